import KommuneLocale
import KommuneModel

/// A percentage lies between 0 and 100, a share between 0 and 1.
///
/// An error for a part of a whole, told by the word "andel"; a warning for another percentage. Changes, results, debts and net figures
/// may lie anywhere and are let through, unless they pass a thousand percent. A column with the name of an indicator is published, and
/// held against a hundred; what a project maps to a base figure in shares is held against one.
struct PercentageOutOfRange: Check {
  static let id = "K10-percentage-out-of-range"
  static let title = CheckTitles.percentageOutOfRange
  static let severity = Problem.Severity.error

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      let ranges = table.contents.map(range)
      guard ranges.contains(where: { $0 != nil }) else { return [] }
      var cells = Array(repeating: [Int](), count: ranges.count)
      for column in ranges.indices {
        guard let range = ranges[column] else { continue }
        table.forEachCell(of: column) { index in
          let value = table.cube.cells[index].rawValue
          if value < range.lowerBound || value > range.upperBound { cells[column].append(index) }
        }
      }
      return ranges.indices.flatMap { report(cells[$0], column: table.contents[$0], range: ranges[$0], in: table) }
    }
  }

  /// The range with room for rounding; nothing for a column that is no percentage.
  private static func range(_ column: ContentsTraits) -> ClosedRange<Double>? {
    guard column.isPercentage else { return nil }
    let whole = column.unit == .share ? 1.0 : 100.0
    return column.mayExceedWhole ? -10 * whole...10 * whole : -0.0005 * whole...1.0005 * whole
  }

  private static func report(_ cells: [Int], column: ContentsTraits, range: ClosedRange<Double>?, in table: TableFacts) -> [Problem] {
    let severity: Problem.Severity = column.isShareOfWhole ? .error : .warning
    let bounds = column.mayExceedWhole ? (column.unit == .share ? -10.0...10 : -1000...1000) : (column.unit == .share ? 0.0...1 : 0...100)
    return grouped(cells, in: table, severity: severity) { count, examples in
      CheckPhrases.percentages(contents: column.label, from: bounds.lowerBound, to: bounds.upperBound, cells: count, examples: examples)
    } each: { cell in
      CheckPhrases.percentage(contents: column.label, name: table.placeName(ofCell: cell), from: bounds.lowerBound, to: bounds.upperBound)
    }
  }
}
