import KommuneLocale
import KommuneModel

/// A file has at least the rows and figures that it had last time.
///
/// Told are categories that are gone, and figures that were there and are now missing. A publisher withdraws figures at times; a file
/// that was cut short looks the same.
struct FewerRows: Check {
  static let id = "K13-fewer-rows"
  static let title = CheckTitles.fewerRows
  static let severity = Problem.Severity.warning

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard let match = VintageMatch(table) else { return [] }
      guard !table.cube.cells.isEmpty else { return [] }
      return lostCategories(match, in: table) + lostFigures(match, in: table)
    }
  }

  private static func lostCategories(_ match: VintageMatch, in table: TableFacts) -> [Problem] {
    let renamed = Set(VariableRenamed.renamedContents(match).map(\.before))
    let hasMovedBands = !AgeBandMoved.problems(in: CheckMaterial(one: table)).isEmpty
    return match.previous.dimensions.indices.compactMap { axis in
      let dimension = match.previous.dimensions[axis]
      let lost = match.lost(on: axis).filter { category in
        !(dimension.role == .contents && renamed.contains(category))
          && !(dimension.role == .age && hasMovedBands && AgeBandMoved.explains(category))
      }
      guard !lost.isEmpty, let now = match.axes[axis] else { return nil }
      let expected = CheckPhrases.lostCategories(
        variable: dimension.name, count: lost.count, of: dimension.count, names: lost.prefix(5).map(\.title))
      return problem(in: table, at: 0, expected: expected, found: machineNumber(Double(match.current.dimensions[now].count)))
    }
  }

  private static func lostFigures(_ match: VintageMatch, in table: TableFacts) -> [Problem] {
    var lost = 0
    var first: (now: Int, value: Double)?
    let (old, new) = (match.previous.cells, match.current.cells)
    match.forEachCommonCell { before, now in
      // A zero that is now marked as outside validity was never a figure.
      guard new[now].isMissing, !old[before].isMissing, old[before].rawValue != 0 else { return }
      lost += 1
      if first.map({ now < $0.now }) ?? true { first = (now, old[before].rawValue) }
    }
    guard let first else { return [] }
    let expected = CheckPhrases.lostFigures(cells: lost, name: table.placeName(ofCell: first.now), value: first.value)
    let reason = match.current.cells[first.now].observation.missingReason
    // A row that is gone left no mark.
    return [problem(in: table, at: first.now, expected: expected, found: reason == .absentRow ? "" : reason?.mark ?? "")]
  }
}

extension CheckMaterial {
  /// The material of one file, without registers.
  init(one table: TableFacts) {
    self.init(tables: [CheckedTable(cube: table.cube, previous: table.previous)])
  }
}
