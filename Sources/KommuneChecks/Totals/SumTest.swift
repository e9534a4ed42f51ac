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

  /// Adds what came of another column; the worst of both remains.
  mutating func add(_ other: SumOutcome) {
    tested += other.tested
    failed += other.failed
    if let theirs = other.worst, worst.map({ abs(theirs.difference) > abs($0.difference) }) ?? true { worst = theirs }
  }

  fileprivate mutating func fail(_ sum: Sum) {
    failed += 1
    if worst.map({ abs(sum.difference) > abs($0.difference) }) ?? true { worst = sum }
  }
}

/// Adds up the parts of a total over a whole file, one column at a time.
struct SumTest {
  let table: TableFacts
  let relation: SumRelation
  /// How many parts there are in each period, with those that the file does not have.
  private let partsInPeriod: [Int]
  /// For each column, how its figures are rounded; nothing where it cannot be added.
  private let roundings: [Rounding?]

  /// - Parameter roundings: Those of the columns by all their figures.
  init(table: TableFacts, relation: SumRelation, roundings: [Rounding?]) {
    self.table = table
    self.relation = relation
    let periods = max(table.periods.count, 1)
    partsInPeriod = (0..<periods).map { period in
      let here = relation.partsInPeriods.map { $0.count { $0[period] } } ?? relation.parts.count
      return here == 0 ? 0 : here + (relation.absent.indices.contains(period) ? relation.absent[period].count : 0)
    }
    self.roundings = Rounding.all(roundings, withTotalsOf: relation, in: table)
  }

  /// The outcome for each column of the file (one where it has no such axis); columns that cannot be added have none.
  ///
  /// - Complexity: one pass over the cells of the parts.
  func outcomes() -> [SumOutcome?] {
    var outcomes: [SumOutcome?] = roundings.map { $0 == nil ? nil : SumOutcome() }
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
        let mask = relation.partsInPeriods?[index]
        if hasOnePeriod, let mask, !mask[periods[0]] { continue }
        lines.add(cube.cells, from: start + part * stride, mask: hasOnePeriod ? nil : mask, periods: periods)
      }
      for line in 0..<stride {
        let cell = start + relation.total * stride + line
        let parts = partsInPeriod[periods[line]]
        guard parts > 0, lines.reported[line] > 0, !cube.cells[cell].isMissing else { continue }
        let column = table.contentsAxis.map { table.category(on: $0, ofCell: cell) } ?? 0
        guard let rounding = roundings[column] else { continue }
        judge(lines, line, cell, parts: parts, rounding, &outcomes[column])
      }
      start += block
    }
    return outcomes
  }

  private func judge(_ lines: Lines, _ line: Int, _ cell: Int, parts: Int, _ rounding: Rounding, _ outcome: inout SumOutcome?) {
    let reported = lines.reported[line]
    let sum = SumOutcome.Sum(cell: cell, total: table.cube.cells[cell].rawValue, sum: lines.sums[line], reported: reported)
    // Figures near the end of what a double holds have no sum.
    guard sum.difference.isFinite else { return }
    let isWithin = abs(sum.difference) <= rounding.slack(parts: reported, total: sum.total)
    if reported == parts {
      outcome?.tested += 1
      if !isWithin { outcome?.fail(sum) }
    } else if !isWithin, sum.difference < 0, lines.lowest[line] >= 0 {
      // Some of the parts are already more than the whole.
      outcome?.tested += 1
      outcome?.fail(sum)
    } else if !isWithin {
      outcome?.incomplete += 1
      if outcome?.firstIncomplete == nil { outcome?.firstIncomplete = sum }
    }
  }

  /// The period that each line of a block belongs to.
  private func periodOfLine(start: Int, count: Int) -> [Int] {
    guard let axis = table.periodAxis, axis != relation.axis else { return Array(repeating: 0, count: count) }
    return (0..<count).map { table.category(on: axis, ofCell: start + $0) }
  }
}

/// Running sums of a block of cells that lie side by side.
private struct Lines {
  var sums: [Double]
  var reported: [Int]
  var lowest: [Double]

  init(count: Int) {
    sums = Array(repeating: 0, count: count)
    reported = Array(repeating: 0, count: count)
    lowest = sums
  }

  mutating func reset() {
    for line in sums.indices {
      sums[line] = 0
      reported[line] = 0
      lowest[line] = 0
    }
  }

  mutating func add(_ cells: [Cell], from start: Int, mask: [Bool]?, periods: [Int]) {
    guard let mask else {
      for line in sums.indices { take(cells[start + line], on: line) }
      return
    }
    for line in sums.indices where mask[periods[line]] { take(cells[start + line], on: line) }
  }

  @inline(__always)
  private mutating func take(_ cell: Cell, on line: Int) {
    guard !cell.isMissing else { return }
    let value = cell.rawValue
    sums[line] += value
    reported[line] += 1
    if value < lowest[line] { lowest[line] = value }
  }
}
