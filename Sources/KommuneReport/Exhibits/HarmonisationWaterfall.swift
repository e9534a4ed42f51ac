import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// From what all parts spend today to what they would with one level: what moving costs in each.
///
/// The level is that of the reference, or the highest of the parts when there is none.
enum HarmonisationWaterfall: Exhibit {
  static let kind = "harmonisation-waterfall"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let indicator = try context.onlyIndicator(request)
    let period = try context.onlyPeriod(request)
    let moves = try Moves(indicator, period, request, context)
    guard let cost = moves.costs.last else { throw .incompleteExhibit(exhibit: request.id, needs: ExhibitPhrases.anAmount) }
    let today = cost.moves.reduce(0) { $0 + $1.level * $1.denominator }
    var steps = [WaterfallChart.Step(ExhibitPhrases.spentToday, .number(today / 1e6), kind: .total)]
    steps += cost.moves.map { WaterfallChart.Step($0.region.name, .number($0.kroner / 1e6)) }
    steps.append(WaterfallChart.Step(ExhibitPhrases.spentAfter, .number((today + cost.net) / 1e6), kind: .total))
    let sources = context.sources(of: [indicator])
    let chart = WaterfallChart(
      name: request.id,
      text: context.chartText(
        request, claim: claim(cost, moves, in: context),
        subtitle: Phrase { "\(indicator.name[$0]). \(ExhibitPhrases.movesSubtitle[$0]). \(period)" }, sources: sources),
      steps: steps, format: NumberFormat(decimals: 1)
    ).chart
    return MadeExhibit(content: .chart(chart), figures: figures(cost, moves, today, in: context))
  }

  private static func claim(_ cost: HarmonisationCost, _ moves: Moves, in context: ReportContext) -> Phrase {
    let level: Phrase
    if case .group(let region) = cost.standard {
      level = context.inSentence(region)
    } else {
      level = moves.highest?.region.name ?? cost.standard.name
    }
    let amount = Phrase {
      ExhibitPhrases.millions(NumberFormat(decimals: 1).string(abs(cost.net) / 1e6, in: $0))[$0]
    }
    return ExhibitPhrases.movesTitle(amount, to: level, saves: cost.net < 0)
  }

  private static func figures(
    _ cost: HarmonisationCost, _ moves: Moves, _ today: Double, in context: ReportContext
  ) -> [PrintedFigure] {
    let sources = moves.sources(of: cost.standard, in: context)
    func figure(_ row: Phrase, _ value: Double, _ formula: String) -> PrintedFigure {
      PrintedFigure(
        row: row[context.language], column: cost.standard.name[context.language], observation: .value(value), unit: Unit.kroner.code,
        formula: formula, sources: sources)
    }
    return [figure(ExhibitPhrases.spentToday, today, "Σ xᵢ · Dᵢ")]
      + cost.moves.map { figure($0.region.name, $0.kroner, "(x* − xᵢ) · Dᵢ") }
      + [figure(ExhibitPhrases.spentAfter, today + cost.net, "Σ xᵢ · Dᵢ + Σ (x* − xᵢ) · Dᵢ")] + moves.printed(cost, in: context)
  }
}
