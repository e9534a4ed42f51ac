#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns the steady yearly growth that leads from one figure to another.
///
///     try compoundGrowth(from: 100, to: 121, periods: 2)
///     // 0.1
///
/// **Shape and unit.** Two positive figures in one unit; the growth as a share, −1 being the loss of everything.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - first: The figure at the start.
///   - last: The figure at the end.
///   - periods: How many periods lie between, above 0.
/// - Returns: (last / first)^(1 / periods) − 1.
/// - Throws: `NumericsError.notFinite` or `.notPositive` (index 0 for the first, 1 for the last), or `.outsideRange` for the periods.
/// - Complexity: O(1).
public func compoundGrowth(from first: Double, to last: Double, periods: Double) throws(NumericsError) -> Double {
  try requirePositive([first, last])
  try require(periods, in: Double.leastNormalMagnitude...Double.greatestFiniteMagnitude)
  return try finiteResult(expm1((log(last) - log(first)) / periods))
}

/// Returns the mean of the last values of a series: four years, where one is too unsteady to judge by.
///
///     try meanOfLast(4, in: [9, 1, 2, 3, 4])
///     // 2.5
///
/// **Shape and unit.** At least `count` values, in the order of time.
///
/// **Missing values.** Not accepted: a four-year mean of three years must be called something else.
///
/// - Parameters:
///   - count: How many of the last values.
///   - values: Finite values.
/// - Returns: The mean.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.outsideRange` for a count below 1, or `.overflow`.
/// - Complexity: O(*n*).
public func meanOfLast(_ count: Int, in values: [Double]) throws(NumericsError) -> Double {
  try require(Double(count), in: 1...Double.greatestFiniteMagnitude)
  try requireFinite(values, atLeast: count)
  return try mean(of: Array(values.suffix(count)))
}
