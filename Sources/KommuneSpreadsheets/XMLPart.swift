import KommuneLoaders
import KommuneLocale

/// Receives the elements of an XML part.
protocol XMLPartReader: AnyObject {
  /// An element begins.
  func begin(_ element: String, _ attributes: XMLAttributes) throws(LoadFailure)
  /// An element ends, with the text directly in it when `wantsText` asked for it.
  func end(_ element: String, text: String) throws(LoadFailure)
  /// Whether the text of an element is wanted.
  func wantsText(of element: String) -> Bool
}

/// The attributes of an element.
struct XMLAttributes {
  fileprivate(set) var all: [(name: String, value: String)] = []

  /// The value of an attribute, or nothing.
  subscript(name: String) -> String? { all.first { $0.name == name }?.value }
}

/// Reads one XML part of a workbook as events: elements, attributes and text in UTF-8, and nothing else that XML can do.
///
/// The parser is our own because the platform's one ends the program at some damaged attributes. A document type is refused (it is where entities come from that grow without bound or fetch other files), and so is
/// any encoding but UTF-8. Elements must be closed in order; depth is bounded.
struct XMLPart {
  /// How deep elements may stand in each other; a workbook needs a dozen.
  static let deepest = 100

  private let bytes: UnsafeBufferPointer<UInt8>
  private let name: String
  private let file: String
  private var position = 0
  private var open: [String] = []
  private var text = ""
  private var collects = false

  /// Reads a part.
  ///
  /// - Throws: `LoadFailure` when it is no well-formed XML in UTF-8, has a document type, or the reader fails.
  static func read(_ bytes: [UInt8], named name: String, file: String, by reader: any XMLPartReader) throws(LoadFailure) {
    try FileBytes(bytes).withBytes { bytes throws(LoadFailure) in
      var part = XMLPart(bytes: bytes.bindMemory(to: UInt8.self), name: name, file: file)
      try part.readAll(reader)
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, name: String, file: String) {
    self.bytes = bytes
    self.name = name
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private mutating func readAll(_ reader: any XMLPartReader) throws(LoadFailure) {
    if position < bytes.count, bytes[position] == 0xFE || bytes[position] == 0xFF || bytes[position] == 0 {
      throw failure(.encoding, SpreadsheetPhrases.xmlEncoding)
    }
    var hasRoot = false
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        try readText(isInside: !open.isEmpty)
        continue
      }
      if starts(with: "<?") {
        try readInstruction()
      } else if starts(with: "<!--") {
        try skip(behind: "-->")
      } else if starts(with: "<![CDATA[") {
        try readVerbatim()
      } else if starts(with: "<!") {
        throw failure(.unsupported, SpreadsheetPhrases.noDocumentType)
      } else if starts(with: "</") {
        try readEnd(reader)
      } else {
        guard !open.isEmpty || !hasRoot else { throw malformed() }
        hasRoot = true
        try readBegin(reader)
      }
    }
    guard open.isEmpty, hasRoot else { throw malformed() }
  }

  // MARK: Elements

  private mutating func readBegin(_ reader: any XMLPartReader) throws(LoadFailure) {
    position += 1
    let element = try readName()
    var attributes = XMLAttributes()
    while true {
      skipSpace()
      guard position < bytes.count else { throw malformed() }
      let byte = bytes[position]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      let name = try readName()
      skipSpace()
      try expect(UInt8(ascii: "="))
      skipSpace()
      guard attributes[name] == nil else { throw malformed() }
      attributes.all.append((name, try readValue()))
    }
    let local = XMLPart.localName(element)
    try reader.begin(local, attributes)
    text = ""
    if bytes[position] == UInt8(ascii: "/") {
      position += 1
      try expect(UInt8(ascii: ">"))
      try reader.end(local, text: "")
      collects = false
      return
    }
    position += 1
    guard open.count < XMLPart.deepest else { throw failure(.limit, SpreadsheetPhrases.wellFormed) }
    open.append(element)
    collects = reader.wantsText(of: local)
  }

  private mutating func readEnd(_ reader: any XMLPartReader) throws(LoadFailure) {
    let start = position
    position += 2
    let element = try readName()
    skipSpace()
    guard open.popLast() == element else {
      position = start
      throw malformed()
    }
    try expect(UInt8(ascii: ">"))
    try reader.end(XMLPart.localName(element), text: collects ? text : "")
    text = ""
    collects = false
  }

  private mutating func readName() throws(LoadFailure) -> String {
    let start = position
    while position < bytes.count, XMLPart.isName(bytes[position]) { position += 1 }
    guard position > start, !(bytes[start] &- 0x30 < 10), let name = String(validating: bytes[start..<position], as: UTF8.self) else {
      throw malformed()
    }
    return name
  }

  private mutating func readValue() throws(LoadFailure) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else { throw malformed() }
    let quote = bytes[position]
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != quote {
      guard bytes[position] != UInt8(ascii: "<") else { throw malformed() }
      position += 1
    }
    guard position < bytes.count else { throw malformed() }
    defer { position += 1 }
    return try resolved(start..<position)
  }

  // MARK: Text

  private mutating func readText(isInside: Bool) throws(LoadFailure) {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    guard isInside || bytes[start..<position].allSatisfy(XMLPart.isSpace) else {
      position = start
      throw malformed()
    }
    if collects { text += try resolved(start..<position) }
  }

  private mutating func readVerbatim() throws(LoadFailure) {
    let start = position + 9
    try skip(behind: "]]>")
    guard !open.isEmpty, let verbatim = String(validating: bytes[start..<position - 3], as: UTF8.self) else { throw malformed() }
    if collects { text += verbatim }
  }

  /// The XML declaration may name an encoding; other instructions are passed over.
  private mutating func readInstruction() throws(LoadFailure) {
    let start = position
    try skip(behind: "?>")
    let instruction = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
    guard instruction.hasPrefix("<?xml "), instruction.contains("encoding") else { return }
    if !instruction.contains("\"utf-8\""), !instruction.contains("'utf-8'") {
      position = start
      throw failure(.encoding, SpreadsheetPhrases.xmlEncoding)
    }
  }

  /// The text of bytes with `&lt;` and its like resolved.
  private func resolved(_ range: Range<Int>) throws(LoadFailure) -> String {
    guard bytes[range].contains(UInt8(ascii: "&")) else {
      guard let plain = String(validating: bytes[range], as: UTF8.self) else {
        throw failure(.encoding, SpreadsheetPhrases.xmlEncoding, at: range.lowerBound)
      }
      return plain
    }
    var units: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "&") {
        guard let end = bytes[index..<min(index + 12, range.upperBound)].firstIndex(of: UInt8(ascii: ";")),
          let scalar = XMLPart.scalar(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
        else { throw failure(.syntax, SpreadsheetPhrases.wellFormed, at: index) }
        units.append(contentsOf: String(scalar).utf8)
        index = end + 1
      } else {
        units.append(bytes[index])
        index += 1
      }
    }
    guard let result = String(validating: units, as: UTF8.self) else {
      throw failure(.encoding, SpreadsheetPhrases.xmlEncoding, at: range.lowerBound)
    }
    return result
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let isHexadecimal = name.hasPrefix("#x")
      let number = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
      return number.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }
  }
}

// MARK: - Steps

extension XMLPart {
  private func starts(with prefix: StaticString) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard bytes.count - position >= length else { return false }
    for offset in 0..<length where bytes[position + offset] != prefix.utf8Start[offset] { return false }
    return true
  }

  private mutating func skip(behind end: StaticString) throws(LoadFailure) {
    let start = position
    while position < bytes.count {
      if starts(with: end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    position = start
    throw malformed()
  }

  private mutating func expect(_ byte: UInt8) throws(LoadFailure) {
    guard position < bytes.count, bytes[position] == byte else { throw malformed() }
    position += 1
  }

  private mutating func skipSpace() {
    while position < bytes.count, XMLPart.isSpace(bytes[position]) { position += 1 }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".") || byte >= 0x80
  }

  /// An element's name without its prefix; some writers give every element one.
  private static func localName(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(name[name.index(after: $0)...]) } ?? name
  }

  private func malformed() -> LoadFailure { failure(.syntax, SpreadsheetPhrases.wellFormed) }

  private func failure(_ kind: LoadFailure.Kind, _ expected: Phrase, at place: Int? = nil) -> LoadFailure {
    let place = min(place ?? position, bytes.count)
    let line = bytes[..<place].count { $0 == 0x0A } + 1
    let column = place - (bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
    return LoadFailure(kind, file: file, line: line, column: column, expected: expected, found: name)
  }
}
