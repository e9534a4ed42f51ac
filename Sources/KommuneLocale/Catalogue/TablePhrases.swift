/// Phrases of tables: the meanings of marks, the parts of a source line, the labels of columns that a file needs.
public enum TablePhrases {
  /// `.`
  public static let notPossible = Phrase(
    nb: "Tall kan ikke forekomme", nn: "Tal kan ikkje førekome", sv: "Uppgift kan inte förekomma", en: "Category not applicable")
  /// `..`
  public static let notAvailable = Phrase(
    nb: "Oppgave mangler", nn: "Oppgåve manglar", sv: "Uppgift saknas", en: "Data not available")
  /// `...`
  public static let notYetAvailable = Phrase(
    nb: "Oppgave mangler foreløpig", nn: "Oppgåve manglar førebels", sv: "Uppgift saknas tills vidare", en: "Data not yet available")
  /// `:`
  public static let confidential = Phrase(
    nb: "Vises ikke av konfidensialitetshensyn", nn: "Blir ikkje vist av omsyn til konfidensialitet", sv: "Visas inte av sekretesskäl",
    en: "Withheld for confidentiality")
  /// `.` where SSB prints a zero for a code that was not in use.
  public static let outsideValidity = Phrase(
    nb: "Kommunen fantes ikke i perioden", nn: "Kommunen fanst ikkje i perioden", sv: "Kommunen fanns inte under perioden",
    en: "The municipality did not exist in the period")
  /// `..` where a part of a sum has no figure.
  public static let partMissing = Phrase(
    nb: "Ikke summert fordi minst én del mangler", nn: "Ikkje summert fordi minst éin del manglar",
    sv: "Inte summerad eftersom minst en del saknas", en: "Not summed because at least one part is missing")
  /// `..` where a figure cannot be computed.
  public static let notComputable = Phrase(
    nb: "Kan ikke beregnes", nn: "Kan ikkje bereknast", sv: "Kan inte beräknas", en: "Cannot be calculated")
  /// `..` where the cell of a file was no number.
  public static let unreadable = Phrase(
    nb: "Kunne ikke leses som tall", nn: "Kunne ikkje lesast som tal", sv: "Kunde inte läsas som tal", en: "Could not be read as a number")
  /// `–`
  public static let notAsked = Phrase(nb: "Ikke spurt", nn: "Ikkje spurd", sv: "Inte tillfrågad", en: "Not asked")
  /// `□`
  public static let notDelivered = Phrase(
    nb: "Ikke registrert levert", nn: "Ikkje registrert levert", sv: "Inte registrerad som lämnad", en: "Not registered as delivered")
  /// `*`
  public static let provisional = Phrase(nb: "Foreløpig tall", nn: "Førebels tal", sv: "Preliminär uppgift", en: "Provisional figure")
  /// `e`
  public static let estimated = Phrase(nb: "Anslag", nn: "Overslag", sv: "Uppskattning", en: "Estimate")
  /// `|`
  public static let afterBreak = Phrase(
    nb: "Brudd i tidsserien", nn: "Brot i tidsserien", sv: "Brott i tidsserien", en: "Break in the series")

  /// "Tabell 3."
  public static func numbered(_ number: Int) -> Phrase {
    Phrase(nb: "Tabell \(number).", nn: "Tabell \(number).", sv: "Tabell \(number).", en: "Table \(number).")
  }
  /// Before the names of several publishers.
  public static let sources = Phrase(nb: "Kilder", nn: "Kjelder", sv: "Källor", en: "Sources")
  /// "tabell 07459", in a source line.
  public static func table(_ number: String) -> Phrase {
    Phrase(nb: "tabell \(number)", nn: "tabell \(number)", sv: "tabell \(number)", en: "table \(number)")
  }
  /// In a source line, of figures that may still change.
  public static let provisionalFigures = Phrase(
    nb: "foreløpige tall", nn: "førebelse tal", sv: "preliminära uppgifter", en: "provisional figures")
  /// In a source line, of figures that will not change.
  public static let finalFigures = Phrase(nb: "endelige tall", nn: "endelege tal", sv: "slutliga uppgifter", en: "final figures")
  /// Heads the column of a file that names the group of each row.
  public static let group = Phrase(nb: "Gruppe", nn: "Gruppe", sv: "Grupp", en: "Group")

  /// A small line in words, for those who cannot see it.
  public static func sparkline(first: String, last: String, low: String, high: String) -> Phrase {
    Phrase(
      nb: "Fra \(first) til \(last). Lavest \(low), høyest \(high).", nn: "Frå \(first) til \(last). Lågast \(low), høgast \(high).",
      sv: "Från \(first) till \(last). Lägst \(low), högst \(high).", en: "From \(first) to \(last). Lowest \(low), highest \(high).")
  }

  /// "Tabell med 5 rader og 10 kolonnar."
  public static func size(rows: Int, columns: Int) -> Phrase {
    Phrase(
      nb: "Tabell med \(rows) \(rows == 1 ? "rad" : "rader") og \(columns) \(columns == 1 ? "kolonne" : "kolonner").",
      nn: "Tabell med \(rows) \(rows == 1 ? "rad" : "rader") og \(columns) \(columns == 1 ? "kolonne" : "kolonnar").",
      sv: "Tabell med \(rows) \(rows == 1 ? "rad" : "rader") och \(columns) \(columns == 1 ? "kolumn" : "kolumner").",
      en: "Table with \(rows) \(rows == 1 ? "row" : "rows") and \(columns) \(columns == 1 ? "column" : "columns").")
  }
  /// "2 av 4", of the parts of a table that is split; held together by no-break spaces.
  public static func page(_ number: Int, of count: Int) -> Phrase {
    let norse = "\(number)\u{A0}av\u{A0}\(count)"
    return Phrase(nb: norse, nn: norse, sv: norse, en: "\(number)\u{A0}of\u{A0}\(count)")
  }
}
