/// A table of finite numbers with one row per kommune and one column per variable.
public struct Matrix: NumberTable, Equatable, Sendable {
  /// How many rows.
  public let rows: Int

  /// How many columns.
  public let columns: Int

  /// All numbers, row after row.
  public let elements: [Double]

  /// Whether the columns are known to have mean zero, so that no one need centre them again.
  let isCentred: Bool

  /// A matrix from its numbers, row after row.
  ///
  /// - Throws: `NumericsError.lengthsDiffer` unless there are rows × columns of them, `.tooFewValues` without any, or `.notFinite`.
  public init(rows: Int, columns: Int, elements: [Double]) throws(NumericsError) {
    guard rows > 0, columns > 0 else { throw .tooFewValues(needed: 1, found: 0) }
    try requireSameCount(rows * columns, elements.count)
    try requireFinite(elements)
    self.init(unchecked: elements, rows: rows, columns: columns)
  }

  /// A matrix from a list of rows.
  ///
  /// - Throws: `NumericsError.lengthsDiffer` unless all rows have the length of the first, `.tooFewValues` without any, or `.notFinite`.
  public init(rows: [[Double]]) throws(NumericsError) {
    guard let first = rows.first else { throw .tooFewValues(needed: 1, found: 0) }
    for row in rows { try requireSameCount(first.count, row.count) }
    try self.init(rows: rows.count, columns: first.count, elements: rows.flatMap { $0 })
  }

  /// A matrix from numbers that are known to be finite and to fill it.
  init(unchecked elements: [Double], rows: Int, columns: Int, isCentred: Bool = false) {
    self.isCentred = isCentred
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// The numbers as they are.
  public var view: MatrixView { MatrixView(elements, rows: rows, columns: columns, isCentred: isCentred) }

  /// Whether both have the same shape and numbers.
  public static func == (first: Matrix, second: Matrix) -> Bool {
    first.rows == second.rows && first.columns == second.columns && first.elements == second.elements
  }

  /// The number in a row and a column, both counted from zero.
  public subscript(row: Int, column: Int) -> Double {
    elements[row * columns + column]
  }

  /// The numbers of one row.
  public func row(_ index: Int) -> ArraySlice<Double> {
    elements[index * columns..<(index + 1) * columns]
  }

  /// The numbers of one column.
  public func column(_ index: Int) -> [Double] {
    (0..<rows).map { elements[$0 * columns + index] }
  }
}
