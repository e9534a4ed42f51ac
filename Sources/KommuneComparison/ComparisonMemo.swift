import KommuneModel
import Synchronization

/// The kommuner of one year, and everyone who is compared in it.
struct ComparedYear: Sendable {
  /// Everyone who is compared, in the order of a table.
  let regions: [ComparedRegion]
  /// Every kommune of the year and those that the comparison names, ascending.
  let codes: [RegionCode]
  /// Those of the codes that were no kommuner in the year.
  let strangers: Set<RegionCode>
  /// Where each code stands among `codes`.
  let places: [RegionCode: Int]

  init(kommuner: [RegionCode], regions: [ComparedRegion]) {
    self.regions = regions
    let known = Set(kommuner)
    let others = Set(regions.flatMap(\.members).filter { !known.contains($0) })
    // Before the register begins, nobody knows who was one.
    strangers = known.isEmpty ? [] : others
    codes = others.isEmpty ? kommuner : (kommuner + others).sorted()
    places = Dictionary(codes.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What a comparison has worked out already: its years, its columns and what they are made of.
///
/// A table of thirty indicators asks for each column a dozen times (values, ranks, intervals, explanations). It belongs to one comparison
/// and goes with it; a second thread that asks at the same time works the column out again and gets the same.
final class ComparisonMemo: Sendable {
  private struct ColumnKey: Hashable {
    let indicator: String
    let period: Period
  }

  private struct QuantityKey: Hashable {
    let quantity: Quantity
    let period: Period
  }

  private struct Kept {
    var years: [Int: ComparedYear] = [:]
    var observations: [QuantityKey: [Observation]] = [:]
    var columns: [ColumnKey: IndicatorColumn] = [:]
    var spreads: [ColumnKey: [String: GroupSpread?]] = [:]
  }

  private let kept = Mutex(Kept())

  func year(_ year: Int, make: () -> ComparedYear) -> ComparedYear {
    if let found = kept.withLock({ $0.years[year] }) { return found }
    let made = make()
    kept.withLock { $0.years[year] = made }
    return made
  }

  /// A sum of base figures of every kommune of a period; most indicators share their denominator with others.
  func observations(_ quantity: Quantity, in period: Period, make: () -> [Observation]) -> [Observation] {
    let key = QuantityKey(quantity: quantity, period: period)
    if let found = kept.withLock({ $0.observations[key] }) { return found }
    let made = make()
    kept.withLock { $0.observations[key] = made }
    return made
  }

  func column(for indicator: Indicator, in period: Period, make: () -> IndicatorColumn) -> IndicatorColumn {
    let key = ColumnKey(indicator: indicator.id, period: period)
    // Two projects may define one id otherwise; within a comparison the definition decides.
    if let found = kept.withLock({ $0.columns[key] }), found.indicator == indicator { return found }
    let made = make()
    kept.withLock { $0.columns[key] = made }
    return made
  }

  func spread(of group: String, for indicator: Indicator, in period: Period, make: () -> GroupSpread?) -> GroupSpread? {
    let key = ColumnKey(indicator: indicator.id, period: period)
    if let found = kept.withLock({ $0.spreads[key]?[group] }) { return found }
    let made = make()
    kept.withLock { $0.spreads[key, default: [:]][group] = .some(made) }
    return made
  }
}
