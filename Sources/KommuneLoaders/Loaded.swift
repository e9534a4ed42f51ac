import KommuneModel

/// What a loader made of one file: the figures, and every flaw it met on the way.
public struct Loaded: Sendable {
  /// The figures.
  public let cube: Cube
  /// Flaws in single cells and labels, in the file's order.
  public let problems: [Problem]

  /// Creates a result.
  public init(cube: Cube, problems: [Problem]) {
    self.cube = cube
    self.problems = problems
  }
}
