import KommuneLocale
import KommuneModel

/// The kinds of values that more than one part of a project file has.
extension MapReader {
  /// The phrase after `key`: a text for every language, or a map with one for each.
  ///
  /// The languages that the report is written in must be there. Another that is missing borrows: bokmål and nynorsk from each other, the
  /// rest from the report's language. Spaces alone are no text.
  func phrase(_ key: String, required: Bool = false) -> Phrase? {
    guard let node = value(key, required: required) else { return nil }
    switch node.content {
    case .text(let text) where !text.allSatisfy(\.isWhitespace): return Phrase(verbatim: text)
    case .map: return phrase(in: node, key: key)
    default:
      flaws.add(.wrongShape(key: key, expected: .phrase, found: node.shape == .text ? .nothing : node.shape), at: node)
      return nil
    }
  }

  /// The phrase after `key`, empty when there is none.
  func optionalPhrase(_ key: String) -> Phrase { phrase(key) ?? Phrase(verbatim: "") }

  private func phrase(in node: ProjectNode, key: String) -> Phrase? {
    guard let map = MapReader(node, keys: Language.allCases.map(\.rawValue), key: key, languages: languages, flaws: flaws) else {
      return nil
    }
    let texts = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, map.text($0.rawValue)) })
    func isBlank(_ language: Language) -> Bool { texts[language].flatMap(\.self)?.allSatisfy(\.isWhitespace) ?? false }
    let missing = languages.filter { map.value($0.rawValue) == nil || isBlank($0) }
    for language in missing { flaws.add(.missingLanguage(key: key, language: language), at: node) }
    func text(_ order: Language...) -> String {
      (order + languages + Language.allCases).lazy.compactMap { texts[$0].flatMap(\.self) }.first ?? ""
    }
    guard missing.isEmpty else { return nil }
    return Phrase(nb: text(.nb, .nn), nn: text(.nn, .nb), sv: text(.sv), en: text(.en))
  }

  /// The date after `key`.
  func date(_ key: String, required: Bool = false) -> CalendarDate? {
    converted(key, required: required, flaw: { .badDate($0) }, { CalendarDate(iso: $0) })
  }

  /// The year after `key`.
  func year(_ key: String, required: Bool = false) -> Int? {
    converted(key, required: required, flaw: { .badYear($0) }) { text in
      guard text.utf8.count == 4, let year = Int(text), (1800...2999).contains(year) else { return nil }
      return year
    }
  }

  /// The truth value after `key`.
  func truth(_ key: String) -> Bool? {
    converted(key, flaw: { .badTruth($0) }, { ["true": true, "false": false][$0] })
  }

  /// The name after `key`: small letters a–z, digits and hyphens, since it becomes part of addresses and file names.
  func identifier(_ key: String) -> String? {
    converted(key, required: true, flaw: { .badIdentifier($0) }, Self.identifier)
  }

  /// The names in the list after `key`.
  func identifiers(_ key: String) -> [(value: String, node: ProjectNode)] {
    convertedList(key, flaw: { .badIdentifier($0) }, Self.identifier)
  }

  /// The indicators in the list after `key`; the registers' names have capitals too, as `OK10`.
  func indicatorNames(_ key: String) -> [String] {
    convertedList(key, flaw: { .badIdentifier($0) }) { Self.identifier($0.lowercased()) == nil ? nil : $0 }.map(\.value)
  }

  /// The kommunenummer after `key`.
  func kommune(_ key: String) -> RegionCode? {
    converted(key, flaw: Self.badKommune, Self.kommune)
  }

  /// The kommunenummer in the list after `key`, each once.
  func kommuner(_ key: String, required: Bool = false) -> [(value: RegionCode, node: ProjectNode)] {
    let all = convertedList(key, required: required, flaw: Self.badKommune, Self.kommune)
    noteRepeated(all.map { ($0.value.text, $0.node) })
    return all
  }

  /// The path after `key`, relative to the project's folder and inside it, so that the project can be moved.
  func path(_ key: String) -> String? {
    converted(key, required: true, flaw: { .badPath($0) }, Self.path)
  }

  /// The paths in the list after `key`.
  func paths(_ key: String) -> [(value: String, node: ProjectNode)] {
    convertedList(key, flaw: { .badPath($0) }, Self.path)
  }

  /// Notes every name that stands a second time.
  func noteRepeated(_ names: [(name: String, node: ProjectNode)]) {
    var firstLines: [String: Int] = [:]
    for (name, node) in names {
      if let line = firstLines[name] { flaws.add(.repeated(name, firstLine: line), at: node) } else { firstLines[name] = node.line }
    }
  }

  /// The name, when it may stand in an address.
  static func identifier(_ text: String) -> String? {
    let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
    return isPlain && text.utf8.count <= 80 && text.utf8.first != UInt8(ascii: "-") && text.utf8.last != UInt8(ascii: "-") ? text : nil
  }

  /// The path, when it leads to a file inside the project's folder.
  private static func path(_ text: String) -> String? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isInside = !parts.contains("..") && parts.first?.isEmpty == false && !text.utf8.contains(0) && !text.contains("\\")
    return isInside ? text : nil
  }

  private static func kommune(_ text: String) -> RegionCode? {
    let code = RegionCode(text)
    return code.kind == .kommune ? code : nil
  }

  private static func badKommune(_ text: String) -> ProjectFlaw.Fact {
    let lostZero = text.utf8.count == 3 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return .badKommunenummer(text, withZero: lostZero ? "0" + text : nil)
  }
}
