import KommuneLocale
import KommuneModel

/// PX, the format of PC-Axis and PxWeb: keywords, then the figures of a whole cube.
///
/// **Bytes.** Statements `KEYWORD[language]("subject")="text","text";` up to `DATA=`, then figures with white space between them in the
/// order of `STUB` and `HEADING`, the last variable fastest, and `;`. See ``PXScanner``, ``PXCodePage``, ``PXMarks`` and ``PXFigures``.
///
/// **Contents.** `CONTVARIABLE` names the dimension of base figures. A file without one gets a dimension with the single category that
/// `CONTENTS` names; the result tells that it is implied.
///
/// **Rows left out.** With `KEYS` a file may leave out rows; the format says that they hold zeros. The cube says `.missing(.absentRow)` and a note counts them:
/// whether a file left out zeros or somebody lost rows cannot be told.
///
/// **Decimals.** Cells hold the figures as written, with `DECIMALS` decimals; how many are shown (`SHOWDECIMALS`, `PRECISION`) is metadata.
enum PXFormat: FileFormat {
  static let name = "PX"

  static let declarations: Set<FileDeclaration.Key> = [.encoding, .missingMarks, .language]
  /// How many cells a file may declare beyond those that it writes out: 256 MB, or a cell for each of its bytes.
  static let mostAbsentCells = 1 << 25

  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool {
    var bytes = head[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if let encoding = utf16(head) {
      let text = Array((encoding.decode(UnsafeRawBufferPointer(rebasing: head.prefix(512).dropFirst(2))) ?? "").utf8)
      return text.withUnsafeBytes { recognizes($0, fileName: fileName) }
    }
    bytes = bytes.drop { PXScanner.isSpace($0) }
    let keyword = String(decoding: bytes.prefix { PXScanner.isKeywordByte($0) }.prefix(20), as: UTF8.self).uppercased()
    guard firstKeywords.contains(keyword) else { return false }
    let next = bytes.dropFirst(keyword.utf8.count).first { !PXScanner.isSpace($0) }
    return next == UInt8(ascii: "=") || next == UInt8(ascii: "[") || next == UInt8(ascii: "(")
  }

  private static let firstKeywords: Set<String> = [
    "CHARSET", "AXIS-VERSION", "CODEPAGE", "LANGUAGE", "LANGUAGES", "CREATION-DATE", "DECIMALS", "SHOWDECIMALS", "MATRIX", "TITLE",
    "CONTENTS",
    "SUBJECT-AREA", "SUBJECT-CODE", "STUB", "HEADING", "COPYRIGHT", "DESCRIPTION", "UNITS", "NOTE", "NOTEX", "TABLEID", "NEXT-UPDATE",
    "PX-SERVER", "DIRECTORY-PATH", "UPDATE-FREQUENCY", "DEFAULT-GRAPH",
  ]

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    defer { withExtendedLifetime(bytes) {} }
    if let encoding = utf16(bytes.bytes) {
      guard let text = encoding.decode(UnsafeRawBufferPointer(rebasing: bytes.bytes.dropFirst(2))) else {
        throw LoadFailure(.encoding, file: fileName, expected: LoadPhrases.utf16MustBeWhole)
      }
      return try load(FileBytes(Array(text.utf8)), fileName: fileName, options: options)
    }
    bytes.willRead(0..<bytes.count)
    let text = bytes.bytes.bindMemory(to: UInt8.self)
    let (scanner, page, statements, disproved) = try header(text, fileName: fileName, options: options)
    let header = try PXHeader(statements, wanted: options.language, scanner: scanner)
    let variables = try PXVariables(header, scanner: scanner)
    let metadata = PXMetadata(header, variables, scanner: scanner)
    let marks = PXMarks(header, options: options)
    let isSparse = statements.contains { $0.keyword == "KEYS" }
    var figures = try makeFigures(scanner, variables, marks, page, isSparse: isSparse)
    var problems = variables.problems + metadata.problems
    problems += variables.declared.compactMap { variable in
      variable.replaced.map { Problem(replaced: $0.label, by: $0.period, of: variable.name, file: fileName) }
    }
    if let wanted = options.language, !header.languages.isEmpty, !header.languages.contains(wanted) {
      problems.append(
        Problem(
          id: "declaration-not-used", severity: .warning, file: fileName, expected: LoadPhrases.languageMustBeInFile(header.languages),
          found: wanted))
    }
    if let disproved { problems.insert(otherCodePage(page, disproved, fileName), at: 0) }
    if isSparse {
      let absent = try readSparse(&figures, header, variables, scanner: scanner)
      if absent > 0 { problems.append(absentRows(absent, fileName)) }
      try figures.finish()
    } else {
      try PXDelimiters.read(&figures, in: bytes) { bytes throws(LoadFailure) in
        try makeFigures(scanner, variables, marks, page, isSparse: false, bytes: bytes)
      }
    }
    let source = SourceFile(
      name: fileName, table: header.text("TABLEID") ?? header.text("MATRIX"), title: header.text("TITLE") ?? header.text("DESCRIPTION"),
      encoding: page.rawValue, dialect: PXFacts(header, variables, page: page, isSparse: isSparse).facts)
    return PXResult(figures, variables, metadata, source: source, keys: isSparse ? header.stub.count : 0)
      .loaded(problems + figures.problems)
  }

  /// The form of UTF-16 that a byte-order mark shows, as some programs save a text.
  private static func utf16(_ bytes: UnsafeRawBufferPointer) -> TextEncoding? {
    bytes.starts(with: [0xFF, 0xFE]) ? .utf16LittleEndian : bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }

  /// Reads the header in the encoding that its own keywords and bytes show.
  private static func header(
    _ bytes: UnsafeBufferPointer<UInt8>, fileName: String, options: LoadOptions
  ) throws(LoadFailure) -> (PXScanner, PXCodePage, [PXStatement], disproved: String?) {
    guard !bytes.allSatisfy({ PXScanner.isSpace($0) || $0 == 0 }) else {
      throw LoadFailure(.empty, file: fileName, expected: PXPhrases.notEmpty)
    }
    var scanner = PXScanner(bytes, file: fileName)
    let first = try scanner.readHeader(as: .latin1)
    let header = bytes[0..<scanner.position]
    let claim = first.first { $0.keyword == "CODEPAGE" }?.first ?? first.first { $0.keyword == "CHARSET" }?.first
    let declared = options.encoding.map { $0.rawValue }
    guard let decision = PXCodePage.decide(header, claim: declared ?? claim) else {
      throw LoadFailure(.encoding, file: fileName, expected: PXPhrases.knownCodePage, found: claim ?? "")
    }
    if decision.page == .latin1 { return (scanner, .latin1, first, decision.disproved) }
    scanner = PXScanner(bytes, file: fileName)
    let statements = try scanner.readHeader(as: decision.page)
    return (scanner, decision.page, statements, decision.disproved)
  }

  /// Makes room for the cells, once it is certain that the file can fill them.
  private static func makeFigures(
    _ scanner: PXScanner, _ variables: PXVariables, _ marks: PXMarks, _ page: PXCodePage, isSparse: Bool,
    bytes: UnsafeBufferPointer<UInt8>? = nil
  ) throws(LoadFailure) -> PXFigures {
    let remaining = scanner.bytes.count - scanner.position
    // Each figure that is written out takes at least one byte and one of space.
    let most = isSparse ? max(mostAbsentCells, scanner.bytes.count) : remaining / 2 + 1
    var sizes = (rows: 1, columns: 1, cells: 1)
    for (index, dimension) in variables.dimensions.enumerated() {
      let (cells, overflow) = sizes.cells.multipliedReportingOverflow(by: dimension.count)
      guard !overflow, cells <= most else {
        throw LoadFailure(
          isSparse ? .limit : .truncated, file: scanner.file,
          expected: isSparse ? PXPhrases.mostCells(most) : PXPhrases.figuresFor(variables.dimensions.map(\.count)))
      }
      sizes.cells = cells
      if index < variables.stubCount { sizes.rows *= dimension.count } else { sizes.columns *= dimension.count }
    }
    return PXFigures(
      bytes: bytes ?? scanner.bytes, from: scanner.position, file: scanner.file, marks: marks, page: page, rows: sizes.rows,
      columns: sizes.columns)
  }

  /// Reads rows with keys and returns how many were left out.
  private static func readSparse(
    _ figures: inout PXFigures, _ header: PXHeader, _ variables: PXVariables, scanner: PXScanner
  ) throws(LoadFailure) -> Int {
    var lookups: [[String: Int]] = []
    for (index, variable) in header.stub.enumerated() {
      guard let keys = header.about(variable, "KEYS")?.first?.uppercased() else {
        throw scanner.failure(.unsupported, PXPhrases.keysForAll, at: header.statements.first { $0.keyword == "KEYS" }?.offset)
      }
      let declared = variables.declared[index]
      // Keys stand in the file's own language, whatever language is read.
      let labels = header.ownValues(of: variable).flatMap { $0.count == declared.labels.count ? $0 : nil } ?? declared.labels
      let texts = keys == "CODES" && !declared.codes.isEmpty ? declared.codes : labels
      lookups.append(Dictionary(texts.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }))
    }
    var keys = PXKeys(lookups, sizes: variables.dimensions.prefix(variables.stubCount).map(\.count))
    var count = 0
    while count < figures.lines.count, let record = try keys.readRecord(&figures) {
      guard figures.lines[record] == 0 else { throw figures.failure(.syntax, PXPhrases.rowOnce) }
      try figures.readRow(record)
      count += 1
    }
    return figures.lines.count - count
  }

  private static func otherCodePage(_ page: PXCodePage, _ claim: String, _ file: String) -> Problem {
    Problem(id: "other-code-page", severity: .note, file: file, expected: PXPhrases.codePageIs(page.rawValue), found: claim)
  }

  private static func absentRows(_ count: Int, _ file: String) -> Problem {
    Problem(id: "rows-left-out", severity: .note, file: file, expected: PXPhrases.rowsLeftOut, found: String(count))
  }
}
