/// Returns the weighted mean, Σwx / Σw: the figure of a merged kommune when the indicator is a mean.
///
/// With the denominator as weight it is the ratio of sums, so it is also how kommuner are added to a group.
///
///     try weightedMean(of: [10, 20], weights: [3, 1])
///     // 12.5
///
/// **Shape and unit.** One weight per value, *n* ≥ 1; the mean in the values' unit, between the smallest and the largest value.
///
/// **Missing values.** Not accepted: leave out value and weight together, and say how many remain.
///
/// - Parameters:
///   - values: Finite values.
///   - weights: One weight per value, zero or more, not all zero.
/// - Returns: The weighted mean.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.negative` (a weight), `.zeroTotal` or `.overflow`.
/// - Complexity: O(*n*).
public func weightedMean(of values: [Double], weights: [Double]) throws(NumericsError) -> Double {
  try requireSameCount(values.count, weights.count)
  try requireFinite(values)
  try requireNonNegative(weights)
  let total = try finiteResult(sumOfFinite(weights))
  guard total > 0 else { throw .zeroTotal }
  return try finiteResult(weightedSumOfFinite(values, weights) / total)
}
