import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// What it costs to give all parts one level of each indicator: the lowest, today's common, the highest, and that of a reference.
enum HarmonisationTable: Exhibit {
  static let kind = "harmonisation-table"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let language = context.language
    guard !request.indicators.isEmpty else { throw .incompleteExhibit(exhibit: request.id, needs: ReportPhrases.anIndicator) }
    let period = try context.onlyPeriod(request)
    var moves: [Moves] = []
    for id in request.indicators { moves.append(try Moves(try context.indicator(id, place: request.place), period, request, context)) }
    let standards = moves.map(\.standards).max { $0.count < $1.count } ?? []
    var figures: [PrintedFigure] = []
    var groups: [Table.RowGroup] = []
    for move in moves {
      let name = move.indicator.name[language]
      groups.append(Table.RowGroup(name, rows: rows(move, columns: standards.count, in: context), notes: move.notes(in: context)))
      figures += move.costs.flatMap { move.printed($0, in: context) }
    }
    var totals: [Table.Row] = []
    if request.hasTotal, moves.allSatisfy({ $0.costs.count == standards.count }) {
      let sums = standards.indices.map { index in moves.reduce(0) { $0 + $1.costs[index].net } }
      totals = [Table.Row(ExhibitPhrases.netTotal[language], sums.map { .number($0 / 1e6) } + [.blank], isEmphasized: true)]
      figures += zip(standards, sums).map { standard, sum in
        PrintedFigure(
          row: ExhibitPhrases.netTotal[language], column: standard.name[language], observation: .value(sum), unit: Unit.kroner.code,
          formula: moves.map(\.indicator.id).joined(separator: " + "), sources: moves.flatMap { $0.sources(of: standard, in: context) })
      }
    }
    let sources = context.sources(of: moves.map(\.indicator))
    let table = Table(
      name: request.id, language: language,
      caption: Table.Caption(
        context.caption(request, otherwise: ExhibitPhrases.harmonisationCaption),
        area: ReportPhrases.kommunerIn(context.merger.name)[language], period: period.description),
      stub: Table.StubHeader(ExhibitPhrases.levelAndCost[language]),
      columns: standards.map { .numbers(capitalizedFirst($0.name[language]), format: NumberFormat(decimals: 1)) }
        + [.numbers(ReportPhrases.reported[language])],
      groups: groups, totals: totals, remarks: [ExhibitPhrases.harmonisationNote[language]] + context.remarks(request, sources),
      sources: context.sourceLines(sources), hasOwnCalculations: true)
    return MadeExhibit(content: .table(table), figures: figures, claim: claim(moves, in: context))
  }

  /// What one level of the first indicator costs.
  private static func claim(_ moves: [Moves], in context: ReportContext) -> Phrase? {
    guard let first = moves.first(where: { !$0.costs.isEmpty }), let highest = first.highest,
      let cost = first.costs.first(where: { $0.standard == .highest })
    else { return nil }
    func amount(_ cost: HarmonisationCost) -> Phrase {
      Phrase { ExhibitPhrases.millions(NumberFormat(decimals: 1).string(abs(cost.net) / 1e6, in: $0))[$0] }
    }
    var group: (name: Phrase, amount: Phrase, saves: Bool)?
    if let other = first.costs.last, case .group(let region) = other.standard {
      group = (context.inSentence(region), amount(other), other.net < 0)
    }
    return ExhibitPhrases.harmonisationFinding(
      first.indicator.name, highest: amount(cost), highestName: highest.region.name, group: group)
  }

  private static func rows(_ move: Moves, columns: Int, in context: ReportContext) -> [Table.Row] {
    let language = context.language
    let reported = Table.Cell.text("\(move.reported) / \(context.merger.parts.count)")
    func cells(_ figure: (HarmonisationCost) -> Double) -> [Table.Cell] {
      let known = move.costs.map { Table.Cell.number(figure($0)) }
      return known + Array(repeating: .missing(MissingMark(.partMissing)), count: columns - known.count)
    }
    return [
      Table.Row(
        ExhibitPhrases.level(move.indicator.unit.symbol[language])[language], cells(\.level) + [reported],
        format: NumberFormat(decimals: move.indicator.decimals)),
      Table.Row(ExhibitPhrases.raising[language], cells { $0.raising / 1e6 } + [.blank], indent: 1),
      Table.Row(ExhibitPhrases.lowering[language], cells { $0.lowering == 0 ? 0 : -$0.lowering / 1e6 } + [.blank], indent: 1),
      Table.Row(ExhibitPhrases.net[language], cells { abs($0.net) < 0.5 ? 0 : $0.net / 1e6 } + [.blank], isEmphasized: true),
    ]
  }
}

/// The moves of all parts to each standard, for one indicator.
struct Moves {
  let indicator: Indicator
  let costs: [HarmonisationCost]
  /// How many parts have reported the indicator.
  let reported: Int
  private let parts: [ComparisonResult]
  /// Whose level is the last standard, when the project names somebody.
  private let group: ComparisonResult?

  var standards: [HarmonisationStandard] { costs.map(\.standard) }

  init(_ indicator: Indicator, _ period: Period, _ request: ExhibitRequest, _ context: ReportContext) throws(ReportFailure) {
    self.indicator = indicator
    parts = try context.results(indicator, period).filter { $0.kind == .part }
    reported = parts.count { $0.value != nil }
    var standards: [HarmonisationStandard] = [.lowest, .mean, .highest]
    group = try request.reference.flatMap { (target) throws(ReportFailure) in try context.referenceResult(target, indicator, period) }
    if let group { standards.append(.group(group.region)) }
    do {
      costs = try context.comparison.harmonisation(of: indicator, in: period, standards: standards) ?? []
    } catch {
      throw .comparison(error, nil)
    }
  }

  /// The part whose level everyone is raised to.
  var highest: HarmonisationCost.Move? { costs.first?.moves.max { $0.level < $1.level } }

  /// Who has not reported, and what must be kept in mind.
  func notes(in context: ReportContext) -> [Table.Note] {
    let missing = parts.filter { $0.value == nil }.map { $0.region.name[context.language] }
    var notes = [indicator.note].compactMap { $0.map { Table.Note($0[context.language]) } }
    if !missing.isEmpty {
      let names = listing(missing, in: context.language)
      notes.append(Table.Note(ReportPhrases.didNotReport(names, reported: reported, of: parts.count)[context.language]))
    }
    if !indicator.isVerified { notes.append(Table.Note(ComparisonPhrases.toVerify[context.language])) }
    return notes
  }

  /// The cells behind a standard and what it costs: those of the parts, and of the group whose level it is.
  func sources(of standard: HarmonisationStandard, in context: ReportContext) -> [CellSource] {
    let results = if case .group = standard { parts + [group].compactMap(\.self) } else { parts }
    return results.flatMap { context.comparison.explanation(of: $0).sources }
  }

  /// What the manifest says of a standard and its cost.
  func printed(_ cost: HarmonisationCost, in context: ReportContext) -> [PrintedFigure] {
    let sources = sources(of: cost.standard, in: context)
    let name = indicator.name[context.language]
    let column = cost.standard.name[context.language]
    func figure(_ row: String, _ value: Double, _ unit: Unit, _ formula: String) -> PrintedFigure {
      PrintedFigure(
        row: "\(name): \(row)", column: column, observation: .value(value), unit: unit.code, formula: formula,
        coverage: Coverage(parts: reported, of: parts.count, populationShare: nil), sources: sources)
    }
    return [
      figure(ExhibitPhrases.level(indicator.unit.symbol[context.language])[context.language], cost.level, indicator.unit, "x*"),
      figure(ExhibitPhrases.raising[context.language], cost.raising, .kroner, "Σ max(0, x* − xᵢ) · Dᵢ"),
      figure(ExhibitPhrases.lowering[context.language], -cost.lowering, .kroner, "−Σ max(0, xᵢ − x*) · Dᵢ"),
      figure(ExhibitPhrases.net[context.language], cost.net, .kroner, "Σ (x* − xᵢ) · Dᵢ"),
    ]
  }
}

/// A name that begins a heading.
func capitalizedFirst(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
