/// Returns the value that a share `probability` of the total weight lies at or below.
///
/// With weights 1 it is the type 2 quantile; with whole-number weights it is the type 2 quantile of the values repeated that many
/// times. Weighted by population it tells what the inhabitants live with, and not what the kommuner have.
///
///     try weightedQuantile(0.5, of: [10, 20, 30], weights: [1, 1, 5])
///     // 30
///
/// **Shape and unit.** *n* ≥ 1 values, one weight each; the quantile in the values' unit. Where the cumulative weight is exactly
/// `probability` of the total, the result is the mean of that value and the next one with weight.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** The step function of Hyndman and Fan (1996), definition 2, with the weights' distribution for the empirical one.
///
/// - Parameters:
///   - probability: Between 0 and 1.
///   - values: Finite values.
///   - weights: One weight per value, zero or more, not all zero.
/// - Returns: The quantile.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.negative` (a weight), `.zeroTotal`, `.outsideRange`
///   or `.overflow`.
/// - Complexity: O(*n* log *n*).
public func weightedQuantile(
  _ probability: Double, of values: [Double], weights: [Double]
) throws(NumericsError) -> Double {
  try require(probability, in: 0...1)
  try requireSameCount(values.count, weights.count)
  try requireFinite(values)
  try requireNonNegative(weights)
  let total = try finiteResult(sumOfFinite(weights))
  guard total > 0 else { throw .zeroTotal }

  let order = values.indices.filter { weights[$0] > 0 }.sorted { (values[$0], $0) < (values[$1], $1) }
  let target = probability * total
  let slack = 4 * Double.ulpOfOne * total
  var reached = CompensatedTotal()
  for (place, index) in order.enumerated() {
    reached.add(weights[index])
    let isLast = place == order.count - 1
    if abs(reached.value - target) <= slack, !isLast, target > 0 {
      return midpoint(values[index], values[order[place + 1]], 0.5)
    }
    if reached.value > target || isLast { return values[index] }
  }
  throw .zeroTotal
}

/// Returns the weighted median: half the weight lies on each side.
///
///     try weightedMedian(of: [1, 2, 3], weights: [1, 1, 2])
///     // 2.5
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: Finite values, at least one.
///   - weights: One weight per value, zero or more, not all zero.
/// - Returns: `weightedQuantile(0.5, of: values, weights: weights)`.
/// - Throws: As `weightedQuantile(_:of:weights:)`.
/// - Complexity: O(*n* log *n*).
public func weightedMedian(of values: [Double], weights: [Double]) throws(NumericsError) -> Double {
  try weightedQuantile(0.5, of: values, weights: weights)
}
