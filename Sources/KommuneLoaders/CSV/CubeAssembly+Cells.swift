import KommuneLocale
import KommuneModel

/// Where the cells of a file go in the cube.
extension CubeAssembly {
  struct Placed {
    var cells: [Cell]
    var positions: CellPositions
    var provisional: [Int]
    var dashes: CellSet
  }

  mutating func placeCells() -> Placed {
    let names = layout.names[layout.stubCount...]
    var columns = Array(repeating: CellPositions.Column(number: 0, name: ""), count: headings.count)
    for (index, name) in names.enumerated() {
      columns[headings.places[index]] = CellPositions.Column(number: layout.stubCount + index + 1, name: name)
    }
    if headings.places == Array(0..<headings.count) {
      if let placed = placeRegular(columns) { return placed }
      if let positions = consecutivePositions(columns) {
        return Placed(cells: rows.cells, positions: positions, provisional: rows.provisional, dashes: rows.dashes)
      }
    }
    return scatter(columns)
  }

  /// Places rows that follow an odometer from the first to the last combination, in the cube's order or another.
  private mutating func placeRegular(_ columns: [CellPositions.Column]) -> Placed? {
    guard rows.regularRows == rows.rowCount, rows.rowCount == recordCount, axes.count == rows.tables.count else { return nil }
    let nesting = Array(rows.odometer.order.reversed())
    let counts = axes.map(\.dimension.count)
    if nesting == Array(axes.indices) {
      let positions = CellPositions(lines: .consecutive(first: rows.firstLine), columns: columns)
      return Placed(cells: rows.cells, positions: positions, provisional: rows.provisional, dashes: rows.dashes)
    }
    var steps = Array(repeating: 1, count: counts.count)
    for place in nesting.indices.dropLast().reversed() { steps[nesting[place]] = steps[nesting[place + 1]] * counts[nesting[place + 1]] }
    let reordering = CellReordering(nesting: nesting, counts: counts, strides: strides, width: headings.count)
    var cells: [Cell] = []
    swap(&cells, &rows.cells)
    reordering.apply(to: &cells)
    return Placed(
      cells: cells, positions: CellPositions(lines: .ordered(first: rows.firstLine, counts: counts, steps: steps), columns: columns),
      provisional: rows.provisional.map(reordering.target).sorted(), dashes: CellSet(rows.dashes.map(reordering.target)))
  }

  /// The positions when row *r* of the file is record *r* of the cube.
  private func consecutivePositions(_ columns: [CellPositions.Column]) -> CellPositions? {
    guard rows.rowCount == recordCount else { return nil }
    var lines: [Int32] = []
    let records = rows.records(strides: columnStrides)
    for (row, record) in records.enumerated() {
      guard Int(record) == row else { return nil }
      if !lines.isEmpty || rows.line(ofRow: row) != rows.firstLine + row {
        if lines.isEmpty { lines = (0..<row).map { Int32(truncatingIfNeeded: rows.line(ofRow: $0)) } }
        lines.append(Int32(truncatingIfNeeded: rows.line(ofRow: row)))
      }
    }
    return CellPositions(lines: lines.isEmpty ? .consecutive(first: rows.firstLine) : .listed(lines), columns: columns)
  }

  /// Moves each row's cells to its record; a record without a row holds `.absentRow`.
  private mutating func scatter(_ columns: [CellPositions.Column]) -> Placed {
    let width = headings.count
    let valueCount = layout.valueCount
    let records = rows.records(strides: columnStrides)
    var lines = Array(repeating: Int32(0), count: recordCount)
    var repeated: [(row: Int, record: Int)] = []
    for (row, record) in records.enumerated() {
      if lines[Int(record)] != 0 { repeated.append((row, Int(record))) } else { lines[Int(record)] = rows.printedLine(ofRow: row) }
    }
    var cells = repeated.isEmpty && valueCount == width ? permuted(records, lines) : copied(records, lines)
    noteRepeats(repeated, lines: lines, in: &cells)
    // A cell's place in the cube by its place in the file; of repeated rows the first one counts.
    let place = { (cell: Int) -> Int? in
      let row = cell / valueCount
      let record = Int(records[row])
      return Int(lines[record]) == rows.line(ofRow: row) ? record * width + headings.places[cell % valueCount] : nil
    }
    let dashes = CellSet(rows.dashes.map(place).compactMap(\.self))
    let provisional = rows.provisional.compactMap(place).sorted()
    return Placed(
      cells: cells, positions: CellPositions(lines: .listed(lines), columns: columns),
      provisional: provisional, dashes: dashes)
  }

  /// The cells of the records, with the cells of the rows moved in their own memory; nothing else of the rows' order is needed then.
  private mutating func permuted(_ records: [Int32], _ lines: [Int32]) -> [Cell] {
    rows.keys = []
    var cells: [Cell] = []
    swap(&cells, &rows.cells)
    let width = headings.count
    let count = recordCount * width
    if cells.count < count { cells.append(contentsOf: repeatElement(Cell(.absentRow), count: count - cells.count)) }
    cells.withUnsafeMutableBufferPointer { cells in
      RowPermutation(records: records, width: width, places: headings.places).apply(to: cells)
      for (record, line) in lines.enumerated() where line == 0 {
        for cell in record * width..<(record + 1) * width { cells[cell] = Cell(.absentRow) }
      }
    }
    return cells
  }

  /// The cells of the records, copied from the first row of each.
  private func copied(_ records: [Int32], _ lines: [Int32]) -> [Cell] {
    let width = headings.count
    let valueCount = layout.valueCount
    var cells = [Cell](repeating: Cell(.absentRow), count: recordCount * width)
    for (row, record) in records.enumerated() where lines[Int(record)] == rows.printedLine(ofRow: row) {
      for column in 0..<valueCount { cells[Int(record) * width + headings.places[column]] = rows.cells[row * valueCount + column] }
    }
    return cells
  }

  /// Tells of rows for records that stood before: the same value is kept, of two different ones neither.
  private mutating func noteRepeats(_ repeated: [(row: Int, record: Int)], lines: [Int32], in cells: inout [Cell]) {
    for (number, repeated) in repeated.enumerated() {
      for column in 0..<layout.valueCount {
        let target = repeated.record * headings.count + headings.places[column]
        let isSame = cells[target] == rows.cells[repeated.row * layout.valueCount + column]
        if !isSame { cells[target] = Cell(.unreadable) }
        guard number < CellReader.keptFlaws else { continue }
        let first = Int(lines[repeated.record])
        problems.append(
          Problem(
            id: "duplicate-cell", severity: .error, file: text.fileName, row: rows.line(ofRow: repeated.row),
            column: layout.stubCount + column + 1, columnName: layout.names[layout.stubCount + column],
            expected: isSame ? LoadPhrases.cellMustStandOnce(firstLine: first) : LoadPhrases.cellMustNotContradict(firstLine: first),
            found: rowLabel(repeated.row)))
      }
    }
    if repeated.count > CellReader.keptFlaws { noteMore(repeated.count - CellReader.keptFlaws) }
  }

  /// The labels of a row, for a message.
  private func rowLabel(_ row: Int) -> String {
    var categories = Array(repeating: 0, count: rows.tables.count)
    rows.categories(ofRow: row, into: &categories)
    return axes.map { axis in
      let category = axis.dimension.categories[categories[axis.column]]
      return [category.code, category.label].compactMap(\.self).joined(separator: " ")
    }.joined(separator: ", ")
  }
}
