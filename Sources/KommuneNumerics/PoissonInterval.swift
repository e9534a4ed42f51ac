/// Returns Garwood's exact interval for the expected number behind a count.
///
/// Three fires in a year is compatible with anything from 0.6 to 8.8 a year. Divide both limits by the exposure (inhabitants, hours)
/// for the interval of a rate; `ConfidenceInterval.scaled(by:)` does so.
///
///     lower = χ²(α/2; 2x) / 2,  upper = χ²(1 − α/2; 2x + 2) / 2
///
///     try poissonInterval(of: 3)
///     // 0.6187 to 8.7673
///
/// **Shape and unit.** A count of independent events; limits in events. Counts may have decimals, since estimated parts of a split
/// kommune do.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Garwood (1936), *Biometrika* 28(3/4), 437–442.
///
/// - Parameters:
///   - count: How many events were counted, 0 or more.
///   - level: The probability of covering at least.
/// - Returns: The interval for the expected number.
/// - Throws: `NumericsError.outsideRange` or `.notConverged`.
/// - Complexity: O(√*x*) per step of the solution.
public func poissonInterval(of count: Double, level: Double = 0.95) throws(NumericsError) -> ConfidenceInterval {
  try require(count, in: 0...1e12)
  try requireLevel(level)
  let tail = (1 - level) / 2
  let lower = count == 0 ? 0 : try GammaDistribution(shape: count).quantile(tail)
  let upper = try GammaDistribution(shape: count + 1).quantile(upper: tail)
  return ConfidenceInterval(lower: lower, upper: upper, level: level)
}
