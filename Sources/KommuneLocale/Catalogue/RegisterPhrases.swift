/// How a flaw in a register file is told.
public enum RegisterPhrases {
  /// The heading of a register must be the one the program knows.
  public static func header(_ columns: String) -> Phrase {
    Phrase(
      nb: "Registeret må ha overskriften «\(columns)».", nn: "Registeret må ha overskrifta «\(columns)».",
      sv: "Registret måste ha rubriken «\(columns)».", en: "The register must have the heading «\(columns)».")
  }

  /// A row of a register must have as many fields as its heading.
  public static func fields(_ count: Int) -> Phrase {
    Phrase(
      nb: "Raden må ha \(count) felt.", nn: "Rada må ha \(count) felt.", sv: "Raden måste ha \(count) fält.",
      en: "The row must have \(count) fields.")
  }

  /// A field must hold a year.
  public static let year = Phrase(
    nb: "Feltet må være et årstall.", nn: "Feltet må vere eit årstal.", sv: "Fältet måste vara ett årtal.", en: "The field must be a year.")
  /// A field must hold a number.
  public static let number = Phrase(
    nb: "Feltet må være et tall.", nn: "Feltet må vere eit tal.", sv: "Fältet måste vara ett tal.", en: "The field must be a number.")
  /// A field must not be empty.
  public static let nonEmpty = Phrase(
    nb: "Feltet kan ikke være tomt.", nn: "Feltet kan ikkje vere tomt.", sv: "Fältet får inte vara tomt.",
    en: "The field must not be empty.")
  /// A field must be empty.
  public static let empty = Phrase(
    nb: "Feltet må være tomt.", nn: "Feltet må vere tomt.", sv: "Fältet måste vara tomt.", en: "The field must be empty.")
  /// A field must say what it says on the other rows.
  public static let sameOnEveryRow = Phrase(
    nb: "Feltet må være det samme på alle rader.", nn: "Feltet må vere det same på alle rader.",
    sv: "Fältet måste vara detsamma på alla rader.", en: "The field must be the same on every row.")
  /// Numbers must add up to 1.
  public static let sumOfOne = Phrase(
    nb: "Tallene må ha summen 1.", nn: "Tala må ha summen 1.", sv: "Talen måste ha summan 1.", en: "The numbers must add up to 1.")
  /// A quoted field must be closed.
  public static let quote = Phrase(
    nb: "Anførselstegnet må avsluttes.", nn: "Hermeteiknet må avsluttast.", sv: "Citattecknet måste avslutas.",
    en: "The quotation mark must be closed.")
  /// A field must name something that another register has.
  public static let reference = Phrase(
    nb: "Feltet må nevne noe som finnes i registrene.", nn: "Feltet må nemne noko som finst i registera.",
    sv: "Fältet måste nämna något som finns i registren.", en: "The field must name something that the registers have.")
  /// An id must not occur twice.
  public static let unique = Phrase(
    nb: "Navnet må være entydig.", nn: "Namnet må vere eintydig.", sv: "Namnet måste vara entydigt.", en: "The id must be unique.")
  /// A sum of base figures must be written as one.
  public static let quantity = Phrase(
    nb: "Feltet må være en sum av grunnlagstall, som «a + b - c[6-15]».",
    nn: "Feltet må vere ein sum av grunnlagstal, som «a + b - c[6-15]».",
    sv: "Fältet måste vara en summa av grunduppgifter, som «a + b - c[6-15]».",
    en: "The field must be a sum of base figures, such as «a + b - c[6-15]».")

  /// A field must hold one of a few words.
  public static func oneOf(_ words: [String]) -> Phrase {
    Phrase(
      nb: "Feltet må være ett av: \(words.joined(separator: ", ")).", nn: "Feltet må vere eitt av: \(words.joined(separator: ", ")).",
      sv: "Fältet måste vara ett av: \(words.joined(separator: ", ")).", en: "The field must be one of: \(words.joined(separator: ", ")).")
  }

  /// A register file cannot be read.
  public static func unreadable(_ path: String, code: Int32) -> Phrase {
    Phrase(
      nb: "Registeret «\(path)» kan ikke leses (feil \(code)).", nn: "Registeret «\(path)» kan ikkje lesast (feil \(code)).",
      sv: "Registret «\(path)» kan inte läsas (fel \(code)).", en: "The register «\(path)» cannot be read (error \(code)).")
  }
}
