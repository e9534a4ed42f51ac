import KommuneComparison
import KommuneLocale
import KommuneModel

/// What kommuner of the merged size spend today, with the interval of a single one.
struct ScaleSection: ReasonSection {
  /// One indicator's curve and what it says of the merged size.
  struct Item {
    let indicator: Indicator
    let period: Period
    let estimate: ScaleEstimate
  }

  let items: [Item]
  /// What could not be fitted, and why.
  private let failures: [(indicator: Indicator, error: ComparisonError)]

  /// The curve of each indicator in kroner per something; those that cannot be fitted are left out.
  init(_ indicators: [Indicator], in period: (Indicator) -> Period?, by comparison: Comparison) throws(ComparisonError) {
    var items: [Item] = []
    var failures: [(indicator: Indicator, error: ComparisonError)] = []
    for indicator in indicators where indicator.unit == .kroner {
      guard case .ratio = indicator.kind, let period = period(indicator) else { continue }
      do throws(ComparisonError) {
        if let estimate = try comparison.scale(of: indicator, in: period) {
          items.append(Item(indicator: indicator, period: period, estimate: estimate))
        }
      } catch .notComputable(let id) {
        // With a handful of kommuner there is no curve; their figures stand all the same.
        failures.append((indicator, .notComputable(indicator: id)))
      }
    }
    self.items = items
    self.failures = failures
  }

  func text(in language: Language) -> String {
    items.map { item in
      let prediction = item.estimate.prediction
      let level = NumberFormat.percent(decimals: 0).string(prediction.level * 100, in: language)
      let people = NumberFormat().string(prediction.population, in: language)
      var grid = TextGrid()
      grid.add([
        ReasonPhrases.atSize(people)[language], item.indicator.printed(prediction.amount, in: language),
        ContrastPhrases.interval(
          item.indicator.printed(prediction.lower, in: language), item.indicator.printed(prediction.upper, in: language))[language]
          + " (\(level))",
      ])
      if let merged = item.estimate.merged.value {
        grid.add([ReasonPhrases.mergedToday[language], item.indicator.printed(merged, in: language)])
      }
      return "\(ReasonPhrases.scale(item.indicator.name)[language]), \(item.period), \(item.indicator.unit.name[language])\n" + grid.text
        + "      \(ReasonPhrases.scaleFormula(item.estimate.regression.count)[language])\n" + beyond(item, in: language)
        + without(item, in: language) + outliers(of: item, in: language) + "\n"
    }.joined()
      + failures.map { "\(ReasonPhrases.scale($0.indicator.name)[language])\n      \($0.error.message(in: language))\n\n" }.joined()
  }

  /// Whether there is anything to say.
  var isEmpty: Bool { items.isEmpty && failures.isEmpty }

  /// Those that the curve cannot have.
  private func without(_ item: Item, in language: Language) -> String {
    let count = item.estimate.notPositive
    return count == 0 ? "" : "      \(ReasonPhrases.scaleWithout(count)[language])\n"
  }

  /// A warning where the merged kommune is larger or smaller than all that the curve rests on.
  private func beyond(_ item: Item, in language: Language) -> String {
    let sizes = item.estimate.regression.sizes
    guard !sizes.contains(item.estimate.prediction.population) else { return "" }
    let texts = [sizes.lowerBound, sizes.upperBound].map { NumberFormat().string($0, in: language) }
    return "      \(ReasonPhrases.scaleBeyond(smallest: texts[0], largest: texts[1])[language])\n"
  }

  /// Those that lie far from the curve, by name as far as they are few.
  private func outliers(of item: Item, in language: Language) -> String {
    let all = item.estimate.outliers
    guard !all.isEmpty else { return "" }
    let named = all.prefix(8).map { outlier in
      let residual = NumberFormat(decimals: 1, alwaysSigned: true).string(outlier.residual, in: language)
      return "\(outlier.region.id) \(outlier.region.name[language]) \(item.indicator.printed(outlier.amount, in: language)) (\(residual))"
    }
    let rest = all.count - named.count
    let texts = named + (rest > 0 ? [ReasonPhrases.moreKommuner(rest)[language]] : [])
    return "      \(ReasonPhrases.scaleOutliers(listing(texts, in: language))[language])\n"
  }

  func write(in language: Language, _ json: inout JSONText) {
    json.array("scale") { json in
      for item in items {
        let prediction = item.estimate.prediction
        json.object { json in
          json.string("indicator", item.indicator.id)
          json.string("period", item.period.description)
          json.integer("kommuner", item.estimate.regression.count)
          json.integer("notPositive", item.estimate.notPositive)
          json.number("smallest", item.estimate.regression.sizes.lowerBound)
          json.number("largest", item.estimate.regression.sizes.upperBound)
          json.array("coefficients") { json in for value in item.estimate.regression.coefficients { json.number(nil, value) } }
          json.number("population", prediction.population)
          json.number("amount", prediction.amount)
          json.number("lower", prediction.lower)
          json.number("upper", prediction.upper)
          json.number("level", prediction.level)
          json.optionalNumber("merged", item.estimate.merged.value)
          json.array("outliers") { json in
            for outlier in item.estimate.outliers {
              json.object { json in
                json.string("region", outlier.region.id)
                json.number("amount", outlier.amount)
                json.number("residual", outlier.residual)
              }
            }
          }
        }
      }
    }
  }
}
