import KommuneModel

/// Runs the numbered checks.
public enum Checks {
  /// Every problem that the checks find, but for those switched off.
  ///
  ///     Checks.run(CheckMaterial(tables: [CheckedTable(cube: cube)], lineage: registers.lineage), silenced: ["K08"])
  ///
  /// - Parameters:
  ///   - material: The files and the registers.
  ///   - silenced: Checks that are switched off, by any name that ``CheckRegistry/check(named:)`` knows; other names do nothing.
  /// - Returns: Problems in the order of the files, then of row (those without one last), column, check and value.
  public static func run(_ material: CheckMaterial, silenced: [String] = []) -> [Problem] {
    let off = Set(silenced.compactMap { CheckRegistry.check(named: $0)?.id })
    let told = Set(material.tables.flatMap(\.loaderProblems).map(Told.init))
    let found = CheckRegistry.all.filter { !off.contains($0.id) }.flatMap { $0.problems(in: material) }.filter { !told.contains(Told($0)) }
    let fileOrder = Dictionary(material.tables.enumerated().map { ($1.cube.source.name, $0) }, uniquingKeysWith: { first, _ in first })
    return found.map { (key: SortKey($0, fileOrder: fileOrder), problem: $0) }.sorted { $0.key < $1.key }.map(\.problem)
  }
}

/// What a problem is about and where. A loader's id is a check's without the number: `lost-leading-zero` of `K03-lost-leading-zero`.
private struct Told: Hashable {
  let name: Substring
  let file: String
  let row: Int?

  init(_ problem: Problem) {
    name = CheckRegistry.check(named: problem.id) == nil || problem.id.first != "K" ? problem.id[...] : problem.id.dropFirst(4)
    file = problem.file
    row = problem.row
  }
}

/// Where a problem stands in the list.
private struct SortKey: Comparable {
  let file: Int
  let row: Int
  let column: Int
  let id: String
  let found: String
  let expected: String

  init(_ problem: Problem, fileOrder: [String: Int]) {
    file = fileOrder[problem.file] ?? .max
    row = problem.row ?? .max
    column = problem.column ?? .max
    id = problem.id
    found = problem.found
    expected = problem.expected.en
  }

  static func < (left: Self, right: Self) -> Bool {
    if (left.file, left.row, left.column) != (right.file, right.row, right.column) {
      return (left.file, left.row, left.column) < (right.file, right.row, right.column)
    }
    return (left.id, left.found, left.expected) < (right.id, right.found, right.expected)
  }
}
