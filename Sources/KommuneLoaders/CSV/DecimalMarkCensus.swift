import KommuneModel

/// Decides the decimal marks anew, when a cell far down contradicts what the first rows let expect.
enum DecimalMarkCensus {
  /// How many cells are looked at: enough to tell a column's custom from a slip.
  private static let lookedAt = 200_000

  /// The mark that most cells of each value column use, among the first rows and those from the contradiction on; a column
  /// without decimals follows the file.
  static func marks(_ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, from flaw: ParsedRows.Flaw, options: LoadOptions)
    -> [DecimalMark]
  {
    var samples = layout.samples
    var scanner = dialect.scanner(text)
    scanner.offset = flaw.start
    while scanner.offset > layout.firstRowOffset, text.bytes[scanner.offset - 1] != 0x0A { scanner.offset -= 1 }
    var cells = 0
    while cells < lookedAt, scanner.nextRowOfSample() {
      for (index, span) in scanner.fields.prefix(samples.count).enumerated() where index >= layout.stubCount {
        samples[index].add(scanner.content(of: span), isQuoted: span.isQuoted, declared: options.declared)
      }
      cells += samples.count
    }
    return CSVLayout.decimalMarks(samples.dropFirst(layout.stubCount), dialect, declared: nil).marks
  }
}
