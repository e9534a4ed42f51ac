import KommuneLocale
import KommuneModel

/// Resolves `\n`, `\u00F8` and their like in a JSON string.
enum JSONEscapes {
  /// The text of a string with escapes.
  static func decode(_ text: JSONStringRange, in scanner: JSONScanner) throws(LoadFailure) -> String {
    var units: [UInt8] = []
    units.reserveCapacity(text.end - text.start)
    let bytes = scanner.bytes
    var index = text.start
    while index < text.end {
      guard bytes[index] == UInt8(ascii: "\\") else {
        units.append(bytes[index])
        index += 1
        continue
      }
      let start = index
      let scalar = try self.scalar(at: &index, end: text.end, in: scanner)
      // No text has a zero byte, and no table that is written could carry it.
      guard scalar.value > 0 else { throw scanner.failure(.control, LoadPhrases.zeroByteMustNotOccur, at: start) }
      units.append(contentsOf: String(scalar).utf8)
    }
    guard let result = String(validating: units, as: UTF8.self) else {
      throw scanner.failure(.encoding, JSONPhrases.encoding, at: text.start)
    }
    return result
  }

  /// Reads one escape, beginning at its backslash.
  private static func scalar(at index: inout Int, end: Int, in scanner: JSONScanner) throws(LoadFailure) -> Unicode.Scalar {
    let start = index
    let letter = index + 1 < end ? scanner.bytes[index + 1] : 0
    index += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let first = unit(at: index, end: end, in: scanner) else { break }
      index += 4
      if let scalar = Unicode.Scalar(first) { return scalar }
      // A pair of surrogates is one character; half a pair is none.
      guard first < 0xDC00, index + 1 < end, scanner.bytes[index] == UInt8(ascii: "\\"), scanner.bytes[index + 1] == UInt8(ascii: "u"),
        let second = unit(at: index + 2, end: end, in: scanner), (0xDC00..<0xE000).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      else { break }
      index += 6
      return scalar
    default: break
    }
    throw scanner.failure(.syntax, JSONPhrases.escape, at: start)
  }

  private static func unit(at index: Int, end: Int, in scanner: JSONScanner) -> UInt32? {
    guard index + 4 <= end else { return nil }
    var value: UInt32 = 0
    for offset in 0..<4 {
      switch scanner.bytes[index + offset] {
      case let digit where digit &- 0x30 < 10: value = value << 4 | UInt32(digit - 0x30)
      case let letter where (letter | 0x20) &- 0x61 < 6: value = value << 4 | UInt32((letter | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return value
  }
}
