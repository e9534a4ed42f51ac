import KommuneModel

/// Two kommuner that border on each other, looked at as if they merged.
public struct AdjacentPair: Sendable, Hashable {
  /// The invented kommune: its members, their names joined.
  public let region: ComparedRegion
  /// Its figure, or why there is none.
  public let observation: Observation
  /// Whether both have reported.
  public let coverage: Coverage
  /// Whether it is an estimate, because one has not.
  public let isEstimated: Bool
}

extension Comparison {
  /// Every pair of neighbouring kommuner as one, by an indicator, highest first; pairs without a figure come last, by code.
  ///
  /// - Parameters:
  ///   - boundaries: Who borders on whom; codes that are no kommune in the period are passed over.
  ///   - indicator: What they are ranked by.
  ///   - period: The period.
  public func adjacentPairs(
    of boundaries: Boundaries, by indicator: Indicator, in period: Period
  ) throws(ComparisonError) -> [AdjacentPair] {
    try checkFigures(of: indicator, in: period)
    let column = column(for: indicator, in: period)
    let pairs = boundaries.borders.compactMap { border -> AdjacentPair? in
      guard lineage.isValid(border.first, in: period.year), lineage.isValid(border.second, in: period.year),
        let first = column.place(of: border.first), let second = column.place(of: border.second)
      else { return nil }
      let pooled = column.pooled([first, second], showsEstimates: options.showsEstimates)
      return AdjacentPair(
        region: joined(border, in: period.year), observation: pooled.observation, coverage: pooled.coverage,
        isEstimated: pooled.isEstimated)
    }
    return pairs.enumerated().sorted { left, right in
      let (a, b) = (left.element.observation.value, right.element.observation.value)
      if let a, let b, a != b { return a > b }
      if (a == nil) != (b == nil) { return a != nil }
      return left.offset < right.offset
    }.map(\.element)
  }

  /// How many borders are left out of ``adjacentPairs(of:by:in:)``: those of codes that were no kommune in the period, as on a map of another year.
  public func bordersOutside(_ boundaries: Boundaries, in period: Period) -> Int {
    boundaries.borders.count { !lineage.isValid($0.first, in: period.year) || !lineage.isValid($0.second, in: period.year) }
  }

  private func joined(_ border: Boundaries.Border, in year: Int) -> ComparedRegion {
    let names = [border.first, border.second].map { lineage.name(of: $0, in: year) ?? $0.text }
    return ComparedRegion(
      id: "\(border.first)+\(border.second)", name: .init(verbatim: names.joined(separator: " + ")), kind: .merged,
      members: [border.first, border.second])
  }
}
