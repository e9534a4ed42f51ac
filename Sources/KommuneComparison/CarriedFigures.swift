import KommuneLocale
import KommuneModel

/// One figure of a series: a region in a period, on the map of some year.
public struct SeriesPoint: Sendable, Hashable {
  /// The period.
  public let period: Period
  /// The number, or why there is none.
  public let observation: Observation
  /// What is known of it when the number is missing: the kommuner that wholly belong to it.
  public let partial: Double?
  /// Whether weights were used.
  public let isEstimated: Bool
  /// The kommuner of the period that it was made of, ascending.
  public let parts: [RegionCode]

  /// Creates a point.
  public init(period: Period, observation: Observation, partial: Double? = nil, isEstimated: Bool = false, parts: [RegionCode]) {
    self.period = period
    self.observation = observation
    self.partial = partial
    self.isEstimated = isEstimated
    self.parts = parts
  }
}

/// What could be given to no kommune of the map in one period.
public struct Residual: Sendable, Hashable {
  /// The period.
  public let period: Period
  /// The sum over the divided kommuner; for a ratio that lacks a numerator or a denominator of one of them, missing.
  public let observation: Observation
  /// The number; 0 where it is missing.
  public var value: Double { observation.value ?? 0 }
  /// The divided kommuner, ascending.
  public let codes: [RegionCode]

  /// Creates a residual.
  public init(period: Period, value: Double, codes: [RegionCode]) {
    self.init(period: period, observation: .value(value), codes: codes)
  }

  /// Creates a residual that may be missing.
  public init(period: Period, observation: Observation, codes: [RegionCode]) {
    self.period = period
    self.observation = observation
    self.codes = codes
  }
}

/// A division or merge that a figure was carried through against its direction, and what was assumed about it; or a kommune that a sum
/// series puts wholly in one of the map's.
public struct SplitAssumption: Sendable, Hashable {
  /// The kommune that was shared out.
  public let code: RegionCode
  /// The year of the change, or of the map where a sum series puts it.
  public let year: Int
  /// Who received, and what share; nothing for the share when each age had its own, or nobody received.
  public let receivers: [RegionCode]
  /// The receivers' shares of the whole, when one share held for every age.
  public let shares: [Double]?
  /// The rule by its name.
  public let rule: Phrase

  /// Creates an assumption.
  public init(code: RegionCode, year: Int, receivers: [RegionCode], shares: [Double]?, rule: Phrase) {
    self.code = code
    self.year = year
    self.receivers = receivers
    self.shares = shares
    self.rule = rule
  }

  /// Whether the kommune went wholly to one, as a sum series says.
  var isWhole: Bool { receivers.count == 1 }

  /// The change and the assumption in a sentence, with the names that the kommuner had.
  public func sentence(_ lineage: Lineage) -> Phrase {
    func name(_ code: RegionCode, _ year: Int) -> String { "\(code) \(lineage.name(of: code, in: year) ?? "")" }
    if isWhole, let receiver = receivers.first {
      return LineagePhrases.assumedWhole("\(code) \(lineage.name(of: code) ?? "")", in: name(receiver, year), rule: rule)
    }
    let isDivision = lineage.destinations(of: code, in: year) != [code] && lineage.isValid(code, in: year - 1)
    func names(_ language: Language) -> [String] {
      receivers.enumerated().map { index, receiver in
        let share = shares.map { " " + NumberFormat.percent(decimals: 1).string($0[index] * 100, in: language) } ?? ""
        return name(receiver, isDivision ? year : year - 1) + share
      }
    }
    return Phrase { language in
      isDivision
        ? LineagePhrases.assumedDivision(name(code, year - 1), year, into: names(language), rule: rule)[language]
        : LineagePhrases.assumedMerge(name(code, year), year, of: names(language), rule: rule)[language]
    }
  }
}

/// A base figure of many periods, carried to the map of one year.
///
/// Nobody is lost or invented: the sum over the map's kommuner plus the residual is what the files had.
public struct CarriedFigures: Sendable {
  /// The year of the map.
  public let mapYear: Int
  /// The periods, in the order asked for.
  public let periods: [Period]
  /// The kommuner of the map, ascending.
  public let regions: [RegionCode]
  /// What belongs to no kommune of the map, one for each period.
  public let residual: [Residual]
  /// Every division met on the way, and what was assumed.
  public let assumptions: [SplitAssumption]
  let points: [SeriesPoint]

  init(
    mapYear: Int, periods: [Period], regions: [RegionCode], residual: [Residual], assumptions: [SplitAssumption], points: [SeriesPoint]
  ) {
    precondition(points.count == periods.count * regions.count, "a point for each region and period")
    self.mapYear = mapYear
    self.periods = periods
    self.regions = regions
    self.residual = residual
    self.assumptions = assumptions
    self.points = points
  }

  /// The figures of one kommune of the map, one for each period; none for a code that the map has not.
  public func series(of region: RegionCode) -> [SeriesPoint] {
    guard let place = regions.firstIndex(of: region) else { return [] }
    return Array(points[place * periods.count..<(place + 1) * periods.count])
  }

  /// Whether anything is withheld in a period: what the rest make together would show it beside a total that is published.
  public func isWithheld(_ period: Period) -> Bool {
    guard let place = periods.firstIndex(of: period) else { return false }
    return regions.indices.contains { points[$0 * periods.count + place].observation == .missing(.confidential) }
  }

  /// What all kommuner and the residual make together in a period; missing figures count for what is known of them, and where nothing is known there
  /// is no total.
  public func total(_ period: Period) -> Double? {
    guard let place = periods.firstIndex(of: period) else { return nil }
    let known = regions.indices.compactMap { index in
      let point = points[index * periods.count + place]
      return point.observation.value ?? point.partial
    }
    let rest = residual[place].codes.isEmpty ? nil : residual[place].observation.value
    return known.isEmpty && rest == nil ? nil : known.reduce(rest ?? 0, +)
  }
}
