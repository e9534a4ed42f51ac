import KommuneModel

/// Puts together the cube of a PX file: its cells, where they stand, and what is said about them.
struct PXResult {
  /// With more columns than this, cells have no column names: they would outweigh the figures.
  static let mostNamedColumns = 4096

  /// Nor may all the names together be longer than this.
  static let mostNameBytes = 1 << 24

  private let figures: PXFigures
  private let variables: PXVariables
  private let metadata: CubeMetadata
  private let starred: Set<[Int?]>
  private let source: SourceFile
  private let keys: Int

  /// - Parameter keys: How many keys stand before the figures of a row.
  init(_ figures: PXFigures, _ variables: PXVariables, _ metadata: PXMetadata, source: SourceFile, keys: Int) {
    self.figures = figures
    self.variables = variables
    self.metadata = metadata.metadata
    starred = metadata.provisional
    self.source = source
    self.keys = keys
  }

  /// The cube with the flaws that were met.
  func loaded(_ problems: [Problem]) -> Loaded {
    var metadata = metadata
    metadata.marks = figures.printedMarks()
    let cube = Cube(
      dimensions: variables.dimensions, cells: figures.cells, source: source, positions: positions, provisional: provisional,
      metadata: metadata)
    return Loaded(cube: cube, problems: problems, dashes: figures.dashes, impliedDimensions: variables.implied.map { [$0] } ?? [])
  }

  /// The numbers among the cells that the file marks as provisional, ascending.
  private var provisional: [Int] {
    guard !starred.isEmpty else { return [] }
    var cells = CellSet()
    for pattern in starred {
      var found = [0]
      for (dimension, category) in zip(variables.dimensions, pattern) {
        found = found.flatMap { start in (category.map { $0...$0 } ?? 0...dimension.count - 1).map { start * dimension.count + $0 } }
      }
      for cell in found { cells.insert(cell) }
    }
    return cells.map { $0 }.filter { !figures.cells[$0].isMissing }.sorted()
  }

  private var positions: CellPositions {
    guard figures.columns <= PXResult.mostNamedColumns, columnNameLength * figures.columns <= PXResult.mostNameBytes else {
      return CellPositions(lines: .none, columns: [])
    }
    let columns = columnNames.enumerated().map { CellPositions.Column(number: keys + $0.offset + 1, name: $0.element) }
    let first = figures.lines.first ?? 0
    let isConsecutive = figures.lines.enumerated().allSatisfy { $0.element > 0 && Int($0.element) == Int(first) + $0.offset }
    return CellPositions(lines: isConsecutive ? .consecutive(first: Int(first)) : .listed(figures.lines), columns: columns)
  }

  private var columnNameLength: Int {
    variables.dimensions.dropFirst(variables.stubCount).reduce(0) { $0 + ($1.categories.map(\.label.utf8.count).max() ?? 0) }
  }

  /// The heading of each column: its categories' texts, the last variable fastest.
  private var columnNames: [String] {
    var names = [""]
    for dimension in variables.dimensions.dropFirst(variables.stubCount) {
      names = names.flatMap { name in dimension.categories.map { name.isEmpty ? $0.label : name + " " + $0.label } }
    }
    return names
  }
}
