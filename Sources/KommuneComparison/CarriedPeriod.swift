import KommuneLocale
import KommuneModel

/// The figures of one period while they are being carried to another map.
struct CarriedPeriod {
  let period: Period
  /// Who should have had a part of a kommune that is left in the residual.
  private(set) var wanted: [RegionCode: Set<RegionCode>] = [:]
  /// What was assumed for each kommune of the files.
  private var assumed: [(origin: RegionCode, assumption: SplitAssumption)] = []
  private var sums: [RegionCode: Double] = [:]
  private var parts: [RegionCode: Set<RegionCode>] = [:]
  private var estimated: Set<RegionCode> = []
  private var missing: Set<RegionCode> = []
  private var left: [RegionCode: Double] = [:]

  init(period: Period) {
    self.period = period
  }

  mutating func add(_ value: Double, to target: RegionCode, from code: RegionCode, isEstimated: Bool) {
    sums[target, default: 0] += value
    parts[target, default: []].insert(code)
    if isEstimated { estimated.insert(target) }
  }

  /// A part of the target is missing in the files.
  mutating func miss(_ target: RegionCode, _ code: RegionCode) {
    missing.insert(target)
    parts[target, default: []].insert(code)
  }

  /// A divided kommune stays in the residual.
  mutating func leave(_ value: Double, of code: RegionCode, wantedBy targets: [RegionCode]) {
    left[code] = value
    for target in targets { wanted[target, default: []].insert(code) }
  }

  mutating func assume(_ assumption: SplitAssumption, of origin: RegionCode) { assumed.append((origin, assumption)) }

  /// What was assumed, each once, in the order in which it was met.
  var assumptions: [SplitAssumption] {
    assumed.reduce(into: []) { if !$0.contains($1.assumption) { $0.append($1.assumption) } }
  }

  /// Sets the figure of a kommune of a year's map by a sum series; nothing leaves it missing.
  mutating func replace(_ target: RegionCode, on mapYear: Int, by value: Double?, from members: [RegionCode], rule: Phrase) {
    sums[target] = value
    parts[target] = Set(members)
    for member in members where left[member] != nil {
      assume(SplitAssumption(code: member, year: mapYear, receivers: [target], shares: [1], rule: rule), of: member)
    }
    guard value != nil else { return }
    estimated.insert(target)
    wanted[target] = nil
    taken.formUnion(members)
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
    let own = (parts[region] ?? []).sorted()
    let value = sums[region]
    let isBroken = missing.contains(region) || wanted[region] != nil
    let observation: Observation
    if let value, !isBroken { observation = .value(value) } else { observation = .missing(isBroken ? .partMissing : .absentRow) }
    return SeriesPoint(
      period: period, observation: observation, partial: isBroken ? value : nil, isEstimated: estimated.contains(region) && !isBroken,
      parts: own)
  }
}
