import KommuneLocale
import KommuneModel

/// Which columns name the row and which hold figures, decided from the headings and the first rows.
struct CSVLayout {
  /// The names of all columns.
  var names: [String]
  /// How periods are written in the names of the columns.
  let form: Heading.Form
  /// How many columns at the left name the row.
  let stubCount: Int
  /// The decimal mark of each value column.
  var decimalMarks: [DecimalMark]
  /// Whether the decimal mark was seen in the sample or declared; else the dialect's custom is assumed.
  let isDecimalMarkSeen: Bool
  /// Where the first row stands.
  let firstRowOffset: Int
  let firstRowLine: Int
  /// What the first rows say, a column each.
  let samples: [ColumnSample]

  /// How many rows of headings there are.
  let headingRows: Int
  /// The headings of the value columns row by row, from the top, where more than one row of headings was declared.
  let headingLevels: [[String]]

  /// Whether the file is a code list from KLASS, which holds no figures.
  var isKlass: Bool { names.starts(with: ["code", "parentCode", "level", "name"]) }

  /// How many columns hold figures; 0 for a code list.
  var valueCount: Int { names.count - stubCount }

  private static let sampledRows = 400

  /// Decides the layout; `samples` are those of the same file, where its first rows have been looked at before.
  init(
    _ text: CSVText, _ dialect: CSVDialect, encoding: TextEncoding, options: LoadOptions, samples known: [ColumnSample]? = nil
  ) throws(LoadFailure) {
    var scanner = dialect.scanner(text)
    var levels: [[String]] = []
    let headerRows = max(options.headerRows ?? 1, 1)
    while levels.count < headerRows, try text.nextRow(&scanner) {
      levels.append(try CSVLayout.names(scanner, text, encoding, isOnlyRow: headerRows == 1))
    }
    let width = levels.map(\.count).max() ?? 0
    firstRowOffset = scanner.offset
    firstRowLine = scanner.line
    headingRows = levels.count
    try CSVLayout.requireDeclared(options.declared, levels, width: width, text, dialect)
    samples = known ?? CSVLayout.sample(&scanner, width: width, declared: options.declared)
    if levels.count > 1 {
      let stubs = options.stubColumns ?? CSVLayout.stubCount(under: levels, samples)
      stubCount = min(max(stubs, 0), width)
      headingLevels = try HeadingLevels.filled(
        levels, width: width, from: stubCount, areDeclared: !options.declared.headings.isEmpty, text, line: dialect.headerLine)
      names = try HeadingLevels.names(levels, headingLevels, stubCount: stubCount, text, line: dialect.headerLine)
      form = Heading.Form(of: names)
    } else {
      names = levels.first ?? []
      form = Heading.Form(of: names)
      let stubs = options.stubColumns ?? CSVLayout.stubCount(names, form, samples, isFromPxWeb: dialect.isFromPxWeb)
      stubCount = min(max(stubs, 0), names.count)
      headingLevels = []
      try CSVLayout.requireHeadings(names, from: stubCount, samples, text, dialect)
    }
    (decimalMarks, isDecimalMarkSeen) = CSVLayout.decimalMarks(samples.dropFirst(stubCount), dialect, declared: options.decimalMark)
    if options.headerRows == nil, !dialect.isFromPxWeb { try requireNoFigures(text, line: dialect.headerLine) }
  }

  /// Figures under empty headings belong to a cross table or stand below a title, and the rows of headings would be read as flawed figures.
  private static func requireHeadings(
    _ names: [String], from stubCount: Int, _ samples: [ColumnSample], _ text: CSVText, _ dialect: CSVDialect
  ) throws(LoadFailure) {
    let empty = names.indices.filter { $0 >= stubCount && names[$0].isEmpty }
    guard empty.count > 1 || (empty.count == 1 && !dialect.isFromPxWeb && samples[empty[0]].hasNumbers) else { return }
    throw text.failure(.header, line: dialect.headerLine, column: empty[0] + 1, expected: LoadPhrases.headingsMustBeDeclared)
  }

  /// A first row of figures is no header: taken for one it would be lost. Years, and ages over their columns, are headings.
  private func requireNoFigures(_ text: CSVText, line: Int) throws(LoadFailure) {
    let isNumber = names.map { name in
      [DecimalMark.point, .comma].contains { NumberText.parse(name, decimalMark: $0) != .notANumber }
    }
    let allNumbers = names.count > 1 && !isNumber.contains(false)
    let loneNumber =
      names.count > 1 && valueCount == 1 && isNumber.last == true && Heading(names.last ?? "").period == nil
    let isRow = valueCount > 0 && isNumber.last == true && RegionLabel(names[0])?.isRegion ?? false
    let isCodeList = valueCount == 0 && isNumber.first == true && samples.first.map { $0.numbers > 0 && $0.numbers == $0.filled } ?? false
    guard allNumbers || loneNumber || isRow || isCodeList else { return }
    throw text.failure(
      .header, line: line, column: 1, expected: FileShapePhrases.headingsMustBeTexts, found: names.prefix(6).joined(separator: ", "))
  }

  /// Refuses a declaration that the file contradicts.
  private static func requireDeclared(
    _ declared: FileDeclaration, _ levels: [[String]], width: Int, _ text: CSVText, _ dialect: CSVDialect
  ) throws(LoadFailure) {
    if let count = declared.headingCount, count > levels.count {
      throw text.failure(
        .header, line: dialect.headerLine, expected: LoadPhrases.headerRowsMustExist(count), found: String(levels.count))
    }
    if let count = declared.stubColumns, count >= width {
      throw text.failure(
        .header, line: dialect.headerLine, expected: LoadPhrases.stubMustLeaveFigures(declared: count), found: String(width))
    }
  }

  /// Under several rows of headings the value columns are the last ones that hold figures.
  private static func stubCount(under levels: [[String]], _ samples: [ColumnSample]) -> Int {
    var first = samples.count
    while first > 1, samples[first - 1].mayHoldFigures,
      levels.contains(where: { first <= $0.count && !$0[first - 1].isEmpty }) || first < samples.count
    {
      if samples[first - 1].leadingZeros > 0 || ColumnName.isStub(levels.last.flatMap { first <= $0.count ? $0[first - 1] : nil } ?? "") {
        break
      }
      first -= 1
    }
    return first
  }

  private static func names(
    _ scanner: CSVScanner, _ text: CSVText, _ encoding: TextEncoding, isOnlyRow: Bool
  ) throws(LoadFailure) -> [String] {
    if isOnlyRow { try CSVShape.requireDistinct(scanner, text) }
    var names: [String] = []
    for span in scanner.fields {
      guard let name = scanner.text(of: span, encoding: encoding) else { throw text.encodingFailure(at: span.start) }
      names.append(ColumnName.withoutMark(ColumnName.trimmed(name)))
    }
    return names
  }

  private static func sample(_ scanner: inout CSVScanner, width: Int, declared: FileDeclaration) -> [ColumnSample] {
    var samples = Array(repeating: ColumnSample(), count: width)
    var rows = 0
    while rows < sampledRows, scanner.nextRowOfSample() {
      rows += 1
      for (index, span) in scanner.fields.prefix(width).enumerated() {
        samples[index].add(scanner.content(of: span), isQuoted: span.isQuoted, declared: declared)
      }
    }
    return samples
  }

  /// The value columns are the last ones: those whose headings end with a period, or else those that hold numbers and are not
  /// known to name rows.
  private static func stubCount(
    _ names: [String], _ form: Heading.Form, _ samples: [ColumnSample], isFromPxWeb: Bool
  ) -> Int {
    var first = names.count
    // Figures of one kind are figures in every period, also in one where every cell has an unknown mark.
    let headings = names.map { Heading($0, form: form) }
    let figures = Set(
      names.indices.filter { headings[$0].period != nil && samples[$0].mayHoldFiguresOfPeriod && samples[$0].hasNumbers }
        .map { headings[$0].words })
    while first > 1, headings[first - 1].period != nil,
      samples[first - 1].mayHoldFiguresOfPeriod || figures.contains(headings[first - 1].words)
    { first -= 1 }
    let isWide = first < names.count
    while first > 1, isValueColumn(names[first - 1], samples[first - 1], isFromPxWeb: isFromPxWeb, isLast: first == names.count) {
      // To the left of headings with periods, only a column with decimals or unquoted numbers beside quoted texts is a figure.
      if isWide, !isFromPxWeb, samples[first - 1].points + samples[first - 1].commas == 0 { break }
      first -= 1
    }
    return first
  }

  private static func isValueColumn(_ name: String, _ sample: ColumnSample, isFromPxWeb: Bool, isLast: Bool) -> Bool {
    // A column of nothing but marks is one of figures that nobody has; a dash may be somebody's word for no remark, and a column of marks may
    // stand behind that of the figures.
    let isMarked = sample.filled > 0 && sample.marks == sample.filled && sample.dashes == 0 && !(isLast && ColumnName.isRemark(name))
    guard sample.hasNumbers || isMarked || (isLast && isFromPxWeb), sample.mayHoldFigures, !ColumnName.isStub(name) else { return false }
    if isFromPxWeb { return sample.quoted * 2 <= sample.filled }
    if sample.leadingZeros > 0, sample.points + sample.commas == 0 { return false }
    return sample.years < sample.filled || sample.filled == 0
  }

  /// The mark seen in the column, else in the file, else the custom of the dialect.
  static func decimalMarks(
    _ samples: ArraySlice<ColumnSample>, _ dialect: CSVDialect, declared: DecimalMark?
  ) -> (marks: [DecimalMark], isSeen: Bool) {
    if let declared { return (samples.map { _ in declared }, true) }
    let points = samples.reduce(0) { $0 + $1.points }
    let commas = samples.reduce(0) { $0 + $1.commas }
    let custom: DecimalMark = dialect.isFromPxWeb || dialect.delimiter == 0x2C ? .point : .comma
    let common = points == commas ? custom : points > commas ? DecimalMark.point : .comma
    let marks = samples.map { sample -> DecimalMark in
      sample.points == sample.commas ? common : sample.points > sample.commas ? .point : .comma
    }
    return (marks, points + commas > 0)
  }
}
