import KommuneModel
import Testing

@Suite struct CellRangeTests {
  @Test func `cells of one column are gathered, their rows ascending and each once`() throws {
    let cells = [2, 3, 4, 9, 3].map { CellSource(file: "a.csv", row: $0, column: 3, columnName: "Personer 2005") }
    let ranges = CellRange.gathering(cells.reversed())
    let range = try #require(ranges.first)
    #expect(ranges.count == 1)
    #expect(range.file == "a.csv" && range.column == 3 && range.columnName == "Personer 2005")
    #expect(range.rows == [2, 3, 4, 9])
    #expect(NumberRuns.runs(range.rows) == [2...4, 9...9])
    #expect(NumberRuns.text(range.rows, dash: "-", separator: ",") == "2-4,9")
  }

  @Test func `cells of two columns stay apart in the order they come`() {
    let cells = [CellSource(file: "a.csv", row: 2, column: 15), CellSource(file: "a.csv", row: 2, column: 14)]
    #expect(CellRange.gathering(cells).map(\.column) == [15, 14])
  }

  @Test func `a cell of a format without rows has none`() {
    #expect(CellRange.gathering([CellSource(file: "a.json", column: 7)]).map(\.rows) == [[]])
  }
}
