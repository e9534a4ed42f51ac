#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the Mann–Kendall test says of a series.
public struct MannKendallTest: Equatable, Sendable {
  /// Pairs that rise less pairs that fall.
  public let score: Double

  /// The variance of the score without a trend, corrected for ties.
  public let variance: Double

  /// The score in standard deviations, with the correction for continuity.
  public let z: Double

  /// The probability, without a trend, of a score as far from zero on either side (normal law; use from ten values).
  public let pValue: Double

  /// Kendall's τ-b: the score as a share of the pairs that are not tied in either variable's terms, −1 to 1.
  public let tauB: Double
}

/// Returns whether a series rises or falls throughout, whatever the shape of its trend.
///
///     S = Σ sign(yⱼ − yᵢ), i < j;  z = (S ∓ 1) / √Var S
///     Var S = (n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5)) / 18 over groups of t equal values
///     τ-b = S / √(n₀(n₀ − n₁)), n₀ = n(n − 1)/2, n₁ = Σt(t − 1)/2
///
///     try mannKendall([1, 2, 4, 3, 5, 7, 6, 8]).tauB
///     // 0.857
///
/// **Shape and unit.** *n* ≥ 2 values in the order of time. Years that depend on each other make the p-value too small.
///
/// **Missing values.** Not accepted: leave them out, the test needs the order only.
///
/// **Sources.** Mann (1945), *Econometrica* 13(3), 245–259; Kendall (1975), *Rank Correlation Methods*, 4th ed.
///
/// - Parameter values: Finite values.
/// - Returns: The test.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, or `.noSpread` when all values are equal.
/// - Complexity: O(*n²*).
public func mannKendall(_ values: [Double]) throws(NumericsError) -> MannKendallTest {
  try requireFinite(values, atLeast: 2)
  var score = 0.0
  for later in values.indices {
    for earlier in 0..<later {
      if values[later] > values[earlier] { score += 1 } else if values[later] < values[earlier] { score -= 1 }
    }
  }
  let n = Double(values.count)
  let ties = tieSizes(values)
  guard ties.count > 1 else { throw .noSpread }
  let variance = (n * (n - 1) * (2 * n + 5) - tieTerm(values)) / 18
  let pairs = n * (n - 1) / 2
  let tied = ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
  let corrected = score > 0 ? score - 1 : score < 0 ? score + 1 : 0
  let z = corrected / variance.squareRoot()
  return MannKendallTest(
    score: score, variance: variance, z: z, pValue: erfc(abs(z) * 0.5.squareRoot()), tauB: score / (pairs * (pairs - tied)).squareRoot())
}
