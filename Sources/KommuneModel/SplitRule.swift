import KommuneLocale

/// What becomes of a figure whose kommune was divided, when it is carried to a map on which the kommune is no longer one.
///
/// No rule is right: who lived where inside the old border is not in the figures. Every carried figure says which rule made it.
public enum SplitRule: Sendable, Hashable {
  /// It is given to nobody and stays in the residual "delte kommuner"; those who should have had a part show a break.
  case residual
  /// As Statistics Norway's own sum series continue today's kommuner, each old code wholly in one of them.
  case sumSeries
  /// By the population that each piece had at the division, when each piece came from that kommune alone.
  case totalShares
  /// As ``totalShares``, but for each year of age by itself; for figures that have ages.
  case ageShares
  /// As ``sumSeries`` where the series give each of the pieces a past of its own, and nobody's twice; as ``ageShares`` where they do not, as in the
  /// years of a merger that was undone.
  case sumSeriesElseAgeShares
  /// By shares that the user states.
  case weights([SplitWeights])

  /// The rule's name for people.
  public var name: Phrase {
    switch self {
    case .residual: LineagePhrases.residualRule
    case .sumSeries: LineagePhrases.sumSeriesRule
    case .totalShares: LineagePhrases.totalSharesRule
    case .ageShares: LineagePhrases.ageSharesRule
    case .sumSeriesElseAgeShares: LineagePhrases.sumSeriesElseAgeSharesRule
    case .weights: LineagePhrases.weightsRule
    }
  }

  /// The forms that a reader may write, the last one as an example.
  public static let forms = ["residual", "sum-series", "total-shares", "age-shares", "sum-series,age-shares", "1850:1806=0.6,1875=0.4"]

  /// Reads one of ``forms``; shares of several kommuner are divided by `;`. Nothing for other texts.
  public init?(parsing text: String) {
    switch text {
    case "residual": self = .residual
    case "sum-series": self = .sumSeries
    case "total-shares": self = .totalShares
    case "age-shares": self = .ageShares
    case "sum-series,age-shares": self = .sumSeriesElseAgeShares
    default:
      let stated = text.split(separator: ";").map { SplitWeights(parsing: String($0)) }
      let weights = stated.compactMap(\.self)
      guard !weights.isEmpty, weights.count == stated.count else { return nil }
      self = .weights(weights)
    }
  }
}

/// How the user shares out one kommune: `1850:1806=0.6,1875=0.4`.
public struct SplitWeights: Sendable, Hashable {
  /// One receiver and its share.
  public struct Share: Sendable, Hashable {
    /// The receiver.
    public let code: RegionCode
    /// Its share, between 0 and 1.
    public let share: Double

    /// Creates a share.
    public init(code: RegionCode, share: Double) {
      self.code = code
      self.share = share
    }
  }

  /// The kommune that is shared out.
  public let code: RegionCode
  /// The receivers; their shares add up to 1.
  public let shares: [Share]

  /// Creates weights; nothing when a share lies outside 0 to 1 or they do not add up to 1.
  public init?(code: RegionCode, shares: [Share]) {
    guard !shares.isEmpty, shares.allSatisfy({ (0...1).contains($0.share) }), abs(shares.map(\.share).reduce(0, +) - 1) < 1e-9 else {
      return nil
    }
    self.code = code
    self.shares = shares
  }

  /// Reads `1850:1806=0.6,1875=0.4`; nothing for other texts.
  public init?(parsing text: String) {
    let sides = text.split(separator: ":", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return nil }
    var shares: [Share] = []
    for part in sides[1].split(separator: ",") {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      guard pair.count == 2, let share = Double(pair[1]) else { return nil }
      shares.append(Share(code: RegionCode(pair[0]), share: share))
    }
    self.init(code: RegionCode(sides[0]), shares: shares)
  }
}
