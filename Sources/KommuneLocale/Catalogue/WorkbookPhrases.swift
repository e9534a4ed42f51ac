/// Phrases of the workbook: the sheet of sources.
public enum WorkbookPhrases {
  /// The name of the sheet that lists where the figures come from.
  public static let sources = Phrase(nb: "Kilder", nn: "Kjelder", sv: "Källor", en: "Sources")
  /// Above that sheet.
  public static let sourcesOfTables = Phrase(
    nb: "Kilder til tabellene", nn: "Kjelder til tabellane", sv: "Källor till tabellerna", en: "Sources of the tables")
  /// Heads the column that says what a table shows.
  public static let contents = Phrase(nb: "Innhold", nn: "Innhald", sv: "Innehåll", en: "Contents")
  /// Heads the column of publishers.
  public static let publisher = Phrase(nb: "Utgiver", nn: "Utgjevar", sv: "Utgivare", en: "Publisher")
  /// Heads the column of the publishers' table numbers.
  public static let publishersTable = Phrase(
    nb: "Utgivers tabell", nn: "Tabell hos utgjevar", sv: "Utgivarens tabell", en: "Publisher's table")
  /// Heads the column of dates.
  public static let date = Phrase(nb: "Dato", nn: "Dato", sv: "Datum", en: "Date")
  /// Heads the column that says whether figures may still change.
  public static let status = Phrase(nb: "Status", nn: "Status", sv: "Status", en: "Status")
  /// Heads the column of licences.
  public static let licence = Phrase(nb: "Lisens", nn: "Lisens", sv: "Licens", en: "Licence")

  /// A table that no sheet can hold.
  public static func tooLarge(table: String, rows: Int, columns: Int) -> Phrase {
    let name = ProblemPhrases.printable(table)
    return Phrase(
      nb: "Et regneark har høyst 1 048 576 rader og 16 384 kolonner. Tabellen «\(name)» har \(rows) rader og \(columns) kolonner.",
      nn: "Eit rekneark har høgst 1 048 576 rader og 16 384 kolonnar. Tabellen «\(name)» har \(rows) rader og \(columns) kolonnar.",
      sv: "Ett kalkylblad har högst 1 048 576 rader och 16 384 kolumner. Tabellen «\(name)» har \(rows) rader och \(columns) kolumner.",
      en: "A sheet has at most 1,048,576 rows and 16,384 columns. Table «\(name)» has \(rows) rows and \(columns) columns.")
  }
  /// A workbook that could not be written.
  public static func cannotWrite(path: String) -> Phrase {
    let name = ProblemPhrases.printable(path)
    return Phrase(
      nb: "Arbeidsboken kunne ikke skrives til \(name).", nn: "Arbeidsboka kunne ikkje skrivast til \(name).",
      sv: "Arbetsboken kunde inte skrivas till \(name).", en: "The workbook could not be written to \(name).")
  }
}
