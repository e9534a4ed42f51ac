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

  /// The total of the usual weights in every resample.
  private let usualTotals: [Double]

  init(weights: Matrix, counts: Matrix) {
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
  }

  /// Sums divided by these totals, one row per column of the weights; 0/0 where a resample has no weight.
  func dividing(_ sums: [Double]) -> [Double] {
    var result = sums
    let lacking = (0..<columns).map(rowsLacking)
    // So many resamples at a time that what was drawn in them stays in the cache.
    let width = 256
    var totals = [Double](repeating: 0, count: width)
    for start in stride(from: 0, to: resamples, by: width) {
      let range = start..<min(start + width, resamples)
      for column in 0..<columns {
        total(column, lacking[column], range, &totals)
        for place in range.indices { result[column * resamples + place] /= totals[place - start] }
      }
    }
    return result
  }

  private func rowsLacking(_ column: Int) -> [Int] {
    (0..<rows).filter { weights[$0 * columns + column] != usual[$0] }
  }

  private func total(_ column: Int, _ lacking: [Int], _ range: Range<Int>, _ totals: inout [Double]) {
    // With much to subtract, adding is as quick and loses nothing.
    let subtracts = 4 * lacking.count <= rows
    for place in range { totals[place - range.lowerBound] = subtracts ? usualTotals[place] : 0 }
    drawn.withUnsafeBufferPointer { drawn in
      totals.withUnsafeMutableBufferPointer { totals in
        for row in subtracts ? lacking : Array(0..<rows) {
          let weight = weights[row * columns + column]
          let change = subtracts ? weight - usual[row] : weight
          let base = row * resamples + range.lowerBound
          for place in 0..<range.count { totals[place] += change * drawn[base + place] }
        }
      }
    }
    guard subtracts else { return }
    // What is left of almost everything may be nothing but rounding: add it up instead.
    for place in range where totals[place - range.lowerBound] <= 1e-6 * usualTotals[place] {
      totals[place - range.lowerBound] = (0..<rows).reduce(0) { $0 + weights[$1 * columns + column] * drawn[$1 * resamples + place] }
    }
  }
}
