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
  private let drawn: AlignedRows

  /// The weight that a row has where it has most.
  private let usual: [Double]

  /// The total of the usual weights in every resample.
  private let usualTotals: [Double]

  /// What a remnant of the usual totals is at most.
  private let floors: [Double]

  init(weights: Matrix, counts: Matrix) {
    rows = weights.rows
    columns = weights.columns
    resamples = counts.rows
    self.weights = weights.elements
    let usual = (0..<weights.rows).map { weights.row($0).reduce(0, max) }
    self.usual = usual
    let drawn = transposed(counts)
    self.drawn = drawn
    var totals = [Double](repeating: 0, count: counts.rows)
    totals.withUnsafeMutableBufferPointer { totals in
      withExtendedLifetime(drawn) {
        addMultiples(usual, of: usual.indices.map { drawn.pointer(row: $0, from: 0) }, to: totals)
      }
    }
    usualTotals = totals
    floors = totals.map { $0 * Self.remnant }
  }

  /// Divides sums, one row per column of the weights, by these totals; 0/0 where a resample has no weight. Says whether all sums were finite.
  func divide(_ sums: inout [Double], of some: Range<Int>) -> Bool {
    let changes = changes(in: some)
    // So many resamples at a time that what was drawn in them stays in the cache.
    let width = 256
    var totals = [Double](repeating: 0, count: width)
    var probe = SIMD8<Double>.zero
    sums.withUnsafeMutableBufferPointer { sums in
      for start in stride(from: 0, to: resamples, by: width) {
        let range = start..<min(start + width, resamples)
        for column in some {
          total(column, changes[column - some.lowerBound], range, &totals)
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

  /// What a column's totals are made from: multiples of rows that are added to the usual totals, or to nothing.
  private struct Changes {
    var rows: [Int] = []
    var factors: [Double] = []
    var isFromUsual = true
  }

  /// The changes of each column, whose rows are found row by row as the weights lie in memory.
  private func changes(in some: Range<Int>) -> [Changes] {
    var lacking = [Changes](repeating: Changes(), count: some.count)
    weights.withUnsafeBufferPointer { weights in
      for row in 0..<rows {
        let own = usual[row]
        let base = row * columns
        for column in some where weights[base &+ column] != own {
          lacking[column &- some.lowerBound].rows.append(row)
          lacking[column &- some.lowerBound].factors.append(weights[base &+ column] - own)
        }
      }
    }
    // With much to subtract, adding is as quick and loses nothing.
    for column in some where 4 * lacking[column - some.lowerBound].rows.count > rows {
      let own = (0..<rows).map { weights[$0 * columns + column] }
      lacking[column - some.lowerBound] = Changes(rows: Array(0..<rows), factors: own, isFromUsual: false)
    }
    return lacking
  }

  private func total(_ column: Int, _ changes: Changes, _ range: Range<Int>, _ totals: inout [Double]) {
    totals.withUnsafeMutableBufferPointer { totals in
      let some = UnsafeMutableBufferPointer(rebasing: totals[0..<range.count])
      usualTotals.withUnsafeBufferPointer { usual in
        for place in 0..<range.count { some[place] = changes.isFromUsual ? usual[range.lowerBound + place] : 0 }
      }
      withExtendedLifetime(drawn) {
        addMultiples(changes.factors, of: changes.rows.map { drawn.pointer(row: $0, from: range.lowerBound) }, to: some)
      }
    }
    guard changes.isFromUsual, hasRemnants(totals, range) else { return }
    for place in range where totals[place - range.lowerBound] <= floors[place] {
      totals[place - range.lowerBound] = (0..<rows).reduce(0) {
        $0 + weights[$1 * columns + column] * drawn.pointer(row: $1, from: place).pointee
      }
    }
  }

  /// What is left of almost everything may be nothing but rounding: below this share it is added up instead.
  private static let remnant = 1e-6

  private func hasRemnants(_ totals: [Double], _ range: Range<Int>) -> Bool {
    totals.withUnsafeBytes { totals in
      floors.withUnsafeBytes { floors in
        let whole = range.count / 8 * 8
        var least = SIMD8<Double>(repeating: .infinity)
        for place in stride(from: 0, to: whole, by: 8) {
          let total = totals.loadUnaligned(fromByteOffset: place &* 8, as: SIMD8<Double>.self)
          let excess = total - floors.loadUnaligned(fromByteOffset: (range.lowerBound &+ place) &* 8, as: SIMD8<Double>.self)
          least.replace(with: excess, where: excess .< least)
        }
        let (all, lowest) = (totals.bindMemory(to: Double.self), floors.bindMemory(to: Double.self))
        return least.min() <= 0 || (whole..<range.count).contains { all[$0] <= lowest[range.lowerBound + $0] }
      }
    }
  }
}

/// The columns as rows, in blocks of eight so that what is written fills whole lines of the cache.
private func transposed(_ matrix: Matrix) -> AlignedRows {
  let (rows, columns) = (matrix.rows, matrix.columns)
  return AlignedRows(rows: columns, columns: rows) { pointer in
    matrix.elements.withUnsafeBufferPointer { cells in
      for block in stride(from: 0, to: rows, by: 8) {
        for column in 0..<columns {
          let target = pointer(column)
          for row in block..<min(block + 8, rows) { target[row] = cells[row * columns + column] }
        }
      }
    }
  }
}
