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
    for id in request.indicators { indicators.append(try context.indicator(id, place: request.id)) }
    var rows: [Table.Row] = []
    var figures: [PrintedFigure] = []
    var regions: [ComparedRegion] = []
    for indicator in indicators {
      let results = try context.results(indicator, period)
      regions = results.map(\.region)
      let name = indicator.name[language]
      var cells: [Table.Cell] = [.text(indicator.unit.symbol[language])]
      cells += results.map { Table.Cell(observed: $0.observation, notes: context.coverageNote($0).map { [$0] } ?? []) }
      cells.append(rankCell(results, in: context))
      figures += results.map { context.printed($0, row: name, column: $0.region.name[language]) }
      let notes = [indicator.note.map { Table.Note($0[language]) }, context.groupCoverageNote(results)].compactMap(\.self)
      rows.append(Table.Row(name, cells, format: NumberFormat(decimals: indicator.decimals), notes: notes))
    }
    let sources = context.sources(of: indicators)
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReportPhrases.indicatorsCaption), area: ReportPhrases.kommunerIn(context.merger.name)[language],
        period: period.description),
      stub: Table.StubHeader(ReportPhrases.indicator[language]), columns: columns(regions, in: context),
      spanners: spanners(regions, in: context),
      groups: [Table.RowGroup(nil, rows: rows)], remarks: context.remarks(request, sources), sources: context.sourceLines(sources),
      hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures)
  }

  private static func columns(_ regions: [ComparedRegion], in context: ReportContext) -> [Table.Column] {
    let language = context.language
    var columns: [Table.Column] = [.text(ReportPhrases.unit[language])]
    for region in regions {
      let isMerged = region.kind == .merged
      columns.append(
        .numbers(
          isMerged ? context.mergedName : region.name[language], isEmphasized: isMerged,
          notes: isMerged ? [Table.Note(ReportPhrases.mergedNote[language])] : []))
    }
    columns.append(.numbers(ReportPhrases.rank[language], notes: [Table.Note(ReportPhrases.rankNote[language])]))
    return columns
  }

  private static func spanners(_ regions: [ComparedRegion], in context: ReportContext) -> [Table.Spanner] {
    let parts = regions.count { $0.kind == .part }
    let firstOther = parts + regions.count { $0.kind == .merged }
    var spanners: [Table.Spanner] = []
    if parts > 1 { spanners.append(Table.Spanner(ReportPhrases.theParts[context.language], columns: 1..<(1 + parts))) }
    if regions.count > firstOther + 1 {
      spanners.append(Table.Spanner(ReportPhrases.comparedWith[context.language], columns: (1 + firstOther)..<(1 + regions.count)))
    }
    return spanners
  }

  private static func rankCell(_ results: [ComparisonResult], in context: ReportContext) -> Table.Cell {
    guard let merged = results.first(where: { $0.kind == .merged }) else { return .blank }
    guard let rank = merged.rank else { return .missing(MissingMark(merged.observation.missingReason ?? .notComputable)) }
    return .text(ReportPhrases.place(rank.place, of: rank.of)[context.language])
  }
}
