import KommuneModel

/// Which axis holds regions. A loader that met codes without their zeros may not have seen that they are regions.
enum RegionAxis {
  private static let names: Set<String> = [
    "region", "kommune", "kommunenummer", "kommunenr", "knr", "municipality", "fylke", "kokkommuneregion0000",
  ]

  /// The axis with the role, else one whose name says it.
  static func index(in cube: Cube) -> Int? {
    cube.dimensionIndex(.region) ?? cube.dimensions.firstIndex { $0.role == .other && names.contains($0.name.lowercased()) }
  }
}

/// A category of the region axis.
struct RegionFacts: Sendable {
  /// The code; the label where the file has no code.
  let code: RegionCode
  let kind: RegionCode.Kind
  /// The name without the code.
  let name: String
  /// Code and name as people write them: "1504 Ålesund".
  let title: String
  /// Whether the register has the code, in any year.
  let isKnown: Bool

  init(_ category: Category, lineage: Lineage?) {
    let key = category.code ?? RegionFacts.leadingCode(of: category.label) ?? category.label
    code = RegionCode(key)
    kind = code.kind
    name = category.code == nil && key != category.label ? String(category.label.dropFirst(key.count + 1)) : category.label
    title = name == key ? key : "\(key) \(name)"
    isKnown = kind == .kommune && (lineage?.knows(code) ?? false)
  }

  /// Whether the code names Svalbard, Jan Mayen, the continental shelf or "Uoppgitt", which have the form of a kommune.
  var isOutsideKommuner: Bool {
    code.isOutsideGroups || ["21", "22", "23", "99"].contains(code.fylkesnummer ?? "")
  }

  /// The digits before a space at the beginning of a label: "301" of "301 Oslo".
  private static func leadingCode(of label: String) -> String? {
    let digits = label.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, label.dropFirst(digits.count).first == " " else { return nil }
    return String(digits)
  }
}

/// The names that kommuner have had, to tell a Norwegian file from a Swedish one: both have codes of four digits.
struct KommuneNames: Sendable {
  private let lineage: Lineage
  private let codesByName: [String: [RegionCode]]

  /// So many regions tell whose they are.
  private static let looksAt = 1000

  init(_ lineage: Lineage) {
    self.lineage = lineage
    codesByName = Dictionary(grouping: lineage.versions) { KommuneNames.plain($0.name) }.mapValues { $0.map(\.code) }
  }

  /// Whether at least half of the codes of a kommune's form are Norwegian, by code and name together.
  func describe(_ regions: [RegionFacts]) -> Bool {
    let candidates = regions.lazy.filter { ($0.kind == .kommune && !$0.isOutsideKommuner) || restored($0) != nil }
      .prefix(KommuneNames.looksAt)
    guard !candidates.isEmpty else { return false }
    return 2 * candidates.count(where: isNorwegian) >= candidates.count
  }

  /// Whether all regions but totals have no code and the name of a kommune.
  func name(_ regions: [RegionFacts]) -> Bool {
    !regions.isEmpty
      && regions.allSatisfy { region in
        region.kind == .other && (TotalLabel.isTotal(Category(label: region.name)) || codesByName[KommuneNames.plain(region.name)] != nil)
      }
  }

  /// The code of a kommune whose zero was lost: "0301" for "301".
  func restored(_ region: RegionFacts) -> RegionCode? {
    let digits = region.code.text
    guard digits.utf8.count == 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let code = RegionCode("0" + digits)
    return lineage.knows(code) ? code : nil
  }

  /// The codes that a kommune of this name has had, as in the register.
  func codes(named name: String) -> [RegionCode] { codesByName[KommuneNames.plain(name)] ?? [] }

  private func isNorwegian(_ region: RegionFacts) -> Bool {
    let isNamed = region.name != region.code.text && !region.name.isEmpty
    guard isNamed else { return region.isKnown || restored(region) != nil }
    let name = KommuneNames.plain(region.name)
    if codesByName[name] != nil { return true }
    guard region.isKnown || restored(region) != nil else { return false }
    let names = lineage.versions(of: restored(region) ?? region.code).map { KommuneNames.plain($0.name) }
    return closestMatch(to: name, in: names) != nil
  }

  /// A name without what stands in brackets or after a dash, in small letters: "hamarøy" of "Hamarøy - Hábmer (-2019)".
  private static func plain(_ name: String) -> String {
    var text = name.lowercased()[...]
    for mark in [" (", " - ", " – "] {
      if let place = text.range(of: mark) { text = text[..<place.lowerBound] }
    }
    return String(text)
  }
}

extension Substring {
  /// The place of the first occurrence of a text.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
