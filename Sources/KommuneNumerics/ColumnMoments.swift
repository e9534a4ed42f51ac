import CNumerics

/// The mean and standard deviation of every column of a matrix.
///
/// Numbers lie row after row, and each is needed twice: for the mean, and for the deviations from it. A block of columns that fits in the
/// cache is therefore finished before the next is begun.
struct ColumnMoments {
  /// The mean of every column.
  private(set) var means: [Double] = []

  /// The standard deviation of every column.
  private(set) var deviations: [Double] = []

  /// So many columns go through the cache together.
  private static let columnsTogether = 256

  /// Of rows × columns numbers, row after row.
  init(
    of cells: UnsafeBufferPointer<Double>, rows: Int, columns: Int, divisor: VarianceDivisor,
    using most: kommune_instructions = KOMMUNE_EIGHT
  ) {
    guard let start = cells.baseAddress else { return }
    let denominator = Double(divisor == .count ? rows : rows - 1)
    for first in stride(from: 0, to: columns, by: Self.columnsTogether) {
      let width = min(Self.columnsTogether, columns - first)
      add(kommune_columns(start: start + first, rows: rows, columns: width, stride: columns), denominator, most)
    }
  }

  /// In two passes: the second is over the deviations from the mean of the first, and corrects it by what they add up to.
  private mutating func add(_ block: kommune_columns, _ denominator: Double, _ most: kommune_instructions) {
    let count = Double(block.rows)
    var sums = [Double](repeating: 0, count: block.columns)
    kommune_column_sums(block, &sums, most)
    let means = sums.map { $0 / count }
    var rests = [Double](repeating: 0, count: block.columns)
    var squares = rests
    kommune_column_deviations(block, means, &rests, &squares, most)
    for (column, rest) in rests.enumerated() {
      self.means.append(means[column] + rest / count)
      deviations.append((max(0, squares[column] - rest * rest / count) / denominator).squareRoot())
    }
  }
}
