#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The gamma distribution with shape *a* and rate *b*; its mean is *a/b*, its variance *a/b²*.
///
///     try GammaDistribution(shape: 3).quantile(0.025)
///     // 0.618672, the lower Poisson limit of 3
public struct GammaDistribution: Sendable {
  /// The shape *a*, above 0.
  public let shape: Double

  /// The rate *b* (one over the scale), above 0.
  public let rate: Double

  /// A gamma distribution with rate 1 unless told otherwise.
  ///
  /// - Throws: `NumericsError.outsideRange` for a shape or rate that is not positive, or a shape above 10¹³.
  public init(shape: Double, rate: Double = 1) throws(NumericsError) {
    try require(shape, in: Double.leastNormalMagnitude...1e13)
    try require(rate, in: Double.leastNormalMagnitude...Double.greatestFiniteMagnitude)
    self.shape = shape
    self.rate = rate
  }

  /// The probability of a value at or below `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func cumulative(_ x: Double) throws(NumericsError) -> Double {
    try incompleteGamma(shape, x * rate).lower
  }

  /// The probability of a value above `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func survival(_ x: Double) throws(NumericsError) -> Double {
    try incompleteGamma(shape, x * rate).upper
  }

  /// The value that a share `probability` lies below.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(_ probability: Double) throws(NumericsError) -> Double {
    try StandardGamma(shape: shape).quantile(probability, isUpper: false) / rate
  }

  /// The value that a share `probability` lies above.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(upper probability: Double) throws(NumericsError) -> Double {
    try StandardGamma(shape: shape).quantile(probability, isUpper: true) / rate
  }
}

/// The χ² distribution with *k* degrees of freedom: a gamma distribution with shape *k*/2 and rate ½.
///
///     try ChiSquaredDistribution(degreesOfFreedom: 1).quantile(0.95)
///     // 3.841459
public struct ChiSquaredDistribution: Sendable {
  /// The degrees of freedom *k*, above 0; they may have decimals.
  public let degreesOfFreedom: Double

  private let gamma: GammaDistribution

  /// A χ² distribution.
  ///
  /// - Throws: `NumericsError.outsideRange` for degrees of freedom that are not positive.
  public init(degreesOfFreedom: Double) throws(NumericsError) {
    gamma = try GammaDistribution(shape: degreesOfFreedom / 2, rate: 0.5)
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value at or below `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func cumulative(_ x: Double) throws(NumericsError) -> Double { try gamma.cumulative(x) }

  /// The probability of a value above `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func survival(_ x: Double) throws(NumericsError) -> Double { try gamma.survival(x) }

  /// The value that a share `probability` lies below.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(_ probability: Double) throws(NumericsError) -> Double { try gamma.quantile(probability) }

  /// The value that a share `probability` lies above.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(upper probability: Double) throws(NumericsError) -> Double { try gamma.quantile(upper: probability) }
}

private struct StandardGamma: SolvableDistribution {
  let shape: Double
  let supremum = Double.infinity

  func tails(_ x: Double) throws(NumericsError) -> Tails { try incompleteGamma(shape, x) }

  func density(_ x: Double) -> Double { poissonWeight(shape, x) * shape / x }

  func quantile(_ probability: Double, isUpper: Bool) throws(NumericsError) -> Double {
    try requireLevel(probability)
    let upper = standardNormalQuantile(upper: probability)
    // Wilson and Hilferty (1931): the cube root is nearly normal. For the far left tail of a small shape, P ≈ xᵃ / Γ(a + 1).
    let ninth = 1 / (9 * shape)
    let root = 1 - ninth + (isUpper ? upper : -upper) * ninth.squareRoot()
    let lower = isUpper ? 1 - probability : probability
    let start = root > 0.2 ? shape * root * root * root : exp((log(lower) + logGamma(shape + 1)) / shape)
    return try solve(probability, isUpper: isUpper, start: start)
  }
}
