/// What was decided about a file, in words for `--explain`. The words are names of things, not sentences, and in English as the
/// options that declare them.
struct DialectWords {
  /// One decision a line.
  let lines: [String]

  init(_ dialect: CSVDialect, _ layout: CSVLayout, encoding: TextEncoding) {
    var lines = ["encoding: \(encoding.rawValue)", "delimiter: \(DialectWords.name(dialect.delimiter))"]
    if dialect.isDelimiterStated { lines.append("delimiter stated on the first line") }
    if dialect.titleRange != nil { lines.append("title: before the header") }
    lines.append("header: line \(dialect.headerLine)")
    if dialect.isFromPxWeb { lines.append("written by PxWeb") }
    if layout.valueCount > 0 {
      lines.append("row names: columns 1–\(layout.stubCount)")
      lines.append("figures: columns \(layout.stubCount + 1)–\(layout.names.count)")
      let marks = Set(layout.decimalMarks)
      let seen = layout.isDecimalMarkSeen ? "" : " (by custom; none seen)"
      if marks == [.comma] { lines.append("decimal mark: comma" + seen) }
      if marks == [.point] { lines.append("decimal mark: point" + seen) }
      if marks.count > 1 {
        for (index, mark) in layout.decimalMarks.enumerated() {
          lines.append("decimal mark of column \(layout.stubCount + index + 1): \(mark == .comma ? "comma" : "point")")
        }
      }
    }
    self.lines = lines
  }

  private static func name(_ delimiter: UInt8) -> String {
    switch delimiter {
    case 0x3B: "semicolon"
    case 0x2C: "comma"
    case 0x09: "TAB"
    case 0x7C: "vertical bar"
    case 0x20: "space"
    default: String(Unicode.Scalar(delimiter))
    }
  }
}
