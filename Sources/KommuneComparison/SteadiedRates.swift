import KommuneLocale
import KommuneModel
import KommuneNumerics

/// One's own rate, drawn towards the country's by as much as its smallness calls for.
public struct SteadiedRate: Sendable, Hashable {
  /// Whose rate it is.
  public let region: ComparedRegion
  /// The rate as it is, in the indicator's unit.
  public let observed: Double
  /// The rate after shrinkage.
  public let estimate: Double
  /// How much of the observed rate is left, from 0 to 1.
  public let reliability: Double
  /// The interval of the estimate.
  public let interval: ValueInterval
}

/// The rates of one indicator and period, steadied by those of all kommuner.
public struct SteadiedRates: Sendable, Hashable {
  /// The indicator.
  public let indicator: Indicator
  /// The period.
  public let period: Period
  /// The common rate: Σ counted / Σ denominator over all that reported, in the indicator's unit.
  public let common: Double
  /// The standard deviation of the true rates between kommuner, in the indicator's unit; zero when chance explains all differences.
  public let spread: Double
  /// How many kommuner it rests on.
  public let count: Int
  /// One's own: the parts, the whole and those that were named.
  public let rates: [SteadiedRate]
}

extension Comparison {
  /// Rates and shares of counted people or things steadied by empirical Bayes: gamma–Poisson for rates, beta–binomial for shares.
  ///
  /// A part is steadied in the field of all kommuner as they are. The whole is steadied in the field that will be: its parts leave and it
  /// takes their place, as for its rank.
  ///
  /// **Sources.** See `KommuneNumerics/gammaPoissonShrinkage(counts:exposures:level:)` and its sibling.
  ///
  /// - Returns: Nothing when no law of chance is known for the indicator.
  /// - Throws: What ``results(for:in:)`` throws for figures and parts, and ``ComparisonError/notComputable(indicator:)``.
  public func steadied(_ indicator: Indicator, in period: Period) throws(ComparisonError) -> SteadiedRates? {
    try checkFigures(of: indicator, in: period)
    try checkParts(in: period.year)
    let column = column(for: indicator, in: period)
    // The law is that of the counts of all, whatever a group's figure is.
    let everyone = ComparedRegion(id: "EAK", name: indicator.name, kind: .merged, members: column.codes)
    guard let second = column.second, let counts = counts(of: everyone, in: column),
      chance(of: everyone, in: column, level: options.level) != nil
    else { return nil }
    do throws(NumericsError) {
      let field = SteadyingField(column, second: second, isShare: counts.isShare, level: options.level)
      let today = try field.fit(joining: [])
      var rates: [SteadiedRate] = []
      for region in regions(in: period.year) where [.part, .merged, .named].contains(region.kind) {
        let places = region.members.compactMap { column.place(of: $0) }
        guard places.count == region.members.count, places.allSatisfy(field.isCounted) else { continue }
        if let rate = try field.rate(of: region, at: places, today: today) { rates.append(rate) }
      }
      return SteadiedRates(
        indicator: indicator, period: period, common: today.commonRate * field.multiplier,
        spread: today.varianceBetween.squareRoot() * field.multiplier, count: field.places.count, rates: rates)
    } catch {
      throw .notComputable(indicator: indicator.id)
    }
  }
}

/// The counts of all kommuner that reported, in the order of their column.
private struct SteadyingField {
  let places: [Int]
  let multiplier: Double
  private let counts: [Int: Double]
  private let totals: [Int: Double]
  private let isShare: Bool
  private let level: Double

  init(_ column: IndicatorColumn, second: [Observation], isShare: Bool, level: Double) {
    var counts: [Int: Double] = [:]
    var totals: [Int: Double] = [:]
    for place in column.codes.indices {
      guard let count = column.first[place].value, let total = second[place].value, total > 0, !column.codes[place].isOutsideGroups else {
        continue
      }
      counts[place] = count
      totals[place] = total
    }
    places = counts.keys.sorted()
    self.counts = counts
    self.totals = totals
    self.isShare = isShare
    self.level = level
    if case .ratio(_, _, let factor) = column.indicator.kind { multiplier = factor } else { multiplier = 1 }
  }

  func isCounted(_ place: Int) -> Bool { counts[place] != nil }

  /// The field with some kommuner as one, which comes last.
  func fit(joining members: [Int]) throws(NumericsError) -> EmpiricalBayes {
    let out = Set(members)
    let others = places.filter { !out.contains($0) }
    let joined = members.isEmpty ? [] : [members]
    let all = others.map { [$0] } + joined
    let counted = all.map { $0.compactMap { counts[$0] }.reduce(0, +) }
    let among = all.map { $0.compactMap { totals[$0] }.reduce(0, +) }
    return isShare
      ? try betaBinomialShrinkage(counts: counted, totals: among, level: level)
      : try gammaPoissonShrinkage(counts: counted, exposures: among, level: level)
  }

  func rate(of region: ComparedRegion, at members: [Int], today: EmpiricalBayes) throws(NumericsError) -> SteadiedRate? {
    let found: ShrunkenRate?
    if members.count == 1, let index = places.firstIndex(of: members[0]) {
      found = today.rates[index]
    } else {
      found = try fit(joining: members).rates.last
    }
    return found.map { rate in
      let interval = rate.interval.scaled(by: multiplier)
      return SteadiedRate(
        region: region, observed: rate.observed * multiplier, estimate: rate.estimate * multiplier, reliability: rate.reliability,
        interval: ValueInterval(
          lower: interval.lower, upper: interval.upper, level: level,
          method: isShare ? SteadiedPhrases.betaBinomial : SteadiedPhrases.gammaPoisson))
    }
  }
}
