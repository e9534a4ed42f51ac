#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns the limits within which a kommune's rate would lie by chance alone if its true rate were the common one.
///
/// Drawn for every size they make the funnel: wide for small kommuner, narrow for large ones. A kommune outside differs by more than
/// chance explains; one inside does not, whatever its rank. The exact law is discrete, so the limits are interpolated between counts:
///
///     r = least count with P(X ≤ r) ≥ p;  limit = (r − (P(X ≤ r) − p) / P(X = r)) / n
///
/// When the upper r is n itself, the limit is 1: all of a small kommune are then within chance.
///
///     try funnelLimits(binomialShare: 0.1, total: 100)
///     // 0.0404 to 0.1577
///
/// **Shape and unit.** A share between 0 and 1 and a number of persons; limits as shares.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Spiegelhalter (2005), *Statistics in Medicine* 24, 1185–1202, appendix A.1.
///
/// - Parameters:
///   - binomialShare: The common share, strictly between 0 and 1.
///   - total: How many persons the kommune has, at least 1.
///   - level: The probability of lying within; 0.95 and 0.998 are the customary pair.
/// - Returns: The limits for the share.
/// - Throws: `NumericsError.outsideRange` or `.notConverged`.
/// - Complexity: O(√*n* · log *n*).
public func funnelLimits(
  binomialShare: Double, total: Int, level: Double = 0.95
) throws(NumericsError) -> ConfidenceInterval {
  try requireLevel(binomialShare)
  try requireLevel(level)
  try require(Double(total), in: 1...1e12)
  let n = Double(total)
  let deviation = (n * binomialShare * (1 - binomialShare)).squareRoot()
  func tails(_ count: Double) throws(NumericsError) -> Tails {
    guard count >= 0 else { return Tails(lower: 0, upper: 1) }
    guard count < n else { return Tails(lower: 1, upper: 0) }
    let beta = try incompleteBeta(count + 1, n - count, binomialShare, 1 - binomialShare)
    return Tails(lower: beta.upper, upper: beta.lower)
  }
  let law = DiscreteLaw(center: n * binomialShare, deviation: deviation, greatest: n)
  let limits = try law.interpolatedLimits(level: level, tails: tails)
  return limits.scaled(by: 1 / n)
}

/// Returns the limits within which a kommune's count would lie by chance alone if its true rate were the common one.
///
/// As `funnelLimits(binomialShare:total:level:)`, for events that are not a share of persons: `expected` is the common rate times the
/// kommune's exposure. Divide the limits by the exposure for the funnel of rates.
///
///     try funnelLimits(poissonExpected: 10)
///     // 3.78 to 16.16
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Spiegelhalter (2005), *Statistics in Medicine* 24, 1185–1202, appendix A.1.
///
/// - Parameters:
///   - poissonExpected: The expected number of events, above 0.
///   - level: The probability of lying within.
/// - Returns: The limits for the count.
/// - Throws: `NumericsError.outsideRange` or `.notConverged`.
/// - Complexity: O(√*x* · log *x*).
public func funnelLimits(poissonExpected: Double, level: Double = 0.95) throws(NumericsError) -> ConfidenceInterval {
  try require(poissonExpected, in: Double.leastNormalMagnitude...1e12)
  try requireLevel(level)
  func tails(_ count: Double) throws(NumericsError) -> Tails {
    guard count >= 0 else { return Tails(lower: 0, upper: 1) }
    let gamma = try incompleteGamma(count + 1, poissonExpected)
    return Tails(lower: gamma.upper, upper: gamma.lower)
  }
  let law = DiscreteLaw(center: poissonExpected, deviation: poissonExpected.squareRoot(), greatest: .infinity)
  return try law.interpolatedLimits(level: level, tails: tails)
}

/// A law of whole numbers, known by its tails.
private struct DiscreteLaw {
  let center: Double
  let deviation: Double
  let greatest: Double

  func interpolatedLimits(
    level: Double, tails: (Double) throws(NumericsError) -> Tails
  ) throws(NumericsError) -> ConfidenceInterval {
    let tail = (1 - level) / 2
    let z = standardNormalQuantile(upper: tail)
    let below = try leastCount(near: center - z * deviation) { count throws(NumericsError) in try tails(count).lower >= tail }
    let above = try leastCount(near: center + z * deviation) { count throws(NumericsError) in try tails(count).upper <= tail }
    // P(X ≤ r) − p and P(X = r), in the lower tail and, for the upper limit, in terms of the upper tail, where the digits are.
    let low = try below - (tails(below).lower - tail) / (tails(below).lower - tails(below - 1).lower)
    let high = try above - (tail - tails(above).upper) / (tails(above - 1).upper - tails(above).upper)
    // Everyone is no surprise when chance alone gives everyone more often than the tail: between the last two counts is nothing to interpolate.
    return ConfidenceInterval(lower: max(0, low), upper: above >= greatest ? greatest : high, level: level)
  }

  /// The least whole number from 0 that satisfies a condition which stays true once it is.
  private func leastCount(
    near guess: Double, where holds: (Double) throws(NumericsError) -> Bool
  ) throws(NumericsError) -> Double {
    var high = max(0, guess.rounded())
    var stride = max(1, (deviation / 8).rounded())
    while try !holds(high) {
      high += stride
      stride *= 2
    }
    var low = high - stride
    while low >= 0, try holds(low) {
      high = low
      low -= stride
      stride *= 2
    }
    low = max(low, -1)
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded(.down)
      if try holds(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
