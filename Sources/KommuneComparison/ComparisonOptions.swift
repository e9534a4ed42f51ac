import KommuneModel

/// The choices of a comparison that the reader may make otherwise.
public struct ComparisonOptions: Sendable {
  /// How group figures are made.
  public var estimator: GroupEstimator
  /// Whether a figure with missing parts is estimated, and marked so, instead of left out.
  public var showsEstimates: Bool
  /// The year of the KOSTRA grouping; by default the latest that is not younger than the figures.
  public var groupingYear: Int?
  /// The level of intervals.
  public var level: Double
  /// The traits by which kommuner are found alike, by service; the register has them.
  public var peerTraits: [PeerTrait]
  /// How like kommuner are found by them.
  public var peerMethod: PeerMethod

  /// Creates options.
  public init(
    estimator: GroupEstimator = .ratioOfSums, showsEstimates: Bool = false, groupingYear: Int? = nil, level: Double = 0.95,
    peerTraits: [PeerTrait] = [], peerMethod: PeerMethod = .euclidean
  ) {
    precondition(level > 0 && level < 1, "the level of an interval lies between 0 and 1")
    self.estimator = estimator
    self.showsEstimates = showsEstimates
    self.groupingYear = groupingYear
    self.level = level
    self.peerTraits = peerTraits
    self.peerMethod = peerMethod
  }
}
