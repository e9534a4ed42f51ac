import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Inhabitants by the age groups that services are dimensioned for: the parts, the whole, and each group's share of the whole.
enum AgeGroupTable: Exhibit {
  static let kind = "age-groups"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    guard let period = request.periods.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod) }
    let indicator = try context.indicator(figure, place: request.place)
    let area = PopulationArea(context.merger)
    let parts = area.kommuner(in: period.year)
    let all = area.whole(figure, in: period, context: context)
    var figures: [PrintedFigure] = []
    func row(_ name: String, ages: ClosedRange<Int>?) -> Table.Row {
      let own = parts.map {
        context.printed(figure, ages: ages, region: $0, period: period, row: name, column: context.name(of: $0, in: period.year))
      }
      var whole = area.whole(figure, ages: ages, in: period, context: context)
      whole.row = name
      whole.column = context.mergedName
      figures += own + [whole]
      let share: Observation =
        if let count = whole.observation.value, let total = all.observation.value, total > 0 {
          .value(100 * count / total)
        } else {
          .missing(.partMissing)
        }
      figures.append(
        PrintedFigure(
          row: name, column: ReportPhrases.percentOfAll[language], observation: share, unit: "prosent",
          formula: "100 · \(figure)[\(name)] / \(figure)", sources: whole.sources))
      return Table.Row(
        name, own.map { Table.Cell(observed: $0.observation) } + [Table.Cell(observed: whole.observation), Table.Cell(observed: share)])
    }
    let rows = AgeGroup.services.map { row($0.name(in: language), ages: $0.ages) }
    let total = row(ReportPhrases.all[language], ages: nil)
    var columns: [Table.Column] = parts.map { .numbers(context.name(of: $0, in: period.year)) }
    columns.append(.numbers(context.mergedName, isEmphasized: true))
    columns.append(.numbers(ReportPhrases.percentOfAll[language], format: NumberFormat(decimals: 1)))
    let sources = context.sources(of: [indicator])
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReportPhrases.ageGroupsCaption), area: ReportPhrases.kommunerIn(context.merger.name)[language],
        period: period.description, unit: ReportPhrases.inhabitants[language]),
      stub: Table.StubHeader(ReportPhrases.age[language]), columns: columns,
      spanners: [Table.Spanner(ReportPhrases.theParts[language], columns: 0..<parts.count)],
      groups: [Table.RowGroup(nil, rows: rows)], totals: [total], remarks: context.remarks(request, sources),
      sources: context.sourceLines(sources), hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures)
  }
}
