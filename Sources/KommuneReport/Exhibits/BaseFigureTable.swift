import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// Base figures of the parts and their sum, with how many have reported. A sum with a missing part is not printed.
enum BaseFigureTable: Exhibit {
  static let kind = "base-figures"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let period = request.periods.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod) }
    guard !request.figures.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    var indicators: [Indicator] = []
    var rows: [Table.Row] = []
    var figures: [PrintedFigure] = []
    var regions: [ComparedRegion] = []
    var gaps: [(figure: Phrase, missing: [String])] = []
    for id in request.figures {
      let indicator = try context.indicator(id, place: request.place)
      indicators.append(indicator)
      let own = try context.results(indicator, period).filter { $0.kind == .part || $0.kind == .merged }
      regions = own.map(\.region)
      let name = indicator.name[language]
      var cells = own.map { Table.Cell(observed: $0.observation, notes: context.coverageNote($0).map { [$0] } ?? []) }
      let reported = own.count { $0.kind == .part && $0.value != nil }
      cells.append(.text("\(reported) / \(context.merger.parts.count)"))
      if let merged = own.first(where: { $0.kind == .merged }), merged.value == nil, let missing = merged.partial?.missing, !missing.isEmpty
      {
        gaps.append((indicator.name, missing.map { context.name(of: $0, in: period.year) }))
      }
      figures += own.map { context.printed($0, row: name, column: $0.region.name[language]) }
      rows.append(Table.Row(indicator.nameWithUnit[language], cells, format: NumberFormat(decimals: indicator.decimals)))
    }
    var columns: [Table.Column] = regions.map {
      .numbers($0.kind == .merged ? context.mergedName : $0.name[language], isEmphasized: $0.kind == .merged)
    }
    columns.append(.numbers(ReportPhrases.reported[language]))
    let sources = context.sources(of: indicators)
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReportPhrases.baseFiguresCaption),
        area: ReportPhrases.kommunerIn(context.merger.name)[language],
        period: period.description),
      stub: Table.StubHeader(ReportPhrases.baseFigure[language]), columns: columns, groups: [Table.RowGroup(nil, rows: rows)],
      remarks: context.remarks(request, sources), sources: context.sourceLines(sources), hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures, claim: claim(gaps, of: indicators.count))
  }

  /// Which figures cannot be added up and who is missing, or that all can.
  private static func claim(_ gaps: [(figure: Phrase, missing: [String])], of count: Int) -> Phrase {
    guard !gaps.isEmpty else { return ExhibitPhrases.allAddedUp(count) }
    return Phrase { language in
      gaps.map { gap in
        let sentence = ClaimPhrases.notAddedUp(gap.figure[language], missing: listing(gap.missing, in: language))[language]
        return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
      }.joined(separator: ". ")
    }
  }
}
