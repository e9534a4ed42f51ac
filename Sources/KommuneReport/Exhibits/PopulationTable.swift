import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// The population of every kommune the area has been divided into, year by year, with the whole area below a rule.
enum PopulationTable: Exhibit {
  static let kind = "population-table"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard let figure = request.figures.first else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aFigure) }
    let indicator = try context.indicator(figure, place: request.place)
    let periods = request.periods.isEmpty ? context.store.periods(of: figure) : request.periods
    guard let last = periods.last else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.aPeriod) }
    var figures: [PrintedFigure] = []
    let rows = PopulationArea(context.merger).kommuner.map { kommune in
      let name = context.populationName(of: kommune)
      let printed = periods.map { context.printed(figure, region: kommune, period: $0, row: name, column: $0.description) }
      figures += printed
      return Table.Row(name, printed.map { Table.Cell(observed: $0.observation) })
    }
    let whole = periods.map { PopulationArea(context.merger).whole(figure, in: $0, context: context) }
    figures += whole
    let total = Table.Row(
      ReportPhrases.wholeArea[language], whole.map { Table.Cell(observed: $0.observation) }, isEmphasized: true)
    let sources = context.sources(of: [indicator])
    let breaks = PopulationArea(context.merger).breakYears.map(String.init)
    var remarks = context.remarks(request, sources)
    if !breaks.isEmpty { remarks.append(ReportPhrases.breakNote(listing(breaks, in: language))[language]) }
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ReportPhrases.populationCaption), area: ReportPhrases.kommunerIn(context.merger.name)[language],
        period: periods.count > 1 ? "\(periods[0])–\(last)" : last.description, unit: ReportPhrases.inhabitants[language]),
      stub: Table.StubHeader(ReportPhrases.region[language]), columns: periods.map { .numbers($0.description) },
      groups: [Table.RowGroup(nil, rows: rows)], totals: [total], remarks: remarks, sources: context.sourceLines(sources),
      hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures)
  }
}

/// The ground that a merger covers: its parts, the merged kommune, and what that was divided into.
struct PopulationArea {
  private let merger: Merger

  init(_ merger: Merger) {
    self.merger = merger
  }

  /// Every kommune the area has been, oldest first.
  var kommuner: [RegionCode] { merger.parts + [merger.newCode].compactMap(\.self) + (merger.split?.codes ?? []) }

  /// The years from whose 1 January the kommuner are others than before.
  var breakYears: [Int] { [merger.year, merger.split?.year].compactMap(\.self) }

  /// The kommuner that together are the whole area in a year.
  func kommuner(in year: Int) -> [RegionCode] {
    if let split = merger.split, year >= split.year { return split.codes }
    if let code = merger.newCode, let born = merger.year, year >= born { return [code] }
    return merger.parts
  }

  /// The figure for the whole area: the sum over the kommuner it has in that year, missing when one of them is.
  func whole(_ figure: String, ages: ClosedRange<Int>? = nil, in period: Period, context: ReportContext) -> PrintedFigure {
    let parts = kommuner(in: period.year)
    let observations = parts.map { context.store.observation(figure, ages: ages, region: $0, period: period) }
    let values = observations.compactMap(\.value)
    return PrintedFigure(
      row: ReportPhrases.wholeArea[context.language], column: period.description,
      observation: values.count == parts.count ? .value(values.reduce(0, +)) : .missing(.partMissing),
      unit: context.input.baseFigures.first { $0.id == figure }?.unit.code ?? "",
      formula: parts.map { "\(figure)[\($0.text)]" }.joined(separator: " + "),
      coverage: Coverage(parts: values.count, of: parts.count, populationShare: nil),
      sources: parts.flatMap { context.store.sources(figure, ages: ages, region: $0, period: period) })
  }
}

extension ReportContext {
  /// A kommune's name with the years it existed, where another kommune of the area has the same name: "Haram (2024–)".
  func populationName(of kommune: RegionCode) -> String {
    let name = name(of: kommune)
    let others = PopulationArea(merger).kommuner.filter { $0 != kommune && self.name(of: $0) == name }
    guard !others.isEmpty, let version = input.lineage.versions(of: kommune).last else { return name }
    if let end = version.validity.to { return "\(name) (–\(end - 1))" }
    return "\(name) (\(version.validity.from)–)"
  }
}
