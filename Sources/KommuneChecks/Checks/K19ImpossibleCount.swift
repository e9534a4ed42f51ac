import KommuneLocale
import KommuneModel

/// What is counted is not negative, and a kommune that exists has inhabitants.
///
/// A minus before a number of people, things or square metres is a slip. A population of zero between years with thousands is a cell that
/// somebody left open: every figure per inhabitant of that year is lost with it.
struct ImpossibleCount: Check {
  static let id = "K19-impossible-count"
  static let title = CheckTitles.impossibleCount
  static let severity = Problem.Severity.error

  /// No kommune since 1972 had fewer inhabitants; a column whose figures are smaller counts something else.
  static let leastInhabitants = 100.0

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table in
      table.contents.indices.flatMap { column -> [Problem] in
        let contents = table.contents[column]
        guard contents.isCount else { return [] }
        return negatives(column, in: table) + (contents.isPopulation ? emptied(column, in: table, material.lineage) : [])
      }
    }
  }

  private static func negatives(_ column: Int, in table: TableFacts) -> [Problem] {
    var cells: [Int] = []
    table.forEachCell(of: column) { index in if table.cube.cells[index].rawValue < 0 { cells.append(index) } }
    let label = table.contents[column].label
    return grouped(cells, in: table) { count, examples in
      CheckPhrases.negativeCounts(contents: label, cells: count, examples: examples)
    } each: { cell in
      CheckPhrases.negativeCount(contents: label, name: table.placeName(ofCell: cell))
    }
  }

  /// Zeros of kommuner in years in which they existed, where another year has inhabitants.
  private static func emptied(_ column: Int, in table: TableFacts, _ lineage: Lineage?) -> [Problem] {
    guard let lineage, table.holdsKommuner, let regionAxis = table.regionAxis, let periodAxis = table.periodAxis,
      table.cube.dimensions.indices.allSatisfy({
        [regionAxis, periodAxis, table.contentsAxis].contains($0) || table.cube.dimensions[$0].count == 1
      })
    else { return [] }
    let (strides, years) = (table.cube.strides, table.years)
    let isEndOfYear = table.contents[column].isEndOfYear
    let start = column * (table.contentsAxis.map { strides[$0] } ?? 0)
    var others: [Int: Int] = [:]
    let cells = table.regions.indices.flatMap { region -> [Int] in
      func cell(_ period: Int) -> Int { start + region * strides[regionAxis] + period * strides[periodAxis] }
      let zeros = years.indices.filter { table.cube.cells[cell($0)].rawValue == 0 }
      guard !zeros.isEmpty, table.regions[region].isKnown, !table.regions[region].isOutsideKommuner else { return [] }
      let inhabited = years.indices.filter { table.cube.cells[cell($0)].rawValue >= leastInhabitants }
      return zeros.compactMap { zero in
        // At the end of its last year a code may be gone already.
        let isWholeYear = table.periods[zero]?.frequency == .year && !isEndOfYear
        guard let year = years[zero], lineage.isValid(table.regions[region].code, in: year),
          isWholeYear || lineage.isValid(table.regions[region].code, in: year + 1)
        else { return nil }
        let other = inhabited.min { abs((years[$0] ?? .max) - year) < abs((years[$1] ?? .max) - year) }
        others[cell(zero)] = other
        return other.map { _ in cell(zero) }
      }
    }
    let label = table.contents[column].label
    return grouped(cells, in: table) { count, examples in
      CheckPhrases.emptyKommuner(contents: label, cells: count, examples: examples)
    } each: { cell in
      let other = others[cell] ?? 0
      let there = cell + (other - table.category(on: periodAxis, ofCell: cell)) * strides[periodAxis]
      return CheckPhrases.emptyKommune(
        contents: label, name: table.placeName(ofCell: cell), value: table.cube.cells[there].rawValue, period: table.periodLabel(other))
    }
  }
}

extension ContentsTraits {
  /// Whether nothing in the column can be below zero: people, or a base figure of things, areas, positions or hours.
  fileprivate var isCount: Bool {
    if isHeadcount { return true }
    switch unit {
    case .count, .squareMetres, .fullTimeEquivalents, .hours: return figure != nil
    default: return false
    }
  }
}
