/// Lines of cells in columns of one width, for a terminal: the first column to the left, the others to the right.
struct TextGrid {
  private(set) var rows: [[String]] = []

  /// Adds a line; shorter lines leave their last columns empty.
  mutating func add(_ cells: [String]) { rows.append(cells) }

  /// The lines, indented by two spaces, without spaces at their ends.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in rows.map { $0.indices.contains(column) ? $0[column].unicodeScalars.count : 0 }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        return column == 0 ? cell + space : space + cell
      }
      var line = "  " + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
