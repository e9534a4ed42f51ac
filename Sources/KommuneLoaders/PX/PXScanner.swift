import KommuneLocale
import KommuneModel

/// Reads the statements before the figures of a PX file, byte by byte.
///
///     KEYWORD[language]("subject","subject")="text","text";
///
/// A text may go on in a second pair of quotes on the next line; a semicolon, an equals sign or a bracket inside quotes is part of the text.
/// The figures after `DATA=` are not looked at here.
struct PXScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  private(set) var position = 0
  private var page = PXCodePage.utf8
  private var pieceCount = 0

  /// How many statements and values a header may have: several times the largest that an office has published, and a quarter of a gigabyte.
  static let mostPieces = 1_500_000

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// Reads every statement up to `DATA=`; `position` is then at the first byte of the figures.
  ///
  /// - Parameter page: The header's encoding.
  mutating func readHeader(as page: PXCodePage) throws(LoadFailure) -> [PXStatement] {
    self.page = page
    var statements: [PXStatement] = []
    while true {
      skipSpace()
      let offset = position
      try count(4)
      let keyword = try readKeyword()
      let language = try readLanguage()
      let subject = try readSubject()
      try expect(UInt8(ascii: "="), PXPhrases.equalsSign)
      if keyword == "DATA", language == nil, subject.isEmpty { return statements }
      let pieces = try readPieces()
      statements.append(PXStatement(keyword: keyword, language: language, subject: subject, pieces: pieces, offset: offset))
    }
  }

  /// Counts what is held in memory of the header.
  private mutating func count(_ pieces: Int) throws(LoadFailure) {
    pieceCount += pieces
    guard pieceCount <= PXScanner.mostPieces else { throw failure(.limit, PXPhrases.mostPieces) }
  }

  private mutating func readKeyword() throws(LoadFailure) -> String {
    let start = position
    while position < bytes.count, PXScanner.isKeywordByte(bytes[position]), position - start < 64 { position += 1 }
    guard position > start else {
      guard position < bytes.count else { throw failure(.truncated, PXPhrases.dataFollows) }
      throw failure(.syntax, PXPhrases.keyword)
    }
    return String(decoding: bytes[start..<position], as: UTF8.self).uppercased()
  }

  private mutating func readLanguage() throws(LoadFailure) -> String? {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return nil }
    let start = position + 1
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "]"), end - start < 32 { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "]") else { throw failure(.syntax, PXPhrases.language) }
    position = end + 1
    return page.decode(bytes[start..<end].filter { $0 != UInt8(ascii: "\"") })
  }

  private mutating func readSubject() throws(LoadFailure) -> [String] {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "(") else { return [] }
    position += 1
    var subject: [String] = []
    while true {
      skipSpace()
      try count(1)
      subject.append(try readText())
      skipSpace()
      guard position < bytes.count else { throw failure(.truncated, PXPhrases.whole) }
      let byte = bytes[position]
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: ")") else { throw failure(.syntax, PXPhrases.subject) }
      position += 1
      if byte == UInt8(ascii: ")") { return subject }
    }
  }

  private mutating func readPieces() throws(LoadFailure) -> [PXStatement.Piece] {
    var pieces: [PXStatement.Piece] = []
    while true {
      skipSpace()
      try count(1)
      guard position < bytes.count else { throw failure(.truncated, PXPhrases.whole) }
      switch bytes[position] {
      case UInt8(ascii: ";"):
        position += 1
        return pieces
      case UInt8(ascii: ","):
        position += 1
        pieces.append(.comma)
      case UInt8(ascii: "\""): pieces.append(.text(try readText()))
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"):
        pieces.append(.sign(bytes[position]))
        position += 1
      default: pieces.append(try readWord(after: pieces.last))
      }
    }
  }

  /// Reads a word without quotes; a hyphen between two texts is a sign of its own.
  private mutating func readWord(after last: PXStatement.Piece?) throws(LoadFailure) -> PXStatement.Piece {
    if bytes[position] == UInt8(ascii: "-"), case .text = last {
      position += 1
      return .sign(UInt8(ascii: "-"))
    }
    let start = position
    while position < bytes.count, !PXScanner.endsWord(bytes[position]) { position += 1 }
    // An equals sign is the next statement's: the semicolon before it is missing.
    guard position > start, !bytes[start..<position].contains(UInt8(ascii: "=")) else {
      throw failure(.syntax, PXPhrases.valueOrSemicolon, at: start)
    }
    return .word(page.decode(bytes[start..<position]))
  }

  /// Reads a text in quotes with its continuations.
  mutating func readText() throws(LoadFailure) -> String {
    guard position < bytes.count else { throw failure(.truncated, PXPhrases.whole) }
    guard bytes[position] == UInt8(ascii: "\"") else { throw failure(.syntax, PXPhrases.quote) }
    let first = try readQuoted()
    var joined: [UInt8]?
    while continues() {
      let piece = try readQuoted()
      if joined == nil { joined = Array(bytes[first]) }
      joined?.append(contentsOf: bytes[piece])
    }
    return joined.map { page.decode($0) } ?? page.decode(bytes[first])
  }

  /// Whether another pair of quotes follows, and so the same text goes on.
  private mutating func continues() -> Bool {
    let end = position
    skipSpace()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return true }
    position = end
    return false
  }

  /// Moves over one pair of quotes and returns what stands between them.
  private mutating func readQuoted() throws(LoadFailure) -> Range<Int> {
    let opening = position
    var index = position + 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == 0 { throw failure(.control, PXPhrases.control, at: index) }
      index += 1
    }
    guard index < bytes.count else { throw failure(.quote, PXPhrases.quoteEnds, at: opening) }
    position = index + 1
    return opening + 1..<index
  }

  private mutating func expect(_ byte: UInt8, _ expected: Phrase) throws(LoadFailure) {
    skipSpace()
    guard position < bytes.count else { throw failure(.truncated, PXPhrases.whole) }
    guard bytes[position] == byte else { throw failure(.syntax, expected) }
    position += 1
  }

  private mutating func skipSpace() {
    while position < bytes.count, PXScanner.isSpace(bytes[position]) { position += 1 }
  }

  @inline(__always) static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func endsWord(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ")") || byte < 0x20
  }

  static func isKeywordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// A failure at a place (the next byte when none is given).
  @inline(never)
  func failure(_ kind: LoadFailure.Kind, _ expected: Phrase, at place: Int? = nil) -> LoadFailure {
    let place = min(place ?? position, bytes.count)
    let position = TextPosition(of: place, in: bytes)
    let excerpt = bytes[place..<min(place + 24, bytes.count)].prefix { $0 != 0x0A && $0 != 0x0D }
    return LoadFailure(
      kind, file: file, line: position.line, column: position.column, expected: expected, found: page.decode(excerpt))
  }
}
