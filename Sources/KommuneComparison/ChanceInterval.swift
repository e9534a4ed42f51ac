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
    guard let region = counted(region, in: column.period.year), let counts = counts(of: region, in: column) else { return nil }
    do throws(NumericsError) {
      if counts.isShare {
        let interval = try wilsonInterval(of: counts.counted, among: counts.total, level: level).scaled(by: counts.multiplier)
        return ValueInterval(lower: interval.lower, upper: interval.upper, level: level, method: ComparisonPhrases.wilson)
      }
      let interval = try poissonInterval(of: counts.counted, level: level).scaled(by: counts.multiplier / counts.total)
      return ValueInterval(lower: interval.lower, upper: interval.upper, level: level, method: ComparisonPhrases.poisson)
    } catch {
      return nil  // A count that is negative or no number has no law.
    }
  }

  /// Those whose counts a region's figure is made of; nothing for a group whose figure is no ratio of sums, and so no share of its counts.
  private func counted(_ region: ComparedRegion, in year: Int) -> ComparedRegion? {
    guard [.group, .fylke, .country].contains(region.kind) else { return region }
    switch options.estimator {
    case .ratioOfSums, .plainSum, .populationRatio: return region
    case .meanOfRatios, .median: return nil
    case .leaveOwnOut:
      let own = Set(merger.map { wholeMembers(of: $0, in: year) } ?? [])
      return ComparedRegion(id: region.id, name: region.name, kind: region.kind, members: region.members.filter { !own.contains($0) })
    }
  }

  /// What is counted in a region, and among how many; nothing for what is no share or rate of counted people or things.
  func counts(of region: ComparedRegion, in column: IndicatorColumn) -> RegionCounts? {
    guard case .ratio(let numerator, let denominator, let multiplier) = column.indicator.kind, let second = column.second,
      isCount(numerator), isCount(denominator), !numerator.terms.contains(where: { $0.figure.hasPrefix("folkemengde") })
    else { return nil }
    let places = region.members.compactMap { column.place(of: $0) }.filter(column.hasReported)
    let counted = places.compactMap { column.first[$0].value }.reduce(0, +)
    let total = places.compactMap { second[$0].value }.reduce(0, +)
    guard total > 0 else { return nil }
    return RegionCounts(
      counted: counted, total: total, multiplier: multiplier, isShare: column.indicator.unit.isShare && counted <= total)
  }

  private func isCount(_ quantity: Quantity) -> Bool {
    quantity.terms.allSatisfy { term in
      guard let unit = store.baseFigures[term.figure]?.unit else { return false }
      return term.sign > 0 && (unit == .persons || unit == .count)
    }
  }
}

/// What is counted in a region, and among how many.
struct RegionCounts {
  let counted: Double
  let total: Double
  let multiplier: Double
  /// Whether those counted are some of all, rather than events that may be more than there are people.
  let isShare: Bool
}
