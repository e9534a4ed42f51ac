extension CheckPhrases {
  /// K19: one count below zero.
  public static func negativeCount(contents: String, name: String) -> Phrase {
    let of = name.isEmpty ? "" : " – \(name)"
    return Phrase(
      nb: "«\(contents)»\(of) må være 0 eller mer.", nn: "«\(contents)»\(of) må vere 0 eller meir.",
      sv: "«\(contents)»\(of) måste vara 0 eller mer.", en: "«\(contents)»\(of) must be 0 or more.")
  }

  /// K19: many such counts in one column.
  public static func negativeCounts(contents: String, cells count: Int, examples: [String]) -> Phrase {
    let (cells, names) = (cells(count), some(examples))
    return Phrase(
      nb: "«\(contents)» må være 0 eller mer; \(cells.nb) er det ikke. Først: \(names).",
      nn: "«\(contents)» må vere 0 eller meir; \(cells.nn) er det ikkje. Først: \(names).",
      sv: "«\(contents)» måste vara 0 eller mer; \(cells.sv) är det inte. Först: \(names).",
      en: "«\(contents)» must be 0 or more; \(cells.en) are not. First: \(names).")
  }

  /// K19: a kommune without inhabitants in a year in which it existed.
  public static func emptyKommune(contents: String, name: String, value: Double, period: String) -> Phrase {
    let value = amount(value)
    return Phrase(
      nb: "«\(contents)» – \(name) må være over 0: kommunen fantes da, og i \(period) er tallet \(value.nb).",
      nn: "«\(contents)» – \(name) må vere over 0: kommunen fanst då, og i \(period) er talet \(value.nn).",
      sv: "«\(contents)» – \(name) måste vara över 0: kommunen fanns då, och \(period) är talet \(value.sv).",
      en: "«\(contents)» – \(name) must be above 0: the kommune existed then, and in \(period) the figure is \(value.en).")
  }

  /// K19: many such kommuner in one column.
  public static func emptyKommuner(contents: String, cells count: Int, examples: [String]) -> Phrase {
    let (cells, names) = (cells(count), some(examples))
    return Phrase(
      nb: "«\(contents)» må være over 0 for kommuner som fantes; \(cells.nb) er det ikke. Først: \(names).",
      nn: "«\(contents)» må vere over 0 for kommunar som fanst; \(cells.nn) er det ikkje. Først: \(names).",
      sv: "«\(contents)» måste vara över 0 för kommuner som fanns; \(cells.sv) är det inte. Först: \(names).",
      en: "«\(contents)» must be above 0 for kommuner that existed; \(cells.en) are not. First: \(names).")
  }
}
