import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Figures of many years on the map of one: what the kommuner of that year would have had, as if the borders had always been theirs.
///
/// Merges are followed by sums and divisions by the rule that the project names. Estimates are flagged, and every division stands below with
/// the rule that was used.
enum CarriedTable: Exhibit {
  static let kind = "carried-table"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let mapYear = request.mapYear else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aMapYear) }
    let wanted = request.figures + request.indicators
    guard !wanted.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    var indicators: [Indicator] = []
    for id in wanted { indicators.append(try context.indicator(id, place: request.place)) }
    let periods = request.periods.isEmpty ? context.store.periods(for: indicators[0]) : request.periods
    guard let first = periods.first, let last = periods.last else {
      throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod)
    }
    let regions = context.merger.regions(on: mapYear, in: context.input.lineage)
    let carrier = MapCarrier(
      store: context.store, lineage: context.input.lineage, rule: request.split, sumSeries: context.input.sumSeries)
    var figures: [PrintedFigure] = []
    var groups: [Table.RowGroup] = []
    var assumptions: [String] = []
    do {
      for indicator in indicators {
        let carried = try carrier.carry(indicator, periods: periods, toMapOf: mapYear)
        let series = CarriedRows(indicator: indicator, carried: carried, context: context)
        groups.append(Table.RowGroup(indicators.count > 1 ? indicator.nameWithUnit[language] : nil, rows: regions.map(series.row)))
        figures += regions.flatMap(series.printed)
        for sentence in series.assumptions(about: regions) where !assumptions.contains(sentence) { assumptions.append(sentence) }
      }
    } catch {
      throw .comparison(error, nil)
    }
    let sources = context.sources(of: indicators)
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: CompareOutputPhrases.onMap(indicators[0].name, year: mapYear)),
        area: ReportPhrases.kommunerIn(context.merger.name)[language], period: periods.count > 1 ? "\(first)–\(last)" : first.description,
        unit: indicators.count == 1 ? capitalizedFirst(indicators[0].unit.name[language]) : nil),
      stub: Table.StubHeader(ReportPhrases.region[language]), columns: periods.map { .numbers($0.description) }, groups: groups,
      remarks: assumptions + context.remarks(request, sources), sources: context.sourceLines(sources), hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures)
  }
}

/// One indicator carried to a map, as rows of a table and figures of the manifest.
private struct CarriedRows {
  let indicator: Indicator
  let carried: CarriedFigures
  let context: ReportContext

  func row(_ region: RegionCode) -> Table.Row {
    let cells = carried.series(of: region).map { Table.Cell(observed: $0.observation, flags: $0.isEstimated ? .estimated : []) }
    return Table.Row(name(region), cells, format: NumberFormat(decimals: indicator.decimals))
  }

  func printed(_ region: RegionCode) -> [PrintedFigure] {
    let own = assumptions(about: [region])
    let formula = indicator.kind.quantities.map { "Σ " + $0.text }.joined(separator: " / ")
    return carried.series(of: region).map { point in
      PrintedFigure(
        row: name(region), column: point.period.description, observation: point.observation, unit: indicator.unit.code, formula: formula,
        isEstimated: point.isEstimated, assumptions: point.isEstimated ? own : [],
        sources: context.cells(of: indicator, members: point.parts, in: point.period))
    }
  }

  /// What was assumed on the way to the figures of some kommuner, in sentences.
  func assumptions(about regions: [RegionCode]) -> [String] {
    let origins = Set(regions.flatMap { carried.series(of: $0).flatMap(\.parts) })
    return carried.assumptions.filter { assumption in
      assumption.receivers.contains { regions.contains($0) || origins.contains($0) } || origins.contains(assumption.code)
    }.map { $0.sentence(context.input.lineage)[context.language] }
  }

  private func name(_ region: RegionCode) -> String { context.name(of: region, in: carried.mapYear) }
}
