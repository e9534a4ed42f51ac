import KommuneLocale
import KommuneModel

/// Puts parsed rows into a cube: labels become categories, rows become records, and every cell keeps its place in the file.
struct CubeAssembly {
  let text: CSVText
  let dialect: CSVDialect
  let layout: CSVLayout
  let encoding: TextEncoding
  let title: String?
  let options: LoadOptions
  var rows: ParsedRows
  var axes: [StubAxis] = []
  var headings: HeadingAxes
  var problems: [Problem] = []
  /// Which stub column an axis takes its categories from, in the order of the axes.
  private var strides: [Int] = []
  /// The same by stub column; 0 for a column that makes no axis.
  private var columnStrides: [Int] = []
  private var recordCount = 1

  /// A cube may be this much larger than the cells that the file has, and this large in any case.
  private static let largestShare = 64
  private static let freeCells = 1 << 22
  private static let mostCells = 1 << 25

  init(
    _ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, encoding: TextEncoding, title: String?, rows: ParsedRows,
    options: LoadOptions
  ) throws(LoadFailure) {
    self.text = text
    self.dialect = dialect
    self.layout = layout
    self.encoding = encoding
    self.title = title
    self.options = options
    self.rows = rows
    headings = HeadingAxes(names: [], title: nil, hasContents: true, levels: [], declared: FileDeclaration())
    try makeAxes()
    headings = HeadingAxes(
      names: Array(layout.names[layout.stubCount...]), title: title.flatMap { TableTitle($0) },
      hasContents: axes.contains { $0.dimension.role == .contents }, levels: layout.headingLevels, declared: options.declared)
    try measure()
  }

  /// The cube and everything that was noticed.
  mutating func assemble() throws(LoadFailure) -> Loaded {
    noteLabels()
    noteCells()
    let placed = placeCells()
    let words = DialectWords(text, dialect, layout, encoding: encoding, options: options)
    var source = SourceFile(
      name: text.fileName, table: (title.flatMap { TableTitle($0) } ?? implicitTitle)?.table, title: title ?? implicitTitleText,
      encoding: encoding.rawValue, dialect: words.facts)
    if options.explains {
      source.dialect = words.facts(with: try CSVCensus(text, dialect, layout, options: options), hasFigures: true)
      let hasPeriods = headings.dimensions.contains { $0.role == .period }
      source.columns = ColumnReadings(layout, isFromPxWeb: dialect.isFromPxWeb, options: options)
        .readings(axes: axes, hasPeriods: hasPeriods)
    }
    let dimensions = axes.map(\.dimension) + headings.dimensions
    let cube = Cube(
      dimensions: dimensions, cells: placed.cells, source: source, positions: placed.positions,
      provisional: placed.provisional)
    return Loaded(
      cube: cube, problems: problems.sorted(by: CubeAssembly.isEarlier), dashes: placed.dashes,
      impliedDimensions: headings.implied.map { $0 + axes.count })
  }

  /// A last column that is named by the table's whole title.
  private var implicitTitleText: String? {
    guard layout.valueCount == 1, let name = layout.names.last, TableTitle(name) != nil else { return nil }
    return name
  }
  private var implicitTitle: TableTitle? { implicitTitleText.flatMap { TableTitle($0) } }

  private static func isEarlier(_ left: Problem, _ right: Problem) -> Bool {
    (left.row ?? Int.max, left.column ?? 0) < (right.row ?? Int.max, right.column ?? 0)
  }

  // MARK: Axes

  private mutating func makeAxes() throws(LoadFailure) {
    var scanner = dialect.scanner(text)
    scanner.offset = 0
    var labels: [[String]] = []
    for table in rows.tables {
      var column: [String] = []
      column.reserveCapacity(table.origins.count)
      for origin in table.origins {
        guard let label = scanner.text(of: origin.span, encoding: encoding) else { throw text.encodingFailure(at: origin.span.start) }
        column.append(label)
      }
      labels.append(column)
    }
    var column = 0
    while column < rows.tables.count {
      defer { column += 1 }
      // A table without stub begins with the delimiter: a column without name and labels.
      if layout.names[column].isEmpty, labels[column] == [""] { continue }
      let axis = StubAxis(name: layout.names[column], labels: labels[column], column: column)
      guard column + 1 < rows.tables.count else {
        axes.append(axis)
        continue
      }
      let other = StubAxis(name: layout.names[column + 1], labels: labels[column + 1], column: column + 1)
      guard ColumnName.isName(other.dimension.name, of: axis.dimension.name), case let pairs = self.pairs(column),
        axis.isNamed(by: other, pairs: pairs)
      else {
        axes.append(axis)
        continue
      }
      axes.append(axis.named(by: other, labels: labels[column], names: labels[column + 1], pairs: pairs))
      column += 1
    }
  }

  /// Which category of the next column each category of a column comes with; −1 for none, −2 for more than one.
  private func pairs(_ column: Int) -> [Int32] {
    var pairs = Array(repeating: Int32(-1), count: rows.tables[column].origins.count)
    var categories = Array(repeating: 0, count: rows.tables.count)
    for row in 0..<rows.rowCount {
      rows.categories(ofRow: row, into: &categories)
      let other = Int32(categories[column + 1])
      let known = pairs[categories[column]]
      pairs[categories[column]] = known == -1 || known == other ? other : -2
    }
    return pairs
  }

  /// Counts the records and refuses a cube that nothing could hold.
  private mutating func measure() throws(LoadFailure) {
    let fileCells = rows.rowCount.multipliedReportingOverflow(by: max(layout.valueCount, 1)).partialValue
    let limit = max(CubeAssembly.freeCells, min(fileCells * CubeAssembly.largestShare, CubeAssembly.mostCells), fileCells * 4)
    var cells = headings.count
    for axis in axes {
      let product = cells.multipliedReportingOverflow(by: max(axis.dimension.count, 1))
      cells = product.overflow ? Int.max : product.partialValue
    }
    guard cells <= limit else {
      throw text.failure(.limit, line: nil, expected: LoadPhrases.combinationsMustStayBelow(limit), found: String(cells))
    }
    recordCount = cells / headings.count
    var step = 1
    for axis in axes.reversed() {
      strides.append(step)
      step *= max(axis.dimension.count, 1)
    }
    strides.reverse()
    columnStrides = Array(repeating: 0, count: rows.tables.count)
    for (index, axis) in axes.enumerated() { columnStrides[axis.column] = strides[index] }
  }

  // MARK: Cells

  private struct Placed {
    var cells: [Cell]
    var positions: CellPositions
    var provisional: [Int]
    var dashes: CellSet
  }

  private mutating func placeCells() -> Placed {
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
      guard record == row else { return nil }
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
    let places = headings.places
    let source = rows.cells
    let (regularRows, firstLine, otherLines) = (rows.regularRows, rows.firstLine, rows.lines)
    var cells = [Cell](unsafeUninitializedCapacity: recordCount * width) { room, count in
      RowReader.useLargePages(room)
      room.initialize(repeating: Cell(.absentRow))
      count = room.count
      source.withUnsafeBufferPointer { source in
        places.withUnsafeBufferPointer { places in
          for (row, record) in records.enumerated() {
            if lines[record] != 0 {
              repeated.append((row, record))
              continue
            }
            lines[record] = row < regularRows ? Int32(truncatingIfNeeded: firstLine + row) : otherLines[row - regularRows]
            let from = row &* valueCount
            let to = record &* width
            for column in 0..<valueCount { room[to &+ places[column]] = source[from &+ column] }
          }
        }
      }
    }
    noteRepeats(repeated, lines: lines, in: &cells)
    // A cell's place in the cube by its place in the file; of repeated rows the first one counts.
    let place = { (cell: Int) -> Int? in
      let row = cell / valueCount
      let record = records[row]
      return Int(lines[record]) == rows.line(ofRow: row) ? record * width + headings.places[cell % valueCount] : nil
    }
    let dashes = CellSet(rows.dashes.map(place).compactMap(\.self))
    let provisional = rows.provisional.compactMap(place).sorted()
    return Placed(
      cells: cells, positions: CellPositions(lines: .listed(lines), columns: columns),
      provisional: provisional, dashes: dashes)
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
