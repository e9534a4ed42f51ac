/// Kommuner that become one, or are looked at as if they did.
public struct Merger: Sendable, Hashable {
  /// The name of the whole: "nye Ålesund".
  public let name: String
  /// The parts, in the order that the user gave.
  public let parts: [RegionCode]
  /// The kommunenummer of the whole, when it has one: 1507.
  public let newCode: RegionCode?
  /// The year whose 1 January the merger took or takes effect.
  public let year: Int?
  /// The later division of the whole, when there was one.
  public let split: Split?

  /// A later division of the merged kommune.
  public struct Split: Sendable, Hashable {
    /// The year whose 1 January the division took effect.
    public let year: Int
    /// The kommuner that came out of it.
    public let codes: [RegionCode]

    /// Creates a split.
    public init(year: Int, codes: [RegionCode]) {
      self.year = year
      self.codes = codes
    }
  }

  /// Creates a merger.
  ///
  /// - Throws: ``MergerError/empty`` without parts, ``MergerError/repeated(_:)`` when a kommune is named twice,
  ///   ``MergerError/outsideGroups(_:)`` for Longyearbyen and "Uoppgitt".
  public init(
    name: String, parts: [RegionCode], newCode: RegionCode? = nil, year: Int? = nil, split: Split? = nil
  ) throws(MergerError) {
    guard !parts.isEmpty else { throw .empty }
    for (index, part) in parts.enumerated() {
      if parts[..<index].contains(part) { throw .repeated(part) }
      if part.isOutsideGroups { throw .outsideGroups(part) }
    }
    self.name = name
    self.parts = parts
    self.newCode = newCode
    self.year = year
    self.split = split
  }

  /// What the whole is called in data: its code, or its parts joined by `+`.
  public var id: String { newCode?.text ?? parts.map(\.text).joined(separator: "+") }

  /// Checks that every part is a kommune on 1 January of one and the same year.
  ///
  /// - Throws: ``MergerError/unknown(_:nearest:)``, ``MergerError/dead(_:since:became:)``, ``MergerError/notYet(_:bornIn:)``, or
  ///   ``MergerError/mixedYears(_:)`` when no year has all the parts although each is a kommune in some.
  public func validate(in lineage: Lineage, year: Int) throws(MergerError) {
    for part in parts where !lineage.knows(part) {
      let nearest = closestMatch(to: part.text, in: lineage.kommuner(in: year).map(\.code.text))
      throw .unknown(part, nearest: nearest.map { RegionCode($0) })
    }
    let commonYears = parts.map { part in lineage.versions(of: part).map(\.validity) }
    let candidates = commonYears.flatMap { $0 }.map(\.from)
    guard candidates.contains(where: { start in commonYears.allSatisfy { $0.contains { $0.contains(start) } } }) else {
      throw .mixedYears(parts)
    }
    for part in parts {
      switch lineage.status(of: part, in: year) {
      case .valid: continue
      case .dead(let since, let became): throw .dead(part, since: since, became: became)
      case .notYet(let birth, _): throw .notYet(part, bornIn: birth)
      case .unknown: throw .unknown(part, nearest: nil)
      }
    }
  }
}

extension Merger {
  /// The kommuner of a year's map that the parts have become or came from, ascending.
  public func regions(on mapYear: Int, in lineage: Lineage) -> [RegionCode] {
    let found = parts.flatMap { part -> [RegionCode] in
      guard let last = lineage.versions(of: part).last else { return [] }
      return lineage.regions(of: part, from: last.validity.to.map { $0 - 1 } ?? max(mapYear, last.validity.from), on: mapYear)
    }
    return Set(found).sorted()
  }
}

/// Why kommuner cannot be merged as asked.
public enum MergerError: Error, Sendable, Hashable {
  /// No parts were named.
  case empty
  /// A kommune was named twice.
  case repeated(RegionCode)
  /// No register has the code; `nearest` is one that resembles it.
  case unknown(RegionCode, nearest: RegionCode?)
  /// The code ended before the year of the comparison.
  case dead(RegionCode, since: Int, became: [RegionCode])
  /// The code begins after the year of the comparison.
  case notYet(RegionCode, bornIn: Int)
  /// No year has all the parts.
  case mixedYears([RegionCode])
  /// Longyearbyen and "Uoppgitt" merge with nobody.
  case outsideGroups(RegionCode)
}
