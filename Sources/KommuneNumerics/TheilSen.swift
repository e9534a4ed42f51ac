/// A line through the middle of all pairs.
public struct TheilSenFit: Equatable, Sendable {
  /// The median slope of all pairs with different x.
  public let slope: Double

  /// median(y) − slope · median(x).
  public let intercept: Double

  /// Sen's interval for the slope, from the variance of Kendall's S with ties.
  public let interval: ConfidenceInterval
}

/// Returns the Theil–Sen line: a trend that up to 29 % wild years do not move.
///
///     try theilSen([10, 11, 13, 40, 14])
///     // slope 1.25, the median of −26, 0.5, 1, 1, 1, 1.5, 2, 10, 14.5, 27
///
/// **Shape and unit.** *n* ≥ 2 values; slope in their unit per unit of x.
///
/// **Missing values.** Not accepted: give the years of those that remain as `x`.
///
/// **Sources.** Sen (1968), *JASA* 63(324), 1379–1389. The interval is rounded to ranks as in SciPy's `theilslopes`.
///
/// - Parameters:
///   - y: Finite values, in the order of time if `x` is not given.
///   - x: When they were measured; 0, 1, 2 … without. Not all equal.
///   - level: The probability of covering.
/// - Returns: The line and the interval of its slope.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.overflow`, `.outsideRange`, or `.noSpread`
///   when all x are equal.
/// - Complexity: O(*n²* log *n*).
public func theilSen(_ y: [Double], at x: [Double]? = nil, level: Double = 0.95) throws(NumericsError) -> TheilSenFit {
  try requireFinite(y, atLeast: 2)
  let x = x ?? y.indices.map(Double.init)
  try requireSameCount(y.count, x.count)
  try requireFinite(x)
  try requireLevel(level)
  var slopes: [Double] = []
  for later in y.indices {
    for earlier in 0..<later where x[later] != x[earlier] {
      slopes.append((y[later] - y[earlier]) / (x[later] - x[earlier]))
    }
  }
  guard !slopes.isEmpty else { throw .noSpread }
  slopes.sort()
  guard slopes[0].isFinite, slopes[slopes.count - 1].isFinite else { throw .overflow }
  let slope = medianOfSorted(slopes)

  let n = Double(y.count)
  let variance = (n * (n - 1) * (2 * n + 5) - tieTerm(x) - tieTerm(y)) / 18
  let reach = standardNormalQuantile(upper: (1 - level) / 2) * max(0, variance).squareRoot()
  let pairs = Double(slopes.count)
  let lower = max(Int(((pairs - reach) / 2).rounded(.toNearestOrEven)) - 1, 0)
  let upper = min(Int(((pairs + reach) / 2).rounded(.toNearestOrEven)), slopes.count - 1)
  return TheilSenFit(
    slope: slope, intercept: medianOfFinite(y) - slope * medianOfFinite(x),
    interval: ConfidenceInterval(lower: slopes[min(lower, upper)], upper: slopes[max(lower, upper)], level: level))
}

/// Σ t(t − 1)(2t + 5) over groups of t equal values: what ties take from the variance of Kendall's S, times 18.
func tieTerm(_ values: [Double]) -> Double {
  tieSizes(values).reduce(0) { $0 + $1 * ($1 - 1) * (2 * $1 + 5) }
}

/// The sizes of the groups of equal values.
func tieSizes(_ values: [Double]) -> [Double] {
  var sizes: [Double] = []
  var last: Double?
  for value in values.sorted() {
    if value == last { sizes[sizes.count - 1] += 1 } else { sizes.append(1) }
    last = value
  }
  return sizes
}
