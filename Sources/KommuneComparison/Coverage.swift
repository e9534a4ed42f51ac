import KommuneModel

/// What an aggregate rests on: how many of its parts reported, and what share of the population lives in them.
public struct Coverage: Sendable, Hashable {
  /// How many parts reported.
  public let parts: Int
  /// How many parts there are.
  public let of: Int
  /// The population of those that reported as a share of all, between 0 and 1; nothing when a population is unknown.
  public let populationShare: Double?

  /// Creates a coverage.
  public init(parts: Int, of: Int, populationShare: Double?) {
    self.parts = parts
    self.of = of
    self.populationShare = populationShare
  }

  /// Whether every part reported.
  public var isComplete: Bool { parts == of && of > 0 }
}

/// A sum or ratio of the parts that reported, when some did not: twelve thousand square metres in four of five kommuner.
///
/// It is a lower bound at best and is shown only to readers who asked for it, with its coverage.
public struct PartialFigure: Sendable, Hashable {
  /// The figure of those that reported.
  public let value: Double
  /// How many reported.
  public let coverage: Coverage
  /// Who did not.
  public let missing: [RegionCode]

  /// Creates a partial figure.
  public init(value: Double, coverage: Coverage, missing: [RegionCode]) {
    self.value = value
    self.coverage = coverage
    self.missing = missing
  }
}

/// What can be said of a whole whose figure cannot be made from its parts, such as a median or a tariff.
///
/// A pooled median lies between the smallest and the largest median of the parts.
public struct PartBounds: Sendable, Hashable {
  /// The smallest of the parts' figures.
  public let lowest: Double
  /// The largest.
  public let highest: Double
  /// The parts' mean weighted by the indicator's weight, where it has one and all have reported.
  public let weightedMean: Double?

  /// Creates bounds.
  public init(lowest: Double, highest: Double, weightedMean: Double?) {
    self.lowest = lowest
    self.highest = highest
    self.weightedMean = weightedMean
  }
}
