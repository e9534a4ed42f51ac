/// Returns the ranks that a fixed value would have among other draws of its field.
///
/// A kommune's spending is counted, not sampled: it has no error of its own. Its place among four hundred others still depends on which
/// others there happen to be. Each of them lies above the value with the share observed, so the number above in a field drawn anew with
/// replacement is binomial. This is the bootstrap with infinitely many draws, without random numbers [1], and with its limits: the share
/// observed is taken for the true one, so that the first and the last are so in every draw, and in a field of few the interval is too narrow.
///
///     rank − 1 ~ Binomial(m, above / m),  best and worst: its quantiles at (1 ∓ level) / 2
///
///     try rankInterval(of: 4.5, amongDrawsOf: [1, 2, 3, 4, 5, 6])
///     // rank 3, 1 to 5
///
/// **Shape and unit.** *m* ≥ 1 other values; equal values share the best rank, as ``ranks(of:order:)`` has it.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** [1] Efron and Tibshirani (1993), *An Introduction to the Bootstrap*, chapter 5: the ideal bootstrap.
///
/// - Parameters:
///   - value: The value whose place is looked at.
///   - others: The field, without the value.
///   - order: Which end is rank 1.
///   - level: The share of fields drawn from this one in which the rank lies in the interval, at least.
/// - Returns: The rank and its bounds.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.outsideRange`.
/// - Complexity: O(*m*).
public func rankInterval(
  of value: Double, amongDrawsOf others: [Double], order: RankOrder = .highestFirst, level: Double = 0.95
) throws(NumericsError) -> RankInterval {
  try requireFinite(others, atLeast: 1)
  try requireFinite([value], atLeast: 1)
  try requireLevel(level)
  let above = others.count { order == .highestFirst ? $0 > value : $0 < value }
  let share = Double(above) / Double(others.count)
  let tail = (1 - level) / 2
  return RankInterval(
    rank: 1 + above, best: 1 + (try binomialQuantile(tail, count: others.count, share: share)),
    worst: 1 + (try binomialQuantile(1 - tail, count: others.count, share: share)), level: level)
}

/// The least *k* with P(X ≤ k) ≥ p.
private func binomialQuantile(_ probability: Double, count: Int, share: Double) throws(NumericsError) -> Int {
  guard share > 0 else { return 0 }
  guard share < 1 else { return count }
  var low = -1
  var high = count
  while high - low > 1 {
    let middle = (low + high) / 2
    let cumulative = try BetaDistribution(alpha: Double(middle + 1), beta: Double(count - middle)).survival(share)
    if cumulative >= probability { high = middle } else { low = middle }
  }
  return high
}
