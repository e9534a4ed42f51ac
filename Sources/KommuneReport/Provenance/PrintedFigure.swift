import KommuneComparison
import KommuneModel

/// One number (or missing mark) that the report prints, with what it rests on.
struct PrintedFigure {
  /// What the row or mark is called.
  var row: String
  /// What the column is called.
  var column: String
  /// The number, or why there is none.
  var observation: Observation
  /// The unit's code.
  var unit: String
  /// How it was computed; empty for a figure taken as it stands.
  var formula: String
  /// Whether it is an estimate.
  var isEstimated = false
  /// How many parts reported, of how many; nothing for a single cell.
  var coverage: Coverage?
  /// The choices that another analyst could have made otherwise.
  var assumptions: [String] = []
  /// The inputs that are missing: kommune, base figure, mark.
  var missing: [MissingInput] = []
  /// How many other kommuner it was ranked among; nothing when it was not ranked.
  var rankedAmong: Int?
  /// The cells it was made from.
  var sources: [CellSource]
}

/// An input that a figure lacks.
struct MissingInput {
  /// The kommune.
  let region: String
  /// The base figure, with its ages.
  let figure: String
  /// The mark that the file has, or the one for why there is none.
  let symbol: String
}

/// Cells of one file and column whose rows are written as ranges: a population summed over 106 ages is one line.
struct SourceRange: Hashable {
  let file: String
  let column: Int?
  let columnName: String?
  let rows: String

  /// Gathers cells by file and column, in the order in which these first occur.
  static func gathering(_ sources: [CellSource]) -> [SourceRange] {
    struct Key: Hashable {
      let file: String
      let column: Int?
      let name: String?
    }
    var order: [Key] = []
    var rows: [Key: [Int]] = [:]
    for source in sources {
      let key = Key(file: source.file, column: source.column, name: source.columnName)
      if rows[key] == nil { order.append(key) }
      rows[key, default: []].append(source.row ?? 0)
    }
    return order.map { key in
      SourceRange(file: key.file, column: key.column, columnName: key.name, rows: ranges(of: rows[key] ?? []))
    }
  }

  private static func ranges(of rows: [Int]) -> String {
    var parts: [String] = []
    var start: Int?
    var last = 0
    func close() {
      if let start { parts.append(start == last ? "\(start)" : "\(start)-\(last)") }
    }
    for row in Set(rows).sorted() where row > 0 {
      if start != nil, row == last + 1 {
        last = row
      } else {
        close()
        start = row
        last = row
      }
    }
    close()
    return parts.joined(separator: ",")
  }
}
