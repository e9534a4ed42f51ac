import KommuneLocale
import KommuneModel

extension Check {
  /// A problem at a cell: its file, row and column come from the cube.
  static func problem(
    in table: TableFacts, at flatIndex: Int, severity: Problem.Severity? = nil, expected: Phrase, found: String
  ) -> Problem {
    let place = table.cube.cellSource(at: flatIndex)
    return Problem(
      id: id, severity: severity ?? self.severity, file: place.file, row: place.row, column: place.column,
      columnName: place.columnName, expected: expected, found: found)
  }
}

extension TableFacts {
  /// The first cell of a category that has a row in the file; the first of all when none has.
  func firstCell(of category: Int, on axis: Int) -> Int {
    let stride = cube.strides[axis]
    let block = stride * cube.dimensions[axis].count
    var start = category * stride
    while start < cube.cells.count {
      for index in start..<start + stride where cube.cells[index].bits != Cell(.absentRow).bits { return index }
      start += block
    }
    return min(category * stride, max(cube.cells.count - 1, 0))
  }
}
