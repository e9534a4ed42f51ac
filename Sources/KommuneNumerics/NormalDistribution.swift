#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The normal distribution, N(μ, σ²).
///
///     try NormalDistribution().quantile(0.975)
///     // 1.959964
public struct NormalDistribution: Sendable {
  /// The expected value μ.
  public let mean: Double

  /// The standard deviation σ, above 0.
  public let standardDeviation: Double

  /// A normal distribution; the standard one unless told otherwise.
  ///
  /// - Throws: `NumericsError.outsideRange` for a mean that is not finite or a standard deviation that is not positive.
  public init(mean: Double = 0, standardDeviation: Double = 1) throws(NumericsError) {
    try require(mean, in: -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude)
    try require(standardDeviation, in: Double.leastNonzeroMagnitude...Double.greatestFiniteMagnitude)
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// The probability of a value at or below `x`.
  public func cumulative(_ x: Double) -> Double {
    0.5 * erfc(-(x - mean) / standardDeviation * 0.5.squareRoot())
  }

  /// The probability of a value above `x`, accurate far out where 1 − `cumulative(x)` has no digits left.
  public func survival(_ x: Double) -> Double {
    0.5 * erfc((x - mean) / standardDeviation * 0.5.squareRoot())
  }

  /// The value that a share `probability` lies below.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1.
  public func quantile(_ probability: Double) throws(NumericsError) -> Double {
    try requireLevel(probability)
    let upper = probability > 0.5 ? standardNormalQuantile(upper: 1 - probability) : -standardNormalQuantile(upper: probability)
    return mean + standardDeviation * upper
  }

  /// The value that a share `probability` lies above.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1.
  public func quantile(upper probability: Double) throws(NumericsError) -> Double {
    try requireLevel(probability)
    return mean + standardDeviation * standardNormalQuantile(upper: probability)
  }
}

/// The standard normal value exceeded with this probability, for 0 < p < 1.
///
/// A rational first guess (Abramowitz and Stegun 1964, 26.2.23, error below 0.00045) and Halley steps on the complementary error
/// function; each triples the number of digits.
func standardNormalQuantile(upper probability: Double) -> Double {
  let tail = min(probability, 1 - probability)
  guard tail < 0.5 else { return 0 }
  let t = (-2 * log(tail)).squareRoot()
  var z = t - ((0.010328 * t + 0.802853) * t + 2.515517) / (((0.001308 * t + 0.189269) * t + 1.432788) * t + 1)
  for _ in 0..<3 {
    let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    let step = (0.5 * erfc(z * 0.5.squareRoot()) - tail) / density
    z += step / (1 - z * step / 2)
  }
  return probability <= 0.5 ? z : -z
}
