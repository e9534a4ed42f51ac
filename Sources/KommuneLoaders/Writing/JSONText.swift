/// A text as a JSON string.
enum JSONText {
  /// The text in quotes; quotes, backslashes and control characters are escaped, and so are the separators that break a line in
  /// JavaScript and the DEL that terminals act on.
  static func quoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0x22]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes.append(contentsOf: "\\\"".utf8)
      case "\\": bytes.append(contentsOf: "\\\\".utf8)
      case "\n": bytes.append(contentsOf: "\\n".utf8)
      case "\r": bytes.append(contentsOf: "\\r".utf8)
      case "\t": bytes.append(contentsOf: "\\t".utf8)
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let hex = String(scalar.value, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(0x30, count: 4 - hex.utf8.count))
        bytes.append(contentsOf: hex.utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar)?.map(\.self) ?? [])
      }
    }
    bytes.append(0x22)
    return bytes
  }
}
