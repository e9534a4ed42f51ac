/// The sentences that say in words what a chart shows, for those who cannot see it.
public enum ChartSentences {
  /// "Ålesund: frå 40 801 i 2005 til 47 998 i 2019."
  public static func change(_ name: String, from: String, _ first: Int, to: String, _ last: Int, in language: Language) -> String {
    switch language {
    case .nb: "\(name): fra \(from) i \(first) til \(to) i \(last)."
    case .nn: "\(name): frå \(from) i \(first) til \(to) i \(last)."
    case .sv: "\(name): från \(from) \(first) till \(to) \(last)."
    case .en: "\(name): from \(from) in \(first) to \(to) in \(last)."
    }
  }

  /// "Sandøy: 98 232 (før), 70 269 (samanslått)."
  public static func pair(_ name: String, _ first: String, _ firstLabel: String, _ second: String, _ secondLabel: String) -> String {
    "\(name): \(first) (\(firstLabel)), \(second) (\(secondLabel))."
  }

  /// "5 linjer, 2005–2026."
  public static func lines(_ count: Int, period: String, in language: Language) -> String {
    switch language {
    case .nb, .nn, .sv: "\(count) \(count == 1 ? "linje" : "linjer"), \(period)."
    case .en: "\(count) \(count == 1 ? "line" : "lines"), \(period)."
    }
  }

  /// "Brot før 2020: samanslåing."
  public static func breakBefore(_ year: String, _ word: String, in language: Language) -> String {
    switch language {
    case .nb: "Brudd før \(year): \(word)."
    case .nn: "Brot før \(year): \(word)."
    case .sv: "Brott före \(year): \(word)."
    case .en: "Break before \(year): \(word)."
    }
  }

  /// "3 tal manglar."
  public static func missing(_ count: Int, in language: Language) -> String {
    switch language {
    case .nb: "\(count) tall mangler."
    case .nn: "\(count) tal manglar."
    case .sv: "\(count) uppgifter saknas."
    case .en: "\(count) \(count == 1 ? "figure is" : "figures are") missing."
    }
  }

  /// "Høgast: Sandøy, 98 232. Lågast: Ålesund, 68 001."
  public static func extremes(highest: String, _ most: String, lowest: String, _ least: String, in language: Language) -> String {
    switch language {
    case .nb: "Høyest: \(highest), \(most). Lavest: \(lowest), \(least)."
    case .nn: "Høgast: \(highest), \(most). Lågast: \(lowest), \(least)."
    case .sv: "Högst: \(highest), \(most). Lägst: \(lowest), \(least)."
    case .en: "Highest: \(highest), \(most). Lowest: \(lowest), \(least)."
    }
  }

  /// "Nye Ålesund: 70 269, plass 315 av 399."
  public static func ranked(_ name: String, _ value: String, rank: Int, of count: Int, in language: Language) -> String {
    switch language {
    case .nb, .nn: "\(name): \(value), plass \(rank) av \(count)."
    case .sv: "\(name): \(value), plats \(rank) av \(count)."
    case .en: "\(name): \(value), rank \(rank) of \(count)."
    }
  }

  /// "Landet: 74 124."
  public static func figure(_ name: String, _ value: String) -> String { "\(name): \(value)." }

  /// "398 kommunar mellom 53 012 og 190 334; median 78 000, halvparten mellom 71 000 og 90 000."
  public static func distribution(
    _ count: Int, _ unit: String, low: String, high: String, median: String, lower: String, upper: String, in language: Language
  ) -> String {
    switch language {
    case .nb: "\(count) \(unit) mellom \(low) og \(high); median \(median), halvparten mellom \(lower) og \(upper)."
    case .nn: "\(count) \(unit) mellom \(low) og \(high); median \(median), halvparten mellom \(lower) og \(upper)."
    case .sv: "\(count) \(unit) mellan \(low) och \(high); median \(median), hälften mellan \(lower) och \(upper)."
    case .en: "\(count) \(unit) between \(low) and \(high); median \(median), half of them between \(lower) and \(upper)."
    }
  }

  /// "Størst aldersgruppe, kvinner: 40–44 år, 2 310."
  public static func largest(_ group: String, _ name: String, _ value: String, in language: Language) -> String {
    switch language {
    case .nb, .nn: "Størst for \(group): \(name), \(value)."
    case .sv: "Störst för \(group): \(name), \(value)."
    case .en: "Largest for \(group): \(name), \(value)."
    }
  }

  /// "56 punkt. Vassrett: folketal. Loddrett: kroner per innbyggjar."
  public static func points(_ count: Int, _ x: String, _ y: String, in language: Language) -> String {
    switch language {
    case .nb: "\(count) \(count == 1 ? "punkt" : "punkter"). Vannrett: \(x). Loddrett: \(y)."
    case .nn: "\(count) punkt. Vassrett: \(x). Loddrett: \(y)."
    case .sv: "\(count) \(count == 1 ? "punkt" : "punkter"). Vågrätt: \(x). Lodrätt: \(y)."
    case .en: "\(count) \(count == 1 ? "point" : "points"). Across: \(x). Up: \(y)."
    }
  }

  /// "2 utanfor grensene: Haram og Sandøy."
  public static func outside(_ count: Int, _ names: String, in language: Language) -> String {
    let end = count == 0 ? "." : ": \(names)."
    return switch language {
    case .nb: "\(count) utenfor grensene\(end)"
    case .nn: "\(count) utanfor grensene\(end)"
    case .sv: "\(count) utanför gränserna\(end)"
    case .en: "\(count) outside the limits\(end)"
    }
  }
}
