/// How a delimited file is written: for programs, or for spreadsheets.
struct DelimitedStyle {
  let mark: [UInt8]
  let delimiter: UInt8
  let decimalMark: UInt8
  let lineEnd: [UInt8]
  /// Whether a text that begins like a formula is made inert.
  let disarmsFormulas: Bool

  /// RFC 4180 but for LF alone.
  static let tidy = DelimitedStyle(mark: [], delimiter: 0x2C, decimalMark: 0x2E, lineEnd: [0x0A], disarmsFormulas: false)
  /// What Nordic spreadsheets open without asking.
  static let spreadsheet = DelimitedStyle(
    mark: [0xEF, 0xBB, 0xBF], delimiter: 0x3B, decimalMark: 0x2C, lineEnd: [0x0D, 0x0A], disarmsFormulas: true)

  /// The bytes of a text as one field.
  func field(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if disarmsFormulas, DelimitedStyle.isFormula(bytes) { bytes.insert(DelimitedStyle.apostrophe, at: 0) }
    guard bytes.contains(where: { $0 == delimiter || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return bytes }
    return [0x22] + bytes.flatMap { (byte: UInt8) -> [UInt8] in byte == 0x22 ? [byte, byte] : [byte] } + [0x22]
  }

  private static let apostrophe: UInt8 = 0x27

  /// Whether a spreadsheet would run a text, or it is one with an apostrophe of its own before it, which reading back must tell apart.
  private static func isFormula(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first(where: { $0 != apostrophe }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first)
  }

  /// A text as it was before it was made inert.
  static func rearmed(_ bytes: [UInt8]) -> [UInt8] {
    bytes.first == apostrophe && isFormula(bytes) ? Array(bytes.dropFirst()) : bytes
  }

  /// Appends a row of texts.
  func append(_ row: [String], to buffer: inout [UInt8]) {
    for (index, text) in row.enumerated() {
      if index > 0 { buffer.append(delimiter) }
      buffer.append(contentsOf: field(text))
    }
    buffer.append(contentsOf: lineEnd)
  }
}
