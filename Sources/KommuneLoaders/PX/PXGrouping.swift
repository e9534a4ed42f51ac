import KommuneLocale
import KommuneModel

/// A grouping of a variable's values, from an `.agg` file: "5-årsgrupper" of ages, labour markets of kommuner.
public struct PXGrouping: Sendable, Hashable {
  /// One group.
  public struct Group: Sendable, Hashable {
    /// The group's code.
    public let code: String
    /// Its text; the code where the file gives none.
    public let label: String
    /// The codes of the values in it.
    public let members: [String]
  }

  /// The grouping's name.
  public let name: String
  /// The name of the value set that it groups.
  public let valueSet: String
  /// The groups, in their order.
  public let groups: [Group]

  /// Reads an `.agg` file.
  ///
  /// - Throws: `LoadFailure` when a group has no list of members, or a code stands twice.
  public init(_ bytes: FileBytes, fileName: String) throws(LoadFailure) {
    defer { withExtendedLifetime(bytes) {} }
    try self.init(PXSections(bytes.bytes.bindMemory(to: UInt8.self), file: fileName), file: fileName)
  }

  init(_ sections: PXSections, file: String) throws(LoadFailure) {
    guard let listed = sections["Aggreg"], !listed.entries.isEmpty else {
      throw LoadFailure(.header, file: file, expected: PXPhrases.groups)
    }
    name = listed.words["name"] ?? ""
    valueSet = listed.words["valueset"] ?? ""
    let codes = listed.texts
    let labels = sections["Aggtext"]?.texts ?? []
    guard Set(codes).count == codes.count, labels.isEmpty || labels.count == codes.count else {
      throw LoadFailure(.header, file: file, line: listed.line, expected: PXPhrases.groups)
    }
    let reserved: Set<String> = ["aggreg", "aggtext"]
    let byName = Dictionary(
      sections.sections.filter { !reserved.contains($0.name.lowercased()) }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var groups: [Group] = []
    for (index, code) in codes.enumerated() {
      let found = byName[code]
      guard let section = found, !section.entries.isEmpty, !section.texts.contains(""),
        Set(section.texts).count == section.entries.count
      else {
        throw LoadFailure(.header, file: file, line: found?.line ?? listed.line, expected: PXPhrases.groupMembers, found: code)
      }
      groups.append(Group(code: code, label: labels.isEmpty ? code : labels[index], members: section.texts))
    }
    self.groups = groups
  }
}

/// PX groupings (`.agg`): a table of texts with a row for each member of each group.
enum PXGroupingFormat: FileFormat {
  static let name = "PX grouping"

  static func recognizes(_ head: UnsafeRawBufferPointer, fileName: String) -> Bool { PXSections.begins(head, with: ["Aggreg"]) }

  static func load(_ bytes: FileBytes, fileName: String, options: LoadOptions) throws(LoadFailure) -> Loaded {
    defer { withExtendedLifetime(bytes) {} }
    let sections = try PXSections(bytes.bytes.bindMemory(to: UInt8.self), file: fileName)
    let grouping = try PXGrouping(sections, file: fileName)
    let lineByName = Dictionary(sections.sections.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var rows: [[String]] = []
    var lines: [Int] = []
    for group in grouping.groups {
      let entries = (lineByName[group.code]?.entries ?? []).sorted { $0.number < $1.number }
      for (member, entry) in zip(group.members, entries) {
        rows.append([group.code, group.label, member])
        lines.append(entry.line)
      }
    }
    let texts = TextTable(header: ["group_code", "group", "code"], rows: rows, lines: lines)
    let source = SourceFile(
      name: fileName, table: grouping.valueSet.isEmpty ? nil : grouping.valueSet, title: grouping.name.isEmpty ? nil : grouping.name,
      encoding: sections.page.rawValue,
      dialect: [ReadingFact("encoding", sections.page.rawValue, ReadingPhrases.line(ReadingPhrases.encoding, sections.page.rawValue))])
    return Loaded(texts: texts, source: source, problems: [])
  }
}
