import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables

/// What exhibits and texts are made from: the figures of all files in one store, and the comparison over them.
struct ReportContext {
  let input: ReportInput
  let store: FigureStore
  let comparison: Comparison

  var language: Language { input.language }
  var merger: Merger { input.project.merger }

  init(_ input: ReportInput) throws(ReportFailure) {
    var input = input
    // Cells, marks and axes print numbers as they stand, and a share is read in percent.
    input.indicators = input.indicators.map(\.inPercent)
    for index in input.sources.indices {
      input.sources[index].cube = input.sources[index].cube.markingOutsideValidity(input.lineage)
    }
    self.input = input
    store = FigureStore(
      cubes: input.sources.map(\.cube), baseFigures: input.baseFigures,
      mappings: input.sources.map(\.mappings),
      lineage: input.lineage, suppression: SuppressionRule(indicators: input.indicators, baseFigures: input.baseFigures))
    do {
      comparison = try Comparison(
        store: store, lineage: input.lineage, kostragrupper: input.kostragrupper, merger: input.project.merger,
        against: input.project.against.map(\.selector),
        options: ComparisonOptions(groupingYear: input.project.groupingYear, peerTraits: input.peerTraits))
    } catch {
      throw .comparison(error, nil)
    }
  }

  /// The checksum of a source; nothing for a file in which small counts are hidden: whoever knows the other cells could try each small count
  /// against it.
  func checksum(ofSource place: Int) -> String? { store.hidesCells(ofCube: place) ? nil : input.sources[place].sha256 }

  /// The indicator with this id; a base figure's id stands for that figure.
  func indicator(_ id: String, place: ReportPlace) throws(ReportFailure) -> Indicator {
    if let indicator = input.indicators.first(where: { $0.id == id }) { return indicator }
    if let figure = input.baseFigures.first(where: { $0.id == id }), let quantity = Quantity(parsing: id) {
      return figure.indicator(id: id, quantity, among: input.indicators)
    }
    let known = input.indicators.map(\.id) + input.baseFigures.map(\.id)
    throw .unknownFigure(place: place, name: id, nearest: closestMatch(to: id, in: known))
  }

  /// What every region of the comparison has for an indicator: parts, merged, groups, fylke, country.
  func results(_ indicator: Indicator, _ period: Period) throws(ReportFailure) -> [ComparisonResult] {
    do { return try comparison.results(for: indicator, in: period) } catch { throw .comparison(error, nil) }
  }

  /// The project's files that hold any of an indicator's base figures.
  func sources(of indicators: [Indicator]) -> [ReportSource] {
    let figures = Set(indicators.flatMap { $0.kind.quantities.flatMap { $0.terms.map(\.figure) } })
    return input.sources.filter { source in source.source.figures.contains { figures.contains($0.figure) } }
  }

  /// The source lines that tables and charts print.
  func sourceLines(_ sources: [ReportSource]) -> [Table.Source] {
    var lines: [Table.Source] = []
    for source in sources.map(\.source) {
      let line = Table.Source(
        source.publisher, table: source.table, status: source.isProvisional ? .provisional : .final, licence: source.license)
      // Two files of one table are one line.
      if !lines.contains(line) { lines.append(line) }
    }
    return lines
  }

  /// Remarks that the project has written for its files, without repeats.
  func remarks(_ request: ExhibitRequest, _ sources: [ReportSource]) -> [String] {
    var remarks = [request.note[language]] + sources.map { $0.source.note[language] }
    remarks.removeAll(where: \.isEmpty)
    return remarks
  }

  /// The name of a kommune in the year of a figure.
  func name(of region: RegionCode, in year: Int? = nil) -> String {
    input.lineage.name(of: region, in: year) ?? region.text
  }

  /// The name of the merged kommune with a capital, for headings.
  var mergedName: String { merger.name.prefix(1).uppercased() + merger.name.dropFirst() }

  /// The words of a caption: the request's own, else those the exhibit makes.
  func caption(_ request: ExhibitRequest, otherwise made: Phrase) -> String {
    let own = request.title[language]
    return own.isEmpty ? made[language] : own
  }
}

extension ReportContext {
  /// Somebody that an exhibit measures by, for an indicator in a period.
  func referenceResult(_ target: ComparisonTarget, _ indicator: Indicator, _ period: Period) throws(ReportFailure) -> ComparisonResult? {
    do {
      let comparison = try Comparison(
        store: store, lineage: input.lineage, kostragrupper: input.kostragrupper, merger: merger, against: [target.selector],
        options: ComparisonOptions(groupingYear: input.project.groupingYear, peerTraits: input.peerTraits))
      return try comparison.results(for: indicator, in: period).first { $0.kind != .part && $0.kind != .merged }
    } catch {
      throw .comparison(error, nil)
    }
  }

  /// A region's name inside a sentence: "landet utan Oslo", but "Norge utom Oslo" and "Møre og Romsdal".
  func inSentence(_ region: ComparedRegion) -> Phrase {
    guard region.kind == .country else { return region.name }
    return Phrase(nb: lowercasedFirst(region.name.nb), nn: lowercasedFirst(region.name.nn), sv: region.name.sv, en: region.name.en)
  }
}

extension ComparisonTarget {
  /// The same, as a comparison resolves it.
  public var selector: GroupSelector {
    switch self {
    case .ownGroups: .kostragrupperOfParts
    case .fylke(let number): .fylke(number)
    case .country: .country
    case .countryWithoutOslo: .countryWithoutOslo
    case .kostragruppe(let number): .kostragruppe(number)
    case .mergedGroup: .kostragruppeOfMerged
    case .kommune(let code): .kommune(code)
    case .neighbours(let count): .neighbours(count: count)
    }
  }
}
