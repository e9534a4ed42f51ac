import KommuneModel

/// Reads a number of any length up to fifteen digits, digit by digit: what ``ShortCells`` leaves.
enum PlainNumber {
  /// Reads a number without a sign at `bytes`; behind it a byte must stand that is no digit, as the zeros behind a file are.
  ///
  /// - Returns: The number, and how many bytes it took; 0 when no number stands there, or none that is read exactly.
  @inline(never)
  static func read(_ bytes: UnsafePointer<UInt8>, decimalMark: UInt8) -> (value: Double, length: Int) {
    var mantissa: UInt64 = 0
    var digits = 0
    var decimals = -1
    var index = 0
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
