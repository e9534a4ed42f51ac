import KommuneLocale
import KommuneModel

/// Every kommunenummer is in the register of kommuner, in some year.
///
/// A code that is not there belongs to no kommune, and its figures would be lost in every comparison. The nearest is the code of the
/// kommune with the same name in the latest of the file's years that has one, else the code that fewest edits away.
struct UnknownCode: Check {
  static let id = "K02-unknown-code"
  static let title = CheckTitles.unknownCode
  static let severity = Problem.Severity.error

  /// Up to this many codes are told one by one.
  static let toldEach = 20

  static func problems(in material: CheckMaterial) -> [Problem] {
    guard let lineage = material.lineage else { return [] }
    let names = KommuneNames(lineage)
    return material.facts.flatMap { table -> [Problem] in
      guard table.holdsKommuner, let axis = table.regionAxis else { return [] }
      let years = Set(table.years.compactMap(\.self)).sorted(by: >)
      let year = years.first ?? lineage.changeYear
      let unknown = table.regions.indices.filter { isUnknown(table.regions[$0], lineage) }
      guard unknown.count <= toldEach else {
        return unknown.first.map { [together(unknown, first: $0, on: axis, in: table)] } ?? []
      }
      return unknown.map { index in
        let region = table.regions[index]
        let near = nearest(to: region, in: years.isEmpty ? [year] : years, lineage, names)
        return problem(
          in: table, at: table.firstCell(of: index, on: axis),
          expected: CheckPhrases.unknownCode(nearest: near.map { title(of: $0, in: year, lineage) }), found: region.title)
      }
    }
  }

  private static func together(_ unknown: [Int], first: Int, on axis: Int, in table: TableFacts) -> Problem {
    let examples = unknown.prefix(3).map { table.regions[$0].title }
    return problem(
      in: table, at: table.firstCell(of: first, on: axis), expected: CheckPhrases.unknownCodes(count: unknown.count, examples: examples),
      found: table.regions[first].title)
  }

  private static func isUnknown(_ region: RegionFacts, _ lineage: Lineage) -> Bool {
    guard !region.isOutsideKommuner else { return false }
    return switch region.kind {
    case .kommune: !region.isKnown
    case .account: !lineage.knows(RegionCode(region.code.text.prefix(4)))
    default: false
    }
  }

  private static func nearest(to region: RegionFacts, in years: [Int], _ lineage: Lineage, _ names: KommuneNames) -> RegionCode? {
    let namesakes = names.codes(named: region.name)
    let inFile = years.lazy.compactMap { year in namesakes.first { lineage.isValid($0, in: year) } }.first
    if let namesake = inFile ?? namesakes.last { return namesake }
    let text = String(region.code.text.prefix(4))
    return closestMatch(to: text, in: lineage.kommuner(in: years.first ?? 0).map(\.code.text), maximumDistance: 1).map { RegionCode($0) }
  }

  private static func title(of code: RegionCode, in year: Int, _ lineage: Lineage) -> String {
    lineage.name(of: code, in: year).map { "\(code.text) \($0)" } ?? code.text
  }
}

extension Lineage {
  /// The year of the last change in the register, for a file without years.
  fileprivate var changeYear: Int { changes.last?.year ?? versions.map(\.validity.from).max() ?? 0 }
}
