/// The rows of one register file: UTF-8, `;` between fields, LF or CRLF, a heading that must be the known one.
///
/// Fields are cut from the bytes and turned into text only when asked for, so that the program starts in a few milliseconds.
struct RegisterTable {
  let file: String
  let columns: [String]
  private let bytes: UnsafeRawBufferPointer

  /// One row, valid while its table is being read.
  struct Row {
    let file: String
    let line: Int
    fileprivate let columns: [String]
    fileprivate let fields: [UnsafeRawBufferPointer]
  }

  init(file: String, columns: String, bytes: UnsafeRawBufferPointer) {
    self.file = file
    self.columns = columns.split(separator: ";").map(String.init)
    self.bytes = bytes
  }

  /// Calls `body` with each row after the heading.
  func forEachRow(_ body: (Row) throws(RegisterError) -> Void) throws(RegisterError) {
    var fields: [UnsafeRawBufferPointer] = []
    fields.reserveCapacity(columns.count)
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = 0
    while position < bytes.count {
      line += 1
      let firstLine = line
      try cutRow(from: &position, line: &line, into: &fields)
      if firstLine == 1 {
        let found = fields.map { String(decoding: $0, as: UTF8.self) }
        guard found == columns else {
          throw .malformed(
            file: file, line: 1, column: nil, .header(columns.joined(separator: ";")), found: found.joined(separator: ";"))
        }
        continue
      }
      if fields.count == 1, fields[0].isEmpty { continue }
      guard fields.count == columns.count else {
        throw .malformed(file: file, line: firstLine, column: nil, .fields(columns.count), found: String(fields.count))
      }
      try body(Row(file: file, line: firstLine, columns: columns, fields: fields))
    }
    guard line > 0 else {
      throw .malformed(file: file, line: 1, column: nil, .header(columns.joined(separator: ";")), found: "")
    }
  }

  private func cutRow(from position: inout Int, line: inout Int, into fields: inout [UnsafeRawBufferPointer]) throws(RegisterError) {
    fields.removeAll(keepingCapacity: true)
    var start = position
    var isQuoted = false
    let openedOn = line
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x0A where isQuoted: line += 1
      case 0x3B where !isQuoted:
        fields.append(UnsafeRawBufferPointer(rebasing: bytes[start..<position - 1]))
        start = position
      case 0x0A:
        let end = position - 1 > start && bytes[position - 2] == 0x0D ? position - 2 : position - 1
        fields.append(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
        return
      default: continue
      }
    }
    if isQuoted { throw .malformed(file: file, line: openedOn, column: nil, .quote, found: "") }
    fields.append(UnsafeRawBufferPointer(rebasing: bytes[start..<position]))
  }
}

extension RegisterTable.Row {
  /// The text of a field, without the quotes that a `;` in it needs.
  func text(_ index: Int) -> String {
    let field = fields[index]
    guard field.count >= 2, field[0] == 0x22, field[field.count - 1] == 0x22 else { return String(decoding: field, as: UTF8.self) }
    var inner: [UInt8] = []
    var index = 1
    while index < field.count - 1 {
      inner.append(field[index])
      index += field[index] == 0x22 && field[index + 1] == 0x22 ? 2 : 1
    }
    return String(decoding: inner, as: UTF8.self)
  }

  /// The text of a field that must hold some.
  func nonEmptyText(_ index: Int) throws(RegisterError) -> String {
    guard !fields[index].isEmpty else { throw flaw(index, .nonEmpty) }
    return text(index)
  }

  /// Nothing for an empty field, else its text.
  func optionalText(_ index: Int) -> String? { fields[index].isEmpty ? nil : text(index) }

  /// A year of four digits, also as the beginning of a date such as 2020-01-01.
  func year(_ index: Int) throws(RegisterError) -> Int {
    let field = fields[index]
    guard field.count == 4 || field.count == 10, let year = digits(field[0..<4]) else { throw flaw(index, .year) }
    return year
  }

  /// Nothing for an empty field, else a year.
  func optionalYear(_ index: Int) throws(RegisterError) -> Int? { fields[index].isEmpty ? nil : try year(index) }

  /// A whole number without sign.
  func integer(_ index: Int) throws(RegisterError) -> Int {
    guard (1...9).contains(fields[index].count), let value = digits(fields[index][...]) else { throw flaw(index, .number) }
    return value
  }

  /// A finite number with a decimal point, or a decimal comma as spreadsheets save it: fields are divided by semicolons.
  func number(_ index: Int) throws(RegisterError) -> Double {
    guard let value = Double(text(index).replacing(",", with: ".")), value.isFinite else { throw flaw(index, .number) }
    return value
  }

  /// One of the words of an enumeration.
  func word<Word: RawRepresentable & CaseIterable>(_ index: Int, as type: Word.Type) throws(RegisterError) -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text(index)) else { throw flaw(index, .oneOf(type.allCases.map(\.rawValue))) }
    return word
  }

  /// `ja` or `nei`.
  func yesOrNo(_ index: Int) throws(RegisterError) -> Bool {
    switch text(index) {
    case "ja": return true
    case "nei": return false
    default: throw flaw(index, .oneOf(["ja", "nei"]))
    }
  }

  /// The error that says what a field must be.
  func flaw(_ index: Int, _ requirement: RegisterError.Requirement) -> RegisterError {
    .malformed(file: file, line: line, column: columns[index], requirement, found: text(index))
  }

  private func digits(_ bytes: Slice<UnsafeRawBufferPointer>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }
}
