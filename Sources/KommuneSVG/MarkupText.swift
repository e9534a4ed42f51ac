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
    var (start, index) = (0, 0)
    while index < utf8.count {
      guard !standsAsItIs(utf8[index]) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
      index += appendMadeSafe(utf8, at: index, to: &bytes)
      start = index
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
  }

  /// Whether a byte is copied without a look at it: all but controls, markup, and those that may begin what is left out.
  private static func standsAsItIs(_ byte: UInt8) -> Bool {
    // Bits 22, 26, 27, 3C and 3E, and the controls below 20, of the first 64 bytes.
    let special: UInt64 = 0x5000_00C4_FFFF_FFFF
    return byte < 0x40 ? special >> UInt64(byte) & 1 == 0 : byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
  }

  /// Appends what stands for the byte at `index`, and returns how many bytes it stands for.
  private static func appendMadeSafe(_ utf8: UnsafeBufferPointer<UInt8>, at index: Int, to bytes: inout [UInt8]) -> Int {
    let byte = utf8[index]
    let left = utf8.count - index
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): bytes.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): bytes.append(contentsOf: "&#39;".utf8)
    case 0x09, 0x0A, 0x0D: bytes.append(UInt8(ascii: " "))
    case 0x00..<0x20, 0x7F: break
    case 0xC2 where left > 1 && utf8[index + 1] < 0xA0: return 2  // U+0080–009F
    case 0xEF where left > 2 && utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE: return 3  // U+FFFE, U+FFFF
    case 0xE2 where left > 2 && isDirectional(utf8[index + 1], utf8[index + 2]): return 3
    default: bytes.append(byte)
    }
    return 1
  }

  /// Whether E2 and these two bytes are U+202A–202E or U+2066–2069.
  private static func isDirectional(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0xAA...0xAE).contains(third)) || (second == 0x81 && (0xA6...0xA9).contains(third))
  }
}
