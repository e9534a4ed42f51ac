import KommuneSVG

/// Appends markup and escaped text to one buffer of UTF-8.
///
/// Text from data can neither open a tag nor leave an attribute nor turn the reading direction of what follows: the five
/// characters of markup become entities; line breaks become spaces; control characters, overrides of direction and code points
/// that XML forbids are left out, as ``SVGWriter`` does.
struct HTMLWriter {
  private var bytes: [UInt8] = []

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  /// What was written.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends markup as it stands.
  mutating func markup(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends a whole number.
  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Appends text, made inert; good for content and for a quoted attribute.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// Appends a picture.
  mutating func picture(_ picture: SVGWriter) {
    bytes.append(contentsOf: picture.bytes)
  }

  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      switch byte {
      case 0x22: markup("&quot;")
      case 0x26: markup("&amp;")
      case 0x27: markup("&#39;")
      case 0x3C: markup("&lt;")
      case 0x3E: markup("&gt;")
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      case 0..<0x20, 0x7F: break
      case 0xC2 where source[index] < 0xA0: index += 1
      case 0xE2 where Self.isHarmful(source[index], source[index + 1]): index += 2
      case 0xEF where source[index] == 0xBF && source[index + 1] >= 0xBE: index += 2
      default: bytes.append(byte)
      }
    }
  }

  /// Whether E2 and these two bytes are an override of direction (U+202A to U+202E) or an isolate (U+2066 to U+2069).
  private static func isHarmful(_ second: UInt8, _ third: UInt8) -> Bool {
    (second == 0x80 && (0xAA...0xAE).contains(third)) || (second == 0x81 && (0xA6...0xA9).contains(third))
  }
}
