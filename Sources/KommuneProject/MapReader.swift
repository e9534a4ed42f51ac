import KommuneLocale
import KommuneModel

/// The flaws met so far while a project file is read.
final class FlawList {
  private(set) var flaws: [ProjectFlaw] = []

  func add(_ fact: ProjectFlaw.Fact, at node: ProjectNode) {
    flaws.append(ProjectFlaw(fact, line: node.line, column: node.column))
  }

  func add(_ fact: ProjectFlaw.Fact, line: Int, column: Int) {
    flaws.append(ProjectFlaw(fact, line: line, column: column))
  }
}

/// One map of a project file, read key by key. A flaw is noted and reading goes on, so that one run tells them all.
///
/// Every accessor returns nothing when the key is absent or its value is flawed; only a `required` key notes its absence.
struct MapReader {
  let node: ProjectNode
  let flaws: FlawList
  /// The languages in which every phrase must be given.
  let languages: [Language]
  private let values: [String: ProjectNode]

  /// Opens `node` as a map with these keys and no others.
  init?(_ node: ProjectNode, keys: [String], key: String = "", languages: [Language], flaws: FlawList) {
    guard case .map(let entries) = node.content else {
      flaws.add(.wrongShape(key: key, expected: .map, found: node.shape), at: node)
      return nil
    }
    for entry in entries where !keys.contains(entry.key) {
      flaws.add(.unknownKey(entry.key, nearest: closestMatch(to: entry.key, in: keys)), line: entry.line, column: entry.column)
    }
    self.node = node
    self.flaws = flaws
    self.languages = languages
    values = Dictionary(entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The node after `key`.
  func value(_ key: String, required: Bool = false) -> ProjectNode? {
    if let value = values[key] { return value }
    if required { flaws.add(.missingKey(key), at: node) }
    return nil
  }

  /// The text after `key`; an empty one counts as nothing.
  func text(_ key: String, required: Bool = false) -> String? {
    guard let value = value(key, required: required) else { return nil }
    return text(of: value, key: key)
  }

  /// The text of a node.
  func text(of node: ProjectNode, key: String) -> String? {
    guard case .text(let text) = node.content, !text.isEmpty else {
      flaws.add(.wrongShape(key: key, expected: .text, found: node.shape == .text ? .nothing : node.shape), at: node)
      return nil
    }
    return text
  }

  /// The items of the list after `key`; none when the key is absent.
  func list(_ key: String, required: Bool = false) -> [ProjectNode] {
    guard let value = value(key, required: required) else { return [] }
    guard case .list(let items) = value.content else {
      flaws.add(.wrongShape(key: key, expected: .list, found: value.shape), at: value)
      return []
    }
    return items
  }

  /// The maps of the list after `key`, each read by `read`.
  func maps<Element>(_ key: String, keys: [String], read: (MapReader) -> Element?) -> [Element] {
    list(key).compactMap { item in
      MapReader(item, keys: keys, key: key, languages: languages, flaws: flaws).flatMap(read)
    }
  }

  /// The map after `key`.
  func map(_ key: String, keys: [String], required: Bool = false) -> MapReader? {
    value(key, required: required).flatMap { MapReader($0, keys: keys, key: key, languages: languages, flaws: flaws) }
  }

  /// What `convert` makes of the text after `key`; `flaw` when it makes nothing.
  func converted<Value>(
    _ key: String, required: Bool = false, flaw: (String) -> ProjectFlaw.Fact, _ convert: (String) -> Value?
  ) -> Value? {
    guard let node = value(key, required: required), let text = text(of: node, key: key) else { return nil }
    return converted(text, of: node, flaw: flaw, convert)
  }

  /// What `convert` makes of each text of the list after `key`, with its node.
  func convertedList<Value>(
    _ key: String, required: Bool = false, flaw: (String) -> ProjectFlaw.Fact, _ convert: (String) -> Value?
  ) -> [(value: Value, node: ProjectNode)] {
    list(key, required: required).compactMap { item in
      guard let text = text(of: item, key: key), let value = converted(text, of: item, flaw: flaw, convert) else { return nil }
      return (value, item)
    }
  }

  private func converted<Value>(
    _ text: String, of node: ProjectNode, flaw: (String) -> ProjectFlaw.Fact, _ convert: (String) -> Value?
  ) -> Value? {
    guard let value = convert(text) else {
      flaws.add(flaw(text), at: node)
      return nil
    }
    return value
  }
}
