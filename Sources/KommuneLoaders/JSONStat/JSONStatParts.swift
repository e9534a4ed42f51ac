import KommuneLocale
import KommuneModel

/// The parts of one JSON-stat dataset as they were found, before anything is made of them.
struct JSONStatParts {
  /// The descriptive members: `id`, `size`, `dimension`, `role`, `label`, `note`, `extension` and so on.
  var members: [String: JSONValue] = [:]
  /// The figures, when the dataset has them.
  var values: JSONStatValues?
  /// The marks of the figures.
  var statuses: JSONStatStatuses?
  /// Where a member `value` begins that is no list of values, but of lists or objects.
  var nestedValues: Int?

  /// Whether these are the parts of a dataset and not of something else with a member of the same name.
  var isDataset: Bool {
    guard let dimension = members["dimension"], dimension.members != nil else { return false }
    return members["id"]?.elements != nil || dimension["id"]?.elements != nil
  }

  /// The product of the sizes, where they are known already.
  var cellCount: Int? {
    guard let sizes = members["size"]?.elements else { return nil }
    var product = 1
    for size in sizes {
      guard let size = size.integer, size >= 0 else { return nil }
      let (next, overflow) = product.multipliedReportingOverflow(by: size)
      if overflow { return nil }
      product = next
    }
    return product
  }

  /// The names that are kept; others are searched for a dataset inside them.
  static let kept: Set<String> = [
    "version", "class", "href", "label", "source", "updated", "id", "size", "role", "dimension", "note", "extension", "link", "error",
  ]
}

/// Finds the datasets of a JSON text, also inside an envelope: an object around the answer, a list of answers, or an answer as a text.
struct JSONStatSearch {
  /// How many texts may lie in each other, the file's own being the first.
  static let deepestText = 3

  private(set) var datasets: [JSONStatParts] = []
  private var texts: [String] = []

  /// Looks through a text, and through the texts in it when it has no dataset of its own.
  ///
  /// - Parameter level: How many texts this one lies in.
  init(_ scanner: JSONScanner, level: Int = 1) throws(LoadFailure) {
    var scanner = scanner
    try search(&scanner)
    try scanner.finish()
    guard datasets.isEmpty, level < JSONStatSearch.deepestText else { return }
    var fault: LoadFailure?
    for text in texts {
      do throws(LoadFailure) {
        datasets.append(contentsOf: try JSONStatSearch.datasets(in: text, file: scanner.file, level: level + 1))
      } catch {
        fault = fault ?? error
      }
    }
    if let fault, datasets.isEmpty { throw fault }
  }

  /// The datasets of a text that stands as a string in another one. Beside a dataset, one that is no JSON is passed over: it may be a message.
  private static func datasets(in text: String, file: String, level: Int) throws(LoadFailure) -> [JSONStatParts] {
    let bytes = FileBytes(Array(text.utf8))
    defer { withExtendedLifetime(bytes) {} }
    return try JSONStatSearch(JSONScanner(bytes.bytes.bindMemory(to: UInt8.self), file: file), level: level).datasets
  }

  private mutating func search(_ scanner: inout JSONScanner) throws(LoadFailure) {
    switch try scanner.peek() {
    case .object: try searchObject(&scanner)
    case .array:
      var found = self
      try scanner.readArray { (scanner) throws(LoadFailure) in try found.search(&scanner) }
      self = found
    case .string:
      let text = try scanner.readText()
      if JSONStatSearch.mayHold(text, scanner) { texts.append(try scanner.string(of: text)) }
    default: try scanner.skipValue()
    }
  }

  private mutating func searchObject(_ scanner: inout JSONScanner) throws(LoadFailure) {
    var parts = JSONStatParts()
    var found = JSONStatSearch()
    var seen: Set<String> = []
    try scanner.readObject { (name, scanner) throws(LoadFailure) in
      switch try scanner.string(of: name) {
      case let figures where (figures == "value" || figures == "status") && !seen.insert(figures).inserted:
        throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: figures)
      case "value":
        let kind = try scanner.peek()
        let place = scanner.position
        parts.values = try JSONStatValues.read(
          &scanner, expected: parts.cellCount, otherwise: { (scanner) throws(LoadFailure) in try found.search(&scanner) })
        if parts.values == nil, kind == .array || kind == .object { parts.nestedValues = place }
      case "status": parts.statuses = try JSONStatStatuses.read(&scanner)
      case "link": try found.search(&scanner)
      case let known where JSONStatParts.kept.contains(known):
        guard parts.members[known] == nil else { throw scanner.failure(.syntax, JSONPhrases.nameOnce, at: name.start, found: known) }
        parts.members[known] = try scanner.readValue()
      default: try found.search(&scanner)
      }
    }
    if parts.isDataset {
      if let place = parts.nestedValues { throw scanner.failure(.syntax, JSONStatPhrases.value, at: place) }
      datasets.append(parts)
    }
    datasets.append(contentsOf: found.datasets)
    texts.append(contentsOf: found.texts)
  }

  private init() {}

  /// Whether a string may hold a JSON text with a dataset.
  private static func mayHold(_ text: JSONStringRange, _ scanner: JSONScanner) -> Bool {
    text.end - text.start > 40 && (scanner.bytes[text.start] == UInt8(ascii: "{") || scanner.bytes[text.start] == UInt8(ascii: "["))
  }
}
