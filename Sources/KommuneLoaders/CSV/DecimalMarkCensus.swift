/// Decides the decimal marks from every row, when a cell far down contradicts what the first rows let expect.
enum DecimalMarkCensus {
  /// The mark that most cells of each value column use; a column without decimals follows the file.
  static func marks(_ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout) -> [DecimalMark]? {
    var samples = Array(repeating: ColumnSample(), count: layout.names.count)
    var scanner = dialect.scanner(text)
    scanner.offset = layout.firstRowOffset
    while scanner.nextRowOfSample() {
      for (index, span) in scanner.fields.prefix(samples.count).enumerated() where index >= layout.stubCount {
        samples[index].add(scanner.content(of: span), isQuoted: span.isQuoted)
      }
    }
    return CSVLayout.decimalMarks(samples.dropFirst(layout.stubCount), dialect, declared: nil).marks
  }
}
