import KommuneLocale
import KommuneModel

/// A zero in a year in which the code did not exist is missing, not nought.
///
/// Statistics Norway fills the years before a code was born and after it died with `0` or `.`. The program reads them as missing; the
/// note says where, so that nobody adds them up in a spreadsheet. A file with many such codes gets one note for all.
struct ZeroOutsideValidity: Check {
  static let id = "K06-zero-outside-validity"
  static let title = CheckTitles.zeroOutsideValidity
  static let severity = Problem.Severity.note

  /// Up to this many codes have a note each.
  static let notesEach = 10

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      let found = OutsideValidity.all(in: table, lineage: material.lineage).filter { $0.zeros.count > 0 }
      guard found.count > notesEach, let first = found.map(\.zeros.first).min() else {
        return found.map { note($0, in: table) }
      }
      let years = found.flatMap(\.zeros.years)
      let expected = CheckPhrases.zerosOutsideValidity(
        codes: found.count, years: NumberRuns.text(years), cells: found.reduce(0) { $0 + $1.zeros.count },
        examples: found.prefix(3).map { "\(table.regions[$0.region].title) \(NumberRuns.text($0.zeros.years))" })
      return [problem(in: table, at: first, expected: expected, found: printed(table.cube.cells[first]))]
    }
  }

  private static func note(_ found: OutsideValidity, in table: TableFacts) -> Problem {
    let expected = CheckPhrases.zeroOutsideValidity(
      region: table.regions[found.region].title, years: NumberRuns.text(found.zeros.years), cells: found.zeros.count)
    return problem(in: table, at: found.zeros.first, expected: expected, found: printed(table.cube.cells[found.zeros.first]))
  }

  /// What the file shows. A cell that is already marked was a zero or a point.
  private static func printed(_ cell: Cell) -> String { cell == Cell(.notPossible) ? "." : "0" }
}
