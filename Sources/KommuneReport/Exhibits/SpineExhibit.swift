import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// The merged kommune on the country's scale, indicator by indicator, with the best ten where one end is better.
enum SpineExhibit: Exhibit {
  static let kind = "spine"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    guard !request.indicators.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    let period = try context.onlyPeriod(request)
    var rows: [SpineChart.Row] = []
    var figures: [PrintedFigure] = []
    var indicators: [Indicator] = []
    for id in request.indicators {
      let indicator = try context.indicator(id, place: request.place)
      let merged = try context.results(indicator, period).first { $0.kind == .merged }
      let others = context.comparison.field(for: indicator, in: period).filter { !$0.isOwn }.map(\.value)
      indicators.append(indicator)
      rows.append(row(indicator, merged, others))
      if let merged { figures.append(context.printed(merged, row: indicator.name[context.language], column: context.mergedName)) }
    }
    let sources = context.sources(of: indicators)
    let chart = SpineChart(
      name: request.id,
      text: context.chartText(
        request, claim: claim(rows, in: context), subtitle: Phrase { "\(ExhibitPhrases.spineSubtitle[$0]). \(period)" }, sources: sources),
      rows: rows
    ).chart
    return MadeExhibit(content: .chart(chart), figures: figures)
  }

  private static func row(_ indicator: Indicator, _ merged: ComparisonResult?, _ others: [Double]) -> SpineChart.Row {
    let better: SpineChart.Better =
      switch indicator.direction {
      case .higherIsBetter: .high
      case .lowerIsBetter: .low
      case .neutral: .neither
      }
    let ranked = others.sorted()
    let bestTen: Double? =
      switch better {
      case .high: ranked.count > 10 ? ranked[ranked.count - 10] : nil
      case .low: ranked.count > 10 ? ranked[9] : nil
      case .neither: nil
      }
    return SpineChart.Row(
      indicator.nameWithUnit, own: merged.map { ChartValue($0.observation) } ?? .missing(.unknown), country: SpineChart.Spread(of: others),
      bestTen: bestTen,
      better: better, format: NumberFormat(decimals: indicator.decimals))
  }

  private static func claim(_ rows: [SpineChart.Row], in context: ReportContext) -> Phrase {
    let places = rows.compactMap { row -> Double? in
      guard let own = row.own.number, let median = row.country?.median else { return nil }
      return own - median
    }
    return ExhibitPhrases.spineTitle(
      context.mergedName, above: places.count { $0 > 0 }, below: places.count { $0 < 0 }, of: places.count)
  }
}
