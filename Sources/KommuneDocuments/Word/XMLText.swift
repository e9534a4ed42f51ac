/// A text made safe as XML content and attribute value; controls and overrides of direction, which can only do harm, are left out.
func escapedXML(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&apos;"
    case "\n", "\t": result += " "
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{E000}"..."\u{F8FF}", "\u{FFFE}",
      "\u{FFFF}":
      continue
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
