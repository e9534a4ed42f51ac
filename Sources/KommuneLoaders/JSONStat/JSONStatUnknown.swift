import KommuneLocale
import KommuneModel

/// What a dataset says about categories and dimensions that it does not have: nothing comes of it, and so it is told.
struct JSONStatUnknown {
  /// What is said, and about which names, for each dimension or for the whole dataset.
  private var found: [(dimension: String?, text: String)] = []

  /// How many names are shown of those in one place.
  private static let shownNames = 8
  /// How many places are told.
  private static let mostPlaces = 100

  init(_ parts: JSONStatParts, _ dimensions: JSONStatDimensions) {
    let ids = Set(dimensions.entries.map(\.id))
    let described = parts.members["dimension"]?.members?.map(\.name) ?? []
    add("dimension", described.filter { !["id", "size", "role"].contains($0) }, known: ids, of: nil)
    for role in (parts.members["role"] ?? parts.members["dimension"]?["role"])?.members ?? [] {
      add("role", role.value.elements?.compactMap(\.text) ?? [], known: ids, of: nil)
    }
    for entry in dimensions.entries {
      let members = ["label", "unit", "note"].compactMap { name in
        (entry.description["category"]?[name]?.members).map { (name: name, keys: $0.map(\.name)) }
      }
      // A dataset often labels its categories and no more; the set is made where something is said of other names.
      guard members.contains(where: { $0.keys != entry.keys }) else { continue }
      let keys = Set(entry.keys)
      for member in members { add(member.name, member.keys, known: keys, of: entry.dimension.name) }
    }
  }

  private mutating func add(_ member: String, _ names: [String], known: Set<String>, of dimension: String?) {
    let unknown = names.filter { !known.contains($0) }
    guard !unknown.isEmpty else { return }
    let more = unknown.count > JSONStatUnknown.shownNames ? ", …" : ""
    found.append((dimension, member + ": " + unknown.prefix(JSONStatUnknown.shownNames).joined(separator: ", ") + more))
  }

  /// A note for each place, up to a hundred.
  func problems(file: String) -> [Problem] {
    found.prefix(JSONStatUnknown.mostPlaces).map { place in
      Problem(
        id: "note-about-nothing", severity: .note, file: file, columnName: place.dimension, expected: JSONStatPhrases.aboutSomething,
        found: place.text)
    }
  }
}
