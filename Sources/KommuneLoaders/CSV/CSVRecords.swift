import KommuneLocale
import KommuneModel

/// The records of a CSV file as they stand, before any of them is taken for a figure.
///
/// The first record is the header, with names trimmed. A title line and a line `sep=;` are no records, nor are empty lines. A
/// record may take 128 megabytes; a longer one is refused.
public enum CSVRecords {
  /// Reads every record of a file.
  ///
  ///     try CSVRecords.read(FileBytes(Array("a;b\n\"x;y\";2\n".utf8)), fileName: "eksempel.csv")
  ///     // [["a", "b"], ["x;y", "2"]]
  ///
  /// - Throws: `LoadFailure` of the kinds `.empty`, `.encoding`, `.quote`, `.ragged`, `.header`, `.control`, `.notStatistics`.
  public static func read(
    _ file: FileBytes, fileName: String, options: LoadOptions = LoadOptions()
  ) throws(LoadFailure) -> [[String]] {
    var records: [[String]] = []
    try visit(file, fileName: fileName, options: options) { records.append($0) }
    return records
  }

  /// Checks a whole file, then hands out its records one by one, so that no more than one of them need be in memory.
  public static func visit(
    _ file: FileBytes, fileName: String, options: LoadOptions = LoadOptions(), record: ([String]) -> Void
  ) throws(LoadFailure) {
    let text = try CSVText(file, fileName: fileName, options: options)
    let dialect = CSVDialect(text, declared: options.delimiter)
    let shape = try CSVShape(text, dialect)
    let encoding = try text.encoding(checking: UnsafeRawBufferPointer(rebasing: text.bytes.dropFirst(text.start)), at: text.start)
    var scanner = dialect.scanner(text)
    var isHeader = true
    while try text.nextRow(&scanner) {
      var fields: [String] = []
      fields.reserveCapacity(shape.width)
      for span in scanner.fields {
        guard let field = scanner.text(of: span, encoding: encoding) else { throw text.encodingFailure(at: span.start) }
        fields.append(isHeader ? ColumnName.trimmed(field) : field)
      }
      record(fields)
      isHeader = false
    }
  }
}

/// What a pass over all rows finds: that every row has the header's width, and how wide it is.
struct CSVShape {
  /// How many fields the header has.
  let width: Int
  /// How many bytes a row may take.
  private static let longestRow = 128 << 20
  /// Whether the file is a code list from KLASS, whose rows may be shorter than the header.
  let isKlass: Bool

  init(_ text: CSVText, _ dialect: CSVDialect) throws(LoadFailure) {
    var scanner = dialect.scanner(text)
    guard try text.nextRow(&scanner) else { throw text.failure(.empty, line: nil, expected: LoadPhrases.fileMustHoldFigures) }
    let names = scanner.fields.map { ColumnName.trimmed(String(decoding: scanner.content(of: $0), as: UTF8.self)) }
    try CSVShape.requireDistinct(scanner, text)
    width = names.count
    isKlass = names.starts(with: ["code", "parentCode", "level", "name"])
    while try text.nextRow(&scanner) {
      let count = scanner.fields.count
      guard scanner.offset - scanner.rowStart <= CSVShape.longestRow else {
        throw text.failure(
          .limit, line: scanner.rowLine, expected: LoadPhrases.rowMustStayBelow(megabytes: CSVShape.longestRow >> 20))
      }
      if count == width || (isKlass && count < width) { continue }
      throw text.raggedFailure(scanner, width: width)
    }
  }

  /// Two columns with one name cannot be told apart.
  static func requireDistinct(_ scanner: CSVScanner, _ text: CSVText) throws(LoadFailure) {
    var seen: Set<String> = []
    for (index, span) in scanner.fields.enumerated() {
      // Bytes are compared, not letters: the encoding is not decided yet.
      let name = TextEncoding.latin1.decode(scanner.content(of: span)).map(ColumnName.trimmed) ?? ""
      if name.isEmpty { continue }
      if !seen.insert(name).inserted {
        let shown = String(decoding: scanner.content(of: span), as: UTF8.self)
        // A heading twice and none over the names: one that stands over several columns, with another row of headings below.
        let isCross = scanner.fields.first.map { scanner.content(of: $0).isEmpty } ?? false
        throw text.failure(
          .header, line: scanner.rowLine, column: index + 1,
          expected: isCross ? LoadPhrases.headingsMustBeDeclared : LoadPhrases.headingsMustDiffer, found: shown)
      }
    }
  }
}
