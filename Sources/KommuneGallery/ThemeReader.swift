import KommuneModel
import KommuneSVG

extension Theme {
  /// Reads a theme: one `key: value` a line; empty lines and those that begin with `#` say nothing.
  ///
  /// Colours are `paper`, `text`, `axis`, `grid`, `context`, `source`, `own` (or `series-1`) and `series-2` to `series-5`; fonts are
  /// `page-font`, `title-size`, `subtitle-size`, `label-size` and `small-size`. What the file does not name is the house's.
  ///
  /// Contrast with the paper is checked here, so that nobody draws what cannot be read: 4.5 for text and 3 for marks (WCAG 2.2, 1.4.3
  /// and 1.4.11).
  ///
  /// - Throws: `ThemeFailure` with the line at fault; for contrast that of the faint colour, or of the paper where only that was named.
  public static func read(text: String, fileName: String) throws(ThemeFailure) -> Theme {
    var reader = ThemeReader(file: fileName)
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      try reader.read(line, number: index + 1)
    }
    try reader.checkContrast()
    return reader.theme
  }
}

/// Reads a theme line by line.
private struct ThemeReader {
  let file: String
  var theme = Theme(isHouse: false)
  private var lines: [String: Int] = [:]

  init(file: String) { self.file = file }

  private static let keys = [
    "paper", "text", "axis", "grid", "context", "source", "own", "series-1", "series-2", "series-3", "series-4", "series-5", "page-font",
    "title-size", "subtitle-size", "label-size", "small-size",
  ]

  mutating func read(_ line: Substring, number: Int) throws(ThemeFailure) {
    let line = Self.trimmed(line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line)
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    guard let colon = line.firstIndex(of: ":") else { throw .notAnEntry(file: file, line: number, found: String(line)) }
    let written = String(Self.trimmed(line[..<colon]))
    let value = String(Self.trimmed(line[line.index(after: colon)...]))
    guard !written.isEmpty, !value.isEmpty else { throw .notAnEntry(file: file, line: number, found: String(line)) }
    guard Self.keys.contains(written) else {
      throw .unknownKey(file: file, line: number, key: written, nearest: closestMatch(to: written, in: Self.keys))
    }
    let key = written == "series-1" ? "own" : written
    if let first = lines[key] { throw .repeatedKey(file: file, line: number, key: written, firstLine: first) }
    lines[key] = number
    try set(key, value, line: number)
  }

  private mutating func set(_ key: String, _ value: String, line: Int) throws(ThemeFailure) {
    switch key {
    case "page-font":
      guard Self.isFont(value) else { throw .notAFont(file: file, line: line, key: key, found: value) }
      theme.pageFont = value
    case "title-size", "subtitle-size", "label-size", "small-size":
      guard let size = Double(value), (9...32).contains(size) else { throw .notASize(file: file, line: line, key: key, found: value) }
      switch key {
      case "title-size": theme.chart.title.size = size
      case "subtitle-size": theme.chart.subtitle.size = size
      case "label-size": theme.chart.label.size = size
      default: theme.chart.small.size = size
      }
    default:
      guard let colour = Colour(value) else { throw .notAColour(file: file, line: line, key: key, found: value) }
      setColour(key, colour)
    }
  }

  private mutating func setColour(_ key: String, _ colour: Colour) {
    switch key {
    case "paper": theme.chart.palette.paper = colour
    case "text": theme.chart.palette.text = colour
    case "axis": theme.chart.palette.axis = colour
    case "grid": theme.chart.palette.grid = colour
    case "context": theme.chart.palette.context = colour
    case "source": theme.chart.palette.source = colour
    case "own": theme.chart.palette.series[0] = colour
    default:
      if let number = Int(key.dropFirst("series-".count)) { theme.chart.palette.series[number - 1] = colour }
    }
  }

  func checkContrast() throws(ThemeFailure) {
    let paper = theme.chart.palette.paper
    for role in theme.roles {
      guard let required = role.leastContrast, let line = lines[role.key] ?? lines["paper"] else { continue }
      let ratio = role.colour.contrast(with: paper)
      guard ratio >= required else { throw .tooFaint(file: file, line: line, key: role.key, ratio: ratio, required: required) }
    }
  }

  /// Names of fonts: letters, digits, spaces, hyphens and quotes in pairs, with commas between. Nothing that could end a style rule.
  private static func isFont(_ text: String) -> Bool {
    text.split(separator: ",", omittingEmptySubsequences: false).allSatisfy { part in
      var name = trimmed(part)
      if name.count > 2, let quote = name.first, quote == "'" || quote == "\"", name.last == quote { name = name.dropFirst().dropLast() }
      return !name.isEmpty && name.allSatisfy { $0 == " " || $0 == "-" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return start.prefix(0) }
    return start[...last]
  }
}
