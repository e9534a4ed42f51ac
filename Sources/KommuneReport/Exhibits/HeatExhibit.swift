import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// Indicators down, kommuner and groups across, shaded by size with signs on the highest and lowest.
enum HeatExhibit: Exhibit {
  static let kind = "heat-table"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    guard !request.indicators.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    let period = try context.onlyPeriod(request)
    var regions: [ComparedRegion] = []
    var rows: [HeatTable.Row] = []
    var figures: [PrintedFigure] = []
    var indicators: [Indicator] = []
    for id in request.indicators {
      let indicator = try context.indicator(id, place: request.place)
      let results = try context.results(indicator, period)
      indicators.append(indicator)
      regions = results.map(\.region)
      rows.append(
        HeatTable.Row(
          indicator.nameWithUnit, results.map { ChartValue($0.observation, isEstimated: $0.isEstimated) },
          format: NumberFormat(decimals: indicator.decimals)))
      figures += results.map { context.printed($0, row: indicator.name[context.language], column: $0.region.name[context.language]) }
    }
    let columns = regions.map { region in
      NameAxis.Name(
        region.kind == .merged ? Phrase(verbatim: context.mergedName) : region.name, role: region.kind == .merged ? .own : .context)
    }
    let chart = HeatTable(
      name: request.id,
      text: context.chartText(
        request, claim: ExhibitPhrases.heatTitle,
        subtitle: Phrase { "\(ReportPhrases.indicator[$0]). \(period)" }, sources: context.sources(of: indicators)),
      columns: columns, rows: rows
    ).chart
    return MadeExhibit(content: .chart(chart), figures: figures)
  }
}
