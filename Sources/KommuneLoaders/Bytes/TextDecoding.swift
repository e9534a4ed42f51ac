import KommuneModel

extension TextEncoding {
  /// The text that bytes stand for; nothing when they are not in this encoding.
  func decode(_ bytes: UnsafeRawBufferPointer) -> String? {
    switch self {
    case .utf8: return String(validating: bytes.bindMemory(to: UInt8.self), as: UTF8.self)
    case .utf16LittleEndian: return TextEncoding.decodeUTF16(bytes, highByte: 1)
    case .utf16BigEndian: return TextEncoding.decodeUTF16(bytes, highByte: 0)
    case .latin1, .latin9, .windows1252, .macRoman:
      var text = String.UnicodeScalarView()
      for byte in bytes {
        guard let scalar = scalar(of: byte) else { return nil }
        text.append(scalar)
      }
      return String(text)
    }
  }

  /// The letter of one byte in an encoding of one byte a letter; nothing for the bytes that have none.
  func scalar(of byte: UInt8) -> Unicode.Scalar? {
    let latin = Unicode.Scalar(byte)
    guard byte >= 0x80 else { return latin }
    switch self {
    case .latin9: return TextEncoding.latin9Differences.first { $0.byte == byte }?.scalar ?? latin
    case .windows1252:
      guard byte < 0xA0 else { return latin }
      let scalar = TextEncoding.windows1252High[Int(byte) - 0x80]
      return scalar == "\0" ? nil : scalar
    case .macRoman: return TextEncoding.macRomanHigh[Int(byte) - 0x80]
    default: return latin
    }
  }

  private static func decodeUTF16(_ bytes: UnsafeRawBufferPointer, highByte: Int) -> String? {
    guard bytes.count % 2 == 0 else { return nil }
    let units = (0..<bytes.count / 2).lazy.map { UInt16(bytes[2 * $0 + highByte]) << 8 | UInt16(bytes[2 * $0 + 1 - highByte]) }
    return String(validating: units, as: UTF16.self)
  }

  private static let latin9Differences: [(byte: UInt8, scalar: Unicode.Scalar)] = [
    (0xA4, "€"), (0xA6, "Š"), (0xA8, "š"), (0xB4, "Ž"), (0xB8, "ž"), (0xBC, "Œ"), (0xBD, "œ"), (0xBE, "Ÿ"),
  ]

  /// Windows-1252 from 0x80 to 0x9F; `\0` where the code page has no letter.
  private static let windows1252High: [Unicode.Scalar] = Array(
    "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ".unicodeScalars)

  /// Mac Roman from 0x80 to 0xFF, as Apple publishes it (ROMAN.TXT).
  private static let macRomanHigh: [Unicode.Scalar] = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
      + "¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
