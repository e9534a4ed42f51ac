import KommuneLocale
import KommuneModel

/// Every kommunenummer is in the register of kommuner, in some year.
///
/// A code that is not there belongs to no kommune, and its figures would be lost in every comparison. The nearest is the code of the
/// kommune with the same name in the file's latest year, else the code that fewest edits away.
struct UnknownCode: Check {
  static let id = "K02-unknown-code"
  static let title = CheckTitles.unknownCode
  static let severity = Problem.Severity.error

  static func problems(in material: CheckMaterial) -> [Problem] {
    guard let lineage = material.lineage else { return [] }
    let names = KommuneNames(lineage)
    return material.facts.flatMap { table -> [Problem] in
      guard table.holdsKommuner, let axis = table.regionAxis else { return [] }
      let year = table.years.compactMap(\.self).max() ?? lineage.changeYear
      return table.regions.indices.filter { isUnknown(table.regions[$0], lineage) }.map { index in
        let region = table.regions[index]
        let near = nearest(to: region, in: year, lineage, names)
        return problem(
          in: table, at: table.firstCell(of: index, on: axis),
          expected: CheckPhrases.unknownCode(nearest: near.map { title(of: $0, in: year, lineage) }), found: region.title)
      }
    }
  }

  private static func isUnknown(_ region: RegionFacts, _ lineage: Lineage) -> Bool {
    guard !region.isOutsideKommuner else { return false }
    return switch region.kind {
    case .kommune: !region.isKnown
    case .account: !lineage.knows(RegionCode(region.code.text.prefix(4)))
    default: false
    }
  }

  private static func nearest(to region: RegionFacts, in year: Int, _ lineage: Lineage, _ names: KommuneNames) -> RegionCode? {
    let namesakes = names.codes(named: region.name)
    if let namesake = namesakes.first(where: { lineage.isValid($0, in: year) }) ?? namesakes.last { return namesake }
    let text = String(region.code.text.prefix(4))
    return closestMatch(to: text, in: lineage.kommuner(in: year).map(\.code.text), maximumDistance: 1).map { RegionCode($0) }
  }

  private static func title(of code: RegionCode, in year: Int, _ lineage: Lineage) -> String {
    lineage.name(of: code, in: year).map { "\(code.text) \($0)" } ?? code.text
  }
}

extension Lineage {
  /// The year of the last change in the register, for a file without years.
  fileprivate var changeYear: Int { changes.last?.year ?? versions.map(\.validity.from).max() ?? 0 }
}
