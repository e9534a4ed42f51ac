import KommuneModel

/// A file as the checks see it: its axes by role, its periods in time, its regions by kind, its columns by unit.
struct TableFacts: Sendable {
  let cube: Cube
  let previous: Cube?
  let regionAxis: Int?
  let periodAxis: Int?
  let contentsAxis: Int?
  let ageAxis: Int?
  /// The period of each category of the period axis.
  let periods: [Period?]
  /// Each category of the region axis.
  let regions: [RegionFacts]
  /// Each category of the contents axis; one for the whole file when it has no such axis.
  let contents: [ContentsTraits]
  /// Whether the region axis holds Norwegian kommuner.
  let holdsKommuner: Bool
  /// Whether its regions have the names of kommuner and no codes, but for totals.
  let namesKommuner: Bool

  init(_ table: CheckedTable, lineage: Lineage?, names: KommuneNames?, units: KnownUnits) {
    cube = table.cube
    previous = table.previous
    regionAxis = RegionAxis.index(in: table.cube)
    periodAxis = table.cube.dimensionIndex(.period)
    contentsAxis = table.cube.dimensionIndex(.contents)
    ageAxis = table.cube.dimensionIndex(.age)
    periods = periodAxis.map { axis in table.cube.dimensions[axis].categories.map { Period($0.label) ?? Period($0.key) } } ?? []
    let categories = regionAxis.map { table.cube.dimensions[$0].categories } ?? []
    let regions = categories.map { RegionFacts($0, lineage: lineage) }
    self.regions = regions
    holdsKommuner = !table.cube.isSwedish && names.map { $0.describe(regions) } ?? false
    namesKommuner = !holdsKommuner && !table.cube.isSwedish && names.map { $0.name(regions) } ?? false
    contents =
      contentsAxis.map { axis in
        let facts = table.cube.metadata.contents
        return table.cube.dimensions[axis].categories.enumerated().map { index, category in
          let stated = facts.indices.contains(index) ? facts[index].unit : nil
          return ContentsTraits(category, mapped: table.mappings, units: units, stated: stated)
        }
      } ?? [ContentsTraits(Category(label: table.cube.source.title ?? ""), mapped: table.mappings, units: units)]
  }

  /// The year of each period.
  var years: [Int?] { periods.map { $0?.year } }

  /// The traits of the column that a cell belongs to.
  func contents(ofCell flatIndex: Int) -> ContentsTraits {
    guard let contentsAxis else { return contents[0] }
    return contents[category(on: contentsAxis, ofCell: flatIndex)]
  }

  /// Calls `body` with the flat index of every cell of a column.
  @inline(__always)
  func forEachCell(of column: Int, _ body: (Int) -> Void) {
    let count = cube.cells.count
    guard let contentsAxis else { return (0..<count).forEach(body) }
    let stride = cube.strides[contentsAxis]
    var start = column * stride
    while start < count {
      for index in start..<start + stride { body(index) }
      start += stride * cube.dimensions[contentsAxis].count
    }
  }

  /// The category of a cell on one axis.
  func category(on axis: Int, ofCell flatIndex: Int) -> Int {
    (flatIndex / cube.strides[axis]) % cube.dimensions[axis].count
  }

  /// A period as the file writes it.
  func periodLabel(_ period: Int) -> String { periodAxis.map { cube.dimensions[$0].categories[period].label } ?? "" }

  /// Pairs of periods that follow one another: the same part of the year before, or the nearest earlier one that the file has.
  var successivePeriods: [(earlier: Int, later: Int)] {
    let known = periods.indices.compactMap { index in periods[index].map { (index: index, period: $0) } }
    let sorted = known.sorted {
      ($0.period.frequency, $0.period.part, $0.period.year, $0.index) < ($1.period.frequency, $1.period.part, $1.period.year, $1.index)
    }
    return zip(sorted, sorted.dropFirst()).compactMap { before, after in
      guard before.period.frequency == after.period.frequency, before.period.part == after.period.part,
        before.period.year < after.period.year
      else { return nil }
      return (before.index, after.index)
    }
  }

  /// The flat indices of the cells that lie at the first category of each of `axes`, ascending.
  func bases(without axes: [Int]) -> [Int] {
    var result = [0]
    for axis in cube.dimensions.indices where !axes.contains(axis) {
      let (count, stride) = (cube.dimensions[axis].count, cube.strides[axis])
      guard count != 1 else { continue }
      var longer: [Int] = []
      longer.reserveCapacity(result.count * count)
      for base in result { for category in 0..<count { longer.append(base + category * stride) } }
      result = longer
    }
    return cube.cells.isEmpty ? [] : result
  }
}
