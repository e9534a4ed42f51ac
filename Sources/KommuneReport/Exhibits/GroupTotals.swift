import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// A base figure summed over every KOSTRA-gruppe: as Statistics Norway estimates it, and as the plain sum of those that reported.
enum GroupTotals: Exhibit {
  static let kind = "group-totals"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    guard let period = request.periods.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod) }
    let indicator = try context.indicator(figure, place: request.place)
    let estimated = try groupResults(indicator, period, .populationRatio, in: context)
    let sums = try groupResults(indicator, period, .plainSum, in: context)
    let own = ownGroups(in: context)
    var figures: [PrintedFigure] = []
    let rows = zip(estimated, sums).map { estimate, sum in
      let name = estimate.region.name[language]
      figures.append(context.printed(estimate, row: name, column: ReportPhrases.ssbEstimate[language]))
      figures.append(context.printed(sum, row: name, column: ReportPhrases.plainSum[language]))
      let isOwn = own.contains(estimate.region.id)
      return Table.Row(
        name,
        [
          Table.Cell(observed: estimate.observation), Table.Cell(observed: sum.observation),
          .text("\(sum.coverage.parts) / \(sum.coverage.of)"),
        ], isEmphasized: isOwn, notes: isOwn ? [Table.Note(ReportPhrases.ownGroupNote[language])] : [])
    }
    let sources = context.sources(of: [indicator])
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReportPhrases.groupTotalsCaption(indicator.name[language])), period: period.description,
        unit: indicator.unit.name[language]),
      stub: Table.StubHeader(ReportPhrases.kostragruppeHeading[language]),
      columns: [
        .numbers(ReportPhrases.ssbEstimate[language], notes: [Table.Note(ReportPhrases.ssbEstimateNote[language])]),
        .numbers(ReportPhrases.plainSum[language]), .numbers(ReportPhrases.reported[language]),
      ],
      groups: [Table.RowGroup(nil, rows: rows)], remarks: context.remarks(request, sources), sources: context.sourceLines(sources),
      hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures)
  }

  /// The groups of the project's grouping, each by one estimator.
  private static func groupResults(
    _ indicator: Indicator, _ period: Period, _ estimator: GroupEstimator, in context: ReportContext
  ) throws(ReportFailure) -> [ComparisonResult] {
    let year = groupingYear(in: context, period)
    let selectors = context.input.kostragrupper.groups(in: year).map { GroupSelector.kostragruppe($0.number) }
    do {
      return try Comparison(
        store: context.store, lineage: context.input.lineage, kostragrupper: context.input.kostragrupper, merger: nil, against: selectors,
        options: ComparisonOptions(estimator: estimator, groupingYear: year)
      ).results(for: indicator, in: period)
    } catch {
      throw .comparison(error, nil)
    }
  }

  private static func groupingYear(in context: ReportContext, _ period: Period) -> Int {
    context.input.project.groupingYear ?? context.input.kostragrupper.groupingYear(for: period.year) ?? period.year
  }

  private static func ownGroups(in context: ReportContext) -> Set<String> {
    Set(context.comparison.groups.filter { $0.kind == .group }.map(\.id))
  }
}
