import KommuneLocale
import KommuneModel

/// The figures of one period while they are being carried to another map.
struct CarriedPeriod {
  let period: Period
  /// Who should have had a part of a kommune that is left in the residual.
  private(set) var wanted: [RegionCode: Set<RegionCode>] = [:]
  private(set) var assumptions: [SplitAssumption] = []
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

  mutating func assume(_ assumption: SplitAssumption) {
    if !assumptions.contains(assumption) { assumptions.append(assumption) }
  }

  /// Sets the target's figure by a sum series; nothing leaves it missing.
  mutating func replace(_ target: RegionCode, by value: Double?, from members: [RegionCode], rule: Phrase) {
    sums[target] = value
    parts[target] = Set(members)
    for member in members where left[member] != nil {
      assume(SplitAssumption(code: member, year: period.year, receivers: [target], shares: [1], rule: rule))
    }
    guard value != nil else { return }
    estimated.insert(target)
    wanted[target] = nil
    taken.formUnion(members)
  }

  /// Takes out of the residual what sum series have given away.
  mutating func settle() {
    for code in taken { left[code] = nil }
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
