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
    let wanted = try periods().first
    let period: (Indicator) -> Period? = { wanted ?? comparison.latestPeriod(for: $0) }
    var sections: [any ReasonSection] = []
    if reasons.harmonise {
      try requireMerger("--harmonise", comparison)
      sections.append(try HarmonisationSection(indicators, in: period, by: comparison))
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
      sections.append(try ScaleSection(indicators, in: period, by: comparison))
    }
    if reasons.funnel { sections.append(try FunnelSection(indicators, in: period, by: comparison)) }
    if reasons.shrink { sections.append(try SteadiedSection(indicators, in: period, by: comparison)) }
    if let text = reasons.effect {
      guard let window = EffectWindow(parsing: text) else { throw Failure(.usage, EffectPhrases.badEffect(text)) }
      sections.append(try EffectSection(effective(indicators), window, by: comparison))
    }
    return sections
  }

  /// The indicators that an effect is looked for in: without a wish, those of the files that can be carried to a map.
  private func effective(_ indicators: [Indicator]) -> [Indicator] {
    guard indicator.isEmpty else { return indicators }
    return indicators.filter { indicator in
      switch indicator.kind {
      case .sum, .ratio: true
      case .weightedMean, .notMergeable: false
      }
    }
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
      throw Failure(.badData, ProgramPhrases.noIndicators)
    }
    return GapTable(
      quantities, spending: registers.baseFigure(spending)?.name ?? Phrase(verbatim: spending), in: period, by: comparison)
  }
}
