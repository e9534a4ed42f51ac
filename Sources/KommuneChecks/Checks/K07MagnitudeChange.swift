import KommuneLocale
import KommuneModel

/// Figures keep their unit from year to year.
///
/// One figure that is more than 316 times the last one before it, or less, was perhaps given in kroner and not in thousands of kroner: a
/// warning. A figure that agrees with the one before such a one is not told. Where nearly the whole column moves together by fifty times or more, the unit has changed, and no two of its years can be
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
      var scan = Scan(table, axis: axis, pairs: pairs)
      for base in table.bases(without: [axis]) { scan.look(at: base) }
      let units = scan.columns.indices.filter { scan.columns[$0].hasChangedUnit }.compactMap { place in
        unitChange(scan.columns[place], table, column: place % table.contents.count, pair: pairs[place / table.contents.count])
      }
      let told = scan.suspects.filter { suspect in
        !(suspect.firstPair...suspect.lastPair).contains { scan.columns[$0 * table.contents.count + suspect.column].hasChangedUnit }
      }
      return units + figures(told, table, pairs: pairs)
    }
  }

  private static func unitChange(_ found: Column, _ table: TableFacts, column: Int, pair: (earlier: Int, later: Int)) -> Problem? {
    guard let first = found.first else { return nil }
    let power = Int((found.logarithms / Double(max(found.larger + found.smaller, 1))).rounded())
    let expected = CheckPhrases.unitChange(
      contents: label(of: column, in: table), before: table.periodLabel(pair.earlier), after: table.periodLabel(pair.later),
      isLarger: found.larger > found.smaller, power: power, moved: max(found.larger, found.smaller), of: found.compared)
    return problem(in: table, at: first, severity: .error, expected: expected, found: machineNumber(table.cube.cells[first].rawValue))
  }

  /// The figures of another magnitude in columns whose unit did not change.
  private static func figures(_ suspects: [Suspect], _ table: TableFacts, pairs: [(earlier: Int, later: Int)]) -> [Problem] {
    let groups = Dictionary(grouping: suspects) { Place(firstPair: $0.firstPair, lastPair: $0.lastPair, column: $0.column) }
    return groups.keys.sorted().flatMap { place -> [Problem] in
      let these = groups[place] ?? []
      let (before, after) = (table.periodLabel(pairs[place.firstPair].earlier), table.periodLabel(pairs[place.lastPair].later))
      let earlier = Dictionary(these.map { ($0.cell, $0.earlier) }, uniquingKeysWith: { first, _ in first })
      return grouped(these.map(\.cell), in: table, severity: .warning) { count, examples in
        CheckPhrases.magnitudeChanges(
          contents: label(of: place.column, in: table), before: before, after: after, count: count, examples: examples)
      } each: { cell in
        CheckPhrases.magnitudeChange(name: table.name(ofCell: cell), before: before, value: earlier[cell] ?? 0, after: after)
      }
    }
  }

  /// A file that does not say what is counted is told by its name.
  private static func label(of column: Int, in table: TableFacts) -> String {
    table.contents[column].label.isEmpty ? table.cube.source.name : table.contents[column].label
  }

  /// What moved between two neighbouring periods in one column.
  fileprivate struct Column {
    var compared = 0
    var larger = 0
    var smaller = 0
    var logarithms = 0.0
    var first: Int?

    /// Whether nearly all figures moved together.
    var hasChangedUnit: Bool { first != nil && compared >= 3 && Double(max(larger, smaller)) >= unitShare * Double(compared) }
  }

  /// A figure of another magnitude than the last one before it.
  fileprivate struct Suspect {
    let cell: Int
    let column: Int
    /// The pair of periods that begins with that of the earlier figure.
    let firstPair: Int
    /// The pair that ends with the cell's own.
    let lastPair: Int
    let earlier: Double
  }

  /// Between which periods, and in which column.
  private struct Place: Hashable, Comparable {
    let firstPair: Int
    let lastPair: Int
    let column: Int

    static func < (left: Self, right: Self) -> Bool {
      (left.lastPair, left.column, left.firstPair) < (right.lastPair, right.column, right.firstPair)
    }
  }
}

/// A walk through the periods of every row.
private struct Scan {
  private let table: TableFacts
  private let steps: [(earlier: Int, later: Int, beginsChain: Bool)]
  /// What moved, by pair of periods, then by column.
  private(set) var columns: [MagnitudeChange.Column]
  private(set) var suspects: [MagnitudeChange.Suspect] = []

  init(_ table: TableFacts, axis: Int, pairs: [(earlier: Int, later: Int)]) {
    self.table = table
    let stride = table.cube.strides[axis]
    steps = pairs.indices.map { pair in
      (pairs[pair].earlier * stride, pairs[pair].later * stride, pair == 0 || pairs[pair - 1].later != pairs[pair].earlier)
    }
    columns = Array(repeating: MagnitudeChange.Column(), count: pairs.count * table.contents.count)
  }

  /// Compares each figure of a row with the last one before it. A figure that agrees with the one before a suspect is not another.
  mutating func look(at base: Int) {
    let column = table.contentsAxis.map { table.category(on: $0, ofCell: base) } ?? 0
    var last = (value: 0.0, pair: 0)
    var beforeSuspect = 0.0
    for (pair, step) in steps.enumerated() {
      let before = table.cube.cells[base + step.earlier].rawValue
      let after = table.cube.cells[base + step.later].rawValue
      if step.beginsChain { (last, beforeSuspect) = ((before > 0 ? before : 0, pair), 0) }
      // A missing cell is not a number, and fails the comparison.
      guard after > 0 else { continue }
      if before > 0 { columns[pair * table.contents.count + column].compare(before, after, cell: base + step.later) }
      if last.value > 0, MagnitudeChange.isFar(last.value, after) {
        if beforeSuspect > 0, !MagnitudeChange.isFar(beforeSuspect, after) {
          beforeSuspect = 0
        } else {
          suspects.append(
            MagnitudeChange.Suspect(cell: base + step.later, column: column, firstPair: last.pair, lastPair: pair, earlier: last.value))
          beforeSuspect = last.value
        }
      } else {
        beforeSuspect = 0
      }
      last = (after, pair + 1)
    }
  }
}

extension MagnitudeChange {
  /// Whether one figure is perhaps in thousands and the other not.
  @inline(__always)
  fileprivate static func isFar(_ before: Double, _ after: Double) -> Bool {
    (after > before * thousandErrorFactor || before > after * thousandErrorFactor) && max(before, after) >= leastAmount
  }
}

extension MagnitudeChange.Column {
  @inline(__always)
  fileprivate mutating func compare(_ before: Double, _ after: Double, cell: Int) {
    compared += 1
    if after > before * MagnitudeChange.unitFactor || before > after * MagnitudeChange.unitFactor { move(before, after, cell: cell) }
  }

  private mutating func move(_ before: Double, _ after: Double, cell: Int) {
    if after > before { larger += 1 } else { smaller += 1 }
    let ratio = after > before ? after / before : before / after
    logarithms += min(logarithm(ratio) / logarithm(10), MagnitudeChange.mostPowers)
    if first.map({ cell < $0 }) ?? true { first = cell }
  }
}
