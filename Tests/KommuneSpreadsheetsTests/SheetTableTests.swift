import KommuneLoaders
import KommuneModel
import Testing

@testable import KommuneSpreadsheets

/// Where the table of a sheet begins and ends, and what its cells and columns are called.
@Suite struct SheetTableTests {
  private func load(
    _ rows: [[String]], options: LoadOptions = LoadOptions(), _ change: (String) -> String = { $0 }
  ) throws(LoadFailure) -> Loaded {
    try load(WorkbookBuilder.parts(sheet: change(WorkbookBuilder.sheet(of: rows))), options: options)
  }

  private func load(_ parts: [(name: String, bytes: [UInt8])], options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
    try Loader.load(FileBytes(WorkbookBuilder.pack(parts)), fileName: "x.xlsx", options: options, among: Loader.formatsWithSpreadsheets)
  }

  @Test(arguments: [nil, 1]) func `rows without figures under the headings belong to the table`(headerRows: Int?) throws {
    let rows = [
      ["region", "Personer 2015", "Personer 2016"], ["1504 Ålesund"], ["1523 Ørskog"], ["1534 Haram", "#3", "#4"], ["1546 Sandøy"],
    ]
    let loaded = try load(rows, options: LoadOptions(FileDeclaration(headerRows: headerRows)))
    #expect(loaded.cube.dimensions[0].categories.map(\.key) == ["1504", "1523", "1534", "1546"])
    #expect(loaded.cube.dimension(.period)?.count == 2)
    #expect(loaded.cube.cells.compactMap(\.observation.value) == [3, 4])
    #expect(loaded.cube.cells[0].observation == .missing(.empty) && loaded.problems.isEmpty)
  }

  @Test func `a name without figures between headings and regions is told as in a text file`() throws {
    let loaded = try load([
      ["region", "Personer 2015"], ["Møre og Romsdal"], ["1504 Ålesund", "#1"], ["1534 Haram", "#5"], ["Trøndelag"],
      ["5001 Trondheim", "#9"],
    ])
    #expect(loaded.cube.cells.compactMap(\.observation.value) == [1, 5, 9] && loaded.cube.dimensions[0].count == 5)
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0)" } == ["row-without-figures 2", "row-without-figures 5"])
    // A title right above another table is none of its rows.
    let two = try load([["region", "2015"], ["1504 Ålesund", "#1"], ["Tabell 2"], ["region", "2016"], ["1504 Ålesund", "#2"]])
    #expect(two.cube.cells.map(\.rawValue) == [1] && two.problems.contains { $0.id == "another-table" })
  }

  @Test func `years and codes behind the figures name the rows`() throws {
    let loaded = try load([
      ["kommune", "Folkemengde", "år", "kommunenr", "Fødte"], ["Oslo", "#6", "#2020", "0301", "#1"],
      ["Bergen", "#8", "#2020", "4601", "#2"],
    ])
    #expect(loaded.cube.dimension(.period)?.categories.map(\.label) == ["2020"])
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == ["Folkemengde", "Fødte"])
    #expect(loaded.cube.cells.map(\.rawValue) == [6, 1, 8, 2])
    let place = loaded.cube.cellSource(at: 3)
    #expect(place.row == 3 && place.column == 5 && loaded.problems.isEmpty)
    // All of them name rows: nothing is left to count.
    #expect(throws: LoadFailure.self) { try load([["kommune", "år"], ["Oslo", "#2020"]]) }
  }

  @Test func `rows and columns that are not shown are read and told`() throws {
    let rows = [["region", "2014", "2015", "2016"], ["1504 Ålesund", "#1", "#2", "#3"], ["1529 Skodje", "#4", "#5", "#6"]]
    let loaded = try load(rows) { sheet in
      let columns = "<cols><col min=\"3\" max=\"16384\" hidden=\"1\"/><col min=\"9\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
      return sheet.replacing("<sheetData>", with: columns).replacing("<row r=\"3\"", with: "<row r=\"3\" hidden=\"true\"")
    }
    #expect(loaded.cube.cells.map(\.rawValue) == [1, 2, 3, 4, 5, 6])
    let told = loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0) \($0.found)" }
    #expect(told == ["hidden-rows 3 0 1529 Skodje", "hidden-columns 1 3 2015"])
    #expect(loaded.problems.last?.expected.en.contains("2 hidden columns were") == true)
    #expect(loaded.problems.first?.expected.en.contains("one hidden row of") == true)
    let beyond = try load(rows) { $0.replacing("<sheetData>", with: "<cols><col min=\"5\" max=\"9\" hidden=\"1\"/></cols><sheetData>") }
    #expect(try load(rows).problems.isEmpty && beyond.problems.isEmpty)
  }

  @Test func `white space around a name is no part of it`() throws {
    let loaded = try load([["region", "2015", "2016"], [" 1504 Ålesund "], ["\u{A0}1534 Haram", "#3", " "]])
    #expect(loaded.cube.dimensions[0].categories == [Category(code: "1504", label: "Ålesund"), Category(code: "1534", label: "Haram")])
    #expect(loaded.cube.cells.compactMap(\.observation.value) == [3] && loaded.problems.isEmpty)
    let headed = try load([[" region ", "2015"], [" 1504 Ålesund", "#1"]])
    #expect(headed.cube.dimensions[0].count == 1 && headed.problems.map(\.id) == ["heading-not-trimmed"])
  }

  @Test func `an empty column without a heading among the figures is passed over, and the periods stay`() throws {
    let loaded = try load([["region", "2015", "", "2016"], ["1504 Ålesund", "#1", "", "#2"], ["1534 Haram", "#3", "", "#4"]])
    #expect(loaded.cube.dimension(.period)?.categories.map(\.label) == ["2015", "2016"])
    #expect(loaded.cube.cells.map(\.rawValue) == [1, 2, 3, 4])
    #expect(loaded.cube.cellSource(at: 3).row == 3 && loaded.cube.cellSource(at: 3).column == 4)
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0)" } == ["column-left-out 1 3"])
  }

  @Test func `codes beside their names are one variable, and the title names columns only where the number is certain`() throws {
    let title = "07459: Befolkning, etter region, kjønn og år"
    let coded = try load([[title], [], ["", "", "#2015", "#2016"], ["1504", "Ålesund", "#1", "#2"], ["1534", "Haram", "#3", "#4"]])
    #expect(coded.cube.dimensions.map(\.name) == ["region", "period"])
    #expect(coded.cube.dimensions[0].categories == [Category(code: "1504", label: "Ålesund"), Category(code: "1534", label: "Haram")])
    #expect(coded.cube.cells.map(\.rawValue) == [1, 2, 3, 4])
    let ages = try load([
      ["Befolkning, etter region, alder og år"], [], ["", "", "", "#2015"], ["1504 Ålesund", "001", "1 år", "#1"],
      ["", "002", "2 år", "#3"],
    ])
    #expect(ages.cube.dimensions.map(\.name) == ["region", "alder", "period"] && ages.cube.dimensions[1].role == .age)
    #expect(ages.cube.dimensions[1].categories == [Category(code: "001", label: "1 år"), Category(code: "002", label: "2 år")])
    #expect(ages.cube.cells.map(\.rawValue) == [1, 3])
    // Two variables are two.
    let sexes = try load([[title], [], ["", "", "#2015"], ["1504 Ålesund", "Menn", "#1"], ["", "Kvinner", "#3"]])
    #expect(sexes.cube.dimensions.map(\.name) == ["region", "kjønn", "period"])
  }

  @Test func `a formula whose result is an empty text is an empty cell`() throws {
    let loaded = try load([["region", "2015"], ["1504 Ålesund", "#1"], ["1534 Haram", "#2"]]) { sheet in
      sheet.replacing("<c r=\"B3\"><v>2</v></c>", with: "<c r=\"B3\" t=\"str\"><f>IF(1,&quot;&quot;)</f><v></v></c>")
    }
    #expect(loaded.cube.cells.map(\.observation) == [.value(1), .missing(.empty)] && loaded.problems.isEmpty)
  }

  @Test func `a sheet with a number among its texts gives way to one with a table`() throws {
    var parts = WorkbookBuilder.parts(
      sheet: WorkbookBuilder.sheet(of: [["Les meg"], ["Sist endret", "#2023"]]),
      sheets: "<sheet name=\"Les meg\" r:id=\"a\"/><sheet name=\"Tall\" r:id=\"b\"/>")
    let readMe = parts
    parts[6].bytes = Array(WorkbookBuilder.sheet.utf8)
    let loaded = try load(parts)
    #expect(loaded.cube.cells.count == 4 && loaded.problems.first?.found == "Les meg")
    let failure = #expect(throws: LoadFailure.self) { try load(readMe) }
    #expect(
      failure?.kind == .header && failure?.expected.nb.hasSuffix("Arket som er lest, er «Les meg»; et annet velges med --sheet.") == true)
  }

  @Test func `comments are told once with the first of them`() throws {
    var parts = WorkbookBuilder.parts()
    let relation = "<Relationships><Relationship Id=\"k\" Type=\"http://x/comments\" Target=\"../comments1.xml\"/></Relationships>"
    let comment = "<comment ref=\"B5\"><text><r><t>foreløpig</t></r></text></comment><comment ref=\"C5\"><text><t>x</t></text></comment>"
    parts.append(("xl/worksheets/_rels/sheet1.xml.rels", Array(relation.utf8)))
    parts.append(("xl/comments1.xml", Array("<comments><commentList>\(comment)</commentList></comments>".utf8)))
    let told = try load(parts).problems.filter { $0.id == "comments-not-read" }
    #expect(told.map(\.found) == ["B5: foreløpig"])
    #expect(told.first?.expected.en == "What is about a figure should stand in the table; 2 comments were not read.")
  }
}
