/// What `kommune codes` tells about a kommunenummer.
public enum CodePhrases {
  /// "1534 Haram var kommune 1972–2019."
  public static func version(code: String, name: String, from: Int, to: Int?) -> Phrase {
    guard let to else {
      return Phrase(
        nb: "\(code) \(name) er kommune fra \(from).", nn: "\(code) \(name) er kommune frå \(from).",
        sv: "\(code) \(name) är kommun från \(from).", en: "\(code) \(name) is a kommune from \(from).")
    }
    return Phrase(
      nb: "\(code) \(name) var kommune \(from)–\(to - 1).", nn: "\(code) \(name) var kommune \(from)–\(to - 1).",
      sv: "\(code) \(name) var kommun \(from)–\(to - 1).", en: "\(code) \(name) was a kommune \(from)–\(to - 1).")
  }

  /// One became another: "2018: 1636 Meldal blei 5023 Meldal."
  public static func became(year: Int, from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      nb: "\(year): \(from.nb) ble \(to.nb).", nn: "\(year): \(from.nn) blei \(to.nn).", sv: "\(year): \(from.sv) blev \(to.sv).",
      en: "\(year): \(from.en) became \(to.en).")
  }

  /// Several became one.
  public static func merged(year: Int, from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      nb: "\(year): \(from.nb) ble slått sammen til \(to.nb).", nn: "\(year): \(from.nn) blei slåtte saman til \(to.nn).",
      sv: "\(year): \(from.sv) slogs samman till \(to.sv).", en: "\(year): \(from.en) were merged into \(to.en).")
  }

  /// One became several.
  public static func divided(year: Int, from: Phrase, to: Phrase) -> Phrase {
    Phrase(
      nb: "\(year): \(from.nb) ble delt i \(to.nb).", nn: "\(year): \(from.nn) blei delt i \(to.nn).",
      sv: "\(year): \(from.sv) delades i \(to.sv).",
      en: "\(year): \(from.en) was divided into \(to.en).")
  }

  /// What a code is in a year.
  public static func valid(year: Int, code: String, name: String) -> Phrase {
    Phrase(
      nb: "I \(year) er \(code) kommunen \(name).", nn: "I \(year) er \(code) kommunen \(name).",
      sv: "År \(year) är \(code) kommunen \(name).",
      en: "In \(year), \(code) is the kommune \(name).")
  }

  /// What has become of a code by a year.
  public static func dead(year: Int, code: String, since: Int, became: Phrase) -> Phrase {
    Phrase(
      nb: "I \(year) er \(code) ikke i bruk: det tok slutt i \(since), og området er i \(became.nb).",
      nn: "I \(year) er \(code) ikkje i bruk: det tok slutt i \(since), og området er i \(became.nn).",
      sv: "År \(year) används inte \(code): det upphörde \(since), och området ingår i \(became.sv).",
      en: "In \(year), \(code) is not in use: it ended in \(since), and its area is in \(became.en).")
  }

  /// A kommune of which only a part went where the others did.
  public static func part(of name: String) -> Phrase {
    Phrase(nb: "en del av \(name)", nn: "ein del av \(name)", sv: "en del av \(name)", en: "a part of \(name)")
  }

  /// What a code will come from, and where its area is in the year that is asked about.
  public static func notYet(year: Int, code: String, bornIn: Int, area: Phrase?) -> Phrase {
    Phrase(
      nb: "I \(year) er \(code) ikke i bruk ennå: det begynner i \(bornIn)" + (area.map { ", og området er i \($0.nb)." } ?? "."),
      nn: "I \(year) er \(code) ikkje i bruk enno: det byrjar i \(bornIn)" + (area.map { ", og området er i \($0.nn)." } ?? "."),
      sv: "År \(year) används inte \(code) ännu: det börjar \(bornIn)" + (area.map { ", och området ingår i \($0.sv)." } ?? "."),
      en: "In \(year), \(code) is not in use yet: it begins in \(bornIn)" + (area.map { ", and its area is in \($0.en)." } ?? "."))
  }

  /// A code that no register has.
  public static func unknown(_ code: String) -> Phrase {
    let code = ProblemPhrases.printable(code)
    return Phrase(
      nb: "Koden må være et kommunenummer i registeret. Fant «\(code)».",
      nn: "Koden må vere eit kommunenummer i registeret. Fann «\(code)».",
      sv: "Koden måste vara ett kommunnummer i registret. Fann «\(code)».",
      en: "The code must be a kommunenummer in the register. Found «\(code)».")
  }

  /// A year that is none.
  public static func badYear(_ text: String) -> Phrase {
    let text = ProblemPhrases.printable(text)
    return Phrase(
      nb: "Året må være skrevet med fire sifre. Fant «\(text)».", nn: "Året må vere skrive med fire siffer. Fann «\(text)».",
      sv: "Året måste skrivas med fyra siffror. Fann «\(text)».", en: "The year must be written with four digits. Found «\(text)».")
  }

  /// A year of which the register knows no kommune.
  public static func yearBeforeRegister(_ text: String) -> Phrase {
    Phrase(
      nb: "Året må være 1972 eller senere; da begynner registeret over kommuner. Fant «\(text)».",
      nn: "Året må vere 1972 eller seinare; då byrjar registeret over kommunar. Fann «\(text)».",
      sv: "Året måste vara 1972 eller senare; då börjar registret över kommuner. Fann «\(text)».",
      en: "The year must be 1972 or later, when the register of kommuner begins. Found «\(text)».")
  }
}
