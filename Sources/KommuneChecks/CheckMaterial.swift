import KommuneModel

/// What the checks look at: loaded files, and the registers they are held against.
///
/// A register that is not given is not asked; the checks that need it find nothing.
public struct CheckMaterial: Sendable {
  /// The files, in the project's order.
  public let tables: [CheckedTable]
  /// Where codes came from and went to.
  public let lineage: Lineage?
  /// The sums over codes that Statistics Norway publishes.
  public let sumSeries: [SumSeries]
  /// Which kommune is in which KOSTRA-gruppe.
  public let kostragrupper: Kostragrupper?
  /// What is known of each file that has cells, in the order of ``tables``; a code list has none.
  let facts: [TableFacts]

  /// Creates the material.
  ///
  /// - Parameters:
  ///   - tables: The files.
  ///   - lineage: The register of kommuner.
  ///   - baseFigures: The register of base figures; says what a column with a known label is counted in.
  ///   - indicators: The register of indicators, for the units of columns that hold one.
  ///   - sumSeries: The register of sum series.
  ///   - kostragrupper: The register of groups.
  public init(
    tables: [CheckedTable], lineage: Lineage? = nil, baseFigures: [BaseFigure] = [], indicators: [Indicator] = [],
    sumSeries: [SumSeries] = [], kostragrupper: Kostragrupper? = nil
  ) {
    self.tables = tables
    self.lineage = lineage
    self.sumSeries = sumSeries
    self.kostragrupper = kostragrupper
    let names = lineage.map(KommuneNames.init)
    let units = KnownUnits(baseFigures: baseFigures, indicators: indicators)
    facts = tables.filter { !$0.cube.cells.isEmpty }.map { TableFacts($0, lineage: lineage, names: names, units: units) }
  }
}

/// One loaded file, and the same file as it was last time.
public struct CheckedTable: Sendable {
  /// The figures as loaded. `source.name` is the file's name in every problem.
  public let cube: Cube
  /// The figures of the vintage before, when there is one.
  public let previous: Cube?
  /// Which base figure a column holds, by its label, when a project says so.
  public let mappings: [String: String]
  /// What the loader has told of the file already; no check tells it again.
  public let loaderProblems: [Problem]

  /// Creates a file to check.
  public init(cube: Cube, previous: Cube? = nil, mappings: [String: String] = [:], loaderProblems: [Problem] = []) {
    self.cube = cube
    self.previous = previous
    self.mappings = mappings
    self.loaderProblems = loaderProblems
  }
}
