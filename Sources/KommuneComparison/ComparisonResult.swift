import KommuneLocale
import KommuneModel

/// What a compared region is to the reader.
public enum RegionKind: String, Sendable, Hashable, Codable {
  /// One of the kommuner that merge.
  case part
  /// The kommune that they become.
  case merged
  /// A KOSTRA-gruppe or a group that the user named.
  case group
  /// A fylke.
  case fylke
  /// The country, with or without Oslo.
  case country
  /// A kommune that the user named.
  case named
  /// A kommune chosen for its likeness.
  case neighbour

  /// Whether it has members whose figures some may lack: a group, a fylke or the country.
  public var isGroup: Bool { [.group, .fylke, .country].contains(self) }
}

/// A kommune or a set of kommuner that has a figure in a comparison.
public struct ComparedRegion: Sendable, Hashable {
  /// Its code: "1504", "EKG13", "EKA15", "EAK"; the parts joined by `+` for an unnamed merger.
  public let id: String
  /// Its name for people.
  public let name: Phrase
  /// What it is to the reader.
  public let kind: RegionKind
  /// The kommuner in it, in ascending order, in the year of the figure.
  public let members: [RegionCode]

  /// Creates a region.
  public init(id: String, name: Phrase, kind: RegionKind, members: [RegionCode]) {
    self.id = id
    self.name = name
    self.kind = kind
    self.members = members
  }
}

/// A place among kommuner, the highest value first.
public struct Rank: Sendable, Hashable {
  /// 1 + the number of other kommuner with a higher value; equal values share the lowest place.
  public let place: Int
  /// How many kommuner were ranked, this one included.
  public let of: Int
  /// The share of the other kommuner strictly below, plus half of those equal.
  public let percentile: Double

  /// Creates a rank.
  public init(place: Int, of: Int, percentile: Double) {
    self.place = place
    self.of = of
    self.percentile = percentile
  }
}

/// Within which bounds a figure lies when chance is taken into account.
public struct ValueInterval: Sendable, Hashable {
  /// The lower bound, in the figure's unit.
  public let lower: Double
  /// The upper bound.
  public let upper: Double
  /// The share of such intervals that hold the true figure, such as 0.95.
  public let level: Double
  /// By which law it was made.
  public let method: Phrase

  /// Creates an interval.
  public init(lower: Double, upper: Double, level: Double, method: Phrase) {
    self.lower = lower
    self.upper = upper
    self.level = level
    self.method = method
  }
}

/// One figure of a comparison: an indicator of a region in a period, with what it rests on.
public struct ComparisonResult: Sendable, Hashable {
  /// The indicator.
  public let indicator: Indicator
  /// The period.
  public let period: Period
  /// Whose figure it is.
  public let region: ComparedRegion
  /// The number, or why there is none.
  public let observation: Observation
  /// What an aggregate rests on; 1 of 1 (or 0 of 1) for a single kommune.
  public let coverage: Coverage
  /// The place among all kommuner; for parts, the merged kommune, and kommuner that were named or chosen.
  public let rank: Rank?
  /// Within which bounds it lies when chance is taken into account, where a law for it is known.
  public let interval: ValueInterval?
  /// Whether it is an estimate.
  public let isEstimated: Bool
  /// Whether it rests on provisional numbers.
  public let isProvisional: Bool
  /// What those that reported make together, when some did not.
  public let partial: PartialFigure?
  /// What can be said of a whole that cannot be made from its parts.
  public let bounds: PartBounds?
  /// Reservations that belong under the figure.
  public let notes: [Phrase]

  /// The number, or nothing when it is missing.
  public var value: Double? { observation.value }
  /// The mark printed in the place of a missing number, else empty.
  public var symbol: String { observation.missingReason?.mark ?? "" }
  /// What the region is to the reader.
  public var kind: RegionKind { region.kind }
  /// What the figure is counted in.
  public var unit: Unit { indicator.unit }
  /// The place among all kommuner as a share between 0 and 1.
  public var percentile: Double? { rank?.percentile }
}

/// The figure of one kommune among all, for a dot strip or ranked bars.
public struct FieldValue: Sendable, Hashable {
  /// The kommune, or the merged one.
  public let region: ComparedRegion
  /// Its figure.
  public let value: Double
  /// Whether it is the merged kommune or, without a merger, one that was named.
  public let isOwn: Bool

  /// Creates a value of the field.
  public init(region: ComparedRegion, value: Double, isOwn: Bool) {
    self.region = region
    self.value = value
    self.isOwn = isOwn
  }
}
