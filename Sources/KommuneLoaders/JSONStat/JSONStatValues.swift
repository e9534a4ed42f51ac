import KommuneLocale
import KommuneModel

/// The `value` member of a dataset, read straight into cells.
///
/// It is an array with a value for each cell, or an object from a flat index to its value; `null` and cells that the object leaves out have none.
struct JSONStatValues {
  /// Holds the cells in one place only, so that they can be handed on without a copy of a hundred megabytes.
  private final class Storage {
    var cells: [Cell] = []
  }

  /// Hands the cells over; none are left here.
  func takeCells() -> [Cell] {
    var cells: [Cell] = []
    swap(&cells, &storage.cells)
    return cells
  }

  /// A value that is a text: a mark, or a number in quotes.
  struct Text {
    let cell: Int
    let text: String
  }

  /// The cells; for an object in the order of the file.
  private(set) var cells: [Cell] {
    get { storage.cells }
    _modify { yield &storage.cells }
  }
  private let storage = Storage()
  /// For an object, the flat index of each of `cells`.
  private(set) var indices: [Int]?
  /// The values that are texts.
  private(set) var texts: [Text] = []
  /// The whole numbers that no double holds, as printed.
  private(set) var inexact: [Text] = []

  /// Reads the member. An array of objects or arrays is no dataset's, and is left to `otherwise`.
  ///
  /// - Parameter expected: How many values there should be, where the dataset has told it already.
  static func read(
    _ scanner: inout JSONScanner, expected: Int?, otherwise: (inout JSONScanner) throws(LoadFailure) -> Void
  ) throws(LoadFailure) -> JSONStatValues? {
    var values = JSONStatValues()
    switch try scanner.peek() {
    case .array:
      guard isOfValues(scanner) else { break }
      // A value takes two bytes at least, so a false promise cannot take much room.
      let most = (scanner.bytes.count - scanner.position) / 2 + 1
      values.cells = Array(unsafeUninitializedCapacity: min(expected ?? most, most)) { room, count in
        RowReader.useLargePages(room)
        count = 0
      }
      try values.readArray(&scanner, most: expected ?? most)
      return values
    case .object:
      guard isOfValues(scanner) else { break }
      try values.readObject(&scanner)
      return values
    default: break
    }
    try otherwise(&scanner)
    return nil
  }

  /// Whether the first thing after the bracket is what a list of values may hold. For an object, a name of digits.
  private static func isOfValues(_ scanner: JSONScanner) -> Bool {
    var scanner = scanner
    let isObject = scanner.bytes[scanner.position] == UInt8(ascii: "{")
    scanner.position += 1
    scanner.skipSpace()
    guard scanner.position < scanner.bytes.count else { return true }
    let byte = scanner.bytes[scanner.position]
    guard isObject else { return byte != UInt8(ascii: "{") && byte != UInt8(ascii: "[") }
    guard byte == UInt8(ascii: "\""), scanner.position + 1 < scanner.bytes.count else { return true }
    let next = scanner.bytes[scanner.position + 1]
    return next &- 0x30 < 10 || next == UInt8(ascii: "-")
  }

  private mutating func readArray(_ scanner: inout JSONScanner, most: Int) throws(LoadFailure) {
    scanner.position += 1
    scanner.skipSpace()
    let bytes = scanner.bytes
    if scanner.position < bytes.count, bytes[scanner.position] == UInt8(ascii: "]") {
      scanner.position += 1
      return
    }
    while true {
      readPlain(&scanner, most: most)
      guard cells.count < most else { throw scanner.failure(.ragged, JSONStatPhrases.valueCount(most)) }
      scanner.skipSpace()
      guard scanner.position < bytes.count else { throw scanner.truncated() }
      cells.append(try readValue(&scanner, cell: cells.count))
      scanner.skipSpace()
      guard scanner.position < bytes.count else { throw scanner.truncated() }
      let byte = bytes[scanner.position]
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") else { throw scanner.syntax(JSONPhrases.comma) }
      scanner.position += 1
      if byte == UInt8(ascii: "]") { return }
    }
  }

  /// Reads short numbers followed by a comma, which nearly all values are, until something else stands there.
  private mutating func readPlain(_ scanner: inout JSONScanner, most: Int) {
    let shortCells = ShortCells(
      columns: [ShortCells.Column(separator: UInt8(ascii: ","), decimalMark: 0x2E)], marks: [("null", Cell(.empty))])
    withUnsafeTemporaryAllocation(of: Cell.self, capacity: 1024) { chunk in
      while true {
        let read = JSONStatValues.readPlain(scanner.bytes, from: scanner.position, into: chunk, shortCells)
        cells.append(contentsOf: chunk.prefix(read.count))
        scanner.position = read.position
        if read.count < chunk.count || cells.count >= most { return }
      }
    }
  }

  /// Fills a chunk with such values, and returns where it stopped and how many there were.
  ///
  /// The zeros behind the last byte of a text are neither digits nor white space, so nothing is read beyond them.
  private static func readPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, from position: Int, into chunk: UnsafeMutableBufferPointer<Cell>, _ shortCells: ShortCells
  ) -> (position: Int, count: Int) {
    guard let base = bytes.baseAddress, let room = chunk.baseAddress else { return (position, 0) }
    defer { withExtendedLifetime(shortCells) {} }
    let (column, tables) = (shortCells.columns, shortCells.tables)
    var place = position
    var filled = 0
    while filled < chunk.count {
      let (cell, length) = ShortCells.read(base + place, column, tables)
      // A leading zero is no JSON.
      if length >= 0, base[place] != 0x30 || base[place &+ 1] &- 0x30 > 9 {
        room[filled] = cell
        filled &+= 1
        place &+= length &+ 1
        continue
      }
      var next = place
      while base[next] == 0x20 || base[next] == 0x0A || base[next] == 0x0D || base[next] == 0x09 { next &+= 1 }
      if next > place {
        place = next
        continue
      }
      // Negative numbers, and eight characters and more.
      guard case .number(let value) = DecimalScanner.scan(bytes, position: &next, strict: true), next < bytes.count,
        base[next] == UInt8(ascii: ",")
      else { break }
      room[filled] = Cell(value)
      filled &+= 1
      place = next &+ 1
    }
    return (place, filled)
  }

  private mutating func readObject(_ scanner: inout JSONScanner) throws(LoadFailure) {
    var values = self
    var places: [Int] = []
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      guard let index = JSONStatValues.index(name, scanner) else {
        throw scanner.failure(.syntax, JSONStatPhrases.cellIndex, at: name.start)
      }
      places.append(index)
      scanner.skipSpace()
      values.cells.append(try values.readValue(&scanner, cell: index))
    }
    self = values
    indices = places
  }

  /// A flat index as the name of a member: digits without a leading zero.
  static func index(_ name: JSONStringRange, _ scanner: JSONScanner) -> Int? {
    let digits = scanner.bytes[name.start..<name.end]
    guard (1...15).contains(digits.count), digits.allSatisfy({ $0 &- 0x30 < 10 }), digits.count == 1 || digits.first != 0x30 else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Reads one value of any kind.
  private mutating func readValue(_ scanner: inout JSONScanner, cell: Int) throws(LoadFailure) -> Cell {
    let start = scanner.position
    switch DecimalScanner.scan(scanner.bytes, position: &scanner.position, strict: true) {
    case .number(let number): return Cell(number)
    case .inexact(let number):
      guard inexact.count < JSONStatResult.mostProblems else { throw scanner.failure(.limit, LoadPhrases.numberMustBeExact, at: start) }
      inexact.append(Text(cell: cell, text: String(decoding: scanner.bytes[start..<scanner.position].prefix(80), as: UTF8.self)))
      return Cell(number)
    case .tooLarge, .none: return try readOther(&scanner, cell: cell)
    }
  }

  /// Reads what is not a plain number: `null`, or a text.
  @inline(never)
  private mutating func readOther(_ scanner: inout JSONScanner, cell: Int) throws(LoadFailure) -> Cell {
    if scanner.takes("null") { return Cell(.empty) }
    switch try scanner.peek() {
    case .string:
      texts.append(Text(cell: cell, text: try scanner.readString()))
      return Cell(.empty)
    case .number: return Cell(try scanner.readNumber())
    default: throw scanner.syntax(JSONStatPhrases.value)
    }
  }
}

/// The `status` member of a dataset: the mark printed at each cell.
///
/// It is one text for all cells, an array with a text for each, an array of one text, or an object from a flat index to its text.
struct JSONStatStatuses {
  /// The different marks.
  private(set) var legend: [String] = []
  /// The mark of each cell that has one, by its place in `legend`, in the order of the file.
  private(set) var entries: [(cell: Int, place: UInt16)] = []
  /// How many elements an array has; nothing for the other forms.
  private(set) var arrayCount: Int?
  /// The mark of all cells.
  private(set) var all: String?
  /// The cell of the first status that is neither a text nor `null`.
  private(set) var firstOther: Int?
  private var places: [String: UInt16] = [:]
  private var last: (text: Range<Int>, place: UInt16)?
  /// The first marks of the file; nearly all others are the same.
  private var recent: [(text: Range<Int>, place: UInt16)] = []

  /// Reads the member; a number is some envelope's own status and no mark.
  static func read(_ scanner: inout JSONScanner) throws(LoadFailure) -> JSONStatStatuses? {
    var statuses = JSONStatStatuses()
    switch try scanner.peek() {
    case .string: statuses.all = try scanner.readString()
    case .array:
      var count = 0
      try scanner.readArray { (scanner) throws(LoadFailure) in
        try statuses.readOne(&scanner, cell: count)
        count += 1
      }
      statuses.arrayCount = count
      if count == 1 { statuses.all = statuses.entries.first.map { statuses.legend[Int($0.place)] } }
    case .object:
      try scanner.readObject { (name, scanner) throws(LoadFailure) in
        guard let index = JSONStatValues.index(name, scanner) else { return try scanner.skipValue() }
        try statuses.readOne(&scanner, cell: index)
        statuses.readSame(&scanner)
      }
    default:
      try scanner.skipValue()
      return nil
    }
    return statuses
  }

  private mutating func readOne(_ scanner: inout JSONScanner, cell: Int) throws(LoadFailure) {
    guard try scanner.peek() == .string else {
      if firstOther == nil, scanner.bytes[scanner.position] != UInt8(ascii: "n") { firstOther = cell }
      return try scanner.skipValue()
    }
    let text = try scanner.readText()
    if text.start == text.end { return }
    // Marks repeat: the one before is mostly the same.
    if let last, isSame(last.text, text, scanner.bytes) {
      entries.append((cell, last.place))
      return
    }
    let mark = try scanner.string(of: text)
    var place = places[mark]
    if place == nil {
      guard let next = UInt16(exactly: legend.count) else { throw scanner.failure(.limit, JSONStatPhrases.mostMarks) }
      places[mark] = next
      legend.append(mark)
      place = next
    }
    if let place {
      entries.append((cell, place))
      last = (text.start..<text.end, place)
      if recent.count < 4, !recent.contains(where: { $0.place == place }) { recent.append((text.start..<text.end, place)) }
    }
  }

  /// Reads the members that follow with a mark that was met not long ago, `,"123":".."`, without white space, as machines write them; stops before
  /// anything else.
  private mutating func readSame(_ scanner: inout JSONScanner) {
    guard let base = scanner.bytes.baseAddress else { return }
    let end = scanner.bytes.count
    var place = scanner.position
    while place + 20 < end, base[place] == UInt8(ascii: ","), base[place + 1] == UInt8(ascii: "\"") {
      var next = place + 2
      var cell = 0
      while next < place + 17, base[next] &- 0x30 < 10 {
        cell = cell &* 10 &+ Int(base[next] &- 0x30)
        next += 1
      }
      let digits = next - place - 2
      guard digits > 0, digits == 1 || base[place + 2] != 0x30, base[next] == UInt8(ascii: "\""), base[next + 1] == UInt8(ascii: ":") else {
        break
      }
      guard let mark = recent.first(where: { JSONStatStatuses.stands($0.text, at: next + 2, base, end) }) else { break }
      entries.append((cell, mark.place))
      place = next + 4 + mark.text.count
    }
    scanner.position = place
  }

  /// Whether a text that was read before stands at a place again, quotes and all.
  @inline(__always)
  private static func stands(_ text: Range<Int>, at place: Int, _ base: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    guard place + text.count + 2 <= end else { return false }
    for offset in 0..<text.count + 2 where base[text.lowerBound - 1 + offset] != base[place + offset] { return false }
    return true
  }

  private func isSame(_ known: Range<Int>, _ text: JSONStringRange, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard known.count == text.end - text.start else { return false }
    for offset in 0..<known.count where bytes[known.lowerBound + offset] != bytes[text.start + offset] { return false }
    return true
  }

  /// The entries in ascending order of cells.
  func ascending() -> [(cell: Int, place: UInt16)] {
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.cell <= $1.cell }
    return isSorted ? entries : entries.sorted { $0.cell < $1.cell }
  }
}
