import KommuneLocale
import KommuneModel
import KommuneNumerics

/// One kommune in a funnel plot: its rate, and between which limits chance alone would keep it.
public struct FunnelPoint: Sendable, Equatable {
  /// Where a rate lies.
  public enum Place: String, CaseIterable, Sendable, Hashable, Codable {
    /// Within the inner limits: chance alone can explain it.
    case within
    /// Between the inner and the outer limits.
    case between
    /// Outside both: more than chance.
    case outside
  }

  /// The kommune.
  public let region: ComparedRegion
  /// How many the rate is taken among.
  public let denominator: Double
  /// The rate in the indicator's unit.
  public let value: Double
  /// The limits in which 95 of 100 kommuner with the country's rate would lie.
  public let inner: ConfidenceInterval
  /// The limits in which 998 of 1 000 would lie.
  public let outer: ConfidenceInterval

  /// Where the rate lies.
  public var place: Place {
    if value < outer.lower || value > outer.upper { return .outside }
    return value < inner.lower || value > inner.upper ? .between : .within
  }
}

/// A funnel: the country's rate, every kommune, and one's own.
public struct Funnel: Sendable, Equatable {
  /// The indicator.
  public let indicator: Indicator
  /// The period.
  public let period: Period
  /// The rate that the limits are drawn around: Σ counted / Σ denominator of those that reported, in the indicator's unit.
  public let common: Double
  /// Every kommune that reported, ascending.
  public let points: [FunnelPoint]
  /// One's own: the parts, the whole and those that were named.
  public let own: [FunnelPoint]
}

extension Comparison {
  /// Every kommune of a rate or share against the limits that chance alone would keep it in around the country's rate.
  public func funnel(for indicator: Indicator, in period: Period) -> [FunnelPoint] {
    guard let law = FunnelLaw(indicator, in: period, by: self) else { return [] }
    return law.reported.compactMap { place in
      law.point(of: single(law.column.codes[place], .named, in: period.year), at: [place])
    }
  }

  /// The funnel of a rate or share with one's own kommuner in it; nothing when no law of chance is known for it.
  ///
  /// - Throws: ``ComparisonError/noSuchPeriod(indicator:period:available:)`` and its like when the files lack the figures, and
  ///   ``ComparisonError/notComputable(indicator:)`` for shares that are none or all everywhere.
  public func funnelTable(for indicator: Indicator, in period: Period) throws(ComparisonError) -> Funnel? {
    try checkFigures(of: indicator, in: period)
    try checkParts(in: period.year)
    guard let law = FunnelLaw(indicator, in: period, by: self) else { return nil }
    let points = funnel(for: indicator, in: period)
    // Where all have everything, or nobody has anything, chance has no limits.
    guard !points.isEmpty || law.reported.isEmpty else { throw .notComputable(indicator: indicator.id) }
    let own = regions(in: period.year).filter { [.part, .merged, .named].contains($0.kind) }.compactMap { region -> FunnelPoint? in
      let places = region.members.compactMap { law.column.place(of: $0) }
      return places.count == region.members.count ? law.point(of: region, at: places) : nil
    }
    return Funnel(
      indicator: indicator, period: period, common: law.share * law.multiplier, points: points, own: own)
  }
}

/// The country's rate of an indicator and the limits around it.
private struct FunnelLaw {
  let column: IndicatorColumn
  /// The places of those that reported.
  let reported: [Int]
  /// Σ counted / Σ denominator.
  let share: Double
  let multiplier: Double
  private let isShare: Bool
  private let second: [Observation]

  init?(_ indicator: Indicator, in period: Period, by comparison: Comparison) {
    let column = comparison.column(for: indicator, in: period)
    guard case .ratio(_, _, let multiplier) = indicator.kind, let second = column.second else { return nil }
    let everyone = ComparedRegion(id: "EAK", name: indicator.name, kind: .country, members: column.codes)
    // More counted than there are to count among are events, which have the law of rates.
    guard let counts = comparison.counts(of: everyone, in: column) else { return nil }
    self.column = column
    self.second = second
    self.multiplier = multiplier
    reported = column.codes.indices.filter(column.hasReported)
    let total = reported.compactMap { second[$0].value }.reduce(0, +)
    share = reported.compactMap { column.first[$0].value }.reduce(0, +) / total
    isShare = counts.isShare
  }

  /// Some kommuner as one; nothing when one has not reported or there is nobody to count among.
  func point(of region: ComparedRegion, at places: [Int]) -> FunnelPoint? {
    let counted = places.compactMap { column.first[$0].value }
    let among = places.compactMap { second[$0].value }
    let denominator = among.reduce(0, +)
    guard counted.count == places.count, among.count == places.count, denominator > 0 else { return nil }
    do throws(NumericsError) {
      return FunnelPoint(
        region: region, denominator: denominator, value: counted.reduce(0, +) / denominator * multiplier,
        inner: try limits(0.95, among: denominator), outer: try limits(0.998, among: denominator))
    } catch {
      return nil  // Nobody to count among, or more than there can be.
    }
  }

  private func limits(_ level: Double, among denominator: Double) throws(NumericsError) -> ConfidenceInterval {
    guard isShare else { return try funnelLimits(poissonExpected: share * denominator, level: level).scaled(by: multiplier / denominator) }
    // No people are so many.
    guard denominator < 1e12, let total = Int(exactly: denominator.rounded()) else { throw .overflow }
    return try funnelLimits(binomialShare: share, total: total, level: level).scaled(by: multiplier)
  }
}
