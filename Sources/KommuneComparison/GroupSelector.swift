import KommuneModel

/// Whom to compare with, as the user says it.
public enum GroupSelector: Sendable, Hashable {
  /// The KOSTRA-grupper of the parts: `group`.
  case kostragrupperOfParts
  /// The KOSTRA-gruppe that the merged kommune would be in, where its size alone decides: `group:merged`.
  case kostragruppeOfMerged
  /// One KOSTRA-gruppe by its number: `EKG13` or `group:13`.
  case kostragruppe(Int)
  /// One fylke: `fylke:15`.
  case fylke(String)
  /// The whole country: `EAK`.
  case country
  /// The country without Oslo: `EAKUO`.
  case countryWithoutOslo
  /// One kommune: `1505`.
  case kommune(RegionCode)
  /// A group that the user made up: `Sunnmøre=1511,1515`.
  case named(name: String, members: [RegionCode])
  /// So many kommuner that resemble the future kommune most: `neighbours:10`.
  case neighbours(count: Int)

  /// Reads a selector.
  ///
  /// - Throws: ``ComparisonError/unknownTarget(_:nearest:)`` for a text that is none.
  public init(parsing text: String) throws(ComparisonError) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    switch (parts.first ?? "", parts.count) {
    case ("group", 1): self = .kostragrupperOfParts
    case ("EAK", 1): self = .country
    case ("EAKUO", 1): self = .countryWithoutOslo
    case ("neighbours", 1): self = .neighbours(count: 10)
    case ("group", 2) where parts[1] == "merged": self = .kostragruppeOfMerged
    case ("group", 2):
      guard let number = Int(parts[1]), (1...99).contains(number) else { throw .unknownTarget(text, nearest: "group:13") }
      self = .kostragruppe(number)
    case ("fylke", 2):
      guard RegionCode(parts[1]).kind == .fylke else { throw .unknownTarget(text, nearest: "fylke:15") }
      self = .fylke(parts[1])
    case ("neighbours", 2):
      guard let count = Int(parts[1]), (1...400).contains(count) else { throw .unknownTarget(text, nearest: "neighbours:10") }
      self = .neighbours(count: count)
    default: self = try Self.code(text)
    }
  }

  private static func code(_ text: String) throws(ComparisonError) -> GroupSelector {
    let code = RegionCode(text)
    switch code.kind {
    case .kommune: return .kommune(code)
    case .kostragruppe: if let number = Int(text.dropFirst(3)) { return .kostragruppe(number) }
    case .fylke: return .fylke(String(text.suffix(2)))
    default: break
    }
    let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
    if sides.count == 2 {
      // A kommune that is written twice is one all the same.
      let members = sides[1].split(separator: ",").map { RegionCode($0) }
        .reduce(into: [RegionCode]()) { if !$0.contains($1) { $0.append($1) } }
      if !members.isEmpty, members.allSatisfy({ $0.kind == .kommune }) { return .named(name: sides[0], members: members) }
    }
    throw .unknownTarget(text, nearest: closestMatch(to: text, in: ["group", "EAK", "EAKUO", "fylke:15", "neighbours:10", "EKG13"]))
  }
}

/// A set of kommuner to compare with, in the year of the figures.
public typealias ComparisonGroup = ComparedRegion
