/// A file that figures were read from.
public struct SourceFile: Sendable, Hashable {
  /// The file's name as the user gave it, relative to the project where there is one.
  public var name: String
  /// Who published it and which table, as far as known: "07459".
  public var table: String?
  /// The table's title, when the file carries one.
  public var title: String?
  /// How the bytes were read: "ISO-8859-1", "UTF-8".
  public var encoding: String
  /// What the loader decided about the file, for `--explain`: delimiter, decimal mark, header row.
  public var dialect: [ReadingFact]
  /// What each column was taken for; only when the loader was asked to explain itself.
  public var columns: [ColumnReading] = []

  /// Creates the description of a file.
  public init(name: String, table: String? = nil, title: String? = nil, encoding: String = "UTF-8", dialect: [ReadingFact] = []) {
    self.name = name
    self.table = table
    self.title = title
    self.encoding = encoding
    self.dialect = dialect
  }
}

/// The place of one figure: file, table, row and column, for provenance.
public struct CellSource: Sendable, Hashable {
  /// The file's name.
  public let file: String
  /// The table in the publisher's numbering.
  public let table: String?
  /// The row of the file, its first line being 1; nothing where the format has no rows.
  public let row: Int?
  /// The column, the first being 1.
  public let column: Int?
  /// The heading of the column.
  public let columnName: String?

  /// Creates a place.
  public init(file: String, table: String? = nil, row: Int? = nil, column: Int? = nil, columnName: String? = nil) {
    self.file = file
    self.table = table
    self.row = row
    self.column = column
    self.columnName = columnName
  }
}

/// Where the cells of a cube stand in their file.
///
/// A table file has a line for each *record* (a combination of the stub's categories) and a column for each heading; the cell's
/// flat index is `record × columns + column`. Lines that follow one another in the cube's own order need no memory.
public struct CellPositions: Sendable {
  /// The line of each record.
  public enum Lines: Sendable {
    /// Record *r* stands on line `first + r`.
    case consecutive(first: Int)
    /// The line of each record, 0 where the file has none.
    case listed([Int32])
    /// The file goes through the stub's categories in another order than the cube: axis *i* of the record has `counts[i]`
    /// categories, and each step along it is `steps[i]` lines.
    case ordered(first: Int, counts: [Int], steps: [Int])
    /// The format has no lines (JSON): a cell is named by its flat index.
    case none
  }

  /// The line of each record.
  public let lines: Lines
  /// The number (from 1) and heading of each value column.
  public let columns: [Column]

  /// A column of values.
  public struct Column: Sendable, Hashable {
    /// The column, the first being 1.
    public let number: Int
    /// Its heading.
    public let name: String

    /// Creates a column.
    public init(number: Int, name: String) {
      self.number = number
      self.name = name
    }
  }

  /// Creates the positions of a cube's cells.
  public init(lines: Lines, columns: [Column]) {
    self.lines = lines
    self.columns = columns
  }

  /// The row and column of the cell at a flat index; nothing where the file has no such row.
  public func place(of flatIndex: Int) -> (row: Int?, column: Int, columnName: String)? {
    guard !columns.isEmpty else { return nil }
    let (record, index) = flatIndex.quotientAndRemainder(dividingBy: columns.count)
    switch lines {
    case .consecutive(let first): return (first + record, columns[index].number, columns[index].name)
    case .listed(let rows):
      guard rows.indices.contains(record), rows[record] > 0 else { return nil }
      return (Int(rows[record]), columns[index].number, columns[index].name)
    case .ordered(let first, let counts, let steps):
      var rest = record
      var line = first
      for (count, step) in zip(counts, steps).reversed() {
        line += rest % count * step
        rest /= count
      }
      return (line, columns[index].number, columns[index].name)
    case .none: return (nil, columns[index].number, columns[index].name)
    }
  }
}
