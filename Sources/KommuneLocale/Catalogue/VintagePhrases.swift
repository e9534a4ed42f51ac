extension CheckPhrases {
  /// K11: a variable has another name.
  public static func variableRenamed(from name: String) -> Phrase {
    Phrase(
      nb: "Variabelen må hete «\(name)», som sist.", nn: "Variabelen må heite «\(name)», som sist.",
      sv: "Variabeln måste heta «\(name)», som förra gången.", en: "The variable must be named «\(name)», as last time.")
  }

  /// K11: a variable is no longer there.
  public static func variableGone(_ name: String) -> Phrase {
    Phrase(
      nb: "Variabelen «\(name)» må være med, som sist.", nn: "Variabelen «\(name)» må vere med, som sist.",
      sv: "Variabeln «\(name)» måste vara med, som förra gången.", en: "The variable «\(name)» must be there, as last time.")
  }

  /// K11: a variable was not there before.
  public static let variableNew = Phrase(
    nb: "Tabellen må ha de samme variablene som sist; denne er ny.", nn: "Tabellen må ha dei same variablane som sist; denne er ny.",
    sv: "Tabellen måste ha samma variabler som förra gången; denna är ny.",
    en: "The table must have the variables of last time; this one is new.")

  /// K11: a column has another name.
  public static func contentsRenamed(from name: String) -> Phrase {
    Phrase(
      nb: "Statistikkvariabelen må hete «\(name)», som sist.", nn: "Statistikkvariabelen må heite «\(name)», som sist.",
      sv: "Uppgiften måste heta «\(name)», som förra gången.", en: "The contents must be named «\(name)», as last time.")
  }

  /// K12: an age band covers other ages.
  public static func ageBandMoved(from name: String) -> Phrase {
    Phrase(
      nb: "Aldersgruppen må være «\(name)», som sist.", nn: "Aldersgruppa må vere «\(name)», som sist.",
      sv: "Åldersgruppen måste vara «\(name)», som förra gången.", en: "The age band must be «\(name)», as last time.")
  }

  /// K13: categories that are gone.
  public static func lostCategories(variable: String, count: Int, of total: Int, names: [String]) -> Phrase {
    let list = names.joined(separator: ", ") + (count > names.count ? " …" : "")
    return Phrase(
      nb: "«\(variable)» må ha alle de \(total) verdiene fra sist; \(count) mangler: \(list).",
      nn: "«\(variable)» må ha alle dei \(total) verdiane frå sist; \(count) manglar: \(list).",
      sv: "«\(variable)» måste ha alla de \(total) värdena från förra gången; \(count) saknas: \(list).",
      en: "«\(variable)» must have all \(total) values of last time; \(count) \(count == 1 ? "is" : "are") missing: \(list).")
  }

  /// K13: figures that are now missing.
  public static func lostFigures(cells count: Int, name: String, value: Double) -> Phrase {
    let (cells, value) = (cells(count), amount(value))
    let isOne = count == 1
    return Phrase(
      nb: "Tall som fantes sist, må finnes nå: \(cells.nb) er blitt \(isOne ? "tom" : "tomme"). Først: \(name), som var \(value.nb).",
      nn:
        "Tal som fanst sist, må finnast no: \(cells.nn) er \(isOne ? "vorten tom" : "vortne tomme"). Først: \(name), som var \(value.nn).",
      sv:
        "Tal som fanns förra gången måste finnas nu: \(cells.sv) har blivit \(isOne ? "tom" : "tomma"). Först: \(name), som var \(value.sv).",
      en: "Figures that were there last time must be there now: \(cells.en) became empty. First: \(name), which was \(value.en).")
  }

  /// K14: provisional and final figures in one column and period.
  public static func provisionalMixture(contents: String, period: String, provisional: Int, of total: Int) -> Phrase {
    Phrase(
      nb: "Tallene for «\(contents)» i \(period) må alle være endelige eller alle foreløpige: \(provisional) av \(total) er foreløpige.",
      nn: "Tala for «\(contents)» i \(period) må alle vere endelege eller alle førebelse: \(provisional) av \(total) er førebelse.",
      sv: "Talen för «\(contents)» \(period) måste alla vara slutliga eller alla preliminära: \(provisional) av \(total) är preliminära.",
      en: "The figures of «\(contents)» in \(period) must all be final or all provisional: \(provisional) of \(total) are provisional.")
  }

  /// K14: whole periods are provisional.
  public static func provisionalPeriods(_ periods: [String]) -> Phrase {
    func list(_ language: Language) -> String { listing(periods, in: language) }
    return Phrase(
      nb: "Tallene for \(list(.nb)) må omtales som foreløpige; de andre er endelige.",
      nn: "Tala for \(list(.nn)) må omtalast som førebelse; dei andre er endelege.",
      sv: "Talen för \(list(.sv)) måste anges som preliminära; de andra är slutliga.",
      en: "The figures of \(list(.en)) must be called provisional; the others are final.")
  }
}
