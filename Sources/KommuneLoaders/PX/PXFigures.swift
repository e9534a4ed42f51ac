import KommuneLocale
import KommuneModel

/// Reads the figures of a PX file, straight from bytes to cells.
///
/// Figures stand in the cube's own order, the last variable of the heading fastest, with white space between them. With `KEYS` each row begins with
/// the categories of the stub, rows may stand in any order, and rows of nothing but zeros may have been left out.
struct PXFigures {
  /// How many flaws in cells are listed; a file with more is refused, for it is not what it says.
  static let mostProblems = 1000

  let bytes: UnsafeBufferPointer<UInt8>
  /// Keeps the bytes alive where they are not the file's own.
  var owner: FileBytes?
  let file: String
  let marks: PXMarks
  let page: PXCodePage
  /// How many figures a row has: the product of the heading's sizes.
  let columns: Int

  /// Every cell.
  private(set) var cells: [Cell]
  /// Reads most figures, and dots in quotes whose printed mark need not be kept beside the cell.
  private let shortCells: ShortCells
  /// Zeros that the file marks as such.
  private(set) var dashes = CellSet()
  // Marks that the cells do not tell; the files have a handful of different ones.
  private var printed: [(cell: Int32, place: UInt16)] = []
  private var legend: [String] = []
  /// Flaws in single cells.
  private(set) var problems: [Problem] = []
  /// The line of each row; 0 where the file has none.
  private(set) var lines: [Int32]

  var position: Int
  /// The line of `position`, counted as it moves.
  var line: Int

  init(bytes: UnsafeBufferPointer<UInt8>, from position: Int, file: String, marks: PXMarks, page: PXCodePage, rows: Int, columns: Int) {
    self.bytes = bytes
    self.file = file
    self.marks = marks
    self.page = page
    self.columns = columns
    self.position = position
    line = TextPosition(of: position, in: bytes).line
    var dots: [(text: StaticString, cell: Cell)] = []
    for (text, content) in zip(PXFigures.quotedDots, marks.dots) {
      if case .missing(let reason, nil) = content { dots.append((text, Cell(reason))) }
    }
    shortCells = ShortCells(columns: [ShortCells.Column(separator: 0x20, decimalMark: 0x2E)], marks: dots)
    cells = [Cell](unsafeUninitializedCapacity: rows * columns) { room, count in
      RowReader.useLargePages(room)
      room.initialize(repeating: Cell(.absentRow))
      count = room.count
    }
    lines = [Int32](repeating: 0, count: rows)
  }

  /// One dot, two, three and so on, as files print them.
  private static let quotedDots: [StaticString] = ["\".\"", "\"..\"", "\"...\"", "\"....\"", "\".....\""]

  /// Reads all figures of a file without keys.
  mutating func readDense() throws(LoadFailure) {
    for record in lines.indices { try readRow(record) }
    try finish()
  }

  /// Reads one row of figures into the cells of a record.
  mutating func readRow(_ record: Int) throws(LoadFailure) {
    skipSpace()
    lines[record] = Int32(clamping: line)
    let end = (record + 1) * columns
    var index = record * columns
    while true {
      index = readPlain(from: index, to: end)
      guard index < end else { return }
      skipSpace()
      guard position < bytes.count else { throw failure(.truncated, PXPhrases.figureCount(cells.count), found: String(index)) }
      let start = position
      switch DecimalScanner.scan(bytes, position: &position, strict: false) {
      case .number(let value) where endsFigure(): cells[index] = Cell(value)
      case .inexact(let value) where endsFigure():
        cells[index] = Cell(value)
        try note("cell-not-exact", .warning, index, LoadPhrases.numberMustBeExact, found: start..<position)
      default:
        position = start
        try readMark(index)
      }
      index += 1
    }
  }

  /// Reads short numbers, which nearly all figures are, until something else stands there, and returns the next cell.
  private mutating func readPlain(from first: Int, to end: Int) -> Int {
    let (bytes, position, shortCells) = (bytes, position, shortCells)
    let read = cells.withUnsafeMutableBufferPointer { cells in
      PXFigures.readPlain(bytes, from: position, into: UnsafeMutableBufferPointer(rebasing: cells[first..<end]), shortCells)
    }
    self.position = read.position
    line += read.lineFeeds
    return first + read.count
  }

  /// The same with nothing but variables of its own, which the processor can keep to itself.
  ///
  /// The zeros behind the file's last byte are neither digits nor white space, so nothing is read beyond them.
  private static func readPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: Int, into cells: UnsafeMutableBufferPointer<Cell>, _ shortCells: ShortCells
  ) -> (position: Int, count: Int, lineFeeds: Int) {
    guard let base = bytes.baseAddress, let room = cells.baseAddress else { return (position, 0, 0) }
    defer { withExtendedLifetime(shortCells) {} }
    let (column, tables) = (shortCells.columns, shortCells.tables)
    let end = bytes.count
    var place = position
    var index = 0
    var lineFeeds = 0
    while index < cells.count, place < end {
      let (cell, length) = ShortCells.read(base + place, column, tables)
      if length >= 0 {
        room[index] = cell
        index &+= 1
        place &+= length &+ 1
        continue
      }
      let start = place
      while PXScanner.isSpace(base[place]) {
        if base[place] == 0x0A { lineFeeds &+= 1 }
        place &+= 1
      }
      if place > start { continue }
      // Negative numbers, the last of a line, eight characters and more.
      var next = place
      guard case .number(let value) = DecimalScanner.scan(bytes, position: &next, strict: false), next < end,
        PXScanner.isSpace(base[next]) || base[next] == UInt8(ascii: ";")
      else { break }
      room[index] = Cell(value)
      index &+= 1
      place = base[next] == 0x20 ? next &+ 1 : next
    }
    return (place, index, lineFeeds)
  }

  /// Makes sure that the statement ends here. A missing semicolon at the very end is no flaw, unless nothing tells that the last number is whole:
  /// a file that was cut inside it ends just so.
  mutating func finish() throws(LoadFailure) {
    if position == bytes.count, let last = bytes.last, PXFigures.isOfNumber(last) { throw failure(.truncated, PXPhrases.lastFigureEnds) }
    skipSpace()
    if position < bytes.count, bytes[position] == UInt8(ascii: ";") {
      position += 1
      skipSpace()
    }
    // Files that went through DOS end with its end-of-file character.
    guard position < bytes.count, bytes[position] != 0x1A else { return }
    throw failure(.ragged, PXPhrases.figureCount(cells.count))
  }

  /// Whether a byte is a digit, a sign or a point.
  private static func isOfNumber(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || [0x2B, 0x2D, 0x2E].contains(byte) }

  /// Moves to the next byte that is no white space, counting lines.
  @inline(__always)
  mutating func skipSpace() {
    while position < bytes.count, PXScanner.isSpace(bytes[position]) {
      if bytes[position] == 0x0A { line += 1 }
      position += 1
    }
  }

  /// Whether a figure ends at `position`.
  @inline(__always)
  private func endsFigure() -> Bool {
    position >= bytes.count || PXScanner.isSpace(bytes[position]) || bytes[position] == UInt8(ascii: ";")
  }

  /// Reads what is not a plain number: a mark, in quotes or not.
  @inline(never)
  private mutating func readMark(_ index: Int) throws(LoadFailure) {
    let start = position
    var token = start..<start
    if bytes[position] == UInt8(ascii: "\"") {
      var end = position + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\""), bytes[end] != 0x0A, end - start < 256 { end += 1 }
      guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { throw failure(.quote, PXPhrases.quoteEnds) }
      token = start + 1..<end
      position = end + 1
      guard endsFigure() else { throw failure(.quote, PXPhrases.spaceAfterMark) }
    } else {
      while position < bytes.count, !PXScanner.isSpace(bytes[position]), bytes[position] != UInt8(ascii: ";") { position += 1 }
      token = start..<position
    }
    guard !token.isEmpty || bytes[start] == UInt8(ascii: "\"") else {
      throw failure(.truncated, PXPhrases.figureCount(cells.count), found: String(index))
    }
    try set(index, content(of: token), token: token)
  }

  private func content(of token: Range<Int>) -> PXMarks.Content? {
    let text = bytes[token]
    if text.count <= 7, !text.isEmpty, text.allSatisfy({ $0 == UInt8(ascii: ".") }) { return marks.dots[text.count - 1] }
    if text.count == 1, text.first == UInt8(ascii: "-") { return marks.nothing }
    return text.count <= 64 ? marks.content(of: page.decode(text)) : nil
  }

  private mutating func set(_ index: Int, _ content: PXMarks.Content?, token: Range<Int>) throws(LoadFailure) {
    switch content {
    case .missing(let reason, let mark):
      cells[index] = Cell(reason)
      if let mark { note(mark, index) }
    case .zero(let mark):
      cells[index] = Cell(0)
      dashes.insert(index)
      if let mark { note(mark, index) }
    case nil:
      // A quoted number is a number all the same.
      var place = token.lowerBound
      switch DecimalScanner.scan(bytes, position: &place, strict: false) {
      case .number(let value) where place == token.upperBound: cells[index] = Cell(value)
      case .inexact(let value) where place == token.upperBound:
        cells[index] = Cell(value)
        try note("cell-not-exact", .warning, index, LoadPhrases.numberMustBeExact, found: token)
      default:
        cells[index] = Cell(.unreadable)
        try note("cell-not-a-number", .error, index, PXPhrases.numberOrMark, found: token)
      }
    }
  }

  /// Adds something that was noticed about all figures.
  mutating func note(_ problem: Problem) { problems.insert(problem, at: 0) }

  /// Tells what is wrong with one figure; a file with very many of them is refused.
  private mutating func note(
    _ id: String, _ severity: Problem.Severity, _ index: Int, _ expected: Phrase, found: Range<Int>
  ) throws(LoadFailure) {
    guard problems.count < PXFigures.mostProblems else { throw failure(.syntax, expected) }
    problems.append(
      Problem(
        id: id, severity: severity, file: file, row: line, column: index % columns + 1, expected: expected,
        found: page.decode(bytes[found].prefix(80))))
  }

  private mutating func note(_ mark: String, _ index: Int) {
    var place = legend.firstIndex(of: mark)
    if place == nil {
      legend.append(mark)
      place = legend.count - 1
    }
    if let place = place.flatMap({ UInt16(exactly: $0) }) { printed.append((Int32(truncatingIfNeeded: index), place)) }
  }

  /// The marks that the cells do not tell.
  func printedMarks() -> PrintedMarks {
    var marks = PrintedMarks()
    for entry in printed.sorted(by: { $0.cell < $1.cell }) { marks.append(legend[Int(entry.place)], cell: Int(entry.cell)) }
    return marks
  }

  /// A failure at the next byte.
  @inline(never)
  func failure(_ kind: LoadFailure.Kind, _ expected: Phrase, found: String? = nil) -> LoadFailure {
    let place = min(position, bytes.count)
    let excerpt = bytes[place..<min(place + 24, bytes.count)].prefix { $0 != 0x0A && $0 != 0x0D }
    return LoadFailure(
      kind, file: file, line: line, column: TextPosition(of: place, in: bytes).column, expected: expected,
      found: found ?? page.decode(excerpt))
  }
}
