import KommuneModel

/// The calculated need of a region, by service and in all.
public struct RegionNeed: Sendable, Hashable {
  /// Whose need it is.
  public let region: ComparedRegion
  /// Its need, 1 being the country's mean.
  public let total: Double
  /// The need of each service, in the weights' order.
  public let services: [Double]
  /// How many of its kommuner have every criterion, and how many it has.
  public let coverage: Coverage
}

/// Calculated need of everyone in a comparison, by one file of weights.
public struct NeedTable: Sendable {
  /// The weights.
  public let weights: NeedWeights
  /// The period whose counts were used.
  public let period: Period
  /// Everyone whose criteria are known, in the order of a table.
  public let regions: [RegionNeed]
  /// Those who lack a criterion, in the order of a table.
  public let missing: [ComparedRegion]
  /// What the merger does to need; nothing without a merger or when a part's criteria are missing.
  public let mergerEffect: MergerNeed?
  /// How many kommuner the country's totals rest on.
  public let reported: Int
  /// How many kommuner there are.
  public let of: Int
  /// The need of each kommune that has every criterion.
  let kommuner: [RegionCode: KommuneNeed]

  /// One kommune's need, in all and by service, and its population.
  struct KommuneNeed: Sendable, Hashable {
    let population: Double
    let total: Double
    let services: [Double]
  }

  /// The need that goes with an indicator: that of its service where the weights have one of that name, else of all services.
  public func need(of region: ComparedRegion, for indicator: Indicator) -> Double? {
    guard let found = regions.first(where: { $0.region == region }) else { return nil }
    return service(of: indicator).map { found.services[$0] } ?? found.total
  }

  /// The need of kommuner by population, each with its own; nothing without any.
  func need(of codes: [RegionCode], for indicator: Indicator) -> Double? {
    let needs = codes.compactMap { kommuner[$0] }
    let people = needs.map(\.population).reduce(0, +)
    let service = service(of: indicator)
    guard people > 0 else { return nil }
    return needs.reduce(0) { sum, own in sum + (service.map { own.services[$0] } ?? own.total) * own.population / people }
  }

  private func service(of indicator: Indicator) -> Int? { weights.services.firstIndex { $0.id == indicator.area } }
}

/// A figure in kroner per inhabitant seen against need.
public struct NeedsCorrectedResult: Sendable, Hashable {
  /// The figure as it is.
  public let result: ComparisonResult
  /// Kroner per inhabitant in those of a group's kommuner that have both the figure and every criterion; the figure itself for a kommune.
  public let spending: Double?
  /// How many these are.
  public let coverage: Coverage
  /// Their need, which spending was corrected with; nothing where criteria are missing.
  public let need: Double?
  /// Per inhabitant at mean need, and the excess over the country in kroner; nothing where the figure or the need is missing.
  public let corrected: NeedsCorrected?
}

extension Comparison {
  /// The calculated need of everyone in the comparison.
  ///
  /// The country's totals are taken over the kommuner that have every criterion, and `reported` says how many they are. A group's need is
  /// that of its members by population, since criteria per kommune are given to each of them; a merged kommune's is made anew.
  ///
  /// - Throws: ``ComparisonError/missingFigures(indicator:figures:)`` when no kommune has all the criteria, ``ComparisonError/needs(year:_:)`` for
  ///   weights that do not add up and criteria that the country has none of.
  public func needs(_ weights: NeedWeights, in period: Period) throws(ComparisonError) -> NeedTable {
    let codes = comparedYear(period.year).codes
    let bases = Dictionary(uniqueKeysWithValues: needBases(weights, codes: codes, in: period).map { ($0.region, $0) })
    let kommuner = lineage.kommuner(in: period.year).map(\.code)
    let country = kommuner.compactMap { bases[$0] }
    let quantities = weights.services.flatMap(\.criteria).compactMap(\.quantity).map(\.text)
    guard !country.isEmpty else {
      throw .missingFigures(indicator: "\(weights.year)", figures: quantities.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }
    do throws(NeedError) {
      let model = try NeedModel(year: weights.year, services: weights.services, country: country)
      var own: [RegionCode: NeedTable.KommuneNeed] = [:]
      for basis in country { own[basis.region] = try need(of: basis, model) }
      var needs: [RegionNeed] = []
      var missing: [ComparedRegion] = []
      for region in regions(in: period.year) {
        let members = region.members.compactMap { bases[$0] }
        guard !members.isEmpty, region.kind.isGroup || members.count == region.members.count else {
          missing.append(region)
          continue
        }
        let found = region.kind.isGroup ? region.members.compactMap { own[$0] } : [try need(of: NeedBasis(addingUp: members), model)]
        needs.append(regionNeed(region, found, reported: members.count, model))
      }
      let parts = merger.map { $0.parts.compactMap { bases[$0] } } ?? []
      let effect = merger == nil || parts.count != merger?.parts.count ? nil : try model.mergerEffect(of: parts, as: parts[0].region)
      return NeedTable(
        weights: weights, period: period, regions: needs, missing: missing, mergerEffect: effect, reported: country.count,
        of: kommuner.count, kommuner: own)
    } catch {
      throw .needs(year: weights.year, error)
    }
  }

  /// Figures in kroner per inhabitant corrected for need: per inhabitant at mean need, and what is spent above the country in kroner.
  ///
  /// A group and the country are those of their kommuner that have both the figure and every criterion, so that the excesses of all kommuner add
  /// up to nothing.
  ///
  /// - Returns: Everyone in the comparison, also who lacks the figure or a criterion; nobody for an indicator that is not in kroner per inhabitant, or
  ///   that the country has no figure of.
  /// - Throws: What ``results(for:in:)`` throws.
  public func needsCorrected(
    _ indicator: Indicator, by table: NeedTable
  ) throws(ComparisonError) -> [NeedsCorrectedResult] {
    let results = try results(for: indicator, in: table.period)
    let column = column(for: indicator, in: table.period)
    // Spending and need of a group are of the same kommuner: else its excess would be that of nobody.
    let country = spendingAndNeed(lineage.kommuner(in: table.period.year).map(\.code), indicator, column, table)
    guard indicator.isKronerPerInhabitant, let spent = country.spending, let need = country.need, need > 0 else { return [] }
    return results.map { result in
      let both = result.kind.isGroup ? spendingAndNeed(result.region.members, indicator, column, table) : nil
      let members = both?.places ?? result.region.members.compactMap { column.place(of: $0) }
      let people = members.compactMap { column.population[$0].value }.reduce(0, +)
      let own = (both.map(\.need) ?? table.need(of: result.region, for: indicator)).flatMap { $0 > 0 ? $0 : nil }
      let spending = both.map(\.spending) ?? result.value
      let coverage = both.map { Coverage(parts: $0.places.count, of: result.region.members.count, populationShare: nil) } ?? result.coverage
      guard let spending, let own, people > 0 else {
        return NeedsCorrectedResult(result: result, spending: spending, coverage: coverage, need: own, corrected: nil)
      }
      return NeedsCorrectedResult(
        result: result, spending: spending, coverage: coverage, need: own,
        corrected: NeedsCorrected(spending: spending, need: own, reference: spent / need, population: people))
    }
  }

  /// What the kommuner that have both an indicator's figure and every criterion spend and need, and their places in the column.
  private func spendingAndNeed(
    _ codes: [RegionCode], _ indicator: Indicator, _ column: IndicatorColumn, _ table: NeedTable
  ) -> (spending: Double?, need: Double?, places: [Int]) {
    let places = codes.compactMap { column.place(of: $0) }.filter { column.hasReported($0) && table.kommuner[column.codes[$0]] != nil }
    return (
      column.grouped(places, own: [], by: .ratioOfSums, showsEstimates: false).observation.value,
      table.need(of: places.map { column.codes[$0] }, for: indicator), places
    )
  }

  private func need(of basis: NeedBasis, _ model: NeedModel) throws(NeedError) -> NeedTable.KommuneNeed {
    var services: [Double] = []
    for service in model.services { services.append(try model.need(service, of: basis)) }
    let total = zip(model.services, services).reduce(0) { $0 + $1.0.share * $1.1 }
    return NeedTable.KommuneNeed(population: basis.population, total: total, services: services)
  }

  /// The need of kommuner together, each by its population.
  private func regionNeed(
    _ region: ComparedRegion, _ kommuner: [NeedTable.KommuneNeed], reported: Int, _ model: NeedModel
  ) -> RegionNeed {
    let people = kommuner.map(\.population).reduce(0, +)
    let services = model.services.indices.map { place in
      kommuner.reduce(0) { $0 + $1.services[place] * $1.population / people }
    }
    let total = zip(model.services, services).reduce(0) { $0 + $1.0.share * $1.1 }
    return RegionNeed(
      region: region, total: total, services: services,
      coverage: Coverage(parts: reported, of: region.members.count, populationShare: nil))
  }

  /// The criteria of the kommuner that have all of them.
  private func needBases(_ weights: NeedWeights, codes: [RegionCode], in period: Period) -> [NeedBasis] {
    let criteria = weights.services.flatMap(\.criteria).filter { $0.quantity != nil }
    let columns = criteria.map { criterion in
      criterion.quantity.map { store.evaluate($0, regions: codes, period: period) } ?? []
    }
    let people = ["folkemengde-ultimo", "folkemengde"].map { store.evaluate(Quantity($0), regions: codes, period: period) }
    return codes.indices.compactMap { place in
      guard let population = people[0][place].value ?? people[1][place].value, population > 0 else { return nil }
      var counts: [String: Double] = [:]
      for (criterion, column) in zip(criteria, columns) {
        guard let count = column[place].value else { return nil }
        counts[criterion.id] = criterion.kind == .index ? count * population : count
      }
      return NeedBasis(region: codes[place], population: population, counts: counts)
    }
  }
}

extension Indicator {
  /// Whether it is kroner for each inhabitant of any age, which calculated need is given for: kroner per pupil are corrected for the number of
  /// pupils already.
  public var isKronerPerInhabitant: Bool {
    guard unit == .kroner, case .ratio(_, let denominator, _) = kind, denominator.terms.count == 1 else { return false }
    return denominator.terms[0].ages == nil && ["folkemengde", "folkemengde-ultimo"].contains(denominator.terms[0].figure)
  }
}

extension NeedBasis {
  /// Several kommuner as one.
  init(addingUp parts: [NeedBasis]) {
    var counts: [String: Double] = [:]
    for part in parts { counts.merge(part.counts) { $0 + $1 } }
    self.init(region: parts[0].region, population: parts.map(\.population).reduce(0, +), counts: counts, mergedFrom: parts.count)
  }
}
