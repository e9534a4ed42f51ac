import KommuneModel

/// What a value cell says: a number, a zero written `-`, a mark, or nothing that can be read.
enum CellText {
  /// The reading of one cell.
  enum Reading: Hashable {
    case number(Double, isProvisional: Bool)
    case inexact(Double)
    /// A zero written `-`.
    case dash
    case missing(MissingReason)
    case ambiguous
    case unreadable
  }

  /// Reads a cell's bytes, without quotes.
  ///
  /// - Parameters:
  ///   - bytes: The cell.
  ///   - decimalMark: The column's decimal mark.
  ///   - thousandsMark: What groups the digits, where it is declared.
  ///   - marks: What the user declared; it comes before the offices' own marks.
  static func read(
    _ bytes: UnsafeRawBufferPointer, decimalMark: DecimalMark, thousandsMark: ThousandsMark? = nil, marks: [String: MissingReason]
  ) -> Reading {
    let trimmed = trim(bytes)
    if !marks.isEmpty, let reason = marks[String(decoding: trimmed, as: UTF8.self)] { return .missing(reason) }
    if let mark = mark(trimmed) { return mark }
    var body = trimmed
    var isProvisional = false
    if body.last == 0x2A {
      isProvisional = true
      body = trim(UnsafeRawBufferPointer(rebasing: body.dropLast()))
    }
    switch NumberText.parse(body, decimalMark: decimalMark, thousandsMark: thousandsMark) {
    case .number(let value): return .number(value, isProvisional: isProvisional)
    case .inexact(let value): return .inexact(value)
    case .ambiguous: return .ambiguous
    case .notANumber: return .unreadable
    }
  }

  /// Whether the offices' own marks have this one, so that a quick reader would take it for theirs.
  static func isOwnMark(_ text: String) -> Bool { ["", ".", "..", "...", ":", "-"].contains(text) }

  /// The offices' marks: `.` `..` `...` `:` `-` and nothing at all.
  private static func mark(_ bytes: UnsafeRawBufferPointer) -> Reading? {
    switch bytes.count {
    case 0: .missing(.empty)
    case 1 where bytes[0] == 0x2E: .missing(.notPossible)
    case 1 where bytes[0] == 0x3A: .missing(.confidential)
    case 1 where bytes[0] == 0x2D: .dash
    case 2 where bytes[0] == 0x2E && bytes[1] == 0x2E: .missing(.notAvailable)
    case 3 where bytes.allSatisfy { $0 == 0x2E }: .missing(.notYetAvailable)
    default: nil
    }
  }

  private static func trim(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var start = 0
    var end = bytes.count
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    // A cell of nothing but a space that is not broken at is as empty as one with another.
    if end - start <= 2, end > start, bytes[end - 1] == 0xA0, end - start == 1 || bytes[start] == 0xC2 { start = end }
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end])
  }
}
