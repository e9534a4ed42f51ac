import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneNumerics

/// One's own rates against the limits that chance alone would keep them in.
struct FunnelSection: ReasonSection {
  let funnels: [Funnel]
  /// Indicators whose numbers have no limits.
  private let without: [Indicator]

  /// The funnel of each share and rate of counted people or things.
  ///
  /// - Throws: ``ComparisonError/noCounts(indicators:)`` when none of the indicators is one.
  init(_ indicators: [Indicator], in period: (Indicator) -> Period?, by comparison: Comparison) throws(ComparisonError) {
    (funnels, without) = try Self.tables(ofCounted: indicators, in: period) { (indicator, period) throws(ComparisonError) in
      try comparison.funnelTable(for: indicator, in: period)
    }
  }

  func text(in language: Language) -> String {
    funnels.map { text(of: $0, in: language) }.joined() + Self.lines(without: without, heading: SteadiedPhrases.funnel, in: language)
  }

  private func text(of funnel: Funnel, in language: Language) -> String {
    let indicator = funnel.indicator
    var grid = TextGrid()
    let levels = [95, 99.8].map { NumberFormat.percent(decimals: $0 == 95 ? 0 : 1).string($0, in: language) }
    grid.add(["", indicator.unit.name[language], SteadiedPhrases.among[language]] + levels.map { SteadiedPhrases.limits($0)[language] })
    for point in funnel.own {
      func limits(_ interval: ConfidenceInterval) -> String {
        "\(indicator.printed(interval.lower, in: language))–\(indicator.printed(interval.upper, in: language))"
      }
      grid.add([
        point.region.name[language], indicator.printed(point.value, in: language), NumberFormat().string(point.denominator, in: language),
        limits(point.inner), limits(point.outer), point.place.word[language],
      ])
    }
    let outside = funnel.points.count { $0.place == .outside }
    let note = SteadiedPhrases.funnelNote(
      common: indicator.printed(funnel.common, in: language), kommuner: funnel.points.count, outside: outside,
      isShare: indicator.unit.isShare)
    return "\(SteadiedPhrases.funnel(indicator.name)[language]), \(funnel.period)\n" + grid.text + "      \(note[language])\n\n"
  }

  func write(in language: Language, _ json: inout JSONText) {
    json.array("funnelsMissing") { json in for indicator in without { json.string(nil, indicator.id) } }
    json.array("funnels") { json in
      for funnel in funnels {
        json.object { json in
          json.string("indicator", funnel.indicator.id)
          json.string("period", funnel.period.description)
          json.number("common", funnel.common)
          json.array("own") { json in for point in funnel.own { json.object { Self.write(point, &$0) } } }
          json.array("kommuner") { json in for point in funnel.points { json.object { Self.write(point, &$0) } } }
        }
      }
    }
  }

  private static func write(_ point: FunnelPoint, _ json: inout JSONText) {
    json.string("region", point.region.id)
    json.number("value", point.value)
    json.number("denominator", point.denominator)
    for (name, interval) in [("inner", point.inner), ("outer", point.outer)] {
      json.object(name) { json in
        json.number("lower", interval.lower)
        json.number("upper", interval.upper)
        json.number("level", interval.level)
      }
    }
    json.string("place", point.place.rawValue)
  }
}

extension FunnelPoint.Place {
  /// The word for people.
  var word: Phrase {
    switch self {
    case .within: SteadiedPhrases.within
    case .between: SteadiedPhrases.between
    case .outside: SteadiedPhrases.outside
    }
  }
}
