import KommuneModel

/// A figure and the cells it came from.
struct ResolvedFigure {
  /// Cells of one cube whose sum is a figure.
  struct Cells {
    let cube: Int
    /// The cells of the first region of the cube, and how far those of this one lie from them.
    let offsets: [Int]
    let shift: Int

    /// The flat indices of the cells.
    var indices: LazyMapSequence<[Int], Int> { offsets.lazy.map { [shift] in $0 + shift } }
  }

  let observation: Observation
  let cells: Cells?
}

/// What is needed of a cube to say where its cells stand; a cube itself is much to copy for every cell.
private struct CellOrigin {
  let file: String
  let table: String?
  let positions: CellPositions

  func source(of flatIndex: Int) -> CellSource {
    let place = positions.place(of: flatIndex)
    return CellSource(file: file, table: table, row: place?.row, column: place?.column, columnName: place?.columnName)
  }
}

extension FigureStore {
  /// Where one base figure stands in one period, for some ages: the files that have it and the places of its cells for a first region.
  ///
  /// Made once and asked for each region, since a column asks for every kommune of the country.
  private struct Lookup {
    /// A file's cells and where those of a first region are.
    struct Place {
      let slot: FigureSlot
      let offsets: [Int]
      let cells: [Cell]
    }

    let figure: String
    let ages: ClosedRange<Int>?
    let period: Period
    let places: [Place]
    /// Whether a number needs no more than a glance at one cell.
    let isPlain: Bool

    /// Whether a cube tells the figure by ages.
    func hasAges(_ cube: Int) -> Bool { places.contains { $0.slot.cube == cube && $0.slot.hasAges } }
  }

  /// One base figure of many regions in one period, in the order of `regions`.
  func observations(_ figure: String, ages: ClosedRange<Int>?, regions: [RegionCode], period: Period) -> [Observation] {
    let own = lookup(figure, ages, period)
    guard own.isPlain, let place = own.places.first, let offset = place.offsets.first else {
      return resolve(figure, ages: ages, regions: regions, period: period).map(\.observation)
    }
    let hasAlias = baseFigures[figure]?.sameAs != nil
    var open: [Int] = []
    var last = -1
    var observations = regions.enumerated().map { index, region in
      let found = place.slot.regionPlace(region, after: &last).map { place.cells[offset + place.slot.shift(regionPlace: $0)].observation }
      if let found, found.value != nil || !hasAlias { return found }
      open.append(index)
      return .missing(.absentRow)
    }
    // Those that the file has not may stand under another year, or were no kommune.
    let rest = resolve(figure, ages: ages, regions: open.map { regions[$0] }, period: period)
    for (index, found) in zip(open, rest) { observations[index] = found.observation }
    return observations
  }

  func resolve(_ figure: String, ages: ClosedRange<Int>?, region: RegionCode, period: Period) -> ResolvedFigure {
    resolve(figure, ages: ages, regions: [region], period: period)[0]
  }

  /// One base figure of many regions with its cells, in the order of `regions`.
  func resolve(_ figure: String, ages: ClosedRange<Int>?, regions: [RegionCode], period: Period) -> [ResolvedFigure] {
    let own = lookup(figure, ages, period)
    var other: Lookup?
    var last = [Int](repeating: -1, count: own.places.count)
    var lastOfOther: [Int] = []
    return regions.map { region in
      let direct = find(own, region, after: &last)
      guard direct?.observation.value == nil, let alias = baseFigures[figure]?.sameAs, period.frequency == .year else {
        return direct ?? absent(region, period)
      }
      if let direct, direct.observation == .missing(.confidential) { return direct }
      // The night between 31 December and 1 January changes nothing but areas and numbers.
      guard let there = code(for: region, from: period.year, to: period.year + alias.yearOffset) else {
        return direct ?? absent(region, period)
      }
      let aliased = other ?? lookup(alias.figure, ages, Period(year: period.year + alias.yearOffset))
      if other == nil {
        other = aliased
        lastOfOther = [Int](repeating: -1, count: aliased.places.count)
      }
      let found = find(aliased, there, after: &lastOfOther)
      if let found, found.observation.value != nil { return found }
      return direct ?? found ?? absent(region, period)
    }
  }

  /// Under which code another year has the area of a region; the same where the register does not know it.
  private func code(for region: RegionCode, from year: Int, to other: Int) -> RegionCode? {
    guard let lineage, lineage.knows(region) else { return region }
    return lineage.code(forAreaOf: region, from: year, to: other)
  }

  /// The places of each figure's cells in their files.
  func sources(of figures: [ResolvedFigure]) -> [[CellSource]] {
    let origins = cubes.map { CellOrigin(file: $0.source.name, table: $0.source.table, positions: $0.positions) }
    return figures.map { figure in
      guard let cells = figure.cells else { return [] }
      return cells.indices.map { origins[cells.cube].source(of: $0) }
    }
  }

  private func lookup(_ figure: String, _ ages: ClosedRange<Int>?, _ period: Period) -> Lookup {
    let own = slots[figure] ?? []
    let places = own.compactMap { slot in
      slot.offsets(period: period, ages: ages).map { Lookup.Place(slot: slot, offsets: $0, cells: cubes[slot.cube].cells) }
    }
    return Lookup(
      figure: figure, ages: ages, period: period, places: places,
      isPlain: own.count == 1 && places.first?.offsets.count == 1 && !suppression.protects(figure))
  }

  /// The figure in the first file that has it; `last` is where the region before stands in each file. What any file withholds is withheld,
  /// whatever others, such as an earlier vintage, say.
  private func find(_ lookup: Lookup, _ region: RegionCode, after last: inout [Int]) -> ResolvedFigure? {
    var best: ResolvedFigure?
    for (number, file) in lookup.places.enumerated() {
      guard let place = file.slot.regionPlace(region, after: &last[number]) else { continue }
      let cells = ResolvedFigure.Cells(cube: file.slot.cube, offsets: file.offsets, shift: file.slot.shift(regionPlace: place))
      let observation =
        cells.offsets.count == 1
        ? file.cells[cells.offsets[0] + cells.shift].observation : sum(file.cells, cells.offsets, cells.shift)
      let resolved = ResolvedFigure(observation: protected(observation, lookup, cells, region), cells: cells)
      if resolved.observation == .missing(.confidential) { return resolved }
      if best?.observation.value != nil { continue }
      if resolved.observation.value != nil || best == nil || best?.observation == .missing(.absentRow) { best = resolved }
    }
    return best
  }

  /// The sum of some cells of a file. The cells are given, since a cube is much to copy for every sum.
  private func sum(_ cells: [Cell], _ offsets: [Int], _ shift: Int) -> Observation {
    var sum = MissingSum()
    for offset in offsets { sum.add(cells[offset + shift].observation) }
    return sum.observation
  }

  private func protected(
    _ observation: Observation, _ lookup: Lookup, _ cells: ResolvedFigure.Cells, _ region: RegionCode
  ) -> Observation {
    guard case .value(let total) = observation, suppression.protects(lookup.figure) else { return observation }
    // A code that was no kommune then is the sum or a piece of those that were, and the difference would show one of them.
    if let lineage, region.kind == .kommune, lineage.knows(region), !lineage.isValid(region, in: lookup.period.year) {
      return .missing(.outsideValidity)
    }
    if lookup.ages == nil, cells.offsets.count > 1, !lookup.hasAges(cells.cube) {
      // A sum of which one addend is hidden would show that addend to whoever knows the others.
      let addends = cells.indices.compactMap { cubes[cells.cube].observation(at: $0).value }
      if addends.contains(where: { suppression.isSmall($0, of: lookup.figure) }) { return .missing(.confidential) }
    }
    let count = Count(figure: lookup.figure, region: region, period: lookup.period)
    if isFew(total, count) || !isCoarsest(count) { return .missing(.confidential) }
    if let ages = lookup.ages, !showsAges(ages, count) { return .missing(.confidential) }
    return observation
  }

  /// What is counted, where, and when.
  private struct Count {
    let figure: String
    let region: RegionCode
    let period: Period
  }

  /// Whether a count must not be shown: it is small itself, what it is weighed by is hidden, or nearly all are counted.
  private func isFew(_ total: Double, _ count: Count) -> Bool {
    if suppression.isSmall(total, of: count.figure) { return true }
    if let weight = suppression.weight(of: count.figure),
      evaluate(weight, region: count.region, period: count.period) == .missing(.confidential)
    {
      return true
    }
    // A share of nearly all shows how few the rest are, also of those of some age.
    return suppression.wholes(of: count.figure).contains { whole in
      let bands = whole.terms.count == 1 ? (slots[whole.terms[0].figure] ?? []).flatMap(\.everyBand) : []
      let wholes = [whole] + Set(bands).map { Quantity(whole.terms[0].figure, ages: $0) }
      return wholes.contains { whole in
        unprotected(whole, count.region, count.period).contains { $0 > total && suppression.isSmall($0 - total, of: count.figure) }
      }
    }
  }

  /// Whether no file tells a longer period of the same year, of the figure itself or of one that it is a part of or is weighed by: of a year and
  /// its quarters only the year is shown, so that nothing is won by subtraction.
  private func isCoarsest(_ count: Count) -> Bool {
    guard count.period.frequency != .year else { return true }
    return !suppression.family(of: count.figure).contains { figure in
      (slots[figure] ?? []).contains { slot in
        guard let place = slot.regionPlace(count.region) else { return false }
        return slot.coarserPeriods(than: count.period).contains { period in
          guard let offsets = slot.offsets(period: period, ages: nil) else { return true }
          let longer = sum(cubes[slot.cube].cells, offsets, slot.shift(regionPlace: place))
          return longer.value != nil || longer == .missing(.confidential)
        }
      }
    }
  }

  /// What the files say of a sum of base figures, each its own, only to decide whether something else may be shown.
  private func unprotected(_ quantity: Quantity, _ region: RegionCode, _ period: Period) -> [Double] {
    var totals = [0.0]
    for term in quantity.terms {
      let found = (slots[term.figure] ?? []).compactMap { slot in value(in: slot, ages: term.ages, region, period) }
      totals = totals.flatMap { total in Set(found).map { total + term.sign * $0 } }
    }
    return totals
  }

  private func value(in slot: FigureSlot, ages: ClosedRange<Int>?, _ region: RegionCode, _ period: Period) -> Double? {
    guard let place = slot.regionPlace(region), let offsets = slot.offsets(period: period, ages: ages) else { return nil }
    return sum(cubes[slot.cube].cells, offsets, slot.shift(regionPlace: place)).value
  }

  /// Whether some ages of a kommune may be shown beside its total. They may where one division into ages has all of them, none few, what they lack of
  /// any total is not few either, and the ages asked for are made of whole parts of that division.
  private func showsAges(_ ages: ClosedRange<Int>, _ count: Count) -> Bool {
    // Parts and wholes of a figure have ages of their own, in their names or in their files.
    guard !suppression.family(of: count.figure).contains(where: { $0 != count.figure && slots[$0] != nil }),
      let slot = slots[count.figure]?.first(where: { $0.hasAges && $0.regionPlace(count.region) != nil })
    else { return false }
    let bands = slot.ageDivision
    let values = bands.map { value(in: slot, ages: $0, count.region, count.period) }
    let known = values.compactMap(\.self)
    guard known.count == bands.count, !known.contains(where: { suppression.isSmall($0, of: count.figure) }), slot.divides(ages) else {
      return false
    }
    let rests = unprotected(Quantity(count.figure), count.region, count.period).map { $0 - known.reduce(0, +) }
    return !rests.contains { $0 > 0 && suppression.isSmall($0, of: count.figure) }
  }

  /// Whether a file has counts that may be too small to be shown, under whatever heading: then not even its digest is, which whoever knows the other
  /// cells could try every small count against.
  public func hidesCells(ofCube cube: Int) -> Bool {
    let isMapped = slots.contains { figure, slots in suppression.protects(figure) && slots.contains { $0.cube == cube } }
    guard !isMapped else { return true }
    let labels = Set(baseFigures.values.filter { suppression.protects($0.id) }.flatMap(\.labels).map { $0.lowercased() })
    guard !labels.isEmpty else { return false }
    return cubes[cube].dimensions.contains { dimension in
      dimension.role != .region && dimension.role != .period && dimension.categories.contains { labels.contains($0.label.lowercased()) }
    }
  }

  private func absent(_ region: RegionCode, _ period: Period) -> ResolvedFigure {
    let outside = lineage.map { region.kind == .kommune && $0.knows(region) && !$0.isValid(region, in: period.year) } ?? false
    return ResolvedFigure(observation: .missing(outside ? .outsideValidity : .absentRow), cells: nil)
  }
}
