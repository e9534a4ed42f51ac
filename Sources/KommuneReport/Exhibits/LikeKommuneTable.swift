import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// The kommuner that resemble the merged one most for an indicator's service, with distance, stability and the indicator itself.
enum LikeKommuneTable: Exhibit {
  static let kind = "like-kommuner"

  /// How many are shown when the exhibit does not say.
  private static let defaultCount = 8

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    let indicator = try context.onlyIndicator(request)
    let period = try context.onlyPeriod(request)
    let count = if case .neighbours(let wanted) = request.reference { wanted } else { defaultCount }
    let likeness: Neighbourhood
    do {
      likeness = try context.comparison.neighbourhood(for: indicator, in: period, count: count)
    } catch {
      throw .comparison(error, nil)
    }
    var figures: [PrintedFigure] = []
    var rows: [Table.Row] = []
    let results = try context.results(indicator, period)
    for like in likeness.neighbours {
      let name = like.region.name[language]
      var cells: [Table.Cell] = [.number(like.rebasedDistance)]
      cells.append(like.stability.map { .number(100 * $0, format: NumberFormat.percent(decimals: 0)) } ?? .missing(.init(.notComputable)))
      if let code = like.region.members.first, let own = try context.referenceResult(.kommune(code), indicator, period) {
        cells.append(Table.Cell(observed: own.observation))
        figures.append(context.printed(own, row: name, column: indicator.name[language]))
      } else {
        cells.append(.blank)
      }
      rows.append(Table.Row(name, cells))
    }
    var totals: [Table.Row] = []
    if let merged = results.first(where: { $0.kind == .merged }) {
      totals = [Table.Row(context.mergedName, [.blank, .blank, Table.Cell(observed: merged.observation)], isEmphasized: true)]
      figures.append(context.printed(merged, row: context.mergedName, column: indicator.name[language]))
    }
    let sources = context.sources(of: [indicator] + likeness.traits.map(\.indicator))
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ExhibitPhrases.likeCaption(context.merger.name)), period: period.description),
      stub: Table.StubHeader(ReportPhrases.region[language]),
      columns: [
        .numbers(
          ExhibitPhrases.distance[language], format: NumberFormat(decimals: 2),
          notes: [Table.Note(ExhibitPhrases.distanceNote[language])]),
        .numbers(ExhibitPhrases.stability[language], notes: [Table.Note(ExhibitPhrases.stabilityNote[language])]),
        .numbers(
          indicator.name[language], unit: indicator.unit.symbol[language], format: NumberFormat(decimals: indicator.decimals)),
      ],
      groups: [Table.RowGroup(nil, rows: rows)], totals: totals,
      remarks: remarks(likeness, in: language) + context.remarks(request, sources),
      sources: context.sourceLines(sources), hasOwnCalculations: true)
    let nearest = likeness.neighbours.prefix(3).map(\.region.name)
    let claim = ExhibitPhrases.likeFinding(context.merger.name) { language in listing(nearest.map { $0[language] }, in: language) }
    return MadeExhibit(content: .table(table), figures: figures, claim: nearest.isEmpty ? nil : claim)
  }

  private static func remarks(_ likeness: Neighbourhood, in language: Language) -> [String] {
    let used = zip(likeness.traits, likeness.periods).map { "\(name(of: $0, in: language)) (\($1))" }
    var remarks = [ExhibitPhrases.traitsUsed(listing(used, in: language), among: likeness.fieldCount)[language]]
    let unused = likeness.unusedTraits.map { name(of: $0, in: language) }
    if !unused.isEmpty { remarks.append(ExhibitPhrases.traitsUnused(listing(unused, in: language))[language]) }
    return remarks
  }

  private static func name(of trait: PeerTrait, in language: Language) -> String {
    let name = Phrase { lowercasedFirst(trait.indicator.name[$0]) }
    return trait.scale == .growth ? ExhibitPhrases.growth(name, years: PeerTrait.growthYears)[language] : name[language]
  }
}
