import KommuneModel

/// Reads the value cells of a row straight from their bytes into the cube.
struct CellReader {
  let base: UnsafePointer<UInt8>
  /// The end of the file; 64 zero bytes may be read behind it.
  let end: Int
  let delimiter: UInt8
  /// The decimal mark of each value column.
  let decimalMarks: [UInt8]
  /// Reads most cells; its columns are the value columns.
  private let shortCells: ShortCells
  private let columns: UnsafePointer<ShortCells.Column>
  private let tables: UnsafePointer<UInt64>
  /// How many value columns there are.
  let valueCount: Int
  /// What the user declared as marks for missing values.
  let missingMarks: [String: MissingReason]
  /// What the user declared to group the digits.
  let thousandsMark: ThousandsMark?
  /// Whether the user gave one of the offices' own marks another meaning.
  let redefinesMarks: Bool
  /// Reads what the quick reader leaves.
  var scanner: CSVScanner
  var flaws: [ParsedRows.Flaw] = []
  var flawCount = 0
  var dashes = CellSet()
  var provisional: [Int] = []
  var evidence = EncodingEvidence()

  /// How many flaws are kept; a hostile file may have one in every cell.
  static let keptFlaws = 1000

  /// Prepares for the value columns of a file.
  ///
  /// - Parameters:
  ///   - base: The beginning of the file, behind whose end 64 zero bytes may be read.
  ///   - end: Where the file ends.
  ///   - firstRow: Where its first row begins, behind the end of a line like those that follow.
  ///   - delimiter: What stands between cells.
  ///   - decimalMarks: The decimal mark of each value column, of which there is at least one.
  ///   - scanner: Reads what the quick reader leaves.
  ///   - options: What somebody declared about the file.
  init(
    base: UnsafePointer<UInt8>, end: Int, firstRow: Int, delimiter: UInt8, decimalMarks: [UInt8], scanner: CSVScanner, options: LoadOptions
  ) {
    self.base = base
    self.end = end
    self.delimiter = delimiter
    self.decimalMarks = decimalMarks
    self.scanner = scanner
    missingMarks = options.missingMarks
    thousandsMark = options.declared.thousandsMark
    redefinesMarks = options.missingMarks.keys.contains(where: CellText.isOwnMark)
    valueCount = decimalMarks.count
    let lineEnd: UInt8 = firstRow > 1 && base[firstRow - 2] == 0x0D ? 0x0D : firstRow > 0 ? base[firstRow - 1] : 0x0A
    shortCells = ShortCells(
      columns: decimalMarks.enumerated().map { column, mark in
        ShortCells.Column(separator: column + 1 < decimalMarks.count ? delimiter : lineEnd, decimalMark: mark)
      }, marks: redefinesMarks ? [] : CellReader.marks)
    columns = shortCells.columns
    tables = shortCells.tables
  }

  /// The offices' marks that say nothing but why a figure is missing.
  private static let marks: [(text: StaticString, cell: Cell)] = [
    ("", Cell(.empty)), (".", Cell(.notPossible)), ("..", Cell(.notAvailable)), ("...", Cell(.notYetAvailable)), (":", Cell(.confidential)),
  ]

  /// Starts anew with nothing noted, for another part of the file.
  mutating func forget() {
    flaws = []
    flawCount = 0
    dashes = CellSet()
    provisional = []
    evidence = EncodingEvidence()
  }

  /// The length of a field with its delimiter and the hash of its text, told by the first quote or delimiter alone; nothing when that
  /// does not suffice.
  @inline(__always)
  func field(at place: Int) -> (length: Int, hash: UInt64)? {
    var index = place
    guard base[index] == 0x22 else {
      while index < end, base[index] != delimiter, base[index] != 0x0A, base[index] != 0x0D { index += 1 }
      guard index < end, base[index] == delimiter else { return nil }
      return (index + 1 - place, LabelHash.of(base + place, length: index - place))
    }
    index += 1
    var hash = LabelHash()
    // Eight bytes at a time: the high bit of a byte is set where it is a quote (Mycroft 1987), the first one surely.
    while index < end {
      let word = UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
      let marked = word ^ 0x2222_2222_2222_2222
      let quotes = (marked &- 0x0101_0101_0101_0101) & ~marked & 0x8080_8080_8080_8080
      if quotes != 0 {
        let count = quotes.trailingZeroBitCount >> 3
        hash.finish(word, count: count)
        index += count + 1
        break
      }
      hash.add(word)
      index += 8
    }
    return index < end && base[index] == delimiter ? (index + 1 - place, hash.state) : nil
  }

  /// A label read with all the rules of quoting.
  struct Label {
    let span: FieldSpan
    /// How long it is with quotes and delimiter.
    let length: Int
    let lineBreaks: Int
  }

  /// Reads the label at `place`; nothing when it breaks the rules or no delimiter follows.
  func label(at place: Int, line: Int) -> Label? {
    var scanner = scanner
    scanner.offset = place
    scanner.line = line
    guard let span = scanner.nextFieldOfSample(), scanner.offset < end, base[scanner.offset] == delimiter else { return nil }
    return Label(span: span, length: scanner.offset + 1 - place, lineBreaks: scanner.line - line)
  }

  /// Reads the cells of a row that holds plain numbers and marks.
  ///
  /// - Returns: Where the next row begins, or −1 when a cell needs the slow reader.
  @inline(__always)
  mutating func readQuickly(at offset: Int, into cells: UnsafeMutablePointer<Cell>, firstCell: Int) -> Int {
    let last = valueCount &- 1
    let base = base
    let delimiter = delimiter
    let (columns, tables) = (columns, tables)
    var place = base + offset
    for column in 0..<last {
      let (cell, length) = ShortCells.read(place, columns + column, tables)
      if length >= 0 {
        cells[column] = cell
        place += length &+ 1
      } else {
        let length = readOther(place, column: column, into: cells, firstCell: firstCell)
        if length < 0 || place[length] != delimiter { return -1 }
        place += length &+ 1
      }
    }
    let (cell, length) = ShortCells.read(place, columns + last, tables)
    if length >= 0 {
      cells[last] = cell
      return lineEnd(place + length - base)
    }
    let other = readOther(place, column: last, into: cells, firstCell: firstCell)
    return other < 0 ? -1 : lineEnd(place + other - base)
  }

  /// Where the line after the one that ends at `offset` begins; −1 when no line ends there.
  @inline(__always)
  func lineEnd(_ offset: Int) -> Int {
    switch base[offset] {
    case 0x0A: return offset + 1
    case 0x0D: return base[offset + 1] == 0x0A ? offset + 2 : offset + 1
    default: return offset == end ? offset : -1
    }
  }

  /// Reads a long number, a negative one, one in quotes, or a dash.
  ///
  /// - Returns: How many bytes it took, −1 when it is none of them.
  @inline(never)
  private mutating func readOther(
    _ place: UnsafePointer<UInt8>, column: Int, into cells: UnsafeMutablePointer<Cell>, firstCell: Int
  ) -> Int {
    let decimalMark = decimalMarks[column]
    let plain = PlainNumber.read(place, decimalMark: decimalMark)
    if plain.length > 0 {
      cells[column] = Cell(plain.value)
      return plain.length
    }
    switch place[0] {
    case 0x2D where !redefinesMarks:
      if endsCell(place + 1) {
        dashes.insert(firstCell &+ column)
        cells[column] = Cell(0)
        return 1
      }
      let number = PlainNumber.read(place + 1, decimalMark: decimalMark)
      cells[column] = Cell(-number.value)
      return number.length > 0 ? number.length + 1 : -1
    case 0x22:
      let number = PlainNumber.read(place + 1, decimalMark: decimalMark)
      guard number.length > 0, place[number.length + 1] == 0x22 else { return -1 }
      cells[column] = Cell(number.value)
      return number.length + 2
    default: return -1
    }
  }

  @inline(__always)
  private func endsCell(_ place: UnsafePointer<UInt8>) -> Bool {
    place[0] == delimiter || place[0] == 0x0A || place[0] == 0x0D || place - base == end
  }

  /// Reads the cells of any row.
  ///
  /// - Returns: Where the next row begins and how many lines the cells break, or nothing when the row has another number of
  ///   fields or breaks the rules of quoting.
  @inline(never)
  mutating func readSlowly(
    at offset: Int, line: Int, into cells: UnsafeMutablePointer<Cell>, firstCell: Int
  ) -> (next: Int, breaks: Int)? {
    scanner.offset = offset
    scanner.line = line
    for column in decimalMarks.indices {
      guard let span = scanner.nextFieldOfSample() else { return nil }
      cells[column] = read(span, column: column, cell: firstCell + column, line: line)
      if column + 1 < decimalMarks.count {
        guard scanner.offset < end, base[scanner.offset] == delimiter else { return nil }
        scanner.offset += 1
      }
    }
    let next = lineEnd(scanner.offset)
    return next < 0 ? nil : (next, scanner.line - line)
  }

  private mutating func read(_ span: FieldSpan, column: Int, cell: Int, line: Int) -> Cell {
    let content = scanner.content(of: span)
    evidence.add(content, at: span.start)
    let mark: DecimalMark = decimalMarks[column] == DecimalMark.comma.rawValue ? .comma : .point
    switch CellText.read(content, decimalMark: mark, thousandsMark: thousandsMark, marks: missingMarks) {
    case .number(let value, let isProvisional):
      if isProvisional { provisional.append(cell) }
      return Cell(value)
    case .inexact(let value):
      note(.inexact, cell, line, span)
      return Cell(value)
    case .dash:
      dashes.insert(cell)
      return Cell(0)
    case .missing(let reason): return Cell(reason)
    case .ambiguous: note(.ambiguous, cell, line, span)
    case .unreadable:
      let other: DecimalMark = mark == .comma ? .point : .comma
      let isOtherMark = CellText.read(content, decimalMark: other, marks: [:]).isNumber
      note(isOtherMark ? .wrongMark : .unreadable, cell, line, span)
    }
    return Cell(.unreadable)
  }

  private mutating func note(_ kind: ParsedRows.Flaw.Kind, _ cell: Int, _ line: Int, _ span: FieldSpan) {
    flawCount += 1
    guard flaws.count < CellReader.keptFlaws else { return }
    flaws.append(ParsedRows.Flaw(kind: kind, cell: cell, line: line, start: span.start, end: span.end))
  }
}
