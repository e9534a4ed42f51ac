import KommuneLocale
import KommuneModel

/// No cell stands twice.
///
/// Two rows with the same names are told while a file is read. What remains are rows that say the same in two ways: `301` and `0301`,
/// `Menn` and `menn`, `20181` and `2018K1`. Where both have a number, every sum counts it twice.
struct DuplicateCell: Check {
  static let id = "K04-duplicate-cell"
  static let title = CheckTitles.duplicateCell
  static let severity = Problem.Severity.error

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table in
      table.cube.dimensions.indices.flatMap { axis in
        pairs(on: axis, of: table).compactMap { problem(in: table, axis: axis, first: $0.first, second: $0.second) }
      }
    }
  }

  private static func pairs(on axis: Int, of table: TableFacts) -> [(first: Int, second: Int)] {
    var firstByKey: [String: Int] = [:]
    let dimension = table.cube.dimensions[axis]
    // A column of `20181` and `2018K1` together is none of periods to a loader: alone, `20181` may be anything.
    let hasPeriods = dimension.role == .period || (dimension.role == .other && dimension.categories.contains { Period($0.label) != nil })
    return dimension.categories.enumerated().compactMap { index, category in
      let key = plainKey(category, hasPeriods: hasPeriods)
      guard let first = firstByKey[key] else {
        firstByKey[key] = index
        return nil
      }
      return (first, index)
    }
  }

  /// What a category says, however it is written.
  private static func plainKey(_ category: Category, hasPeriods: Bool) -> String {
    if hasPeriods, let period = Period(category.label) ?? Period(category.key) ?? oldPeriod(category.label) { return period.description }
    if let code = category.code {
      let isNumber = code.utf8.allSatisfy { (0x30...0x39).contains($0) } && code.utf8.count > 1
      return isNumber ? "#" + code.drop { $0 == "0" } : "#" + code
    }
    return category.label.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// `20181` and `201801`, as old files write quarters and months.
  private static func oldPeriod(_ text: String) -> Period? {
    Period(digits: text, frequency: .quarter) ?? Period(digits: text, frequency: .month)
  }

  private static func problem(in table: TableFacts, axis: Int, first: Int, second: Int) -> Problem? {
    let cube = table.cube
    let step = cube.strides[axis]
    var count = 0
    var differing = 0
    var place: Int?
    for base in table.bases(without: [axis]) {
      let (left, right) = (cube.cells[base + first * step], cube.cells[base + second * step])
      guard !left.isMissing, !right.isMissing else { continue }
      count += 1
      if left != right { differing += 1 }
      if place == nil || (differing == 1 && left != right) { place = base + second * step }
    }
    guard let place else { return nil }
    let categories = cube.dimensions[axis].categories
    let firstCell = place + (first - second) * step
    return self.problem(
      in: table, at: place, severity: differing > 0 ? .error : .warning,
      expected: CheckPhrases.duplicateCell(
        name: categories[first].title, again: categories[second].title, cells: count, differing: differing,
        first: cube.cells[firstCell].rawValue),
      found: machineNumber(cube.cells[place].rawValue))
  }
}

extension Category {
  /// Code and label as people write them: "1504 Ålesund".
  var title: String { code.map { $0 == label ? label : "\($0) \(label)" } ?? label }
}
