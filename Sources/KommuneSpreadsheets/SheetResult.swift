import KommuneLoaders
import KommuneLocale
import KommuneModel

/// Makes a cube of a sheet's table, with every place told as it is in the sheet.
struct SheetResult {
  private let table: SheetTable
  private let text: SheetText
  private let sheet: String
  private let file: String
  private let others: [String]
  private let comments: [String]
  private let result: Loaded
  private let declared: FileDeclaration

  /// - Parameters:
  ///   - table: The table.
  ///   - sheet: The sheet's name.
  ///   - others: The names of the other visible sheets.
  ///   - comments: What stands in comments at the sheet's cells.
  ///   - file: The file's name.
  ///   - options: What somebody declared about the file.
  init(
    _ table: SheetTable, sheet: String, others: [String], comments: [String] = [], file: String, options: LoadOptions
  ) throws(LoadFailure) {
    // A first row of figures is no header: taken for one it would be lost, and without one nobody knows what is counted.
    guard !table.headings.isEmpty else {
      let first = table.figures.first
      throw LoadFailure(
        .header, file: file, line: first?.number, column: first?.cells.first.map { $0.column + 1 },
        expected: FileShapePhrases.headingsMustBeTexts,
        found: first?.cells.prefix(6).map(\.cell.text).joined(separator: ", ") ?? "")
    }
    self.table = table
    self.sheet = sheet
    self.others = others
    self.comments = comments
    self.file = file
    var declared = options.declared
    let decimalMark = declared.effectiveDecimalMark ?? table.markOfTexts
    let text = SheetText(
      table, keepsLevels: declared.headingCount != nil, keepsColumns: declared.stubColumns != nil, decimalMark: decimalMark)
    guard text.nameCount < text.columns.count else {
      throw LoadFailure(.empty, file: file, line: table.figures.first?.number, expected: SpreadsheetPhrases.figures, found: sheet)
    }
    self.text = text
    self.declared = declared
    declared.delimiter = UInt8(ascii: ";")
    declared.encoding = .utf8
    declared.decimalMark = decimalMark
    declared.stubColumns = declared.stubColumns ?? text.nameCount
    var options = options
    options.isStubFound = options.declared.stubColumns == nil
    options.declared = declared
    do throws(LoadFailure) {
      result = try CSVLoader.load(FileBytes(text.bytes), fileName: file, options: options)
    } catch {
      // A sheet has cells and no delimiters: a table of one column lacks its headings or its figures.
      throw LoadFailure(
        error.kind == .delimiter ? .header : error.kind, file: file, line: SheetResult.row(error.line, in: text),
        column: error.column.map { SheetResult.column($0, in: text) },
        expected: error.kind == .delimiter ? SpreadsheetPhrases.oneColumn : error.expected, found: error.found)
    }
  }

  /// The cube, with what stands around the table.
  func loaded() -> Loaded {
    let problems = notes + result.problems.map(moved)
    let cube = result.cube
    var source = cube.source
    source.title = source.title ?? table.titles.first
    source.encoding = "UTF-8"
    source.dialect = facts
    source.columns = source.columns.map { column in
      ColumnReading(
        number: SheetResult.column(column.number, in: text), name: column.name, kind: column.kind, role: column.role,
        why: column.why == ReadingPhrases.stubColumnsDeclared && declared.stubColumns == nil ? why(column.kind) : column.why)
    }
    var metadata = cube.metadata
    metadata.notes += (table.titles.dropFirst() + table.notes).filter { !$0.isEmpty }.map { CubeNote(.table, .optional, text: $0) }
    metadata.sortNotes()
    let moved = Cube(
      dimensions: cube.dimensions, cells: cube.cells, source: source, positions: positions(cube.positions, cellCount: cube.cells.count),
      provisional: cube.provisional,
      metadata: metadata)
    return Loaded(
      cube: moved, problems: problems, texts: result.texts, dashes: result.dashes, impliedDimensions: result.impliedDimensions)
  }

  /// What the workbook says, and which of its rows are what.
  private var facts: [ReadingFact] {
    var facts = [fact("sheet", ReadingPhrases.sheet, sheet, isDeclared: declared.sheet != nil)]
    if !others.isEmpty { facts.append(fact("otherSheets", ReadingPhrases.otherSheets, others.joined(separator: ", "))) }
    if !table.titles.isEmpty { facts.append(fact("bannerRows", ReadingPhrases.bannerRows, String(table.titles.count))) }
    let headings = table.headings.map { String($0.number) }.joined(separator: ", ")
    facts.append(fact("headerRows", ReadingPhrases.header, headings, isDeclared: declared.headingCount != nil))
    if let first = table.figures.first?.number, let last = table.figures.last?.number {
      facts.append(
        ReadingFact(
          "figureRows", "\(first)-\(last)", ReadingPhrases.line(ReadingPhrases.figureRows, ReadingPhrases.rows(first, last))))
    }
    if !table.notes.isEmpty { facts.append(fact("noteRows", ReadingPhrases.noteRows, String(table.notes.count))) }
    return facts
  }

  private func why(_ kind: ColumnReading.Kind) -> Phrase {
    kind == .figures ? ReadingPhrases.rightOfRowNames : ReadingPhrases.leftOfFigures
  }

  private func fact(_ key: String, _ label: Phrase, _ value: String, isDeclared: Bool = false) -> ReadingFact {
    let words = Phrase(verbatim: ProblemPhrases.printable(value, limit: 200))
    return ReadingFact(key, value, ReadingPhrases.line(label, isDeclared ? ReadingPhrases.remark(words, ReadingPhrases.declared) : words))
  }

  private var notes: [Problem] {
    var problems: [Problem] = []
    if !others.isEmpty { problems.append(note("several-sheets", SpreadsheetPhrases.oneSheet(sheet), others.joined(separator: ", "))) }
    let around = (table.titles + table.notes).filter { !$0.isEmpty }
    if !around.isEmpty {
      problems.append(note("rows-outside-table", SpreadsheetPhrases.outsideTable(around.count), around.first ?? ""))
    }
    if let row = table.otherTable {
      problems.append(
        Problem(id: "another-table", severity: .warning, file: file, row: row, expected: SpreadsheetPhrases.oneTable, found: sheet))
    }
    if let column = table.tableBeside {
      problems.append(
        Problem(
          id: "another-table", severity: .warning, file: file, row: table.headings.last?.number, column: column,
          expected: SpreadsheetPhrases.oneTable, found: sheet))
    }
    problems += table.figuresOverCells.prefix(100).map { figure in
      Problem(
        id: "figure-over-several-cells", severity: .warning, file: file, row: figure.row, column: figure.column + 1,
        expected: SpreadsheetPhrases.oneCell, found: figure.text)
    }
    // The last column of a table is never empty.
    let read = Set(text.columns)
    if let empty = table.columns.first(where: { !read.contains($0) }) {
      problems.append(
        Problem(
          id: "column-left-out", severity: .note, file: file, row: table.headings.last?.number, column: empty + 1,
          expected: SpreadsheetPhrases.emptyColumn, found: ""))
    }
    problems += shown(as: .percentage, "shown-as-percentage", SpreadsheetPhrases.percentage)
    problems += shown(as: .scaled, "shown-scaled", SpreadsheetPhrases.scaled)
    problems += hidden
    if let comment = comments.first {
      problems.append(
        Problem(
          id: "comments-not-read", severity: .note, file: file, expected: SpreadsheetPhrases.comments(comments.count),
          found: String(comment.prefix(200))))
    }
    for formula in text.formulas.prefix(100) {
      problems.append(
        Problem(
          id: "formula-without-result", severity: .warning, file: file, row: formula.row, column: formula.column,
          expected: SpreadsheetPhrases.formulaResult, found: sheet))
    }
    return problems
  }

  /// Rows and columns that the sheet does not show: they are read like the others.
  private var hidden: [Problem] {
    let rows = table.figures.filter(\.isHidden)
    let columns = table.hiddenColumns
    var problems: [Problem] = []
    if let first = rows.first {
      let name = first.cells.first?.cell.text ?? ""
      problems.append(
        Problem(
          id: "hidden-rows", severity: .note, file: file, row: first.number, expected: SpreadsheetPhrases.hiddenRows(rows.count),
          found: String(name.prefix(200))))
    }
    if let first = columns.first {
      let name = table.headings.last?.cell(first)?.text ?? ""
      problems.append(
        Problem(
          id: "hidden-columns", severity: .note, file: file, row: table.headings.last?.number, column: first + 1,
          expected: SpreadsheetPhrases.hiddenColumns(columns.count), found: String(name.prefix(200))))
    }
    return problems
  }

  /// The first number of each column that the sheet shows otherwise than it is stored, and so is read.
  private func shown(as style: NumberStyle, _ id: String, _ expected: Phrase) -> [Problem] {
    var told: Set<Int> = []
    return table.figures.flatMap { row in
      row.styles.filter { $0.style == style && $0.column >= table.firstFigure && told.insert($0.column).inserted }.map { entry in
        Problem(
          id: id, severity: .note, file: file, row: row.number, column: entry.column + 1, expected: expected,
          found: row.cell(entry.column)?.text ?? "")
      }
    }
  }

  private func note(_ id: String, _ expected: Phrase, _ found: String) -> Problem {
    Problem(id: id, severity: .note, file: file, expected: expected, found: String(found.prefix(200)))
  }

  private func moved(_ problem: Problem) -> Problem {
    Problem(
      id: problem.id, severity: problem.severity, file: problem.file, row: SheetResult.row(problem.row, in: text),
      column: problem.column.map { SheetResult.column($0, in: text) }, columnName: problem.columnName, expected: problem.expected,
      found: problem.found)
  }

  /// The places in the sheet instead of those in the text.
  private func positions(_ positions: CellPositions, cellCount: Int) -> CellPositions {
    let columns = positions.columns.map { CellPositions.Column(number: SheetResult.column($0.number, in: text), name: $0.name) }
    guard !columns.isEmpty else { return positions }
    let rows = (0..<cellCount / columns.count).map { record in
      Int32(clamping: SheetResult.row(positions.place(of: record * columns.count)?.row, in: text) ?? 0)
    }
    let first = rows.first ?? 0
    let isConsecutive = first > 0 && rows.enumerated().allSatisfy { $0.element == first + Int32(clamping: $0.offset) }
    return CellPositions(lines: isConsecutive ? .consecutive(first: Int(first)) : .listed(rows), columns: columns)
  }

  /// The sheet's column of a column of the text, both from 1.
  private static func column(_ number: Int, in text: SheetText) -> Int {
    text.columns.indices.contains(number - 1) ? text.columns[number - 1] + 1 : number
  }

  /// The sheet's row of a line of the text.
  private static func row(_ line: Int?, in text: SheetText) -> Int? {
    guard let line, text.rowNumbers.indices.contains(line - 1) else { return nil }
    return text.rowNumbers[line - 1]
  }
}
