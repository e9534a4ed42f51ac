import KommuneLocale
import KommuneModel

/// The dimensions of a JSON-stat dataset.
///
/// Version 2 has `id`, `size` and `role` beside `dimension`; version 1 has them inside it. A category's place is its place in the array
/// `index`, or the number that the object `index` gives; a dimension of one category may have a `label` alone.
struct JSONStatDimensions {
  /// One dimension with what the dataset says about it.
  struct Entry {
    let id: String
    let description: JSONValue
    /// The keys of the categories, in their order.
    let keys: [String]
    let dimension: Dimension
    /// The first text of a period that says more than the period.
    let replaced: (label: String, period: Period)?
    /// The first text of a time that is not read as a period.
    let unreadTime: (label: String, isDeclared: Bool)?
  }

  /// How many dimensions a dataset may have: many times what any table has.
  static let mostDimensions = 65_536

  private(set) var entries: [Entry] = []
  private let file: String

  init(_ parts: JSONStatParts, file: String) throws(LoadFailure) {
    self.file = file
    let descriptions = parts.members["dimension"] ?? .null
    guard let ids = (parts.members["id"] ?? descriptions["id"])?.elements?.map(\.text), !ids.isEmpty else {
      throw LoadFailure(.header, file: file, expected: JSONStatPhrases.id)
    }
    guard ids.count <= JSONStatDimensions.mostDimensions else {
      throw LoadFailure(
        .limit, file: file, expected: JSONStatPhrases.mostDimensions(JSONStatDimensions.mostDimensions), found: String(ids.count))
    }
    // A list as long as the dimensions is not searched for each of them.
    let described = Dictionary((descriptions.members ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    let sizes = (parts.members["size"] ?? descriptions["size"])?.elements
    let roles = JSONStatDimensions.roles(parts.members["role"] ?? described["role"] ?? .null)
    let hasMetric = roles.values.contains(.contents)
    var names = Set<String>()
    var labels: [String: Int] = [:]
    for id in ids { labels[id.flatMap { described[$0]?["label"]?.text } ?? "", default: 0] += 1 }
    for (index, id) in ids.enumerated() {
      guard let id, names.insert(id).inserted, let description = described[id] else {
        throw LoadFailure(.header, file: file, expected: JSONStatPhrases.dimension, found: id ?? "")
      }
      let label = description["label"]?.text ?? ""
      let role = roles[id] ?? (hasMetric ? nil : JSONStatDimensions.contentsRole(id: id, label: label))
      let entry = try self.entry(id, description, role: role, isUnique: labels[label] == 1)
      try requireSize(sizes, index, entry)
      entries.append(entry)
    }
    guard sizes == nil || sizes?.count == ids.count else { throw LoadFailure(.header, file: file, expected: JSONStatPhrases.asManySizes) }
  }

  private func requireSize(_ sizes: [JSONValue]?, _ index: Int, _ entry: Entry) throws(LoadFailure) {
    guard let sizes, index < sizes.count else { return }
    guard let size = sizes[index].integer, size == entry.keys.count else {
      throw LoadFailure(
        .header, file: file, expected: JSONStatPhrases.size(of: entry.id, entry.keys.count),
        found: sizes[index].integer.map(String.init) ?? sizes[index].number.map { "\($0)" } ?? "")
    }
  }

  private func entry(_ id: String, _ description: JSONValue, role: Dimension.Role?, isUnique: Bool) throws(LoadFailure) -> Entry {
    let category = description["category"] ?? .null
    let keys = try self.keys(category, of: id)
    let texts = category["label"]
    let byKey = Dictionary((texts?.members ?? []).map { ($0.name, $0.value.text) }, uniquingKeysWith: { first, _ in first })
    let list = texts?.elements
    let labels = keys.enumerated().map { place, key -> String in
      if let known = byKey[key] ?? nil { return known }
      return list.flatMap { place < $0.count ? $0[place].text : nil } ?? key
    }
    let label = description["label"]?.text ?? ""
    let name = label.isEmpty || !isUnique ? id : label
    let variable = DeclaredVariable(
      name: name, code: id == name ? nil : id, codes: keys, labels: labels, declaredRole: role)
    let dimension = JSONStatOwn.dimension(description, keys: keys, otherwise: variable)
    guard Set(dimension.categories.map(\.key)).count == dimension.count else {
      throw LoadFailure(.header, file: file, expected: JSONStatPhrases.categoryOnce, found: id)
    }
    return Entry(
      id: id, description: description, keys: keys, dimension: dimension, replaced: dimension.role == .period ? variable.replaced : nil,
      unreadTime: dimension.role == .period || keys == ["EliminatedValue"] ? nil : variable.unreadTime)
  }

  /// The keys of a dimension's categories in their order.
  private func keys(_ category: JSONValue, of id: String) throws(LoadFailure) -> [String] {
    let failure = LoadFailure(.header, file: file, expected: JSONStatPhrases.categories(of: id))
    switch category["index"] {
    case .array(let elements)?:
      let keys = elements.compactMap { $0.text ?? $0.integer.map(String.init) }
      guard keys.count == elements.count, Set(keys).count == keys.count, !keys.isEmpty else { throw failure }
      return keys
    case .object(let members)?:
      var keys = [String?](repeating: nil, count: members.count)
      for member in members {
        guard let place = member.value.integer, keys.indices.contains(place), keys[place] == nil else { throw failure }
        keys[place] = member.name
      }
      guard !keys.isEmpty else { throw failure }
      return keys.compactMap { $0 }
    default:
      guard let only = category["label"]?.members, only.count == 1 else { throw failure }
      return only.map(\.name)
    }
  }

  /// What a dimension's name says, as that of a column does, where the dataset names no dimension of what is counted.
  static func contentsRole(id: String, label: String) -> Dimension.Role? {
    ColumnName.isContents(id) || ColumnName.isContents(label) ? .contents : nil
  }

  /// What the dataset says that its dimensions are, by their ids.
  private static func roles(_ roles: JSONValue) -> [String: Dimension.Role] {
    var result: [String: Dimension.Role] = [:]
    for (name, role) in [("geo", Dimension.Role.region), ("time", .period), ("metric", .contents)] {
      for id in roles[name]?.elements?.compactMap(\.text) ?? [] { result[id] = role }
    }
    return result
  }
}
