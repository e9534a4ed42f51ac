import KommuneModel

/// What came of adding up the parts of one total in one column of a file.
struct SumOutcome {
  /// One total that was added up.
  struct Sum {
    let cell: Int
    let total: Double
    let sum: Double
    /// How many parts had a number.
    let reported: Int

    var difference: Double { total - sum }
  }

  /// How many totals all of whose parts were there.
  var tested = 0
  /// The totals that differ more than rounding explains.
  var failed = 0
  /// The worst of them.
  var worst: Sum?
  /// The totals with missing parts that the missing ones may explain.
  var incomplete = 0
  /// The first of them.
  var firstIncomplete: Sum?

  fileprivate mutating func fail(_ sum: Sum) {
    failed += 1
    if worst.map({ abs(sum.difference) > abs($0.difference) }) ?? true { worst = sum }
  }
}

/// Adds up the parts of a total over a whole file, one column at a time.
struct SumTest {
  let table: TableFacts
  let relation: SumRelation

  /// The outcome for each column of the file (one where it has no such axis); columns that cannot be added have none.
  ///
  /// - Complexity: one pass over the cells of the parts.
  func outcomes() -> [SumOutcome?] {
    var outcomes: [SumOutcome?] = table.contents.map { $0.isAdditive ? SumOutcome() : nil }
    let cube = table.cube
    let stride = cube.strides[relation.axis]
    let block = stride * cube.dimensions[relation.axis].count
    var lines = Lines(count: stride)
    var periods = periodOfLine(start: 0, count: stride)
    // A period axis outside the total's own axis gives all lines of a block one period.
    let hasOnePeriod = table.periodAxis.map { cube.strides[$0] > stride } ?? false
    var start = 0
    while start < cube.cells.count {
      if hasOnePeriod { periods = periodOfLine(start: start, count: stride) }
      lines.reset()
      for (index, part) in relation.parts.enumerated() {
        lines.add(cube.cells, from: start + part * stride, mask: relation.partsInPeriods?[index], periods: periods)
      }
      for line in 0..<stride {
        let cell = start + relation.total * stride + line
        guard !cube.cells[cell].isMissing, lines.asked[line] + absentCount(periods[line]) > 0 else { continue }
        let column = table.contentsAxis.map { table.category(on: $0, ofCell: cell) } ?? 0
        guard outcomes[column] != nil else { continue }
        judge(lines, line, cell, absent: absentCount(periods[line]), &outcomes[column])
      }
      start += block
    }
    return outcomes
  }

  private func judge(_ lines: Lines, _ line: Int, _ cell: Int, absent: Int, _ outcome: inout SumOutcome?) {
    let reported = lines.reported[line]
    let sum = SumOutcome.Sum(cell: cell, total: table.cube.cells[cell].rawValue, sum: lines.sums[line], reported: reported)
    let isExact = table.contents(ofCell: cell).isExactCount
    let slack = SumTest.slack(parts: reported, total: sum.total, isExact: isExact)
    if reported == lines.asked[line], absent == 0 {
      outcome?.tested += 1
      if abs(sum.difference) > slack { outcome?.fail(sum) }
    } else if reported > 0, sum.difference < -slack, !lines.hasNegative[line] {
      // Some of the parts are already more than the whole.
      outcome?.tested += 1
      outcome?.fail(sum)
    } else if reported > 0, abs(sum.difference) > slack {
      outcome?.incomplete += 1
      if outcome?.firstIncomplete == nil { outcome?.firstIncomplete = sum }
    }
  }

  /// How much rounding explains: three standard deviations of the sum of *n* rounded parts, and half a unit for the total.
  static func slack(parts: Int, total: Double, isExact: Bool) -> Double {
    if isExact { return 0.5 }
    var unit = 1.0
    while unit > 1e-4, abs((total / unit).rounded() * unit - total) > 1e-9 * max(1, abs(total)) { unit /= 10 }
    return unit * (0.5 + 3 * (Double(parts) / 12).squareRoot()) + 1e-9 * abs(total)
  }

  private func absentCount(_ period: Int) -> Int { relation.absent.indices.contains(period) ? relation.absent[period].count : 0 }

  /// The period that each line of a block belongs to.
  private func periodOfLine(start: Int, count: Int) -> [Int] {
    guard let axis = table.periodAxis, axis != relation.axis else { return Array(repeating: 0, count: count) }
    return (0..<count).map { table.category(on: axis, ofCell: start + $0) }
  }
}

/// Running sums of a block of cells that lie side by side.
private struct Lines {
  var sums: [Double]
  var asked: [Int]
  var reported: [Int]
  var hasNegative: [Bool]

  init(count: Int) {
    sums = Array(repeating: 0, count: count)
    asked = Array(repeating: 0, count: count)
    reported = asked
    hasNegative = Array(repeating: false, count: count)
  }

  mutating func reset() {
    for line in sums.indices {
      sums[line] = 0
      asked[line] = 0
      reported[line] = 0
      hasNegative[line] = false
    }
  }

  mutating func add(_ cells: [Cell], from start: Int, mask: [Bool]?, periods: [Int]) {
    for line in sums.indices {
      if let mask, !mask[periods[line]] { continue }
      asked[line] += 1
      let cell = cells[start + line]
      guard !cell.isMissing else { continue }
      sums[line] += cell.rawValue
      reported[line] += 1
      if cell.rawValue < 0 { hasNegative[line] = true }
    }
  }
}
