import KommuneModel

/// Which counts of people and things are too small to be shown, so that nobody is recognised in them.
///
/// For indicators that the registry marks as sensitive, counts of fewer than 5 people or 3 things stay hidden. A hidden count never
/// enters the store, so that no sum, group, difference or carried series can be made with it: a whole with a hidden part is hidden too,
/// and a group rests on the others alone. Nothing can then be won by subtraction. Published population figures are never hidden.
///
/// - Where a figure has ages, they are shown only where one division of people has all of them, none few, and lacks no few of the total.
/// - Of a year and its quarters only the year is shown.
/// - A mean of few, such as the grades of three pupils, is hidden with their number; so are the months that a few were helped.
/// - Where nearly all of those counted among are counted, the few that are not are as easily known: the count is hidden. So is a part of which
///   the rest is few.
/// - What one file withholds no other may show, such as an earlier vintage.
/// - A figure that stands under two names is hidden under both.
/// - What is counted within a protected figure is protected as that is.
public struct SuppressionRule: Sendable, Hashable {
  /// The fewest people that may be shown.
  public static let fewestPersons = 5.0
  /// The fewest things that may be shown.
  public static let fewestThings = 3.0

  private let thresholds: [String: Double]
  /// Published means by their figure, with what they are weighed by.
  private let weights: [String: Quantity]
  /// What the counted of a share are counted among, and what figures are parts of.
  private let wholes: [String: [Quantity]]
  /// For each figure those that it is set against: what it is a part of, weighed by or counted among, and theirs.
  private let families: [String: Set<String>]

  /// Hides nothing.
  public static let none = SuppressionRule(indicators: [], baseFigures: [])

  /// Hides the small counts of every base figure that a sensitive indicator is made of.
  public init(indicators: [Indicator], baseFigures: [BaseFigure]) {
    let units = Dictionary(baseFigures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var thresholds: [String: Double] = [:]
    for indicator in indicators where indicator.isSensitive {
      for term in indicator.kind.quantities.flatMap(\.terms) {
        guard let figure = units[term.figure], !Self.isPopulation(figure) else { continue }
        switch figure.unit {
        case .persons: thresholds[figure.id] = Self.fewestPersons
        case .count: thresholds[figure.id] = Self.fewestThings
        default: continue
        }
      }
    }
    let parts = Dictionary(
      baseFigures.compactMap { figure in figure.partOf.map { (figure.id, $0) } }, uniquingKeysWith: { first, _ in first })
    for figure in baseFigures where thresholds[figure.id] == nil && !Self.isPopulation(figure) {
      guard [.persons, .count].contains(figure.unit), let whole = Self.containing(figure.id, parts).first(where: { thresholds[$0] != nil })
      else {
        continue
      }
      thresholds[figure.id] = thresholds[whole]
    }
    // What is hidden under one name must not be shown under another.
    for figure in baseFigures {
      guard let other = figure.sameAs?.figure, let threshold = thresholds[figure.id] ?? thresholds[other] else { continue }
      thresholds[figure.id] = threshold
      thresholds[other] = threshold
    }
    self.thresholds = thresholds
    var weights: [String: Quantity] = [:]
    for indicator in indicators where indicator.isSensitive {
      switch indicator.kind {
      case .weightedMean(let value, let weight), .notMergeable(let value, let weight?):
        if weight.terms.contains(where: { thresholds[$0.figure] != nil }) { for term in value.terms { weights[term.figure] = weight } }
      case .ratio(let value, let among, _):
        // Months of help to a few tell how few they are, which kroner do not.
        for term in value.terms where [.months, .days, .hours].contains(units[term.figure]?.unit) {
          if among.terms.contains(where: { thresholds[$0.figure] != nil }) { weights[term.figure] = among }
        }
      case .sum, .notMergeable: continue
      }
    }
    self.weights = weights
    var wholes: [String: [Quantity]] = [:]
    for indicator in indicators where indicator.isSensitive && indicator.unit.isShare {
      guard case .ratio(let value, let among, _) = indicator.kind, value.terms.count == 1, value.terms[0].ages == nil,
        thresholds[value.terms[0].figure] != nil,
        among.terms.allSatisfy({ units[$0.figure].map { [.persons, .count].contains($0.unit) && !Self.isPopulation($0) } ?? false })
      else { continue }
      wholes[value.terms[0].figure, default: []].append(among)
    }
    for figure in baseFigures where thresholds[figure.id] != nil {
      for whole in Self.containing(figure.id, parts) { wholes[figure.id, default: []].append(Quantity(whole)) }
    }
    self.wholes = wholes
    let weighed = weights.flatMap { figure, weight in weight.terms.map { (figure, $0.figure) } }
    let counted = wholes.flatMap { figure, wholes in wholes.flatMap(\.terms).map { (figure, $0.figure) } }
    families = Self.families(weighed + counted + parts.map { ($0.key, $0.value) })
  }

  /// Everyone who is tied to a figure, by whatever number of ties.
  private static func families(_ ties: [(String, String)]) -> [String: Set<String>] {
    var families: [String: Set<String>] = [:]
    for (first, second) in ties {
      let joined = families[first, default: [first]].union(families[second, default: [second]])
      for figure in joined { families[figure] = joined }
    }
    return families
  }

  /// The figures that count all that one counts, the nearest first.
  private static func containing(_ figure: String, _ wholes: [String: String]) -> [String] {
    var found: [String] = []
    while let next = wholes[found.last ?? figure], next != figure, !found.contains(next) { found.append(next) }
    return found
  }

  /// Whether small counts of a figure, or means of few, stay hidden.
  func protects(_ figure: String) -> Bool { thresholds[figure] != nil || weights[figure] != nil }

  /// Whether a count is too small to be shown.
  func isSmall(_ count: Double, of figure: String) -> Bool { thresholds[figure].map { count < $0 } ?? false }

  /// What those counted in a figure are counted among, where a share of nearly all would show the few that are left.
  func wholes(of figure: String) -> [Quantity] { wholes[figure] ?? [] }

  /// The figure and all that it is set against.
  func family(of figure: String) -> Set<String> { families[figure] ?? [figure] }

  /// What a published mean is weighed by, when a small weight hides it.
  func weight(of figure: String) -> Quantity? { weights[figure] }

  private static func isPopulation(_ figure: BaseFigure) -> Bool {
    figure.date != .duringPeriod && figure.unit == .persons && figure.id.contains("folkemengde")
  }
}
