import KommuneLocale

/// How an indicator is made, and so what happens to it when kommuner merge. Ratios are never averaged.
public enum IndicatorKind: Sendable, Hashable {
  /// A quantity that is added: people, kroner.
  case sum(Quantity)
  /// Σ numerator / Σ denominator × multiplier.
  case ratio(numerator: Quantity, denominator: Quantity, multiplier: Double)
  /// A published mean whose parts are averaged with their weights: grade points by pupils.
  case weightedMean(value: Quantity, weight: Quantity)
  /// A median, a tariff, an index: the parts and their bounds are shown, and no number is invented. The weight, where there is one,
  /// gives the parts' weighted mean beside the bounds.
  case notMergeable(value: Quantity, weight: Quantity?)

  /// Every base figure that the indicator needs, in the order it names them.
  public var quantities: [Quantity] {
    switch self {
    case .sum(let quantity): [quantity]
    case .ratio(let numerator, let denominator, _): [numerator, denominator]
    case .weightedMean(let value, let weight): [value, weight]
    case .notMergeable(let value, let weight): weight.map { [value, $0] } ?? [value]
    }
  }
}

extension Indicator {
  /// Whether it can be carried to another year's map: a sum or a ratio of sums, and no mean or tariff.
  public var canBeCarried: Bool {
    switch kind {
    case .sum, .ratio: true
    case .weightedMean, .notMergeable: false
    }
  }
}

/// A nøkkeltall: what is compared between kommuner.
public struct Indicator: Sendable, Hashable, Identifiable {
  /// A short name that project files and `--indicator` use: `brutto-driftsutgifter-per-innbygger`, `GS01`.
  public let id: String
  /// The name for people.
  public let name: Phrase
  /// The service area: `okonomi`, `grunnskole`.
  public let area: String
  /// Whether few users in a cell can reveal a person, so that small numbers are hidden.
  public let isSensitive: Bool
  /// How it is made.
  public let kind: IndicatorKind
  /// What it is counted in.
  public let unit: Unit
  /// How many decimals are shown.
  public let decimals: Int
  /// Whether more of it is better.
  public let direction: Direction
  /// The date of the denominator; a KOSTRA year divides by the population at its end.
  public let denominatorDate: FigureDate
  /// The table that its base figures are published in.
  public let table: String?
  /// Whether numerator, denominator and table have been checked against the publisher; otherwise the product says "verify".
  public let isVerified: Bool
  /// A reservation that stands under every table with the indicator.
  public let note: Phrase?

  /// Creates an indicator.
  public init(
    id: String, name: Phrase, area: String = "", isSensitive: Bool = false, kind: IndicatorKind, unit: Unit, decimals: Int = 0,
    direction: Direction = .neutral, denominatorDate: FigureDate = .duringPeriod, table: String? = nil, isVerified: Bool = true,
    note: Phrase? = nil
  ) {
    self.id = id
    self.name = name
    self.area = area
    self.isSensitive = isSensitive
    self.kind = kind
    self.unit = unit
    self.decimals = decimals
    self.direction = direction
    self.denominatorDate = denominatorDate
    self.table = table
    self.isVerified = isVerified
    self.note = note
  }

  /// The same indicator counted in percent when it is a share, for tables and charts that print numbers as they stand; else itself.
  public var inPercent: Indicator {
    guard unit == .share, case .ratio(let numerator, let denominator, let multiplier) = kind else { return self }
    let inPercent = IndicatorKind.ratio(numerator: numerator, denominator: denominator, multiplier: 100 * multiplier)
    return Indicator(
      id: id, name: name, area: area, isSensitive: isSensitive, kind: inPercent, unit: .percent, decimals: decimals, direction: direction,
      denominatorDate: denominatorDate, table: table, isVerified: isVerified,
      note: note)
  }
}
