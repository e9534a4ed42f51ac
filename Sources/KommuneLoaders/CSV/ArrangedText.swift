import KommuneLocale
import KommuneModel

/// A file whose columns stand in another order, read as if they had been written so.
struct ArrangedText {
  private let text: CSVText
  private let dialect: CSVDialect
  private let layout: CSVLayout
  private let arrangement: ColumnArrangement
  private let encoding: TextEncoding
  private let options: LoadOptions
  /// The file's line of each line of the arranged text.
  private var lines: [Int] = [0]
  private var bytes: [UInt8] = []
  /// The column of the file, from 0, for each column of the arranged text.
  private let columns: [Int]
  /// The remarks behind the figures, with the line that they stand on.
  private var remarks: [(line: Int, column: Int, text: String)] = []
  private var tidy = TidyColumns()
  /// Numbers beside the mark of a missing value, with their line and what stands there; only the first are kept.
  private var contradictions: [(line: Int, column: Int, found: String)] = []
  /// The code and name of each column's last label, and the label.
  private var lastLabels: [Int: (code: FieldSpan, name: FieldSpan, label: [UInt8])] = [:]
  /// Whether the file has the form for spreadsheets, in which an apostrophe stands before what would be run as a formula.
  private let isForSpreadsheets: Bool

  /// A file of this size is held twice while its columns are put in order.
  private static let largestFile = 512 << 20

  /// - Throws: `LoadFailure` for whatever breaks the rules of the file.
  init(
    _ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, _ arrangement: ColumnArrangement, options: LoadOptions
  ) throws(LoadFailure) {
    guard text.bytes.count <= Self.largestFile else {
      throw text.failure(.limit, line: nil, expected: LoadPhrases.textsMustStayBelow(megabytes: Self.largestFile >> 20))
    }
    self.text = text
    self.dialect = dialect
    self.layout = layout
    self.arrangement = arrangement
    self.options = options
    isForSpreadsheets = arrangement.kind != .texts && text.hasMark && dialect.delimiter == DelimitedStyle.spreadsheet.delimiter
    _ = try CSVShape(text, dialect)
    encoding = try text.encoding(checking: UnsafeRawBufferPointer(rebasing: text.bytes.dropFirst(text.start)), at: text.start)
    columns = arrangement.columns(keepingRemarks: try !ArrangedText.tellsRowsApart(text, dialect, arrangement))
    try arrange()
  }

  /// Whether the names of the rows differ from row to row without the texts behind the figures.
  private static func tellsRowsApart(
    _ text: CSVText, _ dialect: CSVDialect, _ arrangement: ColumnArrangement
  ) throws(LoadFailure) -> Bool {
    guard !arrangement.remarks.isEmpty else { return true }
    var scanner = dialect.scanner(text)
    _ = try text.nextRow(&scanner)
    let columns = arrangement.stub + arrangement.names
    var numbers = columns.map { _ in FieldNumbers(of: text.bytes) }
    var rows: [Int32] = []
    while try text.nextRow(&scanner) {
      if scanner.isRowEmpty { continue }
      for (place, column) in columns.enumerated() {
        let span = scanner.fields[column]
        rows.append(numbers[place].number(of: span.start..<span.end))
      }
    }
    return areDistinct(rows, counts: numbers.map(\.count))
  }

  /// Whether rows of numbers, each below its column's count, are all different.
  private static func areDistinct(_ rows: [Int32], counts: [Int]) -> Bool {
    let rowCount = rows.count / max(counts.count, 1)
    let product = counts.reduce((partialValue: 1, overflow: false)) { product, count in
      let next = product.partialValue.multipliedReportingOverflow(by: count)
      return (next.partialValue, product.overflow || next.overflow)
    }
    guard !product.overflow else {
      var seen: Set<ArraySlice<Int32>> = []
      return (0..<rowCount).allSatisfy { seen.insert(rows[$0 * counts.count..<($0 + 1) * counts.count]).inserted }
    }
    guard rowCount <= product.partialValue else { return false }
    func key(_ row: Int) -> Int { counts.indices.reduce(0) { $0 * counts[$1] + Int(rows[row * counts.count + $1]) } }
    if product.partialValue <= max(1 << 20, 64 * rowCount) {
      var seen = [UInt64](repeating: 0, count: product.partialValue / 64 + 1)
      return (0..<rowCount).allSatisfy { row in
        let key = key(row)
        defer { seen[key >> 6] |= 1 << UInt64(key & 63) }
        return seen[key >> 6] & 1 << UInt64(key & 63) == 0
      }
    }
    var seen: Set<Int> = []
    return (0..<rowCount).allSatisfy { seen.insert(key($0)).inserted }
  }

  private mutating func arrange() throws(LoadFailure) {
    var scanner = dialect.scanner(text)
    var isHeader = true
    while try text.nextRow(&scanner) {
      if scanner.isRowEmpty { continue }
      let start = bytes.count
      for (place, column) in columns.enumerated() {
        if place > 0 { bytes.append(dialect.delimiter) }
        if case .tidy(let value, let symbol, let standard) = arrangement.kind, column == value, !isHeader {
          appendCell(scanner, value: value, symbol: symbol, standard: standard)
        } else if let code = arrangement.codes[column], !isHeader {
          appendLabel(code, column, scanner)
        } else {
          append(scanner.fields[column], scanner)
        }
      }
      bytes.append(0x0A)
      // A field may hold line ends of its own; each line of the arranged text is told as the row's first.
      let breaks = bytes[start...].indices.count { bytes[$0] == 0x0A || (bytes[$0] == 0x0D && bytes[$0 + 1] != 0x0A) }
      lines.append(contentsOf: repeatElement(scanner.rowLine, count: breaks))
      if !isHeader, columns.count < layout.names.count { try keepRemarks(scanner) }
      isHeader = false
    }
  }

  /// A value with its mark in one cell, as the offices print them.
  private mutating func appendCell(_ scanner: CSVScanner, value: Int, symbol: Int, standard: Int?) {
    // Nearly all cells are a number and nothing else.
    let content = scanner.content(of: scanner.fields[value])
    let isMarked = !scanner.content(of: scanner.fields[symbol]).isEmpty || !scanner.content(of: scanner.fields[standard ?? symbol]).isEmpty
    if !isMarked, !isForSpreadsheets, !content.isEmpty, !scanner.fields[value].hasDoubledQuotes {
      bytes.append(contentsOf: content)
      return
    }
    let number = scanner.plainBytes(of: scanner.fields[value])
    let mark = plain(standard ?? symbol, scanner)
    if !number.isEmpty, isOfMissing(mark) {
      // A zero beside the mark of a missing value is none.
      if number.contains(where: { (0x31...0x39).contains($0) }), contradictions.count < CellReader.keptFlaws {
        contradictions.append((scanner.rowLine, value + 1, String(decoding: number + [0x20] + mark, as: UTF8.self)))
      }
      bytes.append(contentsOf: mark)
      return
    }
    if number.isEmpty || (mark == [0x2D] && number == [0x30]) {
      bytes.append(contentsOf: mark)
    } else {
      bytes.append(contentsOf: number)
      if mark == [0x2A] { bytes.append(0x2A) }
    }
    let printed = plain(symbol, scanner)
    // Without a standard mark beside it, a mark at a number is one of the publisher's own: only `*`, and `-` at a zero, say more than that.
    let isTaken = number.isEmpty || mark.isEmpty || mark == [0x2A] || (mark == [0x2D] && number == [0x30])
    guard printed != mark || !isTaken else { return }
    tidy.add(mark: printed, line: lines.count)
  }

  /// Whether a mark says that a value is missing: a standard mark, or a declared one.
  private func isOfMissing(_ mark: [UInt8]) -> Bool {
    guard !mark.isEmpty else { return false }
    let text = String(decoding: mark, as: UTF8.self)
    return MissingReason(mark: text) != nil || FileDeclaration.reason(of: text) != nil || options.missingMarks[text] != nil
  }

  /// A code and its name as the offices print them: `0301 Oslo`. Most rows have those of the row before.
  private mutating func appendLabel(_ codeColumn: Int, _ column: Int, _ scanner: CSVScanner) {
    let spans = (code: scanner.fields[codeColumn], name: scanner.fields[column])
    if let last = lastLabels[column], scanner.isSame(last.code, spans.code), scanner.isSame(last.name, spans.name) {
      bytes.append(contentsOf: last.label)
      return
    }
    let (code, name) = (plain(codeColumn, scanner), plain(column, scanner))
    tidy.add(code: code, name: name, column: column)
    let start = bytes.count
    appendQuoted(code.isEmpty ? name : code == name ? code : code + [0x20] + name)
    lastLabels[column] = (spans.code, spans.name, Array(bytes[start...]))
  }

  private mutating func append(_ span: FieldSpan, _ scanner: CSVScanner) {
    if isForSpreadsheets {
      appendQuoted(DelimitedStyle.rearmed(scanner.plainBytes(of: span)))
    } else if span.isQuoted {
      appendQuoted(scanner.plainBytes(of: span))
    } else {
      bytes.append(contentsOf: scanner.content(of: span))
    }
  }

  /// Quotes that were not doubled are doubled, so that the arranged text keeps the rules without knowing who wrote the file.
  private mutating func appendQuoted(_ text: [UInt8]) {
    bytes.append(0x22)
    for byte in text { bytes.append(contentsOf: byte == 0x22 ? [byte, byte] : [byte]) }
    bytes.append(0x22)
  }

  /// What the field of a column stands for.
  private func plain(_ column: Int, _ scanner: CSVScanner) -> [UInt8] {
    let bytes = scanner.plainBytes(of: scanner.fields[column])
    return isForSpreadsheets ? DelimitedStyle.rearmed(bytes) : bytes
  }

  private mutating func keepRemarks(_ scanner: CSVScanner) throws(LoadFailure) {
    for column in arrangement.remarks {
      let span = scanner.fields[column]
      guard span.end > span.start else { continue }
      guard let remark = scanner.text(of: span, encoding: encoding) else { throw text.encodingFailure(at: span.start) }
      remarks.append((scanner.rowLine, column, remark))
    }
  }

  // MARK: The result

  /// The cube, with every place as it is in the file.
  func loaded() throws(LoadFailure) -> Loaded {
    var declared = options.declared
    declared.delimiter = dialect.delimiter
    declared.encoding = encoding
    declared.stubColumns = columns.count - arrangement.figures.count
    var inner = options
    inner.declared = declared
    if arrangement.kind != .texts {
      inner.declared.decimalMark = declared.decimalMark ?? (dialect.delimiter == 0x3B ? .comma : .point)
      for (mark, reason) in FileDeclaration.reasonMarks where !CellText.isOwnMark(mark) { inner.declared.missingMarks[mark] = reason }
    }
    let result: Loaded
    do throws(LoadFailure) {
      result = try CSVLoader.load(FileBytes(bytes), fileName: text.fileName, options: inner)
    } catch {
      throw LoadFailure(
        error.kind, file: error.file, line: error.line.map(line), column: error.column.map(column),
        expected: error.expected,
        found: error.found)
    }
    return try moved(result)
  }

  /// The file's column of a column of the arranged text, both from 1.
  private func column(_ arranged: Int) -> Int { columns.indices.contains(arranged - 1) ? columns[arranged - 1] + 1 : arranged }

  private func line(_ arranged: Int) -> Int { lines.indices.contains(arranged) ? lines[arranged] : arranged }

  private func moved(_ result: Loaded) throws(LoadFailure) -> Loaded {
    let cube = arrangement.kind == .texts ? result.cube : tidy.restored(result.cube, names: layout.names, encoding: encoding)
    var source = cube.source
    source.title = try dialect.title(text, encoding: encoding) ?? source.title
    source.dialect = try facts() + source.dialect.filter { $0.key.hasPrefix("decimalMark") || $0.key == "thousandsMark" }
    source.columns = readings(source.columns)
    var metadata = cube.metadata
    metadata.notes += notes(on: cube)
    metadata.sortNotes()
    let contradicted = contradictions.map { place in
      Problem(
        id: "mark-beside-number", severity: .warning, file: text.fileName, row: place.line, column: place.column,
        columnName: layout.names[place.column - 1], expected: LoadPhrases.numberOrMarkOfMissing, found: place.found)
    }
    let problems =
      leftOut + contradicted
      + result.problems.map { problem in
        Problem(
          id: problem.id, severity: problem.severity, file: problem.file, row: problem.row.map(line),
          column: problem.column.map(column), columnName: problem.columnName, expected: problem.expected,
          found: problem.found)
      }
    return Loaded(
      cube: Cube(
        dimensions: cube.dimensions, cells: cube.cells, source: source, positions: positions(cube), provisional: cube.provisional,
        metadata: metadata),
      problems: problems, texts: result.texts, dashes: result.dashes, impliedDimensions: result.impliedDimensions)
  }

  private func positions(_ cube: Cube) -> CellPositions {
    let numbered = cube.positions.columns.map { CellPositions.Column(number: column($0.number), name: $0.name) }
    guard !numbered.isEmpty else { return cube.positions }
    let rows = (0..<cube.cells.count / numbered.count).map { record in
      Int32(clamping: cube.positions.place(of: record * numbered.count)?.row.map(line) ?? 0)
    }
    return CellPositions(lines: .listed(rows), columns: numbered)
  }

  /// The remarks behind the figures, as notes on the cells of their row.
  private func notes(on cube: Cube) -> [CubeNote] {
    guard !remarks.isEmpty, !cube.positions.columns.isEmpty else { return [] }
    let width = cube.positions.columns.count
    var recordByLine = [Int32](repeating: -1, count: (lines.last ?? 0) + 1)
    for record in 0..<cube.cells.count / width {
      guard let row = cube.positions.place(of: record * width)?.row, recordByLine.indices.contains(line(row)) else { continue }
      recordByLine[line(row)] = Int32(truncatingIfNeeded: record)
    }
    let headings = cube.dimensions.count - stubDimensions(of: cube)
    return remarks.compactMap { remark in
      guard recordByLine.indices.contains(remark.line), case let record = Int(recordByLine[remark.line]), record >= 0 else { return nil }
      let places = cube.categoryIndices(ofCell: record * width)
      let pattern = places.enumerated().map { $0.offset < cube.dimensions.count - headings ? $0.element : nil }
      return CubeNote(.cells(pattern), .optional, text: layout.names[remark.column] + ": " + remark.text)
    }
  }

  /// How many of the dimensions come from columns that name rows.
  private func stubDimensions(of cube: Cube) -> Int {
    var width = 1
    var count = cube.dimensions.count
    while count > 0, width < cube.positions.columns.count { count -= 1; width *= cube.dimensions[count].count }
    // Dimensions with a single category behind the figures' own are headings as well, whether or not they multiply anything.
    return count
  }

  private var leftOut: [Problem] {
    // A spreadsheet ends every row with a delimiter: a column without a heading and without a text is nothing.
    let kept = Set(remarks.map(\.column))
    return arrangement.remarks.filter { !columns.contains($0) && (kept.contains($0) || !layout.names[$0].isEmpty) }.map { column in
      Problem(
        id: "column-left-out", severity: .note, file: text.fileName, row: dialect.headerLine, column: column + 1,
        columnName: layout.names[column], expected: LoadPhrases.textsShouldStandBeforeFigures, found: layout.names[column])
    }
  }

  private func facts() throws(LoadFailure) -> [ReadingFact] {
    let words = DialectWords(text, dialect, layout, encoding: encoding, options: options)
    var facts = words.facts
    if options.explains {
      facts = words.facts(with: try CSVCensus(text, dialect, layout, options: options), hasFigures: false)
    }
    facts.removeAll { ["rowNames", "figures"].contains($0.key) || $0.key.hasPrefix("decimalMark") }
    let stub = columns.dropLast(arrangement.figures.count)
    return facts + [
      columnsFact("rowNames", ReadingPhrases.rowNames, Array(stub)), columnsFact("figures", ReadingPhrases.figures, arrangement.figures),
    ]
  }

  private func columnsFact(_ key: String, _ label: Phrase, _ columns: [Int]) -> ReadingFact {
    let numbers = columns.map { String($0 + 1) }.joined(separator: ", ")
    return ReadingFact(key, numbers, ReadingPhrases.line(label, Phrase { "\(ReadingPhrases.column[$0]) \(numbers)" }))
  }

  private func readings(_ arranged: [ColumnReading]) -> [ColumnReading] {
    guard !arranged.isEmpty else { return [] }
    let moved = arranged.map { column in
      ColumnReading(
        number: columns[column.number - 1] + 1, name: column.name, kind: column.kind, role: column.role,
        why: column.kind == .figures
          ? ReadingPhrases.numbersAmong(
            layout.samples[columns[column.number - 1]].numbers + layout.samples[columns[column.number - 1]].marks,
            of: layout.samples[columns[column.number - 1]].filled)
          : column.why == ReadingPhrases.stubColumnsDeclared ? ReadingPhrases.leftOfFigures : column.why)
    }
    let others = layout.names.indices.filter { !columns.contains($0) }.map { column in
      let named = arrangement.codes.first { $0.value == column }?.key
      return ColumnReading(
        number: column + 1, name: layout.names[column], kind: named == nil ? .remark : .code, role: nil,
        why: named.map { ReadingPhrases.codesOfNext(layout.names[$0]) }
          ?? (arrangement.kind == .texts ? ReadingPhrases.behindFigures : ReadingPhrases.marksOfValues))
    }
    return (moved + others).sorted { $0.number < $1.number }
  }
}
