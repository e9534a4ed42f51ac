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
  let tail = (1 - plan.level) / 2
  var results: [ColumnBootstrap?] = []
  results.reserveCapacity(values.columns)
  try withResampledWeightedMeans(of: values, weights: weights, counts: resamples) { columns, replicates in
    let limits = rowQuantilesOfAny([tail, 1 - tail], of: replicates)
    for (row, column) in columns.enumerated() {
      // A resample without weight is 0/0, and the last in order, so that the upper limit need not show it.
      let isWhole = estimates[column, 0].isFinite && replicates.row(row).allSatisfy(\.isFinite)
      let interval = ConfidenceInterval(lower: limits[2 * row], upper: limits[2 * row + 1], level: plan.level)
      results.append(isWhole ? ColumnBootstrap(estimate: estimates[column, 0], interval: interval) : nil)
    }
  }
  return results
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
  var means: [Double] = []
  try ResampledMeans(values, weights, counts).write(0..<values.columns, to: &means)
  return Matrix(unchecked: means, rows: values.columns, columns: counts.rows)
}

/// Calls a closure with the weighted means of some columns at a time, from the first to the last.
///
/// The means of all resamples of two thousand indicators are four million numbers, of which a few quantiles are wanted: what is used while
/// it is still in the cache need neither be fetched again nor find room in memory.
///
/// - Parameters:
///   - values: As for `resampledWeightedMeans(of:weights:counts:)`.
///   - weights: As there.
///   - counts: As there.
///   - body: Is given the numbers of the columns and their means, one row per column and one column per resample.
/// - Throws: As `resampledWeightedMeans(of:weights:counts:)`, or what the closure throws.
/// - Complexity: As `resampledWeightedMeans(of:weights:counts:)`.
public func withResampledWeightedMeans(
  of values: Matrix, weights: Matrix, counts: Matrix, _ body: (Range<Int>, Matrix) throws(NumericsError) -> Void
) throws(NumericsError) {
  let resampled = try ResampledMeans(values, weights, counts)
  var means: [Double] = []
  for start in stride(from: 0, to: values.columns, by: 256) {
    let columns = start..<min(start + 256, values.columns)
    try resampled.write(columns, to: &means)
    try body(columns, Matrix(unchecked: means, rows: columns.count, columns: counts.rows))
  }
}

/// Values and resamples that fit together, with what all columns need.
private struct ResampledMeans {
  private let values: Matrix
  private let weights: Matrix
  private let counts: Matrix
  private let totals: ResampledTotals

  init(_ values: Matrix, _ weights: Matrix, _ counts: Matrix) throws(NumericsError) {
    try requireSameCount(values.rows, weights.rows)
    try requireSameCount(values.columns, weights.columns)
    try requireSameCount(values.rows, counts.columns)
    try requireNonNegative(weights.elements)
    try requireNonNegative(counts.elements)
    self.values = values
    self.weights = weights
    self.counts = counts
    totals = ResampledTotals(weights: weights, counts: counts)
  }

  /// Writes the means of some columns over the numbers of a list, which keeps its place in memory where it has as many.
  func write(_ columns: Range<Int>, to means: inout [Double]) throws(NumericsError) {
    let products = MatrixView(weighted(columns), rows: values.rows, columns: columns.count).transposed
    let resamples = counts.view
    if means.count == products.rows * resamples.rows {
      means.withUnsafeMutableBufferPointer { product(products, resamples, into: $0) }
    } else {
      means = product(products, resamples)
    }
    guard totals.divide(&means, of: columns) else { throw .overflow }
  }

  /// Weight times value in some columns.
  private func weighted(_ columns: Range<Int>) -> [Double] {
    largeArray(count: values.rows * columns.count) { products in
      values.elements.withUnsafeBufferPointer { values in
        weights.elements.withUnsafeBufferPointer { weights in
          for row in 0..<self.values.rows {
            let from = row * self.values.columns + columns.lowerBound
            let to = row * columns.count
            for place in 0..<columns.count { products[to + place] = weights[from + place] * values[from + place] }
          }
        }
      }
    }
  }
}
