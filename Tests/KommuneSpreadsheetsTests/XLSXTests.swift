import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

@testable import KommuneSpreadsheets

@Suite struct XLSXTests {
  private func load(_ parts: [(name: String, bytes: [UInt8])], options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
    try Loader.load(FileBytes(WorkbookBuilder.pack(parts)), fileName: "x.xlsx", options: options, among: Loader.formatsWithSpreadsheets)
  }

  private func load(_ old: String, _ new: String) throws(LoadFailure) -> Loaded {
    try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet.replacing(old, with: new)))
  }

  @Test func `years down the side under an empty corner name the rows, and kommuner may stand side by side`() throws {
    let rows = [["", "0301 Oslo", "1504 Ålesund"], ["#2014", "#1", "#2"], ["#2015", "#3", "#4"]]
    let loaded = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows)))
    #expect(loaded.cube.dimensions.map(\.role) == [.period, .region])
    #expect(loaded.cube.dimensions.map { $0.categories.map(\.key) } == [["2014", "2015"], ["0301", "1504"]])
    #expect(loaded.cube.cells.map(\.observation.value) == [1, 2, 3, 4] && loaded.problems.isEmpty)
  }

  @Test func `numbers under the name of a variable are headings, and a count beside a title is none`() throws {
    let ages = [["Kommune", "#0", "#1"], ["Oslo", "#10", "#20"], ["Bergen", "#30", "#40"]]
    for rows in [ages, [["Antall kommuner", "#356"], [], ages[0], ages[1], ages[2]]] {
      let cube = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows))).cube
      #expect(cube.dimensions.map { $0.categories.map(\.label) } == [["Oslo", "Bergen"], ["0", "1"]])
      #expect(cube.cells.map(\.observation.value) == [10, 20, 30, 40])
    }
    let owners = [["Region", "Barn", "Voksne"], ["Fylke", "#100", "#200"], ["1504 Ålesund", "#1", "#2"]]
    #expect(
      try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: owners))).cube.cells.map(\.observation.value) == [100, 200, 1, 2])
    let mixed = [["Kommune", "#2020", "Endring", "#2021"], ["Oslo", "#1", "#2", "#3"]]
    #expect(try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: mixed))).cube.cells.map(\.observation.value) == [1, 2, 3])
  }

  @Test func `a sheet without headings is refused unless they are declared`() throws {
    let rows = [["Alder 2020", "#1", "#2"], ["Oslo", "#10", "#20"]]
    let sheet = WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows))
    let failure = #expect(throws: LoadFailure.self) { try load(sheet) }
    #expect(failure?.kind == .header && failure?.line == 1)
    let declared = try load(sheet, options: LoadOptions(FileDeclaration(headerRows: 1)))
    #expect(declared.cube.dimensions.map { $0.categories.map(\.label) } == [["Oslo"], ["1", "2"]])
  }

  @Test func `a second table beside the first is told and not read`() throws {
    let rows = [
      ["region", "A", "", "region", "B"], ["0301 Oslo", "#1", "", "1504 Ålesund", "#3"], ["1534 Haram", "#2", "", "1523 Ørskog", "#4"],
    ]
    let loaded = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows)))
    #expect(loaded.cube.cells.map(\.observation.value) == [1, 2])
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0)" } == ["another-table 1 4"])
    // Figures behind an empty column belong to the table.
    let spaced = [["region", "A", "", "B"], ["0301 Oslo", "#1", "", "#3"], ["1534 Haram", "#2", "", "#4"]]
    #expect(
      try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: spaced))).cube.cells.compactMap(\.observation.value) == [1, 3, 2, 4])
  }

  @Test func `a row name over several rows is that of each, and a figure over several is told`() throws {
    let rows = [
      ["region", "kjønn", "A"], ["0301 Oslo", "Menn", "#1"], ["", "Kvinner", "#2"], ["1504 Ålesund", "Menn", "#3"], ["", "Kvinner", ""],
    ]
    let sheet = WorkbookBuilder.sheet(of: rows).replacing(
      "</worksheet>",
      with: "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"C4:C5\"/></mergeCells></worksheet>")
    let loaded = try load(WorkbookBuilder.parts(sheet: sheet))
    #expect(loaded.cube.dimension(.region)?.count == 2)
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0) \($0.found)" } == ["figure-over-several-cells 4 3 3"])
    #expect(loaded.cube.cells.map(\.observation) == [.value(1), .value(2), .value(3), .missing(.empty)])
    let lone = [["region", "A"], ["0301 Oslo", "#1"], ["", "#2"]]
    let merged = WorkbookBuilder.sheet(of: lone).replacing(
      "</worksheet>", with: "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>")
    let twice = try load(WorkbookBuilder.parts(sheet: merged))
    #expect(twice.problems.map(\.id) == ["duplicate-cell"])
  }

  @Test func `a sheet of Statistikkbanken becomes a cube with its places`() throws {
    let loaded = try load(WorkbookBuilder.parts())
    let cube = loaded.cube
    #expect(cube.dimension(.region)?.categories == [Category(code: "0301", label: "Oslo"), Category(code: "1504", label: "Ålesund")])
    #expect(cube.dimension(.period)?.categories.map(\.label) == ["2019", "2020"])
    #expect(cube.dimension(.contents)?.categories.map(\.label) == ["Personer"])
    #expect(cube.cells.map(\.observation) == [.value(681_071), .value(12.3), .missing(.notAvailable), .missing(.notPossible)])
    #expect(cube.source.title == "07459: Folkemengde")
    #expect(cube.metadata.notes.map(\.text) == ["Kilde: SSB"])
    #expect(cube.cellSource(at: 1).row == 5 && cube.cellSource(at: 1).column == 3)
    #expect(cube.cellSource(at: 2).row == 6)
    #expect(loaded.problems.map(\.id) == ["rows-outside-table"])
  }

  @Test(arguments: [
    "<c r=\"B2\" t=\"inlineStr\"><is><t>1 234,5 kr</t></is></c>", "<c r=\"B2\" t=\"e\"><v>#REF!</v></c>",
    "<c r=\"B2\" s=\"1\"><v>42000</v></c>",
    "<c r=\"B2\" t=\"inlineStr\"><is><t>n.a.</t></is></c>", "<c r=\"B2\" t=\"b\"><v>1</v></c>",
  ])
  func `a row whose figures are all flawed is neither a heading nor a note, wherever it stands`(flawed: String) throws {
    func row(_ number: Int, _ name: String, _ cell: String) -> String {
      "<row r=\"\(number)\"><c r=\"A\(number)\" t=\"str\"><v>\(name)</v></c>\(cell.replacing("B2", with: "B\(number)"))</row>"
    }
    let heading = row(1, "region", "<c r=\"B2\" t=\"str\"><v>Personer</v></c>")
    let sound = "<c r=\"B2\"><v>6</v></c>"
    for place in 0..<3 {
      let rows = ["0301 Oslo", "1504 Ålesund", "1534 Haram"].enumerated().map { row($0 + 2, $1, $0 == place ? flawed : sound) }.joined()
      let loaded = try load(WorkbookBuilder.parts(sheet: "<worksheet><sheetData>\(heading)\(rows)</sheetData></worksheet>"))
      #expect(loaded.cube.dimensions.map(\.name) == ["region", "contents"])
      #expect(loaded.cube.dimensions[0].categories.map(\.label) == ["Oslo", "Ålesund", "Haram"])
      #expect(
        loaded.cube.cells.indices.allSatisfy { loaded.cube.cells[$0].observation == ($0 == place ? .missing(.unreadable) : .value(6)) })
      #expect(loaded.problems.map(\.id) == ["cell-not-a-number"])
      #expect(loaded.problems.first?.row == place + 2)
    }
  }

  /// Whether numbers that look like years are headings, names of rows or figures hangs on what stands around them.
  @Test(
    arguments: [
      (
        [["kommune", "år", "Personer"], ["0301 Oslo", "#2015", "#647"], ["1504 Ålesund", "#2015", "#46"]], ["kommune", "år"], [647, 46]
      ),
      (
        [["år", "kommune", "Personer"], ["#2015", "0301 Oslo", "#647"], ["#2016", "0301 Oslo", "#658"]], ["år", "kommune"], [647, 658]
      ),
      (
        [["kommune", "#2014", "#2015"], ["0301 Oslo", "634", "647"], ["1504 Ålesund", "#45", "#46"]], ["kommune", "period"],
        [634, 647, 45, 46]
      ),
      ([["kommune", "#2014", "#2015", "Endring"], ["0301 Oslo", "#634", "#647", "#13"]], ["kommune", "contents"], [634, 647, 13]),
      (
        [["", "Menn", "", "Kvinner", ""], ["kommune", "#2014", "#2015", "#2014", "#2015"], ["0301 Oslo", "#1", "#2", "#3", "#4"]],
        ["kommune", "contents", "period"], [1, 2, 3, 4]
      ),
      (
        [["Folketall"], ["", "#2014", "#2015"], ["Oslo", "#1990", "#2010"], ["Bergen", "#1800", "#2001"]], ["variable 1", "period"],
        [1990, 2010, 1800, 2001]
      ),
      (
        [["kommune", "A", "B"], ["0301 Oslo", "#2010", "#2011"], ["1504 Ålesund", "#1990", "#5"]], ["kommune", "contents"],
        [2010, 2011, 1990, 5]
      ),
    ] as [([[String]], [String], [Double])])
  func `years are headings, names or figures as people mean them`(rows: [[String]], names: [String], values: [Double]) throws {
    let loaded = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows)))
    #expect(loaded.cube.dimensions.filter { $0.name != "contents" || names.contains("contents") }.map(\.name) == names)
    #expect(loaded.cube.cells.compactMap(\.observation.value).sorted() == values.sorted())
  }

  @Test func `a number kept as a text that can be read in two ways is told, and names no row`() throws {
    let rows = [["kommune", "Personer 2018", "Personer 2019"], ["1504 Ålesund", "47.199", "#237"], ["1534 Haram", "9.329", "#48"]]
    let loaded = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows)))
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.found)" } == ["cell-ambiguous 2 47.199", "cell-ambiguous 3 9.329"])
    #expect(loaded.cube.cells.compactMap(\.observation.value) == [237, 48])
  }

  @Test func `numbers kept as texts are read with the mark that they have themselves`() throws {
    func values(_ texts: [String]) throws -> [Double?] {
      let rows = [["kommune", "folketal", "andel"]] + zip(["1504 Ålesund", "1534 Haram"], texts).map { [$0, "#9000.5", $1] }
      let loaded = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows)))
      #expect(loaded.cube.cells.indices.filter { $0 % 2 == 0 }.allSatisfy { loaded.cube.cells[$0].observation.value == 9000.5 })
      return loaded.cube.cells.indices.filter { $0 % 2 == 1 }.map { loaded.cube.cells[$0].observation.value }
    }
    #expect(try values(["1,5", "12,25"]) == [1.5, 12.25])
    #expect(try values(["1.5", "12.25"]) == [1.5, 12.25])
    #expect(try values(["1,5", "12,125"]) == [1.5, 12.125])
    // One comma before three digits may group, and two marks cannot both be right: told, and not read.
    #expect(try values(["1,234", "12,345"]) == [nil, nil])
    #expect(try values(["1,5", "12.25"]) == [nil, 12.25])
    // `12.5` says what `1.234` means.
    #expect(try values(["12.5", "1.234"]) == [12.5, 1.234])
  }

  @Test func `texts under a heading with a period are figures, and numbers that name rows are told`() throws {
    func loaded(_ headings: [String], _ first: [String], _ second: [String]) throws -> Loaded {
      try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: [["region"] + headings, first, second])))
    }
    for headings in [["Personer 2014", "Personer 2015"], ["2014", "2015"], ["2014 kv 1", "2014 kv 2"]] {
      let cube = try loaded(headings, ["0301 Oslo", "634463", "#647676"], ["1103 Stavanger", "130 754", "#132102"]).cube
      let small = try loaded(headings, ["0301 Oslo", "1001", "#1002"], ["1103 Stavanger", "1003", "#1004"]).cube
      #expect(small.cells.map(\.observation.value) == [1001, 1002, 1003, 1004])
      #expect(cube.cells.map(\.observation.value) == [634_463, 647_676, 130_754, 132_102])
    }
    let sexes = try loaded(["Menn", "Kvinner"], ["0301 Oslo", "5", "#6"], ["1103 Stavanger", "7", "#8"])
    #expect(sexes.problems.map(\.id) == ["numbers-as-names"])
    let percent = try loaded(["Andel 2014", "Andel 2015"], ["0301 Oslo", "12 %", "#6"], ["1103 Stavanger", "7 %", "#8"])
    #expect(percent.problems.map(\.id) == ["numbers-as-names"])
  }

  @Test func `a kommune without a figure does not end the table`() throws {
    let rows = [["region", "Personer"], ["0301 Oslo", "#1"], ["1103 Stavanger"], ["4601 Bergen", "#3"], ["4602 Kinn"]]
    let loaded = try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: rows)))
    #expect(loaded.cube.dimension(.region)?.categories.map(\.key) == ["0301", "1103", "4601", "4602"])
    #expect(loaded.cube.cells.map(\.observation.value) == [1, nil, 3, nil] && loaded.problems.isEmpty)
    let apart = [["kommunenr", "kommune", "2014"], ["0301", "Oslo", "#1"], ["1103", "Stavanger"], ["4601", "Bergen", "#3"]]
    #expect(try load(WorkbookBuilder.parts(sheet: WorkbookBuilder.sheet(of: apart))).cube.cells.map(\.observation.value) == [1, nil, 3])
  }

  @Test(arguments: [
    ("07459: Folkemengde, etter region, statistikkvariabel og år", "region"),
    ("07459: Population, by municipality, contents and year", "municipality"),
    ("Folkmängd efter kommun, tabellinnehåll och år", "kommun"), ("07459: Folkemengde, etter region og år", "region"),
    ("07459: Folkemengde, etter alder, kjønn, statistikkvariabel og år", "region"), ("Folkemengde", "region"),
  ])
  func `the title of a sheet names the columns without headings where it names all that the sheet shows`(title: String, name: String) throws
  {
    var parts = WorkbookBuilder.parts()
    let texts = WorkbookBuilder.texts.replacing("07459: Folkemengde", with: title)
    parts[parts.firstIndex { $0.name == "xl/sharedStrings.xml" } ?? 0].bytes = Array(texts.utf8)
    #expect(try load(parts).cube.dimensions.map(\.name) == [name, "contents", "period"])
  }

  @Test func `the rows of headings of a sheet can be declared`() throws {
    let declared = FileDeclaration(headings: ["kjønn", "år"], contents: "Personer", missingMarks: ["..": .confidential])
    let sheet = WorkbookBuilder.sheet.replacing("<c r=\"B3\" t=\"s\"><v>4</v></c>", with: "<c r=\"B3\" t=\"str\"><v>Menn</v></c>")
    let loaded = try load(WorkbookBuilder.parts(sheet: sheet), options: LoadOptions(declared))
    #expect(loaded.cube.dimensions.map(\.name) == ["region", "contents", "kjønn", "år"])
    #expect(loaded.cube.dimensions.map(\.role) == [.region, .contents, .other, .period])
    #expect(loaded.cube.cells.map(\.observation) == [.value(681_071), .value(12.3), .missing(.confidential), .missing(.notPossible)])
    #expect(loaded.cube.cellSource(at: 3).row == 6 && loaded.cube.cellSource(at: 3).column == 3)
  }

  @Test func `a sheet can be declared, and must be there`() throws {
    let sheets = "<sheet name=\"Tom\" r:id=\"b\"/><sheet name=\"Ark 1\" r:id=\"a\"/>"
    func load(_ sheet: String) throws(LoadFailure) -> Loaded {
      try self.load(WorkbookBuilder.parts(sheets: sheets), options: LoadOptions(FileDeclaration(sheet: sheet)))
    }
    #expect(try load("Ark 1").cube.cells.count == 4)
    #expect(try load("Ark 1").cube.source.dialect.map(\.words.en).prefix(2) == ["sheet: Ark 1 (declared)", "other sheets: Tom"])
    #expect { try load("Tom") } throws: { ($0 as? LoadFailure)?.kind == .empty }
    #expect { try load("Ark1") } throws: { error in
      (error as? LoadFailure)?.message(in: .en) == "The sheet must be one of those in the workbook: Tom, Ark 1. Found «Ark1» in x.xlsx."
    }
  }

  @Test func `what a format has no use for is told`() throws {
    let loaded = try load(WorkbookBuilder.parts(), options: LoadOptions(FileDeclaration(delimiter: 0x3B, encoding: .latin1)))
    #expect(loaded.problems.filter { $0.id == "declaration-not-used" }.map(\.found) == ["delimiter", "encoding"])
    #expect(loaded.problems.first?.severity == .warning)
  }

  @Test func `a formula without a stored result is missing and told`() throws {
    let loaded = try load("<f>B5*2</f><v>12.300000000000001</v>", "<f>B5*2</f>")
    #expect(loaded.cube.cells[1].observation == .missing(.empty))
    #expect(loaded.problems.contains { $0.id == "formula-without-result" && $0.row == 5 && $0.column == 3 })
  }

  @Test func `an error of the spreadsheet is no number`() throws {
    let loaded = try load("<c r=\"B5\"><v>681071</v></c>", "<c r=\"B5\" t=\"e\"><v>#DIV/0!</v></c>")
    #expect(loaded.cube.cells[0].observation == .missing(.unreadable))
    #expect(loaded.problems.contains { $0.severity == .error && $0.row == 5 && $0.found == "#DIV/0!" })
  }

  @Test(arguments: [
    (43901.0, false, "2020-03-11"), (1, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"),
    (43901.5, false, "2020-03-11T12:00:00"),
    (0.3125, false, "07:30"), (0.25, true, "06:00"), (0, true, "1904-01-01"), (42439, true, "2020-03-11"),
  ])
  func `a day number is a date`(day: Double, from1904: Bool, date: String) {
    // Excel's own dates of these numbers.
    #expect(SpreadsheetDate.text(day, from1904: from1904) == date)
  }

  @Test func `a day that never was is no date`() {
    #expect(SpreadsheetDate.text(60, from1904: false) == nil && SpreadsheetDate.text(-1, from1904: false) == nil)
  }

  @Test func `formats of dates are told from formats with letters`() throws {
    let workbook = try Workbook(FileBytes(WorkbookBuilder.pack(WorkbookBuilder.parts())), fileName: "x")
    #expect(workbook.styles == [.number, .date, .date, .number, .percentage, .percentage, .number])
    #expect(workbook.sharedTexts[2] == "1504 Ålesund")
  }

  @Test func `a raised mark is no digit of the figure beside it`() throws {
    let raised = "<is><r><t>123</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r><r><t> </t></r></is>"
    let sheet = WorkbookBuilder.sheet(of: [["region", "2019", "2020"], ["0301 Oslo", "#120", "#5"], ["1504 Ålesund", "#2", "#3"]])
      .replacing("<c r=\"C2\"><v>5</v></c>", with: "<c r=\"C2\" t=\"inlineStr\">\(raised)</c>")
    let loaded = try load(WorkbookBuilder.parts(sheet: sheet))
    #expect(loaded.problems.map { "\($0.id) \($0.found)" } == ["cell-not-a-number 123¹ "])
    #expect(loaded.cube.cells.map(\.isMissing) == [false, true, false, false])
  }

  @Test func `years over what is counted are headings`() throws {
    let sheet = WorkbookBuilder.sheet(of: [
      ["region", "#2013", "", "#2014", ""], ["", "Antall", "Prosent", "Antall", "Prosent"], ["0301 Oslo", "#10", "#20", "#30", "#40"],
      ["1504 Ålesund", "#30", "#40", "#50", "#60"],
    ])
    let loaded = try load(WorkbookBuilder.parts(sheet: sheet))
    #expect(loaded.cube.cells.map(\.rawValue) == [10, 20, 30, 40, 30, 40, 50, 60])
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == ["2013 Antall", "2013 Prosent", "2014 Antall", "2014 Prosent"])
  }

  @Test func `numbers shown as percentages are read as they are stored, and told once for each column`() throws {
    let sheet = WorkbookBuilder.sheet(of: [
      ["region", "Andel 2019", "Andel 2020"], ["0301 Oslo", "#0.125", "#1"], ["1504 Ålesund", "#0.2", "#2"],
    ])
    .replacing("<c r=\"B2\">", with: "<c r=\"B2\" s=\"4\">").replacing("<c r=\"B3\">", with: "<c r=\"B3\" s=\"5\">")
    let loaded = try load(WorkbookBuilder.parts(sheet: sheet))
    #expect(loaded.cube.cells.map(\.rawValue) == [0.125, 1, 0.2, 2])
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0) \($0.found)" } == ["shown-as-percentage 2 2 0.125"])
  }

  @Test func `hidden and empty sheets are passed over, and others are told`() throws {
    let sheets = "<sheet name=\"Skjult\" r:id=\"b\" state=\"hidden\"/><sheet name=\"Tom\" r:id=\"b\"/><sheet name=\"Tall\" r:id=\"a\"/>"
    let loaded = try load(WorkbookBuilder.parts(sheets: sheets))
    #expect(loaded.problems.first?.id == "several-sheets" && loaded.problems.first?.found == "Tom")
    #expect(loaded.cube.cells.count == 4)
  }

  @Test func `a second table in the sheet is told`() throws {
    let row = "<row r=\"10\"><c r=\"A10\" t=\"s\"><v>1</v></c><c r=\"B10\"><v>1</v></c></row></sheetData>"
    #expect(try load("</sheetData>", row).problems.contains { $0.id == "another-table" && $0.row == 10 && $0.severity == .warning })
  }

  @Test(arguments: [
    ("<worksheet>", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><worksheet>", LoadFailure.Kind.unsupported),
    ("<worksheet>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet>", .encoding),
    ("</sheetData>", "", .syntax), ("r=\"B5\"", "r=\"XFE5\"", .syntax), ("r=\"B5\"", "r=\"B6\"", .syntax),
    ("<row r=\"5\">", "<row r=\"4\">", .syntax),
    ("<row r=\"8\">", "<row r=\"1048577\">", .syntax), ("<row r=\"8\">", "<row r=\"-8\">", .syntax), ("<v>3</v>", "<v>6</v>", .syntax),
    ("<v>3</v>", "<v>-1</v>", .syntax), ("<v>3</v>", "<v>99999999999999999999</v>", .syntax),
  ])
  func `a flaw in a sheet is refused with its class`(old: String, new: String, kind: LoadFailure.Kind) {
    #expect(#expect(throws: LoadFailure.self) { try load(old, new) }?.kind == kind)
  }

  @Test func `a zip bomb is refused, whatever size it claims`() {
    let bomb = Array(WorkbookBuilder.sheet.utf8) + [UInt8](repeating: 0x20, count: ZipArchive.mostBytes)
    var parts = WorkbookBuilder.parts()
    parts[5].bytes = bomb
    let packed = WorkbookBuilder.pack(parts)
    #expect(packed.count < 1 << 20)
    let failure = #expect(throws: LoadFailure.self) { try XLSXFormat.load(FileBytes(packed), fileName: "x", options: LoadOptions()) }
    #expect(failure?.kind == .limit)
  }

  @Test func `a table that is nearly all holes is refused before it is spread out`() {
    let rows = (1...70).map { "<row r=\"\($0)\"><c r=\"A\($0)\" t=\"str\"><v>x</v></c><c r=\"XFD\($0)\"><v>1</v></c></row>" }
    let sheet = "<worksheet><sheetData>\(rows.joined())</sheetData></worksheet>"
    #expect(#expect(throws: LoadFailure.self) { try load(WorkbookBuilder.parts(sheet: sheet)) }?.kind == .limit)
  }

  @Test func `an archive without a workbook or with nothing but texts is refused`() {
    #expect(#expect(throws: LoadFailure.self) { try load([("word/document.xml", Array("<a/>".utf8))]) }?.kind == .notStatistics)
    #expect(
      #expect(throws: LoadFailure.self) { try load(WorkbookBuilder.parts(sheet: "<worksheet><sheetData/></worksheet>")) }?.kind == .empty)
  }

  @Test func `damaged sheets and archives load or fail`() {
    let sheet = Array(WorkbookBuilder.sheet.utf8)
    let pieces = [
      "<", ">", "</c>", "<c>", "<v>", "&lt;", "&#0;", "&a;", "<![CDATA[", "-->", "<!DOCTYPE", "nan", " t=\"s\"", " r=\"XFD1048576\"",
      "<row>", "PK",
    ]
    Fuzzing.run("XLSX", seeds: [sheet, WorkbookBuilder.pack(WorkbookBuilder.parts())], pieces: pieces) { bytes, _ in
      var parts = WorkbookBuilder.parts()
      parts[5].bytes = bytes
      let archive = bytes.starts(with: [0x50, 0x4B]) ? bytes : WorkbookBuilder.pack(parts)
      do throws(LoadFailure) {
        let loaded = try XLSXFormat.load(FileBytes(archive), fileName: "x.xlsx", options: LoadOptions())
        let isSound = loaded.cube.cells.allSatisfy { $0.isMissing || $0.rawValue.isFinite }
        #expect(isSound)
      } catch { #expect(!error.message(in: .nb).isEmpty) }
    }
  }
}
