import KommuneModel

/// The figures of all kommuner in one column and one category of every other axis, period by period; ages are added up.
struct RegionSeries {
  let table: TableFacts
  /// The regions that are kommuner or the like, and no totals.
  let regions: [Int]
  private let regionStep: Int
  private let periodStep: Int
  private let ageSteps: [Int]

  /// Fewer kommuner than this have no median worth the name.
  static let leastRegions = 20

  /// Nothing for a file without regions or periods, or with too few regions.
  init?(_ table: TableFacts) {
    guard let regionAxis = table.regionAxis, let periodAxis = table.periodAxis else { return nil }
    regions = table.regions.indices.filter { index in
      switch table.regions[index].kind {
      case .kommune, .account, .other:
        !table.regions[index].isOutsideKommuner && !TotalLabel.isTotal(Category(label: table.regions[index].name))
      case .fylke, .kostragruppe, .country, .countryWithoutOslo, .sumSeries: false
      }
    }
    guard regions.count >= RegionSeries.leastRegions else { return nil }
    self.table = table
    regionStep = table.cube.strides[regionAxis]
    periodStep = table.cube.strides[periodAxis]
    ageSteps = RegionSeries.ageSteps(of: table)
  }

  /// The first cells of every column and category that is looked at.
  var bases: [Int] {
    table.bases(without: [table.regionAxis, table.periodAxis, table.ageAxis].compactMap(\.self))
  }

  /// The flat index of a region's first cell in a period.
  func cell(base: Int, region: Int, period: Int) -> Int { base + region * regionStep + period * periodStep + (ageSteps.first ?? 0) }

  /// The figure of a region in a period, over all ages; nothing when any is missing.
  func value(base: Int, region: Int, period: Int) -> Double? {
    let start = base + region * regionStep + period * periodStep
    if ageSteps.isEmpty { return table.cube.cells[start].isMissing ? nil : table.cube.cells[start].rawValue }
    var sum = 0.0
    for step in ageSteps {
      let cell = table.cube.cells[start + step]
      if cell.isMissing { return nil }
      sum += cell.rawValue
    }
    return sum.isFinite ? sum : nil
  }

  /// Whether the code got another area between two periods, so that its figures are of two kommuner.
  func isBroken(_ region: Int, from earlier: Int, to later: Int, _ lineage: Lineage?) -> Bool {
    guard let lineage, let start = table.periods[earlier]?.year, let end = table.periods[later]?.year else { return false }
    return lineage.breaks(of: table.regions[region].code).contains { $0 > start && $0 <= end }
  }

  /// The total of all ages where the file has one, else bands that cover them all; the first age where it has neither.
  private static func ageSteps(of table: TableFacts) -> [Int] {
    guard let axis = table.ageAxis else { return [] }
    let categories = table.cube.dimensions[axis].categories
    let step = table.cube.strides[axis]
    if let total = categories.firstIndex(where: { AgeBand($0.label) == nil && TotalLabel.isTotal($0) }) { return [total * step] }
    let bands = categories.indices.compactMap { index in AgeBand(categories[index].label).map { (category: index, band: $0) } }
    guard let lowest = bands.map(\.band.ages.lowerBound).min(), let highest = bands.map(\.band.ages.upperBound).max(),
      let cover = AgeBand.cover(lowest...highest, by: bands)
    else { return [0] }
    return cover.map { $0 * step }
  }
}
