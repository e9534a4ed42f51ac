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
  /// By the user's shares.
  public static let weightsRule = Phrase(
    nb: "etter oppgitte andeler", nn: "etter oppgjevne delar", sv: "efter angivna andelar", en: "by stated shares")
  /// What is known of kommuner that lack a part: their row shows `..`, and the sum has it.
  public static let knownOfBroken = Phrase(
    nb: "Kjent del av kommuner med «..»", nn: "Kjend del av kommunar med «..»", sv: "Känd del av kommuner med «..»",
    en: "Known part of kommuner with «..»")
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

  /// A code's validity: "1507 Ålesund: kommune fra 2020 til og med 2023."
  public static func validity(_ code: String, _ name: String, from: Int, to: Int?) -> Phrase {
    let last = to.map { $0 - 1 }
    return Phrase(
      nb: "\(code) \(name): kommune fra \(from)" + (last.map { " til og med \($0)." } ?? "."),
      nn: "\(code) \(name): kommune frå \(from)" + (last.map { " til og med \($0)." } ?? "."),
      sv: "\(code) \(name): kommun från \(from)" + (last.map { " till och med \($0)." } ?? "."),
      en: "\(code) \(name): kommune from \(from)" + (last.map { " to \($0)." } ?? "."))
  }

  /// "1. januar 2020: slått sammen av 1504 Ålesund og 1523 Ørskog."
  public static func merged(_ year: Int, from names: [String]) -> Phrase {
    dated(year) { language in
      let list = listing(names, in: language)
      return Phrase(
        nb: "slått sammen av \(list)", nn: "slått saman av \(list)", sv: "sammanslagen av \(list)", en: "merged from \(list)")[language]
    }
  }

  /// "1. januar 2024: delt i 1508 Ålesund og 1580 Haram."
  public static func divided(_ year: Int, into names: [String]) -> Phrase {
    dated(year) { language in
      let list = listing(names, in: language)
      return Phrase(nb: "delt i \(list)", nn: "delt i \(list)", sv: "delad i \(list)", en: "divided into \(list)")[language]
    }
  }

  /// "1. januar 2020: gikk inn i 1507 Ålesund sammen med 1523 Ørskog."
  public static func joined(_ year: Int, _ target: String, with others: [String]) -> Phrase {
    dated(year) { language in
      let list = listing(others, in: language)
      return Phrase(
        nb: "gikk inn i \(target) sammen med \(list)", nn: "gjekk inn i \(target) saman med \(list)",
        sv: "gick upp i \(target) tillsammans med \(list)", en: "became part of \(target) together with \(list)")[language]
    }
  }

  /// "1. januar 2018: fikk nytt nummer, 5012 Snillfjord."
  public static func renumbered(_ year: Int, to name: String) -> Phrase {
    dated(year) {
      Phrase(
        nb: "fikk nytt nummer, \(name)", nn: "fekk nytt nummer, \(name)", sv: "fick nytt nummer, \(name)", en: "was renumbered to \(name)")[
          $0]
    }
  }

  /// "1. januar 2018: het før 1613 Snillfjord."
  public static func formerly(_ year: Int, _ name: String) -> Phrase {
    dated(year) {
      Phrase(
        nb: "het før \(name)", nn: "heitte før \(name)", sv: "hette tidigare \(name)", en: "was before \(name)")[$0]
    }
  }

  /// "1. januar 2017: skilt ut fra 0720 Stokke."
  public static func splitOff(_ year: Int, from name: String) -> Phrase {
    dated(year) {
      Phrase(
        nb: "skilt ut fra \(name)", nn: "skild ut frå \(name)", sv: "utbruten ur \(name)", en: "split off from \(name)")[$0]
    }
  }

  /// "1. januar 2017: utvidet med 0720 Stokke."
  public static func received(_ year: Int, from names: [String]) -> Phrase {
    dated(year) { language in
      let list = listing(names, in: language)
      return Phrase(
        nb: "utvidet med \(list)", nn: "utvida med \(list)", sv: "utvidgad med \(list)", en: "enlarged by \(list)")[language]
    }
  }

  /// "1. januar 1992: avga en del til 0128 Rakkestad."
  public static func gaveAway(_ year: Int, to name: String) -> Phrase {
    dated(year) {
      Phrase(
        nb: "avga en del til \(name)", nn: "gav frå seg ein del til \(name)", sv: "avträdde en del till \(name)",
        en: "gave a part to \(name)")[$0]
    }
  }

  /// Two kommuner share a name and are not the same.
  public static func sameName(_ name: String, _ codes: [String]) -> Phrase {
    Phrase(
      nb: "Samme navn, annen kommune: \(name) har også vært \(listing(codes, in: .nb)).",
      nn: "Same namn, annan kommune: \(name) har òg vore \(listing(codes, in: .nn)).",
      sv: "Samma namn, annan kommun: \(name) har också varit \(listing(codes, in: .sv)).",
      en: "Same name, another kommune: \(name) has also been \(listing(codes, in: .en)).")
  }

  private static func dated(_ year: Int, _ text: (Language) -> String) -> Phrase {
    Phrase(
      nb: "1. januar \(year): \(text(.nb)).", nn: "1. januar \(year): \(text(.nn)).", sv: "1 januari \(year): \(text(.sv)).",
      en: "1 January \(year): \(text(.en)).")
  }
}
