/// Which exponential smoothing is fitted.
public enum SmoothingMethod: Equatable, Sendable {
  /// A level without trend.
  case simple

  /// A level and a trend that goes on: Holt's method.
  case holt

  /// A level and a trend that dies away: Gardner and McKenzie's damped method, usually the safest.
  case dampedHolt

  /// The last value and the mean change. Used, whatever was asked for, when there are fewer than eight values.
  case lastValueWithDrift
}

/// The weights and first states of an exponential smoothing, in innovations form.
///
///     yₜ = lₜ₋₁ + φbₜ₋₁ + eₜ;  lₜ = lₜ₋₁ + φbₜ₋₁ + αeₜ;  bₜ = φbₜ₋₁ + βeₜ
public struct SmoothingParameters: Equatable, Sendable {
  /// α: how much of each surprise stays in the level.
  public let levelWeight: Double

  /// β: how much of each surprise stays in the trend, at most α; zero without a trend.
  public let trendWeight: Double

  /// φ: what is left of the trend after one period; 1 when it is not damped.
  public let damping: Double

  /// l₀: the level before the first value.
  public let firstLevel: Double

  /// b₀: the trend before the first value; zero without a trend.
  public let firstTrend: Double
}

/// A model without its first states, and what these must be to fit best.
struct SmoothingShape {
  var alpha: Double
  var beta: Double
  var phi: Double
  var hasTrend: Bool

  /// The model with the first states that make the sum of squared errors least.
  ///
  /// For given weights every error is linear in l₀ and b₀, so they need no search: two columns of sensitivities, made orthogonal.
  func fitted(to values: [Double]) -> SmoothedSeries {
    let base = errors(of: values, level: 0, trend: 0)
    let silence = [Double](repeating: 0, count: values.count)
    let byLevel = errors(of: silence, level: 1, trend: 0).map { -$0 }
    var level = 0.0
    var trend = 0.0
    if hasTrend {
      let byTrend = errors(of: silence, level: 0, trend: 1).map { -$0 }
      let overlap = scalarProduct(byLevel, byTrend) / scalarProduct(byLevel, byLevel)
      let rest = zip(byTrend, byLevel).map { $0 - overlap * $1 }
      let size = scalarProduct(rest, rest)
      if size > 1e-20 * scalarProduct(byTrend, byTrend) { trend = scalarProduct(rest, base) / size }
      let remaining = zip(base, byTrend).map { $0 - trend * $1 }
      level = scalarProduct(byLevel, remaining) / scalarProduct(byLevel, byLevel)
    } else {
      level = scalarProduct(byLevel, base) / scalarProduct(byLevel, byLevel)
    }
    let parameters = SmoothingParameters(
      levelWeight: alpha, trendWeight: hasTrend ? beta : 0, damping: phi, firstLevel: level, firstTrend: trend)
    return SmoothedSeries(values, parameters)
  }

  private func errors(of values: [Double], level: Double, trend: Double) -> [Double] {
    SmoothedSeries(
      values,
      SmoothingParameters(
        levelWeight: alpha, trendWeight: hasTrend ? beta : 0, damping: phi, firstLevel: level, firstTrend: trend)
    ).errors
  }
}

/// A series run through a model.
struct SmoothedSeries {
  let parameters: SmoothingParameters
  private(set) var errors: [Double] = []
  private(set) var level: Double
  private(set) var trend: Double

  /// Σ error².
  var sumOfSquares: Double { errors.reduce(0) { $0 + $1 * $1 } }

  init(_ values: [Double], _ parameters: SmoothingParameters) {
    self.parameters = parameters
    level = parameters.firstLevel
    trend = parameters.firstTrend
    errors.reserveCapacity(values.count)
    for value in values {
      let expected = level + parameters.damping * trend
      let error = value - expected
      errors.append(error)
      level = expected + parameters.levelWeight * error
      trend = parameters.damping * trend + parameters.trendWeight * error
    }
  }
}

func scalarProduct(_ first: [Double], _ second: [Double]) -> Double {
  var total = 0.0
  for index in first.indices { total += first[index] * second[index] }
  return total
}
