import KommuneLocale

/// Writes JSON with the keys in the order given, so that the same report has the same bytes.
struct JSONText {
  private(set) var text = ""
  private var depth = 0
  private var needsComma = false

  mutating func object(_ key: String? = nil, _ body: (inout JSONText) -> Void) { wrap(key, "{", "}", body) }
  mutating func array(_ key: String? = nil, _ body: (inout JSONText) -> Void) { wrap(key, "[", "]", body) }

  mutating func string(_ key: String? = nil, _ value: String) {
    begin(key)
    text += Self.quoted(value)
    needsComma = true
  }

  mutating func integer(_ key: String? = nil, _ value: Int) {
    begin(key)
    text += String(value)
    needsComma = true
  }

  /// A number rounded to twelve significant digits.
  mutating func number(_ key: String? = nil, _ value: Double) {
    begin(key)
    text += roundedMachineNumber(value)
    needsComma = true
  }

  mutating func null(_ key: String? = nil) {
    begin(key)
    text += "null"
    needsComma = true
  }

  mutating func boolean(_ key: String? = nil, _ value: Bool) {
    begin(key)
    text += value ? "true" : "false"
    needsComma = true
  }

  private mutating func wrap(_ key: String?, _ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    begin(key)
    text += open
    depth += 1
    needsComma = false
    body(&self)
    depth -= 1
    if needsComma, depth < Self.brokenDepth { text += "\n" + String(repeating: " ", count: depth) }
    text += close
    needsComma = true
  }

  /// Objects deeper than this stand on one line: a figure is a line of the manifest.
  private static let brokenDepth = 4

  private mutating func begin(_ key: String?) {
    if needsComma { text += "," }
    if depth > 0, depth <= Self.brokenDepth { text += "\n" + String(repeating: " ", count: depth) }
    if let key { text += Self.quoted(key) + ":" }
    needsComma = false
  }

  /// A JSON string with control characters escaped.
  static func quoted(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
