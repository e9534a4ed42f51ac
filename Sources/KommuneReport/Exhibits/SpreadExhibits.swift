import KommuneCharts
import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject

/// How an indicator is spread in each group that is compared with, and where the merged kommune lies in each.
enum BoxExhibit: Exhibit {
  static let kind = "box"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let field = try ComparedField(request, in: context)
    let results = try context.results(field.indicator, field.period).filter { $0.kind.isGroup }
    let values = Dictionary(field.values.map { ($0.region.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    let parts = Dictionary(field.parts.map { ($0.region.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    let own = field.merged.map { ChartValue($0.observation) }
    let groups = results.map { result in
      BoxChart.Group(
        result.region.name,
        result.region.members.map { member in
          (values[member.text] ?? parts[member.text].flatMap(\.self)).map { .number($0) } ?? .missing(.unknown)
        }, own: own)
    }
    let format = NumberFormat(decimals: field.indicator.decimals)
    let chart = BoxChart(
      name: request.id,
      text: context.chartText(
        request, claim: claim(groups, results, field, in: context), subtitle: context.measure(field.indicator, field.period),
        sources: field.sources),
      groups: groups, ownLabel: Phrase(verbatim: context.mergedName), format: format
    ).chart
    return MadeExhibit(content: .chart(chart), figures: field.figures)
  }

  private static func claim(
    _ groups: [BoxChart.Group], _ results: [ComparisonResult], _ field: ComparedField, in context: ReportContext
  ) -> Phrase {
    guard let own = field.merged?.value, let first = results.last, let group = groups.last,
      let median = SpineChart.Spread(of: group.values.compactMap(\.number))?.median
    else { return field.indicator.name }
    return Phrase { language in
      ExhibitPhrases.boxTitle(
        context.mergedName, group: context.inSentence(first.region)[language], isHigher: own > median,
        indicator: lowercasedFirst(field.indicator.name[language]))[language]
    }
  }
}

/// Rates against what they are counted among, with the limits that chance alone keeps within.
enum FunnelExhibit: Exhibit {
  static let kind = "funnel"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let indicator = try context.onlyIndicator(request)
    let period = try context.onlyPeriod(request)
    let points = context.comparison.funnel(for: indicator, in: period).sorted { $0.denominator < $1.denominator }
    let total = points.reduce(0) { $0 + $1.denominator }
    guard total > 0 else { throw .noFigures(place: request.place, name: indicator.id, period: period.description) }
    let center = points.reduce(0) { $0 + $1.value * $1.denominator } / total
    let parts = Set(context.merger.parts)
    var items = points.map { point in
      ScatterChart.Item(
        point.region.name, x: .number(point.denominator), y: .number(point.value),
        role: point.region.members.contains(where: parts.contains) ? .named : .context)
    }
    let merged = try context.results(indicator, period).first { $0.kind == .merged }
    if let merged, let value = merged.value {
      let size = points.filter { $0.region.members.contains(where: parts.contains) }.reduce(0) { $0 + $1.denominator }
      items.append(.init(Phrase(verbatim: context.mergedName), x: .number(size), y: .number(value), role: .own))
    }
    let outside = points.count { $0.value < $0.outer.lower || $0.value > $0.outer.upper }
    let format = NumberFormat(decimals: indicator.decimals)
    let chart = FunnelChart(
      name: request.id,
      text: context.chartText(
        request,
        claim: Phrase {
          ExhibitPhrases.funnelTitle(outside: outside, of: points.count, indicator: lowercasedFirst(indicator.name[$0]))[$0]
        }, subtitle: context.measure(indicator, period), sources: context.sources(of: [indicator])),
      items: items, size: .init(ExhibitPhrases.countedAmong, isLogarithmic: true), rate: .init(indicator.name, format: format),
      center: (CommonPhrases.country, center),
      limits: [limits(99.8, points) { ($0.outer.lower, $0.outer.upper) }, limits(95, points) { ($0.inner.lower, $0.inner.upper) }]
    ).chart
    return MadeExhibit(
      content: .chart(chart),
      figures: points.map { context.printed($0.value, indicator, of: $0.region, in: period) }
        + [merged].compactMap(\.self).map { context.printed($0, row: context.mergedName, column: indicator.name[context.language]) })
  }

  private static func limits(
    _ percent: Double, _ points: [FunnelPoint], _ interval: (FunnelPoint) -> (lower: Double, upper: Double)
  ) -> FunnelChart.Limits {
    FunnelChart.Limits(
      Phrase { NumberFormat.percent(decimals: percent == percent.rounded() ? 0 : 1).string(percent, in: $0) },
      sizes: points.map(\.denominator), lower: points.map { interval($0).lower }, upper: points.map { interval($0).upper })
  }
}
