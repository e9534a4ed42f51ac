import KommuneLocale
import KommuneModel

/// Rows that a spreadsheet left below a table, `Kilde: SSB;;` and `Oppdatert;20230306`: with the right number of fields they look like a region.
enum RowsWithoutFigures {
  /// How many are listed.
  private static let mostProblems = 100

  /// How a line below a table begins, in the languages that files come in.
  private static let beginnings = [
    "oppdatert", "sist oppdatert", "sist endret", "sist endra", "uppdaterad", "senast uppdaterad", "updated", "last updated", "kilde",
    "kjelde", "källa", "source", "utskrift", "skrevet ut", "skrive ut", "kontakt", "contact",
  ]

  /// The rows of a cube whose region has no code, where most others have one, and whose every cell was left empty, or which begin as a source or
  /// a date below a table does.
  static func problems(in cube: Cube, file: String) -> [Problem] {
    guard let axis = cube.dimensionIndex(.region) else { return [] }
    let categories = cube.dimensions[axis].categories
    let nameless = categories.indices.filter { categories[$0].code == nil }
    guard !nameless.isEmpty, nameless.count < categories.count, nameless.count <= mostProblems else { return [] }
    let areFew = nameless.count * 2 < categories.count
    return nameless.compactMap { place in
      let isNote = beginnings.contains { categories[place].label.lowercased().hasPrefix($0) }
      guard areFew || isNote,
        let cell = firstCell(of: place, on: axis, in: cube) ?? (isNote ? firstFilled(of: place, on: axis, in: cube) : nil)
      else { return nil }
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

  /// The first cell of a category that the file has.
  private static func firstFilled(of category: Int, on axis: Int, in cube: Cube) -> Int? {
    let stride = cube.strides[axis]
    let block = stride * cube.dimensions[axis].count
    for start in Swift.stride(from: category * stride, to: cube.cells.count, by: block) {
      if let cell = (start..<start + stride).first(where: { cube.cells[$0].observation.missingReason != .absentRow }) { return cell }
    }
    return nil
  }
}
