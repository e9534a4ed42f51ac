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
    struct Key: Hashable {
      let file: String
      let column: Int?
      let name: String?
    }
    var order: [Key] = []
    var rows: [Key: Set<Int>] = [:]
    for source in sources {
      let key = Key(file: source.file, column: source.column, name: source.columnName)
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].formUnion([source.row].compactMap(\.self))
    }
    return order.map { CellRange(file: $0.file, column: $0.column, columnName: $0.name, rows: (rows[$0] ?? []).sorted()) }
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
