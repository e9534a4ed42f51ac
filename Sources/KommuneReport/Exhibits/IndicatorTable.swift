import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Indicators down, regions across: the parts, the merged kommune, its groups, the fylke and the country, with the merged one's rank.
enum IndicatorTable: Exhibit {
  static let kind = "indicator-table"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let period = request.periods.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod) }
    guard !request.indicators.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    var indicators: [Indicator] = []
    for id in request.indicators { indicators.append(try context.indicator(id, place: request.place)) }
    var rows: [Table.Row] = []
    var figures: [PrintedFigure] = []
    var regions: [ComparedRegion] = []
    var lights: [TrafficLight.Comparison] = []
    let light = request.reference.map { TrafficLight(target: $0, comparisons: indicators.count) }
    for indicator in indicators {
      let results = try context.results(indicator, period)
      regions = results.map(\.region)
      let name = indicator.name[language]
      // What the merged kommune's figure means stands right beside it; a narrow screen cuts the groups first.
      var judged = [rankCell(results, in: context)]
      if let light {
        let compared = try light.comparison(results, in: context)
        lights += [compared].compactMap(\.self)
        judged.append(compared?.cell ?? .blank)
      }
      let cells = results.flatMap { result -> [Table.Cell] in
        let cell = Table.Cell(observed: result.observation, notes: context.coverageNote(result).map { [$0] } ?? [])
        return result.kind == .merged ? [cell] + judged : [cell]
      }
      figures += results.map { context.printed($0, row: name, column: $0.region.name[language]) }
      let reservations = [indicator.note?[language], indicator.isVerified ? nil : ComparisonPhrases.toVerify[language]]
      let notes = reservations.compactMap { $0.map { Table.Note($0) } } + [context.groupCoverageNote(results)].compactMap(\.self)
      rows.append(Table.Row(indicator.nameWithUnit[language], cells, format: NumberFormat(decimals: indicator.decimals), notes: notes))
    }
    let sources = context.sources(of: indicators)
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReportPhrases.indicatorsCaption), area: ReportPhrases.kommunerIn(context.merger.name)[language],
        period: period.description),
      stub: Table.StubHeader(ReportPhrases.indicator[language]),
      columns: columns(regions, hasLight: light != nil, lights.first?.name, in: context),
      spanners: spanners(regions, judged: light == nil ? 1 : 2, in: context),
      groups: [Table.RowGroup(nil, rows: rows)], remarks: context.remarks(request, sources), sources: context.sourceLines(sources),
      hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures, claim: TrafficLight.claim(lights, in: context))
  }

  private static func columns(
    _ regions: [ComparedRegion], hasLight: Bool, _ name: Phrase?, in context: ReportContext
  ) -> [Table.Column] {
    let language = context.language
    var columns: [Table.Column] = []
    for region in regions {
      let isMerged = region.kind == .merged
      columns.append(
        .numbers(
          isMerged ? context.mergedName : region.name[language], isEmphasized: isMerged,
          notes: isMerged ? [Table.Note(ReportPhrases.mergedNote[language])] : []))
      guard isMerged else { continue }
      columns.append(.numbers(ReportPhrases.rank[language], notes: [Table.Note(ReportPhrases.rankNote[language])]))
      if hasLight { columns.append(.text((name.map(ExhibitPhrases.against) ?? ReportPhrases.comparedWith)[language])) }
    }
    return columns
  }

  private static func spanners(_ regions: [ComparedRegion], judged: Int, in context: ReportContext) -> [Table.Spanner] {
    let parts = regions.count { $0.kind == .part }
    let others = regions.count { $0.kind != .part && $0.kind != .merged }
    let firstOther = regions.count + judged - others
    var spanners: [Table.Spanner] = []
    if parts > 1 { spanners.append(Table.Spanner(ReportPhrases.theParts[context.language], columns: 0..<parts)) }
    if others > 1 {
      spanners.append(Table.Spanner(ReportPhrases.comparedWith[context.language], columns: firstOther..<(firstOther + others)))
    }
    return spanners
  }

  private static func rankCell(_ results: [ComparisonResult], in context: ReportContext) -> Table.Cell {
    guard let merged = results.first(where: { $0.kind == .merged }) else { return .blank }
    guard let rank = merged.rank else { return .missing(MissingMark(merged.observation.missingReason ?? .notComputable)) }
    return .text(ReportPhrases.place(rank.place, of: rank.of)[context.language])
  }
}
