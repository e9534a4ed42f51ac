import KommuneModel

/// A number with something about it that keeps it from being read: `12%`, `kr 1 200`, `1'234`, `850,-`.
enum DressedNumber {
  /// So many rows tell what a column holds.
  private static let looksAt = 200
  private static let before = ["kr.", "kr", "nok", "sek", "€", "$"]
  private static let after = [",-", "%", "kr.", "kr", "nok", "sek", "prosent", "procent", "percent"]

  /// The first column of which at least half of the cells are such numbers, with the first of them; rows are counted from that of the headings.
  static func firstColumn(of rows: ArraySlice<[String]>) -> (row: Int, column: Int, text: String)? {
    let looked = rows.prefix(looksAt)
    for column in 0..<(looked.first?.count ?? 0) {
      let cells = looked.indices.filter { !looked[$0][column].isEmpty }
      let dressed = cells.filter { stands(in: looked[$0][column]) }
      if let first = dressed.first, 2 * dressed.count >= cells.count { return (first, column, looked[first][column]) }
    }
    return nil
  }

  private static func stands(in text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    var bare = ColumnName.trimmed(text.lowercased())
    for word in before where bare.hasPrefix(word) { bare = ColumnName.trimmed(String(bare.dropFirst(word.count))) }
    for word in after where bare.hasSuffix(word) { bare = ColumnName.trimmed(String(bare.dropLast(word.count))) }
    // An apostrophe and the space as wide as a figure group thousands in other countries.
    bare.removeAll { $0 == "'" || $0 == "’" || $0 == "\u{2007}" }
    guard bare != ColumnName.trimmed(text.lowercased()) else { return false }
    return [DecimalMark.comma, .point].contains { NumberText.parse(bare, decimalMark: $0) != .notANumber }
  }
}
