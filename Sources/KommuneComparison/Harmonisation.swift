import KommuneLocale
import KommuneModel
import KommuneNumerics

/// A level that every part is moved to.
public enum HarmonisationStandard: Sendable, Hashable {
  /// The lowest of the parts.
  case lowest
  /// The parts' common level today: Σ numerator / Σ denominator. Moving everyone there costs nothing net.
  case mean
  /// The highest of the parts.
  case highest
  /// The level of a group, such as a KOSTRA-gruppe.
  case group(ComparedRegion)

  /// The standard's name for people.
  public var name: Phrase {
    switch self {
    case .lowest: HarmonisationPhrases.lowest
    case .mean: HarmonisationPhrases.mean
    case .highest: HarmonisationPhrases.highest
    case .group(let region): region.name
    }
  }
}

/// What it costs to give all parts one level of an indicator in kroner.
public struct HarmonisationCost: Sendable, Hashable {
  /// One part's move.
  public struct Move: Sendable, Hashable {
    /// The part.
    public let region: ComparedRegion
    /// Its level today, in kroner per unit of the denominator.
    public let level: Double
    /// Its denominator: inhabitants, pupils.
    public let denominator: Double
    /// What moving it to the standard costs in kroner; negative when it saves.
    public let kroner: Double
  }

  /// The indicator.
  public let indicator: Indicator
  /// What everyone is moved to.
  public let standard: HarmonisationStandard
  /// The standard in kroner per unit.
  public let level: Double
  /// The parts' moves, in their order.
  public let moves: [Move]
  /// What it costs to raise those below: Σ max(0, x* − xᵢ) · Dᵢ.
  public var raising: Double { moves.reduce(0) { $0 + max(0, $1.kroner) } }
  /// What it saves to lower those above: Σ max(0, xᵢ − x*) · Dᵢ.
  public var lowering: Double { moves.reduce(0) { $0 + max(0, -$1.kroner) } }
  /// Both together; nothing where they differ by rounding only, as at the parts' own mean.
  public var net: Double { abs(raising - lowering) <= 1e-12 * (raising + lowering) ? 0 : raising - lowering }
}

extension Comparison {
  /// What it costs to move every part of the merger to one level, for an indicator in kroner per something.
  ///
  ///     cost = Σ max(0, x* − xᵢ) · Dᵢ
  ///
  /// **Missing values.** Nothing when a part's level is missing: a harmonisation that leaves one out is none.
  ///
  /// - Returns: The costs by standard in the order asked for; standards whose group has no figure are left out.
  public func harmonisation(
    of indicator: Indicator, in period: Period, standards: [HarmonisationStandard] = [.lowest, .mean, .highest]
  ) throws(ComparisonError) -> [HarmonisationCost]? {
    guard case .ratio = indicator.kind, indicator.unit == .kroner, let merger else { return nil }
    try checkFigures(of: indicator, in: period)
    let column = column(for: indicator, in: period)
    let places = merger.parts.compactMap { column.place(of: $0) }
    let levels = places.compactMap { column.values[$0].value }
    let denominators = places.compactMap { column.second?[$0].value }
    guard levels.count == merger.parts.count, denominators.count == levels.count, let lowest = levels.min(), let highest = levels.max()
    else {
      return nil
    }
    return standards.compactMap { standard in
      let level: Double? =
        switch standard {
        case .lowest: lowest
        case .highest: highest
        case .mean: column.pooled(places, showsEstimates: false).observation.value
        case .group(let region): result(of: region, in: column).value
        }
      guard let level else { return nil }
      let moves = merger.parts.enumerated().map { index, part in
        HarmonisationCost.Move(
          region: single(part, .part, in: period.year), level: levels[index], denominator: denominators[index],
          kroner: (level - levels[index]) * denominators[index])
      }
      return HarmonisationCost(indicator: indicator, standard: standard, level: level, moves: moves)
    }
  }

  /// The parts of the merger that have no level of an indicator in kroner per something, for which ``harmonisation(of:in:standards:)`` has
  /// no answer; none for other indicators.
  public func partsWithoutLevel(of indicator: Indicator, in period: Period) throws(ComparisonError) -> [ComparedRegion] {
    guard case .ratio = indicator.kind, indicator.unit == .kroner, let merger else { return [] }
    try checkFigures(of: indicator, in: period)
    let column = column(for: indicator, in: period)
    return merger.parts.filter { part in column.place(of: part).flatMap { column.values[$0].value } == nil }
      .map { single($0, .part, in: period.year) }
  }

  /// The sum of what several indicators cost by one standard; nothing when any of them cannot be harmonised.
  ///
  /// Indicators that contain one another (a sector and its parts) must not both be in the list.
  public func harmonisationTotal(
    of indicators: [Indicator], in period: Period, standard: HarmonisationStandard
  ) throws(ComparisonError) -> Double? {
    var total = 0.0
    for indicator in indicators {
      guard let cost = try harmonisation(of: indicator, in: period, standards: [standard])?.first else { return nil }
      total += cost.net
    }
    return total
  }
}

/// What one level of fees and property tax means for a household in each part.
public struct HouseholdChange: Sendable, Hashable {
  /// The part.
  public let region: RegionCode
  /// What a household pays a year before.
  public let before: Double
  /// What it pays after.
  public let after: Double
  /// How much more it pays; negative when less.
  public var change: Double { after - before }
}

/// Returns what a common level means for a household, for yearly amounts such as water fees and property tax together.
///
///     householdChanges([(alesund, [4_200, 3_000]), (haram, [6_100, 0])], after: [5_000, 2_000])
///     // 1504: 7 200 → 7 000 (−200); 1534: 6 100 → 7 000 (+900)
///
/// - Parameters:
///   - before: For each part the amounts of today, in one order.
///   - after: The common amounts, in the same order.
public func householdChanges(_ before: [(region: RegionCode, amounts: [Double])], after: [Double]) -> [HouseholdChange] {
  before.map { part in
    precondition(part.amounts.count == after.count, "every part has the same fees, 0 where it has none")
    return HouseholdChange(region: part.region, before: part.amounts.reduce(0, +), after: after.reduce(0, +))
  }
}
