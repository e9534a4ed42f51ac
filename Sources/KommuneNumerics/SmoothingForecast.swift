#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A forecast by exponential smoothing.
public struct SmoothingForecast: Equatable, Sendable {
  /// The method that was used: `.lastValueWithDrift` for a short series, whatever was asked for. Say so under the chart.
  public let method: SmoothingMethod

  /// The weights and first states; nil for the last value with drift.
  public let parameters: SmoothingParameters?

  /// The model's one-step errors; for the last value with drift, the changes less their mean.
  public let errors: [Double]

  /// The estimated variance of one step: Σ error² over the number of values less the number of parameters.
  public let variance: Double

  /// −n/2 · ln Σ error²: the likelihood as the R package forecast counts it; nil for the last value with drift.
  public let logLikelihood: Double?

  /// Akaike's criterion, corrected for few values: compare methods on the same series, the lowest is best. Nil for the
  /// last value with drift.
  public let correctedAkaike: Double?

  /// The forecasts for 1, 2 … periods ahead.
  public let points: [ForecastPoint]
}

/// One period of a forecast.
public struct ForecastPoint: Equatable, Sendable {
  /// The expected value.
  public let estimate: Double

  /// Where the value lies if the model is right: the uncertainty of the weights themselves is not in it.
  public let interval: ConfidenceInterval
}

/// Returns a forecast by exponential smoothing with weights of maximum likelihood.
///
/// The weights and first states make the squared one-step errors least, which for normal errors is maximum likelihood. They are found
/// by a grid and a pattern search from its best point, so the same series gives the same bits. α and β/α lie between 0.0001 and
/// 0.9999, φ between 0.8 and 0.98.
///
///     try smoothingForecast(of: populations, horizon: 10, method: .dampedHolt)
///
/// **Shape and unit.** *n* ≥ 3 values, evenly spaced in time. Below eight values only the last one and the mean change are used.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Hyndman, Koehler, Ord and Snyder (2008), *Forecasting with Exponential Smoothing*, ch. 5–6: intervals of class 1.
///
/// - Parameters:
///   - values: Finite values in the order of time.
///   - horizon: How many periods ahead, at least 1.
///   - method: Which smoothing; damped unless you say otherwise.
///   - level: The probability of covering, period by period.
/// - Returns: The forecast.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.outsideRange` or `.overflow`.
/// - Complexity: O(*n*) per step of the search, some hundreds of steps.
public func smoothingForecast(
  of values: [Double], horizon: Int, method: SmoothingMethod = .dampedHolt, level: Double = 0.95
) throws(NumericsError) -> SmoothingForecast {
  try requireFinite(values, atLeast: 3)
  try require(Double(horizon), in: 1...10_000)
  try requireLevel(level)
  let z = standardNormalQuantile(upper: (1 - level) / 2)
  guard values.count >= 8, method != .lastValueWithDrift else { return try driftForecast(values, horizon, z, level) }

  let best = SmoothingSearch(method: method, values: values).best()
  let n = Double(values.count)
  let parameterCount: Double = method == .simple ? 2 : method == .holt ? 4 : 5
  let squares = try finiteResult(best.sumOfSquares)
  let variance = squares / (n - parameterCount)
  let likelihood = -n / 2 * log(squares)
  let counted = parameterCount + 1
  let akaike = -2 * likelihood + 2 * counted + 2 * counted * (counted + 1) / (n - counted - 1)
  return SmoothingForecast(
    method: method, parameters: best.parameters, errors: best.errors, variance: variance, logLikelihood: likelihood,
    correctedAkaike: akaike, points: forecastPoints(after: best, horizon, (variance.squareRoot() * z), level))
}

func forecastPoints(after series: SmoothedSeries, _ horizon: Int, _ reach: Double, _ level: Double) -> [ForecastPoint] {
  let parameters = series.parameters
  var result: [ForecastPoint] = []
  var spread = 1.0
  var damping = 0.0
  var power = 1.0
  for _ in 0..<horizon {
    power *= parameters.damping
    damping += power
    let estimate = series.level + damping * series.trend
    let width = reach * spread.squareRoot()
    result.append(
      ForecastPoint(estimate: estimate, interval: ConfidenceInterval(lower: estimate - width, upper: estimate + width, level: level)))
    let weight = parameters.levelWeight + parameters.trendWeight * damping
    spread += weight * weight
  }
  return result
}

/// A random walk with drift: the variance h steps ahead is σ²h(1 + h/(n − 1)), the second term for the drift's own uncertainty.
private func driftForecast(
  _ values: [Double], _ horizon: Int, _ z: Double, _ level: Double
) throws(NumericsError) -> SmoothingForecast {
  let changes = zip(values.dropFirst(), values).map { $0 - $1 }
  let last = values[values.count - 1]
  let drift = try finiteResult((last - values[0]) / Double(changes.count))
  let errors = changes.map { $0 - drift }
  let variance = try finiteResult(errors.reduce(0) { $0 + $1 * $1 } / Double(changes.count - 1))
  let points = (1...horizon).map { step in
    let ahead = Double(step)
    let estimate = last + ahead * drift
    let width = z * (variance * ahead * (1 + ahead / Double(changes.count))).squareRoot()
    return ForecastPoint(
      estimate: estimate, interval: ConfidenceInterval(lower: estimate - width, upper: estimate + width, level: level))
  }
  return SmoothingForecast(
    method: .lastValueWithDrift, parameters: nil, errors: errors, variance: variance, logLikelihood: nil, correctedAkaike: nil,
    points: points)
}
