import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// The share of each age group in each kommune and in the whole, as stacked bars.
enum AgeShares: Exhibit {
  static let kind = "age-shares"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    let period = try context.onlyPeriod(request)
    let indicator = try context.indicator(figure, place: request.place)
    let area = PopulationArea(context.merger)
    var figures: [PrintedFigure] = []
    var oldest: [(name: String, share: Double)] = []
    func row(_ name: String, role: ChartRole, count: (ClosedRange<Int>?) -> PrintedFigure) -> ShareBars.Row {
      let total = count(nil).observation.value ?? 0
      let shares = AgeGroup.services.map { group in
        var printed = count(group.ages)
        printed.row = name
        printed.column = group.name(in: context.language)
        printed.observation = total > 0 ? printed.observation.map { 100 * $0 / total } : .missing(.notComputable)
        printed.unit = Unit.percent.code
        printed.formula = "100 · \(figure)[\(printed.column)] / \(figure)"
        figures.append(printed)
        return printed.observation
      }
      if role == .context, let share = shares.last?.value { oldest.append((name, share)) }
      return ShareBars.Row(Phrase(verbatim: name), shares.map { ChartValue($0) }, role: role)
    }
    var rows = area.kommuner(in: period.year).map { kommune in
      row(context.name(of: kommune, in: period.year), role: .context) {
        context.printed(figure, ages: $0, region: kommune, period: period, row: "", column: "")
      }
    }
    rows.append(row(context.mergedName, role: .own) { area.whole(figure, ages: $0, in: period, context: context) })
    let sources = context.sources(of: [indicator])
    let chart = ShareBars(
      name: request.id,
      text: context.chartText(
        request, claim: claim(oldest),
        subtitle: Phrase { "\(ReportPhrases.ageGroupsCaption[$0]). \(ReportPhrases.percent[$0]). \(period)" }, sources: sources),
      categories: AgeGroup.services.map { group in Phrase { group.name(in: $0) } }, rows: rows, arrangement: .shares,
      format: .percent(decimals: 0)
    ).chart
    return MadeExhibit(content: .chart(chart), figures: figures)
  }

  private static func claim(_ oldest: [(name: String, share: Double)]) -> Phrase {
    guard let highest = oldest.max(by: { $0.share < $1.share }), let lowest = oldest.min(by: { $0.share < $1.share }),
      highest.name != lowest.name, let group = AgeGroup.services.last
    else { return ReportPhrases.ageGroupsCaption }
    let format = NumberFormat.percent()
    return Phrase { language in
      ClaimPhrases.oldestPart(
        group.name(in: language), highest: format.string(highest.share, in: language), highestName: highest.name,
        lowest: format.string(lowest.share, in: language), lowestName: lowest.name)[language]
    }
  }
}
