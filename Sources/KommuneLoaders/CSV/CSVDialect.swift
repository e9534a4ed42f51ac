import KommuneLocale
import KommuneModel

/// How a delimited text is built, decided once for the whole file: delimiter, title line, quoting.
struct CSVDialect {
  /// The byte between fields.
  var delimiter: UInt8
  /// The title that stands before the header, without its quotes.
  var titleRange: Range<Int>?
  /// Whether the file shows itself as written by PxWeb, which does not double the quotes inside a text.
  var isFromPxWeb = false
  /// Whether a line `sep=;` names the delimiter.
  var isDelimiterStated = false
  /// Where the header begins, and on which line.
  var headerOffset: Int
  var headerLine: Int

  /// The delimiters that are tried, the most telling first. A comma is also a decimal mark, a space stands in any name.
  private static let candidates: [UInt8] = [0x3B, 0x09, 0x7C, 0x2C, 0x20]

  init(_ text: CSVText, declared: UInt8?) {
    var lines = LineReader(text.bytes, offset: text.start)
    lines.skipEmpty()
    var stated: UInt8?
    if let range = lines.peek(), let byte = CSVDialect.statedDelimiter(text.bytes, range) {
      stated = byte
      lines.next()
      lines.skipEmpty()
    }
    titleRange = CSVDialect.title(text.bytes, &lines)
    headerOffset = lines.offset
    headerLine = lines.line
    isDelimiterStated = stated != nil
    delimiter = declared ?? stated ?? CSVDialect.guess(text.bytes, offset: lines.offset, line: lines.line)
    isFromPxWeb = PxWebForm.isShown(text.bytes, titleRange: titleRange, headerOffset: headerOffset, delimiter: delimiter)
  }

  /// A scanner that stands at the header.
  func scanner(_ text: CSVText) -> CSVScanner {
    CSVScanner(text.bytes, delimiter: delimiter, allowsBareQuotes: isFromPxWeb, offset: headerOffset, line: headerLine)
  }

  /// Everything up to the end of the header's line.
  func preamble(_ text: CSVText) -> UnsafeRawBufferPointer {
    let end = text.bytes[headerOffset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
    return UnsafeRawBufferPointer(rebasing: text.bytes[text.start..<end])
  }

  /// The title in the file's encoding.
  func title(_ text: CSVText, encoding: TextEncoding) throws(LoadFailure) -> String? {
    guard let titleRange else { return nil }
    guard let title = encoding.decode(UnsafeRawBufferPointer(rebasing: text.bytes[titleRange])) else {
      throw text.encodingFailure(at: titleRange.lowerBound)
    }
    return title
  }

  /// `sep=;`, which spreadsheets put on the first line.
  private static func statedDelimiter(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt8? {
    let line = bytes[range].filter { $0 != 0x22 }
    guard line.count == 5, line.starts(with: Array("sep=".utf8)) || line.starts(with: Array("SEP=".utf8)) else { return nil }
    return line[4]
  }

  /// PxWeb's title: a line of its own before the header, with an empty line after it (version 1) or without (version 2).
  private static func title(_ bytes: UnsafeRawBufferPointer, _ lines: inout LineReader) -> Range<Int>? {
    guard let range = lines.peek() else { return nil }
    var after = lines
    after.next()
    let hasEmptyLine = after.isAtEmptyLine
    after.skipEmpty()
    guard after.peek() != nil else { return nil }
    let inner = unquoted(bytes, range)
    let isNumbered = startsWithTableNumber(bytes[inner ?? range])
    let isWhole = inner != nil || !bytes[range].contains { $0 == 0x3B || $0 == 0x09 || $0 == 0x7C || $0 == 0x22 }
    let commas = bytes[range].count { $0 == 0x2C }
    guard isWhole else { return nil }
    // Without a number a line is a title only when it is one text in quotes, or when it cannot be the header of what follows.
    if isNumbered || (inner != nil && (hasEmptyLine || after.hasDelimiter)) || (hasEmptyLine && commas == 0) {
      lines = after
      return inner ?? range
    }
    return nil
  }

  /// The inside of a line that is one quoted text and nothing else.
  private static func unquoted(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int>? {
    guard range.count >= 2, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 else { return nil }
    let inner = range.lowerBound + 1..<range.upperBound - 1
    for index in inner where bytes[index] == 0x22 && index + 1 < inner.upperBound {
      if candidates.contains(bytes[index + 1]) && bytes[index + 1] != 0x20 { return nil }
      // `"region" "alder"` is a header with spaces between its fields.
      if bytes[index + 1] == 0x20, bytes[index + 2] == 0x22, !startsWithTableNumber(bytes[inner]) { return nil }
    }
    return inner
  }

  /// `07459: `, `12842: `
  private static func startsWithTableNumber(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let rest = bytes.dropFirst(digits.count).prefix(2)
    return (4...6).contains(digits.count) && rest.elementsEqual([0x3A, 0x20])
  }

  /// The delimiter that cuts the first rows into the same number of fields as the header. One that breaks quotes, as `;` does in `a; b,"x, y"`, gives way
  /// to another that cuts as well and leaves them whole.
  static func guess(_ bytes: UnsafeRawBufferPointer, offset: Int, line: Int) -> UInt8 {
    var best: (delimiter: UInt8, score: Double, isWhole: Bool) = (0x3B, 0, true)
    for candidate in candidates {
      let (score, isWhole) = agreement(bytes, offset: offset, line: line, delimiter: candidate)
      if score > best.score || score == best.score && score > 0 && isWhole && !best.isWhole { best = (candidate, score, isWhole) }
    }
    return best.delimiter
  }

  /// The share of the first rows that have as many fields as the header, 0 when the delimiter does not cut the header, and whether every quote is whole.
  private static func agreement(
    _ bytes: UnsafeRawBufferPointer, offset: Int, line: Int, delimiter: UInt8
  ) -> (score: Double, isWhole: Bool) {
    let head = UnsafeRawBufferPointer(rebasing: bytes.prefix(offset + 65536))
    var scanner = CSVScanner(head, delimiter: delimiter, allowsBareQuotes: true, offset: offset, line: line)
    guard scanner.nextRowOfSample(), scanner.fields.count > 1 else { return (0, true) }
    if delimiter == 0x20, !scanner.fields.allSatisfy(\.isQuoted) { return (0, true) }
    var isWhole = !scanner.fields.contains(where: \.hasBareQuotes)
    let width = scanner.fields.count
    var rows = 0
    var agreeing = 0
    do throws(CSVScanner.Flaw) {
      while rows < 50, try scanner.nextRow() {
        // The last row may be cut by the sample's end.
        if scanner.endedWithFile, head.count < bytes.count { break }
        rows += 1
        if scanner.fields.count == width { agreeing += 1 }
        isWhole = isWhole && !scanner.fields.contains(where: \.hasBareQuotes)
      }
    } catch {
      isWhole = false
    }
    return ((1 + Double(agreeing)) / (1 + Double(rows)), isWhole)
  }
}

/// Walks over the lines before the header.
private struct LineReader {
  let bytes: UnsafeRawBufferPointer
  var offset: Int
  var line = 1

  init(_ bytes: UnsafeRawBufferPointer, offset: Int) {
    self.bytes = bytes
    self.offset = offset
  }

  var isAtEmptyLine: Bool { offset < bytes.count && (bytes[offset] == 0x0A || bytes[offset] == 0x0D) }

  /// Whether the line here has a character that only a row of fields has.
  var hasDelimiter: Bool {
    guard let range = peek() else { return false }
    return bytes[range].contains { $0 == 0x3B || $0 == 0x09 || $0 == 0x7C || $0 == 0x2C } || bytes[range].starts(with: [0x22])
  }

  /// The line here without its end, or nothing at the end of the text.
  func peek() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let end = bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    return offset..<end
  }

  mutating func next() {
    guard let range = peek() else { return }
    offset = range.upperBound
    if offset < bytes.count { passEnd() }
  }

  mutating func skipEmpty() {
    while isAtEmptyLine { passEnd() }
  }

  private mutating func passEnd() {
    offset += bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A ? 2 : 1
    line += 1
  }
}
