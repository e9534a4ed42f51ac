/// Returns Wilson's interval for a share: how far chance alone may have carried it.
///
/// It stays within 0 and 1, has a sensible width when nobody or everybody was counted, and covers close to its level even for
/// small kommuner, where the usual p ± 1.96·√(p(1−p)/n) does not.
///
///     (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n)
///
///     try wilsonInterval(of: 81, among: 263)
///     // 0.2553 to 0.3662
///
/// **Shape and unit.** Counts of persons or cases; limits as shares between 0 and 1. Counts may have decimals, since estimated parts
/// of a split kommune do.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Wilson (1927), *JASA* 22(158), 209–212; Newcombe (1998), *Statistics in Medicine* 17, 857–872, method 3.
///
/// - Parameters:
///   - count: How many have the property, from 0 to `total`.
///   - total: How many there are, above 0.
///   - level: The probability of covering.
/// - Returns: The interval for the share.
/// - Throws: `NumericsError.outsideRange`.
/// - Complexity: O(1).
public func wilsonInterval(of count: Double, among total: Double, level: Double = 0.95) throws(NumericsError) -> ConfidenceInterval {
  try requireShare(count, of: total)
  try requireLevel(level)
  let z = standardNormalQuantile(upper: (1 - level) / 2)
  let share = count / total
  let penalty = z * z / total
  let center = (share + penalty / 2) / (1 + penalty)
  let reach = z * (share * (1 - share) / total + penalty / (4 * total)).squareRoot() / (1 + penalty)
  return ConfidenceInterval(
    lower: count == 0 ? 0 : max(0, center - reach), upper: count == total ? 1 : min(1, center + reach), level: level)
}

/// Returns the exact interval of Clopper and Pearson for a share.
///
/// It never covers less than its level, and so is wider than Wilson's. Use it where a rule demands a guaranteed level.
///
///     try exactBinomialInterval(of: 81, among: 263)
///     // 0.2527 to 0.3676
///
/// **Shape and unit.** As `wilsonInterval(of:among:level:)`.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Clopper and Pearson (1934), *Biometrika* 26(4), 404–413.
///
/// - Parameters:
///   - count: How many have the property, from 0 to `total`.
///   - total: How many there are, above 0.
///   - level: The probability of covering at least.
/// - Returns: The interval for the share.
/// - Throws: `NumericsError.outsideRange` or `.notConverged`.
/// - Complexity: O(√*n*) per step of the solution.
public func exactBinomialInterval(
  of count: Double, among total: Double, level: Double = 0.95
) throws(NumericsError) -> ConfidenceInterval {
  try requireShare(count, of: total)
  try requireLevel(level)
  let tail = (1 - level) / 2
  let rest = total - count
  let lower = count == 0 ? 0 : try BetaDistribution(alpha: count, beta: rest + 1).quantile(tail)
  let upper = rest == 0 ? 1 : try BetaDistribution(alpha: count + 1, beta: rest).quantile(upper: tail)
  return ConfidenceInterval(lower: lower, upper: upper, level: level)
}

/// Throws unless `count` of `total` can be a share.
func requireShare(_ count: Double, of total: Double) throws(NumericsError) {
  guard total.isFinite, total > 0 else {
    throw .outsideRange(value: total, lowest: .leastNonzeroMagnitude, highest: .greatestFiniteMagnitude)
  }
  try require(count, in: 0...total)
}
