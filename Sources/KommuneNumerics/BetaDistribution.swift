/// The beta distribution on 0…1 with parameters α and β; its mean is α/(α + β).
///
///     try BetaDistribution(alpha: 2, beta: 3).cumulative(0.5)
///     // 0.6875
public struct BetaDistribution: Sendable {
  /// The weight towards 1, above 0.
  public let alpha: Double

  /// The weight towards 0, above 0.
  public let beta: Double

  /// A beta distribution.
  ///
  /// - Throws: `NumericsError.outsideRange` for a parameter that is not positive, or above 10¹³.
  public init(alpha: Double, beta: Double) throws(NumericsError) {
    try require(alpha, in: Double.leastNormalMagnitude...1e13)
    try require(beta, in: Double.leastNormalMagnitude...1e13)
    self.alpha = alpha
    self.beta = beta
  }

  /// The probability of a value at or below `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func cumulative(_ x: Double) throws(NumericsError) -> Double {
    try incompleteBeta(alpha, beta, x, 1 - x).lower
  }

  /// The probability of a value above `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func survival(_ x: Double) throws(NumericsError) -> Double {
    try incompleteBeta(alpha, beta, x, 1 - x).upper
  }

  /// The value that a share `probability` lies below.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(_ probability: Double) throws(NumericsError) -> Double {
    try solve(probability, isUpper: false, start: alpha / (alpha + beta))
  }

  /// The value that a share `probability` lies above.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(upper probability: Double) throws(NumericsError) -> Double {
    try solve(probability, isUpper: true, start: alpha / (alpha + beta))
  }
}

extension BetaDistribution: SolvableDistribution {
  var supremum: Double { 1 }

  func tails(_ x: Double) throws(NumericsError) -> Tails { try incompleteBeta(alpha, beta, x, 1 - x) }

  func density(_ x: Double) -> Double {
    binomialWeight(alpha, beta, x, 1 - x) * alpha * beta / ((alpha + beta) * x * (1 - x))
  }
}
