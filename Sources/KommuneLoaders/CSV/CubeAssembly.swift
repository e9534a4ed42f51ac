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
  /// How many records a step along each axis is.
  var strides: [Int] = []
  /// The same by stub column; 0 for a column that makes no axis.
  var columnStrides: [Int] = []
  var recordCount = 1

  /// A cube may be this much larger than the cells that the file has, and this large in any case.
  private static let largestShare = 64
  private static let freeCells = 1 << 22
  private static let mostCells = 1 << 25

  init(
    _ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, encoding: TextEncoding, title: String?, rows: consuming ParsedRows,
    options: LoadOptions
  ) throws(LoadFailure) {
    self.text = text
    self.dialect = dialect
    self.layout = layout
    self.encoding = encoding
    self.title = title
    self.options = options
    self.rows = rows
    headings = HeadingAxes(
      names: [], form: .plain, title: nil, hasContents: true, hasRegions: true, levels: [], declared: FileDeclaration())
    try makeAxes()
    let most = max(CubeAssembly.freeCells, layout.valueCount * CubeAssembly.largestShare)
    guard HeadingAxes.combinations(layout.headingLevels) <= most else {
      throw text.failure(.limit, line: dialect.headerLine, expected: LoadPhrases.combinationsMustStayBelow(most))
    }
    headings = HeadingAxes(
      names: Array(layout.names[layout.stubCount...]), form: layout.form, title: title.flatMap { TableTitle($0) },
      hasContents: axes.contains { $0.dimension.role == .contents }, hasRegions: axes.contains { $0.dimension.role == .region },
      levels: layout.headingLevels, declared: options.declared)
    try requirePlaceForEach()
    try measure()
  }

  /// Two columns that say the same, such as `Personer 2019` with one space and with two, would be written over each other.
  private func requirePlaceForEach() throws(LoadFailure) {
    var taken: Set<Int> = []
    guard let column = headings.places.firstIndex(where: { !taken.insert($0).inserted }) else { return }
    let number = layout.stubCount + column
    throw text.failure(
      .header, line: max(rows.firstLine - 1, 1), column: number + 1, expected: LoadPhrases.headingsMustDiffer, found: layout.names[number])
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
      labels.append(CubeAssembly.trimmed(column))
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
      // Codes stand before their names in most files, and behind them in some.
      let isTurned = ColumnName.isName(axis.dimension.name, before: other.dimension.name)
      let (codes, names) = isTurned ? (other, axis) : (axis, other)
      guard isTurned || ColumnName.isName(names.dimension.name, of: codes.dimension.name) else {
        axes.append(axis)
        continue
      }
      let pairs = self.pairs(of: codes.column, with: names.column)
      guard codes.isNamed(by: names, pairs: pairs) else {
        axes.append(axis)
        if !isTurned { noteSeveralNames(column, labels[column], pairs) }
        continue
      }
      axes.append(codes.named(by: names, labels: labels[codes.column], names: labels[names.column], pairs: pairs))
      column += 1
    }
  }

  /// Labels without white space at their ends; as they are where two would become one, which their rows are not.
  private static func trimmed(_ labels: [String]) -> [String] {
    let trimmed = labels.map(ColumnName.trimmed)
    return trimmed == labels || Set(trimmed).count < trimmed.count ? labels : trimmed
  }

  /// Tells of the first code that has several names in the column beside it.
  private mutating func noteSeveralNames(_ column: Int, _ codes: [String], _ pairs: [Int32]) {
    guard let code = pairs.firstIndex(of: -2) else { return }
    problems.append(
      Problem(
        id: "code-with-two-names", severity: .warning, file: text.fileName, row: rows.tables[column].origins[code].line, column: column + 1,
        columnName: layout.names[column], expected: LoadPhrases.codeMustHaveOneName, found: codes[code]))
  }

  /// Which category of another column each category of a column comes with; −1 for none, −2 for more than one.
  private func pairs(of column: Int, with names: Int) -> [Int32] {
    var pairs = Array(repeating: Int32(-1), count: rows.tables[column].origins.count)
    var categories = Array(repeating: 0, count: rows.tables.count)
    for row in 0..<rows.rowCount {
      rows.categories(ofRow: row, into: &categories)
      let other = Int32(categories[names])
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
    guard cells <= min(limit, Int(Int32.max) * headings.count) else {
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
}
