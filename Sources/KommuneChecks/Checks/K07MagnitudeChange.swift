import KommuneLocale
import KommuneModel

/// Figures keep their unit from year to year.
///
/// One figure that is more than 316 times the one before, or less, was perhaps given in kroner and not in thousands of kroner: a
/// warning. Where nearly the whole column moves together by fifty times or more, the unit has changed, and no two of its years can be
/// compared: an error.
///
///     |log₁₀ x₁ − log₁₀ x₂| > 2.5
struct MagnitudeChange: Check {
  static let id = "K07-magnitude-change"
  static let title = CheckTitles.magnitudeChange
  static let severity = Problem.Severity.error

  /// 10 to the power of 2.5, the limit of Statistics Norway's control of thousand errors.
  static let thousandErrorFactor = 316.22776601683796
  /// A figure that was never as large as this was not given in thousands; a balance that crosses zero is soon hundreds of times larger.
  static let leastAmount = 1000.0
  /// The largest power of ten that a factor is told as.
  static let mostPowers = 12.0
  /// The factor that all figures of a column must share before its unit has changed: a share that became a percentage moves by 100.
  static let unitFactor = 50.0
  /// The share of the figures that must move together.
  static let unitShare = 0.8

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard let axis = table.periodAxis else { return [] }
      let pairs = table.successivePeriods
      var columns = Array(repeating: Column(), count: pairs.count * table.contents.count)
      scan(table, axis: axis, pairs: pairs, into: &columns)
      return pairs.indices.flatMap { pair in
        table.contents.indices.flatMap { column in
          report(
            columns[pair * table.contents.count + column], table, column: column, earlier: pairs[pair].earlier, later: pairs[pair].later)
        }
      }
    }
  }

  /// What moved between two periods in one column.
  fileprivate struct Column {
    var compared = 0
    var larger = 0
    var smaller = 0
    var logarithms = 0.0
    /// Cells of the later period whose figure has another magnitude.
    var suspects: [(cell: Int, earlier: Double, later: Double)] = []
    var first: Int?
  }

  private static func scan(
    _ table: TableFacts, axis: Int, pairs: [(earlier: Int, later: Int)], into columns: inout [Column]
  ) {
    let cells = table.cube.cells
    let stride = table.cube.strides[axis]
    let steps = pairs.map { (earlier: $0.earlier * stride, later: $0.later * stride) }
    for base in table.bases(without: [axis]) {
      let column = table.contentsAxis.map { table.category(on: $0, ofCell: base) } ?? 0
      for (pair, step) in steps.enumerated() {
        let before = cells[base + step.earlier].rawValue
        let after = cells[base + step.later].rawValue
        // A missing cell is not a number, and fails both comparisons.
        guard before > 0, after > 0 else { continue }
        let place = pair * table.contents.count + column
        columns[place].compared += 1
        guard after > before * unitFactor || before > after * unitFactor else { continue }
        columns[place].move(before, after, cell: base + step.later)
      }
    }
  }

  private static func report(_ found: Column, _ table: TableFacts, column: Int, earlier: Int, later: Int) -> [Problem] {
    let dimension = table.periodAxis.map { table.cube.dimensions[$0].categories }
    // A file that does not say what is counted is told by its name.
    let label = table.contents[column].label.isEmpty ? table.cube.source.name : table.contents[column].label
    let (before, after) = (dimension?[earlier].label ?? "", dimension?[later].label ?? "")
    let moved = max(found.larger, found.smaller)
    if let first = found.first, found.compared >= 3, Double(moved) >= unitShare * Double(found.compared) {
      let power = Int((found.logarithms / Double(max(found.larger + found.smaller, 1))).rounded())
      let expected = CheckPhrases.unitChange(
        contents: label, before: before, after: after, isLarger: found.larger > found.smaller, power: power, moved: moved,
        of: found.compared)
      return [problem(in: table, at: first, severity: .error, expected: expected, found: machineNumber(table.cube.cells[first].rawValue))]
    }
    return grouped(found.suspects.map(\.cell), in: table, severity: .warning) { count, examples in
      CheckPhrases.magnitudeChanges(contents: label, before: before, after: after, count: count, examples: examples)
    } each: { cell in
      let values = found.suspects.first { $0.cell == cell }
      return CheckPhrases.magnitudeChange(name: table.name(ofCell: cell), before: before, value: values?.earlier ?? 0, after: after)
    }
  }
}

extension MagnitudeChange.Column {
  fileprivate mutating func move(_ before: Double, _ after: Double, cell: Int) {
    let ratio = after > before ? after / before : before / after
    if after > before { larger += 1 } else { smaller += 1 }
    logarithms += min(logarithm(ratio) / logarithm(10), MagnitudeChange.mostPowers)
    if first.map({ cell < $0 }) ?? true { first = cell }
    if ratio > MagnitudeChange.thousandErrorFactor, max(before, after) >= MagnitudeChange.leastAmount {
      suspects.append((cell, before, after))
    }
  }
}
