/// What is said of codes that come and go, and of figures carried across such changes.
public enum LineagePhrases {
  /// Divided kommuner are given to nobody.
  public static let residualRule = Phrase(
    nb: "ikke fordelt: står under delte kommuner", nn: "ikkje fordelt: står under delte kommunar",
    sv: "inte fördelat: står under delade kommuner", en: "not shared out: kept under divided kommuner")
  /// As Statistics Norway's sum series.
  public static let sumSeriesRule = Phrase(
    nb: "etter SSBs egen summering", nn: "etter SSB si eiga summering", sv: "enligt SSB:s egen summering",
    en: "by Statistics Norway's own summation")
  /// By population at the division.
  public static let totalSharesRule = Phrase(
    nb: "etter folketallet i delene ved delingen", nn: "etter folketalet i delane ved delinga",
    sv: "efter folkmängden i delarna vid delningen",
    en: "by the population of the parts at the division")
  /// By population at the division, age for age.
  public static let ageSharesRule = Phrase(
    nb: "etter folketallet i delene ved delingen, alder for alder", nn: "etter folketalet i delane ved delinga, alder for alder",
    sv: "efter folkmängden i delarna vid delningen, ålder för ålder", en: "by the population of the parts at the division, age for age")
  /// As the sum series where they can, else age for age.
  public static let sumSeriesElseAgeSharesRule = Phrase(
    nb: "etter SSBs egen summering der den gir hver av delene sin egen fortid, ellers alder for alder",
    nn: "etter SSB si eiga summering der ho gir kvar av delane si eiga fortid, elles alder for alder",
    sv: "enligt SSB:s egen summering där den ger varje del ett eget förflutet, annars ålder för ålder",
    en: "by Statistics Norway's own summation where it gives each part a past of its own, else age for age")
  /// By the user's shares.
  public static let weightsRule = Phrase(
    nb: "etter oppgitte andeler", nn: "etter oppgjevne delar", sv: "efter angivna andelar", en: "by stated shares")
  /// What is known of kommuner that lack a part: their row shows `..`, and the sum has it.
  public static let knownOfBroken = Phrase(
    nb: "Kjent del av kommuner uten tall", nn: "Kjend del av kommunar utan tal", sv: "Känd del av kommuner utan siffra",
    en: "Known part of kommuner without a figure")
  /// What belongs to no kommune of the map.
  public static let residual = Phrase(nb: "Delte kommuner", nn: "Delte kommunar", sv: "Delade kommuner", en: "Divided kommuner")

  /// A division on the way to a map: who was divided, when, into whom, with what shares, by what rule.
  public static func assumedDivision(_ name: String, _ year: Int, into receivers: [String], rule: Phrase) -> Phrase {
    func list(_ language: Language) -> String { listing(receivers, in: language) }
    return Phrase(
      nb: "Delt 1. januar \(year): \(name) i \(list(.nb)), \(rule.nb).", nn: "Delt 1. januar \(year): \(name) i \(list(.nn)), \(rule.nn).",
      sv: "Delad 1 januari \(year): \(name) i \(list(.sv)), \(rule.sv).",
      en: "Divided 1 January \(year): \(name) into \(list(.en)), \(rule.en).")
  }

  /// A kommune that a sum series puts wholly in one of the map's.
  public static func assumedWhole(_ name: String, in receiver: String, rule: Phrase) -> Phrase {
    Phrase(
      nb: "\(name) er regnet helt med i \(receiver), \(rule.nb).", nn: "\(name) er rekna heilt med i \(receiver), \(rule.nn).",
      sv: "\(name) räknas helt till \(receiver), \(rule.sv).", en: "\(name) is counted wholly in \(receiver), \(rule.en).")
  }

  /// A merge followed backward: who was merged, when, of whom, with what shares, by what rule.
  public static func assumedMerge(_ name: String, _ year: Int, of sources: [String], rule: Phrase) -> Phrase {
    func list(_ language: Language) -> String { listing(sources, in: language) }
    return Phrase(
      nb: "Slått sammen 1. januar \(year): \(name) av \(list(.nb)), \(rule.nb).",
      nn: "Slått saman 1. januar \(year): \(name) av \(list(.nn)), \(rule.nn).",
      sv: "Sammanslagen 1 januari \(year): \(name) av \(list(.sv)), \(rule.sv).",
      en: "Merged 1 January \(year): \(name) of \(list(.en)), \(rule.en).")
  }

  /// Two kommuner share a name and are not the same.
  public static func sameName(_ name: String, _ codes: [String]) -> Phrase {
    Phrase(
      nb: "Samme navn, annen kommune: \(name) har også vært \(listing(codes, in: .nb)).",
      nn: "Same namn, annan kommune: \(name) har òg vore \(listing(codes, in: .nn)).",
      sv: "Samma namn, annan kommun: \(name) har också varit \(listing(codes, in: .sv)).",
      en: "Same name, another kommune: \(name) has also been \(listing(codes, in: .en)).")
  }
}
