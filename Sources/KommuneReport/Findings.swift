import KommuneComparison
import KommuneDocuments
import KommuneLocale
import KommuneModel
import KommuneProject

/// What the summary says of one exhibit, with its numbers linked to the exhibits that show them.
struct Finding {
  /// Sentences; the linked numbers stand in them as marks of the findings' ``LinkedText``.
  var text: String
  /// The figures it prints.
  var figures: [PrintedFigure]
}

/// Makes the findings of the summary from the exhibits that the project shows: what they say of population, spending and gaps.
///
/// Nothing is written by hand, so that a refreshed report cannot keep last year's sentence beside this year's number.
struct Findings {
  private let context: ReportContext
  /// Where a number is shown: exhibit id → the address of the exhibit.
  private let addresses: [String: String]
  /// What the tables themselves say: exhibit id → a sentence without a full stop.
  private let claims: [String: String]
  /// The numbers that are links, and the marks that stand for them.
  private(set) var links = LinkedText()

  /// Prepares the findings of a report that shows these exhibits.
  init(context: ReportContext, exhibits: [String: NumberedExhibit]) {
    self.context = context
    addresses = exhibits.mapValues(\.address)
    claims = exhibits.compactMapValues { $0.claim(in: context.language) }
  }

  /// The findings in the order of the exhibits.
  mutating func all() throws(ReportFailure) -> [Finding] {
    var findings: [Finding] = []
    for request in context.input.project.exhibits where addresses[request.id] != nil {
      switch request.kind {
      case PopulationTable.kind: findings += population(request)
      case IndicatorTable.kind: findings += try indicators(request)
      case HarmonisationTable.kind: findings += claim(request)
      case BaseFigureTable.kind: findings += try gaps(request)
      default: break
      }
    }
    return findings
  }

  private var language: Language { context.language }

  /// A number as a link to where it is shown.
  private mutating func cited(_ text: String, in exhibit: String) -> String {
    addresses[exhibit].map { links.mark(DocumentOutline.Run(text, link: .cited($0))) } ?? text
  }

  /// What a table says of itself, with a link to it.
  private mutating func claim(_ request: ExhibitRequest) -> [Finding] {
    guard let claim = claims[request.id] else { return [] }
    let period = request.periods.first.map { " (\(cited($0.description, in: request.id)))" } ?? ""
    return [Finding(text: claim + period + ".", figures: [])]
  }

  private mutating func population(_ request: ExhibitRequest) -> [Finding] {
    guard let figure = request.figures.first else { return [] }
    let area = PopulationArea(context.merger)
    let periods = context.store.periods(of: figure).filter { $0.frequency == .year }
    let whole = periods.map { area.whole(figure, in: $0, context: context) }
    let known = zip(periods, whole).compactMap { period, printed in printed.observation.value.map { (period, $0, printed) } }
    guard let first = known.first, let last = known.last, first.0 != last.0 else { return [] }
    let format = NumberFormat()
    let growth = NumberFormat(decimals: 1, alwaysSigned: true, isPercent: true)
    var sentence =
      ClaimPhrases.populationChanged(
        context.merger.name, from: cited(format.string(first.1, in: language), in: request.id),
        to: cited(format.string(last.1, in: language), in: request.id), firstYear: first.0.description, lastYear: last.0.description,
        growth: last.1 - first.1)[language]
    sentence += " (\(growth.string(100 * (last.1 / first.1 - 1), in: language)))."
    var figures = [first.2, last.2]
    if let spread = spreadOfGrowth(figure, request, periods) {
      sentence += " " + spread.text
      figures += spread.figures
    }
    if let split = context.merger.split, let period = periods.last(where: { $0.year >= split.year }) {
      let after = split.codes.map { code in
        context.printed(figure, region: code, period: period, row: context.name(of: code, in: period.year), column: period.description)
      }
      let names = after.compactMap { printed in
        printed.observation.value.map {
          ClaimPhrases.inhabitantsIn(
            cited(format.string($0, in: language), in: request.id), "\(printed.row) (\(period))")[language]
        }
      }
      if names.count == after.count {
        sentence += " " + ClaimPhrases.afterSplit(listing(names, in: language), year: String(split.year))[language]
        figures += after
      }
    }
    return [Finding(text: sentence, figures: figures)]
  }

  /// Which part grew most and least while they were kommuner of their own.
  private func spreadOfGrowth(_ figure: String, _ request: ExhibitRequest, _ periods: [Period]) -> Finding? {
    let own = periods.filter { $0.year < (context.merger.year ?? Int.max) }
    guard let first = own.first, let last = own.last, first != last else { return nil }
    let growth: [(name: String, change: Double)] = context.merger.parts.compactMap { part in
      guard let from = context.store.observation(figure, region: part, period: first).value, from > 0,
        let to = context.store.observation(figure, region: part, period: last).value
      else { return nil }
      return (context.name(of: part, in: last.year), 100 * (to / from - 1))
    }
    guard growth.count == context.merger.parts.count, let most = growth.max(by: { $0.change < $1.change }),
      let least = growth.min(by: { $0.change < $1.change }), most.name != least.name
    else { return nil }
    let format = NumberFormat(decimals: 1, alwaysSigned: true, isPercent: true)
    let text = ClaimPhrases.growthOfParts(
      most: most.name, mostShare: format.string(most.change, in: language), least: least.name,
      leastShare: format.string(least.change, in: language), leastShrank: least.change < 0, firstYear: first.description,
      lastYear: last.description)[language]
    let figures = context.merger.parts.flatMap { part in
      [first, last].map { period in
        context.printed(figure, region: part, period: period, row: context.name(of: part, in: period.year), column: period.description)
      }
    }
    return Finding(text: text, figures: figures)
  }

  /// The first indicator of the table with its rank, the averages and the spread between the parts.
  private mutating func indicators(_ request: ExhibitRequest) throws(ReportFailure) -> [Finding] {
    guard let period = request.periods.first, let id = request.indicators.first else { return [] }
    let indicator = try context.indicator(id, place: request.place)
    let results = try context.results(indicator, period)
    guard let merged = results.first(where: { $0.kind == .merged }), let value = merged.value, let rank = merged.rank else { return [] }
    func written(_ value: Double) -> String { cited(context.amount(value, indicator, in: language), in: request.id) }
    var sentences = [
      ClaimPhrases.mergedValue(
        context.merger.name, indicator: indicator.name[language], value: written(value),
        period: period.description,
        rank: cited(ReportPhrases.place(rank.place, of: rank.of)[language], in: request.id))[language]
    ]
    for group in results where group.kind == .fylke || group.region.id == "EAKUO" {
      guard let other = group.value, written(other) != written(value) else { continue }
      sentences.append(
        ClaimPhrases.comparedWith(
          context.distance(value, other, indicator, in: language), isHigher: value > other,
          group: context.inSentence(group.region)[language],
          value: written(other))[language])
    }
    let parts = results.filter { $0.kind == .part && $0.value != nil }
    if let lowest = parts.min(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let highest = parts.max(by: { ($0.value ?? 0) < ($1.value ?? 0) }),
      let low = lowest.value, let high = highest.value, low < high
    {
      sentences.append(
        ClaimPhrases.spreadOfParts(
          lowest: written(low), lowestName: lowest.region.name[language], highest: written(high),
          highestName: highest.region.name[language])[language])
    }
    if let claim = claims[request.id] { sentences.append(claim + ".") }
    let figures = results.map { context.printed($0, row: $0.region.name[language], column: indicator.name[language]) }
    return [Finding(text: sentences.joined(separator: " "), figures: figures)]
  }

  /// Base figures that cannot be added up because a part has not reported.
  private mutating func gaps(_ request: ExhibitRequest) throws(ReportFailure) -> [Finding] {
    guard let period = request.periods.first else { return [] }
    var findings: [Finding] = []
    for id in request.figures {
      let indicator = try context.indicator(id, place: request.place)
      guard let merged = try context.results(indicator, period).first(where: { $0.kind == .merged }), merged.value == nil,
        let missing = merged.partial?.missing, !missing.isEmpty
      else { continue }
      let names = listing(missing.map { context.name(of: $0, in: period.year) }, in: language)
      let table = " (\(cited(period.description, in: request.id)))"
      findings.append(
        Finding(
          text: ClaimPhrases.notAddedUp(indicator.name[language] + table, missing: names)[language],
          figures: [context.printed(merged, row: indicator.name[language], column: context.mergedName)]))
    }
    return findings
  }
}
