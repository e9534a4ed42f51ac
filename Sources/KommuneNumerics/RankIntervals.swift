/// The ranks that a kommune may truly have, given how uncertain all figures are.
public struct RankInterval: Equatable, Sendable {
  /// The rank of the figures as they are; ties take the lowest.
  public let rank: Int

  /// The best (lowest) rank within the level.
  public let best: Int

  /// The worst (highest) rank within the level.
  public let worst: Int

  /// The probability of covering, kommune by kommune (not for all at once).
  public let level: Double
}

/// Returns rank intervals from standard errors: the figures are drawn again from normal laws, and ranked each time.
///
/// A league table of kommuner whose intervals overlap tells more about chance than about kommuner; this says how much. The draws put the first
/// and the last farther in than they stand, since the figures have chance in them already: an interval always holds the rank itself.
///
///     try rankIntervals(of: [10, 11, 30], standardErrors: [2, 2, 1])
///     // ranks 3, 2, 1; intervals 2–3, 2–3, 1–1
///
/// **Shape and unit.** *n* ≥ 2 figures and their standard errors in one unit; *n* intervals in the same order.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Goldstein and Spiegelhalter (1996), *JRSS A* 159(3), 385–443.
///
/// - Parameters:
///   - values: One finite figure per kommune.
///   - standardErrors: One per figure, zero or more.
///   - order: Whether the highest or the lowest value is number 1.
///   - plan: Replicates, seed and level.
/// - Returns: One interval per kommune.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.negative` or `.outsideRange`.
/// - Complexity: O(`plan.replicates` · *n* log *n*).
public func rankIntervals(
  of values: [Double], standardErrors: [Double], order: RankOrder = .highestFirst, plan: BootstrapPlan = BootstrapPlan()
) throws(NumericsError) -> [RankInterval] {
  try requireSameCount(values.count, standardErrors.count)
  try requireFinite(values, atLeast: 2)
  try requireNonNegative(standardErrors)
  var draws: [[Double]] = []
  for replicate in 0..<max(0, plan.replicates) {
    var generator = SeededGenerator(seed: plan.seed, stream: UInt64(replicate))
    draws.append(values.indices.map { values[$0] + standardErrors[$0] * generator.nextNormal() })
  }
  return try rankIntervals(of: values, draws: draws, order: order, level: plan.level)
}

/// Returns rank intervals from draws made elsewhere, such as a bootstrap of the units within each kommune.
///
///     try rankIntervals(of: figures, draws: replicates.map { … }, level: 0.9)
///
/// **Shape and unit.** *n* ≥ 2 figures; at least two draws of *n* figures each.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: One finite figure per kommune.
///   - draws: For every replicate, one finite figure per kommune.
///   - order: Whether the highest or the lowest value is number 1.
///   - level: The probability of covering. The limits are type 1 quantiles of the ranks, so they are ranks that occurred.
/// - Returns: One interval per kommune.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite` or `.outsideRange`.
/// - Complexity: O(draws · *n* log *n*).
public func rankIntervals(
  of values: [Double], draws: [[Double]], order: RankOrder = .highestFirst, level: Double = 0.95
) throws(NumericsError) -> [RankInterval] {
  try requireFinite(values, atLeast: 2)
  try requireLevel(level)
  guard draws.count >= 2 else { throw .tooFewValues(needed: 2, found: draws.count) }
  var seen = [[Double]](repeating: [], count: values.count)
  for draw in draws {
    try requireSameCount(values.count, draw.count)
    for (index, rank) in try ranks(of: draw, order: order).enumerated() { seen[index].append(Double(rank)) }
  }
  let tail = (1 - level) / 2
  let own = try ranks(of: values, order: order)
  return values.indices.map { index in
    let sorted = seen[index].sorted()
    return RankInterval(
      rank: own[index], best: min(own[index], Int(quantileOfSorted(sorted, tail, .inverse))),
      worst: max(own[index], Int(quantileOfSorted(sorted, 1 - tail, .inverse))), level: level)
  }
}
