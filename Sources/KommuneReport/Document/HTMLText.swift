/// A text made safe as HTML content and attribute value.
func escapedHTML(_ text: String) -> String {
  guard text.utf8.contains(where: { [0x22, 0x26, 0x27, 0x3C, 0x3E].contains($0) || ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) }) else {
    return text
  }
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\u{0}"..."\u{8}", "\u{B}"..."\u{1F}": continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
