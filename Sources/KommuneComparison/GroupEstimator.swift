import KommuneLocale

/// How the figure of a group is made from its members. Each is offered by name, and each says how many reported.
public enum GroupEstimator: String, CaseIterable, Sendable, Hashable {
  /// Σ numerator / Σ denominator over those that reported; a sum is given only when all have reported.
  case ratioOfSums = "ratio-of-sums"
  /// The sum over those that reported, with its coverage; it falls short by what the others have.
  case plainSum = "plain-sum"
  /// The mean of the members' own figures, a small kommune counting as much as a large one.
  case meanOfRatios = "mean-of-ratios"
  /// The median of the members' own figures.
  case median = "median"
  /// Σ numerator / Σ denominator without the kommuner that merge.
  case leaveOwnOut = "leave-own-out"
  /// Statistics Norway's estimate of group totals: Σ y(reported) / Σ population(reported) × Σ population(all).
  ///
  /// It reproduces the published totals of the 15 groups of 2015 within ±1.
  case populationRatio = "population-ratio"

  /// The estimator's name for people.
  public var name: Phrase {
    switch self {
    case .ratioOfSums: ComparisonPhrases.ratioOfSums
    case .plainSum: ComparisonPhrases.plainSum
    case .meanOfRatios: ComparisonPhrases.meanOfRatios
    case .median: ComparisonPhrases.median
    case .leaveOwnOut: ComparisonPhrases.leaveOwnOut
    case .populationRatio: ComparisonPhrases.populationRatio
    }
  }
}
