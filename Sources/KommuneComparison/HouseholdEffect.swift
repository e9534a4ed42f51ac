import KommuneModel

/// What one level of yearly fees means for a household in each part.
public struct HouseholdEffect: Sendable, Hashable {
  /// The level that all parts get.
  public let standard: HarmonisationStandard
  /// The fees that are added up.
  public let indicators: [Indicator]
  /// Each part before and after.
  public let changes: [HouseholdChange]
}

extension Indicator {
  /// Whether it is a fee that a household pays: kroner that cannot be merged.
  public var isFee: Bool { if case .notMergeable = kind { unit == .kroner } else { false } }
}

extension Comparison {
  /// The parts that lack a fee which the others have, for which reason ``householdEffects(of:in:)`` has nothing to say.
  public func partsWithoutFees(_ indicators: [Indicator], in period: Period) -> [ComparedRegion] {
    let fees = indicators.filter(\.isFee)
    let columns = fees.map { column(for: $0, in: period) }
    return (merger?.parts ?? []).filter { part in
      columns.contains { column in column.place(of: part).flatMap { column.values[$0].value } == nil }
    }.map { single($0, .part, in: period.year) }
  }

  /// What common fees would mean for a household in each part, fee by fee at the lowest, the weighted mean or the highest of today.
  ///
  /// Fees are indicators in kroner that cannot be merged, such as the yearly water fee; all of them are added up, before and after.
  ///
  /// **Missing values.** A fee that a part has not reported leaves the whole sum out: a household that pays it nowhere is no household.
  ///
  /// - Returns: The lowest, the mean (when every fee has a weight) and the highest; nothing when there are no fees or one is missing.
  public func householdEffects(of indicators: [Indicator], in period: Period) throws(ComparisonError) -> [HouseholdEffect] {
    let fees = indicators.filter(\.isFee)
    guard let merger, !fees.isEmpty else { return [] }
    var today: [[Double]] = []
    var bounds: [PartBounds] = []
    for fee in fees {
      try checkFigures(of: fee, in: period)
      let column = column(for: fee, in: period)
      let places = merger.parts.compactMap { column.place(of: $0) }
      let amounts = places.compactMap { column.values[$0].value }
      guard amounts.count == merger.parts.count, let own = column.pooled(places, showsEstimates: false).bounds else { return [] }
      today.append(amounts)
      bounds.append(own)
    }
    let before = merger.parts.enumerated().map { index, part in (region: part, amounts: today.map { $0[index] }) }
    let means = bounds.compactMap(\.weightedMean)
    let levels: [(HarmonisationStandard, [Double])] = [
      (.lowest, bounds.map(\.lowest)), (.mean, means), (.highest, bounds.map(\.highest)),
    ]
    return levels.compactMap { standard, after in
      guard after.count == fees.count else { return nil }
      return HouseholdEffect(standard: standard, indicators: fees, changes: householdChanges(before, after: after))
    }
  }
}
