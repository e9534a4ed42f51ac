/// The mean and standard deviation of every column of a matrix, for some columns at a time.
///
/// Numbers lie row after row, and each is needed three times: for the mean, for the deviations and for the score. A block of columns that
/// fits in the cache is therefore finished before the next is begun. Four rows are added at a time, so that the sums are fetched less often.
struct ColumnMoments {
  private let rows: Int
  private let columns: Int

  /// The mean of every column that was measured.
  private(set) var means: [Double]

  /// The standard deviation of every column that was measured.
  private(set) var deviations: [Double]

  /// What the deviations from the mean are multiplied by in ``scale(_:_:into:)``; 1 unless set.
  var factors: [Double]

  private var sums: [Double]
  private var squares: [Double]

  init(rows: Int, columns: Int) {
    self.rows = rows
    self.columns = columns
    means = [Double](repeating: 0, count: columns)
    deviations = means
    factors = [Double](repeating: 1, count: columns)
    sums = means
    squares = means
  }

  /// Blocks of columns that go through the cache together.
  var blocks: [Range<Int>] {
    stride(from: 0, to: columns, by: 256).map { $0..<min($0 + 256, columns) }
  }

  /// Finds the mean and the standard deviation of some columns, in two passes: the second is over the deviations from the mean of the
  /// first, and corrects it by what they add up to.
  mutating func measure(_ cells: UnsafeBufferPointer<Double>, _ block: Range<Int>, _ divisor: VarianceDivisor) {
    let count = Double(rows)
    add(cells, block)
    for column in block {
      means[column] = sums[column] / count
      sums[column] = 0
    }
    addDeviations(cells, block)
    let denominator = divisor == .count ? count : count - 1
    for column in block {
      let rest = sums[column]
      means[column] += rest / count
      deviations[column] = (max(0, squares[column] - rest * rest / count) / denominator).squareRoot()
    }
  }

  /// Writes the deviations from the mean, each times the factor of its column.
  func scale(_ cells: UnsafeBufferPointer<Double>, _ block: Range<Int>, into scores: UnsafeMutableBufferPointer<Double>) {
    guard let source = cells.baseAddress, let target = scores.baseAddress else { return }
    means.withUnsafeBufferPointer { means in
      factors.withUnsafeBufferPointer { factors in
        for row in 0..<rows {
          let from = source + row * columns
          let to = target + row * columns
          for column in block { to[column] = (from[column] - means[column]) * factors[column] }
        }
      }
    }
  }

  private mutating func add(_ cells: UnsafeBufferPointer<Double>, _ block: Range<Int>) {
    guard let start = cells.baseAddress else { return }
    let (rows, columns) = (rows, columns)
    let whole = rows / 4 * 4
    sums.withUnsafeMutableBufferPointer { sums in
      for row in stride(from: 0, to: whole, by: 4) {
        let (a, b, c, d) = fourRows(from: start + row * columns, columns)
        for column in block { sums[column] += (a[column] + b[column]) + (c[column] + d[column]) }
      }
      for row in whole..<rows {
        let own = start + row * columns
        for column in block { sums[column] += own[column] }
      }
    }
  }

  private mutating func addDeviations(_ cells: UnsafeBufferPointer<Double>, _ block: Range<Int>) {
    guard let start = cells.baseAddress else { return }
    let (rows, columns) = (rows, columns)
    let whole = rows / 4 * 4
    means.withUnsafeBufferPointer { means in
      sums.withUnsafeMutableBufferPointer { sums in
        squares.withUnsafeMutableBufferPointer { squares in
          for row in stride(from: 0, to: whole, by: 4) {
            let (a, b, c, d) = fourRows(from: start + row * columns, columns)
            for column in block {
              let mean = means[column]
              let (w, x, y, z) = (a[column] - mean, b[column] - mean, c[column] - mean, d[column] - mean)
              sums[column] += (w + x) + (y + z)
              squares[column] += (w * w + x * x) + (y * y + z * z)
            }
          }
          for row in whole..<rows {
            let own = start + row * columns
            for column in block {
              let deviation = own[column] - means[column]
              sums[column] += deviation
              squares[column] += deviation * deviation
            }
          }
        }
      }
    }
  }
}

private typealias Row = UnsafePointer<Double>

private func fourRows(from first: Row, _ columns: Int) -> (Row, Row, Row, Row) {
  (first, first + columns, first + 2 * columns, first + 3 * columns)
}
