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

  /// Whether a text says how much: a number in a form that no reader takes for one, or a mark for none.
  static func isFigure(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let bare = ColumnName.trimmed(text.lowercased())
    if [".", "..", "...", ":", "n.a.", "n/a", "#n/a", "na"].contains(bare) || stands(in: bare) { return true }
    // `<5` and `1 200 a)`, `1,2E+05`
    if let first = bare.first, "<>≤≥".contains(first), bare.dropFirst().contains(where: \.isNumber) { return true }
    if bare.last == ")", let space = bare.lastIndex(of: " "), bare[space...].count <= 4 { return stands(in: bare[..<space] + " kr") }
    let isNumber = [DecimalMark.comma, .point].contains { NumberText.parse(bare, decimalMark: $0) != .notANumber }
    return isNumber ? !bare.utf8.allSatisfy { (0x30...0x39).contains($0) } : Double(bare.replacing(",", with: ".")) != nil
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
