import KommuneLocale
import KommuneModel

/// The figures of one period while they are being carried to another map.
struct CarriedPeriod {
  let period: Period
  /// Who should have had a part of a kommune that is left in the residual.
  private(set) var wanted: [RegionCode: Set<RegionCode>] = [:]
  /// What was assumed for each kommune of the files.
  private var assumed: [(origin: RegionCode, assumption: SplitAssumption)] = []
  /// What each kommune of the map got, from whom.
  private var given: [RegionCode: [(origin: RegionCode, amount: Double)]] = [:]
  /// Who should have given and has no figure, and why.
  private var absent: [RegionCode: [RegionCode: MissingReason]] = [:]
  private var estimated: Set<RegionCode> = []
  /// Who was shared out among several, and among whom.
  private(set) var shared: [RegionCode: [RegionCode]] = [:]
  private var left: [RegionCode: Double] = [:]

  init(period: Period) {
    self.period = period
  }

  mutating func add(_ value: Double, to target: RegionCode, from code: RegionCode, isEstimated: Bool) {
    given[target, default: []].append((code, value))
    if isEstimated { estimated.insert(target) }
  }

  /// A part of the target is missing in the files.
  mutating func miss(_ target: RegionCode, _ code: RegionCode, _ reason: MissingReason) {
    absent[target, default: [:]][code] = reason
  }

  /// A divided kommune stays in the residual.
  mutating func leave(_ value: Double, of code: RegionCode, wantedBy targets: [RegionCode]) {
    left[code] = value
    for target in targets { wanted[target, default: []].insert(code) }
  }

  /// A divided kommune's figure goes to several in parts.
  mutating func share(_ amounts: [(target: RegionCode, amount: Double)], of code: RegionCode) {
    shared[code] = amounts.map(\.target)
    for (target, amount) in amounts { add(amount, to: target, from: code, isEstimated: true) }
  }

  /// Who was divided, shared out or not, and among whom.
  var divided: [RegionCode: [RegionCode]] {
    var divided = shared
    for (target, origins) in wanted { for origin in origins { divided[origin, default: []].append(target) } }
    return divided.mapValues { $0.sorted() }
  }

  /// The kommuner that one of the map got something from, or should have.
  func origins(of target: RegionCode) -> [RegionCode] { (given[target] ?? []).map(\.origin) + (absent[target] ?? [:]).keys }

  mutating func assume(_ assumption: SplitAssumption, of origin: RegionCode) { assumed.append((origin, assumption)) }

  /// What was assumed, each once, in the order in which it was met.
  var assumptions: [SplitAssumption] {
    assumed.reduce(into: []) { if !$0.contains($1.assumption) { $0.append($1.assumption) } }
  }

  /// Sets the figure of a kommune of a year's map by a sum series. What it had got from others than the series' members goes to the residual.
  mutating func replace(_ target: RegionCode, on mapYear: Int, by members: [(origin: RegionCode, amount: Double)], rule: Phrase) {
    let codes = Set(members.map(\.origin))
    for member in members where left[member.origin] != nil || shared[member.origin] != nil {
      assume(SplitAssumption(code: member.origin, year: mapYear, receivers: [target], shares: [1], rule: rule), of: member.origin)
    }
    // What a shared kommune gave here comes whole to the one whose series it is a member of.
    for (origin, amount) in given[target] ?? [] where !codes.contains(origin) && shared[origin] == nil {
      left[origin, default: 0] += amount
    }
    given[target] = members
    estimated.insert(target)
    wanted[target] = nil
    taken.formUnion(codes)
  }

  /// Takes out of the residual what sum series have given away, and what was said of it.
  mutating func settle() {
    for code in taken { left[code] = nil }
    assumed.removeAll { taken.contains($0.origin) && !$0.assumption.isWhole }
  }

  private var taken: Set<RegionCode> = []

  var residual: Residual {
    let codes = left.keys.sorted()
    return Residual(period: period, value: codes.reduce(0) { $0 + (left[$1] ?? 0) }, codes: codes)
  }

  func point(of region: RegionCode) -> SeriesPoint {
    let own = given[region] ?? []
    let value = own.isEmpty ? nil : own.reduce(0) { $0 + $1.amount }
    // What the files have no row of at all is no part that is missing from a sum.
    let missing = own.isEmpty && wanted[region] == nil ? (absent[region] ?? [:]).filter { $0.value != .absentRow } : absent[region] ?? [:]
    let isBroken = !missing.isEmpty || wanted[region] != nil
    let reason = reason(of: region, missing)
    let observation: Observation
    if let value, !isBroken { observation = .value(value) } else { observation = .missing(isBroken ? reason : .absentRow) }
    return SeriesPoint(
      period: period, observation: observation, partial: isBroken && reason != .confidential ? value : nil,
      isEstimated: estimated.contains(region) && !isBroken,
      parts: Set(own.map(\.origin)).union(missing.keys).sorted())
  }

  /// Why a kommune has no figure, as a sum says it: withheld if any part is, the reason that all parts share, else that a part is missing.
  private func reason(of region: RegionCode, _ missing: [RegionCode: MissingReason]) -> MissingReason {
    let reasons = Set(missing.values)
    if reasons.contains(.confidential) { return .confidential }
    guard reasons.count == 1, let only = reasons.first, given[region] == nil, wanted[region] == nil else { return .partMissing }
    return only
  }
}
