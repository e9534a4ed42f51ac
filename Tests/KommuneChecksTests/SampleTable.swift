import KommuneModel

/// A cube built as a loader builds it from a file with these rows: names at the left, then one column for each contents and year.
struct SampleTable {
  var file = "prøve.csv"
  /// The names of the columns at the left, with what they stand for.
  var stub: [(name: String, role: Dimension.Role)] = [("region", .region)]
  var contents = ["Personer"]
  var years: [String] = []
  /// The rows: names, then figures. A mark is a missing value; `*` after a number says that it is provisional.
  var rows: [[String]] = []

  var cube: Cube {
    var dimensions = stub.enumerated().map { index, column in
      Dimension(name: column.name, role: column.role, categories: unique(rows.map { category($0[index], column.role) }))
    }
    dimensions.append(Dimension(name: "contents", role: .contents, categories: contents.map { Category(label: $0) }))
    dimensions.append(Dimension(name: "period", role: .period, categories: years.map { Category(label: $0) }))
    let width = contents.count * years.count
    let records = dimensions.dropLast(2).reduce(1) { $0 * $1.count }
    var cells = Array(repeating: Cell(.absentRow), count: records * width)
    var lines = Array(repeating: Int32(0), count: records)
    var provisional: [Int] = []
    for (number, row) in rows.enumerated() {
      let record = stub.indices.reduce(0) { record, index in
        record * dimensions[index].count + (dimensions[index].index(of: category(row[index], stub[index].role).key) ?? 0)
      }
      lines[record] = Int32(number + 2)
      for (column, text) in row.dropFirst(stub.count).enumerated() {
        cells[record * width + column] = cell(text)
        if text.hasSuffix("*") { provisional.append(record * width + column) }
      }
    }
    let columns = contents.flatMap { name in years.map { "\(name) \($0)" } }.enumerated().map { index, name in
      CellPositions.Column(number: stub.count + index + 1, name: name)
    }
    return Cube(
      dimensions: dimensions, cells: cells, source: SourceFile(name: file),
      positions: CellPositions(lines: .listed(lines), columns: columns),
      provisional: provisional.sorted())
  }

  private func category(_ text: String, _ role: Dimension.Role) -> Category {
    guard role == .region else { return Category(label: text) }
    guard let space = text.firstIndex(of: " ") else { return Category(code: text.contains(where: \.isLowercase) ? nil : text, label: text) }
    // "I alt" and "Sum kommunene" have no code.
    guard space > text.index(after: text.startIndex), !text[..<space].contains(where: \.isLowercase) else { return Category(label: text) }
    return Category(code: String(text[..<space]), label: String(text[text.index(after: space)...]))
  }

  private func unique(_ categories: [Category]) -> [Category] {
    categories.reduce(into: []) { list, category in if !list.contains(where: { $0.key == category.key }) { list.append(category) } }
  }

  private func cell(_ text: String) -> Cell {
    if let reason = MissingReason(mark: text) { return Cell(reason) }
    return Double(text.hasSuffix("*") ? String(text.dropLast()) : text).map { Cell($0) } ?? Cell(.unreadable)
  }
}
