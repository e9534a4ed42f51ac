import KommuneLoaders
import KommuneLocale
import KommuneModel

/// The table in a sheet: which rows are its headings, which its figures, and what stands around it.
///
/// A row of figures has a number or a mark. The table begins with the first such row and goes on, over empty rows, while rows have figures. The rows right above it, up to one that is
/// empty or has nothing over the figures, are its headings. What stands above is its title, what stands below are notes; both are told, and none of it is read as data. A row of nothing but years
/// is a heading, although years are numbers.
struct SheetTable {
  /// The rows of headings.
  private(set) var headings: [SheetGrid.Row] = []
  /// The rows of figures.
  private(set) var figures: [SheetGrid.Row] = []
  /// Texts above the table.
  private(set) var titles: [String] = []
  /// Texts below the table.
  private(set) var notes: [String] = []
  /// The number of the first row below the table that has figures, where there is one.
  private(set) var otherTable: Int?
  /// The number of the first column of another table beside this one, where there is one.
  private(set) var tableBeside: Int?
  /// Figures that stand over several cells: the row's number, the column and the text.
  private(set) var figuresOverCells: [(row: Int, column: Int, text: String)] = []
  /// The columns of the table that the sheet does not show, ascending.
  private(set) var hiddenColumns: [Int] = []
  /// The first column with figures.
  private(set) var firstFigure = 0
  /// The columns of the table.
  private(set) var columns: Range<Int> = 0..<0

  /// Whether the table is not mostly holes: one cell in the last column of a sheet would make a table of a billion cells.
  var isDense: Bool {
    let filled = figures.reduce(0) { $0 + $1.cells.count }
    let area = figures.count * columns.count
    return area <= 1_000_000 || area / 8 <= filled
  }

  /// Whether it is one row without headings, as a count in a text about the other sheets.
  var isLoneRow: Bool { headings.isEmpty && figures.count == 1 }

  /// The columns among the figures that have neither a heading nor anything below it.
  var emptyColumns: Set<Int> {
    var empty = Set(columns.filter { $0 >= firstFigure })
    for row in headings + figures where !empty.isEmpty { for entry in row.cells { empty.remove(entry.column) } }
    return empty
  }

  /// Finds the table; nothing when no row has figures.
  ///
  /// - Parameter headerRows: How many rows of headings somebody declared.
  init?(_ grid: SheetGrid, headerRows: Int? = nil) {
    let rows = grid.rows.filter { !$0.cells.isEmpty }
    let isFigures = { (index: Int) in
      SheetTable.hasFigures(rows[index]) && !SheetTable.isHeadingOfYears(rows, index) && !SheetTable.isNamedHeading(rows, index)
    }
    guard var start = rows.indices.first(where: isFigures) else { return nil }
    start = SheetTable.firstRow(from: start, among: rows, isFigures, headerRows: headerRows)
    var end = start
    // A row below a figure that stands over several rows belongs to the table, too.
    var lastCovered = 0
    while end < rows.count,
      SheetTable.hasFigures(rows[end]) || SheetTable.isFlawed(rows[end], below: rows[end - 1]) || rows[end].number <= lastCovered
        || SheetTable.isNameAmongFigures(rows, end)
    {
      let starting = grid.merged(from: rows[end].number)
      let figures = starting.filter { range in range.column > 0 && rows[end].cell(range.column).map(SheetTable.isFigure) ?? false }
      lastCovered = figures.reduce(lastCovered) { max($0, $1.lastRow) }
      end += 1
    }
    firstFigure = SheetTable.firstFigure(of: rows[start..<end], below: rows[..<start])
    start = SheetTable.firstNamed(above: start, among: rows, firstFigure)
    var firstHeading = headerRows.map { max(start - $0, 0) } ?? start
    while headerRows == nil, firstHeading > 0, rows[firstHeading].number - rows[firstHeading - 1].number == 1,
      rows[firstHeading - 1].cells.contains(where: { $0.column >= max(firstFigure, 1) })
    {
      firstHeading -= 1
    }
    // A first row of figures that are all flawed is no heading.
    if headerRows == nil, firstHeading < start {
      start = (firstHeading + 1..<start).first { SheetTable.isFlawed(rows[$0], below: rows[$0 - 1]) } ?? start
    }
    figures = Array(rows[start..<end])
    headings = Array(rows[firstHeading..<start])
    titles = rows[..<firstHeading].map(SheetTable.text)
    notes = rows[end...].map(SheetTable.text)
    otherTable = rows[end...].first { SheetTable.hasFigures($0) }?.number
    let used = (figures + headings).flatMap { row in [row.cells.first?.column, row.cells.last?.column].compactMap { $0 } }
    guard let low = used.min(), let high = used.max() else { return nil }
    columns = low..<high + 1
    firstFigure = stubEnd(firstFigure)
    cutBeside()
    let empty = emptyColumns
    let hidden = Set(grid.hiddenColumns.joined())
    hiddenColumns = columns.filter { hidden.contains($0) && !empty.contains($0) }
    if isDense { spread(grid) }
  }

  /// The first row of the table: rows right above its first figures that only name something belong to it, where headings stand above them.
  private static func firstNamed(above start: Int, among rows: [SheetGrid.Row], _ firstFigure: Int) -> Int {
    var first = start
    while first > 0, rows[first].number - rows[first - 1].number == 1 {
      let above = rows[first - 1]
      if above.cells.contains(where: { $0.column >= max(firstFigure, 1) }) { return first }
      guard case .text(let name)? = above.cells.first?.cell, !SheetTable.isStub(name) else { return start }
      first -= 1
    }
    return start
  }

  /// A first column of numbers names the rows where a heading with a text stands over it and other figures follow it, as over a `kommunenummer` that lost its zero;
  /// and so does any column called by the name of a year, a region or an age, as in a text file.
  private func stubEnd(_ first: Int) -> Int {
    var first = first
    if first == columns.lowerBound, columns.count > 1, namesRows(first) { first += 1 }
    while first + 1 < columns.upperBound, case .text(let name)? = headings.last?.cell(first), SheetTable.isStub(name) { first += 1 }
    return first
  }

  /// Whether a first column of numbers names the rows: a text stands over it, or nothing does and it holds different years.
  private func namesRows(_ column: Int) -> Bool {
    guard let corner = headings.last?.cell(column) else {
      let years = figures.map { row in row.cell(column).flatMap { Int($0.text) } ?? 0 }
      return headings.count == 1 && years.allSatisfy((1700...2200).contains) && Set(years).count == years.count
    }
    if case .text = corner { return true }
    return false
  }

  /// Leaves out what stands beside the table: behind a column with nothing in it, under headings and with row names of its own, another table.
  private mutating func cutBeside() {
    var used = [Bool](repeating: false, count: columns.count)
    for row in figures + headings { for entry in row.cells { used[entry.column - columns.lowerBound] = true } }
    let gaps = columns.dropLast().filter { $0 > firstFigure && !used[$0 - columns.lowerBound] && used[$0 + 1 - columns.lowerBound] }
    guard let gap = gaps.prefix(16).first(where: { isTableBeside($0 + 1) }) else { return }
    tableBeside = gap + 2
    columns = columns.lowerBound..<gap
    for row in headings.indices { headings[row].cells.removeAll { $0.column >= gap } }
    for row in figures.indices { figures[row].cells.removeAll { $0.column >= gap } }
    figures.removeAll { $0.cells.isEmpty }
  }

  /// Whether a column names rows as the first of the table does, by regions, the same names or the same heading, and headings stand to its right.
  private func isTableBeside(_ column: Int) -> Bool {
    guard headings.last?.cells.contains(where: { $0.column > column }) ?? false else { return false }
    let first = columns.lowerBound
    let cells = figures.compactMap { $0.cell(column) }
    guard cells.contains(where: { if case .text = $0 { !SheetTable.isFigure($0) } else { false } }) else { return false }
    if let heading = headings.last?.cell(column), heading == headings.last?.cell(first) { return true }
    let own = Set(figures.compactMap { $0.cell(first)?.name })
    let names = cells.count { own.contains($0.name) || RegionLabel($0.name)?.isRegion == true }
    return names * 2 > cells.count
  }

  /// Repeats a row name that stands in one cell over several rows, and notes figures that do.
  private mutating func spread(_ grid: SheetGrid) {
    var left = SheetTable.mostSpread
    for (top, range) in figures.indices.flatMap({ top in grid.merged(from: figures[top].number).map { (top, $0) } }) {
      guard let cell = figures[top].cell(range.column) else { continue }
      if range.column >= firstFigure {
        if SheetTable.isFigure(cell) { figuresOverCells.append((range.row, range.column, cell.text)) }
        continue
      }
      for row in figures.indices.dropFirst(top + 1) {
        guard figures[row].number <= range.lastRow else { break }
        guard left > 0 else { return }
        left -= 1
        if figures[row].cell(range.column) == nil { figures[row].insert(cell, column: range.column) }
      }
    }
  }

  /// So many rows get the name of one above; a sheet with more of them was made to take time.
  private static let mostSpread = 1 << 16

  /// The decimal mark that numbers kept as texts are read with: the comma where one of them says so, as `1,5` does, and none speaks for the point. `1,234` says
  /// nothing, for its comma may group. Where one is `47.199` and none tells more it is the comma too: nobody has said whether the point groups or divides, and read so it
  /// is told and not taken for 47.
  var markOfTexts: DecimalMark {
    var speaksForComma = false
    var speaksForPoint = false
    var isDoubtful = false
    for row in figures {
      for entry in row.cells where entry.column >= firstFigure {
        guard case .text(let text) = entry.cell else { continue }
        let asComma = NumberText.parse(text, decimalMark: .comma)
        if asComma == .ambiguous { isDoubtful = true }
        let asPoint = NumberText.parse(text, decimalMark: .point)
        if asComma == .notANumber { speaksForPoint = speaksForPoint || asPoint != .notANumber }
        if asPoint == .notANumber, asComma != .notANumber,
          NumberText.parse(text.replacing(",", with: "."), decimalMark: .comma) != .ambiguous
        {
          speaksForComma = true
        }
      }
    }
    return speaksForComma == speaksForPoint ? (isDoubtful ? .comma : .point) : speaksForComma ? .comma : .point
  }

  /// The first column with figures: a number or a mark, or numbers kept as texts, which name no row where they have decimals or stand below a
  /// heading with a period.
  private static func firstFigure(of rows: ArraySlice<SheetGrid.Row>, below above: ArraySlice<SheetGrid.Row>) -> Int {
    let first = rows.compactMap { row in row.cells.first { isFigure($0.cell) }?.column }.min() ?? 0
    let flawed = (1..<max(first, 1)).first { column in
      let cells = rows.compactMap { $0.cell(column) }
      guard !cells.isEmpty else { return false }
      if above.suffix(3).contains(where: { ($0.cell(column)?.text).map(ColumnName.isOfPeriod) ?? false }) {
        return 2 * cells.count { isFigure($0) || isNumber($0) } >= cells.count
      }
      return cells.allSatisfy(isFlawedFigure)
        && cells.contains { cell in
          cell.text.utf8.contains { [UInt8(ascii: "."), UInt8(ascii: ",")].contains($0) }
        }
    }
    return flawed ?? first
  }

  /// A text of the row's cells.
  private static func text(_ row: SheetGrid.Row) -> String { row.cells.map(\.cell.text).filter { !$0.isEmpty }.joined(separator: " ") }

  private static func hasFigures(_ row: SheetGrid.Row) -> Bool { row.cells.dropFirst().contains { isFigure($0.cell) } || isLoneFigure(row) }

  /// A row whose only cell is a number, away from the first column.
  private static func isLoneFigure(_ row: SheetGrid.Row) -> Bool {
    row.cells.count == 1 && row.cells[0].column > 0 && isFigure(row.cells[0].cell)
  }

  /// Whether a row names something and has nothing but flawed figures beside it: numbers kept as texts, dates, errors such as `#DIV/0!`, or
  /// anything at all beside a region. Left out, it would be lost among the headings or the notes.
  private static func isFlawed(_ row: SheetGrid.Row, below above: SheetGrid.Row) -> Bool {
    guard row.number == above.number + 1, case .text(let name)? = row.cells.first?.cell else { return false }
    if let region = RegionLabel(ColumnName.trimmed(name)), RegionCode(region.code).kind != .other,
      region.name != region.code || isNamed(row)
    {
      return true
    }
    guard row.cells.count > 1 else { return false }
    if row.cells.dropFirst().contains(where: { isFlawedFigure($0.cell) }) { return true }
    // Different dates side by side are headings.
    let dates = row.cells.dropFirst().map(\.cell.text).filter(isDate)
    return dates.count == 1 || Set(dates).count < dates.count
  }

  /// Whether a row holds one name and nothing else right between two rows of figures, as that of a fylke above its kommuner does. A title above another
  /// table is followed by its headings.
  private static func isNameAmongFigures(_ rows: [SheetGrid.Row], _ index: Int) -> Bool {
    guard index > 0, index + 1 < rows.count, rows[index + 1].number - rows[index - 1].number == 2, rows[index].cells.count == 1,
      case .text? = rows[index].cells.first?.cell, let next = rows[index + 1].cells.first, case .text(let name) = next.cell
    else { return false }
    return next.column == rows[index].cells[0].column && !SheetTable.isStub(name) && hasFigures(rows[index + 1])
      && !isHeadingOfYears(rows, index + 1)
  }

  /// Whether a text is the name of a variable, with white space around it or without.
  private static func isStub(_ name: String) -> Bool { ColumnName.isStub(ColumnName.trimmed(name)) }

  /// Whether a name stands beside the code that a row begins with.
  private static func isNamed(_ row: SheetGrid.Row) -> Bool {
    guard row.cells.count > 1, row.cells[1].column == row.cells[0].column + 1, case .text(let name) = row.cells[1].cell else {
      return false
    }
    return ColumnName.trimmed(name).first?.isLetter ?? false
  }

  private static func isFlawedFigure(_ cell: SheetGrid.Cell) -> Bool {
    guard case .text(let text) = cell, Period(text) == nil, let first = text.utf8.first else { return false }
    return first == UInt8(ascii: "#") || ["TRUE", "FALSE"].contains(text) || isNumber(cell)
  }

  /// Whether a cell is a number kept as a text.
  private static func isNumber(_ cell: SheetGrid.Cell) -> Bool {
    [DecimalMark.point, .comma].contains { NumberText.parse(cell.text, decimalMark: $0) != .notANumber }
  }

  /// Whether a text is a date as the cells of a sheet are read: `2020-03-11`.
  private static func isDate(_ text: String) -> Bool {
    let digits = Array(text.utf8.prefix(10))
    return digits.count == 10 && digits.enumerated().allSatisfy { [4, 7].contains($0) ? $1 == 0x2D : (0x30...0x39).contains($1) }
  }

  private static func isFigure(_ cell: SheetGrid.Cell) -> Bool {
    switch cell {
    case .number, .formula: true
    case .text(let text): [".", "..", "...", ":", "-"].contains(text)
    }
  }

  /// Whether a row has several texts and no number, and the next one figures: what is counted, under years that span it.
  private static func isSubheadings(_ rows: [SheetGrid.Row], _ index: Int) -> Bool {
    guard index + 1 < rows.count, hasFigures(rows[index + 1]), rows[index].number == rows[index - 1].number + 1 else { return false }
    let texts = rows[index].cells.filter { if case .text = $0.cell { $0.column > 0 } else { false } }
    return texts.count >= 2 && texts.count >= rows[index].cells.count - 1
  }

  /// Whether a row is headed by the name of a variable, such as «kommune» before `0`, `1`, `2`, and figures follow: numbers may be headings, too.
  private static func isNamedHeading(_ rows: [SheetGrid.Row], _ index: Int) -> Bool {
    // Right below headings it is the first row, whatever it is called: «Fylke» among owners.
    let isBelowHeadings =
      index > 0 && rows[index - 1].number == rows[index].number - 1 && rows[index - 1].cells.contains { $0.column > 0 }
    guard index + 1 < rows.count, !isBelowHeadings, hasFigures(rows[index + 1]), case .text(let name)? = rows[index].cells.first?.cell,
      SheetTable.isStub(name),
      case .text(let next)? = rows[index + 1].cells.first?.cell
    else { return false }
    return !SheetTable.isStub(next) && !rows[index].cells.contains { if case .formula = $0.cell { true } else { false } }
  }

  /// The first row of figures: below the rows of headings that somebody declared, and below a heading that follows an empty row, where what stands above
  /// has no headings of its own, as a count beside a title.
  private static func firstRow(
    from start: Int, among rows: [SheetGrid.Row], _ isFigures: (Int) -> Bool, headerRows: Int?
  ) -> Int {
    if let headerRows { return min(max(start, headerRows), rows.count - 1) }
    guard start == 0 || rows[start - 1].number < rows[start].number - 1 else { return start }
    let heading = start + 1
    guard heading + 1 < rows.count, rows[heading].number > rows[start].number + 1, !isFigures(heading), isFigures(heading + 1),
      rows[start].cells.count <= 2, case .text(let title)? = rows[start].cells.first?.cell,
      RegionLabel(ColumnName.trimmed(title)) == nil
    else { return start }
    return heading + 1
  }

  /// Whether every number of a row is a year, and the next row has figures too: the first such row, with texts before the years or behind them but
  /// not between. A year may come again below headings that span several.
  private static func isHeadingOfYears(_ rows: [SheetGrid.Row], _ index: Int) -> Bool {
    guard index + 1 < rows.count,
      hasFigures(rows[index + 1]) || isFlawed(rows[index + 1], below: rows[index]) || isSubheadings(rows, index + 1)
    else { return false }
    guard let first = rows[index].cells.first(where: { if case .number = $0.cell { true } else { false } }) else { return false }
    let isSpanned = index > 0 && rows[index - 1].cells.contains { $0.column >= first.column }
    var years: Set<Int> = []
    var isBehind = false
    for entry in rows[index].cells {
      switch entry.cell {
      case .number(let text):
        guard let year = Int(text), (1700...2200).contains(year), !isBehind, years.insert(year).inserted || isSpanned else { return false }
      case .text:
        // Behind the years a text is a heading only where nothing stands above that the row could be the first figures of.
        if !years.isEmpty {
          if isSpanned { return false }
          isBehind = true
        }
      case .formula: return false
      }
    }
    return index == 0 || !isHeadingOfYears(rows, index - 1)
  }
}
