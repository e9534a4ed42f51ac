import KommuneLocale

extension Table {
  /// Writes the figures as CSV for programs: RFC 4180, UTF-8, comma, LF; numbers in full precision with a point.
  ///
  /// A missing value is its mark, as text. Caption, notes and source line are not written. Texts stand as they are; a program
  /// that opens CSV as a spreadsheet needs ``spreadsheetCSV()``.
  public func csv() -> String {
    CSVWriter(separator: 0x2C, lineEnd: [0x0A], hasDecimalComma: false, disarmsFormulas: false).write(FlatTable(self))
  }

  /// Writes the figures as CSV for a spreadsheet in a Nordic language: byte order mark, semicolon, CRLF and decimal comma.
  ///
  /// A text that a spreadsheet would run as a formula, because it begins with `= + - @`, a tab or a line break, gets an
  /// apostrophe before it and stays a text; numbers stay numbers.
  ///
  /// Source: OWASP, *CSV Injection*.
  public func spreadsheetCSV() -> String {
    "\u{FEFF}" + CSVWriter(separator: 0x3B, lineEnd: [0x0D, 0x0A], hasDecimalComma: true, disarmsFormulas: true).write(FlatTable(self))
  }
}

/// Writes a flat table as separated values.
private struct CSVWriter {
  let separator: UInt8
  let lineEnd: [UInt8]
  let hasDecimalComma: Bool
  let disarmsFormulas: Bool

  func write(_ table: FlatTable) -> String {
    var bytes: [UInt8] = []
    writeLine(table.header.map { .text($0) }, to: &bytes)
    for row in table.rows { writeLine(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func writeLine(_ fields: [FlatTable.Field], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator) }
      switch field {
      case .number(let value):
        for byte in machineNumber(value).utf8 { bytes.append(byte == 0x2E && hasDecimalComma ? 0x2C : byte) }
      case .text(let text):
        // A line with one empty field would else be an empty line.
        write(disarmsFormulas && Self.looksLikeFormula(text) ? "'" + text : text, isAlone: fields.count == 1, to: &bytes)
      }
    }
    bytes += lineEnd
  }

  private func write(_ text: String, isAlone: Bool, to bytes: inout [UInt8]) {
    let needsQuotes =
      text.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || (isAlone && text.isEmpty)
      || text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// Whether a spreadsheet may take the text for a formula; it may skip spaces first, and read the wide forms of the signs.
  private static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != " " && $0 != "\u{A0}" }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
