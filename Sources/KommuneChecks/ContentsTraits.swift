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
  /// Whether it is in percent or a share.
  let isPercentage: Bool
  /// Whether it may lie below nothing or above the whole: a change, a result, a debt.
  let mayExceedWhole: Bool
  /// Whether it is a part of a whole, so that it lies between nothing and all of it.
  let isShareOfWhole: Bool

  init(_ category: Category, mapped: [String: String], units: KnownUnits) {
    label = category.label
    figure = mapped[category.label] ?? category.code.flatMap { mapped[$0] } ?? units.figure(label: category.label)
    unit = units.unit(label: category.label, figure: figure)
    let text = category.label.lowercased()
    let isNamedPercentage = ContentsWords.contain(text, ContentsWords.percentages)
    let isRatio = ContentsWords.contain(text, ContentsWords.ratios)
    mayExceedWhole = ContentsWords.contain(text, ContentsWords.unbounded)
    isPercentage = unit.map { $0 == .percent || $0 == .share } ?? isNamedPercentage
    isAdditive = unit.map(ContentsTraits.adds) ?? !(isNamedPercentage || isRatio)
    isShareOfWhole = isPercentage && !mayExceedWhole && ContentsWords.contain(text, ContentsWords.shares)
  }

  /// Whether it is money, by its unit or else by its label.
  var isMoney: Bool {
    unit.map { $0 == .kroner || $0 == .thousandKroner } ?? (isAdditive && ContentsWords.contain(label.lowercased(), ContentsWords.money))
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

/// Words by which a label tells what it counts, in the languages that files come in; matched as whole words unless they end in `*`.
enum ContentsWords {
  static let percentages = ["prosent*", "procent*", "percent*", "per cent", "pst", "%", "andel*", "share", "proportion"]
  static let ratios = [
    "per", "pr", "gjennomsnitt*", "snitt", "median*", "medel*", "genomsnitt*", "average", "mean", "indeks*", "index*", "rate*", "promille",
    "*grad", "*rate", "sats*", "forholdstall", "ratio", "alder", "*poeng", "karakter*", "pris*", "differanse", "endring*", "change*",
    "förändring*", "kvot*",
  ]
  static let money = [
    "*utgifter", "utgift", "*kostnader", "*kostnad", "*inntekter", "*inntekt", "avskrivninger", "avskrivingar", "kroner", "kr", "beløp",
    "kostnader*", "expenditure", "costs", "revenue",
  ]
  static let shares = ["andel*", "share", "proportion"]
  static let unbounded = [
    "endring*", "vekst*", "resultat*", "gjeld*", "balanse*", "avvik*", "netto*", "mindreforbruk", "merforbruk", "underskudd", "overskudd",
    "change*", "growth", "result*", "debt", "net", "förändring*", "tillväxt*", "skuld*", "fond*", "premieavvik", "arbeidskapital*",
    "dekning*", "*dekning", "reserve*",
  ]

  static func contain(_ text: String, _ patterns: [String]) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "%") }
    return patterns.contains { pattern in
      if pattern.contains(" ") || pattern == "%" { return text.contains(pattern) }
      if pattern.hasPrefix("*") { return words.contains { $0.hasSuffix(pattern.dropFirst()) } }
      if pattern.hasSuffix("*") { return words.contains { $0.hasPrefix(pattern.dropLast()) } }
      return words.contains { $0 == pattern }
    }
  }
}
