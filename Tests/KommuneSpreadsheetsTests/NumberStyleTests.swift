import KommuneLoaders
import KommuneModel
import Testing

@testable import KommuneSpreadsheets

@Suite struct NumberStyleTests {
  @Test(arguments: [
    ("0000", NumberStyle.digits(4)), ("00", .digits(2)), ("0", .number), ("0.00", .number), ("#,##0", .number), ("#,##0,", .scaled),
    ("#,##0.0,,", .scaled), ("#,##0,\" tusen\"", .scaled), ("#,##0;-#,##0,", .number), ("mmm-yy", .month), ("[$-414]mmmm yyyy;@", .month),
    ("yyyy", .year), ("yyyy-mm-dd", .date), ("yyyy mm hh", .date), ("mm:ss", .date), ("0.0\\ %", .percentage),
    ("0\" (foreløpig)\"", .number),
    ("General", .number),
  ])
  func `a format says what it shows`(format: String, style: NumberStyle) { #expect(NumberStyle(format: format) == style) }

  /// The builder's workbook with other formats: `s="1"`, `s="3"` and so on are the first, the second …
  private func load(_ formats: [String], sheet: String) throws(LoadFailure) -> Loaded {
    var parts = WorkbookBuilder.parts(sheet: "<worksheet><sheetData>\(sheet)</sheetData></worksheet>")
    let own = formats.enumerated().map { "<numFmt numFmtId=\"\(170 + $0)\" formatCode=\"\($1)\"/>" }.joined()
    let cells = formats.indices.map { "<xf numFmtId=\"\(170 + $0)\"/>" }.joined()
    let styles = "<styleSheet><numFmts>\(own)</numFmts><cellXfs><xf numFmtId=\"0\"/>\(cells)</cellXfs></styleSheet>"
    parts[4].bytes = Array(styles.utf8)
    return try Loader.load(FileBytes(WorkbookBuilder.pack(parts)), fileName: "x.xlsx", among: Loader.formatsWithSpreadsheets)
  }

  private func row(_ number: Int, _ cells: [String]) -> String {
    let columns = ["A", "B", "C", "D"]
    return "<row r=\"\(number)\">" + cells.enumerated().map { "<c r=\"\(columns[$0])\(number)\" \($1)</c>" }.joined() + "</row>"
  }

  @Test func `a code under a format of zeros is what the sheet shows, and a figure is what it is`() throws {
    let sheet =
      row(1, ["t=\"str\"><v>kommunenummer</v>", "t=\"str\"><v>2015</v>"]) + row(2, ["s=\"1\"><v>301</v>", "s=\"1\"><v>12</v>"])
      + row(3, ["s=\"1\"><v>1504</v>", "><v>13</v>"])
    let loaded = try load(["0000"], sheet: sheet)
    #expect(loaded.cube.dimensions[0].categories.map(\.key) == ["0301", "1504"])
    #expect(loaded.cube.cells.map(\.rawValue) == [12, 13] && loaded.problems.isEmpty)
  }

  @Test func `a date that is shown as a month or a year is one`() throws {
    let names = ["t=\"str\"><v>region</v>", "s=\"1\"><v>42005</v>", "s=\"1\"><v>42036</v>"]
    let sheet = row(1, names) + row(2, ["t=\"str\"><v>1504 Ålesund</v>", "><v>1</v>", "><v>2</v>"])
    for (format, periods) in [("mmm-yy", ["2015M01", "2015M02"]), ("mmmm yyyy", ["2015M01", "2015M02"])] {
      #expect(try load([format], sheet: sheet).cube.dimension(.period)?.categories.map(\.label) == periods)
    }
    let stub =
      row(1, ["t=\"str\"><v>måned</v>", "t=\"str\"><v>Personer</v>"]) + row(2, ["s=\"1\"><v>42005</v>", "><v>1</v>"])
      + row(3, ["s=\"1\"><v>42036</v>", "><v>2</v>"])
    #expect(try load(["mmm-yy"], sheet: stub).cube.dimension(.period)?.categories.map(\.label) == ["2015M01", "2015M02"])
    #expect(
      try load(["yyyy"], sheet: stub.replacing("42036", with: "42400")).cube.dimension(.period)?.categories.map(\.label) == [
        "2015", "2016",
      ])
  }

  @Test func `numbers that the sheet shows in thousands are read as they are stored, and told`() throws {
    let sheet =
      row(1, ["t=\"str\"><v>region</v>", "t=\"str\"><v>2015</v>"]) + row(2, ["t=\"str\"><v>1504 Ålesund</v>", "s=\"1\"><v>1234567</v>"])
    let loaded = try load(["#,##0,"], sheet: sheet)
    #expect(loaded.cube.cells.map(\.rawValue) == [1_234_567])
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0) \($0.found)" } == ["shown-scaled 2 2 1234567"])
  }
}
