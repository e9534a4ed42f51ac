import KommuneModel

/// What a loader made of one file: the figures, and every flaw it met on the way.
public struct Loaded: Sendable {
  /// The figures. A file without figures, such as a code list, has a cube without cells; its rows are in `texts`.
  public let cube: Cube
  /// Flaws in single cells and labels, in the file's order.
  public let problems: [Problem]
  /// The rows of a file that holds texts and no figures: a code list, a register.
  public let texts: TextTable?
  /// The cells whose zero the file printed as `-`.
  public let dashes: CellSet
  /// The dimensions, by their place, that no column of the file shows: the name of the one value column of a long file.
  public let impliedDimensions: [Int]

  /// Creates a result.
  public init(
    cube: Cube, problems: [Problem], texts: TextTable? = nil, dashes: CellSet = CellSet(), impliedDimensions: [Int] = []
  ) {
    self.cube = cube
    self.problems = problems
    self.texts = texts
    self.dashes = dashes
    self.impliedDimensions = impliedDimensions
  }

  /// Creates the result of a file that holds texts and no figures.
  public init(texts: TextTable, source: SourceFile, problems: [Problem]) {
    let rows = Dimension(name: "row", role: .other, categories: [])
    let cube = Cube(dimensions: [rows], cells: [], source: source, positions: CellPositions(lines: .none, columns: []))
    self.init(cube: cube, problems: problems, texts: texts)
  }
}
