import KommuneLocale
import KommuneModel

/// A set of values of a variable, from a `.vs` file: codes, texts, and the groupings that exist of it.
public struct PXValueSet: Sendable, Hashable {
  /// One value.
  public struct Value: Sendable, Hashable {
    /// Its code.
    public let code: String
    /// Its text.
    public let label: String
  }

  /// The set's name.
  public let name: String
  /// The domains that variables name to use it.
  public let domains: [String]
  /// The files of its groupings, as written; they are names, never opened by the reader.
  public let groupings: [String]
  /// The values, in their order.
  public let values: [Value]

  /// Reads a `.vs` file.
  ///
  /// - Throws: `LoadFailure` when codes and texts do not fit each other, or a code stands twice.
  public init(_ bytes: FileBytes, fileName: String) throws(LoadFailure) {
    defer { withExtendedLifetime(bytes) {} }
    try self.init(PXSections(bytes.bytes.bindMemory(to: UInt8.self), file: fileName), file: fileName)
  }

  init(_ sections: PXSections, file: String) throws(LoadFailure) {
    name = sections["Descr"]?.words["name"] ?? ""
    domains = sections["Domain"]?.texts ?? []
    groupings = sections["Aggreg"]?.texts ?? []
    guard let codes = sections["Valuecode"], !codes.entries.isEmpty else {
      throw LoadFailure(.header, file: file, expected: PXPhrases.valueCodes)
    }
    let texts = sections["Valuetext"]
    let byNumber = Dictionary((texts?.entries ?? []).map { ($0.number, $0.text) }, uniquingKeysWith: { first, _ in first })
    guard Set(codes.texts).count == codes.entries.count, !codes.texts.contains(""), texts == nil || byNumber.count == codes.entries.count
    else {
      throw LoadFailure(.header, file: file, line: codes.line, expected: PXPhrases.valueCodes)
    }
    var values: [Value] = []
    for entry in codes.entries.sorted(by: { $0.number < $1.number }) {
      guard let label = texts == nil ? entry.text : byNumber[entry.number] else {
        throw LoadFailure(.header, file: file, line: entry.line, expected: PXPhrases.valueCodes, found: entry.text)
      }
      values.append(Value(code: entry.text, label: label))
    }
    self.values = values
  }
}

/// PX value sets (`.vs`): a table of texts with a row for each value.
enum PXValueSetFormat: FileFormat {
  static let name = "PX value set"

  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool { PXSections.begins(head, with: ["Descr"]) }

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    defer { withExtendedLifetime(bytes) {} }
    let sections = try PXSections(bytes.bytes.bindMemory(to: UInt8.self), file: fileName)
    let set = try PXValueSet(sections, file: fileName)
    let lines = (sections["Valuecode"]?.entries ?? []).sorted { $0.number < $1.number }.map(\.line)
    let texts = TextTable(header: ["code", "name"], rows: set.values.map { [$0.code, $0.label] }, lines: lines)
    let source = SourceFile(
      name: fileName, title: set.name.isEmpty ? nil : set.name, encoding: sections.page.rawValue,
      dialect: [ReadingFact("encoding", sections.page.rawValue, ReadingPhrases.line(ReadingPhrases.encoding, sections.page.rawValue))])
    return Loaded(texts: texts, source: source, problems: [])
  }
}
