import KommuneLocale
import KommuneModel
import KommuneNumerics

extension Comparison {
  /// The interval of a complete figure by the law of its counts.
  func interval(of region: ComparedRegion, _ pooled: Pooled, in column: IndicatorColumn) -> ValueInterval? {
    guard pooled.observation.value != nil, pooled.coverage.isComplete else { return nil }
    return chance(of: region, in: column, level: options.level)
  }

  /// The interval of a share or a rate of counted people or things; nothing for amounts of money, areas and the population itself.
  ///
  /// A share of all gets Wilson's interval, a rate of events per denominator the exact Poisson interval of its count.
  func chance(of region: ComparedRegion, in column: IndicatorColumn, level: Double) -> ValueInterval? {
    guard case .ratio(let numerator, let denominator, let multiplier) = column.indicator.kind, let second = column.second,
      isCount(numerator), isCount(denominator), !numerator.terms.contains(where: { $0.figure.hasPrefix("folkemengde") })
    else { return nil }
    let places = region.members.compactMap { column.place(of: $0) }.filter(column.hasReported)
    let counted = places.compactMap { column.first[$0].value }.reduce(0, +)
    let total = places.compactMap { second[$0].value }.reduce(0, +)
    guard total > 0 else { return nil }
    do throws(NumericsError) {
      if column.indicator.unit == .share || column.indicator.unit == .percent, counted <= total {
        let interval = try wilsonInterval(of: counted, among: total, level: level).scaled(by: multiplier)
        return ValueInterval(lower: interval.lower, upper: interval.upper, level: level, method: ComparisonPhrases.wilson)
      }
      let interval = try poissonInterval(of: counted, level: level).scaled(by: multiplier / total)
      return ValueInterval(lower: interval.lower, upper: interval.upper, level: level, method: ComparisonPhrases.poisson)
    } catch {
      return nil  // A count that is negative or no number has no law.
    }
  }

  private func isCount(_ quantity: Quantity) -> Bool {
    quantity.terms.allSatisfy { term in
      guard let unit = store.baseFigures[term.figure]?.unit else { return false }
      return term.sign > 0 && (unit == .persons || unit == .count)
    }
  }
}
