import KommuneModel

/// The parts of a JSON-stat file that are PxWebApi's extension or our own.
enum JSONStatExtension {
  /// `extension.px`: PX keywords.
  static func px(_ cube: Cube) -> JSONValue? {
    var members: [JSONValue.Member] = []
    if let table = cube.source.table { members.append(.init(name: "tableid", value: .string(table))) }
    if let decimals = cube.metadata.decimals { members.append(.init(name: "decimals", value: .number(Double(decimals)))) }
    if let language = cube.metadata.language { members.append(.init(name: "language", value: .string(language))) }
    let facts = placedFacts(cube)
    for keyword in JSONStatKeywords.all {
      guard let fact = facts.first(where: { $0.keyword == keyword.px }) else { continue }
      members.append(.init(name: keyword.json, value: keyword.isBoolean ? .boolean(fact.text == "YES") : .string(fact.text)))
    }
    return members.isEmpty ? nil : .object(members)
  }

  /// `extension.contact`: whom to ask.
  static func contacts(_ cube: Cube) -> JSONValue? {
    let contacts = placedFacts(cube).filter { $0.keyword == "CONTACT" }
    return contacts.isEmpty ? nil : .array(contacts.map { .object([.init(name: "raw", value: .string($0.text))]) })
  }

  /// `category.unit` of the contents dimension: unit and decimals, or either of them.
  static func units(_ cube: Cube, keys: [String]) -> JSONValue? {
    let contents = cube.metadata.contents
    guard let place = cube.dimensionIndex(.contents), contents.count == keys.count else { return nil }
    let members = keys.indices.compactMap { index -> JSONValue.Member? in
      let decimals = decimals(cube, place, index)
      guard decimals != nil || contents[index].unit != nil else { return nil }
      let base = JSONValue.Member(name: "base", value: .string(contents[index].unit ?? ""))
      let known = decimals.map { JSONValue.Member(name: "decimals", value: .number(Double($0))) }
      return .init(name: keys[index], value: .object([base] + (known.map { [$0] } ?? [])))
    }
    return members.isEmpty ? nil : .object(members)
  }

  private static func decimals(_ cube: Cube, _ dimension: Int, _ category: Int) -> Int? {
    cube.metadata.precisions.first { $0.dimension == dimension && $0.category == category }?.decimals ?? cube.metadata.decimals
  }

  /// What PxWebApi says about base figures in the extension of their dimension.
  static func contents(_ cube: Cube, keys: [String]) -> [JSONValue.Member] {
    let contents = cube.metadata.contents
    guard contents.count == keys.count else { return [] }
    func member(_ name: String, _ text: (CubeMetadata.ContentsFacts) -> String?) -> JSONValue.Member? {
      let texts = zip(keys, contents).compactMap { key, facts in text(facts).map { JSONValue.Member(name: key, value: .string($0)) } }
      return texts.isEmpty ? nil : .init(name: name, value: .object(texts))
    }
    return [
      member("refperiod", \.referencePeriod),
      member("measuringType") { facts in JSONStatKeywords.measuringTypes.first { $0.px == facts.measuringType }?.json },
      member("basePeriod", \.basePeriod), member("updated", \.updated), member("contact", \.contact),
    ].compactMap { $0 }
  }

  /// `extension.kommune` of a dimension: role and categories, where a reader would guess others.
  ///
  /// - Parameter hasMetric: Whether the dataset says which of its dimensions are contents.
  static func own(_ dimension: Dimension, id: String, keys: [String], hasMetric: Bool) -> [JSONValue.Member] {
    let declared: Dimension.Role? =
      [.period, .region, .contents].contains(dimension.role)
      ? dimension.role : hasMetric ? nil : JSONStatDimensions.contentsRole(id: id, label: dimension.name)
    let guess = DeclaredVariable(
      name: dimension.name, code: id == dimension.name ? nil : id, codes: keys, labels: dimension.categories.map(\.label),
      declaredRole: declared
    ).dimension()
    var members: [JSONValue.Member] = []
    if guess.role != dimension.role { members.append(.init(name: "role", value: .string(dimension.role.rawValue))) }
    if guess.categories != dimension.categories {
      let pairs = dimension.categories.map { JSONValue.array([$0.code.map { .string($0) } ?? .null, .string($0.label)]) }
      members.append(.init(name: "categories", value: .array(pairs)))
    }
    return members
  }

  /// `extension.kommune` of the dataset, but for the marks.
  static func own(_ cube: Cube) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    let metadata = cube.metadata
    if let updated = metadata.updated, JSONStatDate(updated)?.text != updated {
      members.append(.init(name: "updated", value: .string(updated)))
    }
    let notes = metadata.notes.compactMap { note -> JSONValue? in
      guard case .cells(let pattern) = note.scope else { return nil }
      let cells = JSONValue.array(pattern.map { $0.map { .number(Double($0)) } ?? .null })
      return .object([
        .init(name: "cells", value: cells), .init(name: "kind", value: .string(note.kind.rawValue)),
        .init(name: "text", value: .string(note.text)),
      ])
    }
    if !notes.isEmpty { members.append(.init(name: "notes", value: .array(notes))) }
    let precisions = unplacedPrecisions(cube)
    if !precisions.isEmpty {
      let values = precisions.map { JSONValue.array([$0.dimension, $0.category, $0.decimals].map { .number(Double($0)) }) }
      members.append(.init(name: "precisions", value: .array(values)))
    }
    let placed = placedFacts(cube)
    let facts = metadata.facts.filter { !placed.contains($0) }
    if !facts.isEmpty {
      let values = facts.map { JSONValue.array([.string($0.keyword), .array($0.subject.map { .string($0) }), .string($0.text)]) }
      members.append(.init(name: "facts", value: .array(values)))
    }
    return members
  }

  /// The precisions that `category.unit` does not tell.
  private static func unplacedPrecisions(_ cube: Cube) -> [CubeMetadata.Precision] {
    let contents = cube.dimensionIndex(.contents)
    let hasUnits = contents.map { cube.metadata.contents.count == cube.dimensions[$0].count } ?? false
    return cube.metadata.precisions.filter { $0.dimension != contents || !hasUnits || $0.decimals == cube.metadata.decimals }
  }

  /// The facts that have a place in PxWebApi's extension: the first about the whole table with each keyword.
  private static func placedFacts(_ cube: Cube) -> [CubeMetadata.Fact] {
    var seen: Set<String> = []
    return cube.metadata.facts.filter { fact in
      guard fact.subject.isEmpty else { return false }
      if fact.keyword == "CONTACT" { return true }
      guard let keyword = JSONStatKeywords.all.first(where: { $0.px == fact.keyword }) else { return false }
      return (!keyword.isBoolean || fact.text == "YES" || fact.text == "NO") && seen.insert(fact.keyword).inserted
    }
  }
}
