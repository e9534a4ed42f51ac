import KommuneLocale
import KommuneModel
import KommuneNumerics

extension Comparison {
  /// The interval of a figure that is a share or a rate of counted people or things; nothing for amounts of money and areas.
  ///
  /// A share of all gets Wilson's interval, a rate of events per denominator the exact Poisson interval of its count.
  func interval(of region: ComparedRegion, _ pooled: Pooled, in column: IndicatorColumn) -> ValueInterval? {
    guard case .ratio(let numerator, let denominator, let multiplier) = column.indicator.kind, pooled.observation.value != nil,
      pooled.coverage.isComplete, isCount(numerator), isCount(denominator),
      !numerator.terms.contains(where: { $0.figure.hasPrefix("folkemengde") })
    else { return nil }
    let places = region.members.compactMap { column.place(of: $0) }
    guard let second = column.second else { return nil }
    let counted = places.compactMap { column.first[$0].value }.reduce(0, +)
    let total = places.compactMap { second[$0].value }.reduce(0, +)
    do throws(NumericsError) {
      if column.indicator.unit == .share || column.indicator.unit == .percent, counted <= total {
        let interval = try wilsonInterval(of: counted, among: total, level: options.level).scaled(by: multiplier)
        return ValueInterval(lower: interval.lower, upper: interval.upper, level: options.level, method: ComparisonPhrases.wilson)
      }
      let interval = try poissonInterval(of: counted, level: options.level).scaled(by: multiplier / total)
      return ValueInterval(lower: interval.lower, upper: interval.upper, level: options.level, method: ComparisonPhrases.poisson)
    } catch {
      return nil  // A count that is no whole number, or nobody to count among.
    }
  }

  private func isCount(_ quantity: Quantity) -> Bool {
    quantity.terms.allSatisfy { term in
      guard let unit = store.baseFigures[term.figure]?.unit else { return false }
      return term.sign > 0 && (unit == .persons || unit == .count)
    }
  }
}
