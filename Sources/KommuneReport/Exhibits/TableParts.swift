import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneTables

extension Table.Cell {
  /// The cell of an observation; a missing one prints its mark and carries its meaning.
  init(observed observation: Observation, flags: Table.Cell.Flags = [], notes: [Table.Note] = []) {
    switch observation {
    case .value(let value): self = .number(value, flags: flags, notes: notes)
    case .missing(let reason): self = .missing(MissingMark(reason), notes: notes)
    }
  }
}

extension MissingMark {
  /// The mark of a missing reason, with its meaning for the list below the table.
  init(_ reason: MissingReason) {
    self.init(reason.mark, meaning: reason.meaning)
  }
}

extension ReportContext {
  /// The note at a merged figure that cannot be made, with the bounds of its parts, or whose parts have not all reported; nothing at others.
  func coverageNote(_ result: ComparisonResult) -> Table.Note? {
    if result.kind == .merged, let bounds = result.bounds {
      let format = NumberFormat(decimals: result.indicator.decimals)
      let texts = [bounds.lowest, bounds.highest].map { format.string($0, in: language) }
      let mean = bounds.weightedMean.map { format.string($0, in: language) }
      return Table.Note(ComparisonPhrases.bounds(lowest: texts[0], highest: texts[1], mean: mean)[language])
    }
    guard result.kind == .merged, !result.coverage.isComplete else { return nil }
    let missing = (result.partial?.missing ?? []).map { name(of: $0, in: result.period.year) }
    guard !missing.isEmpty else { return nil }
    return Table.Note(
      ReportPhrases.didNotReport(listing(missing, in: language), reported: result.coverage.parts, of: result.coverage.of)[language])
  }

  /// One note for all groups of a row in which some kommuner have not reported: n reported of n, group by group.
  func groupCoverageNote(_ results: [ComparisonResult]) -> Table.Note? {
    let incomplete = results.filter { $0.kind != .merged && $0.kind != .part && !$0.coverage.isComplete }
    guard !incomplete.isEmpty else { return nil }
    let counts = incomplete.map {
      "\($0.region.name[language]): \(ReportPhrases.place($0.coverage.parts, of: $0.coverage.of)[language])"
    }
    return Table.Note(ReportPhrases.groupsReported(counts.joined(separator: "; "))[language])
  }

  /// What the manifest says of a compared figure.
  func printed(_ result: ComparisonResult, row: String, column: String) -> PrintedFigure {
    let explanation = comparison.explanation(of: result)
    return PrintedFigure(
      row: row, column: column, observation: result.observation, unit: result.indicator.unit.code,
      formula: explanation.formula[language], isEstimated: result.isEstimated, coverage: result.coverage,
      assumptions: explanation.assumptions.map { $0[language] },
      missing: explanation.missing.map {
        MissingInput(region: $0.region.text, figure: $0.figure, symbol: $0.observation.missingReason?.mark ?? "")
      }, rankedAmong: explanation.population.isEmpty ? nil : explanation.population.count,
      unranked: explanation.unranked, sources: explanation.sources)
  }

  /// The cells that an indicator of some kommuner is made from.
  func cells(of indicator: Indicator, members: [RegionCode], in period: Period) -> [CellSource] {
    members.flatMap { member in
      indicator.kind.quantities.flatMap(\.terms).flatMap { store.sources($0.figure, ages: $0.ages, region: member, period: period) }
    }
  }

  /// What the manifest says of a figure that stands in a file.
  func printed(_ figure: String, ages: ClosedRange<Int>? = nil, region: RegionCode, period: Period, row: String, column: String)
    -> PrintedFigure
  {
    PrintedFigure(
      row: row, column: column, observation: store.observation(figure, ages: ages, region: region, period: period),
      unit: input.baseFigures.first { $0.id == figure }?.unit.code ?? "", formula: "",
      sources: store.sources(figure, ages: ages, region: region, period: period))
  }
}
