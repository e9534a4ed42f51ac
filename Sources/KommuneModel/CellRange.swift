/// Cells of one file and column: a population summed over 106 ages is one entry with 106 rows.
public struct CellRange: Sendable, Hashable {
  /// The file's name.
  public let file: String
  /// The column, the first being 1; nothing where the format has no columns.
  public let column: Int?
  /// The heading of the column.
  public let columnName: String?
  /// The rows, ascending and each once; none where the format has no rows.
  public let rows: [Int]

  /// Gathers cells by file and column, in the order in which these first occur.
  public static func gathering(_ sources: [CellSource]) -> [CellRange] {
    struct Key: Equatable {
      let file: String
      let column: Int?
      let name: String?
    }
    var order: [Key] = []
    var rows: [[Int]] = []
    for source in sources {
      let key = Key(file: source.file, column: source.column, name: source.columnName)
      // A figure has a handful of columns: looking through them is faster than hashing their names.
      let place = order.firstIndex(of: key) ?? order.count
      if place == order.count {
        order.append(key)
        rows.append([])
      }
      if let row = source.row { rows[place].append(row) }
    }
    return zip(order, rows).map { key, rows in
      let sorted = rows.sorted()
      let unique = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
      return CellRange(file: key.file, column: key.column, columnName: key.name, rows: unique)
    }
  }
}
