import KommuneLocale
import KommuneModel

/// Provisional and final figures are not mixed.
///
/// Within one year of one column a mixture is a warning: kommuner are then compared on unequal terms. A whole year that is provisional
/// beside final ones is the rule in March, and a note.
struct ProvisionalMixed: Check {
  static let id = "K14-provisional-and-final-mixed"
  static let title = CheckTitles.provisionalMixed
  static let severity = Problem.Severity.warning

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard !table.cube.provisional.isEmpty else { return [] }
      let counts = Counts(table)
      return mixtures(counts, in: table) + wholePeriods(counts, in: table)
    }
  }

  /// How many figures of each column and period are provisional.
  private struct Counts {
    var numbers: [Int]
    var provisional: [Int]
    var first: [Int?]
    let periodCount: Int

    init(_ table: TableFacts) {
      periodCount = max(table.periods.count, 1)
      numbers = Array(repeating: 0, count: table.contents.count * periodCount)
      provisional = numbers
      first = Array(repeating: nil, count: numbers.count)
      for index in table.cube.cells.indices where !table.cube.cells[index].isMissing { numbers[place(of: index, in: table)] += 1 }
      for index in table.cube.provisional where !table.cube.cells[index].isMissing {
        let place = place(of: index, in: table)
        provisional[place] += 1
        if first[place] == nil { first[place] = index }
      }
    }

    private func place(of index: Int, in table: TableFacts) -> Int {
      let column = table.contentsAxis.map { table.category(on: $0, ofCell: index) } ?? 0
      return column * periodCount + (table.periodAxis.map { table.category(on: $0, ofCell: index) } ?? 0)
    }
  }

  private static func mixtures(_ counts: Counts, in table: TableFacts) -> [Problem] {
    counts.numbers.indices.compactMap { place in
      guard let first = counts.first[place], counts.provisional[place] < counts.numbers[place] else { return nil }
      let expected = CheckPhrases.provisionalMixture(
        contents: table.contents[place / counts.periodCount].label, period: table.periodLabel(place % counts.periodCount),
        provisional: counts.provisional[place], of: counts.numbers[place])
      return problem(in: table, at: first, expected: expected, found: machineNumber(table.cube.cells[first].rawValue) + "*")
    }
  }

  private static func wholePeriods(_ counts: Counts, in table: TableFacts) -> [Problem] {
    let wholes = (0..<counts.periodCount).filter { period in
      table.contents.indices.contains { isWhole(counts, $0 * counts.periodCount + period) }
    }
    let hasFinal = counts.numbers.indices.contains { counts.numbers[$0] > 0 && counts.provisional[$0] == 0 }
    let places = wholes.flatMap { period in table.contents.indices.map { $0 * counts.periodCount + period } }
    guard hasFinal, let first = places.filter({ isWhole(counts, $0) }).compactMap({ counts.first[$0] }).min() else { return [] }
    let expected = CheckPhrases.provisionalPeriods(wholes.map(table.periodLabel))
    return [
      problem(in: table, at: first, severity: .note, expected: expected, found: machineNumber(table.cube.cells[first].rawValue) + "*")
    ]
  }

  private static func isWhole(_ counts: Counts, _ place: Int) -> Bool {
    counts.numbers[place] > 0 && counts.provisional[place] == counts.numbers[place]
  }
}
