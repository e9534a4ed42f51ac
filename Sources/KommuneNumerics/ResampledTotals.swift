import COpenBLAS

/// The total weight of every column in every resample.
///
/// In most columns most rows have the weight that the row has everywhere, and a few have none, because they did not report. The total
/// of the usual weights is the same for all columns; only what a column lacks is subtracted, a tenth of the work of a product of matrices.
struct ResampledTotals {
  private let rows: Int
  private let columns: Int
  private let resamples: Int
  private let weights: [Double]

  /// How often each row was drawn, one row per row of the weights.
  private let drawn: [Double]

  /// The weight that a row has where it has most.
  private let usual: [Double]

  private let zeros: [Double]

  /// The total of the usual weights in every resample.
  private let usualTotals: [Double]

  init(weights: Matrix, counts: Matrix) {
    LinearAlgebra.start()
    rows = weights.rows
    columns = weights.columns
    resamples = counts.rows
    self.weights = weights.elements
    usual = (0..<weights.rows).map { weights.row($0).reduce(0, max) }
    var transposed = [Double](repeating: 0, count: counts.elements.count)
    for resample in 0..<counts.rows {
      for row in 0..<counts.columns { transposed[row * counts.rows + resample] = counts.elements[resample * counts.columns + row] }
    }
    drawn = transposed
    var totals = [Double](repeating: 0, count: counts.rows)
    for row in 0..<weights.rows {
      for resample in 0..<counts.rows { totals[resample] += usual[row] * transposed[row * counts.rows + resample] }
    }
    usualTotals = totals
    zeros = [Double](repeating: 0, count: counts.rows)
  }

  /// Divides sums, one row per column of the weights, by these totals; 0/0 where a resample has no weight.
  func divide(_ sums: inout [Double]) {
    let lacking = (0..<columns).map(rowsLacking)
    // So many resamples at a time that what was drawn in them stays in the cache.
    let width = 512
    var totals = [Double](repeating: 0, count: width)
    sums.withUnsafeMutableBufferPointer { sums in
      for start in stride(from: 0, to: resamples, by: width) {
        let range = start..<min(start + width, resamples)
        for column in 0..<columns {
          total(column, lacking[column], range, &totals)
          totals.withUnsafeBufferPointer { totals in
            let base = column * resamples + start
            for place in 0..<range.count { sums[base + place] /= totals[place] }
          }
        }
      }
    }
  }

  private func rowsLacking(_ column: Int) -> [Int] {
    (0..<rows).filter { weights[$0 * columns + column] != usual[$0] }
  }

  private func total(_ column: Int, _ lacking: [Int], _ range: Range<Int>, _ totals: inout [Double]) {
    // With much to subtract, adding is as quick and loses nothing.
    let subtracts = 4 * lacking.count <= rows
    totals.replaceSubrange(0..<range.count, with: subtracts ? usualTotals[range] : zeros[0..<range.count])
    drawn.withUnsafeBufferPointer { drawn in
      for row in subtracts ? lacking : Array(0..<rows) {
        let weight = weights[row * columns + column]
        let change = subtracts ? weight - usual[row] : weight
        guard let own = drawn.baseAddress else { return }
        cblas_daxpy(Int32(range.count), change, own + row * resamples + range.lowerBound, 1, &totals, 1)
      }
    }
    guard subtracts, hasRemnants(totals, range) else { return }
    for place in range where totals[place - range.lowerBound] <= Self.remnant * usualTotals[place] {
      totals[place - range.lowerBound] = (0..<rows).reduce(0) { $0 + weights[$1 * columns + column] * drawn[$1 * resamples + place] }
    }
  }

  /// What is left of almost everything may be nothing but rounding: below this share it is added up instead.
  private static let remnant = 1e-6

  private func hasRemnants(_ totals: [Double], _ range: Range<Int>) -> Bool {
    var count = 0
    totals.withUnsafeBufferPointer { totals in
      usualTotals.withUnsafeBufferPointer { usual in
        for place in 0..<range.count { count &+= totals[place] <= Self.remnant * usual[range.lowerBound + place] ? 1 : 0 }
      }
    }
    return count > 0
  }
}
