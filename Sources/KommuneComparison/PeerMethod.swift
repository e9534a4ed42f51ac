import KommuneLocale

/// How like kommuner are found among the traits of all.
public enum PeerMethod: Sendable, Hashable {
  /// The nearest by weighted standard scores.
  case euclidean
  /// The nearest when traits that go together count once: by the covariance of all kommuner, shrunk towards its diagonal by
  /// ``shrinkage``. Weights have no effect on it.
  case mahalanobis
  /// Those in the future kommune's group when all are grouped by Ward's method, nearest first.
  case ward(groups: Int)
  /// Those in the future kommune's group by k-means with a fixed seed and ten starts, nearest first.
  case kMeans(groups: Int)

  /// How far the covariance is drawn towards its diagonal.
  public static let shrinkage = 0.1
  /// How many groups there are unless stated: as many as Statistics Norway had in 2015.
  public static let usualGroups = 16

  /// Reads `euclidean`, `mahalanobis`, `ward`, `ward:20`, `kmeans`, `kmeans:20`; nothing for other texts.
  public init?(parsing text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let groups = parts.count == 2 ? Int(parts[1]) : Self.usualGroups
    switch (parts.first ?? "", parts.count, groups) {
    case ("euclidean", 1, _): self = .euclidean
    case ("mahalanobis", 1, _): self = .mahalanobis
    case ("ward", _, let groups?) where (2...200).contains(groups): self = .ward(groups: groups)
    case ("kmeans", _, let groups?) where (2...200).contains(groups): self = .kMeans(groups: groups)
    default: return nil
    }
  }

  /// The method as `init(parsing:)` reads it.
  public var text: String {
    switch self {
    case .euclidean: "euclidean"
    case .mahalanobis: "mahalanobis"
    case .ward(let groups): "ward:\(groups)"
    case .kMeans(let groups): "kmeans:\(groups)"
    }
  }

  /// The method's name for people.
  public var name: Phrase {
    switch self {
    case .euclidean: PeerPhrases.euclidean
    case .mahalanobis: PeerPhrases.mahalanobis
    case .ward(let groups): PeerPhrases.ward(groups)
    case .kMeans(let groups): PeerPhrases.kMeans(groups)
    }
  }
}
