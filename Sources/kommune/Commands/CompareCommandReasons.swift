import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// The parts of `kommune compare` that say why kommuner differ.
extension CompareCommand {
  /// The sections that the reader asked for, in a fixed order.
  func sections(
    _ indicators: [Indicator], by comparison: Comparison, _ material: CompareMaterial, _ registers: Registers
  ) throws -> [any ReasonSection] {
    let wanted = try onePeriod()
    let period: (Indicator) -> Period? = { wanted ?? comparison.latestPeriod(for: $0) }
    var sections: [any ReasonSection] = []
    if reasons.harmonise {
      try requireMerger("--harmonise", comparison)
      let section = try HarmonisationSection(indicators, in: period, by: comparison)
      guard !section.isEmpty else { throw Failure(.usage, ReasonPhrases.needsKroner("--harmonise", indicators.map(\.id))) }
      sections.append(section)
    }
    if !reasons.gap.isEmpty {
      sections.append(GapSection(tables: try reasons.gap.map { try gap($0, in: wanted, by: comparison, registers) }))
    }
    let own = try reasons.needs.map { path throws(Failure) in
      try NeedWeightsFile.read(try InputFile.bytes(path), name: path, registers)
    }
    if let weights = own ?? material.needs {
      // Weights are for a year; without a wish, the figures of that year or the latest.
      let latest = indicators.compactMap { comparison.latestPeriod(for: $0) }.max()
      sections.append(
        try NeedsSection(weights, indicators, in: wanted ?? latest ?? Period(year: weights.year), by: comparison))
    }
    if reasons.scale {
      try requireMerger("--scale", comparison)
      let section = try ScaleSection(indicators, in: period, by: comparison)
      guard !section.isEmpty else { throw Failure(.usage, ReasonPhrases.needsKroner("--scale", indicators.map(\.id))) }
      sections.append(section)
    }
    if reasons.funnel { sections.append(try FunnelSection(indicators, in: period, by: comparison)) }
    if reasons.shrink { sections.append(try SteadiedSection(indicators, in: period, by: comparison)) }
    if let text = reasons.effect {
      guard let window = EffectWindow(parsing: text) else { throw Failure(.usage, EffectPhrases.badEffect(text)) }
      let section = try EffectSection(effective(indicators), areWished: !indicator.isEmpty, window, by: comparison)
      let language = speech.spoken(project: nil)
      for (indicator, reason) in section.leftOut {
        Terminal.say(EffectPhrases.leftOut(indicator.name, reason.message(in: language, lineage: comparison.lineage))[language])
      }
      sections.append(section)
    }
    return sections
  }

  /// The indicators that an effect is looked for in: without a wish, those of the files that can be carried to a map.
  private func effective(_ indicators: [Indicator]) -> [Indicator] {
    guard indicator.isEmpty else { return indicators }
    return indicators.filter(\.canBeCarried)
  }

  /// The period of the sections, where one was asked for; more than one is too many for them, but not for `--effect`, which takes all years.
  private func onePeriod() throws(Failure) -> Period? {
    let wanted = try periods()
    let options: [(name: String, isGiven: Bool)] = [
      ("--harmonise", reasons.harmonise), ("--gap", !reasons.gap.isEmpty), ("--needs", reasons.needs != nil), ("--scale", reasons.scale),
      ("--funnel", reasons.funnel), ("--shrink", reasons.shrink),
    ]
    if wanted.count > 1, let option = options.first(where: \.isGiven) { throw Failure(.usage, ReasonPhrases.onePeriod(option.name)) }
    return wanted.first
  }

  /// An option that would change nothing beside `--map` or `--all-neighbours`, which make tables of their own.
  func unusedOption() -> (option: String, with: String)? {
    guard let with = map != nil ? "--map" : allNeighbours != nil ? "--all-neighbours" : nil else { return nil }
    let options: [(name: String, isGiven: Bool)] = [
      ("--name", !name.isEmpty && merge.isEmpty), ("--against", !against.isEmpty), ("--differences", differences), ("--explain", explain),
      ("--like", like != "euclidean"), ("--harmonise", reasons.harmonise), ("--gap", !reasons.gap.isEmpty),
      ("--needs", reasons.needs != nil),
      ("--scale", reasons.scale), ("--funnel", reasons.funnel), ("--shrink", reasons.shrink), ("--effect", reasons.effect != nil),
    ]
    let ofGroups: [(name: String, isGiven: Bool)] = [
      ("--grouping", grouping != nil), ("--estimator", estimator != GroupEstimator.ratioOfSums.rawValue), ("--estimates", estimates),
    ]
    let ofPairs: [(name: String, isGiven: Bool)] = [("--merge", !merge.isEmpty), ("--split", split != "residual")]
    return (options + (map != nil ? ofGroups : ofPairs)).first(where: \.isGiven).map { ($0.name, with) }
  }

  private func requireMerger(_ option: String, _ comparison: Comparison) throws(Failure) {
    guard comparison.merger != nil else { throw Failure(.usage, ReasonPhrases.needsMerger(option)) }
  }

  private func gap(_ text: String, in wanted: Period?, by comparison: Comparison, _ registers: Registers) throws(Failure) -> GapTable {
    guard let quantities = ServiceQuantities(parsing: text) else { throw Failure(.usage, ReasonPhrases.badGap(text)) }
    for figure in quantities.figures where registers.baseFigure(figure) == nil {
      let nearest = closestMatch(to: figure, in: registers.baseFigures.map(\.id))
      throw Failure(.usage, ProgramPhrases.unknownBaseFigure(figure, nearest: nearest))
    }
    let spending = quantities.spending.terms[0].figure
    // The gap needs all the figures at once: the period is that of an indicator made of them.
    let probe = Indicator(
      id: text, name: Phrase(verbatim: text), kind: .ratio(numerator: quantities.spending, denominator: quantities.users, multiplier: 1),
      unit: .kroner)
    guard let period = wanted ?? comparison.latestPeriod(for: probe) else {
      throw .noIndicators(in: comparison.store)
    }
    guard comparison.groups(in: period.year).contains(where: { $0.kind != .neighbour }) else {
      throw Failure(.usage, ReasonPhrases.needsAgainst("--gap"))
    }
    return GapTable(
      quantities, spending: registers.baseFigure(spending)?.name ?? Phrase(verbatim: spending), in: period, by: comparison)
  }
}

extension Failure {
  /// A comparison that cannot be made; where figures are missing, with what the files have in their place.
  static func comparison(_ error: ComparisonError, _ store: FigureStore, _ registers: Registers) -> Failure {
    let reasons: [Phrase] =
      if case .missingFigures(let id, _) = error { registers.indicator(id).map(store.reasonsForMissing) ?? [] } else { [] }
    return Failure(.usage) { language in [error.message(in: language, lineage: registers.lineage)] + reasons.map { $0[language] } }
  }

  /// Files without figures for any indicator, or with figures of parts only: then which parts.
  static func noIndicators(in store: FigureStore) -> Failure {
    let parts = store.ofParts.filter { !$0.isUsed }.map(\.sentence)
    return Failure(.badData) { language in parts.isEmpty ? [ProgramPhrases.noIndicators[language]] : parts.map { $0[language] } }
  }
}
