import KommuneLocale
import KommuneModel

/// Variables and contents keep their names from one vintage to the next.
///
/// A project names them; a figure under a new name would be taken for one that is gone. A variable is the same when at least half of
/// its categories are, a column when its code is, or when its new label is near the old one.
struct VariableRenamed: Check {
  static let id = "K11-variable-renamed"
  static let title = CheckTitles.variableRenamed
  static let severity = Problem.Severity.warning

  /// So many columns may have got a new name between two vintages.
  private static let mostRenamed = 200

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard let match = VintageMatch(table), !table.cube.cells.isEmpty else { return [] }
      return variables(match, in: table) + contents(match, in: table)
    }
  }

  private static func variables(_ match: VintageMatch, in table: TableFacts) -> [Problem] {
    let old = match.previous.dimensions.indices.compactMap { axis -> Problem? in
      let before = match.previous.dimensions[axis]
      guard let now = match.axes[axis] else {
        guard before.count > 1 else { return nil }
        return problem(in: table, at: 0, expected: CheckPhrases.variableGone(before.name), found: "")
      }
      let name = match.current.dimensions[now].name
      return name == before.name ? nil : problem(in: table, at: 0, expected: CheckPhrases.variableRenamed(from: before.name), found: name)
    }
    let new = match.newAxes.filter { match.current.dimensions[$0].count > 1 }.map { axis in
      problem(in: table, at: 0, expected: CheckPhrases.variableNew, found: match.current.dimensions[axis].name)
    }
    return old + new
  }

  private static func contents(_ match: VintageMatch, in table: TableFacts) -> [Problem] {
    renamedContents(match).map { renaming in
      problem(
        in: table, at: table.firstCell(of: renaming.now, on: renaming.axis),
        expected: CheckPhrases.contentsRenamed(from: renaming.before.label),
        found: match.current.dimensions[renaming.axis].categories[renaming.now].label)
    }
  }

  /// Contents that have another label than before, with their new place.
  static func renamedContents(_ match: VintageMatch) -> [(before: Category, axis: Int, now: Int)] {
    guard let axis = match.previous.dimensionIndex(.contents), let now = match.axes[axis] else { return [] }
    let current = match.current.dimensions[now]
    var free = match.gained(on: axis)
    // A table that is new all over was not renamed.
    if free.count > mostRenamed { free = [] }
    return match.previous.dimensions[axis].categories.compactMap { category in
      if let same = current.index(of: category.key) {
        return current.categories[same].label == category.label ? nil : (category, now, same)
      }
      guard let near = closestMatch(to: category.label, in: free.map { current.categories[$0].label }),
        let place = free.firstIndex(where: { current.categories[$0].label == near })
      else { return nil }
      return (category, now, free.remove(at: place))
    }
  }
}
