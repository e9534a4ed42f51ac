import KommuneLocale
import KommuneModel

/// JSON of KLASS, Statistics Norway's register of classifications: codes, changes and correspondences.
///
/// **Bytes.** JSON in UTF-8 with one list: `codes` or `classificationItems` (the codes at a date or of a version), `codeChanges` (what became of codes between two dates), or
/// `correspondenceMaps` or `correspondenceItems` (codes of two classifications side by side). Each item becomes a row of texts; a member that is `null` or absent is an empty text.
///
/// **Codes are text.** A code that stands as a number has lost its zeros, and is a problem.
enum KlassFormat: FileFormat {
  static let name = "KLASS"

  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool {
    let json = JSONHead(head)
    return json.isJSON && !json.has("dimension")
      && (json.has("codes") || json.has("codeChanges") || json.has("correspondenceMaps") || json.has("correspondenceItems")
        || json.has("classificationItems"))
  }

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    defer { withExtendedLifetime(bytes) {} }
    var reader = KlassReader(bytes.bytes.bindMemory(to: UInt8.self), file: fileName)
    try reader.read()
    let texts = TextTable(header: reader.kind.columns, rows: reader.rows, lines: reader.lines)
    let source = SourceFile(
      name: fileName, title: reader.title, encoding: "UTF-8",
      dialect: [
        ReadingFact(
          "contents", reader.kind.rawValue,
          ReadingPhrases.line(ReadingPhrases.contentsOfList, KlassPhrases.name(ofList: reader.kind.rawValue)))
      ])
    var problems = reader.problems
    if reader.rows.isEmpty {
      problems.append(Problem(id: "no-rows", severity: .warning, file: fileName, expected: KlassPhrases.listHasItems, found: ""))
    }
    return Loaded(texts: texts, source: source, problems: problems)
  }
}

/// What a KLASS answer lists.
enum KlassKind: String {
  case codes
  case changes
  case correspondences

  /// The names of the list's columns, as KLASS names its members.
  var columns: [String] {
    switch self {
    case .codes: ["code", "parentCode", "level", "name", "shortName", "presentationName", "validFrom", "validTo", "notes"]
    case .changes: ["oldCode", "oldName", "oldShortName", "newCode", "newName", "newShortName", "changeOccurred"]
    case .correspondences:
      ["sourceCode", "sourceName", "sourceShortName", "targetCode", "targetName", "targetShortName", "validFrom", "validTo"]
    }
  }

  /// The column of a date that KLASS gives for a range of dates, `validFromInRequestedRange`: it stands where the code's own is not given.
  func column(inRequestedRange name: String) -> Int? {
    guard name.hasSuffix("InRequestedRange") else { return nil }
    return columns.firstIndex(of: String(name.dropLast("InRequestedRange".count)))
  }

  /// The kind of the list with this name.
  init?(list name: String) {
    switch name {
    case "codes", "classificationItems": self = .codes
    case "codeChanges": self = .changes
    case "correspondenceMaps", "correspondenceItems": self = .correspondences
    default: return nil
    }
  }
}

/// Reads the list of a KLASS answer item by item.
private struct KlassReader {
  /// How many flaws are listed; a file with more is refused.
  static let mostProblems = 1000
  /// How many items a list may have: ten times the largest classification with all its history.
  static let mostItems = 1_000_000

  private var scanner: JSONScanner
  private var lineCounter: LineCounter
  private(set) var kind = KlassKind.codes
  private(set) var title: String?
  private(set) var rows: [[String]] = []
  private(set) var lines: [Int] = []
  private(set) var problems: [Problem] = []
  private var isFound = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
    scanner = JSONScanner(bytes, file: file)
    lineCounter = LineCounter(bytes)
  }

  mutating func read() throws(LoadFailure) {
    var scanner = scanner
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      let text = try scanner.string(of: name)
      if let kind = KlassKind(list: text) {
        guard !isFound else { throw scanner.failure(.unsupported, KlassPhrases.oneList, at: name.start) }
        isFound = true
        self.kind = kind
        try scanner.readArray { (scanner) throws(LoadFailure) in try readItem(&scanner) }
      } else if text == "name", try scanner.peek() == .string {
        title = try scanner.readString()
      } else {
        try scanner.skipValue()
      }
    }
    try scanner.finish()
    guard isFound else { throw LoadFailure(.notStatistics, file: scanner.file, expected: KlassPhrases.list) }
  }

  private mutating func readItem(_ scanner: inout JSONScanner) throws(LoadFailure) {
    scanner.skipSpace()
    let line = lineCounter.line(of: scanner.position)
    var row = [String](repeating: "", count: kind.columns.count)
    var requested: [(column: Int, text: String)] = []
    var seen: Set<Int> = []
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      let text = try scanner.string(of: name)
      if let column = kind.column(inRequestedRange: text) {
        requested.append((column, try readText(&scanner, line: line, column: text)))
        return
      }
      guard let column = kind.columns.firstIndex(of: text) else { return try scanner.skipValue() }
      guard seen.insert(column).inserted else { throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: text) }
      row[column] = try readText(&scanner, line: line, column: text)
    }
    for entry in requested where row[entry.column].isEmpty { row[entry.column] = entry.text }
    guard row.contains(where: { !$0.isEmpty }) else { throw scanner.failure(.header, KlassPhrases.item) }
    guard rows.count < KlassReader.mostItems else { throw scanner.failure(.limit, KlassPhrases.mostItems(KlassReader.mostItems)) }
    rows.append(row)
    lines.append(line)
  }

  /// A member's text. A number is written as it stands, and is a problem where a code must be.
  private mutating func readText(_ scanner: inout JSONScanner, line: Int, column: String) throws(LoadFailure) -> String {
    switch try scanner.peek() {
    case .string: return try scanner.readString()
    case .number:
      let start = scanner.position
      _ = try scanner.readNumber()
      let text = String(decoding: scanner.bytes[start..<scanner.position], as: UTF8.self)
      if column.hasSuffix("ode") {
        guard problems.count < KlassReader.mostProblems else { throw scanner.failure(.header, KlassPhrases.codeIsText, at: start) }
        problems.append(
          Problem(
            id: "lost-leading-zero", severity: .error, file: scanner.file, row: line, columnName: column, expected: KlassPhrases.codeIsText,
            found: text))
      }
      return text
    case .literal:
      return try scanner.readLiteral().map { $0 ? "true" : "false" } ?? ""
    default:
      try scanner.skipValue()
      return ""
    }
  }
}
