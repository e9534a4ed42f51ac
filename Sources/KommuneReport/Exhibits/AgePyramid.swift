import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// The area's ages in two years back to back, each with the other's outline: before and after.
enum AgePyramid: Exhibit {
  static let kind = "age-pyramid"

  /// Bands of five years, so that 1 238 inhabitants make a picture and not noise; the last is open.
  private static let bands: [ClosedRange<Int>] = stride(from: 0, to: 95, by: 5).map { $0...($0 + 4) } + [95...Quantity.oldestAge]

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    guard request.periods.count >= 2 else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.twoPeriods) }
    let indicator = try context.indicator(figure, place: request.place)
    let (before, after) = (request.periods[0], request.periods[1])
    let area = PopulationArea(context.merger)
    func half(_ period: Period) -> [PrintedFigure] {
      bands.map { band in
        var printed = area.whole(figure, ages: band, in: period, context: context)
        printed.row = name(of: band, in: context.language)
        return printed
      }
    }
    let left = half(before)
    let right = half(after)
    let leftValues = left.map { ChartValue($0.observation) }
    let rightValues = right.map { ChartValue($0.observation) }
    let sources = context.sources(of: [indicator])
    let chart = PopulationPyramid(
      name: request.id,
      text: context.chartText(
        request, claim: claim(figure, before, after, area, context),
        subtitle: Phrase { "\(ReportPhrases.ageGroupsCaption[$0]). \(ReportPhrases.inhabitants[$0]). \(before), \(after)" },
        sources: sources),
      ages: bands.map { band in Phrase { name(of: band, in: $0) } },
      left: .init(Phrase(verbatim: before.description), leftValues, outline: rightValues),
      right: .init(Phrase(verbatim: after.description), rightValues, outline: leftValues), fillLabel: nil,
      outlineLabel: ClaimPhrases.otherYear
    ).chart
    return MadeExhibit(content: .chart(chart), figures: left + right)
  }

  private static func name(of band: ClosedRange<Int>, in language: Language) -> String {
    AgeGroup(ages: band).name(in: language)
  }

  private static func claim(_ figure: String, _ before: Period, _ after: Period, _ area: PopulationArea, _ context: ReportContext) -> Phrase
  {
    guard let group = AgeGroup.services.last else { return ReportPhrases.ageGroupsCaption }
    func share(_ period: Period) -> Double? {
      guard let old = area.whole(figure, ages: group.ages, in: period, context: context).observation.value,
        let all = area.whole(figure, in: period, context: context).observation.value, all > 0
      else { return nil }
      return 100 * old / all
    }
    guard let first = share(before), let last = share(after) else { return ReportPhrases.ageGroupsCaption }
    let format = NumberFormat.percent()
    return Phrase { language in
      ClaimPhrases.ageShift(
        group.name(in: language), from: format.string(first, in: language), to: format.string(last, in: language),
        firstYear: before.description, lastYear: after.description)[language]
    }
  }
}
