/// What figures are counted in, as captions and axes say it ("kroner") and as a column or a number carries it ("kr").
public enum UnitPhrases {
  /// People, written out.
  public static let persons = Phrase(nb: "personer", nn: "personar", sv: "personer", en: "people")
  /// Things counted, written out.
  public static let count = Phrase(nb: "antall", nn: "tal på", sv: "antal", en: "number")
  /// Norwegian kroner, written out.
  public static let kroner = Phrase(nb: "kroner", nn: "kroner", sv: "norska kronor", en: "Norwegian kroner")
  /// Norwegian kroner beside a number.
  public static let kronerSymbol = Phrase(nb: "kr", nn: "kr", sv: "NOK", en: "NOK")
  /// Thousands of kroner, written out.
  public static let thousandKroner = Phrase(nb: "1\u{A0}000 kroner", nn: "1\u{A0}000 kroner", sv: "1\u{A0}000 norska kronor", en: "NOK 1,000")
  /// Thousands of kroner beside a number.
  public static let thousandKronerSymbol = Phrase(nb: "1\u{A0}000 kr", nn: "1\u{A0}000 kr", sv: "1\u{A0}000 NOK", en: "NOK 1,000")
  /// Square metres, written out.
  public static let squareMetres = Phrase(nb: "kvadratmeter", nn: "kvadratmeter", sv: "kvadratmeter", en: "square metres")
  /// Kilowatt-hours, written out.
  public static let kilowattHours = Phrase(nb: "kilowattimer", nn: "kilowattimar", sv: "kilowattimmar", en: "kilowatt-hours")
  /// Per hundred, written out.
  public static let percent = Phrase(nb: "prosent", nn: "prosent", sv: "procent", en: "per cent")
  /// A number without unit, written out.
  public static let ratio = Phrase(nb: "forholdstall", nn: "forholdstal", sv: "kvot", en: "ratio")
  /// Full-time equivalents.
  public static let fullTimeEquivalents = Phrase(nb: "årsverk", nn: "årsverk", sv: "årsarbetare", en: "full-time equivalents")
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
}
