import KommuneModel

/// One category of an axis that must be the sum of others.
struct SumRelation {
  /// How sure it is that the parts are the whole.
  enum Basis {
    /// The ages or regions themselves say it.
    case structure
    /// Only the label of the total says it.
    case label
  }

  let axis: Int
  let total: Int
  /// The categories that are added.
  let parts: [Int]
  /// For each part, in which periods it is one; nothing when in all.
  var partsInPeriods: [[Bool]]?
  /// Names of parts that the file does not have, by period.
  var absent: [[String]] = []
  let basis: Basis

  /// An axis of more ages than this is none.
  private static let mostBands = 1000

  /// Every relation that a file's axes hold, in the order of axes and totals.
  static func all(in table: TableFacts, _ material: CheckMaterial) -> [SumRelation] {
    table.cube.dimensions.indices.flatMap { axis -> [SumRelation] in
      switch table.cube.dimensions[axis].role {
      case .age: return ages(on: axis, of: table)
      case .other where axis != table.regionAxis: return labelled(on: axis, of: table)
      case .region, .other: return (RegionTotals(table, material)?.relations ?? []) + LabelledRegions.relations(in: table, material)
      case .contents: return sexes(on: axis, of: table)
      case .period: return []
      }
    }
  }

  /// The total of an axis of which nothing but the labels is known: "Begge kjønn" over "Menn" and "Kvinner".
  private static func labelled(on axis: Int, of table: TableFacts) -> [SumRelation] {
    let categories = table.cube.dimensions[axis].categories
    let totals = categories.indices.filter { TotalLabel.isTotal(categories[$0]) }
    guard totals.count == 1, let total = totals.first, categories.count >= 3 else { return [] }
    return [SumRelation(axis: axis, total: total, parts: categories.indices.filter { $0 != total }, basis: .label)]
  }

  /// Both sexes where each has a column: "I alt" beside "Menn" and "Kvinner".
  private static func sexes(on axis: Int, of table: TableFacts) -> [SumRelation] {
    let labels = table.cube.dimensions[axis].categories.map { $0.label.lowercased() }
    let parts = pairs.lazy.compactMap { pair -> [Int]? in
      let places = pair.compactMap { name in labels.firstIndex(of: name) }
      return places.count == pair.count ? places : nil
    }.first
    let totals = labels.indices.filter { TotalLabel.isTotal(table.cube.dimensions[axis].categories[$0]) }
    guard let parts, totals.count == 1, let total = totals.first, labels.count == 3, !liesBetween(parts, total, on: axis, of: table) else {
      return []
    }
    return [SumRelation(axis: axis, total: total, parts: parts.sorted(), basis: .label)]
  }

  /// Whether most totals lie between the two parts: then they are means or percentages, and no sums.
  private static func liesBetween(_ parts: [Int], _ total: Int, on axis: Int, of table: TableFacts) -> Bool {
    let stride = table.cube.strides[axis]
    let block = stride * table.cube.dimensions[axis].count
    var (tested, between) = (0, 0)
    for start in Swift.stride(from: total * stride, to: table.cube.cells.count, by: block) {
      for cell in start..<start + stride {
        let values = parts.compactMap { table.cube.cells[cell + ($0 - total) * stride].observation.value }
        guard let whole = table.cube.cells[cell].observation.value, values.count == parts.count, let low = values.min(),
          let high = values.max()
        else { continue }
        tested += 1
        if low <= whole, whole <= high { between += 1 }
      }
    }
    return between * 2 > tested
  }

  private static let pairs = [
    ["menn", "kvinner"], ["gutter", "jenter"], ["gutar", "jenter"], ["män", "kvinnor"], ["men", "women"], ["males", "females"],
    ["pojkar", "flickor"], ["boys", "girls"], ["mænd", "kvinder"],
  ]

  /// The total of all ages, and every band that narrower bands make up.
  private static func ages(on axis: Int, of table: TableFacts) -> [SumRelation] {
    let categories = table.cube.dimensions[axis].categories
    let bands = categories.indices.compactMap { index in AgeBand(categories[index].label).map { (category: index, band: $0) } }
    guard bands.count >= 2 else { return labelled(on: axis, of: table) }
    guard bands.count <= mostBands else { return [] }
    let named = Set(bands.map(\.category))
    // "Uoppgitt alder" is part of the total and of no band.
    let others = categories.indices.filter { !named.contains($0) && !TotalLabel.isTotal(categories[$0]) }
    let lowest = bands.map(\.band.ages.lowerBound).min() ?? 0
    let highest = bands.map(\.band.ages.upperBound).max() ?? 0
    var relations: [SumRelation] = []
    for total in categories.indices where !named.contains(total) && TotalLabel.isTotal(categories[total]) {
      guard let parts = AgeBand.cover(lowest...highest, by: bands) else { continue }
      relations.append(SumRelation(axis: axis, total: total, parts: (parts + others).sorted(), basis: .structure))
    }
    for (category, band) in bands where band.ages.count > 1 {
      guard let parts = AgeBand.cover(band.ages, by: bands) else { continue }
      relations.append(SumRelation(axis: axis, total: category, parts: parts, basis: .structure))
    }
    return relations
  }
}
