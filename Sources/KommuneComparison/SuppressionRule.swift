import KommuneModel

/// Which counts of people and things are too small to be shown, so that nobody is recognised in them.
///
/// For indicators that the registry marks as sensitive, counts of fewer than 5 people or 3 things stay hidden. A hidden count never
/// enters the store, so that no sum, group, difference or carried series can be made with it: a whole with a hidden part is hidden too,
/// and a group rests on the others alone. Nothing can then be won by subtraction. Published population figures are never hidden.
public struct SuppressionRule: Sendable, Hashable {
  /// The fewest people that may be shown.
  public static let fewestPersons = 5.0
  /// The fewest things that may be shown.
  public static let fewestThings = 3.0

  private let thresholds: [String: Double]

  /// Hides nothing.
  public static let none = SuppressionRule(thresholds: [:])

  private init(thresholds: [String: Double]) {
    self.thresholds = thresholds
  }

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
    self.thresholds = thresholds
  }

  /// Whether small counts of a figure stay hidden.
  func protects(_ figure: String) -> Bool { thresholds[figure] != nil }

  /// Whether a figure made of some cells must stay hidden: it, or any cell that it is the sum of, is below the threshold.
  ///
  /// A sum of which one addend is hidden would show that addend to whoever knows the others.
  func hides(_ figure: String, total: Double, cells: [Double]) -> Bool {
    guard let threshold = thresholds[figure] else { return false }
    return total < threshold || (cells.count > 1 && cells.contains { $0 < threshold })
  }

  private static func isPopulation(_ figure: BaseFigure) -> Bool {
    figure.date != .duringPeriod && figure.unit == .persons && figure.id.contains("folkemengde")
  }
}
