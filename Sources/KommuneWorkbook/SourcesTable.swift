import KommuneLocale
import KommuneTables

/// The sheet of sources as a table: one row for each source of each table.
struct SourcesTable {
  let table: Table
  /// The sheets that the rows' labels lead to.
  let links: [String]

  /// The sources of a workbook's tables, or nothing when none names any.
  init?(workbook: Workbook, sheetNames: [String]) {
    let language = workbook.language
    var rows: [Table.Row] = []
    var links: [String] = []
    for (sheet, name) in zip(workbook.sheets, sheetNames) {
      for source in sheet.table.sources {
        rows.append(
          Table.Row(
            name,
            [.text(sheet.table.plainCaption())] + Self.cells(of: source, in: language)
              + [.text(sheet.table.hasOwnCalculations ? CommonPhrases.ownCalculations[language] : "")]))
        links.append(name)
      }
    }
    guard !rows.isEmpty else { return nil }
    self.links = links
    table = Table(
      name: "sources", language: language, caption: Table.Caption(WorkbookPhrases.sourcesOfTables[language]),
      stub: Table.StubHeader(CommonPhrases.table[language]),
      columns: [
        .text(WorkbookPhrases.contents[language]), .text(WorkbookPhrases.publisher[language]),
        .text(WorkbookPhrases.publishersTable[language]), .text(WorkbookPhrases.date[language]), .text(WorkbookPhrases.status[language]),
        .text(WorkbookPhrases.licence[language]), .text(""),
      ], groups: [Table.RowGroup(rows: rows)])
  }

  private static func cells(of source: Table.Source, in language: Language) -> [Table.Cell] {
    let status =
      switch source.status {
      case .provisional: TablePhrases.provisionalFigures[language]
      case .final: TablePhrases.finalFigures[language]
      case nil: ""
      }
    return [
      .text(source.publisher), .text(source.table ?? ""), .text(source.date.map { DateFormat.short.string($0, in: language) } ?? ""),
      .text(status), .text(source.licence ?? ""),
    ]
  }
}
