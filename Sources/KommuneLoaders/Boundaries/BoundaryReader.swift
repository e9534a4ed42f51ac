import KommuneLocale
import KommuneModel

/// Reads boundaries from GeoJSON (a FeatureCollection) and TopoJSON (a Topology).
///
/// In TopoJSON two areas border on each other when they share an arc; in GeoJSON, when they share a stretch between two points. The code
/// of an area is its property `kommunenummer`, `fylkesnummer`, `id` or `code`, or the id of the geometry.
///
/// **Sources.** RFC 7946 (GeoJSON); Bostock and Metcalf, *The TopoJSON Format Specification*.
public enum BoundaryReader {
  /// Boundaries, and the flaws met on the way.
  public struct Result: Sendable {
    /// The boundaries.
    public let boundaries: Boundaries
    /// Codes that had lost their zero, areas without a code.
    public let problems: [Problem]
  }

  /// Reads a file of boundaries.
  public static func read(_ bytes: FileBytes, fileName: String) throws(LoadFailure) -> Result {
    var scanner = JSONScanner(bytes.bytes.bindMemory(to: UInt8.self), file: fileName)
    let document = try scanner.readValue()
    try scanner.finish()
    switch document["type"]?.text {
    case "Topology": return try Topology(document, fileName: fileName).result()
    case "FeatureCollection": return try FeatureCollection(document, fileName: fileName).result()
    case let type: throw LoadFailure(.notStatistics, file: fileName, expected: BoundaryPhrases.format, found: type ?? "")
    }
  }
}

/// Finds the code and name of an area, and keeps what was wrong with them.
struct AreaNames {
  let fileName: String
  private(set) var problems: [Problem] = []

  private static let codeNames = ["kommunenummer", "fylkesnummer", "id", "code"]
  private static let names = ["kommunenavn", "fylkesnavn", "navn", "name"]

  init(fileName: String) {
    self.fileName = fileName
  }

  /// The code of an area from its properties, or nothing when it has none.
  mutating func code(_ feature: JSONValue) -> RegionCode? {
    let properties = feature["properties"]
    let candidates = Self.codeNames.compactMap { properties?[$0] } + [feature["id"]].compactMap(\.self)
    for candidate in candidates {
      if let text = candidate.text, !text.isEmpty { return code(text) }
      if let number = candidate.integer, number > 0 { return code(String(number)) }
    }
    problems.append(
      Problem(
        id: "boundary-without-code", severity: .warning, file: fileName, expected: BoundaryPhrases.code, found: name(feature)))
    return nil
  }

  /// The name of an area.
  func name(_ feature: JSONValue) -> String {
    Self.names.lazy.compactMap { feature["properties"]?[$0]?.text }.first ?? ""
  }

  /// A code: of a kommune four digits, of a fylke two. With three, or one, its zero is lost, which is told.
  private mutating func code(_ text: String) -> RegionCode {
    guard [1, 3].contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return RegionCode(text) }
    problems.append(
      Problem(id: "lost-leading-zero", severity: .warning, file: fileName, expected: BoundaryPhrases.leadingZero, found: text))
    return RegionCode("0" + text)
  }
}
