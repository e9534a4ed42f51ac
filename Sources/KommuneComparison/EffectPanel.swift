import KommuneModel
import KommuneNumerics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How an outcome enters the estimate of an effect.
public enum EffectScale: String, Sendable, Hashable, Codable {
  /// As it is: ratios, whose size does not grow with the kommune.
  case level
  /// By its natural logarithm: sums, so that a large kommune and a small one that grow alike have grown alike.
  case logarithm
}

/// The years before and after an event that its effect is looked for in.
public struct EffectWindow: Sendable, Hashable {
  /// The first year after the event.
  public let year: Int
  /// The years looked at; nothing for all that the files have.
  public let years: ClosedRange<Int>?

  /// Creates a window.
  public init(year: Int, years: ClosedRange<Int>? = nil) {
    self.year = year
    self.years = years
  }

  /// The window as `init(parsing:)` reads it.
  public var text: String { years.map { "\(year):\($0.lowerBound)-\($0.upperBound)" } ?? "\(year)" }

  /// Reads `2020` and `2020:2010-2023`; nothing for other texts.
  public init?(parsing text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let year = parts.first.flatMap(Self.year) else { return nil }
    switch parts.count {
    case 1: self.init(year: year)
    case 2:
      let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false).map { Self.year(String($0)) }
      guard ends.count == 2, let first = ends[0], let last = ends[1], first < last else { return nil }
      self.init(year: year, years: first...last)
    default: return nil
    }
  }

  private static func year(_ text: String) -> Int? {
    text.utf8.count == 4 ? Int(text).flatMap { (1000...2999).contains($0) ? $0 : nil } : nil
  }
}

/// One indicator of many kommuner over several years on the map of the event's year: those that were met by it, and those that were not.
///
/// Earlier and later years are carried to that map by sums alone. A kommune that merged, split or was renumbered together with others
/// in any of the years is neither met nor untouched, and is left out, as is one that lacks a year.
public struct EffectPanel: Sendable, Hashable {
  /// A kommune of the map with its figures.
  struct Row: Sendable, Hashable {
    let code: RegionCode
    /// Whom it consisted of in the first year.
    let parts: [RegionCode]
    let values: [Double]
  }

  /// The outcome.
  public let indicator: Indicator
  /// The window that was asked for.
  public let window: EffectWindow
  /// How the outcome was taken.
  public let scale: EffectScale
  /// The years before the event.
  public let before: [Period]
  /// The years from the event on.
  public let after: [Period]
  /// How many kommuner that were not met could not be used: they changed, or lack a year.
  public let leftOut: Int
  let met: [Row]
  let others: [Row]

  /// Those who were met, on the map of the event's year.
  public var metRegions: [RegionCode] { met.map(\.code) }
  /// Whom those who were met consisted of in the first year, ascending.
  public var metParts: [RegionCode] { met.flatMap(\.parts).sorted() }
  /// Those who were not, ascending.
  public var otherRegions: [RegionCode] { others.map(\.code) }

  /// The fewest kommuner that were not met.
  public static let leastOthers = 2
  /// The fewest years before the event.
  public static let leastBefore = 2
}

extension Comparison {
  /// The panel that the effect of an event is looked for in.
  ///
  /// With a merger, those who were met are what its parts have become on the map of the event's year; without one, every kommune that
  /// arose by a merger in that year and has every year.
  ///
  /// - Throws: ``ComparisonError/tooFewYears(indicator:year:before:after:)``, ``ComparisonError/nobodyMet(year:)``,
  ///   ``ComparisonError/metLacksYears(indicator:region:periods:instead:)``, ``ComparisonError/tooFewUntouched(indicator:found:)`` or what
  ///   ``MapCarrier/carry(_:periods:toMapOf:)`` throws.
  public func effectPanel(of indicator: Indicator, _ window: EffectWindow) throws(ComparisonError) -> EffectPanel {
    let periods = store.periods(for: indicator).filter { period in
      period.frequency == .year && window.years.map { $0.contains(period.year) } ?? true
    }
    let before = periods.filter { $0.year < window.year }
    let after = periods.filter { $0.year >= window.year }
    guard before.count >= EffectPanel.leastBefore, !after.isEmpty else {
      throw .tooFewYears(indicator: indicator.id, year: window.year, before: before.count, after: after.count)
    }
    let carried = try MapCarrier(store: store, lineage: lineage).carry(indicator, periods: periods, toMapOf: window.year)
    let met = Set(metRegions(in: window.year))
    guard !met.isEmpty else { throw .nobodyMet(year: window.year) }
    let scale: EffectScale = indicator.kind.isSum ? .logarithm : .level
    var metRows: [EffectPanel.Row] = []
    var others: [EffectPanel.Row] = []
    var leftOut = 0
    for code in carried.regions {
      let points = carried.series(of: code)
      let values = points.compactMap { outcome($0, scale) }
      let isComplete = values.count == periods.count
      if met.contains(code) {
        guard isComplete else {
          leftOut += 1
          guard merger == nil else { throw lacksYears(indicator, code, points, scale, window) }
          continue
        }
        metRows.append(EffectPanel.Row(code: code, parts: points[0].parts, values: values))
      } else if isComplete, points.allSatisfy({ $0.parts.count == 1 }) {
        others.append(EffectPanel.Row(code: code, parts: points[0].parts, values: values))
      } else {
        leftOut += 1
      }
    }
    guard !metRows.isEmpty else { throw .nobodyMet(year: window.year) }
    guard others.count >= EffectPanel.leastOthers else { throw .tooFewUntouched(indicator: indicator.id, found: others.count) }
    return EffectPanel(
      indicator: indicator, window: window, scale: scale, before: before, after: after, leftOut: leftOut, met: metRows, others: others)
  }

  /// What a kommune lacks, and the years around the event that it has.
  private func lacksYears(
    _ indicator: Indicator, _ code: RegionCode, _ points: [SeriesPoint], _ scale: EffectScale, _ window: EffectWindow
  ) -> ComparisonError {
    let has = points.map { outcome($0, scale) != nil }
    let missing = zip(points, has).filter { !$0.1 }.map(\.0.period)
    let middle = points.firstIndex { $0.period.year >= window.year } ?? 0
    let first = has[..<middle].lastIndex(of: false).map { $0 + 1 } ?? 0
    let end = has[middle...].firstIndex(of: false) ?? points.count
    let isEnough = middle - first >= EffectPanel.leastBefore && end > middle
    return .metLacksYears(
      indicator: indicator.id, region: code, periods: missing,
      instead: isEnough ? EffectWindow(year: window.year, years: points[first].period.year...points[end - 1].period.year) : nil)
  }

  private func outcome(_ point: SeriesPoint, _ scale: EffectScale) -> Double? {
    guard let value = point.observation.value else { return nil }
    if scale == .level { return value }
    return value > 0 ? log(value) : nil
  }

  private func metRegions(in year: Int) -> [RegionCode] {
    if let merger { return merger.regions(on: year, in: lineage) }
    return lineage.kommuner(in: year).map(\.code).filter { lineage.origins(of: $0, in: year).count > 1 }
  }
}
