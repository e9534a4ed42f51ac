import KommuneLocale
import KommuneModel

/// Reads rows in any order: the label of each stub column by its bytes, then the cells.
///
/// The cells are written in the file's order. When the room for them is full the reader stops and can be started again with
/// more of it.
struct RowReader {
  let text: CSVText
  let dialect: CSVDialect
  let stubCount: Int
  let width: Int
  let base: UnsafePointer<UInt8>
  let end: Int
  /// Where the first row begins.
  let firstOffset: Int
  /// Where the next row begins, and its line.
  var offset: Int
  var line: Int
  var rows = ParsedRows()
  /// How often the next label of a column may still be foreseen wrongly before that is given up for a while.
  private var foresight: [Int]
  /// Whether a label is longer than may be, or one too many.
  private var exceeds = false
  var cellReader: CellReader

  /// A reader that stands at the first row; nothing when no column holds figures.
  init?(_ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, options: LoadOptions) {
    guard layout.valueCount > 0, let base = text.bytes.bindMemory(to: UInt8.self).baseAddress else { return nil }
    self.text = text
    self.dialect = dialect
    self.base = base
    stubCount = layout.stubCount
    width = layout.names.count
    end = text.bytes.count
    offset = layout.firstRowOffset
    line = layout.firstRowLine
    cellReader = CellReader(
      base: base, end: end, firstRow: offset, delimiter: dialect.delimiter, decimalMarks: layout.decimalMarks.map(\.rawValue),
      scanner: dialect.scanner(text), options: options)
    foresight = Array(repeating: 16, count: stubCount)
    rows.tables = Array(repeating: LabelTable(), count: stubCount)
    firstOffset = offset
    skipEmptyLines()
    rows.firstLine = line
  }

  /// Reads rows until the file ends, the room is full or `rowLimit` rows are read.
  mutating func read(into room: UnsafeMutableBufferPointer<Cell>, rowLimit: Int = Int.max) throws(LoadFailure) {
    guard let cells = room.baseAddress else { return }
    let valueCount = width - stubCount
    while rows.rowCount < rowLimit, (rows.rowCount + 1) * valueCount <= room.count {
      skipEmptyLines()
      guard offset < end else { return }
      let rowStart = offset
      let rowLine = line
      var place = offset
      for column in 0..<stubCount {
        guard let next = label(column: column, at: place) else { throw failure(at: rowStart, line: rowLine) }
        place = next
      }
      let firstCell = rows.rowCount * valueCount
      let next = cellReader.readQuickly(at: place, into: cells + firstCell, firstCell: firstCell)
      if next >= 0 {
        offset = next
      } else {
        guard let slow = cellReader.readSlowly(at: place, line: line, into: cells + firstCell, firstCell: firstCell) else {
          throw failure(at: rowStart, line: rowLine)
        }
        offset = slow.next
        line += slow.breaks
      }
      line += 1
      rows.rowCount += 1
      rows.lines.append(Int32(truncatingIfNeeded: rowLine))
    }
    skipEmptyLines()
  }

  /// Passes over empty lines, also those that a spreadsheet leaves: nothing but the delimiters of a whole row.
  mutating func skipEmptyLines() {
    while offset < end {
      let byte = base[offset]
      if byte == 0x0A || byte == 0x0D {
        offset = cellReader.lineEnd(offset)
      } else if byte == dialect.delimiter, let next = endOfEmptyRow() {
        offset = next
      } else {
        return
      }
      line += 1
    }
  }

  /// Where the row after this one begins, if this one holds nothing in any of its fields.
  private func endOfEmptyRow() -> Int? {
    let last = offset + width - 1
    guard last <= end, (offset..<last).allSatisfy({ base[$0] == dialect.delimiter }) else { return nil }
    guard last < end else { return end }
    return base[last] == 0x0A || base[last] == 0x0D ? cellReader.lineEnd(last) : nil
  }

  /// Reads the label at `place` and notes its category; returns where the next field begins.
  private mutating func label(column: Int, at place: Int) -> Int? {
    let bytes = base + place
    if foresight[column] > 0 || line & 63 == 0 {
      if let token = rows.tables[column].foresee(bytes, limit: end - place) {
        foresight[column] = 16
        return take(token, at: place)
      }
      foresight[column] -= 1
    }
    if let field = cellReader.field(at: place), let token = rows.tables[column].find(bytes, length: field.length, hash: field.hash) {
      return take(token, at: place)
    }
    return newLabel(column: column, at: place)
  }

  private mutating func take(_ token: LabelTable.Token, at place: Int) -> Int {
    rows.keys.append(token.category)
    line += Int(token.lineBreaks)
    return place + token.length
  }

  /// Reads a label that was not seen before with all the rules of quoting.
  private mutating func newLabel(column: Int, at place: Int) -> Int? {
    guard let label = cellReader.label(at: place, line: line) else { return nil }
    guard label.length <= LabelTable.longestLabel, rows.tables[column].tokens.count < LabelTable.mostLabels else {
      exceeds = true
      return nil
    }
    if label.span.hasBareQuotes, rows.bareQuotes == nil { rows.bareQuotes = (line, column + 1) }
    let known = rows.tables[column].find(base + place, length: label.length)
    let token =
      known
      ?? rows.tables[column].insert(
        base + place, length: label.length, lineBreaks: label.lineBreaks, origin: LabelTable.Origin(span: label.span, line: line),
        scanner: cellReader.scanner)
    return take(token, at: place)
  }

  /// What is wrong with a row that could not be read.
  private func failure(at rowStart: Int, line: Int) -> LoadFailure {
    if exceeds {
      return text.failure(.limit, line: line, expected: LoadPhrases.labelsMustBeFew(LabelTable.mostLabels, length: LabelTable.longestLabel))
    }
    var scanner = cellReader.scanner
    scanner.offset = rowStart
    scanner.line = line
    do throws(LoadFailure) {
      _ = try text.nextRow(&scanner)
    } catch {
      return error
    }
    if scanner.fields.count < width, scanner.endedWithFile {
      return text.failure(
        .truncated, line: scanner.rowLine, column: scanner.fields.count, expected: LoadPhrases.lastRowMustHave(fields: width),
        found: String(scanner.fields.count))
    }
    return text.raggedFailure(scanner, width: width)
  }
}
