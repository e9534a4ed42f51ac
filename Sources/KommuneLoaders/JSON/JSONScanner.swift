import KommuneLocale
import KommuneModel

/// Reads JSON text (RFC 8259) from bytes, value by value, in the order they stand.
///
/// Nothing is built that is not asked for: a reader walks objects and arrays, takes the values that it knows and skips the rest, so
/// that millions of figures cost no more than their digits. What is skipped must be well-formed all the same. Depth is bounded, so that a megabyte of `[` ends in a failure with its
/// place and not in the end of the stack; bytes must be UTF-8 wherever text is taken.
struct JSONScanner {
  /// How deep arrays and objects may stand in each other.
  static let deepest = 128

  /// How many values of a file may be held in memory as they are: more than any publisher's metadata, less than half a gigabyte.
  static let mostValues = 2_000_000

  /// What a value is, seen from its first byte.
  enum Kind: Sendable {
    case object, array, string, number, literal
  }

  /// The text.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The file's name, for failures.
  let file: String
  /// The place of the next byte.
  var position = 0
  private var depth = 0
  private var valuesInMemory = 0

  /// Starts reading; a byte order mark is skipped.
  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// What the next value is.
  mutating func peek() throws(LoadFailure) -> Kind {
    skipSpace()
    guard position < bytes.count else { throw truncated() }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object
    case UInt8(ascii: "["): return .array
    case UInt8(ascii: "\""): return .string
    case UInt8(ascii: "-"), 0x30...0x39: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
    default: throw syntax(JSONPhrases.value)
    }
  }

  /// Walks an object: `member` is called with each name and must read or skip its value.
  mutating func readObject(
    _ member: (_ name: JSONStringRange, _ scanner: inout JSONScanner) throws(LoadFailure) -> Void
  ) throws(LoadFailure) {
    try enter(UInt8(ascii: "{"), JSONPhrases.object)
    if try !leaves(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        let name = try readText()
        skipSpace()
        try expect(UInt8(ascii: ":"), JSONPhrases.colon)
        try member(name, &self)
      } while try continues(until: UInt8(ascii: "}"))
    }
    depth -= 1
  }

  /// Walks an array: `element` is called at each value and must read or skip it.
  mutating func readArray(_ element: (_ scanner: inout JSONScanner) throws(LoadFailure) -> Void) throws(LoadFailure) {
    try enter(UInt8(ascii: "["), JSONPhrases.array)
    if try !leaves(UInt8(ascii: "]")) {
      repeat { try element(&self) } while try continues(until: UInt8(ascii: "]"))
    }
    depth -= 1
  }

  /// Reads a string.
  mutating func readString() throws(LoadFailure) -> String {
    skipSpace()
    return try string(of: readText())
  }

  /// Reads a number.
  mutating func readNumber() throws(LoadFailure) -> Double {
    skipSpace()
    switch DecimalScanner.scan(bytes, position: &position, strict: true) {
    case .number(let value), .inexact(let value): return value
    case .tooLarge: throw failure(.limit, JSONPhrases.finiteNumber)
    case .none: throw position < bytes.count ? syntax(JSONPhrases.number) : truncated()
    }
  }

  /// Reads `true`, `false` or `null`; the last is nothing.
  mutating func readLiteral() throws(LoadFailure) -> Bool? {
    skipSpace()
    if takes("true") { return true }
    if takes("false") { return false }
    if takes("null") { return nil }
    let rest = bytes[position...].prefix(5)
    throw ["true", "false", "null"].contains { $0.utf8.starts(with: rest) } ? truncated() : syntax(JSONPhrases.value)
  }

  /// Skips a value of any kind, making sure that it is well-formed.
  mutating func skipValue() throws(LoadFailure) {
    switch try peek() {
    case .object: try readObject { (_, scanner) throws(LoadFailure) in try scanner.skipValue() }
    case .array: try readArray { (scanner) throws(LoadFailure) in try scanner.skipValue() }
    case .string: _ = try readText()
    case .number: _ = try readNumber()
    case .literal: _ = try readLiteral()
    }
  }

  /// Makes sure that nothing but white space follows.
  mutating func finish() throws(LoadFailure) {
    skipSpace()
    if position < bytes.count { throw syntax(JSONPhrases.end) }
  }

  /// Moves to the next byte that is no white space.
  @inline(__always)
  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }
}

// MARK: - Steps

extension JSONScanner {
  /// Counts a value that is about to be held in memory.
  mutating func countValue() throws(LoadFailure) {
    valuesInMemory += 1
    guard valuesInMemory <= JSONScanner.mostValues else { throw failure(.limit, JSONPhrases.values(JSONScanner.mostValues)) }
  }

  private mutating func enter(_ bracket: UInt8, _ expected: Phrase) throws(LoadFailure) {
    skipSpace()
    guard depth < JSONScanner.deepest else { throw failure(.limit, JSONPhrases.depth(JSONScanner.deepest)) }
    try expect(bracket, expected)
    depth += 1
  }

  private mutating func expect(_ byte: UInt8, _ expected: Phrase) throws(LoadFailure) {
    guard position < bytes.count else { throw truncated() }
    guard bytes[position] == byte else { throw syntax(expected) }
    position += 1
  }

  /// Whether an object or array ends right after its beginning.
  private mutating func leaves(_ bracket: UInt8) throws(LoadFailure) -> Bool {
    skipSpace()
    guard position < bytes.count else { throw truncated() }
    guard bytes[position] == bracket else { return false }
    position += 1
    return true
  }

  /// Whether a comma, and so another value, follows.
  @inline(__always)
  private mutating func continues(until bracket: UInt8) throws(LoadFailure) -> Bool {
    skipSpace()
    guard position < bytes.count else { throw truncated() }
    let byte = bytes[position]
    guard byte == UInt8(ascii: ",") || byte == bracket else { throw syntax(JSONPhrases.comma) }
    position += 1
    return byte != bracket
  }

  /// Moves behind a word, when it stands here.
  @inline(__always)
  mutating func takes(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != word.utf8Start[offset] { return false }
    position += length
    return true
  }

  /// Reads a string as it stands, without taking its text.
  mutating func readText() throws(LoadFailure) -> JSONStringRange {
    let opening = position
    try expect(UInt8(ascii: "\""), JSONPhrases.string)
    var hasEscapes = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return JSONStringRange(start: opening + 1, end: position - 1, hasEscapes: hasEscapes)
      }
      if byte < 0x20 { throw failure(.control, JSONPhrases.control) }
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        position += 1
      }
      position += 1
    }
    position = opening
    throw failure(.truncated, JSONPhrases.stringEnds)
  }

  /// The text of a string that was read.
  func string(of text: JSONStringRange) throws(LoadFailure) -> String {
    try text.hasEscapes ? JSONEscapes.decode(text, in: self) : validated(text.start..<text.end)
  }

  /// The text of bytes that must be UTF-8.
  func validated(_ range: Range<Int>) throws(LoadFailure) -> String {
    guard let text = String(validating: bytes[range], as: UTF8.self) else {
      throw failure(.encoding, JSONPhrases.encoding, at: range.lowerBound)
    }
    return text
  }
}

// MARK: - Failures

extension JSONScanner {
  /// The file ends too early.
  func truncated() -> LoadFailure { failure(.truncated, JSONPhrases.whole, at: bytes.count) }

  /// The next byte is not what the grammar wants.
  func syntax(_ expected: Phrase) -> LoadFailure { failure(.syntax, expected) }

  /// A failure at a place (the next byte when none is given), with its line and column and what stands there.
  @inline(never)
  func failure(_ kind: LoadFailure.Kind, _ expected: Phrase, at place: Int? = nil, found: String? = nil) -> LoadFailure {
    let place = min(place ?? position, bytes.count)
    let position = TextPosition(of: place, in: bytes)
    let excerpt = found ?? String(decoding: bytes[place..<min(place + 24, bytes.count)].prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    return LoadFailure(kind, file: file, line: position.line, column: position.column, expected: expected, found: excerpt)
  }
}

/// A string in JSON text: where it stands between its quotes.
struct JSONStringRange {
  let start: Int
  let end: Int
  let hasEscapes: Bool
}
