/// The names and symbols of units.
public enum UnitPhrases {
  /// People.
  public static let persons = Phrase(nb: "personer", nn: "personar", sv: "personer", en: "persons")
  /// Things counted.
  public static let count = Phrase(nb: "antall", nn: "tal", sv: "antal", en: "number")
  /// Kroner.
  public static let kroner = Phrase(nb: "kroner", nn: "kroner", sv: "kronor", en: "NOK")
  /// Thousands of kroner.
  public static let thousandKroner = Phrase(nb: "1\u{A0}000 kroner", nn: "1\u{A0}000 kroner", sv: "1\u{A0}000 kronor", en: "NOK 1,000")
  /// Square metres.
  public static let squareMetres = Phrase(nb: "kvadratmeter", nn: "kvadratmeter", sv: "kvadratmeter", en: "square metres")
  /// Kilowatt-hours.
  public static let kilowattHours = Phrase(nb: "kilowattimer", nn: "kilowattimar", sv: "kilowattimmar", en: "kilowatt-hours")
  /// Per hundred.
  public static let percent = Phrase(nb: "prosent", nn: "prosent", sv: "procent", en: "per cent")
  /// What shares differ by.
  public static let percentagePoints = Phrase(nb: "prosentpoeng", nn: "prosentpoeng", sv: "procentenheter", en: "percentage points")
  /// A number without unit.
  public static let ratio = Phrase(nb: "forholdstall", nn: "forholdstal", sv: "kvot", en: "ratio")
  /// Full-time equivalents.
  public static let fullTimeEquivalents = Phrase(nb: "årsverk", nn: "årsverk", sv: "årsverken", en: "full-time equivalents")
  /// Points.
  public static let points = Phrase(nb: "poeng", nn: "poeng", sv: "poäng", en: "points")
  /// An index.
  public static let index = Phrase(nb: "indeks", nn: "indeks", sv: "index", en: "index")
  /// Hours.
  public static let hours = Phrase(nb: "timer", nn: "timar", sv: "timmar", en: "hours")
  /// Days.
  public static let days = Phrase(nb: "dager", nn: "dagar", sv: "dagar", en: "days")
  /// Months.
  public static let months = Phrase(nb: "måneder", nn: "månader", sv: "månader", en: "months")
  /// The symbol of kroner in tables.
  public static let kronerSymbol = Phrase(nb: "kr", nn: "kr", sv: "kr", en: "NOK")
  /// The symbol of thousands of kroner in tables.
  public static let thousandKronerSymbol = Phrase(nb: "1\u{A0}000 kr", nn: "1\u{A0}000 kr", sv: "tkr", en: "NOK 1,000")
}
