import KommuneLocale
import KommuneModel

/// One page of an answer of Kolada, the Swedish database of kommuner and regioner: at most 5 000 figures, and where the next page is.
public struct KoladaPage: Sendable, Hashable {
  /// One figure.
  public struct Figure: Sendable, Hashable {
    /// The indicator: "N00941".
    public let indicator: String
    /// The kommun, region or unit: "1860", "V15E186000101".
    public let unit: String
    /// The period as written: "2009".
    public let period: String
    /// `T` for all, `M` for men, `K` for women.
    public let gender: String
    /// The figure; nothing when there is none.
    public let value: Double?
    /// Why, or what else Kolada says: "Missing", "Private"; mostly empty.
    public let status: String
    /// How many units the figure rests on.
    public let count: Int?
    /// The line in the file.
    public let line: Int
  }

  /// The figures, in the file's order.
  public private(set) var figures: [Figure] = []
  /// The items of a list of indicators or kommuner, as texts by member.
  public private(set) var items: [[String: String]] = []
  /// The line of each item.
  public private(set) var itemLines: [Int] = []
  /// The address of the next page, as written; it is a text, never followed by the reader.
  public private(set) var next: String?

  /// How many entries the page says that it has, and how many there are.
  public private(set) var count: Int?
  private(set) var entryCount = 0

  /// How many figures a file may have: two hundred full pages.
  static let mostFigures = 1_000_000
  /// How many values an entry may have; Kolada gives one for each gender.
  private static let mostValues = 1000

  /// Reads the pages of a file: one page, or a list of them.
  public static func read(_ bytes: FileBytes, fileName: String) throws(LoadFailure) -> [KoladaPage] {
    defer { withExtendedLifetime(bytes) {} }
    let text = bytes.bytes.bindMemory(to: UInt8.self)
    var scanner = JSONScanner(text, file: fileName)
    var lines = LineCounter(text)
    var pages: [KoladaPage] = []
    var count = 0
    if try scanner.peek() == .array {
      try scanner.readArray { (scanner) throws(LoadFailure) in
        pages.append(try KoladaPage(&scanner, &lines, before: count))
        count += pages.last.map { $0.figures.count + $0.items.count } ?? 0
      }
    } else {
      pages.append(try KoladaPage(&scanner, &lines, before: 0))
    }
    try scanner.finish()
    return pages
  }

  /// - Parameter before: How many figures stand on the pages before.
  private init(_ scanner: inout JSONScanner, _ lines: inout LineCounter, before: Int) throws(LoadFailure) {
    var hasValues = false
    var counter = lines
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      switch try scanner.string(of: name) {
      case "values":
        guard !hasValues else { throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start) }
        hasValues = true
        try scanner.readArray { (scanner) throws(LoadFailure) in
          try readItem(&scanner, &counter)
          entryCount += 1
          guard before + figures.count + items.count <= KoladaPage.mostFigures else {
            throw scanner.failure(.limit, KoladaPhrases.mostFigures(KoladaPage.mostFigures))
          }
        }
      case "next_url", "next_page":
        if try scanner.peek() == .string { next = try scanner.readString() } else { try scanner.skipValue() }
      case "count":
        if try scanner.peek() == .number { count = Int(exactly: try scanner.readNumber()) } else { try scanner.skipValue() }
      default: try scanner.skipValue()
      }
    }
    lines = counter
    guard hasValues else { throw scanner.failure(.notStatistics, KoladaPhrases.values, found: "") }
  }

  private mutating func readItem(_ scanner: inout JSONScanner, _ lines: inout LineCounter) throws(LoadFailure) {
    scanner.skipSpace()
    let line = lines.line(of: scanner.position)
    let start = scanner.position
    var texts: [String: String] = [:]
    var values: [(gender: String, value: Double?, status: String, count: Int?)]?
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      let member = try scanner.string(of: name)
      if member == "values" {
        guard values == nil else { throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: member) }
        values = try KoladaPage.readValues(&scanner)
      } else if let text = try KoladaPage.readText(&scanner) {
        guard texts.updateValue(text, forKey: member) == nil else {
          throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: member)
        }
      }
    }
    guard let values else {
      items.append(texts)
      itemLines.append(line)
      return
    }
    guard let indicator = texts["kpi"], let unit = texts["municipality"] ?? texts["ou"], let period = texts["period"] else {
      throw scanner.failure(.header, KoladaPhrases.figure, at: start)
    }
    guard Period(period) != nil else { throw scanner.failure(.header, KoladaPhrases.period, at: start, found: period) }
    for value in values {
      figures.append(
        Figure(
          indicator: indicator, unit: unit, period: period, gender: value.gender, value: value.value, status: value.status,
          count: value.count, line: line))
    }
  }

  private static func readValues(
    _ scanner: inout JSONScanner
  ) throws(LoadFailure) -> [(gender: String, value: Double?, status: String, count: Int?)] {
    var values: [(gender: String, value: Double?, status: String, count: Int?)] = []
    try scanner.readArray { (scanner) throws(LoadFailure) in
      var entry: (gender: String, value: Double?, status: String, count: Int?) = ("T", nil, "", nil)
      var seen: Set<String> = []
      try scanner.readObject { (name, scanner) throws(LoadFailure) in
        let member = try scanner.string(of: name)
        guard seen.insert(member).inserted else { throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: member) }
        switch member {
        case "gender": entry.gender = try readText(&scanner) ?? "T"
        case "status": entry.status = try readText(&scanner) ?? ""
        case "value": entry.value = try readNumber(&scanner)
        case "count": entry.count = try readNumber(&scanner).flatMap { Int(exactly: $0) }
        default: try scanner.skipValue()
        }
      }
      guard values.count < KoladaPage.mostValues else { throw scanner.failure(.limit, KoladaPhrases.mostFigures(KoladaPage.mostValues)) }
      values.append(entry)
    }
    return values
  }

  private static func readNumber(_ scanner: inout JSONScanner) throws(LoadFailure) -> Double? {
    if try scanner.peek() == .literal {
      if try scanner.readLiteral() == nil { return nil }
      throw scanner.syntax(JSONPhrases.number)
    }
    let start = scanner.position
    switch DecimalScanner.scan(scanner.bytes, position: &scanner.position, strict: true) {
    case .number(let value): return value
    case .inexact: throw scanner.failure(.limit, LoadPhrases.numberMustBeExact, at: start)
    case .tooLarge, .none: return try scanner.readNumber()
    }
  }

  /// A member's text; numbers as they stand, nothing for `null` and for lists.
  private static func readText(_ scanner: inout JSONScanner) throws(LoadFailure) -> String? {
    switch try scanner.peek() {
    case .string: return try scanner.readString()
    case .number:
      let start = scanner.position
      _ = try scanner.readNumber()
      return String(decoding: scanner.bytes[start..<scanner.position], as: UTF8.self)
    case .literal: return try scanner.readLiteral().map { $0 ? "true" : "false" }
    default:
      try scanner.skipValue()
      return nil
    }
  }
}
