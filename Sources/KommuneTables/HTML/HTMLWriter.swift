import KommuneSVG

/// Appends markup and escaped text to one buffer of UTF-8.
///
/// Text from data is made inert as ``MarkupText`` tells.
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
    MarkupText.append(text, to: &bytes)
  }

  /// Appends a picture.
  mutating func picture(_ picture: SVGWriter) {
    bytes.append(contentsOf: picture.bytes)
  }
}
