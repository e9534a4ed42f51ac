import KommuneModel
import KommuneNumerics

/// A gap in spending per inhabitant, split into need, coverage and unit cost.
public struct GapDivision: Sendable, Hashable {
  /// One's own spending per inhabitant less the other's, in kroner.
  public let gap: Double
  /// What comes of more or fewer people in the target group per inhabitant.
  public let need: Double
  /// What comes of a larger or smaller share of the target group being served.
  public let coverage: Double
  /// What comes of each user costing more or less.
  public let unitCost: Double
}

/// What a service's spending is made of: kroner, users, the target group and everyone.
public struct ServiceFigures: Sendable, Hashable {
  /// Spending in kroner.
  public let kroner: Double
  /// Those who use the service.
  public let users: Double
  /// Those whom it is for.
  public let targetGroup: Double
  /// All inhabitants.
  public let population: Double

  /// Creates figures.
  public init(kroner: Double, users: Double, targetGroup: Double, population: Double) {
    self.kroner = kroner
    self.users = users
    self.targetGroup = targetGroup
    self.population = population
  }

  /// Need × coverage × unit cost: the factors whose product is spending per inhabitant.
  var factors: [Double] { [targetGroup / population, users / targetGroup, kroner / users] }
}

extension GapDivision {
  /// Splits the gap between two kommuner or groups by the logarithmic mean (LMDI), which leaves no residual.
  ///
  ///     kroner / population = (target group / population) · (users / target group) · (kroner / users)
  ///
  /// **Sources.** Ang (2005), *Energy Policy* 33(7), 867–871.
  ///
  /// - Throws: `NumericsError.notPositive` when any of the figures is zero: such a gap cannot be split.
  public init(of own: ServiceFigures, from other: ServiceFigures) throws(NumericsError) {
    for (index, figure) in [own.population, own.targetGroup, own.users, other.population, other.targetGroup, other.users].enumerated()
    where !(figure > 0) {
      throw .notPositive(index: index)
    }
    let effects = try logMeanDivision(from: other.factors, to: own.factors)
    gap = own.kroner / own.population - other.kroner / other.population
    need = effects[0]
    coverage = effects[1]
    unitCost = effects[2]
  }
}

extension Comparison {
  /// Splits the gap between two regions' spending on a service; nothing when a figure is missing or zero.
  ///
  /// - Parameters:
  ///   - own: One's own region.
  ///   - other: The region it is compared with; a group counts those that have reported all four figures.
  ///   - period: The period that both are looked at in.
  ///   - spending: The base figure in thousands of kroner or kroner.
  ///   - users: The base figure of users.
  ///   - targetGroup: The people whom the service is for.
  public func gap(
    of own: ComparedRegion, from other: ComparedRegion, in period: Period, spending: Quantity, users: Quantity, targetGroup: Quantity
  ) -> GapDivision? {
    guard let first = figures(of: own, spending, users, targetGroup, in: period),
      let second = figures(of: other, spending, users, targetGroup, in: period)
    else { return nil }
    do throws(NumericsError) { return try GapDivision(of: first, from: second) } catch { return nil }
  }

  /// How many of a region's members have reported all four figures that a gap is made of.
  public func reportedForGap(_ region: ComparedRegion, in period: Period, spending: Quantity, users: Quantity, targetGroup: Quantity) -> Int
  {
    let columns = gapColumns(of: region, spending, users, targetGroup, in: period)
    return region.members.indices.count { member in columns.allSatisfy { $0[member].value != nil } }
  }

  private func gapColumns(
    of region: ComparedRegion, _ spending: Quantity, _ users: Quantity, _ target: Quantity, in period: Period
  ) -> [[Observation]] {
    [spending, users, target, Quantity("folkemengde-ultimo")].map { store.evaluate($0, regions: region.members, period: period) }
  }

  private func figures(
    of region: ComparedRegion, _ spending: Quantity, _ users: Quantity, _ target: Quantity, in period: Period
  ) -> ServiceFigures? {
    let columns = gapColumns(of: region, spending, users, target, in: period)
    let complete = region.members.indices.filter { member in columns.allSatisfy { $0[member].value != nil } }
    let mayLackMembers = region.kind.isGroup
    guard !complete.isEmpty, mayLackMembers || complete.count == region.members.count else { return nil }
    let sums = columns.map { column in complete.compactMap { column[$0].value }.reduce(0, +) }
    let isThousands = spending.terms.allSatisfy { store.baseFigures[$0.figure]?.unit == .thousandKroner }
    return ServiceFigures(kroner: sums[0] * (isThousands ? 1_000 : 1), users: sums[1], targetGroup: sums[2], population: sums[3])
  }
}
