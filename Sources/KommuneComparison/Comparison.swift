import KommuneLocale
import KommuneModel
import KommuneNumerics

/// Compares kommuner that merge with their groups, their fylke, the country and anyone else the reader names.
///
///     let comparison = try Comparison(
///       store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper,
///       merger: Merger(name: "nye Ålesund", parts: five, newCode: RegionCode("1507"), year: 2020),
///       against: [.kostragrupperOfParts, .fylke("15"), .countryWithoutOslo, .country])
///     try comparison.results(for: costPerInhabitant, in: Period(year: 2015))
///     // 1504 69106, 1523 90498, …, 1507 70269 (rank 315 of 399), EKG01 …, EKA15 76068, EAKUO 73601, EAK 74124
///
/// **Missing values.** Decided here and nowhere else: see ``GroupEstimator`` and ``Coverage``.
public struct Comparison: Sendable {
  /// The kommuner that merge; nothing when only others are compared.
  public let merger: Merger?
  /// Where the figures come from.
  public let store: FigureStore
  /// Where codes came from and went to.
  public let lineage: Lineage
  let kostragrupper: Kostragrupper
  let selectors: [GroupSelector]
  let options: ComparisonOptions
  /// What several figures need of one year or column, made once.
  let memo = ComparisonMemo()

  /// Creates a comparison.
  ///
  /// - Throws: ``ComparisonError/merger(_:)`` when the parts were never kommuner together, and an error for each target that no
  ///   register has.
  public init(
    store: FigureStore, lineage: Lineage, kostragrupper: Kostragrupper, merger: Merger?, against selectors: [GroupSelector],
    options: ComparisonOptions = ComparisonOptions()
  ) throws(ComparisonError) {
    self.store = store
    self.lineage = lineage
    self.kostragrupper = kostragrupper
    self.merger = merger
    self.selectors = selectors
    self.options = options
    try checkMerger()
    for selector in selectors { try check(selector) }
  }

  /// How its group figures are made.
  public var estimator: GroupEstimator { options.estimator }

  /// The level of its intervals.
  public var level: Double { options.level }

  /// The groups that are compared with, in the year before the merger (or the latest year) and in the order in which results come.
  public var groups: [ComparisonGroup] {
    groups(in: merger.flatMap { lastCommonYear(of: $0) } ?? lineage.changeYears.last ?? 2024)
  }

  /// The groups that are compared with in a year, in the order in which results come.
  public func groups(in year: Int) -> [ComparisonGroup] {
    regions(in: year).filter { $0.kind != .part && $0.kind != .merged }
  }

  /// The parts and the whole in a year; without a merger the kommuner that were named.
  public func ownRegions(in year: Int) -> [ComparedRegion] {
    regions(in: year).filter { merger == nil ? $0.kind == .named : $0.kind == .part || $0.kind == .merged }
  }

  /// The figures of one indicator in one period: the parts, the merged kommune, those named or chosen, groups, fylke, country.
  ///
  /// - Throws: ``ComparisonError/missingFigures(indicator:figures:)`` or ``ComparisonError/noSuchPeriod(indicator:period:available:)`` when
  ///   the files lack the figures, ``ComparisonError/merger(_:)`` when a part is no kommune in the period.
  public func results(for indicator: Indicator, in period: Period) throws(ComparisonError) -> [ComparisonResult] {
    // Who is dead in the year is told first: with other codes the year may do.
    try checkParts(in: period.year)
    try checkFigures(of: indicator, in: period)
    let column = column(for: indicator, in: period)
    var regions = regions(in: period.year)
    if let count = neighbourCount {
      let like = try neighbourhood(for: indicator, in: period, count: count).neighbours.map(\.region)
      regions.insert(contentsOf: like, at: regions.firstIndex { ![.part, .merged].contains($0.kind) } ?? regions.endIndex)
    }
    return regions.map { result(of: $0, in: column) }
  }

  /// The latest period in which some kommune has an indicator and, for an invented merger, all the parts are kommuner.
  public func latestPeriod(for indicator: Indicator) -> Period? {
    let periods = commonPeriods(for: indicator)
    return periods.last { period in column(for: indicator, in: period).values.contains { $0.value != nil } } ?? periods.last
  }

  /// The periods in which an indicator can be made, ascending; for an invented merger those in which all its parts are kommuner, where there are any.
  private func commonPeriods(for indicator: Indicator) -> [Period] {
    let periods = store.periods(for: indicator)
    let common = periods.filter { hasParts(in: $0.year) }
    return common.isEmpty ? periods : common
  }

  /// Whether the parts of an invented merger are kommuner in a year; a real one has successors to look at instead.
  public func hasParts(in year: Int) -> Bool {
    guard let merger, merger.newCode == nil else { return true }
    return merger.parts.allSatisfy { lineage.isValid($0, in: year) }
  }

  /// How many like kommuner were asked for.
  var neighbourCount: Int? {
    for case .neighbours(let count) in selectors { return count }
    return nil
  }

  /// Every kommune that has reported, highest first: the merged one in the place of its parts, or all when nobody merges.
  public func field(for indicator: Indicator, in period: Period) -> [FieldValue] {
    let column = column(for: indicator, in: period)
    let whole = merger.map { mergedRegion($0, in: period.year) }
    let out = Set(whole?.members ?? [])
    let named = Set(selectors.compactMap { if case .kommune(let code) = $0 { code } else { nil } })
    var values = column.codes.indices.compactMap { place -> FieldValue? in
      let code = column.codes[place]
      guard let value = column.values[place].value, !out.contains(code), !code.isOutsideGroups, !column.strangers.contains(code)
      else { return nil }
      return FieldValue(region: single(code, .named, in: period.year), value: value, isOwn: whole == nil && named.contains(code))
    }
    if let whole, let value = result(of: whole, in: column).value { values.append(FieldValue(region: whole, value: value, isOwn: true)) }
    return values.enumerated().sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
  }

  /// Everyone who is compared in a year, in the order of a table: parts, merged, named and chosen, groups, fylke, country.
  func regions(in year: Int) -> [ComparedRegion] { comparedYear(year).regions }

  /// The column of an indicator over every kommune of the year and those that the comparison names.
  func column(for indicator: Indicator, in period: Period) -> IndicatorColumn {
    memo.column(for: indicator, in: period) {
      let year = comparedYear(period.year)
      return IndicatorColumn(indicator, in: period, codes: year.codes, places: year.places, strangers: year.strangers) { quantity in
        memo.observations(quantity, in: period) { store.evaluate(quantity, regions: year.codes, period: period) }
      }
    }
  }

  func comparedYear(_ year: Int) -> ComparedYear {
    memo.year(year) {
      let kommuner = lineage.kommuner(in: year).map(\.code)
      return ComparedYear(kommuner: kommuner, regions: comparedRegions(in: year, among: kommuner))
    }
  }

  func result(of region: ComparedRegion, in column: IndicatorColumn) -> ComparisonResult {
    let places = region.members.compactMap { column.place(of: $0) }
    var pooled: Pooled
    switch region.kind {
    case .part, .named, .neighbour, .merged: pooled = column.pooled(places, showsEstimates: options.showsEstimates)
    case .group, .fylke, .country:
      let own = Set((merger.map { wholeMembers(of: $0, in: column.period.year) } ?? []).compactMap { column.place(of: $0) })
      pooled = column.grouped(places, own: own, by: options.estimator, showsEstimates: options.showsEstimates)
    }
    var notes = notes(for: region, pooled: pooled, missing: column.missing(among: places), year: column.period.year)
    if places.count == 1 && region.kind != .merged, column.indicator.kind.isPublishedWhole {
      // A kommune's own figure needs no merging, nor what it would be weighed by.
      pooled.observation = column.values[places[0]]
      pooled.bounds = nil
      notes = []
    }
    // A group's published figure stands under the group's own code.
    var figureCodes = region.members
    if pooled.coverage.parts == 0, pooled.observation.value == nil, let published = published(region, column) {
      pooled = published
      figureCodes = [RegionCode(region.id)]
      // How many of its members reported says nothing of it; of what year its grouping is does.
      notes = laterGrouping(of: region, in: column.period.year).map { [$0] } ?? []
      if published.observation.value != nil { notes.append(ComparisonPhrases.publishedGroup) }
    }
    return ComparisonResult(
      indicator: column.indicator, period: column.period, region: region, observation: pooled.observation, coverage: pooled.coverage,
      rank: rank(of: pooled.observation, region, in: column), interval: interval(of: region, pooled, in: column),
      isEstimated: pooled.isEstimated, isProvisional: isProvisional(figureCodes, column), partial: pooled.partial, bounds: pooled.bounds,
      notes: notes)
  }

  /// The figure that the publisher itself gives for a group none of whose members is in the files: a ratio of sums or a sum, and of all its
  /// members, so that it stands for no other estimator.
  private func published(_ region: ComparedRegion, _ column: IndicatorColumn) -> Pooled? {
    let places = region.members.compactMap { column.place(of: $0) }
    // The publisher's total would show what a hidden member has, when it stands alone in the group. A group that somebody named is none of
    // the publisher's, whatever its name.
    guard region.kind.isGroup, [.ratioOfSums, .plainSum, .populationRatio].contains(options.estimator),
      !places.contains(where: column.isWithheld), !isNamedByReader(region)
    else { return nil }
    let own = publishedColumn([RegionCode(region.id)], column)
    guard own.values[0].value != nil || own.values[0] == .missing(.confidential) else { return nil }
    // Beside figures of kommuner a group's may be what one hidden kommune has, whatever groups or years it is of.
    let protected = column.indicator.figures.filter(store.suppression.protects)
    guard !store.hasKommuner(with: protected) else { return nil }
    guard own.values[0] != .missing(.confidential), !hidesAggregate(of: region, !protected.isEmpty, column) else {
      return Pooled(observation: .missing(.confidential), coverage: Coverage(parts: 0, of: region.members.count, populationShare: nil))
    }
    return Pooled(observation: own.values[0], coverage: Coverage(parts: 1, of: 1, populationShare: nil))
  }

  private func isNamedByReader(_ region: ComparedRegion) -> Bool {
    selectors.contains { if case .named(let name, _) = $0 { name == region.id } else { false } }
  }

  /// Whether a fylke, a group or the country is hidden that would be won from others: of the country less all fylker but one that one remains, and
  /// of hidden counts any other division of the country tells too.
  private func hidesAggregate(of region: ComparedRegion, _ isProtected: Bool, _ column: IndicatorColumn) -> Bool {
    guard region.kind == .country || isProtected else { return false }
    return publishedColumn(store.aggregates(of: column.indicator), column).values.contains(.missing(.confidential))
  }

  private func publishedColumn(_ codes: [RegionCode], _ column: IndicatorColumn) -> IndicatorColumn {
    IndicatorColumn(
      column.indicator, in: column.period, codes: codes, places: Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    ) { quantity in store.evaluate(quantity, regions: codes, period: column.period) }
  }

  private func rank(of observation: Observation, _ region: ComparedRegion, in column: IndicatorColumn) -> Rank? {
    guard let value = observation.value, [.part, .merged, .named, .neighbour].contains(region.kind),
      region.kind == .merged || !region.members.contains(where: column.strangers.contains)
    else { return nil }
    do throws(NumericsError) {
      let standing = try standing(of: value, among: column.numbers(without: region), order: .highestFirst)
      return Rank(place: standing.rank, of: standing.of, percentile: standing.percentile)
    } catch {
      return nil  // Nobody else has reported.
    }
  }

  private func isProvisional(_ codes: [RegionCode], _ column: IndicatorColumn) -> Bool {
    guard store.cubes.contains(where: { !$0.provisional.isEmpty }) else { return false }
    return codes.contains { member in
      column.indicator.kind.quantities.flatMap(\.terms).contains { term in
        store.isProvisional(term.figure, ages: term.ages, region: member, period: column.period)
      }
    }
  }
}
