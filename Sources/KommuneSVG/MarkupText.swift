/// Text from data made safe in markup: SVG, HTML and the XML of Word, as content and as a value in quotes.
///
/// It can neither open a tag, leave an attribute, nor turn the reading direction of what follows. The five characters of markup
/// become references; tabs and line breaks become spaces; left out are the controls (U+0000–001F, U+007F–009F), the overrides and
/// isolates of direction (U+202A–202E, U+2066–2069), and U+FFFE and U+FFFF, which XML forbids.
///
///     MarkupText.escaped("Fish & \"chips\"")  // Fish &amp; &quot;chips&quot;
public enum MarkupText {
  /// The text, made safe.
  public static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 16)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text, made safe, as UTF-8.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append(utf8: $0, to: &bytes) }
  }

  private static func append(utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
      case 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
      case 0x00..<0x20, 0x7F: break
      case 0xC2 where index < utf8.count && utf8[index] < 0xA0: index += 1  // U+0080–009F
      case 0xEF where index + 1 < utf8.count && utf8[index] == 0xBF && utf8[index + 1] >= 0xBE: index += 2  // U+FFFE, U+FFFF
      case 0xE2 where index + 1 < utf8.count && isDirectional(utf8[index], utf8[index + 1]): index += 2
      default: bytes.append(byte)
      }
    }
  }

  /// Whether E2 and these two bytes are U+202A–202E or U+2066–2069.
  private static func isDirectional(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0xAA...0xAE).contains(third)) || (second == 0x81 && (0xA6...0xA9).contains(third))
  }
}
