import KommuneLocale
import KommuneModel

/// A kommune has no figures in the years in which its code did not exist.
///
/// A number other than zero there was put on the wrong code: on 1504 for 2021, when the area was 1507. A zero is Statistics Norway's
/// way to fill the table, and a matter for ``ZeroOutsideValidity``.
struct CodeOutsideValidity: Check {
  static let id = "K01-code-outside-validity"
  static let title = CheckTitles.codeOutsideValidity
  static let severity = Problem.Severity.error

  static func problems(in material: CheckMaterial) -> [Problem] {
    guard let lineage = material.lineage else { return [] }
    return material.facts.flatMap { table in
      OutsideValidity.all(in: table, lineage: lineage).filter { $0.numbers.count > 0 }.map { found in
        let region = table.regions[found.region]
        let expected = CheckPhrases.codeOutsideValidity(
          region: region.title, years: NumberRuns.text(found.numbers.years), cells: found.numbers.count,
          validity: lineage.yearsInWords(of: region.code), instead: instead(of: region.code, found, lineage))
        return problem(
          in: table, at: found.numbers.first, expected: expected, found: machineNumber(table.cube.cells[found.numbers.first].rawValue))
      }
    }
  }

  /// The codes that held the area in the first of those years.
  private static func instead(of code: RegionCode, _ found: OutsideValidity, _ lineage: Lineage) -> [String] {
    guard let year = found.numbers.years.min() else { return [] }
    return switch lineage.status(of: code, in: year) {
    case .dead(_, let became): became.map(\.text)
    case .notYet(_, let from): from.map(\.text)
    case .valid, .unknown: []
    }
  }
}
