/// The bootstrap of one column among many.
public struct ColumnBootstrap: Equatable, Sendable {
  /// The weighted mean of the column.
  public let estimate: Double

  /// Its percentile interval.
  public let interval: ConfidenceInterval
}

/// Returns percentile intervals for the weighted means of many indicators, from one set of resampled kommuner.
///
/// All indicators share the resamples, as they share the kommuner; one product of matrices then does the work of millions of sums.
/// A kommune that did not report an indicator has weight zero there.
///
///     try bootstrapWeightedMeans(of: values, weights: persons, plan: BootstrapPlan(seed: 2019))
///
/// **Shape and unit.** One row per kommune (at least two) and one column per indicator in both; intervals in the unit of the values.
///
/// **Missing values.** Not accepted: give any finite value with the weight zero.
///
/// **Sources.** Efron and Tibshirani (1993), *An Introduction to the Bootstrap*, ch. 13; quantiles of type 7.
///
/// - Parameters:
///   - values: Finite values.
///   - weights: One weight per value, zero or more.
///   - plan: Replicates, seed and level.
/// - Returns: One result per column; nil where the column, or any resample of it, has no weight.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.negative` (counted row by row), `.overflow` or `.outsideRange`.
/// - Complexity: O(replicates · rows · columns), as a product of matrices.
public func bootstrapWeightedMeans(
  of values: Matrix, weights: Matrix, plan: BootstrapPlan = BootstrapPlan()
) throws(NumericsError) -> [ColumnBootstrap?] {
  guard values.rows >= 2 else { throw .tooFewValues(needed: 2, found: values.rows) }
  guard plan.replicates >= 2 else { throw .tooFewValues(needed: 2, found: plan.replicates) }
  try requireLevel(plan.level)
  var counts = [Double](repeating: 0, count: plan.replicates * values.rows)
  for replicate in 0..<plan.replicates {
    var generator = SeededGenerator(seed: plan.seed, stream: UInt64(replicate))
    for _ in 0..<values.rows { counts[replicate * values.rows + generator.nextIndex(below: values.rows)] += 1 }
  }
  let once = Matrix(unchecked: [Double](repeating: 1, count: values.rows), rows: 1, columns: values.rows)
  let estimates = try resampledWeightedMeans(of: values, weights: weights, counts: once)
  let resamples = Matrix(unchecked: counts, rows: plan.replicates, columns: values.rows)
  let replicates = try resampledWeightedMeans(of: values, weights: weights, counts: resamples)
  let tail = (1 - plan.level) / 2
  let limits = rowQuantilesOfAny([tail, 1 - tail], of: replicates)
  return (0..<values.columns).map { column in
    let lower = limits[2 * column]
    let upper = limits[2 * column + 1]
    // A resample without weight is 0/0, and the last in order, so that the upper limit need not show it.
    guard estimates[column, 0].isFinite, replicates.row(column).allSatisfy(\.isFinite) else { return nil }
    return ColumnBootstrap(
      estimate: estimates[column, 0], interval: ConfidenceInterval(lower: lower, upper: upper, level: plan.level))
  }
}

/// Returns the weighted means of every column in every resample: Σcwx / Σcw, where c counts how often a row was drawn.
///
/// - Parameters:
///   - values: Finite values, one row per kommune.
///   - weights: One weight per value, zero or more; zero for a kommune that did not report.
///   - counts: One row per resample, one column per kommune.
/// - Returns: One row per column of `values`, one column per resample; not a number where a resample has no weight.
/// - Throws: `NumericsError.lengthsDiffer`, `.negative` (a weight or a count) or `.overflow`.
/// - Complexity: O(resamples · rows · columns), as a product of matrices.
public func resampledWeightedMeans(of values: Matrix, weights: Matrix, counts: Matrix) throws(NumericsError) -> Matrix {
  try requireSameCount(values.rows, weights.rows)
  try requireSameCount(values.columns, weights.columns)
  try requireSameCount(values.rows, counts.columns)
  try requireNonNegative(weights.elements)
  try requireNonNegative(counts.elements)
  let products = transposedProducts(values, weights)
  var sums = productWithTranspose(
    products, rows: values.columns, columns: values.rows, other: counts.elements, otherRows: counts.rows)
  guard ResampledTotals(weights: weights, counts: counts).divide(&sums) else { throw .overflow }
  return Matrix(unchecked: sums, rows: values.columns, columns: counts.rows)
}

/// Weight times value, one row per column of the values.
private func transposedProducts(_ values: Matrix, _ weights: Matrix) -> [Double] {
  let rows = values.rows
  let columns = values.columns
  return largeArray(count: values.elements.count) { products in
    values.elements.withUnsafeBufferPointer { values in
      weights.elements.withUnsafeBufferPointer { weights in
        // Eight rows at a time, so that what is written fills whole lines of the cache.
        for block in stride(from: 0, to: rows, by: 8) {
          for column in 0..<columns {
            for row in block..<min(block + 8, rows) {
              products[column * rows + row] = weights[row * columns + column] * values[row * columns + column]
            }
          }
        }
      }
    }
  }
}
