/// Reads decimal numbers straight from bytes: the figures of PX and JSON files, which have a decimal point and no thousands mark.
///
/// A numeral of at most 15 digits (2⁵³ is a little more) divided by an exact power of ten rounds once, so the result is the nearest
/// double; anything longer, or with an exponent, goes through the standard library, which is exact too but slower. At about one
/// nanosecond a digit this is what lets a file load at the speed of memory.
struct DecimalScanner {
  /// What stands at a place where a number was expected.
  enum Outcome {
    /// A finite number, exact or the nearest to a decimal fraction.
    case number(Double)
    /// A whole number with more digits than a double holds; the nearest one.
    case inexact(Double)
    /// Digits whose value is beyond the largest double.
    case tooLarge
    /// No number.
    case none
  }

  /// Reads a numeral (`-`, digits, `.`, digits, exponent) from `position` on, and moves `position` behind it when it is a number.
  ///
  /// With `strict`, as JSON wants it: no leading zeros, digits on both sides of the point. Otherwise `.5` and `007` are numbers too, and
  /// so is `+5`.
  @inline(__always)
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, position: inout Int, strict: Bool) -> Outcome {
    let start = position
    var index = position
    let end = bytes.count
    var isNegative = false
    if index < end, bytes[index] == 0x2D || (!strict && bytes[index] == 0x2B) {
      isNegative = bytes[index] == 0x2D
      index += 1
    }
    var mantissa: UInt64 = 0
    let firstDigit = index
    while index < end, bytes[index] &- 0x30 < 10 {
      mantissa = mantissa &* 10 &+ UInt64(bytes[index] &- 0x30)
      index += 1
    }
    let whole = index - firstDigit
    if strict, whole == 0 || (whole > 1 && bytes[firstDigit] == 0x30) { return .none }
    var fraction = 0
    if index < end, bytes[index] == 0x2E {
      let firstDecimal = index + 1
      var next = firstDecimal
      while next < end, bytes[next] &- 0x30 < 10 {
        mantissa = mantissa &* 10 &+ UInt64(bytes[next] &- 0x30)
        next += 1
      }
      fraction = next - firstDecimal
      if fraction == 0, strict || whole == 0 { return .none }
      index = next
    }
    guard whole + fraction > 0 else { return .none }
    let hasExponent = index < end && (bytes[index] | 0x20) == 0x65
    guard whole + fraction <= 15, !hasExponent else {
      return slow(bytes, from: start, digits: firstDigit, after: index, hasDecimals: fraction > 0, position: &position)
    }
    position = index
    let magnitude = fraction == 0 ? Double(mantissa) : Double(mantissa) / powerOfTen(fraction)
    return .number(isNegative ? -magnitude : magnitude)
  }

  /// Ten to a power from 0 to 15, exactly.
  @inline(__always)
  private static func powerOfTen(_ exponent: Int) -> Double {
    switch exponent {
    case 1: 1e1
    case 2: 1e2
    case 3: 1e3
    case 4: 1e4
    case 5: 1e5
    case 6: 1e6
    case 7: 1e7
    case 8: 1e8
    case 9: 1e9
    case 10: 1e10
    case 11: 1e11
    case 12: 1e12
    case 13: 1e13
    case 14: 1e14
    case 15: 1e15
    default: 1
    }
  }

  /// Whether a whole number is held exactly: its digits must come back from the double.
  static func isHeld(_ magnitude: Double, digits: some Collection<UInt8>) -> Bool {
    let digits = digits.drop { $0 == 0x30 }
    if digits.count <= 15 { return true }
    guard digits.count <= 19, let whole = UInt64(exactly: magnitude) else { return false }
    return String(whole).utf8.elementsEqual(digits)
  }

  /// Reads a long numeral or one with an exponent; its digits stand from `digits` on, and `after` is the place behind them and the decimals.
  @inline(never)
  private static func slow(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, digits: Int, after: Int, hasDecimals: Bool, position: inout Int
  ) -> Outcome {
    var index = after
    if index < bytes.count, (bytes[index] | 0x20) == 0x65 {
      index += 1
      if index < bytes.count, bytes[index] == 0x2B || bytes[index] == 0x2D { index += 1 }
      let firstDigit = index
      while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
      guard index > firstDigit else { return .none }
    }
    // Nobody prints a figure with a thousand digits; a megabyte of them is not worth the time.
    guard index - start <= 1000 else { return .tooLarge }
    guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else { return .none }
    guard value.isFinite else { return .tooLarge }
    position = index
    let isPlain = index == after && !hasDecimals
    return isPlain && !isHeld(value.magnitude, digits: bytes[digits..<after]) ? .inexact(value) : .number(value)
  }
}
