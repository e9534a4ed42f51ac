import KommuneModel

/// What the registers say about labels: which base figure, counted in what, and whether it can be added.
struct KnownUnits: Sendable {
  /// What a register says of one label.
  struct Known: Sendable {
    let unit: Unit
    /// Whether the figures of parts can be added to that of the whole.
    let isAdditive: Bool
    /// Which day of the year it is for.
    let date: FigureDate
  }

  private let byLabel: [String: Known]
  private let byFigure: [String: Known]
  private let figureByLabel: [String: String]

  init(baseFigures: [BaseFigure], indicators: [Indicator]) {
    func unique<Value>(_ pairs: [(String, Value)]) -> [String: Value] { Dictionary(pairs, uniquingKeysWith: { first, _ in first }) }
    let weighed = KnownUnits.weighed(in: indicators)
    let figures = baseFigures.map { ($0, Known(unit: $0.unit, isAdditive: $0.unit.addsUp && !weighed.contains($0.id), date: $0.date)) }
    let named = indicators.flatMap { indicator in
      let known = KnownUnits.known(indicator)
      return [indicator.name.nb, indicator.name.nn, indicator.name.en].map { ($0.lowercased(), known) }
    }
    byLabel = unique(figures.flatMap { figure, known in figure.labels.map { ($0.lowercased(), known) } } + named)
    byFigure = unique(figures.map { ($0.id, $1) })
    figureByLabel = unique(baseFigures.flatMap { figure in figure.labels.map { ($0.lowercased(), figure.id) } })
  }

  func known(label: String, figure: String?) -> Known? { figure.flatMap { byFigure[$0] } ?? byLabel[label.lowercased()] }

  func figure(label: String) -> String? { figureByLabel[label.lowercased()] }

  /// A ratio is not added, whatever it is counted in. A column with an indicator's name is published, and shares are published in percent.
  private static func known(_ indicator: Indicator) -> Known {
    let date = indicator.denominatorDate
    guard case .sum = indicator.kind else {
      return Known(unit: indicator.unit == .share ? .percent : indicator.unit, isAdditive: false, date: date)
    }
    return Known(unit: indicator.unit, isAdditive: indicator.unit.addsUp, date: date)
  }

  /// The base figures that are averaged with weights, such as fees and processing times: nothing is the sum of them.
  private static func weighed(in indicators: [Indicator]) -> Set<String> {
    Set(
      indicators.flatMap { indicator -> [String] in
        switch indicator.kind {
        case .weightedMean(let value, _), .notMergeable(let value, .some): value.terms.map(\.figure)
        case .sum, .ratio, .notMergeable(_, .none): []
        }
      })
  }
}
