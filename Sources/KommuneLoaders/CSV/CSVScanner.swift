import KommuneModel

/// Where one field stands in a text, before it is read as anything.
struct FieldSpan {
  /// The first byte of the content, after an opening quote.
  var start: Int
  /// The byte after the content, before a closing quote.
  var end: Int
  /// Whether the field stood in quotes.
  var isQuoted = false
  /// Whether the content has doubled quotes that stand for one.
  var hasDoubledQuotes = false
  /// Whether the content has quotes that were not doubled, as PxWeb writes them.
  var hasBareQuotes = false
}

/// Cuts delimited text into rows of fields (RFC 4180), one row at a time, without making a text of any of them.
///
/// A quote opens a field only as its first character. Inside, two quotes stand for one; what follows the closing quote must be
/// a delimiter or the end of the row. Lines end with LF, CRLF or CR; empty lines are passed over.
struct CSVScanner {
  /// What breaks the rules.
  struct Flaw: Error {
    enum Kind { case textAfterQuote, unclosedQuote, zeroByte, tooManyFields }
    let kind: Kind
    /// The line where the field begins, or where the zero byte stands.
    let line: Int
    /// The field in its row, the first being 1.
    let column: Int
  }

  let bytes: UnsafeRawBufferPointer
  let delimiter: UInt8
  /// Whether a quote that no delimiter follows belongs to the text, as in files that PxWeb wrote.
  let allowsBareQuotes: Bool
  /// How many bytes were read as one quoted field that turned out to be none; bounded, so that no file takes forever.
  private var passedInVain = 0
  private static let mostPassedInVain = 1 << 24
  /// How many fields a row may have; spreadsheets stop at 16 384.
  static let mostFields = 1 << 20
  /// Where the next row begins.
  var offset: Int
  /// The line of the next row, the first being 1.
  var line: Int
  /// The fields of the row just read.
  private(set) var fields: [FieldSpan] = []
  /// The line and the first byte of the row just read.
  private(set) var rowLine = 0
  private(set) var rowStart = 0
  /// Whether the row just read ended with the file and not with a line end.
  private(set) var endedWithFile = false

  /// Whether the row just read has several fields and nothing in any of them, as the empty rows that a spreadsheet saves.
  var isRowEmpty: Bool { fields.count > 1 && fields.allSatisfy { $0.start == $0.end && !$0.isQuoted } }

  init(_ bytes: UnsafeRawBufferPointer, delimiter: UInt8, allowsBareQuotes: Bool, offset: Int, line: Int) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.allowsBareQuotes = allowsBareQuotes
    self.offset = offset
    self.line = line
  }

  /// Reads the next row into `fields`; false at the end of the text.
  mutating func nextRow() throws(Flaw) -> Bool {
    skipEmptyLines()
    guard offset < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    rowLine = line
    rowStart = offset
    while true {
      guard fields.count < CSVScanner.mostFields else { throw Flaw(kind: .tooManyFields, line: rowLine, column: fields.count) }
      fields.append(try nextField())
      guard offset < bytes.count else {
        endedWithFile = true
        return true
      }
      if bytes[offset] == delimiter {
        offset += 1
        continue
      }
      passLineEnd()
      endedWithFile = false
      return true
    }
  }

  /// Reads the field at `offset` and stops before the delimiter or line end behind it.
  mutating func nextField() throws(Flaw) -> FieldSpan {
    offset < bytes.count && bytes[offset] == 0x22 ? try quotedField() : try bareField()
  }

  /// Reads the next row of a sample, where a flaw only means that the guess behind it is wrong.
  mutating func nextRowOfSample() -> Bool {
    do {
      return try nextRow()
    } catch {
      return false
    }
  }

  /// Reads the field at `offset`; nothing when it breaks the rules, which a second reading of the row will tell.
  mutating func nextFieldOfSample() -> FieldSpan? {
    do {
      return try nextField()
    } catch {
      return nil
    }
  }

  private mutating func skipEmptyLines() {
    while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D { passLineEnd() }
  }

  private mutating func passLineEnd() {
    offset += bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    line += 1
  }

  private mutating func bareField() throws(Flaw) -> FieldSpan {
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
      if byte == 0 { throw Flaw(kind: .zeroByte, line: line, column: fields.count + 1) }
      offset += 1
    }
    return FieldSpan(start: start, end: offset)
  }

  private mutating func quotedField() throws(Flaw) -> FieldSpan {
    let start = offset
    let startLine = line
    do {
      return try strictlyQuotedField()
    } catch {
      guard allowsBareQuotes, error.kind != .zeroByte else { throw error }
      passedInVain += offset - start
      offset = start
      line = startLine
      return try looselyQuotedField()
    }
  }

  private mutating func strictlyQuotedField() throws(Flaw) -> FieldSpan {
    let startLine = line
    offset += 1
    var span = FieldSpan(start: offset, end: offset, isQuoted: true)
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x22 {
        if offset + 1 < bytes.count, bytes[offset + 1] == 0x22 {
          span.hasDoubledQuotes = true
          offset += 2
          continue
        }
        span.end = offset
        offset += 1
        guard endsField(at: offset) else { throw Flaw(kind: .textAfterQuote, line: startLine, column: fields.count + 1) }
        return span
      }
      // After many quotes that a later line did not close, a file of PxWeb is not searched beyond the line again.
      if allowsBareQuotes, passedInVain > CSVScanner.mostPassedInVain, byte == 0x0A || byte == 0x0D { break }
      try pass(byte)
    }
    throw Flaw(kind: .unclosedQuote, line: startLine, column: fields.count + 1)
  }

  /// PxWeb does not double the quotes inside a text: the field ends at a quote that a delimiter or a line end follows.
  private mutating func looselyQuotedField() throws(Flaw) -> FieldSpan {
    let startLine = line
    offset += 1
    var span = FieldSpan(start: offset, end: offset, isQuoted: true, hasBareQuotes: true)
    while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
      if bytes[offset] == 0x22, endsField(at: offset + 1) {
        span.end = offset
        offset += 1
        return span
      }
      try pass(bytes[offset])
    }
    throw Flaw(kind: .unclosedQuote, line: startLine, column: fields.count + 1)
  }

  private mutating func pass(_ byte: UInt8) throws(Flaw) {
    if byte == 0 { throw Flaw(kind: .zeroByte, line: line, column: fields.count + 1) }
    if byte == 0x0A || (byte == 0x0D && !(offset + 1 < bytes.count && bytes[offset + 1] == 0x0A)) { line += 1 }
    offset += 1
  }

  private func endsField(at offset: Int) -> Bool {
    offset >= bytes.count || bytes[offset] == delimiter || bytes[offset] == 0x0A || bytes[offset] == 0x0D
  }

  /// The bytes between the quotes, as they stand.
  func content(of span: FieldSpan) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: bytes[span.start..<span.end])
  }

  /// Whether two fields have the same bytes between their quotes.
  func isSame(_ first: FieldSpan, _ second: FieldSpan) -> Bool {
    first.end - first.start == second.end - second.start && content(of: first).elementsEqual(content(of: second))
  }

  /// The bytes that a field stands for, with doubled quotes made one.
  func plainBytes(of span: FieldSpan) -> [UInt8] {
    guard span.hasDoubledQuotes else { return Array(content(of: span)) }
    var plain: [UInt8] = []
    plain.reserveCapacity(span.end - span.start)
    var index = span.start
    while index < span.end {
      plain.append(bytes[index])
      index += bytes[index] == 0x22 && index + 1 < span.end && bytes[index + 1] == 0x22 ? 2 : 1
    }
    return plain
  }

  /// The text of a field in an encoding; nothing when its bytes are not in it.
  func text(of span: FieldSpan, encoding: TextEncoding) -> String? {
    guard span.hasDoubledQuotes else { return encoding.decode(content(of: span)) }
    return plainBytes(of: span).withUnsafeBytes { encoding.decode($0) }
  }
}
