import KommuneLocale
import KommuneModel

/// Age bands stay where they were in the vintage before.
///
/// "105 år eller eldre" that became "100 år eller eldre" gives sums of the same name over other people.
struct AgeBandMoved: Check {
  static let id = "K12-age-band-moved"
  static let title = CheckTitles.ageBandMoved
  static let severity = Problem.Severity.warning

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard let match = VintageMatch(table), let now = table.ageAxis, let axis = match.axes.firstIndex(of: now) else { return [] }
      let old = match.previous.dimensions[axis].categories
      let oldBands = Set(old.compactMap { AgeBand($0.label) })
      let current = match.current.dimensions[now].categories
      let currentBands = Set(current.compactMap { AgeBand($0.label) })
      return current.indices.compactMap { index in
        guard let band = AgeBand(current[index].label), !oldBands.contains(band) else { return nil }
        let gone = old.filter { category in
          AgeBand(category.label).map { $0.ages.overlaps(band.ages) && !currentBands.contains($0) } ?? false
        }
        guard let first = gone.first, let last = gone.last else { return nil }
        return problem(
          in: table, at: table.firstCell(of: index, on: now),
          expected: CheckPhrases.ageBandMoved(from: gone.count == 1 ? first.label : "\(first.label) … \(last.label)"),
          found: current[index].label)
      }
    }
  }

  /// Whether the ages of a vintage are told of here, so that no other check need name them as lost.
  static func explains(_ category: Category) -> Bool { AgeBand(category.label) != nil }
}
