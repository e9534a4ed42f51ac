import KommuneLocale
import KommuneModel

/// What a cube knows and JSON-stat has no place for: it stands in `extension.kommune`, so that a file written here reads back to the same cube.
///
/// At the dataset: `missing` (reasons that their marks do not tell), `provisional`, `dashes`, all as runs `[first, count]` of flat indices;
/// `implied` (places of dimensions that the file did not show); `notes` on single cells, `precisions`, `facts`, `units` and `updated` as its publisher wrote it. At a dimension: its `role` and `categories`
/// (code and text), where reading would guess others.
enum JSONStatOwn {
  /// The name of the object in `extension`.
  static let name = "kommune"

  /// The names of the reasons, which must never change: files are kept.
  static let reasons: [(name: String, reason: MissingReason)] = [
    ("notPossible", .notPossible), ("notAvailable", .notAvailable), ("notYetAvailable", .notYetAvailable), ("confidential", .confidential),
    ("empty", .empty), ("notAsked", .notAsked), ("notDelivered", .notDelivered), ("outsideValidity", .outsideValidity),
    ("unreadable", .unreadable), ("absentRow", .absentRow), ("partMissing", .partMissing), ("notComputable", .notComputable),
  ]

  /// The dimension as it was written, or as the variable says.
  static func dimension(_ description: JSONValue, keys: [String], otherwise variable: DeclaredVariable) -> Dimension {
    let found = variable.dimension()
    guard let own = description["extension"]?[name] else { return found }
    let role = own["role"]?.text.flatMap { Dimension.Role(rawValue: $0) } ?? found.role
    var categories = found.categories
    if let listed = own["categories"]?.elements, listed.count == keys.count {
      categories = zip(listed, found.categories).map { pair, category in
        guard let pair = pair.elements, pair.count == 2, let label = pair[1].text else { return category }
        return Category(code: pair[0].text, label: label)
      }
    }
    if role == .period, !categories.allSatisfy({ Period($0.label) != nil }) { return found }
    return Dimension(name: found.name, role: role, categories: categories)
  }

  /// Restores the reasons of cells whose marks do not tell them, before the marks are read.
  static func restoreReasons(_ parts: JSONStatParts, cells: inout [Cell], file: String) throws(LoadFailure) -> CellSet {
    var restored = CellSet()
    guard let own = parts.members["extension"]?[name]?["missing"] else { return restored }
    for (name, reason) in reasons {
      for index in try indices(own[name], count: cells.count, file: file) where cells[index].isMissing {
        cells[index] = Cell(reason)
        restored.insert(index)
      }
    }
    return restored
  }

  /// Restores what the marks of numbers do not tell, after they were read.
  static func restoreMarks(
    _ parts: JSONStatParts, cells: [Cell], dashes: inout CellSet, provisional: inout [Int], file: String
  ) throws(LoadFailure) {
    guard let own = parts.members["extension"]?[name] else { return }
    let more = try indices(own["provisional"], count: cells.count, file: file).filter { !cells[$0].isMissing }
    if !more.isEmpty { provisional = Set(provisional + more).sorted() }
    for index in try indices(own["dashes"], count: cells.count, file: file) where !cells[index].isMissing { dashes.insert(index) }
  }

  /// The cells whose zero was printed with a mark of its publisher's own.
  static func dashes(_ parts: JSONStatParts, count: Int, file: String) throws(LoadFailure) -> CellSet {
    CellSet(try indices(parts.members["extension"]?[name]?["dashes"], count: count, file: file))
  }

  /// The flat indices of runs `[first, count]`, which must ascend: so a file cannot ask for more work than the cube has cells.
  private static func indices(_ runs: JSONValue?, count: Int, file: String) throws(LoadFailure) -> [Int] {
    var result: [Int] = []
    var next = 0
    for run in runs?.elements ?? [] {
      guard let pair = run.elements, pair.count == 2, let first = pair[0].integer, let length = pair[1].integer, first >= next, length > 0,
        first < count, length <= count - first
      else { throw LoadFailure(.syntax, file: file, expected: JSONStatPhrases.runs, found: "extension.\(name)") }
      result.append(contentsOf: first..<first + length)
      next = first + length
    }
    return result
  }

  /// The member that names the dimensions which the first file did not show.
  static func implied(_ dimensions: [Int]) -> [JSONValue.Member] {
    dimensions.isEmpty ? [] : [.init(name: "implied", value: .array(dimensions.map { .number(Double($0)) }))]
  }

  /// The dimensions that the first file did not show: those that were written so, and PxWeb's own stand-in.
  static func implied(_ parts: JSONStatParts, _ dimensions: JSONStatDimensions) -> [Int] {
    let own = Set(parts.members["extension"]?[name]?["implied"]?.elements?.compactMap(\.integer) ?? [])
    return dimensions.entries.indices.filter { index in
      let entry = dimensions.entries[index]
      return entry.keys == ["EliminatedValue"] || (own.contains(index) && entry.keys.count == 1)
    }
  }

  /// Restores the metadata that JSON-stat has no place for.
  static func restore(_ parts: JSONStatParts, metadata: inout CubeMetadata, dimensions: JSONStatDimensions) {
    guard let own = parts.members["extension"]?[name] else { return }
    if let updated = own["updated"]?.text { metadata.updated = updated }
    for entry in own["facts"]?.elements ?? [] {
      guard let parts = entry.elements, parts.count == 3, let keyword = parts[0].text, let text = parts[2].text else { continue }
      metadata.facts.append(.init(keyword: keyword, subject: parts[1].elements?.compactMap(\.text) ?? [], text: text))
    }
    for entry in own["precisions"]?.elements ?? [] {
      let numbers = entry.elements?.compactMap(\.integer) ?? []
      guard numbers.count == 3, isCategory(numbers[1], of: numbers[0], dimensions) else { continue }
      metadata.precisions.append(.init(dimension: numbers[0], category: numbers[1], decimals: numbers[2]))
    }
    for entry in own["notes"]?.elements ?? [] {
      guard let scope = scope(entry["cells"], dimensions), let kind = entry["kind"]?.text.flatMap({ CubeNote.Kind(rawValue: $0) }),
        let text = entry["text"]?.text
      else { continue }
      metadata.notes.append(CubeNote(scope, kind, text: text))
    }
    restoreUnits(own["units"], metadata: &metadata, dimensions: dimensions)
  }

  /// The units as files had them before they stood in `category.unit` without their decimals, too.
  private static func restoreUnits(_ units: JSONValue?, metadata: inout CubeMetadata, dimensions: JSONStatDimensions) {
    guard let units = units?.elements, let contents = dimensions.entries.first(where: { $0.dimension.role == .contents }),
      units.count == contents.keys.count, units.contains(where: { $0.text != nil })
    else { return }
    if metadata.contents.isEmpty { metadata.contents = contents.keys.map { _ in .init() } }
    for (index, unit) in units.enumerated() where unit.text != nil { metadata.contents[index].unit = unit.text }
  }

  private static func scope(_ cells: JSONValue?, _ dimensions: JSONStatDimensions) -> CubeNote.Scope? {
    guard let elements = cells?.elements, elements.count == dimensions.entries.count else { return nil }
    let pattern = elements.map(\.integer)
    for (index, category) in pattern.enumerated() {
      if let category, !isCategory(category, of: index, dimensions) { return nil }
    }
    return .cells(pattern)
  }

  private static func isCategory(_ category: Int, of dimension: Int, _ dimensions: JSONStatDimensions) -> Bool {
    dimensions.entries.indices.contains(dimension) && dimensions.entries[dimension].keys.indices.contains(category)
  }
}
