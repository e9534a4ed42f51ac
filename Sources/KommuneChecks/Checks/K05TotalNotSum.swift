import KommuneLocale
import KommuneModel

/// A total is the sum of its parts.
///
/// The axes say what is made of what: all ages of the single ages, a band of narrower bands, both sexes of each, the country and the
/// fylke of their kommuner in that year, a sum series of its members. Only columns that can be added are; a percentage is not. What
/// rounding explains is let through, and so is what missing parts may explain, with a note that names them: Statistics Norway's totals
/// hold an estimate for kommuner that have not reported.
struct TotalNotSum: Check {
  static let id = "K05-total-not-sum"
  static let title = CheckTitles.totalNotSum
  static let severity = Problem.Severity.error

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      let relations = SumRelation.all(in: table, material)
      guard !relations.isEmpty else { return [] }
      let roundings = Rounding.all(in: table)
      return relations.flatMap { relation -> [Problem] in
        let outcomes = SumTest(table: table, relation: relation, roundings: roundings).outcomes().compactMap(\.self)
        return differences(outcomes, relation, in: table) + incompleteness(outcomes, relation, in: table)
      }
    }
  }

  /// A problem for each column whose total is wrong; when they are many, one for the worst of each level.
  private static func differences(_ outcomes: [SumOutcome], _ relation: SumRelation, in table: TableFacts) -> [Problem] {
    let flawed = outcomes.compactMap { outcome -> (severity: Problem.Severity, outcome: SumOutcome)? in
      guard outcome.worst != nil, let severity = severity(of: outcome, relation.basis) else { return nil }
      return (severity, outcome)
    }
    return [Problem.Severity.error, .warning].flatMap { severity -> [Problem] in
      let these = flawed.filter { $0.severity == severity }.map(\.outcome)
      guard these.count > cellsToldEach else { return these.compactMap { difference($0, severity, relation, in: table) } }
      var together = SumOutcome()
      for outcome in these { together.add(outcome) }
      return [difference(together, severity, relation, in: table)].compactMap(\.self)
    }
  }

  private static func difference(
    _ outcome: SumOutcome, _ severity: Problem.Severity, _ relation: SumRelation, in table: TableFacts
  ) -> Problem? {
    guard let worst = outcome.worst else { return nil }
    let expected = CheckPhrases.totalNotSum(
      total: name(of: relation.total, relation.axis, in: table), place: place(of: worst.cell, without: relation.axis, in: table),
      parts: worst.reported, sum: worst.sum, difference: worst.difference, failed: outcome.failed, tested: outcome.tested)
    return problem(in: table, at: worst.cell, severity: severity, expected: expected, found: machineNumber(worst.total))
  }

  /// A total that fails nearly everywhere is perhaps not the sum of these parts: the country with its continental shelf. Where only a
  /// label says that it is one, it holds hardly anywhere when it is none: households with a car, with a boat, in all.
  private static func severity(of outcome: SumOutcome, _ basis: SumRelation.Basis) -> Problem.Severity? {
    let share = Double(outcome.failed) / Double(max(outcome.tested, 1))
    switch basis {
    case .structure: return outcome.tested >= 4 && share > 0.5 ? .warning : .error
    case .label where outcome.tested < 4: return .warning
    case .label: return share <= 0.25 ? .error : share <= 0.75 ? .warning : nil
    }
  }

  private static func incompleteness(_ outcomes: [SumOutcome], _ relation: SumRelation, in table: TableFacts) -> [Problem] {
    // Elsewhere a missing part is one that was withheld, and no flaw of the total.
    guard relation.axis == table.regionAxis, let first = outcomes.compactMap(\.firstIncomplete).min(by: { $0.cell < $1.cell }) else {
      return []
    }
    let missing = missingParts(of: first, relation, in: table)
    let expected = CheckPhrases.totalWithMissingParts(
      total: name(of: relation.total, relation.axis, in: table), place: place(of: first.cell, without: relation.axis, in: table),
      sum: first.sum, difference: first.difference, missing: missing, cells: outcomes.reduce(0) { $0 + $1.incomplete })
    return [problem(in: table, at: first.cell, severity: .note, expected: expected, found: machineNumber(first.total))]
  }

  private static func missingParts(of sum: SumOutcome.Sum, _ relation: SumRelation, in table: TableFacts) -> [String] {
    let period = table.periodAxis.map { table.category(on: $0, ofCell: sum.cell) } ?? 0
    let step = table.cube.strides[relation.axis]
    let silent = relation.parts.indices.filter { index in
      guard relation.partsInPeriods?[index][period] ?? true else { return false }
      return table.cube.cells[sum.cell + (relation.parts[index] - relation.total) * step].isMissing
    }
    let absent = relation.absent.indices.contains(period) ? relation.absent[period] : []
    return silent.map { name(of: relation.parts[$0], relation.axis, in: table) } + absent
  }

  private static func name(of category: Int, _ axis: Int, in table: TableFacts) -> String {
    axis == table.regionAxis ? table.regions[category].title : table.cube.dimensions[axis].categories[category].label
  }

  /// The cell's other names: "1504 Ålesund, 2019".
  private static func place(of cell: Int, without axis: Int, in table: TableFacts) -> String {
    table.cube.dimensions.indices.filter { $0 != axis && table.cube.dimensions[$0].count > 1 }.map {
      name(of: table.category(on: $0, ofCell: cell), $0, in: table)
    }.joined(separator: ", ")
  }
}
