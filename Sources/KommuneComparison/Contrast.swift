import KommuneLocale
import KommuneModel

/// One difference as it is judged.
public struct JudgedDifference: Sendable, Hashable {
  /// Whom one's own figure is compared with.
  public let other: ComparedRegion
  /// How far apart they are, and whether that is more than chance.
  public let difference: Difference
  /// What it amounts to: a sign and a word.
  public let judgement: Judgement
  /// The colour; none when the indicator declares no direction.
  public let light: TrafficLight?
}

/// Between which ranks a figure lies, and by which law.
public struct RankBounds: Sendable, Hashable {
  /// The best rank.
  public let best: Int
  /// The worst rank.
  public let worst: Int
  /// The share of draws in which the rank lies between them.
  public let level: Double
  /// The law.
  public let method: Phrase
}

/// How different one figure is: from whom, by how much, and how sure one can be.
public struct Contrast: Sendable, Hashable {
  /// The figure.
  public let result: ComparisonResult
  /// Between which ranks it lies; nothing when it is missing or alone.
  public let rank: RankBounds?
  /// How many robust standard deviations it lies from the median of all others; nothing without spread.
  public let robustScore: Double?
  /// The mean of the four years that end with the period, or why there is none.
  public let fourYearMean: Observation
  /// The differences from everyone else in the table; none for sums, which grow with the kommune.
  public let differences: [JudgedDifference]
}

extension Comparison {
  /// How different one's own figures are from the others': ranks with intervals, robust scores, four-year means and judged differences.
  ///
  /// One's own are the parts and the whole, or without a merger the kommuner that were named. The rules:
  ///
  /// - A difference is clear when its interval excludes zero at the level divided by the number of comparisons (Bonferroni), see
  ///   ``difference(of:from:comparisons:)``; otherwise it is an "uklar forskjell".
  /// - Amounts of single kommuner have no law of chance; differences below ``Judgement/tolerance`` of the other are called alike.
  /// - The traffic light needs a direction, which the register declares with the indicator; without one there is a sign and a word only.
  ///
  /// - Parameters:
  ///   - indicator: What is compared.
  ///   - period: When.
  ///   - comparisons: How many comparisons stand in the whole table or report; by default those of this indicator and period.
  /// - Returns: One's own figures in the order of ``results(for:in:)``.
  /// - Throws: What ``results(for:in:)`` throws.
  public func contrasts(
    for indicator: Indicator, in period: Period, comparisons: Int? = nil
  ) throws(ComparisonError) -> [Contrast] {
    contrasts(among: try results(for: indicator, in: period), comparisons: comparisons)
  }

  /// The same among results that have been made already: those of one indicator and period.
  public func contrasts(among results: [ComparisonResult], comparisons: Int? = nil) -> [Contrast] {
    let own = results.filter(isOwn)
    let count = comparisons ?? comparisonCount(among: results)
    return own.map { result in
      let bounds = rankBounds(of: result)
      return Contrast(
        result: result,
        rank: bounds.map {
          RankBounds(best: $0.interval.best, worst: $0.interval.worst, level: $0.interval.level, method: $0.method)
        }, robustScore: robustScore(of: result),
        fourYearMean: fourYearMean(of: result.indicator, region: result.region, endingIn: result.period),
        differences: others(of: result, among: results).compactMap { judged(result, from: $0, comparisons: count) })
    }
  }

  /// How many differences there are to test among the results of one indicator and period: those that some law of chance is known for.
  public func comparisonCount(among results: [ComparisonResult]) -> Int {
    results.filter(isOwn).reduce(0) { count, own in
      count + others(of: own, among: results).count { difference(of: own, from: $0)?.interval != nil }
    }
  }

  private func judged(_ own: ComparisonResult, from other: ComparisonResult, comparisons: Int) -> JudgedDifference? {
    guard let difference = difference(of: own, from: other, comparisons: comparisons) else { return nil }
    let judgement = Judgement(difference, direction: own.indicator.direction)
    return JudgedDifference(
      other: other.region, difference: difference, judgement: judgement, light: judgement.light(direction: own.indicator.direction))
  }

  private func isOwn(_ result: ComparisonResult) -> Bool {
    merger == nil ? result.kind == .named : [.part, .merged].contains(result.kind)
  }

  private func others(of own: ComparisonResult, among results: [ComparisonResult]) -> [ComparisonResult] {
    // A kommune's sum beside the country's says how large it is, not how it differs.
    if own.indicator.kind.isSum { return [] }
    return results.filter { !isOwn($0) && $0.region != own.region }
  }
}
