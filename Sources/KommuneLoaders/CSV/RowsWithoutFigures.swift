import KommuneLocale
import KommuneModel

/// Rows that a spreadsheet left below a table, `Kilde: SSB;;`: with the right number of fields they look like a region without figures.
enum RowsWithoutFigures {
  /// How many are listed.
  private static let mostProblems = 100

  /// The rows of a cube whose region has no code, where most others have one, and whose every cell was left empty.
  static func problems(in cube: Cube, file: String) -> [Problem] {
    guard let axis = cube.dimensionIndex(.region) else { return [] }
    let categories = cube.dimensions[axis].categories
    let nameless = categories.indices.filter { categories[$0].code == nil }
    guard !nameless.isEmpty, nameless.count * 2 < categories.count, nameless.count <= mostProblems else { return [] }
    return nameless.compactMap { place in
      guard let cell = firstCell(of: place, on: axis, in: cube) else { return nil }
      return Problem(
        id: "row-without-figures", severity: .warning, file: file, row: cube.positions.place(of: cell)?.row,
        columnName: cube.dimensions[axis].name, expected: FileShapePhrases.rowMustHaveFigures, found: categories[place].label)
    }
  }

  /// The first cell of a category that the file has; nothing where any of its cells holds something.
  private static func firstCell(of category: Int, on axis: Int, in cube: Cube) -> Int? {
    var first: Int?
    let stride = cube.strides[axis]
    let block = stride * cube.dimensions[axis].count
    for start in Swift.stride(from: category * stride, to: cube.cells.count, by: block) {
      for cell in start..<start + stride {
        guard let reason = cube.cells[cell].observation.missingReason else { return nil }
        if reason == .empty { first = first ?? cell } else if reason != .absentRow { return nil }
      }
    }
    return first
  }
}
