import KommuneModel

/// What the registers say about labels: which base figure, and counted in what.
struct KnownUnits: Sendable {
  private let unitByLabel: [String: Unit]
  private let unitByFigure: [String: Unit]
  private let figureByLabel: [String: String]

  init(baseFigures: [BaseFigure], indicators: [Indicator]) {
    func unique<Value>(_ pairs: [(String, Value)]) -> [String: Value] { Dictionary(pairs, uniquingKeysWith: { first, _ in first }) }
    let figures = baseFigures.flatMap { figure in figure.labels.map { ($0.lowercased(), figure.unit) } }
    let named = indicators.flatMap { indicator in
      [indicator.name.nb, indicator.name.nn, indicator.name.en].map { ($0.lowercased(), indicator.unit) }
    }
    unitByLabel = unique(figures + named)
    unitByFigure = unique(baseFigures.map { ($0.id, $0.unit) })
    figureByLabel = unique(baseFigures.flatMap { figure in figure.labels.map { ($0.lowercased(), figure.id) } })
  }

  func unit(label: String, figure: String?) -> Unit? {
    figure.flatMap { unitByFigure[$0] } ?? unitByLabel[label.lowercased()]
  }

  func figure(label: String) -> String? { figureByLabel[label.lowercased()] }
}

/// What a column holds, from the registers or else from its own label.
struct ContentsTraits: Sendable {
  let label: String
  /// The base figure, when the project or the register knows it.
  let figure: String?
  /// The unit, when the register knows it.
  let unit: Unit?
  /// Whether the figures of parts can be added to that of the whole.
  let isAdditive: Bool
  /// Whether it is money.
  let isMoney: Bool
  /// Whether it is in percent or a share.
  let isPercentage: Bool
  /// Whether it may lie below nothing or above the whole: a change, a result, a debt.
  let mayExceedWhole: Bool
  /// Whether it is a part of a whole, so that it lies between nothing and all of it.
  let isShareOfWhole: Bool

  init(_ category: Category, mapped: [String: String], units: KnownUnits) {
    label = category.label
    figure = mapped[category.label] ?? category.code.flatMap { mapped[$0] } ?? units.figure(label: category.label)
    let words = LabelWords(category.label)
    let isNamedPercentage = words.contain(.percentages)
    // The registers keep shares between 0 and 1; a column that is called a percentage holds what is printed.
    let known = units.unit(label: category.label, figure: figure)
    unit = known == .share && words.contain(.hundredths) ? .percent : known
    let isRatio = words.contain(.ratios)
    mayExceedWhole = words.contain(.unbounded)
    isPercentage = unit.map(\.isShare) ?? isNamedPercentage
    isAdditive = unit.map(ContentsTraits.adds) ?? !(isNamedPercentage || isRatio)
    isMoney = unit.map { $0 == .kroner || $0 == .thousandKroner } ?? (isAdditive && words.contain(.money))
    isShareOfWhole = isPercentage && !mayExceedWhole && words.contain(.shares)
  }

  /// Whether the unit is known and figures in it are exact, so that a total that is off by one is wrong.
  var isExactCount: Bool { unit == .persons }

  private static func adds(_ unit: Unit) -> Bool {
    switch unit {
    case .persons, .count, .kroner, .thousandKroner, .squareMetres, .kilowattHours, .fullTimeEquivalents, .hours: true
    case .percent, .share, .ratio, .points, .index, .days, .months: false
    }
  }
}
