import KommuneModel

/// Reads the value cells of a row straight from their bytes into the cube.
struct CellReader {
  let base: UnsafePointer<UInt8>
  /// The end of the file; 64 zero bytes may be read behind it.
  let end: Int
  let delimiter: UInt8
  /// The decimal mark of each value column.
  let decimalMarks: [UInt8]
  /// What the user declared as marks for missing values.
  let missingMarks: [String: MissingReason]
  /// What the user declared to group the digits.
  let thousandsMark: ThousandsMark?
  /// Whether the user gave one of the offices' own marks another meaning.
  let redefinesMarks: Bool
  private let powers = FastNumber.powers
  /// Reads what the quick reader leaves.
  var scanner: CSVScanner
  var flaws: [ParsedRows.Flaw] = []
  var flawCount = 0
  var dashes = CellSet()
  var provisional: [Int] = []
  var evidence = EncodingEvidence()

  /// How many flaws are kept; a hostile file may have one in every cell.
  static let keptFlaws = 1000

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
  /// - Parameter marks: The decimal marks, as a pointer that is taken once for many rows.
  /// - Returns: Where the next row begins, or −1 when a cell needs the slow reader.
  @inline(__always)
  mutating func readQuickly(
    at offset: Int, marks: UnsafeBufferPointer<UInt8>, into cells: UnsafeMutablePointer<Cell>, firstCell: Int
  ) -> Int {
    let count = marks.count
    let base = base
    let delimiter = delimiter
    let powers = powers
    var place = base + offset
    for column in 0..<count {
      let number = FastNumber.read(place, decimalMark: marks[column], powers: powers)
      if number.length > 0 {
        cells[column] = Cell(number.value)
        place += number.length
      } else {
        let length = readMark(place, decimalMark: marks[column], into: cells + column, cell: firstCell &+ column)
        if length < 0 { return -1 }
        place += length
      }
      if column &+ 1 < count {
        if place[0] != delimiter { return -1 }
        place += 1
      }
    }
    return lineEnd(place - base)
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

  /// Reads a mark, an empty cell, a negative number or a number in quotes.
  ///
  /// - Returns: How many bytes it took, −1 when it is none of them.
  @inline(never)
  private mutating func readMark(
    _ place: UnsafePointer<UInt8>, decimalMark: UInt8, into cell: UnsafeMutablePointer<Cell>, cell index: Int
  ) -> Int {
    if redefinesMarks, place[0] != 0x22 { return -1 }
    switch place[0] {
    case 0x2E:
      let dots = place[1] != 0x2E ? 1 : place[2] != 0x2E ? 2 : 3
      guard endsCell(place + dots) else { return -1 }
      cell.pointee = Cell(dots == 1 ? .notPossible : dots == 2 ? .notAvailable : .notYetAvailable)
      return dots
    case 0x3A:
      guard endsCell(place + 1) else { return -1 }
      cell.pointee = Cell(.confidential)
      return 1
    case 0x2D:
      if endsCell(place + 1) {
        dashes.insert(index)
        cell.pointee = Cell(0)
        return 1
      }
      let number = FastNumber.read(place + 1, decimalMark: decimalMark, powers: powers)
      cell.pointee = Cell(-number.value)
      return number.length > 0 ? number.length + 1 : -1
    case 0x22:
      let number = FastNumber.read(place + 1, decimalMark: decimalMark, powers: powers)
      guard number.length > 0, place[number.length + 1] == 0x22 else { return -1 }
      cell.pointee = Cell(number.value)
      return number.length + 2
    default:
      guard endsCell(place) else { return -1 }
      cell.pointee = Cell(.empty)
      return 0
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
