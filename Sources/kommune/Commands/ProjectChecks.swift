import KommuneChecks
import KommuneComparison
import KommuneModel
import KommuneProject
import KommuneRegisters
import KommuneReport

/// What is wrong in the files of a project: what their reading found, then what the checks find, less what the project switches off.
struct ProjectChecks {
  let sources: [ReportSource]
  let project: Project
  let registers: Registers
  /// The last vintage, by the sources' ids.
  var previous: [String: Cube] = [:]

  func problems() -> [Problem] {
    let silenced = project.silencedChecks.map(\.id)
    let tables = sources.map { source in
      let mappings = Dictionary(source.source.figures.map { ($0.label, $0.figure) }, uniquingKeysWith: { first, _ in first })
      return CheckedTable(
        cube: source.cube, previous: previous[source.source.id], mappings: mappings, loaderProblems: source.problems)
    }
    let material = CheckMaterial(
      tables: tables, lineage: registers.lineage, baseFigures: registers.baseFigures, indicators: registers.indicators,
      sumSeries: registers.sumSeries, kostragrupper: registers.kostragrupper)
    // A check's name silences the loader's own problem of the same kind too.
    let kinds = Set(silenced.map { CheckRegistry.check(named: $0)?.id ?? $0 })
    let loading = sources.flatMap(\.problems).filter { !kinds.contains(CheckRegistry.check(named: $0.id)?.id ?? $0.id) }
    return loading + Checks.run(material, silenced: silenced)
  }

  /// The id of ``contradictions()``, for a project that switches them off.
  static let contradictionID = "files-contradict"

  /// Figures of which two files have different numbers: one problem for each figure and pair of files, at its first cell in the file that is not used.
  /// A report tells them beside its tables.
  func contradictions() -> [Problem] {
    guard !project.silencedChecks.contains(where: { $0.id == Self.contradictionID }) else { return [] }
    let store = FigureStore(
      cubes: sources.map(\.cube), baseFigures: registers.baseFigures, mappings: sources.map(\.mappings), lineage: registers.lineage)
    var first: [Contradiction] = []
    var counts: [Int] = []
    for found in store.contradictions {
      if let last = first.last, last.figure == found.figure, last.used.file == found.used.file, last.other.file == found.other.file {
        counts[counts.count - 1] += 1
      } else {
        first.append(found)
        counts.append(1)
      }
    }
    return zip(first, counts).map { contradiction, count in
      Problem(
        id: Self.contradictionID, severity: .warning, file: contradiction.other.file, row: contradiction.other.row,
        column: contradiction.other.column, columnName: contradiction.other.columnName, expected: contradiction.sentence(more: count - 1),
        found: "")
    }
  }
}
