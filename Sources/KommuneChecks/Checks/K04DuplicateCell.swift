import KommuneLocale
import KommuneModel

/// No cell stands twice.
///
/// Two rows with the same names are told while a file is read. What remains are rows that say the same in two ways: `301` and `0301`,
/// `1504 Ålesund` and `1504`, `Menn` and `menn`, `20181` and `2018K1`. Where both have a number, every sum counts it twice.
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
    var firstNameless: [String: Int] = [:]
    let dimension = table.cube.dimensions[axis]
    // A column of `20181` and `2018K1` together is none of periods to a loader: alone, `20181` may be anything.
    let hasPeriods = dimension.role == .period || (dimension.role == .other && dimension.categories.contains { Period($0.label) != nil })
    return dimension.categories.enumerated().compactMap { index, category in
      // A region whose code another one had before keeps both in its label, and its code is found there.
      let region = category.code == nil && axis == table.regionAxis ? table.regions[index] : nil
      let key = region.flatMap(plainKey) ?? plainKey(category, hasPeriods: hasPeriods)
      if let first = firstByKey[key] ?? region.flatMap({ firstNameless[codeKey($0.code.text)] }) { return (first, index) }
      firstByKey[key] = index
      if axis == table.regionAxis, let named = plainKey(table.regions[index]) {
        firstByKey[named] = firstByKey[named] ?? index
        if table.regions[index].name == table.regions[index].code.text { firstNameless[key] = index }
      }
      return nil
    }
  }

  /// The code of a region with its name, however the name is written; nothing for a region without a code.
  private static func plainKey(_ region: RegionFacts) -> String? {
    guard region.code.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let name = region.name == region.code.text ? "" : letters(of: region.name)
    return codeKey(region.code.text) + (name.isEmpty ? "" : " " + name)
  }

  /// The letters of a name as they are written where æ, ø and å cannot be.
  private static func letters(of name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }.map { plain[$0] ?? String($0) }.joined()
  }

  private static let plain: [Character: String] = ["æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe"]

  /// What a category says, however it is written.
  private static func plainKey(_ category: Category, hasPeriods: Bool) -> String {
    if hasPeriods, let period = Period(category.label) ?? Period(category.key) ?? oldPeriod(category.label) { return period.description }
    if let code = category.code { return codeKey(code) }
    return category.label.lowercased().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// A code without what a spreadsheet takes from it.
  private static func codeKey(_ code: String) -> String {
    let isNumber = code.utf8.allSatisfy { (0x30...0x39).contains($0) } && code.utf8.count > 1
    return isNumber ? "#" + code.drop { $0 == "0" } : "#" + code
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
