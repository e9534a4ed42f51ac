/// Student's t distribution with ν degrees of freedom.
///
///     try StudentDistribution(degreesOfFreedom: 10).quantile(0.975)
///     // 2.228139
public struct StudentDistribution: Sendable {
  /// The degrees of freedom ν, above 0; they may have decimals.
  public let degreesOfFreedom: Double

  /// A t distribution.
  ///
  /// - Throws: `NumericsError.outsideRange` for degrees of freedom that are not positive, or above 10¹³.
  public init(degreesOfFreedom: Double) throws(NumericsError) {
    try require(degreesOfFreedom, in: Double.leastNormalMagnitude...1e13)
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of a value at or below `t`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func cumulative(_ t: Double) throws(NumericsError) -> Double {
    let tail = try tails(abs(t)).upper
    return t <= 0 ? tail : 1 - tail
  }

  /// The probability of a value above `t`.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func survival(_ t: Double) throws(NumericsError) -> Double { try cumulative(-t) }

  /// The probability of a value farther from 0 than `t`, on either side: the p-value of a two-sided test.
  ///
  /// - Throws: `NumericsError.notConverged`.
  public func twoSided(_ t: Double) throws(NumericsError) -> Double { try 2 * tails(abs(t)).upper }

  /// The value that a share `probability` lies below.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(_ probability: Double) throws(NumericsError) -> Double {
    try requireLevel(probability)
    return probability > 0.5 ? try quantile(upper: 1 - probability) : -(try quantile(upper: probability))
  }

  /// The value that a share `probability` lies above.
  ///
  /// - Throws: `NumericsError.outsideRange` unless the probability lies strictly between 0 and 1, or `.notConverged`.
  public func quantile(upper probability: Double) throws(NumericsError) -> Double {
    try requireLevel(probability)
    if probability == 0.5 { return 0 }
    if probability > 0.5 { return -(try quantile(upper: 1 - probability)) }
    let z = standardNormalQuantile(upper: probability)
    return try solve(probability, isUpper: true, start: z + (z * z * z + z) / (4 * degreesOfFreedom))
  }
}

extension StudentDistribution: SolvableDistribution {
  var supremum: Double { .infinity }

  /// Both tails for t ≥ 0; t² has an F distribution with 1 and ν degrees of freedom.
  func tails(_ t: Double) throws(NumericsError) -> Tails {
    guard t > 0 else { return Tails(lower: 0.5, upper: 0.5) }
    let split = BetaSplit(t * t, degreesOfFreedom)
    let upper = try incompleteBeta(0.5, degreesOfFreedom / 2, split.x, split.y).upper / 2
    return Tails(lower: 1 - upper, upper: upper)
  }

  func density(_ t: Double) -> Double {
    let split = BetaSplit(t * t, degreesOfFreedom)
    let half = degreesOfFreedom / 2
    return binomialWeight(0.5, half, split.x, split.y) * 0.5 * half / ((0.5 + half) * t)
  }
}

/// The two parts of a whole, p/(p + q) and q/(p + q), each with all its digits.
struct BetaSplit {
  let x: Double
  let y: Double

  init(_ p: Double, _ q: Double) {
    if p < q {
      let ratio = p / q
      x = ratio / (1 + ratio)
      y = 1 / (1 + ratio)
    } else {
      let ratio = q / p
      x = 1 / (1 + ratio)
      y = ratio / (1 + ratio)
    }
  }
}
