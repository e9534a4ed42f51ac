import KommuneComparison
import KommuneLocale
import KommuneModel

/// One's own rates, drawn towards the country's by as much as their smallness calls for.
struct SteadiedSection: ReasonSection {
  let tables: [SteadiedRates]
  /// Indicators whose rates cannot be steadied.
  private let without: [Indicator]

  /// The steadied rates of each share and rate of counted people or things.
  ///
  /// - Throws: ``ComparisonError/noCounts(indicators:)`` when none of the indicators is one.
  init(_ indicators: [Indicator], in period: (Indicator) -> Period?, by comparison: Comparison) throws(ComparisonError) {
    (tables, without) = try Self.tables(ofCounted: indicators, in: period) { (indicator, period) throws(ComparisonError) in
      try comparison.steadied(indicator, in: period)
    }
  }

  func text(in language: Language) -> String {
    tables.map { text(of: $0, in: language) }.joined() + Self.lines(without: without, heading: SteadiedPhrases.steadied, in: language)
  }

  private func text(of table: SteadiedRates, in language: Language) -> String {
    let indicator = table.indicator
    var grid = TextGrid()
    grid.add(
      ["", SteadiedPhrases.observed[language], SteadiedPhrases.estimate[language], "", SteadiedPhrases.reliability[language]])
    for rate in table.rates {
      let interval = rate.interval
      let level = NumberFormat.percent(decimals: 0).string(interval.level * 100, in: language)
      let bounds = [interval.lower, interval.upper].map { indicator.printed($0, in: language) }
      grid.add([
        rate.region.name[language], indicator.printed(rate.observed, in: language), indicator.printed(rate.estimate, in: language),
        table.spread > 0 ? "\(ContrastPhrases.interval(bounds[0], bounds[1])[language]) (\(level))" : "",
        NumberFormat.percent(decimals: 0).string(rate.reliability * 100, in: language),
      ])
    }
    var note = table.spread > 0 ? "" : "      \(SteadiedPhrases.noSpread[language])\n"
    if let method = table.rates.first?.interval.method {
      let numbers = [table.common, table.spread].map { indicator.printed($0, in: language) }
      note +=
        "      "
        + SteadiedPhrases.steadiedNote(common: numbers[0], spread: numbers[1], kommuner: table.count, method: method)[language] + "\n"
    }
    return "\(SteadiedPhrases.steadied(indicator.name)[language]), \(table.period), \(indicator.unit.name[language])\n" + grid.text + note
      + "\n"
  }

  func write(in language: Language, _ json: inout JSONText) {
    json.array("steadiedMissing") { json in for indicator in without { json.string(nil, indicator.id) } }
    json.array("steadied") { json in
      for table in tables {
        json.object { json in
          json.string("indicator", table.indicator.id)
          json.string("period", table.period.description)
          json.number("common", table.common)
          json.number("spread", table.spread)
          json.integer("kommuner", table.count)
          json.array("own") { json in
            for rate in table.rates {
              json.object { json in
                json.string("region", rate.region.id)
                json.number("observed", rate.observed)
                json.number("estimate", rate.estimate)
                json.number("reliability", rate.reliability)
                if table.spread > 0 { json.interval("interval", rate.interval, in: language) } else { json.null("interval") }
              }
            }
          }
        }
      }
    }
  }
}
