import KommuneModel

/// The base figures of one or more files, by id, region and period, each with its place in its file.
///
/// The store keeps the cubes and reads a cell when it is asked for, so that building it costs nothing per cell. Where two files have the
/// same figure, the first one that has a number is used.
///
///     let store = FigureStore(cubes: [population, accounts], baseFigures: registers.baseFigures, lineage: registers.lineage)
///     store.observation("folkemengde", region: RegionCode("1504"), period: Period(year: 2019))  // .value(47998)
///
/// **Missing values.** A zero of a kommune outside its validity is missing when a lineage is given, see
/// `KommuneModel/Cube/markingOutsideValidity(_:)`. A region or period that no file has is `.missing(.absentRow)`, or
/// `.missing(.outsideValidity)` when the kommune did not exist.
public struct FigureStore: Sendable {
  /// The cubes, in the order given.
  public let cubes: [Cube]
  /// The register's base figures by id.
  public let baseFigures: [String: BaseFigure]
  /// What files have in other sizes of its unit than the register, and was converted.
  public let conversions: [UnitConversion]
  /// What files have for a part of what is counted.
  public let ofParts: [FigureOfPart]
  let slots: [String: [FigureSlot]]
  let lineage: Lineage?
  let suppression: SuppressionRule

  /// Creates a store.
  ///
  /// - Parameters:
  ///   - cubes: What was loaded.
  ///   - baseFigures: The register; files without mappings are searched for its labels.
  ///   - mappings: For each cube its mappings, or nothing to search for labels; may be shorter than `cubes`.
  ///   - lineage: When given, zeros outside validity become missing.
  ///   - suppression: Which small counts stay hidden; none unless given.
  public init(
    cubes: [Cube], baseFigures: [BaseFigure], mappings: [[ContentsMapping]?] = [], lineage: Lineage? = nil,
    suppression: SuppressionRule = .none
  ) {
    let byID = Dictionary(baseFigures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var marked = lineage.map { lineage in cubes.map { $0.markingOutsideValidity(lineage) } } ?? cubes
    let finder = FigureFinder(baseFigures: baseFigures)
    var slots: [String: [FigureSlot]] = [:]
    var conversions: [UnitConversion] = []
    var ofParts: [FigureOfPart] = []
    for (place, cube) in marked.enumerated() {
      let own = mappings.indices.contains(place) ? mappings[place] : nil
      let choices = AxisChoices(of: cube)
      var converted: [Int: UnitConversion] = [:]
      for (figure, category) in finder.figures(in: cube, mappings: own) {
        if let part = choices.part, let named = byID[figure] {
          let ofPart = FigureOfPart(named, part, file: cube.source.name, isMapped: own != nil)
          ofParts.append(ofPart)
          guard ofPart.isUsed else { continue }
        }
        guard let slot = FigureSlot(cube: cube, place: place, contentsCategory: category, choices: choices) else { continue }
        slots[figure, default: []].append(slot)
        if let conversion = byID[figure].flatMap({ UnitConversion($0, contentsCategory: category, of: cube) }) {
          converted[category ?? 0] = conversion
          conversions.append(conversion)
        }
      }
      marked[place] = cube.converted(converted)
    }
    self.cubes = marked
    self.conversions = conversions
    self.ofParts = ofParts
    self.baseFigures = byID
    // The whole before a part, whatever the order of the files.
    self.slots = slots.mapValues { found in found.contains(where: \.isPart) ? found.filter { !$0.isPart } + found.filter(\.isPart) : found }
    self.lineage = lineage
    self.suppression = suppression
  }

  /// The ids of the base figures found in the files, ascending.
  public var figures: [String] { slots.keys.sorted() }

  /// The periods for which some file has a base figure, ascending; those of the figure it is the same as are included.
  ///
  /// - Parameters:
  ///   - figure: The base figure's id.
  ///   - ages: When given, only files that can give these ages count.
  public func periods(of figure: String, ages: ClosedRange<Int>? = nil) -> [Period] {
    func periods(_ figure: String) -> [Period] { (slots[figure] ?? []).filter { $0.canGive(ages) }.flatMap(\.periods) }
    var all = Set(periods(figure))
    if let alias = baseFigures[figure]?.sameAs {
      for period in periods(alias.figure) where period.frequency == .year {
        all.insert(Period(year: period.year - alias.yearOffset))
      }
    }
    return all.sorted()
  }

  /// The codes of the regions that some file has a row for, ascending.
  public func regions(with figure: String) -> [RegionCode] {
    Set(slotsOrSame(figure).flatMap(\.regionCodes)).sorted()
  }

  /// The fylker, groups and countries that some file has a row of its own for, with any figure of an indicator, ascending.
  func aggregates(of indicator: Indicator) -> [RegionCode] {
    let kinds: [RegionCode.Kind] = [.fylke, .kostragruppe, .country, .countryWithoutOslo]
    return Set(indicator.figures.flatMap(slotsOrSame).flatMap(\.regionCodes).filter { kinds.contains($0.kind) }).sorted()
  }

  /// Whether some file has a row for a kommune, with any of some figures.
  func hasKommuner(with figures: [String]) -> Bool {
    figures.flatMap(slotsOrSame).contains { $0.regionCodes.contains { [.kommune, .sumSeries, .account].contains($0.kind) } }
  }

  /// Where a figure stands, and the one that it is the same as.
  private func slotsOrSame(_ figure: String) -> [FigureSlot] {
    (slots[figure] ?? []) + (baseFigures[figure]?.sameAs.flatMap { slots[$0.figure] } ?? [])
  }

  /// The narrowest age bands of a file that make up some ages of a base figure without gap or overlap, ascending; none without ages. A figure that
  /// no file has is told by the one it is the same as.
  public func ageBands(of figure: String, within ages: ClosedRange<Int>? = nil) -> [ClosedRange<Int>] {
    slotsOrSame(figure).first(where: \.hasAges)?.bands(within: ages) ?? []
  }

  /// One base figure of one region and period, for some ages or all.
  public func observation(_ figure: String, ages: ClosedRange<Int>? = nil, region: RegionCode, period: Period) -> Observation {
    resolve(figure, ages: ages, region: region, period: period).observation
  }

  /// The cells that the figure was read from; several when it is a sum over ages.
  public func sources(_ figure: String, ages: ClosedRange<Int>? = nil, region: RegionCode, period: Period) -> [CellSource] {
    sources(of: [resolve(figure, ages: ages, region: region, period: period)])[0]
  }

  /// Whether any of the cells is marked as provisional.
  public func isProvisional(_ figure: String, ages: ClosedRange<Int>? = nil, region: RegionCode, period: Period) -> Bool {
    guard let cells = resolve(figure, ages: ages, region: region, period: period).cells else { return false }
    let marked = cubes[cells.cube].provisional
    return !marked.isEmpty && cells.indices.contains { Self.contains(marked, $0) }
  }

  /// A sum of base figures of one region and period.
  public func evaluate(_ quantity: Quantity, region: RegionCode, period: Period) -> Observation {
    if quantity.terms.count == 1, quantity.terms[0].sign == 1 {
      return observation(quantity.terms[0].figure, ages: quantity.terms[0].ages, region: region, period: period)
    }
    var sum = MissingSum()
    for term in quantity.terms {
      sum.add(observation(term.figure, ages: term.ages, region: region, period: period), sign: term.sign)
    }
    return sum.observation
  }

  /// A sum of base figures of many regions in one period, in the order of `regions`.
  public func evaluate(_ quantity: Quantity, regions: [RegionCode], period: Period) -> [Observation] {
    if quantity.terms.count == 1, quantity.terms[0].sign == 1 {
      return observations(quantity.terms[0].figure, ages: quantity.terms[0].ages, regions: regions, period: period)
    }
    var sums = [MissingSum](repeating: MissingSum(), count: regions.count)
    for term in quantity.terms {
      for (index, observation) in observations(term.figure, ages: term.ages, regions: regions, period: period).enumerated() {
        sums[index].add(observation, sign: term.sign)
      }
    }
    return sums.map(\.observation)
  }

  /// The periods for which an indicator's every base figure is in some file, ascending.
  public func periods(for indicator: Indicator) -> [Period] {
    let terms = indicator.kind.quantities.flatMap(\.terms)
    let sets = terms.map { Set(periods(of: $0.figure, ages: $0.ages)) }
    guard let first = sets.first else { return [] }
    return sets.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
  }

  /// The base figures of an indicator that no file has, with their ages.
  public func missingFigures(for indicator: Indicator) -> [String] {
    indicator.kind.quantities.flatMap(\.terms).filter { periods(of: $0.figure, ages: $0.ages).isEmpty }
      .map { Quantity($0.figure, ages: $0.ages).text }
  }

  /// Whether the files have what an indicator is made of, in some period.
  public func canCompute(_ indicator: Indicator) -> Bool { !periods(for: indicator).isEmpty }

  private static func contains(_ sorted: [Int], _ wanted: Int) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == wanted
  }
}
