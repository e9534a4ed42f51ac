import KommuneLocale
import KommuneModel

/// Reads a CSV file of any dialect of the statistics offices into a cube.
///
/// The dialect is decided once for the file and once for each column, never for a cell: encoding, title line, delimiter, which
/// columns name the row, and the decimal mark. A cell that does not fit the decision is a problem with its place.
public enum CSVLoader {
  /// A text without figures is held as strings, so it must not be of any size.
  private static let largestTextFile = 64 << 20

  /// Reads a CSV file into a cube, every value straight from its bytes. A file without figures becomes a table of texts.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - fileName: The name that problems and sources carry.
  ///   - options: What somebody declared about the file.
  /// - Throws: `LoadFailure` for a flaw in the structure, with its line and field.
  public static func load(
    _ bytes: FileBytes, fileName: String, options: LoadOptions = LoadOptions()
  ) throws(LoadFailure) -> Loaded {
    let text = try CSVText(bytes, fileName: fileName, options: options)
    let dialect = CSVDialect(text, declared: options.delimiter)
    var evidence = EncodingEvidence()
    evidence.add(dialect.preamble(text), at: text.start)
    let guess = try text.encoding(from: evidence)
    let layout = try CSVLayout(text, dialect, encoding: guess, options: options)
    if let arrangement = ColumnArrangement(dialect, layout, options: options) {
      return try ArrangedText(text, dialect, layout, arrangement, options: options).loaded()
    }
    if layout.valueCount == 0 || layout.isKlass || layout.samples.allSatisfy({ $0.filled == 0 }) {
      return try loadTexts(text, dialect, layout, options)
    }
    guard layout.names.count > 1 else {
      throw delimiterFailure(text, dialect)
    }
    var rows = try parse(text, dialect, layout, options)
    var finalLayout = layout
    if options.decimalMark == nil, let flaw = rows.flaws.first(where: { $0.kind == .wrongMark }),
      case let marks = DecimalMarkCensus.marks(text, dialect, layout, from: flaw, options: options), marks != layout.decimalMarks
    {
      finalLayout.decimalMarks = marks
      rows = try parse(text, dialect, finalLayout, options)
    }
    try requireDecimalMark(rows, text, finalLayout, options)
    return try assemble(text, dialect, finalLayout, guess, consume rows, evidence, options)
  }

  /// A file of one column: perhaps a title stands above its header, and nothing tells them apart.
  private static func delimiterFailure(_ text: CSVText, _ dialect: CSVDialect) -> LoadFailure {
    var rows = dialect
    rows.headerOffset = text.bytes[dialect.headerOffset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.bytes.count
    rows.delimiter = CSVDialect.guess(text.bytes, offset: rows.headerOffset, line: rows.headerLine)
    var scanner = rows.scanner(text)
    let isTitled = scanner.nextRowOfSample() && scanner.fields.count > 1
    let expected = isTitled ? LoadPhrases.titleMustStandApart : LoadPhrases.delimiterMustBeFound
    return text.failure(.delimiter, line: dialect.headerLine, expected: expected)
  }

  /// One `1,673,469` says that the comma groups thousands, and what `47,199` beside it means is then for somebody to declare.
  private static func requireDecimalMark(
    _ rows: borrowing ParsedRows, _ text: CSVText, _ layout: CSVLayout, _ options: LoadOptions
  ) throws(LoadFailure) {
    guard options.decimalMark == nil, options.declared.thousandsMark == nil else { return }
    for flaw in rows.flaws where flaw.kind == .unreadable {
      let column = flaw.cell % layout.valueCount
      let cell = UnsafeRawBufferPointer(rebasing: text.bytes[flaw.start..<min(flaw.end, flaw.start + 64)])
      guard NumberText.groupsThousands(cell, with: layout.decimalMarks[column]) else { continue }
      throw text.failure(
        .syntax, line: flaw.line, column: layout.stubCount + column + 1, expected: LoadPhrases.cellMustBeUnambiguous,
        found: String(decoding: cell, as: UTF8.self))
    }
  }

  private static func parse(
    _ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, _ options: LoadOptions
  ) throws(LoadFailure) -> ParsedRows {
    guard var reader = RowReader(text, dialect, layout, options: options) else {
      throw text.failure(.empty, line: nil, expected: LoadPhrases.fileMustHoldFigures)
    }
    return try reader.readAll(options)
  }

  private static func assemble(
    _ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, _ guess: TextEncoding, _ rows: consuming ParsedRows,
    _ evidence: EncodingEvidence, _ options: LoadOptions
  ) throws(LoadFailure) -> Loaded {
    var evidence = evidence
    evidence.add(rows.evidence)
    for table in rows.tables {
      for origin in table.origins {
        evidence.add(UnsafeRawBufferPointer(rebasing: text.bytes[origin.span.start..<origin.span.end]), at: origin.span.start)
      }
    }
    let encoding = try text.encoding(from: evidence)
    // The header may hold no letter that tells ISO-8859-1 from Windows-1252; its names are read again in the final encoding.
    var layout = layout
    if encoding != guess {
      layout.names = try CSVLayout(text, dialect, encoding: encoding, options: options, samples: layout.samples).names
    }
    let title = try dialect.title(text, encoding: encoding)
    var assembly = try CubeAssembly(
      text, dialect, layout, encoding: encoding, title: title, rows: consume rows, options: options)
    assembly.noteHeader()
    assembly.noteNumbersAmongNames()
    assembly.noteAssumedMarks()
    assembly.noteTimes()
    assembly.noteRepeatedHeader()
    assembly.noteUnusedContents()
    assembly.noteDay()
    let loaded = try assembly.assemble()
    let footers = RowsWithoutFigures.problems(in: loaded.cube, file: text.fileName)
    guard !footers.isEmpty else { return loaded }
    return Loaded(
      cube: loaded.cube, problems: loaded.problems + footers, texts: loaded.texts, dashes: loaded.dashes,
      impliedDimensions: loaded.impliedDimensions)
  }

  private static func loadTexts(
    _ text: CSVText, _ dialect: CSVDialect, _ layout: CSVLayout, _ options: LoadOptions
  ) throws(LoadFailure) -> Loaded {
    guard layout.names.count > 1 else {
      throw delimiterFailure(text, dialect)
    }
    guard text.bytes.count <= largestTextFile else {
      throw text.failure(.limit, line: nil, expected: LoadPhrases.textsMustStayBelow(megabytes: largestTextFile >> 20))
    }
    let shape = try CSVShape(text, dialect)
    let encoding = try text.encoding(checking: UnsafeRawBufferPointer(rebasing: text.bytes.dropFirst(text.start)), at: text.start)
    // In the form for spreadsheets an apostrophe stands before what would be run as a formula.
    let isForSpreadsheets = text.hasMark && dialect.delimiter == DelimitedStyle.spreadsheet.delimiter
    var scanner = dialect.scanner(text)
    var rows: [[String]] = []
    var lines: [Int] = []
    while try text.nextRow(&scanner) {
      if scanner.isRowEmpty { continue }
      var row: [String] = []
      for span in scanner.fields {
        guard let read = scanner.text(of: span, encoding: encoding) else { throw text.encodingFailure(at: span.start) }
        let field = isForSpreadsheets ? String(decoding: DelimitedStyle.rearmed(Array(read.utf8)), as: UTF8.self) : read
        row.append(rows.isEmpty ? ColumnName.trimmed(field) : field)
      }
      rows.append(row + repeatElement("", count: shape.width - row.count))
      lines.append(scanner.rowLine)
    }
    let words = DialectWords(text, dialect, layout, encoding: encoding, options: options)
    var source = SourceFile(
      name: text.fileName, title: try dialect.title(text, encoding: encoding), encoding: encoding.rawValue, dialect: words.facts)
    if options.explains {
      source.dialect = words.facts(with: try CSVCensus(text, dialect, layout, options: options), hasFigures: false)
      source.columns = ColumnReadings(layout, isFromPxWeb: dialect.isFromPxWeb, options: options).texts()
    }
    var problems: [Problem] = []
    if rows.count < 2 {
      problems.append(
        Problem(
          id: "no-rows", severity: .warning, file: text.fileName, row: lines.first, expected: LoadPhrases.tableMustHaveRows, found: ""))
    }
    // The first such column is enough: what cures it cures the others.
    let numbers = layout.samples.indices.first { index in
      !layout.isKlass && layout.hasMoreThanCodes(index) && !ColumnName.isStub(layout.names[index])
        && (layout.samples[index].isFigures || (index == layout.names.count - 1 && layout.samples[index].hasManyFigures))
    }
    if let index = numbers {
      problems.append(
        Problem(
          id: "numbers-left-as-text", severity: .warning, file: text.fileName, row: dialect.headerLine, column: index + 1,
          columnName: layout.names[index], expected: LoadPhrases.figuresMustBeTold, found: layout.names[index]))
    } else if !layout.isKlass, let dressed = DressedNumber.firstColumn(of: rows.dropFirst()) {
      problems.append(
        Problem(
          id: "numbers-left-as-text", severity: .warning, file: text.fileName, row: lines[dressed.row], column: dressed.column + 1,
          columnName: dressed.column < layout.names.count ? layout.names[dressed.column] : nil,
          expected: LoadPhrases.figuresMustBePlain, found: String(dressed.text.prefix(80))))
    }
    let table = TextTable(header: rows.first ?? [], rows: Array(rows.dropFirst()), lines: Array(lines.dropFirst()))
    return Loaded(texts: table, source: source, problems: problems)
  }
}
