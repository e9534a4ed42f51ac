import KommuneLocale
import KommuneModel

/// A kommune has no figures in the years in which its code did not exist.
///
/// A number other than zero there was put on the wrong code: on 1504 for 2021, when the area was 1507. A zero is Statistics Norway's
/// way to fill the table, and a matter for ``ZeroOutsideValidity``. A file with many such codes, carried to another year's map, gets one
/// problem for all.
struct CodeOutsideValidity: Check {
  static let id = "K01-code-outside-validity"
  static let title = CheckTitles.codeOutsideValidity
  static let severity = Problem.Severity.error

  /// Up to this many codes are told one by one.
  static let toldEach = 10

  static func problems(in material: CheckMaterial) -> [Problem] {
    guard let lineage = material.lineage else { return [] }
    return material.facts.flatMap { table -> [Problem] in
      let found = OutsideValidity.all(in: table, lineage: lineage).filter { $0.numbers.count > 0 }
      guard found.count > toldEach, let first = found.map(\.numbers.first).min() else {
        return found.map { problem($0, in: table, lineage) }
      }
      let expected = CheckPhrases.codesOutsideValidity(
        codes: found.count, years: NumberRuns.text(found.flatMap(\.numbers.years)), cells: found.reduce(0) { $0 + $1.numbers.count },
        examples: found.prefix(3).map { "\(table.regions[$0.region].title) \(NumberRuns.text($0.numbers.years))" })
      return [problem(in: table, at: first, expected: expected, found: machineNumber(table.cube.cells[first].rawValue))]
    }
  }

  private static func problem(_ found: OutsideValidity, in table: TableFacts, _ lineage: Lineage) -> Problem {
    let region = table.regions[found.region]
    let holders = found.numbers.years.sorted().map { (year: $0, codes: lineage.holders(ofAreaOf: region.code, in: $0).map(\.text)) }
    let first = holders.first { !$0.codes.isEmpty }
    let isOne = holders.allSatisfy { $0.codes == first?.codes }
    let expected = CheckPhrases.codeOutsideValidity(
      region: region.title, years: NumberRuns.text(found.numbers.years), cells: found.numbers.count,
      validity: lineage.yearsInWords(of: region.code), instead: first?.codes ?? [], in: isOne ? nil : first?.year)
    return problem(
      in: table, at: found.numbers.first, expected: expected, found: machineNumber(table.cube.cells[found.numbers.first].rawValue))
  }
}
