/// Fisher's F distribution: the ratio of two independent mean squares.
///
///     try FDistribution(numerator: 3, denominator: 20).quantile(0.95)
///     // 3.098391
public struct FDistribution: Sendable {
  /// The degrees of freedom above the line, above 0.
  public let numerator: Double

  /// The degrees of freedom below the line, above 0.
  public let denominator: Double

  /// An F distribution.
  ///
  /// - Throws: `NumericsError.outsideRange` for degrees of freedom that are not positive, or above 10¹³.
  public init(numerator: Double, denominator: Double) throws(NumericsError) {
    try require(numerator, in: Double.leastNormalMagnitude...1e13)
    try require(denominator, in: Double.leastNormalMagnitude...1e13)
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The probability of a value at or below `x`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func cumulative(_ x: Double) throws(NumericsError) -> Double { try tails(x).lower }

  /// The probability of a value above `x`: the p-value of an F test.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func survival(_ x: Double) throws(NumericsError) -> Double { try tails(x).upper }

  /// The value that a share `probability` lies below.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(_ probability: Double) throws(NumericsError) -> Double {
    try solve(probability, isUpper: false, start: 1)
  }

  /// The value that a share `probability` lies above.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(upper probability: Double) throws(NumericsError) -> Double {
    try solve(probability, isUpper: true, start: 1)
  }
}

extension FDistribution: SolvableDistribution {
  var supremum: Double { .infinity }

  func tails(_ x: Double) throws(NumericsError) -> Tails {
    guard x > 0 else { return Tails(lower: 0, upper: 1) }
    let split = BetaSplit(numerator * x, denominator)
    return try incompleteBeta(numerator / 2, denominator / 2, split.x, split.y)
  }

  func density(_ x: Double) -> Double {
    let split = BetaSplit(numerator * x, denominator)
    let a = numerator / 2
    let b = denominator / 2
    return binomialWeight(a, b, split.x, split.y) * a * b / ((a + b) * x)
  }
}
