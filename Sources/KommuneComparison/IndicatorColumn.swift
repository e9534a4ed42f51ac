import KommuneModel

/// One indicator in one period for many kommuner: numerators, denominators, values and population, in one order.
struct IndicatorColumn {
  let indicator: Indicator
  let period: Period
  /// The kommuner, ascending.
  let codes: [RegionCode]
  /// The sum, the numerator, or the published value.
  let first: [Observation]
  /// The denominator or the weight, for kinds that have one.
  let second: [Observation]?
  /// The indicator of each kommune by itself.
  let values: [Observation]
  /// The population that coverage and estimates are weighed with.
  let population: [Observation]
  /// Those of the codes that were no kommuner then, and stand in no field.
  let strangers: Set<RegionCode>
  private let placeByCode: [RegionCode: Int]

  /// Makes a column.
  ///
  /// - Parameters:
  ///   - codes: The kommuner, ascending.
  ///   - places: Where each code stands among them.
  ///   - strangers: Those that were no kommuner then.
  ///   - evaluate: A sum of base figures of every kommune in the period, in the order of `codes`.
  init(
    _ indicator: Indicator, in period: Period, codes: [RegionCode], places: [RegionCode: Int], strangers: Set<RegionCode> = [],
    evaluate: (Quantity) -> [Observation]
  ) {
    self.indicator = indicator
    self.period = period
    self.codes = codes
    self.strangers = strangers
    placeByCode = places
    let quantities = indicator.kind.quantities
    let first = evaluate(quantities[0])
    let second = quantities.count > 1 ? evaluate(quantities[1]) : nil
    self.first = first
    self.second = second
    if case .ratio(_, _, let multiplier) = indicator.kind, let second {
      values = zip(first, second).map { ratio($0, $1, times: multiplier) }
    } else {
      values = first
    }
    population = evaluate(Quantity(Self.populationFigure(for: indicator)))
  }

  /// The population that goes with an indicator's date: a KOSTRA year is weighed with the population at its end.
  static func populationFigure(for indicator: Indicator) -> String {
    indicator.denominatorDate == .firstOfJanuary ? "folkemengde" : "folkemengde-ultimo"
  }

  /// The values of the kommuner that have reported, without the members of a region.
  func numbers(without region: ComparedRegion) -> [Double] {
    var counts = [Bool](repeating: true, count: values.count)
    for place in (region.members + strangers).compactMap({ place(of: $0) }) { counts[place] = false }
    return values.indices.compactMap { counts[$0] ? values[$0].value : nil }
  }

  /// The place of a kommune.
  func place(of code: RegionCode) -> Int? { placeByCode[code] }

  /// Whether a kommune has reported everything that a pooled figure needs of it.
  func hasReported(_ place: Int) -> Bool {
    guard first[place].value != nil else { return false }
    if case .notMergeable = indicator.kind { return true }
    return second.map { $0[place].value != nil } ?? true
  }

  /// Whether anything that a kommune's figure is made of is withheld.
  func isWithheld(_ place: Int) -> Bool {
    first[place] == .missing(.confidential) || second?[place] == .missing(.confidential) || values[place] == .missing(.confidential)
  }

  /// Why a kommune that has not reported has not.
  func missingReason(_ place: Int) -> MissingReason {
    isWithheld(place) ? .confidential : first[place].missingReason ?? second?[place].missingReason ?? .notComputable
  }
}

extension Indicator {
  /// The base figures that it is made of.
  var figures: [String] { kind.quantities.flatMap(\.terms).map(\.figure) }
}

extension IndicatorKind {
  /// Whether a kommune's own figure is published as a whole, and is not made of others.
  var isPublishedWhole: Bool {
    switch self {
    case .notMergeable, .weightedMean: true
    case .sum, .ratio: false
    }
  }
}

/// Numerator / denominator × multiplier; missing when either is (withheld when either is that), not computable when the denominator is zero.
func ratio(_ numerator: Observation, _ denominator: Observation, times multiplier: Double) -> Observation {
  switch (numerator, denominator) {
  case (.missing(.confidential), _), (_, .missing(.confidential)): .missing(.confidential)
  case (.value(let above), .value(let below)): below == 0 ? .missing(.notComputable) : .value(above / below * multiplier)
  case (.missing(let reason), _), (_, .missing(let reason)): .missing(reason)
  }
}
