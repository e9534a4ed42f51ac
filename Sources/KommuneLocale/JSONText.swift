/// Writes JSON with the keys in the order given, so that the same facts have the same bytes.
///
///     var json = JSONText()
///     json.object { $0.string("code", "1504"); $0.number("share", 0.731) }
///     json.text
///     // {
///     //  "code":"1504",
///     //  "share":0.731
///     // }
public struct JSONText: Sendable {
  /// What has been written so far.
  public private(set) var text = ""
  private var depth = 0
  private var needsComma = false
  private let brokenDepth: Int

  /// Creates an empty text. Objects that lie deeper than `brokenDepth` stand on one line each.
  public init(brokenDepth: Int = 4) {
    self.brokenDepth = brokenDepth
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ key: String? = nil, _ body: (inout JSONText) -> Void) { wrap(key, "{", "}", body) }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ key: String? = nil, _ body: (inout JSONText) -> Void) { wrap(key, "[", "]", body) }

  /// Writes a string.
  public mutating func string(_ key: String? = nil, _ value: String) { write(key, Self.quoted(value)) }

  /// Writes a whole number.
  public mutating func integer(_ key: String? = nil, _ value: Int) { write(key, String(value)) }

  /// Writes a finite number rounded to twelve significant digits.
  public mutating func number(_ key: String? = nil, _ value: Double) { write(key, roundedMachineNumber(value)) }

  /// Writes null.
  public mutating func null(_ key: String? = nil) { write(key, "null") }

  /// Writes a truth value.
  public mutating func boolean(_ key: String? = nil, _ value: Bool) { write(key, value ? "true" : "false") }

  private mutating func write(_ key: String?, _ value: String) {
    begin(key)
    text += value
    needsComma = true
  }

  private mutating func wrap(_ key: String?, _ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    begin(key)
    text += open
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma, depth < brokenDepth { text += "\n" + String(repeating: " ", count: depth) }
    text += close
    needsComma = true
  }

  private mutating func begin(_ key: String?) {
    if needsComma { text += "," }
    if depth > 0, depth <= brokenDepth { text += "\n" + String(repeating: " ", count: depth) }
    if let key { text += Self.quoted(key) + ":" }
    needsComma = false
  }

  /// A text as a JSON string: quotes, backslashes and controls (U+0000–001F, U+007F–009F) are escaped, and so are U+2028 and U+2029,
  /// which break a line in JavaScript.
  public static func quoted(_ value: String) -> String {
    if value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C && $0 != 0x7F && $0 != 0xC2 && $0 != 0xE2 }) {
      return "\"" + value + "\""
    }
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
