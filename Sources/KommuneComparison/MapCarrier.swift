import KommuneLocale
import KommuneModel

/// Carries base figures to the map of any year, through merges by sums and through divisions by a stated rule.
///
///     let carrier = MapCarrier(store: store, lineage: registers.lineage, rule: .totalShares)
///     let carried = carrier.carry("folkemengde", periods: [Period(year: 2015)], toMapOf: 2024)
///     carried.series(of: RegionCode("1580"))[0].observation  // about 8 749 people, estimated
///
/// A figure is moved one change at a time. Where a code goes over into one other, it is added there. Where it goes over into several
/// (a division, or a merge followed backward) the rule decides; without a share for everyone it stays in the residual, and those who
/// should have had a part are missing as `.partMissing`, with the part that is known beside it.
///
/// **Missing values.** A missing figure makes every sum it belongs to missing: withheld where any part is, for the common reason where all are
/// missing for one, else `.partMissing`.
public struct MapCarrier: Sendable {
  /// Where the figures come from.
  public let store: FigureStore
  /// Where codes came from and went to.
  public let lineage: Lineage
  /// What becomes of divided kommuner.
  public let rule: SplitRule
  /// The register of sum series, for the rule that follows them.
  public let sumSeries: [SumSeries]
  /// The base figure that shares are made of.
  public let populationFigure: String

  /// Creates a carrier.
  public init(
    store: FigureStore, lineage: Lineage, rule: SplitRule = .residual, sumSeries: [SumSeries] = [],
    populationFigure: String = "folkemengde"
  ) {
    self.store = store
    self.lineage = lineage
    self.rule = rule
    self.sumSeries = sumSeries
    self.populationFigure = populationFigure
  }

  /// The rule that shares out what sum series have not put anywhere.
  private var sharing: SplitRule { rule == .sumSeriesElseAgeShares ? .ageShares : rule }

  /// A base figure of all kommuner and the given periods on the map of one year.
  public func carry(_ figure: String, ages: ClosedRange<Int>? = nil, periods: [Period], toMapOf mapYear: Int) -> CarriedFigures {
    let regions = lineage.kommuner(in: mapYear).map(\.code)
    // Also those that the files have no row for: without them a sum is not that of all its parts.
    var carriedPeriods = periods.map { period in
      var carried = CarriedPeriod(period: period)
      for code in lineage.kommuner(in: period.year).map(\.code) where !code.isOutsideGroups {
        carry(figure, ages: ages, of: code, to: mapYear, into: &carried)
      }
      return carried
    }
    if rule == .sumSeries {
      for index in carriedPeriods.indices { continueSums(figure, ages, mapYear, into: &carriedPeriods[index]) }
    } else if rule == .sumSeriesElseAgeShares {
      for index in carriedPeriods.indices { continuePasts(figure, ages, mapYear, into: &carriedPeriods[index]) }
    }
    let assumptions = carriedPeriods.flatMap(\.assumptions).reduce(into: [SplitAssumption]()) { if !$0.contains($1) { $0.append($1) } }
    return CarriedFigures(
      mapYear: mapYear, periods: periods, regions: regions, residual: carriedPeriods.map(\.residual),
      assumptions: assumptions.sorted { ($0.year, $0.code) < ($1.year, $1.code) },
      points: regions.flatMap { region in carriedPeriods.map { $0.point(of: region) } })
  }

  private func carry(
    _ figure: String, ages: ClosedRange<Int>?, of code: RegionCode, to mapYear: Int, into carried: inout CarriedPeriod
  ) {
    let whole = store.observation(figure, ages: ages, region: code, period: carried.period)
    let targets = lineage.regions(of: code, from: carried.period.year, on: mapYear)
    guard case .value(let value) = whole else {
      if case .missing(let reason) = whole { targets.forEach { carried.miss($0, code, reason) } }
      return
    }
    if targets.count == 1 {
      carried.add(value, to: targets[0], from: code, isEstimated: false)
      return
    }
    guard let shares = shares(of: code, value, figure, ages, to: mapYear, carried: &carried) else {
      carried.leave(value, of: code, wantedBy: targets)
      return
    }
    carried.share(shares.map { (target: $0.0, amount: $0.1) }, of: code)
  }

  /// The amounts that a divided kommune's figure is shared out in, ascending by receiver; nothing when the rule has no shares for it.
  private func shares(
    of code: RegionCode, _ value: Double, _ figure: String, _ ages: ClosedRange<Int>?, to mapYear: Int, carried: inout CarriedPeriod
  ) -> [(RegionCode, Double)]? {
    let bands = sharing == .ageShares ? store.ageBands(of: figure, within: ages) : []
    if bands.isEmpty {
      return shares(of: code, value, ages: nil, to: mapYear, carried: &carried)
    }
    var sums: [RegionCode: Double] = [:]
    for band in bands {
      guard let amount = store.observation(figure, ages: band, region: code, period: carried.period).value,
        let parts = shares(of: code, amount, ages: band, to: mapYear, carried: &carried)
      else { return nil }
      for (target, part) in parts { sums[target, default: 0] += part }
    }
    // Those of unknown age are in the total and in no band: then the total is shared out as it is.
    guard abs(sums.values.reduce(0, +) - value) <= 1e-9 * max(1, abs(value)) else {
      return shares(of: code, value, ages: nil, to: mapYear, carried: &carried)
    }
    return sums.sorted { $0.key < $1.key }
  }

  private func shares(
    of code: RegionCode, _ value: Double, ages: ClosedRange<Int>?, to mapYear: Int, carried: inout CarriedPeriod
  ) -> [(RegionCode, Double)]? {
    var amounts: [RegionCode: Double] = [code: value]
    let year = carried.period.year
    let isForward = mapYear >= year
    let steps =
      isForward
      ? lineage.changeYears.filter { $0 > year && $0 <= mapYear } : lineage.changeYears.filter { $0 <= year && $0 > mapYear }.reversed()
    for step in steps {
      var moved: [RegionCode: Double] = [:]
      for (holder, amount) in amounts.sorted(by: { $0.key < $1.key }) {
        let receivers = isForward ? lineage.destinations(of: holder, in: step) : lineage.origins(of: holder, in: step)
        if receivers.count == 1 {
          moved[receivers[0], default: 0] += amount
          continue
        }
        let found = stepShares(of: holder, to: receivers, in: step, isForward: isForward, ages: ages)
        carried.assume(
          SplitAssumption(
            code: holder, year: step, receivers: receivers, shares: ages == nil ? found : nil,
            rule: found == nil ? SplitRule.residual.name : sharing.name), of: code)
        guard let found else { return nil }
        for (receiver, share) in zip(receivers, found) { moved[receiver, default: 0] += amount * share }
      }
      amounts = moved
    }
    return amounts.sorted { $0.key < $1.key }
  }

  /// The receivers' shares at one change, by the rule; nothing when it has none.
  private func stepShares(
    of holder: RegionCode, to receivers: [RegionCode], in step: Int, isForward: Bool, ages: ClosedRange<Int>?
  ) -> [Double]? {
    switch sharing {
    case .residual, .sumSeries, .sumSeriesElseAgeShares: return nil
    case .weights(let all):
      guard let weights = all.first(where: { $0.code == holder }) else { return nil }
      let shares = receivers.map { receiver in weights.shares.first { $0.code == receiver }?.share ?? 0 }
      return abs(shares.reduce(0, +) - 1) < 1e-9 ? shares : nil
    case .totalShares, .ageShares:
      // A receiver that also got people from elsewhere does not show how many came from this kommune.
      let isPure = receivers.allSatisfy { receiver in
        (isForward ? lineage.origins(of: receiver, in: step) : lineage.destinations(of: receiver, in: step)) == [holder]
      }
      guard isPure else { return nil }
      let period = Period(year: isForward ? step : step - 1)
      return populationShares(receivers, period, ages) ?? (ages == nil ? nil : populationShares(receivers, period, nil))
    }
  }

  private func populationShares(_ receivers: [RegionCode], _ period: Period, _ ages: ClosedRange<Int>?) -> [Double]? {
    let populations = receivers.compactMap { store.observation(populationFigure, ages: ages, region: $0, period: period).value }
    let total = populations.reduce(0, +)
    return populations.count == receivers.count && total > 0 ? populations.map { $0 / total } : nil
  }

  /// Puts kommuner that were divided wholly where sum series have them, where the series tell the past of all who had a part: each of
  /// these has members in the period, all of them have figures, and nobody is a member twice or left over.
  private func continuePasts(_ figure: String, _ ages: ClosedRange<Int>?, _ mapYear: Int, into carried: inout CarriedPeriod) {
    var waiting = carried.divided
    while let first = waiting.keys.min() {
      // Everyone who shares a receiver with somebody of the group belongs to it.
      var origins: Set<RegionCode> = []
      var targets: Set<RegionCode> = []
      var found: Set<RegionCode> = [first]
      while !found.isSubset(of: origins) {
        origins.formUnion(found)
        targets = Set(origins.flatMap { waiting[$0] ?? [] })
        found = Set(waiting.filter { !targets.isDisjoint(with: $0.value) }.keys)
      }
      for origin in origins { waiting[origin] = nil }
      let pasts = targets.sorted().compactMap { target -> (target: RegionCode, members: [(origin: RegionCode, amount: Double)])? in
        guard let series = sumSeries.first(where: { $0.kommune == target }), continues(series, on: mapYear, carried) else { return nil }
        return amounts(of: series, figure, ages, carried.period).map { (target, $0) }
      }
      let members = pasts.flatMap { $0.members.map(\.origin) }
      guard pasts.count == targets.count, Set(members).count == members.count, origins.isSubset(of: members) else { continue }
      for past in pasts { carried.replace(past.target, on: mapYear, by: past.members, rule: SplitRule.sumSeries.name) }
    }
    carried.settle()
  }

  /// Gives each kommune that a sum series continues what the series adds up, in place of what lineage alone would give it.
  private func continueSums(_ figure: String, _ ages: ClosedRange<Int>?, _ mapYear: Int, into carried: inout CarriedPeriod) {
    let divided = Set(carried.wanted.keys)
    for sum in sumSeries where divided.contains(sum.kommune) && continues(sum, on: mapYear, carried) {
      // Where the series says nothing, what is known stays as it was.
      guard let amounts = amounts(of: sum, figure, ages, carried.period) else { continue }
      carried.replace(sum.kommune, on: mapYear, by: amounts, rule: rule.name)
    }
    carried.settle()
  }

  /// Whether a sum series tells the past of its kommune: on a map on which this has the area of today, and in a period of which the series has
  /// everyone who belongs wholly to it. Statistics Norway's series are those of today's kommuner, and begin in 1994.
  private func continues(_ series: SumSeries, on mapYear: Int, _ carried: CarriedPeriod) -> Bool {
    let kommune = series.kommune
    guard let now = lineage.versions(of: kommune).last, lineage.version(of: kommune, in: mapYear)?.area == now.area else { return false }
    return carried.origins(of: kommune).allSatisfy { origin in
      series.members.contains(origin) || lineage.regions(of: origin, from: carried.period.year, on: mapYear).count > 1
    }
  }

  /// What the members of a sum series that were kommuner in a period had; nothing without all of them, or when there were none.
  private func amounts(
    of series: SumSeries, _ figure: String, _ ages: ClosedRange<Int>?, _ period: Period
  ) -> [(origin: RegionCode, amount: Double)]? {
    let members = series.members.filter { lineage.isValid($0, in: period.year) }.sorted()
    let amounts = members.compactMap { member in
      store.observation(figure, ages: ages, region: member, period: period).value.map { (origin: member, amount: $0) }
    }
    return members.isEmpty || amounts.count != members.count ? nil : amounts
  }
}
