import KommuneLocale
import KommuneModel

/// Cells of one file and column: a population summed over 106 ages is one entry with 106 rows.
struct CellRange {
  let file: String
  let column: Int?
  let columnName: String?
  let rows: [Int]

  /// Gathers cells by file and column, in the order in which these first occur, with their rows ascending.
  static func gathering(_ sources: [CellSource]) -> [CellRange] {
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

  /// The cells in words: "kostra.csv, rad 12–15, kolonne «Folkemengde»".
  func text(in language: Language) -> String {
    var parts = [ProblemPhrases.printable(file, limit: ProblemPhrases.pathLimit)]
    if !rows.isEmpty { parts.append(CompareOutputPhrases.rows(Self.spans(of: rows))[language]) }
    if let columnName { parts.append(CompareOutputPhrases.column(columnName)[language]) }
    return parts.joined(separator: ", ")
  }

  private static func spans(of rows: [Int]) -> String {
    var spans: [ClosedRange<Int>] = []
    for row in rows {
      if let last = spans.last, last.upperBound + 1 == row {
        spans[spans.count - 1] = last.lowerBound...row
      } else {
        spans.append(row...row)
      }
    }
    return spans.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
  }
}
