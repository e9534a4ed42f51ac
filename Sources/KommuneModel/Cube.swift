/// The figures of one file: a dense array of cells over named dimensions, each with its place in the file.
///
/// Cells lie in row-major order, the last dimension fastest. A combination that the file has no row for holds
/// `.missing(.absentRow)`.
public struct Cube: Sendable {
  /// The axes; their order is the file's order of stub columns, then headings.
  public let dimensions: [Dimension]
  /// Every cell.
  public let cells: [Cell]
  /// Where the cells came from.
  public let source: SourceFile
  /// Where in the file each cell stands.
  public let positions: CellPositions
  /// Flat indices of numbers marked as provisional, ascending.
  public let provisional: [Int]
  /// What the publisher says about the figures: notes, units, decimals, marks.
  public let metadata: CubeMetadata
  /// Steps between neighbours along each dimension.
  public let strides: [Int]

  /// Creates a cube. The number of cells is the product of the dimensions' counts.
  public init(
    dimensions: [Dimension], cells: [Cell], source: SourceFile, positions: CellPositions, provisional: [Int] = [],
    metadata: CubeMetadata = CubeMetadata()
  ) {
    precondition(cells.count == dimensions.reduce(1) { $0 * $1.count }, "a cube has one cell for each combination of categories")
    self.dimensions = dimensions
    self.cells = cells
    self.source = source
    self.positions = positions
    self.provisional = provisional
    self.metadata = metadata
    var step = 1
    strides = dimensions.reversed().map { dimension in
      defer { step *= dimension.count }
      return step
    }.reversed()
  }

  /// The first dimension with this role.
  public func dimension(_ role: Dimension.Role) -> Dimension? { dimensions.first { $0.role == role } }

  /// The place among `dimensions` of the first dimension with this role.
  public func dimensionIndex(_ role: Dimension.Role) -> Int? { dimensions.firstIndex { $0.role == role } }

  /// The flat index of the cell at one category of each dimension.
  public func flatIndex(_ categories: [Int]) -> Int {
    precondition(categories.count == dimensions.count, "one category for each dimension")
    return zip(categories, strides).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The categories of the cell at a flat index, one for each dimension.
  public func categoryIndices(ofCell flatIndex: Int) -> [Int] {
    zip(strides, dimensions).map { stride, dimension in (flatIndex / stride) % dimension.count }
  }

  /// What the cell at a flat index holds.
  public func observation(at flatIndex: Int) -> Observation { cells[flatIndex].observation }

  /// The file, row and column of the cell at a flat index.
  public func cellSource(at flatIndex: Int) -> CellSource {
    let place = positions.place(of: flatIndex)
    return CellSource(file: source.name, table: source.table, row: place?.row, column: place?.column, columnName: place?.columnName)
  }
}
