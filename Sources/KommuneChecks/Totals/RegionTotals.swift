import KommuneModel

/// Which regions of a file are made of which others: the country, fylker, KOSTRA-grupper and sum series of kommuner.
struct RegionTotals {
  private let table: TableFacts
  private let material: CheckMaterial
  private let lineage: Lineage
  private let axis: Int
  private let indexByCode: [RegionCode: Int]
  private let kommunerByYear: [Int: [RegionCode]]
  private let seriesByCode: [RegionCode: [RegionCode]]

  /// A total is tested only when the file has at least this share of its parts: a file of five kommuner and the country says nothing.
  private static let leastShare = 0.5

  init?(_ table: TableFacts, _ material: CheckMaterial) {
    guard let lineage = material.lineage, let axis = table.regionAxis, table.periodAxis != nil, table.holdsKommuner else { return nil }
    self.table = table
    self.material = material
    self.lineage = lineage
    self.axis = axis
    kommunerByYear = Dictionary(
      uniqueKeysWithValues: Set(table.years.compactMap(\.self)).map { year in
        (year, lineage.kommuner(in: year).map(\.code).filter { !$0.isOutsideGroups })
      })
    seriesByCode = Dictionary(material.sumSeries.map { ($0.code, $0.members) }, uniquingKeysWith: { first, _ in first })
    indexByCode = Dictionary(table.regions.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The relations, in the order of the totals.
  var relations: [SumRelation] { table.regions.indices.compactMap(relation) }

  private func relation(of total: Int) -> SumRelation? {
    let members = table.years.map { year in year.map { self.members(of: table.regions[total], in: $0) } ?? [] }
    guard members.contains(where: { !$0.isEmpty }) else { return nil }
    let present = members.map { $0.filter { indexByCode[$0] != nil } }
    let isTested = zip(members, present).map { all, some in
      !all.isEmpty && Double(some.count) >= RegionTotals.leastShare * Double(all.count)
    }
    guard isTested.contains(true) else { return nil }
    let parts = Set(zip(present, isTested).flatMap { $1 ? $0 : [] }.compactMap { indexByCode[$0] }).sorted()
    guard parts.count >= 2 || table.regions[total].kind == .sumSeries && !parts.isEmpty, !parts.contains(total) else { return nil }
    let sets = zip(present, isTested).map { $1 ? Set($0.compactMap { indexByCode[$0] }) : [] }
    var relation = SumRelation(axis: axis, total: total, parts: parts, basis: .structure)
    relation.partsInPeriods = parts.map { part in sets.map { $0.contains(part) } }
    relation.absent = zip(members, isTested).enumerated().map { period, pair in
      guard pair.1, let year = table.years[period] else { return [] }
      return pair.0.filter { indexByCode[$0] == nil }.map { code in
        lineage.name(of: code, in: year).map { "\(code.text) \($0)" } ?? code.text
      }
    }
    return relation
  }

  /// The kommuner that a region consists of in a year.
  private func members(of region: RegionFacts, in year: Int) -> [RegionCode] {
    let kommuner = kommunerByYear[year] ?? []
    switch region.kind {
    case .country: return kommuner
    case .countryWithoutOslo: return kommuner.filter { $0.text != "0301" }
    case .fylke: return kommuner.filter { $0.fylkesnummer ?? "" == region.code.text.suffix(2) }
    case .kostragruppe:
      guard let groups = material.kostragrupper, let grouping = groups.groupingYear(for: year), let number = Int(region.code.text.suffix(2))
      else { return [] }
      return groups.members(of: KostragruppeKey(groupingYear: grouping, number: number)).filter { lineage.isValid($0, in: year) }
    case .sumSeries:
      return seriesByCode[region.code]?.filter { lineage.isValid($0, in: year) } ?? []
    case .kommune, .account, .other: return []
    }
  }
}
