import KommuneModel

/// The descriptive members of a JSON-stat dataset: everything but `value` and `status`.
struct JSONStatHeader {
  private let cube: Cube
  private let ids: [String]
  private let keys: [[String]]
  private let notesByScope: [CubeNote.Scope: [CubeNote]]

  init(_ cube: Cube) {
    self.cube = cube
    var taken: Set<String> = []
    ids = cube.dimensions.indices.map { index in
      let facts = cube.metadata.dimensions
      let wanted = (index < facts.count ? facts[index].code : nil) ?? cube.dimensions[index].name
      var id = wanted
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(wanted) \(number)"
        number += 1
      }
      return id
    }
    notesByScope = Dictionary(grouping: cube.metadata.notes.filter { $0.kind != .mark }, by: \.scope)
    keys = cube.dimensions.map { $0.categories.map(\.key) }
  }

  /// The members up to `dimension`, in PxWeb's order.
  var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init(name: "version", value: .string("2.0")), .init(name: "class", value: .string("dataset")),
    ]
    if let title = cube.source.title { members.append(.init(name: "label", value: .string(title))) }
    if let publisher = cube.metadata.publisher { members.append(.init(name: "source", value: .string(publisher))) }
    if let updated = JSONStatDate(cube.metadata.updated)?.text { members.append(.init(name: "updated", value: .string(updated))) }
    if let notes = texts(notes(.table)) { members.append(.init(name: "note", value: notes)) }
    if let roles { members.append(.init(name: "role", value: roles)) }
    members.append(.init(name: "id", value: .array(ids.map { .string($0) })))
    members.append(.init(name: "size", value: .array(cube.dimensions.map { .number(Double($0.count)) })))
    let dimensions = cube.dimensions.indices.map { JSONValue.Member(name: ids[$0], value: dimension($0)) }
    members.append(.init(name: "dimension", value: .object(dimensions)))
    return members
  }

  /// The dataset's extension, with what the marks need; nothing when there is nothing to say.
  func extensionValue(own marks: [JSONValue.Member]) -> JSONValue? {
    var members: [JSONValue.Member] = []
    if let mandatory = mandatory(notes(.table)) { members.append(.init(name: "noteMandatory", value: mandatory)) }
    if let px = JSONStatExtension.px(cube) { members.append(.init(name: "px", value: px)) }
    if let contacts = JSONStatExtension.contacts(cube) { members.append(.init(name: "contact", value: contacts)) }
    let own = marks + JSONStatExtension.own(cube)
    if !own.isEmpty { members.append(.init(name: JSONStatOwn.name, value: .object(own))) }
    return members.isEmpty ? nil : .object(members)
  }

  private var roles: JSONValue? {
    let members = [("time", Dimension.Role.period), ("geo", .region), ("metric", .contents)].compactMap { name, role in
      let named = zip(ids, cube.dimensions).filter { $0.1.role == role }.map { JSONValue.string($0.0) }
      return named.isEmpty ? nil : JSONValue.Member(name: name, value: .array(named))
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func dimension(_ index: Int) -> JSONValue {
    let dimension = cube.dimensions[index]
    let keys = keys[index]
    var members: [JSONValue.Member] = [.init(name: "label", value: .string(dimension.name))]
    if let notes = texts(notes(.dimension(index))) { members.append(.init(name: "note", value: notes)) }
    var category: [JSONValue.Member] = [
      .init(name: "index", value: .object(keys.enumerated().map { .init(name: $1, value: .number(Double($0))) })),
      .init(name: "label", value: .object(zip(keys, dimension.categories).map { .init(name: $0, value: .string($1.label)) })),
    ]
    if let notes = categoryNotes(index) { category.append(.init(name: "note", value: notes)) }
    if dimension.role == .contents, let units = JSONStatExtension.units(cube, keys: keys) {
      category.append(.init(name: "unit", value: units))
    }
    members.append(.init(name: "category", value: .object(category)))
    if let extensionValue = dimensionExtension(index) { members.append(.init(name: "extension", value: extensionValue)) }
    return .object(members)
  }

  private func dimensionExtension(_ index: Int) -> JSONValue? {
    var members: [JSONValue.Member] = []
    let facts = cube.metadata.dimensions
    if index < facts.count, let canBeLeftOut = facts[index].canBeLeftOut {
      members.append(.init(name: "elimination", value: .boolean(canBeLeftOut)))
      if let total = facts[index].total, keys[index].indices.contains(total) {
        members.append(.init(name: "eliminationValueCode", value: .string(keys[index][total])))
      }
    }
    if let mandatory = mandatory(notes(.dimension(index))) { members.append(.init(name: "noteMandatory", value: mandatory)) }
    let mandatoryNotes = keys[index].enumerated().compactMap { place, key in
      mandatory(notes(.category(dimension: index, category: place))).map { JSONValue.Member(name: key, value: $0) }
    }
    if !mandatoryNotes.isEmpty { members.append(.init(name: "categoryNoteMandatory", value: .object(mandatoryNotes))) }
    if cube.dimensions[index].role == .contents { members += JSONStatExtension.contents(cube, keys: keys[index]) }
    let own = JSONStatExtension.own(
      cube.dimensions[index], id: ids[index], keys: keys[index], hasMetric: cube.dimensionIndex(.contents) != nil)
    if !own.isEmpty { members.append(.init(name: JSONStatOwn.name, value: .object(own))) }
    return members.isEmpty ? nil : .object(members)
  }

  // MARK: Notes

  private func notes(_ scope: CubeNote.Scope) -> [CubeNote] { notesByScope[scope] ?? [] }

  private func texts(_ notes: [CubeNote]) -> JSONValue? {
    notes.isEmpty ? nil : .array(notes.map { .string($0.text) })
  }

  private func mandatory(_ notes: [CubeNote]) -> JSONValue? {
    let members = notes.enumerated().filter { $0.element.kind == .mandatory }.map {
      JSONValue.Member(name: String($0.offset), value: .boolean(true))
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func categoryNotes(_ index: Int) -> JSONValue? {
    let members = keys[index].enumerated().compactMap { place, key in
      texts(notes(.category(dimension: index, category: place))).map { JSONValue.Member(name: key, value: $0) }
    }
    return members.isEmpty ? nil : .object(members)
  }
}
