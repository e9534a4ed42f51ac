import KommuneLocale
import KommuneModel

/// What a JSON-stat dataset says beside its figures: notes, units, decimals, dates, and PxWebApi's extension.
struct JSONStatMetadata {
  private(set) var metadata = CubeMetadata()
  private let parts: JSONStatParts
  private let dimensions: JSONStatDimensions

  init(_ parts: JSONStatParts, _ dimensions: JSONStatDimensions, marks: PrintedMarks) {
    self.parts = parts
    self.dimensions = dimensions
    metadata.marks = marks
    let px = parts.members["extension"]?["px"]
    metadata.publisher = parts.members["source"]?.text
    metadata.updated = parts.members["updated"]?.text
    metadata.decimals = px?["decimals"]?.integer
    metadata.language = px?["language"]?.text
    readNotes()
    readDimensions()
    readContents()
    readFacts(px)
    JSONStatOwn.restore(parts, metadata: &metadata, dimensions: dimensions)
    metadata.sortNotes()
  }

  /// Where the figures come from.
  func source(file: String) -> SourceFile {
    let px = parts.members["extension"]?["px"]
    return SourceFile(
      name: file, table: px?["tableid"]?.text ?? px?["matrix"]?.text, title: parts.members["label"]?.text, encoding: "UTF-8",
      dialect: facts)
  }

  /// What the dataset says about itself.
  private var facts: [ReadingFact] {
    let version = parts.members["version"]?.text ?? "1"
    var facts = [ReadingFact("version", version, ReadingPhrases.line(ReadingPhrases.version, version))]
    let roles = (parts.members["role"] ?? parts.members["dimension"]?["role"])?.members ?? []
    let texts = roles.map { role in role.name + ": " + (role.value.elements?.compactMap(\.text) ?? []).joined(separator: ", ") }
    if !texts.isEmpty {
      let text = texts.joined(separator: "; ")
      facts.append(ReadingFact("roles", text, ReadingPhrases.line(ReadingPhrases.roles, text)))
    }
    return facts
  }

  private mutating func readNotes() {
    addNotes(parts.members["note"], mandatory: parts.members["extension"]?["noteMandatory"], .table)
    for (index, entry) in dimensions.entries.enumerated() {
      let own = entry.description["extension"]
      addNotes(entry.description["note"], mandatory: own?["noteMandatory"], .dimension(index))
      let notes = JSONStatMetadata.byName(entry.description["category"]?["note"])
      let mandatory = JSONStatMetadata.byName(own?["categoryNoteMandatory"])
      for (place, key) in entry.keys.enumerated() where !notes.isEmpty {
        addNotes(notes[key], mandatory: mandatory[key], .category(dimension: index, category: place))
      }
    }
  }

  /// The members of an object by their names: a list as long as the categories is not searched for each of them.
  private static func byName(_ value: JSONValue?) -> [String: JSONValue] {
    Dictionary((value?.members ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func addNotes(_ value: JSONValue?, mandatory: JSONValue?, _ scope: CubeNote.Scope) {
    let texts = value?.text.map { [$0] } ?? value?.elements?.compactMap(\.text) ?? []
    for (index, text) in texts.enumerated() {
      metadata.notes.append(CubeNote(scope, mandatory?[String(index)]?.boolean == true ? .mandatory : .optional, text: text))
    }
  }

  private mutating func readDimensions() {
    let facts = dimensions.entries.map { entry in
      let own = entry.description["extension"]
      var facts = CubeMetadata.DimensionFacts(code: entry.id == entry.dimension.name ? nil : entry.id)
      if let elimination = own?["elimination"]?.boolean {
        facts.canBeLeftOut = elimination
        facts.total = own?["eliminationValueCode"]?.text.flatMap { code in entry.keys.firstIndex(of: code) }
      }
      return facts
    }
    if facts.contains(where: { $0 != .init() }) { metadata.dimensions = facts }
  }

  private mutating func readContents() {
    guard let index = dimensions.entries.firstIndex(where: { $0.dimension.role == .contents }) else { return }
    let entry = dimensions.entries[index]
    let own = entry.description["extension"]
    let units = JSONStatMetadata.byName(entry.description["category"]?["unit"])
    let (types, references) = (JSONStatMetadata.byName(own?["measuringType"]), JSONStatMetadata.byName(own?["refperiod"]))
    let (bases, updates) = (JSONStatMetadata.byName(own?["basePeriod"]), JSONStatMetadata.byName(own?["updated"]))
    let contacts = JSONStatMetadata.byName(own?["contact"])
    let contents = entry.keys.enumerated().map { place, key in
      let unit = units[key]
      if let decimals = unit?["decimals"]?.integer, decimals != metadata.decimals {
        metadata.precisions.append(.init(dimension: index, category: place, decimals: decimals))
      }
      let type = types[key]?.text
      return CubeMetadata.ContentsFacts(
        unit: JSONStatMetadata.unit(unit),
        referencePeriod: references[key]?.text, basePeriod: bases[key]?.text, updated: updates[key]?.text,
        contact: contacts[key]?.text, measuringType: JSONStatKeywords.measuringTypes.first { $0.json == type }?.px)
    }
    if contents.contains(where: { $0 != .init() }) { metadata.contents = contents }
  }

  /// The unit in words: "1000 people" where the figures are thousands of people.
  private static func unit(_ unit: JSONValue?) -> String? {
    let base = (unit?["base"] ?? unit?["label"] ?? unit?["symbol"])?.text.flatMap { $0.isEmpty ? nil : $0 }
    guard let power = unit?["multiplier"]?.integer, power != 0, abs(power) <= 18 else { return base }
    let factor = power > 0 ? "1" + String(repeating: "0", count: power) : "0." + String(repeating: "0", count: -power - 1) + "1"
    return base.map { "\(factor) \($0)" } ?? factor
  }

  private mutating func readFacts(_ px: JSONValue?) {
    for keyword in JSONStatKeywords.all {
      guard let value = px?[keyword.json] else { continue }
      if let flag = value.boolean, keyword.isBoolean {
        metadata.facts.append(.init(keyword: keyword.px, text: flag ? "YES" : "NO"))
      } else if let text = value.text, !keyword.isBoolean {
        metadata.facts.append(.init(keyword: keyword.px, text: text))
      }
    }
    for contact in parts.members["extension"]?["contact"]?.elements ?? [] {
      if let raw = contact["raw"]?.text { metadata.facts.append(.init(keyword: "CONTACT", text: raw)) }
    }
  }
}
