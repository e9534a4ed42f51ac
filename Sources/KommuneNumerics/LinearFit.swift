/// A least-squares fit: what was estimated, how well, and what it predicts.
public struct LinearFit: Sendable {
  /// The coefficients, the constant first if there is one.
  public let coefficients: [Double]

  /// The standard error of each coefficient.
  public let standardErrors: [Double]

  /// Observed minus fitted, one per observation.
  public let residuals: [Double]

  /// The fitted values.
  public let fitted: [Double]

  /// How much each observation decides its own fit, from 0 to 1; they add to the number of coefficients.
  public let leverages: [Double]

  /// Observations minus coefficients.
  public let degreesOfFreedom: Int

  /// √(Σ residual² / degrees of freedom), in the unit of the response.
  public let residualStandardDeviation: Double

  /// Σ residual².
  public let residualSumOfSquares: Double

  /// The part of the response's sum of squares that is explained: around the mean with a constant, around zero without.
  public let explainedSumOfSquares: Double

  /// The share explained, between 0 and 1.
  public let rSquared: Double

  /// The F statistic for all coefficients but the constant; infinite for a perfect fit, zero when there is only a constant.
  public let fStatistic: Double

  /// Whether the first coefficient is a constant.
  public let hasIntercept: Bool

  private let factors: HouseholderQR

  init(response: [Double], solution: RefinedSolution, factors: HouseholderQR, hasIntercept: Bool) throws(NumericsError) {
    let n = factors.rowCount
    let p = factors.columnCount
    let freedom = n - p
    coefficients = (0..<p).map { solution.coefficients[$0] * factors.scales[$0] }
    residuals = solution.residuals
    fitted = zip(response, solution.residuals).map { $0 - $1 }
    residualSumOfSquares = sumOfFinite(residuals.map { $0 * $0 })
    let deviation = (residualSumOfSquares / Double(freedom)).squareRoot()
    residualStandardDeviation = deviation
    standardErrors = (0..<p).map { index in
      var unit = [Double](repeating: 0, count: p)
      unit[index] = factors.scales[index]
      let row = factors.solveTransposed(unit)
      return deviation * row.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    leverages = (0..<n).map { row in
      let observation = (0..<p).map { factors.scaled[$0 * n + row] }
      return min(1, factors.solveTransposed(observation).reduce(0) { $0 + $1 * $1 })
    }
    let center = hasIntercept ? meanOfFinite(response) : 0
    let total = sumOfFinite(response.map { ($0 - center) * ($0 - center) })
    explainedSumOfSquares = sumOfFinite(fitted.map { ($0 - center) * ($0 - center) })
    rSquared = total > 0 ? max(0, min(1, 1 - residualSumOfSquares / total)) : 0
    let explaining = p - (hasIntercept ? 1 : 0)
    let noise = residualSumOfSquares / Double(freedom)
    fStatistic = explaining == 0 ? 0 : explainedSumOfSquares / Double(explaining) / noise
    degreesOfFreedom = freedom
    self.hasIntercept = hasIntercept
    self.factors = factors
    try requireFiniteResults()
  }

  /// The t interval of a coefficient.
  ///
  /// - Parameters:
  ///   - index: Which coefficient, the constant being 0 if there is one.
  ///   - level: The probability of covering.
  /// - Throws: `NumericsError.outsideRange` or `.notConverged`.
  public func interval(ofCoefficient index: Int, level: Double = 0.95) throws(NumericsError) -> ConfidenceInterval {
    precondition(coefficients.indices.contains(index), "there is one interval per coefficient")
    try requireLevel(level)
    let t = try StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom)).quantile(upper: (1 - level) / 2)
    let reach = t * standardErrors[index]
    return ConfidenceInterval(lower: coefficients[index] - reach, upper: coefficients[index] + reach, level: level)
  }

  /// What the fit expects at new values of the predictors, such as the size of a merged kommune.
  ///
  /// - Parameters:
  ///   - predictors: One value per predictor, without the constant.
  ///   - level: The probability of covering.
  /// - Throws: `NumericsError.lengthsDiffer`, `.notFinite`, `.outsideRange` or `.notConverged`.
  public func prediction(at predictors: [Double], level: Double = 0.95) throws(NumericsError) -> LinearPrediction {
    try requireSameCount(coefficients.count - (hasIntercept ? 1 : 0), predictors.count)
    try requireFinite(predictors, atLeast: 0)
    try requireLevel(level)
    let point = (hasIntercept ? [1] : []) + predictors
    let scaled = point.indices.map { point[$0] * factors.scales[$0] }
    let leverage = factors.solveTransposed(scaled).reduce(0) { $0 + $1 * $1 }
    let estimate = weightedSumOfFinite(coefficients, point)
    let t = try StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom)).quantile(upper: (1 - level) / 2)
    let mean = t * residualStandardDeviation * leverage.squareRoot()
    let single = t * residualStandardDeviation * (1 + leverage).squareRoot()
    return LinearPrediction(
      estimate: estimate,
      interval: ConfidenceInterval(lower: estimate - mean, upper: estimate + mean, level: level),
      prediction: ConfidenceInterval(lower: estimate - single, upper: estimate + single, level: level))
  }

  private func requireFiniteResults() throws(NumericsError) {
    guard (coefficients + standardErrors + residuals).allSatisfy(\.isFinite) else { throw .overflow }
  }
}

/// What a fit expects at a point.
public struct LinearPrediction: Equatable, Sendable {
  /// The fitted value.
  public let estimate: Double

  /// Where the mean of all such kommuner lies.
  public let interval: ConfidenceInterval

  /// Where one such kommune lies: wider, because it has a residual of its own.
  public let prediction: ConfidenceInterval
}
