import KommuneModel

/// The row that somebody put below the kommuner of a table of their own: "I alt", "Sum", "Totalt".
///
/// It is the sum of the kommuner in the file (of the fylker where there is no kommune), each in the years in which it existed. In a file
/// without codes the regions must all have the names of kommuner.
enum LabelledRegions {
  static func relations(in table: TableFacts, _ material: CheckMaterial) -> [SumRelation] {
    guard let axis = table.regionAxis else { return [] }
    let categories = table.cube.dimensions[axis].categories
    let totals = categories.indices.filter { table.regions[$0].kind == .other && TotalLabel.isTotal(categories[$0]) }
    guard totals.count == 1, let total = totals.first else { return [] }
    let kommuner = categories.indices.filter { table.namesKommuner ? $0 != total : table.regions[$0].kind == .kommune }
    let parts = kommuner.isEmpty ? categories.indices.filter { table.regions[$0].kind == .fylke } : kommuner
    guard parts.count >= 2 else { return [] }
    var relation = SumRelation(axis: axis, total: total, parts: parts, basis: .label)
    if let lineage = material.lineage, table.holdsKommuner, table.periodAxis != nil {
      relation.partsInPeriods = parts.map { part in
        table.years.map { year in year.map { !table.regions[part].isKnown || lineage.isValid(table.regions[part].code, in: $0) } ?? true }
      }
    }
    return [relation]
  }
}
