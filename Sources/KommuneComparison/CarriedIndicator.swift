import KommuneModel

extension MapCarrier {
  /// An indicator of all kommuner on the map of one year: what it is made of is carried first, and divided after.
  ///
  /// A ratio carried is the ratio of carried sums; the ratios themselves are never moved. A weighted mean, a median and a tariff cannot be
  /// carried: what they are made of is not in the files.
  ///
  /// - Throws: ``ComparisonError/notCarried(indicator:)`` for such indicators,
  ///   ``ComparisonError/missingFigures(indicator:figures:)`` when the files lack a numerator or a denominator.
  public func carry(
    _ indicator: Indicator, periods: [Period], toMapOf mapYear: Int
  ) throws(ComparisonError) -> CarriedFigures {
    let missing = store.missingFigures(for: indicator)
    guard missing.isEmpty else { throw .missingFigures(indicator: indicator.id, figures: missing) }
    switch indicator.kind {
    case .sum(let quantity): return carry(quantity, periods: periods, toMapOf: mapYear)
    case .ratio(let numerator, let denominator, let multiplier):
      let above = carry(numerator, periods: periods, toMapOf: mapYear)
      let below = carry(denominator, periods: periods, toMapOf: mapYear)
      return above.divided(by: below, times: multiplier)
    case .weightedMean, .notMergeable: throw .notCarried(indicator: indicator.id)
    }
  }

  private func carry(_ quantity: Quantity, periods: [Period], toMapOf mapYear: Int) -> CarriedFigures {
    let terms = quantity.terms.map { carry($0.figure, ages: $0.ages, periods: periods, toMapOf: mapYear) }
    return terms.count == 1 && quantity.terms[0].sign == 1 ? terms[0] : CarriedFigures(adding: terms, signs: quantity.terms.map(\.sign))
  }
}

extension CarriedFigures {
  /// The sum of several carried figures of the same periods and map.
  init(adding figures: [CarriedFigures], signs: [Double]) {
    let first = figures[0]
    func sum(_ observations: [Observation]) -> Observation {
      var sum = MissingSum()
      for (observation, sign) in zip(observations, signs) { sum.add(observation, sign: sign) }
      return sum.observation
    }
    let residual = first.residual.indices.map { place in
      let own = figures.map { $0.residual[place] }
      // Who is in one residual and not in another lacks that figure, and so does the sum.
      let isWhole = own.allSatisfy { $0.codes == own[0].codes }
      return Residual(
        period: first.periods[place], observation: isWhole ? sum(own.map(\.observation)) : .missing(.partMissing),
        codes: Set(own.flatMap(\.codes)).sorted())
    }
    let points = first.points.indices.map { place in
      let own = figures.map { $0.points[place] }
      let observation = sum(own.map(\.observation))
      let known = zip(own, signs).compactMap { point, sign in (point.observation.value ?? point.partial).map { sign * $0 } }
      return SeriesPoint(
        period: own[0].period, observation: observation,
        partial: observation.value != nil || observation == .missing(.confidential) || known.isEmpty ? nil : known.reduce(0, +),
        isEstimated: own.contains(where: \.isEstimated),
        parts: Set(own.flatMap(\.parts)).sorted())
    }
    self.init(
      mapYear: first.mapYear, periods: first.periods, regions: first.regions, residual: residual,
      assumptions: Self.unique(figures.flatMap(\.assumptions)), points: points)
  }

  /// Each figure over that of the same kommune and period. The residual is the ratio of what belongs to no kommune of the map.
  fileprivate func divided(by other: CarriedFigures, times multiplier: Double) -> CarriedFigures {
    let residual = residual.indices.map { place in
      let (above, below) = (self.residual[place], other.residual[place])
      let codes = Set(above.codes + below.codes).sorted()
      guard !codes.isEmpty else { return Residual(period: above.period, value: 0, codes: []) }
      let isWhole = above.codes == below.codes
      return Residual(
        period: above.period,
        observation: isWhole ? ratio(above.observation, below.observation, times: multiplier) : .missing(.partMissing), codes: codes)
    }
    let points = zip(points, other.points).map { above, below in
      SeriesPoint(
        period: above.period, observation: ratio(above.observation, below.observation, times: multiplier),
        isEstimated: above.isEstimated || below.isEstimated, parts: Set(above.parts + below.parts).sorted())
    }
    return CarriedFigures(
      mapYear: mapYear, periods: periods, regions: regions, residual: residual,
      assumptions: Self.unique(assumptions + other.assumptions), points: points)
  }

  private static func unique(_ assumptions: [SplitAssumption]) -> [SplitAssumption] {
    assumptions.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }.sorted { ($0.year, $0.code) < ($1.year, $1.code) }
  }
}
