/// What a kommunenummer is in a given year.
public enum CodeStatus: Sendable, Hashable {
  /// It is a kommune.
  case valid(KommuneVersion)
  /// It will be a kommune from `bornIn`, made of the kommuner `from`.
  case notYet(bornIn: Int, from: [RegionCode])
  /// It was a kommune until `since`; its area is now in `became`.
  case dead(since: Int, became: [RegionCode])
  /// No register has it.
  case unknown
}

extension Lineage {
  /// What `code` is on 1 January of `year`.
  public func status(of code: RegionCode, in year: Int) -> CodeStatus {
    if let version = version(of: code, in: year) { return .valid(version) }
    let all = versions(of: code)
    if let last = all.last(where: { ($0.validity.to ?? .max) <= year }), let end = last.validity.to {
      return .dead(since: end, became: regions(of: code, from: end - 1, on: year))
    }
    if let first = all.first(where: { $0.validity.from > year }) {
      let origins = changes(into: code).filter { $0.year == first.validity.from }.map(\.from)
      return .notYet(bornIn: first.validity.from, from: origins)
    }
    return .unknown
  }
}
