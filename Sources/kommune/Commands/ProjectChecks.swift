import KommuneChecks
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
}
