import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Spending seen against calculated need, by the project's cost weights: the figure, the need, the figure at mean need, and the excess.
enum NeedsTable: Exhibit {
  static let kind = "needs-table"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let weights = context.input.needs else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.costWeights) }
    guard !request.indicators.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    let period = try context.onlyPeriod(request)
    var indicators: [Indicator] = []
    for id in request.indicators { indicators.append(try context.indicator(id, place: request.place)) }
    let needs: NeedTable
    var corrected: [[NeedsCorrectedResult]] = []
    do {
      needs = try context.comparison.needs(weights, in: period)
      for indicator in indicators { corrected.append(try context.comparison.needsCorrected(indicator, by: needs)) }
    } catch {
      throw .comparison(error, nil)
    }
    var figures: [PrintedFigure] = []
    let groups = zip(indicators, corrected).map { indicator, results in
      Table.RowGroup(
        indicator.name[language],
        rows: results.map { row in
          figures += printed(row, weights, in: context)
          return Table.Row(
            name(of: row, in: context),
            [
              Table.Cell(observed: row.spending.map { .value($0) } ?? row.result.observation), cell(row.need, NumberFormat(decimals: 4)),
              cell(row.corrected?.perInhabitant), cell(row.corrected.map { $0.excess / 1e6 }, NumberFormat(decimals: 1)),
            ], isEmphasized: row.result.kind == .merged)
        })
    }
    let sources = context.sources(of: indicators)
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReasonPhrases.needs(year: weights.year)),
        area: ReportPhrases.kommunerIn(context.merger.name)[language], period: period.description),
      stub: Table.StubHeader(ReportPhrases.region[language]),
      columns: [
        .numbers(ReasonPhrases.spentColumn[language]), .numbers(capitalizedFirst(ReasonPhrases.needColumn[language])),
        .numbers(capitalizedFirst(ReasonPhrases.corrected[language])), .numbers(ReasonPhrases.excessInMillions[language]),
      ],
      groups: groups, remarks: remarks(needs, in: language) + context.remarks(request, sources), sources: context.sourceLines(sources),
      hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures)
  }

  private static func remarks(_ needs: NeedTable, in language: Language) -> [String] {
    var remarks = [ReasonPhrases.needSource(needs.weights.source, needs.reported, of: needs.of)[language]]
    if let effect = needs.mergerEffect {
      let numbers = [effect.meanOfParts, effect.merged].map { NumberFormat(decimals: 4).string($0, in: language) }
      remarks.append(ReasonPhrases.mergerNeed(mean: numbers[0], merged: numbers[1])[language])
    }
    return remarks
  }

  private static func cell(_ value: Double?, _ format: NumberFormat? = nil) -> Table.Cell {
    value.map { .number($0, format: format) } ?? Table.Cell(observed: .missing(.partMissing))
  }

  private static func name(of row: NeedsCorrectedResult, in context: ReportContext) -> String {
    row.result.kind == .merged ? context.mergedName : row.result.region.name[context.language]
  }

  /// What the manifest says of a line.
  private static func printed(
    _ row: NeedsCorrectedResult, _ weights: NeedWeights, in context: ReportContext
  ) -> [PrintedFigure] {
    let name = name(of: row, in: context)
    let whole = context.printed(row.result, row: name, column: row.result.indicator.name[context.language])
    // Of a group, spending is that of the kommuner whose need is known.
    let own =
      row.spending == row.result.value
      ? whole
      : PrintedFigure(
        row: name, column: whole.column, observation: row.spending.map { .value($0) } ?? .missing(.partMissing), unit: whole.unit,
        formula: whole.formula, assumptions: [weights.source], sources: whole.sources)
    func figure(_ column: Phrase, _ value: Double?, _ unit: Unit, _ formula: String) -> PrintedFigure {
      PrintedFigure(
        row: name, column: column[context.language], observation: value.map { .value($0) } ?? .missing(.partMissing), unit: unit.code,
        formula: formula,
        assumptions: [weights.source], sources: own.sources)
    }
    return [
      own, figure(ReasonPhrases.needColumn, row.need, .ratio, "Σ β · (c / C) / (p / P)"),
      figure(ReasonPhrases.corrected, row.corrected?.perInhabitant, .kroner, "x / u"),
      figure(ReasonPhrases.excess, row.corrected?.excess, .kroner, "(x / u − x_ref) · u · p"),
    ]
  }
}
