import KommuneModel

/// A number as people and programs of the Nordic countries write it, read without doubt or not at all.
///
/// Accepted are a sign `-` or `−`, digits, one decimal mark with a digit on both sides, and groups of three digits parted by a
/// space, a no-break space, a thin space or, where the comma is the decimal mark, a point. A point or comma that may be either
/// is refused, and so are exponents, units and words. Where somebody declared what groups the thousands, only that does.
///
///     NumberText.parse("−1\u{A0}234,5", decimalMark: .comma)  // .number(-1234.5)
///     NumberText.parse("1.234", decimalMark: .comma)          // .ambiguous
///     NumberText.parse("1.234", decimalMark: .comma, thousandsMark: .point)  // .number(1234)
///     NumberText.parse("1E+05", decimalMark: .comma)          // .notANumber
public enum NumberText {
  /// What a text is as a number.
  public enum Result: Sendable, Hashable {
    /// A number, exact or the nearest `Double` to a decimal fraction.
    case number(Double)
    /// A whole number with more digits than a `Double` holds; the nearest one.
    case inexact(Double)
    /// A mark that may divide the decimals or group the thousands.
    case ambiguous
    /// No number.
    case notANumber
  }

  /// Reads a text as a number.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - decimalMark: The mark before the decimals.
  ///   - thousandsMark: What groups the digits, where it is declared.
  public static func parse(_ text: some StringProtocol, decimalMark: DecimalMark, thousandsMark: ThousandsMark? = nil) -> Result {
    var text = String(text)
    return text.withUTF8 { parse(UnsafeRawBufferPointer($0), decimalMark: decimalMark, thousandsMark: thousandsMark) }
  }

  /// Reads the bytes of a text as a number: UTF-8, or an encoding of one byte a letter with the no-break space at 0xA0 or, as in Mac Roman, at 0xCA.
  ///
  /// - Parameters:
  ///   - bytes: The bytes.
  ///   - decimalMark: The mark before the decimals.
  ///   - thousandsMark: What groups the digits, where it is declared.
  public static func parse(
    _ bytes: UnsafeRawBufferPointer, decimalMark: DecimalMark, thousandsMark: ThousandsMark? = nil
  ) -> Result {
    var reader = Reader(bytes: bytes, decimalMark: decimalMark.rawValue, thousandsMark: thousandsMark)
    return reader.read()
  }

  /// Whether a mark stands between groups of three digits in a number, two times or before the other mark: `1,673,469`, `1,234.5`.
  static func groupsThousands(_ bytes: UnsafeRawBufferPointer, with mark: DecimalMark) -> Bool {
    let other: DecimalMark = mark == .comma ? .point : .comma
    let text = Array(bytes.drop { $0 == 0x22 || $0 == 0x20 || $0 == 0x2D }.prefix { $0 != 0x22 && $0 != 0x20 })
    let sides = text.split(separator: other.rawValue, omittingEmptySubsequences: false)
    guard let whole = sides.first, sides.count <= 2 else { return false }
    let groups = whole.split(separator: mark.rawValue, omittingEmptySubsequences: false)
    let digits = { (part: ArraySlice<UInt8>) in part.allSatisfy { $0 &- 0x30 < 10 } }
    guard groups.count > 2 || groups.count == 2 && sides.count == 2, let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 && digits($0) })
    else { return false }
    return digits(first) && (sides.count < 2 || !sides[1].isEmpty && digits(sides[1]))
  }
}

/// Walks over the bytes of one number.
private struct Reader {
  let bytes: UnsafeRawBufferPointer
  let decimalMark: UInt8
  let thousandsMark: ThousandsMark?
  private var index = 0
  private var end: Int
  /// Digits with a point where the decimals begin, as the standard library reads them.
  private var plain: [UInt8] = []
  private var digitCount = 0

  init(bytes: UnsafeRawBufferPointer, decimalMark: UInt8, thousandsMark: ThousandsMark?) {
    self.bytes = bytes
    self.decimalMark = decimalMark
    self.thousandsMark = thousandsMark
    end = bytes.count
  }

  mutating func read() -> NumberText.Result {
    trim()
    let isNegative = sign()
    guard let groups = wholePart() else { return .notANumber }
    var hasDecimals = false
    if index < end, bytes[index] == decimalMark {
      index += 1
      hasDecimals = true
      plain.append(0x2E)
      guard digits() > 0 else { return .notANumber }
    }
    if index < end, !hasDecimals, groups == 1, isOtherMarkOfThree() { return .ambiguous }
    guard index == end, let magnitude = Double(String(decoding: plain, as: UTF8.self)), magnitude.isFinite else { return .notANumber }
    let value = isNegative ? -magnitude : magnitude
    return !hasDecimals && !DecimalScanner.isHeld(magnitude, digits: plain) ? .inexact(value) : .number(value)
  }

  private mutating func trim() {
    while index < end, let width = spaceWidth(at: index) { index += width }
    while end > index {
      if let width = [1, 2, 3].first(where: { end - $0 >= index && spaceWidth(at: end - $0) == $0 }) { end -= width } else { break }
    }
  }

  private mutating func sign() -> Bool {
    if index < end, bytes[index] == 0x2D {
      index += 1
      return true
    }
    // U+2212, the minus sign of typeset tables.
    if index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x88, bytes[index + 2] == 0x92 {
      index += 3
      return true
    }
    return false
  }

  /// Reads the digits before the decimal mark and returns in how many groups they stand; nothing when they are wrongly grouped.
  private mutating func wholePart() -> Int? {
    let first = digits()
    guard first > 0 else { return nil }
    guard let separator = separator(at: index), first <= 3 else { return 1 }
    var groups = 1
    while index < end, bytes[index] == separator, separator == 0x2E || separator == 0x2C || spaceWidth(at: index) != nil {
      index += spaceWidth(at: index) ?? 1
      guard digits() == 3 else { return nil }
      groups += 1
    }
    return groups
  }

  /// What parts groups here: a kind of space by its first byte, or a point that is surely no decimal mark.
  private func separator(at index: Int) -> UInt8? {
    guard index < end else { return nil }
    switch thousandsMark {
    case nil: break
    case .some(.none): return nil
    case .space: return spaceWidth(at: index) == nil ? nil : bytes[index]
    case .point, .comma: return bytes[index] == thousandsMark?.byte ? bytes[index] : nil
    }
    if spaceWidth(at: index) != nil { return bytes[index] }
    // `1.234.567` and `1.234,5` can only be groups; `1.234` alone is ambiguous.
    guard decimalMark == 0x2C, bytes[index] == 0x2E else { return nil }
    let rest = bytes[(index + 1)..<end]
    return rest.contains(0x2E) || rest.contains(0x2C) ? 0x2E : nil
  }

  private func isOtherMarkOfThree() -> Bool {
    let other: UInt8 = decimalMark == 0x2C ? 0x2E : 0x2C
    return bytes[index] == other && end - index == 4 && bytes[(index + 1)..<end].allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func digits() -> Int {
    let start = index
    while index < end, (0x30...0x39).contains(bytes[index]) {
      plain.append(bytes[index])
      index += 1
    }
    return index - start
  }

  /// How many bytes a space here takes: ASCII, no-break (in UTF-8, or alone as in Latin-1 and in Mac Roman), thin and narrow no-break.
  private func spaceWidth(at index: Int) -> Int? {
    switch bytes[index] {
    case 0x20, 0xA0, 0xCA: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      return bytes[index + 2] == 0x89 || bytes[index + 2] == 0xAF ? 3 : nil
    default: return nil
    }
  }
}
