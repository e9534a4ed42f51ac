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

  /// The kommuner that held the area of a code on 1 January of a year in which the code itself was none.
  ///
  ///     lineage.holders(ofAreaOf: RegionCode("1508"), in: 2018)   // 1504, 1523, 1529, 1534, 1546
  ///     lineage.holders(ofAreaOf: RegionCode("1504"), in: 2021)   // 1507
  ///
  /// - Returns: Codes in ascending order, all valid in `year`: the code itself where it is; none for an unknown code, or where the register
  ///   does not reach.
  public func holders(ofAreaOf code: RegionCode, in year: Int) -> [RegionCode] {
    let codes =
      switch status(of: code, in: year) {
      case .valid: [code]
      case .dead(_, let became): became
      case .notYet(let birth, _): regions(of: code, from: birth, on: year)
      case .unknown: [RegionCode]()
      }
    return codes.filter { isValid($0, in: year) }
  }
}
