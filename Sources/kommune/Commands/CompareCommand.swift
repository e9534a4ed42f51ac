import ArgumentParser
import KommuneComparison
import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune compare FILE… --merge 1504,1523 --name "Nye Ålesund"`: parts, whole and those they are compared with.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: HelpPhrases.compare[Speech.language])

  @Argument(help: Speech.help(HelpPhrases.files), completion: .file())
  var files: [String]

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.merge))
  var merge: [String] = []

  @Option(name: .long, help: Speech.help(HelpPhrases.name))
  var name: [String] = []

  @Option(name: .long, help: Speech.help(HelpPhrases.against))
  var against: [String] = []

  @Option(name: .long, help: Speech.help(HelpPhrases.indicator))
  var indicator: [String] = []

  @Option(name: .long, help: Speech.help(HelpPhrases.period))
  var period: [String] = []

  @Option(name: .long, help: Speech.help(HelpPhrases.map))
  var map: Int?

  @Option(name: .long, help: Speech.help(HelpPhrases.split))
  var split = "residual"

  @Option(name: .long, help: Speech.help(HelpPhrases.grouping))
  var grouping: Int?

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.estimator), completion: .list(GroupEstimator.allCases.map(\.rawValue)))
  var estimator = GroupEstimator.ratioOfSums.rawValue

  @Option(name: .long, help: Speech.help(ReasonHelpPhrases.like))
  var like = "euclidean"

  @Option(name: .long, help: Speech.help(HelpPhrases.allNeighbours), completion: .file())
  var allNeighbours: String?

  @Flag(name: .long, help: Speech.help(HelpPhrases.estimates))
  var estimates = false

  @Flag(name: .long, help: Speech.help(ReasonHelpPhrases.differences))
  var differences = false

  @Flag(name: .long, help: Speech.help(HelpPhrases.explain))
  var explain = false

  @Flag(name: .long, help: Speech.help(HelpPhrases.json))
  var json = false

  @OptionGroup var dialect: DialectOptions
  @OptionGroup var reasons: ReasonOptions
  @OptionGroup var registers: RegisterOptions
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let registers = try registers.open()
    let material = try CompareMaterial.read(files, declared: dialect, speech, registers)
    if let contradiction = material.store.contradictionInWords { Terminal.say(contradiction[speech.spoken(project: material.language)]) }
    let mergers = merge.isEmpty ? [material.merger] : try mergers(registers.lineage)
    let selectors = against.isEmpty ? material.against : try selectors()
    let store = material.store
    // What is written never depends on the environment: without `--language` it is a project's own or bokmål.
    let language = speech.language ?? material.language ?? .nb
    if mergers.count > 1, let option = map != nil ? "--map" : allNeighbours != nil ? "--all-neighbours" : nil {
      throw Failure(.usage, ReasonPhrases.oneMerger(option))
    }
    if let unused = unusedOption() { throw Failure(.usage, ReasonPhrases.notTogether(unused.option, unused.with)) }
    if let map {
      let sheet = try mapSheet(store, registers, mergers[0], mapYear: map)
      return try Terminal.write(json ? sheet.json(in: language) : sheet.text(in: language))
    }
    let options = ComparisonOptions(
      estimator: try groupEstimator(), showsEstimates: estimates, groupingYear: grouping ?? material.groupingYear,
      peerTraits: registers.peerTraits, peerMethod: try peerMethod())
    do {
      let comparisons = try mergers.map { merger in
        try Comparison(
          store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger, against: selectors,
          options: options)
      }
      let indicators = try indicators(registers, store)
      if let allNeighbours {
        let sheet = PairSheet(
          tables: try pairs(comparisons[0], boundaries: allNeighbours, indicators), lineage: registers.lineage)
        return try Terminal.write(json ? sheet.json() : sheet.text(in: language))
      }
      let sheets = AlternativesSheet(sheets: try comparisons.map { try sheet($0, indicators, material, registers) })
      try Terminal.write(json ? sheets.json(in: language) : sheets.text(in: language))
    } catch let error as ComparisonError {
      throw Failure.comparison(error, store, registers)
    }
  }

  private func sheet(
    _ comparison: Comparison, _ indicators: [Indicator], _ material: CompareMaterial, _ registers: Registers
  ) throws -> ComparisonSheet {
    var sheet = ComparisonSheet(
      comparison: comparison, results: try results(comparison, indicators), explains: explain, contrasts: nil,
      sections: try sections(indicators, by: comparison, material, registers))
    if differences { sheet.contrasts = Contrasts(of: sheet.blocks.map(Array.init), by: comparison) }
    return sheet
  }

  /// The mergers that the reader imagines, each with the name that stands in its place.
  private func mergers(_ lineage: Lineage) throws(Failure) -> [Merger?] {
    var mergers: [Merger?] = []
    for (place, parts) in merge.enumerated() {
      mergers.append(try Self.merger(parts, name: name.indices.contains(place) ? name[place] : nil, lineage))
    }
    return mergers
  }

  /// The kommuner that merge, as the reader names them.
  static func merger(_ merge: String, name: String?, _ lineage: Lineage) throws(Failure) -> Merger {
    var parts: [RegionCode] = []
    for part in merge.split(separator: ",") { parts.append(try lineage.known(part.trimmingSpaces)) }
    do {
      return try Merger(name: name ?? parts.map { lineage.name(of: $0) ?? $0.text }.joined(separator: " + "), parts: parts)
    } catch {
      throw Failure(.usage) { language in [error.message(in: language, lineage: lineage)] }
    }
  }

  private func groupEstimator() throws(Failure) -> GroupEstimator {
    guard let named = GroupEstimator(rawValue: estimator) else {
      let allowed = GroupEstimator.allCases.map(\.rawValue)
      throw Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(estimator), option: "--estimator", allowed: allowed))
    }
    return named
  }

  private func peerMethod() throws(Failure) -> PeerMethod {
    guard let method = PeerMethod(parsing: like) else {
      let allowed = ["euclidean", "mahalanobis", "ward:16", "kmeans:16"]
      throw Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(like), option: "--like", allowed: allowed))
    }
    return method
  }

  private func selectors() throws(Failure) -> [GroupSelector] {
    var selectors: [GroupSelector] = []
    for text in against.flatMap(Self.targets) {
      do {
        selectors.append(try GroupSelector(parsing: text))
      } catch {
        throw Failure(.usage) { language in [error.message(in: language)] }
      }
    }
    return selectors
  }

  /// The targets of one option: those between commas, where kommuner behind the name of a group, `Sunnmøre=1511,1515`, belong to the group.
  private static func targets(_ text: String) -> [String] {
    text.split(separator: ",").map(\.trimmingSpaces).reduce(into: []) { targets, piece in
      if let last = targets.last, last.contains("="), RegionCode(piece).kind == .kommune {
        targets[targets.count - 1] = last + "," + piece
      } else {
        targets.append(piece)
      }
    }
  }

  /// The indicators asked for; without a wish, every one that the files have figures for.
  func indicators(_ registers: Registers, _ store: FigureStore) throws(Failure) -> [Indicator] {
    if indicator.isEmpty {
      let found = registers.indicators.filter { store.canCompute($0) }
      guard !found.isEmpty else { throw Failure.noIndicators(in: store) }
      let wanted = try periods()
      let inPeriod = found.filter { indicator in
        let periods = store.periods(for: indicator)
        return wanted.allSatisfy(periods.contains)
      }
      // Where none has the period, the first one tells which periods there are.
      return inPeriod.isEmpty ? Array(found.prefix(1)) : inPeriod
    }
    var indicators: [Indicator] = []
    for id in indicator.flatMap({ $0.split(separator: ",") }).map(\.trimmingSpaces) {
      if let known = registers.indicator(id) {
        indicators.append(known)
      } else if let figure = registers.baseFigure(id), let quantity = Quantity(parsing: id) {
        indicators.append(figure.indicator(id: id, quantity, among: registers.indicators))
      } else {
        let known = registers.indicators.map(\.id) + registers.baseFigures.map(\.id)
        throw Failure(.usage, ProgramPhrases.unknownIndicator(id, nearest: closestMatch(to: id, in: known)))
      }
    }
    return indicators
  }

  private func results(_ comparison: Comparison, _ indicators: [Indicator]) throws -> [ComparisonResult] {
    let wanted = try periods()
    // Without a wish, what is known of no year in which all the parts were kommuner is left out, as long as something else is.
    let common = indicators.filter { comparison.latestPeriod(for: $0).map { comparison.hasParts(in: $0.year) } ?? false }
    let shown = indicator.isEmpty && wanted.isEmpty && !common.isEmpty ? common : indicators
    return try shown.flatMap { indicator in
      let periods = wanted.isEmpty ? [comparison.latestPeriod(for: indicator)].compactMap(\.self) : wanted
      guard !periods.isEmpty else {
        let absent = comparison.store.missingFigures(for: indicator)
        let all = indicator.kind.quantities.flatMap(\.terms).map { Quantity($0.figure, ages: $0.ages).text }
        throw ComparisonError.missingFigures(indicator: indicator.id, figures: absent.isEmpty ? all : absent)
      }
      return try periods.flatMap { try comparison.results(for: indicator, in: $0) }
    }
  }

  /// Every two neighbours of a file of boundaries as one kommune, by each indicator in its latest period.
  private func pairs(_ comparison: Comparison, boundaries path: String, _ indicators: [Indicator]) throws -> [PairSheet.Table] {
    let read = try InputFile.boundaries(try InputFile.bytes(path), name: path)
    FileFlaws.tell(read.problems, of: path, in: speech.spoken(project: nil))
    let wanted = try periods()
    // Without a wish, what is known of no year in which all the parts were kommuner is left out, as long as something else is.
    let common = indicators.filter { comparison.latestPeriod(for: $0).map { comparison.hasParts(in: $0.year) } ?? false }
    let shown = indicator.isEmpty && wanted.isEmpty && !common.isEmpty ? common : indicators
    return try shown.flatMap { indicator in
      let periods = wanted.isEmpty ? [comparison.latestPeriod(for: indicator)].compactMap(\.self) : wanted
      return try periods.map {
        PairSheet.Table(
          indicator: indicator, period: $0, pairs: try comparison.adjacentPairs(of: read.boundaries, by: indicator, in: $0),
          leftOut: comparison.bordersOutside(read.boundaries, in: $0))
      }
    }
  }

  /// The periods asked for.
  func periods() throws(Failure) -> [Period] {
    var periods: [Period] = []
    for text in period {
      guard let period = Period(text) else { throw Failure(.usage, ProgramPhrases.badPeriod(text)) }
      periods.append(period)
    }
    return periods
  }
}

extension Substring {
  /// The text without spaces at its ends, as people put them behind commas.
  fileprivate var trimmingSpaces: String {
    String(self.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
