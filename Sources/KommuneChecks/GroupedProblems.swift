import KommuneLocale
import KommuneModel

/// Up to this many cells of one column are told one by one; more are told together, with the first as examples.
let cellsToldEach = 5

extension Check {
  /// A problem for each cell, or one for all of them when they are many.
  ///
  /// - Parameters:
  ///   - cells: Flat indices, those to be told first at the front.
  ///   - table: The file.
  ///   - severity: Their level; the check's own unless given.
  ///   - together: What must hold, from how many there are and the first names.
  ///   - each: What must hold for one cell.
  static func grouped(
    _ cells: [Int], in table: TableFacts, severity: Problem.Severity? = nil, together: (Int, [String]) -> Phrase, each: (Int) -> Phrase
  ) -> [Problem] {
    func found(_ cell: Int) -> String { machineNumber(table.cube.cells[cell].rawValue) }
    guard cells.count > cellsToldEach, let first = cells.first else {
      return cells.map { problem(in: table, at: $0, severity: severity, expected: each($0), found: found($0)) }
    }
    let periods = table.periodAxis.map { axis in Set(cells.map { table.category(on: axis, ofCell: $0) }).count } ?? 1
    let examples = cells.prefix(3).map { periods > 1 ? table.placeName(ofCell: $0) : table.name(ofCell: $0) }
    return [problem(in: table, at: first, severity: severity, expected: together(cells.count, examples), found: found(first))]
  }
}

extension TableFacts {
  /// The cell's names but for its column: "1504 Ålesund, 0 år, 2019".
  func placeName(ofCell cell: Int) -> String {
    let axes = cube.dimensions.indices.filter { $0 != contentsAxis && (cube.dimensions[$0].count > 1 || $0 == regionAxis) }
    return axes.map { axis in
      let category = category(on: axis, ofCell: cell)
      return axis == regionAxis ? regions[category].title : cube.dimensions[axis].categories[category].label
    }.joined(separator: ", ")
  }

  /// The cell's names but for its period and column (the column where it has no other): "1504 Ålesund, 0 år".
  func name(ofCell cell: Int) -> String {
    let axes = cube.dimensions.indices.filter { $0 != periodAxis && $0 != contentsAxis }
    let names = axes.filter { cube.dimensions[$0].count > 1 || $0 == regionAxis }.map { axis in
      let category = category(on: axis, ofCell: cell)
      return axis == regionAxis ? regions[category].title : cube.dimensions[axis].categories[category].label
    }
    return names.isEmpty ? contents(ofCell: cell).label : names.joined(separator: ", ")
  }
}
