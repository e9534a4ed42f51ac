import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// The merged kommune's place among all, as bars with the averages as lines.
enum RankedBarsExhibit: Exhibit {
  static let kind = "ranked-bars"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let field = try ComparedField(request, in: context)
    let items = field.values.map { value in
      KommuneCharts.RankedBars.Item(
        Phrase(verbatim: value.isOwn ? context.mergedName : value.region.name[context.language]), ChartValue(.value(value.value)),
        role: value.isOwn ? .own : .context)
    }
    let chart = KommuneCharts.RankedBars(
      name: request.id,
      text: context.chartText(
        request, claim: claim(field, in: context), subtitle: context.measure(field.indicator, field.period), sources: field.sources),
      items: items, references: field.averages.map { .init($0.region.name, ChartValue($0.observation)) },
      format: NumberFormat(decimals: field.indicator.decimals)
    ).chart
    return MadeExhibit(content: .chart(chart), figures: field.figures)
  }

  private static func claim(_ field: ComparedField, in context: ReportContext) -> Phrase {
    guard let rank = field.merged?.rank else { return field.indicator.name }
    return Phrase { language in
      ClaimPhrases.placeTitle(
        context.mergedName, rank: ReportPhrases.place(rank.place, of: rank.of)[language],
        indicator: lowercasedFirst(field.indicator.name[language]))[language]
    }
  }
}

/// The merged kommune and its parts as marks among all kommuner of the country.
enum DotStripExhibit: Exhibit {
  static let kind = "dot-strip"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let field = try ComparedField(request, in: context)
    var marked: [DotStrip.Marked] = []
    if let merged = field.merged { marked.append(.init(Phrase(verbatim: context.mergedName), ChartValue(merged.observation), role: .own)) }
    marked += field.parts.map { .init($0.region.name, ChartValue($0.observation), role: .named) }
    let chart = DotStrip(
      name: request.id,
      text: context.chartText(
        request, claim: claim(field, in: context), subtitle: context.measure(field.indicator, field.period), sources: field.sources),
      field: field.values.filter { !$0.isOwn }.map { ChartValue(.value($0.value)) }, marked: marked,
      format: NumberFormat(decimals: field.indicator.decimals)
    ).chart
    return MadeExhibit(content: .chart(chart), figures: field.figures)
  }

  private static func claim(_ field: ComparedField, in context: ReportContext) -> Phrase {
    guard let percentile = field.merged?.rank?.percentile else { return field.indicator.name }
    return Phrase { language in
      ClaimPhrases.middleTitle(
        context.merger.name, shareBelow: NumberFormat.percent(decimals: 0).string(100 * percentile, in: language),
        indicator: lowercasedFirst(field.indicator.name[language]))[language]
    }
  }
}

/// From each part to the whole: who must move how far when one standard is set for all.
enum SlopeExhibit: Exhibit {
  static let kind = "slope"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let field = try ComparedField(request, in: context)
    guard let merged = field.merged else {
      throw .noFigures(place: request.place, name: field.indicator.id, period: field.period.description)
    }
    let chart = SlopeChart(
      name: request.id,
      text: context.chartText(
        request, claim: claim(field, merged, in: context), subtitle: context.measure(field.indicator, field.period), sources: field.sources),
      fromLabel: ClaimPhrases.eachPart, toLabel: ClaimPhrases.together,
      slopes: SlopeChart.parts(
        field.parts.map { ($0.region.name, ChartValue($0.observation)) },
        whole: (Phrase(verbatim: context.mergedName), ChartValue(merged.observation))),
      format: NumberFormat(decimals: field.indicator.decimals)
    ).chart
    let own = field.parts + [merged]
    return MadeExhibit(
      content: .chart(chart),
      figures: own.map { context.printed($0, row: $0.region.name[context.language], column: field.indicator.name[context.language]) })
  }

  private static func claim(_ field: ComparedField, _ merged: ComparisonResult, in context: ReportContext) -> Phrase {
    guard let whole = merged.value,
      let farthest = field.parts.filter({ $0.value != nil }).max(by: { abs(($0.value ?? whole) - whole) < abs(($1.value ?? whole) - whole) }
      ),
      let value = farthest.value
    else { return field.indicator.name }
    return Phrase { language in
      ClaimPhrases.slopeTitle(
        farthest.region.name[language], from: context.amount(value, field.indicator, in: language),
        to: context.amount(whole, field.indicator, in: language))[language]
    }
  }
}

/// One indicator in one period: the parts, the merged kommune, the averages, and every kommune of the country.
struct ComparedField {
  let indicator: Indicator
  let period: Period
  let parts: [ComparisonResult]
  let merged: ComparisonResult?
  let averages: [ComparisonResult]
  let values: [FieldValue]
  let sources: [ReportSource]
  let figures: [PrintedFigure]

  init(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) {
    indicator = try context.onlyIndicator(request)
    period = try context.onlyPeriod(request)
    let results = try context.results(indicator, period)
    parts = results.filter { $0.kind == .part }
    merged = results.first { $0.kind == .merged }
    averages = results.filter { [.fylke, .country].contains($0.kind) }
    values = context.comparison.field(for: indicator, in: period)
    guard !values.isEmpty else { throw .noFigures(place: request.place, name: indicator.id, period: period.description) }
    sources = context.sources(of: [indicator])
    let column = indicator.name[context.language]
    let (indicator, period) = (indicator, period)
    figures =
      results.map { context.printed($0, row: $0.region.name[context.language], column: column) }
      + values.filter { !$0.isOwn }.map { value in
        context.printed(value.value, indicator, of: value.region, in: period)
      }
  }
}

extension ReportContext {
  /// What the manifest says of one kommune's figure in a chart of all.
  func printed(_ value: Double, _ indicator: Indicator, of region: ComparedRegion, in period: Period) -> PrintedFigure {
    PrintedFigure(
      row: region.name[language], column: indicator.name[language], observation: .value(value), unit: indicator.unit.code,
      formula: indicator.kind.quantities.map(\.text).joined(separator: " / "),
      sources: cells(of: indicator, members: region.members, in: period))
  }
}

/// A name inside a sentence: "brutto driftsutgifter", but "KOSTRA-gruppe" keeps its capitals.
func lowercasedFirst(_ text: String) -> String {
  let first = text.prefix(1)
  let second = text.dropFirst().prefix(1)
  return second.contains(where: \.isUppercase) ? text : first.lowercased() + text.dropFirst()
}
