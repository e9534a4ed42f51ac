import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// The population of each part and of the whole in small pictures, each on a scale of its own: who grows, who does not.
enum PopulationMultiples: Exhibit {
  static let kind = "small-multiples"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    let indicator = try context.indicator(figure, place: request.place)
    let area = PopulationArea(context.merger)
    var periods = request.periods
    if periods.isEmpty {
      periods = context.store.periods(of: figure).filter { $0.frequency == .year && $0.year < (context.merger.year ?? Int.max) }
    }
    guard periods.count > 1 else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.twoPeriods) }
    var figures: [PrintedFigure] = []
    var panels: [SmallMultiples.Panel] = context.merger.parts.map { part in
      let name = context.name(of: part, in: periods[0].year)
      let printed = periods.map { context.printed(figure, region: part, period: $0, row: name, column: $0.description) }
      figures += printed
      return SmallMultiples.Panel(Phrase(verbatim: name), printed.map { ChartValue($0.observation) })
    }
    let growth = panels.compactMap { panel in Self.growth(panel).map { (name: panel.label, share: $0) } }
    let whole = periods.map { area.whole(figure, in: $0, context: context) }
    figures += whole
    panels.append(SmallMultiples.Panel(ReportPhrases.wholeArea, whole.map { ChartValue($0.observation) }, role: .own))
    let sources = context.sources(of: [indicator])
    var text = context.chartText(
      request, claim: claim(growth, periods),
      subtitle: Phrase {
        "\(ReportPhrases.populationCaption[$0]). \(ReportPhrases.inhabitants[$0]). \(periods[0])–\(periods[periods.count - 1])"
      }, sources: sources)
    let note = text.note
    text.note = Phrase { [ExhibitPhrases.ownScales[$0], note?[$0]].compactMap(\.self).joined(separator: " ") }
    let chart = SmallMultiples(name: request.id, text: text, years: periods.map(\.year), panels: panels, sharesScale: false).chart
    return MadeExhibit(content: .chart(chart), figures: figures)
  }

  private static func growth(_ panel: SmallMultiples.Panel) -> Double? {
    guard let first = panel.values.first?.number, let last = panel.values.last?.number, first > 0 else { return nil }
    return 100 * (last / first - 1)
  }

  private static func claim(_ growth: [(name: Phrase, share: Double)], _ periods: [Period]) -> Phrase {
    guard let most = growth.max(by: { $0.share < $1.share }), let least = growth.min(by: { $0.share < $1.share }), growth.count > 1
    else { return ReportPhrases.populationCaption }
    let format = NumberFormat(decimals: 1, alwaysSigned: true, isPercent: true)
    return Phrase { language in
      let sentence = ClaimPhrases.growthOfParts(
        most: most.name[language], mostShare: format.string(most.share, in: language), least: least.name[language],
        leastShare: format.string(least.share, in: language), leastShrank: least.share < 0, firstYear: periods[0].description,
        lastYear: periods[periods.count - 1].description)[language]
      return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    }
  }
}
