/// Text on its way to a terminal, with nothing in it that the terminal would obey.
///
/// A name in a file may hold what moves the cursor, changes colours or turns the direction of writing. In a file or a pipe it is data and stays
/// as it is; on a screen each such character is shown as `\u{1B}`.
enum VisibleBytes {
  /// The bytes to show; tabs and line ends stay.
  ///
  /// - Parameter bytes: UTF-8, with no character cut in two.
  static func shown(_ bytes: UnsafeRawBufferPointer) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == 0x7F {
        if [0x09, 0x0A].contains(byte) || (byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A) {
          shown.append(byte)
        } else {
          append(UInt32(byte), to: &shown)
        }
        index += 1
      } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
        append(UInt32(bytes[index + 1]), to: &shown)
        index += 2
      } else if byte == 0xE2, index + 2 < bytes.count, let scalar = direction(bytes[index + 1], bytes[index + 2]) {
        append(scalar, to: &shown)
        index += 3
      } else {
        shown.append(byte)
        index += 1
      }
    }
    return shown
  }

  /// The character of direction or of a line's end (U+200E–F, U+2028–E, U+2066–9) that three bytes beginning with E2 are.
  private static func direction(_ second: UInt8, _ third: UInt8) -> UInt32? {
    switch (second, third) {
    case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE): 0x2000 + UInt32(third & 0x3F)
    case (0x81, 0xA6...0xA9): 0x2040 + UInt32(third & 0x3F)
    default: nil
    }
  }

  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\\u{\(String(scalar, radix: 16, uppercase: true))}".utf8)
  }
}
