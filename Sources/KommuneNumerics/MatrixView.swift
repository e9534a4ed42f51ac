import CNumerics

/// What can be read as the rows of a table: a ``Matrix``, or ``StandardScores`` of numbers that lie elsewhere.
public protocol NumberTable {
  /// The numbers, as the methods read them.
  var view: MatrixView { get }
}

/// Numbers as they are read, which need not be as they lie: by columns instead of rows, or with their columns centred and scaled.
///
/// A table of many columns is large, and what is done to each number is little: it is done on the way to where the number is needed, and
/// no copy is made.
public struct MatrixView {
  /// How many rows.
  public let rows: Int

  /// How many columns.
  public let columns: Int

  /// Whether the columns are known to have mean zero.
  let isCentred: Bool

  private let numbers: Numbers
  private let scaling: ColumnScaling?
  private let isTransposed: Bool

  /// Where the numbers lie.
  private enum Numbers {
    case own([Double])
    case lent(UnsafeBufferPointer<Double>)
  }

  /// The numbers row after row.
  init(_ elements: [Double], rows: Int, columns: Int, isCentred: Bool = false) {
    self.init(.own(elements), rows: rows, columns: columns, isCentred: isCentred)
  }

  /// Numbers that lie elsewhere, row after row, for as long as they do.
  init(_ cells: UnsafeBufferPointer<Double>, rows: Int, columns: Int) {
    self.init(.lent(cells), rows: rows, columns: columns, isCentred: false)
  }

  private init(
    _ numbers: Numbers, rows: Int, columns: Int, isCentred: Bool, scaling: ColumnScaling? = nil, isTransposed: Bool = false
  ) {
    self.numbers = numbers
    self.rows = rows
    self.columns = columns
    self.isCentred = isCentred
    self.scaling = scaling
    self.isTransposed = isTransposed
  }

  /// The transpose, without a number being moved.
  var transposed: MatrixView {
    MatrixView(numbers, rows: columns, columns: rows, isCentred: false, scaling: scaling, isTransposed: !isTransposed)
  }

  /// The numbers of rows as they lie, each less the centre of its column and times its factor; the centres are the means.
  func scaled(_ scaling: ColumnScaling) -> MatrixView {
    precondition(!isTransposed && self.scaling == nil, "only numbers as they lie are scaled")
    return MatrixView(numbers, rows: rows, columns: columns, isCentred: true, scaling: scaling)
  }

  /// The numbers less the mean of their column.
  func centred() -> MatrixView {
    if isCentred { return self }
    let means = withCells { cells in ColumnMoments(of: cells, rows: rows, columns: columns, divisor: .count).means }
    return scaled(ColumnScaling(centres: means, factors: [Double](repeating: 1, count: columns)))
  }

  /// One column.
  func column(_ index: Int) -> [Double] {
    precondition(!isTransposed, "what is turned is read in products only")
    return withCells { cells in
      let own = (0..<rows).map { cells[$0 * columns + index] }
      return scaling.map { scaling in own.map { scaling.scaled($0, column: index) } } ?? own
    }
  }

  /// All numbers, row after row.
  func elements() -> [Double] {
    precondition(!isTransposed, "what is turned is read in products only")
    if case .own(let elements) = numbers, scaling == nil { return elements }
    return largeArray(count: rows * columns) { result in
      withCells { cells in
        if let scaling {
          scaling.scale(cells, into: result)
        } else {
          _ = result.update(fromContentsOf: cells)
        }
      }
    }
  }

  /// Lends the numbers as they lie.
  func withCells<Result>(_ body: (UnsafeBufferPointer<Double>) -> Result) -> Result {
    switch numbers {
    case .own(let elements): elements.withUnsafeBufferPointer(body)
    case .lent(let cells): body(cells)
    }
  }

  /// Lends the numbers as the products read them.
  func withNumbers(_ body: (kommune_matrix) -> Void) {
    withCells { cells in
      let (row, column) = isTransposed ? (1, rows) : (columns, 1)
      guard let scaling else {
        return body(kommune_matrix(start: cells.baseAddress, row: row, column: column, centres: nil, factors: nil, byRow: false))
      }
      scaling.centres.withUnsafeBufferPointer { centres in
        scaling.factors.withUnsafeBufferPointer { factors in
          body(
            kommune_matrix(
              start: cells.baseAddress, row: row, column: column, centres: centres.baseAddress, factors: factors.baseAddress,
              byRow: isTransposed))
        }
      }
    }
  }
}
