import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// The population of the area and of every kommune in it, year by year, with a break where the kommuner changed.
enum PopulationLine: Exhibit {
  static let kind = "population-line"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    let indicator = try context.indicator(figure, place: request.place)
    let periods = request.periods.isEmpty ? context.store.periods(of: figure).filter { $0.frequency == .year } : request.periods
    guard !periods.isEmpty else { throw .noFigures(place: request.place, name: figure, period: "–") }
    let area = PopulationArea(context.merger)
    let whole = periods.map { area.whole(figure, in: $0, context: context) }
    var figures = whole
    var series = [
      LineChart.Series(ReportPhrases.wholeArea, whole.map { ChartValue($0.observation) }, role: .own)
    ]
    for kommune in area.kommuner where kommune != context.merger.newCode {
      let name = context.populationName(of: kommune)
      let printed = periods.map { context.printed(figure, region: kommune, period: $0, row: name, column: $0.description) }
      figures += printed
      series.append(LineChart.Series(Phrase(verbatim: name), printed.map { ChartValue($0.observation) }, role: .context))
    }
    let sources = context.sources(of: [indicator])
    let chart = LineChart(
      name: request.id,
      text: context.chartText(
        request, claim: claim(whole, periods, in: context),
        subtitle: Phrase {
          "\(ReportPhrases.populationCaption[$0]). \(ReportPhrases.inhabitants[$0]). \(periods[0])–\(periods[periods.count - 1])"
        },
        sources: sources),
      years: periods.map(\.year), series: series, breaks: breaks(in: context), includesZero: true
    ).chart
    return MadeExhibit(content: .chart(chart), figures: figures)
  }

  private static func claim(_ whole: [PrintedFigure], _ periods: [Period], in context: ReportContext) -> Phrase {
    let known = zip(periods, whole).compactMap { period, figure in figure.observation.value.map { (period, $0) } }
    guard let first = known.first, let last = known.last, first.0 != last.0 else { return ReportPhrases.populationCaption }
    return Phrase { language in
      let format = NumberFormat()
      return ClaimPhrases.populationChanged(
        context.merger.name, from: format.string(first.1, in: language), to: format.string(last.1, in: language),
        firstYear: first.0.description, lastYear: last.0.description, growth: last.1 - first.1)[language]
    }
  }

  private static func breaks(in context: ReportContext) -> [LineChart.Break] {
    var breaks: [LineChart.Break] = []
    if let year = context.merger.year { breaks.append(.init(firstYear: year, word: ClaimPhrases.mergerBreak, interruptsLines: true)) }
    if let split = context.merger.split {
      breaks.append(.init(firstYear: split.year, word: ClaimPhrases.splitBreak, interruptsLines: true))
    }
    return breaks
  }
}
