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
    rows = weights.rows
    columns = weights.columns
    resamples = counts.rows
    self.weights = weights.elements
    let usual = (0..<weights.rows).map { weights.row($0).reduce(0, max) }
    self.usual = usual
    let transposed = transposed(counts)
    drawn = transposed
    var totals = [Double](repeating: 0, count: counts.rows)
    totals.withUnsafeMutableBufferPointer { totals in
      transposed.withUnsafeBufferPointer { drawn in
        for (row, weight) in usual.enumerated() {
          add(weight, UnsafeBufferPointer(rebasing: drawn[row * counts.rows..<(row + 1) * counts.rows]), to: totals)
        }
      }
    }
    usualTotals = totals
    zeros = [Double](repeating: 0, count: counts.rows)
  }

  /// Divides sums, one row per column of the weights, by these totals; 0/0 where a resample has no weight. Says whether all sums were finite.
  func divide(_ sums: inout [Double], of some: Range<Int>) -> Bool {
    let lacking = rowsLacking(in: some)
    // So many resamples at a time that what was drawn in them stays in the cache.
    let width = 512
    var totals = [Double](repeating: 0, count: width)
    var probe = SIMD8<Double>.zero
    sums.withUnsafeMutableBufferPointer { sums in
      for start in stride(from: 0, to: resamples, by: width) {
        let range = start..<min(start + width, resamples)
        for column in some {
          total(column, lacking[column - some.lowerBound], range, &totals)
          totals.withUnsafeBufferPointer { totals in
            let base = (column - some.lowerBound) * resamples + start
            probe += quotients(UnsafeMutableBufferPointer(rebasing: sums[base..<base + range.count]), by: totals)
          }
        }
      }
    }
    return probe.sum() == 0
  }

  /// Divides in place and returns zero times what was divided, which is zero only for what is finite.
  private func quotients(_ sums: UnsafeMutableBufferPointer<Double>, by totals: UnsafeBufferPointer<Double>) -> SIMD8<Double> {
    var probe = SIMD8<Double>.zero
    let cells = UnsafeMutableRawBufferPointer(sums)
    let divisors = UnsafeRawBufferPointer(totals)
    let whole = sums.count / 8 * 8
    for place in stride(from: 0, to: whole, by: 8) {
      let sum = cells.loadUnaligned(fromByteOffset: place &* 8, as: SIMD8<Double>.self)
      probe += sum * 0
      let quotient = sum / divisors.loadUnaligned(fromByteOffset: place &* 8, as: SIMD8<Double>.self)
      cells.storeBytes(of: quotient, toByteOffset: place &* 8, as: SIMD8<Double>.self)
    }
    for place in whole..<sums.count {
      probe[0] += sums[place] * 0
      sums[place] /= totals[place]
    }
    return probe
  }

  /// The rows of each column whose weight is not the usual one, found row by row as the weights lie in memory.
  private func rowsLacking(in some: Range<Int>) -> [[Int]] {
    var lacking = [[Int]](repeating: [], count: some.count)
    weights.withUnsafeBufferPointer { weights in
      for row in 0..<rows {
        let own = usual[row]
        let base = row * columns
        for column in some where weights[base &+ column] != own { lacking[column &- some.lowerBound].append(row) }
      }
    }
    return lacking
  }

  private func total(_ column: Int, _ lacking: [Int], _ range: Range<Int>, _ totals: inout [Double]) {
    // With much to subtract, adding is as quick and loses nothing.
    let subtracts = 4 * lacking.count <= rows
    totals.replaceSubrange(0..<range.count, with: subtracts ? usualTotals[range] : zeros[0..<range.count])
    totals.withUnsafeMutableBufferPointer { totals in
      drawn.withUnsafeBufferPointer { drawn in
        for row in subtracts ? lacking : Array(0..<rows) {
          let weight = weights[row * columns + column]
          let change = subtracts ? weight - usual[row] : weight
          let start = row * resamples
          add(change, UnsafeBufferPointer(rebasing: drawn[start + range.lowerBound..<start + range.upperBound]), to: totals)
        }
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
        guard let usual = usual.baseAddress.map({ $0 + range.lowerBound }) else { return }
        for place in 0..<range.count { count &+= totals[place] <= Self.remnant * usual[place] ? 1 : 0 }
      }
    }
    return count > 0
  }
}

/// The same numbers column after column, in blocks of eight columns so that what is written fills whole lines of the cache.
private func transposed(_ matrix: Matrix) -> [Double] {
  let (rows, columns) = (matrix.rows, matrix.columns)
  return largeArray(count: rows * columns) { result in
    matrix.elements.withUnsafeBufferPointer { cells in
      for block in stride(from: 0, to: rows, by: 8) {
        for column in 0..<columns {
          for row in block..<min(block + 8, rows) { result[column * rows + row] = cells[row * columns + column] }
        }
      }
    }
  }
}
