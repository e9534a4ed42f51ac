import KommuneModel

/// Reads the numbers and marks that nearly every cell holds: up to seven characters of digits with one decimal mark, loaded as
/// one word and turned into a number by three multiplications.
///
/// The quotient of two whole numbers below 2⁵³ and a power of ten up to 10²² is correctly rounded (Clinger 1990), so the result
/// is the same as that of a slow reader.
enum FastNumber {
  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// Ten to the power of 0 to 7, for as long as the program runs; never written again.
  nonisolated(unsafe) static let powers: UnsafePointer<Double> = {
    let powers = UnsafeMutablePointer<Double>.allocate(capacity: 8)
    var power = 1.0
    for exponent in 0..<8 {
      (powers + exponent).initialize(to: power)
      power *= 10
    }
    return UnsafePointer(powers)
  }()

  /// Reads a cell at `bytes`, where eight bytes may be loaded. There is no branch on whether the number has decimals: indicators
  /// with and without take turns, and a branch that is guessed wrong costs as much as the whole number.
  ///
  /// - Parameter powers: ``powers``, taken once for many cells.
  /// - Returns: The number, and how many bytes it took; 0 when the cell is anything else.
  @inline(__always)
  static func read(
    _ bytes: UnsafePointer<UInt8>, decimalMark: UInt8, powers: UnsafePointer<Double>
  ) -> (value: Double, length: Int) {
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    let digits = word ^ zeros
    // The high bit of each byte that is no digit.
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & highBits
    let first = UInt64(truncatingIfNeeded: others.trailingZeroBitCount)
    // The bit place of the first byte that is no digit, 56 at most, so that the shifts below are defined.
    let whole = first & 0x38
    let isMark = UInt8(truncatingIfNeeded: word &>> whole) == decimalMark
    let mask: UInt64 = isMark ? ~0 : 0
    let behindMark = others & (others &- 1)
    let end = isMark ? behindMark : others
    if whole == 0 || end == 0 || others == 0 { return longer(bytes, decimalMark: decimalMark) }
    let last = UInt64(truncatingIfNeeded: end.trailingZeroBitCount) & 0x38
    // Without a mark `decimals` and `skipped` are 0, and the digits stay where they are.
    let skipped = mask & 8
    let decimals = (last &- whole &- skipped) &>> 3
    let below = (1 &<< whole) &- 1
    let joined = (digits & (below | ~mask)) | ((digits &>> 8) & ~below & mask)
    let shifted = joined &<< (64 &- last &+ skipped)
    if mask & ((decimals &- 1) &>> 63) != 0 { return (0, 0) }
    return (double(eightDigits(shifted)) / powers[Int(truncatingIfNeeded: decimals)], Int(truncatingIfNeeded: last &>> 3))
  }

  /// Reads a cell at `bytes` that a separator should follow, where eight bytes may be loaded.
  ///
  /// Where the next cell begins is told by the separator alone, in few steps; the number itself is worked out while the next cell is
  /// already being looked at. ``read(_:decimalMark:powers:)`` has to find the end of the digits first.
  ///
  /// - Parameters:
  ///   - bytes: The cell.
  ///   - separator: The separator, in every byte of a word: ``everyByte(_:)``.
  ///   - decimalMark: The decimal mark.
  ///   - powers: ``powers``, taken once for many cells.
  /// - Returns: The number, and how many bytes it took; 0 when the cell is anything else.
  @inline(__always)
  static func read(
    _ bytes: UnsafePointer<UInt8>, until separator: UInt64, decimalMark: UInt8, powers: UnsafePointer<Double>
  ) -> (value: Double, length: Int) {
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    let apart = word ^ separator
    let ends = (apart &- 0x0101_0101_0101_0101) & ~apart & highBits
    if ends == 0 { return longer(bytes, decimalMark: decimalMark) }
    // The bit place of the separator, 56 at most.
    let last = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount) & 0x38
    let digits = word ^ zeros
    let others = ((digits &+ 0x7676_7676_7676_7676) | digits) & highBits & ((1 &<< last) &- 1)
    // The first character that is no digit: a decimal mark, or the separator itself.
    let whole = UInt64(truncatingIfNeeded: (others | 0x80 &<< last).trailingZeroBitCount) & 0x38
    // All ones when a mark stands before the separator. There is no branch on it: cells with and without decimals take turns.
    let mask = 0 &- ((whole &- last) &>> 63)
    let skipped = mask & 8
    let decimals = (last &- whole &- skipped) &>> 3
    let unlikeMark = UInt64(UInt8(truncatingIfNeeded: word &>> whole) ^ decimalMark) | (others & (others &- 1)) | (decimals &- 1) &>> 63
    if unlikeMark & mask != 0 || whole == 0 { return (0, 0) }
    let below = (1 &<< whole) &- 1
    let joined = (digits & (below | ~mask)) | ((digits &>> 8) & ~below & mask)
    let shifted = joined &<< (64 &- last &+ skipped)
    return (double(eightDigits(shifted)) / powers[Int(truncatingIfNeeded: decimals)], Int(truncatingIfNeeded: last &>> 3))
  }

  /// A whole number below 2³² as a double: put behind the leading bit of 2⁵², which is then taken away.
  ///
  /// The processor's own conversion leaves half of its register as it was, and so waits for the division of the cell before.
  @inline(__always)
  private static func double(_ whole: UInt32) -> Double { Double(bitPattern: 0x4330_0000_0000_0000 | UInt64(whole)) - 0x1p52 }

  /// A byte in every byte of a word.
  static func everyByte(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Eight digits, one a byte, the first in the lowest byte.
  @inline(__always)
  private static func eightDigits(_ digits: UInt64) -> UInt32 {
    let pairs = digits &* 10 &+ (digits &>> 8)
    let even = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let odd = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return UInt32(truncatingIfNeeded: (even &+ odd) &>> 32)
  }

  /// Numbers of eight characters and more, up to fifteen digits.
  @inline(never)
  private static func longer(_ bytes: UnsafePointer<UInt8>, decimalMark: UInt8) -> (value: Double, length: Int) {
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = -1
    var index = 0
    // A number may not run past the zeros behind the file's last byte, for they are no digits.
    while index < 24 {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits += 1
        if digits > 15 { return (0, 0) }
        mantissa = mantissa * 10 + UInt64(byte &- 0x30)
        if decimals >= 0 { decimals += 1 }
      } else if byte == decimalMark, decimals < 0, index > 0 {
        decimals = 0
      } else {
        break
      }
      index += 1
    }
    guard digits > 0, decimals != 0 else { return (0, 0) }
    var divisor = 1.0
    for _ in 0..<max(decimals, 0) { divisor *= 10 }
    return (Double(mantissa) / divisor, index)
  }
}
