import KommuneLoaders
import KommuneModel
import Testing

/// The forms in which the offices hand out CSV, one test a form.
@Suite struct DialectTests {
  private let labels = ["1504 Ålesund", "1534 Haram"]

  @Test(arguments: [";", ",", "\t", "|", " "])
  func `any delimiter of PxWeb is told from the file`(delimiter: String) throws {
    let rows = [
      ["\"region\"", "\"alder\"", "\"Personer 2019\""], ["\"1504 Ålesund\"", "\"0 år\"", "526"], ["\"1534 Haram\"", "\"0 år\"", "90"],
    ]
    let loaded = try load(rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n"))
    #expect(loaded.cube.cells.map(\.rawValue) == [526, 90])
    #expect(loaded.cube.dimensions.map(\.role) == [.region, .age, .contents, .period])
  }

  @Test(arguments: ["Personer 2019;Personer  2019", "Folketall i alt 2019;Folketall i alt   2019"])
  func `two headings that say the same are refused`(headings: String) {
    let failure = #expect(throws: LoadFailure.self) { try load("kommune;\(headings)\n1504 Ålesund;47199;1\n1534 Haram;9329;2\n") }
    #expect(failure?.kind == .header && failure?.line == 1 && failure?.column == 3)
  }

  @Test(arguments: ["1,673,469", "-1,673,469", "1,234.5", "\"1,673,469\""])
  func `a number that proves that the comma groups makes the others doubtful`(proof: String) throws {
    let text = "kommune;år;Personer\n1504 Ålesund;2019;47,199\n1534 Haram;2019;9,329\n0301 Oslo;2019;\(proof)\n"
    let failure = #expect(throws: LoadFailure.self) { try load(text) }
    #expect(failure?.kind == .syntax && failure?.line == 4 && failure?.column == 3)
    #expect(try load(text, options: LoadOptions(decimalMark: .comma)).problems.map(\.id) == ["cell-not-a-number"])
    #expect(try load(text.replacing(proof, with: "1,67,34")).problems.map(\.id) == ["decimal-mark-assumed", "cell-not-a-number"])
  }

  @Test func `a row without its region is told`() throws {
    let loaded = try load("kommune;år;Personer\n1504 Ålesund;2018;47000\n;2019;47199\n1534 Haram;2018;9300\n;2020;9329\n")
    #expect(loaded.problems.map { "\($0.id) \($0.severity) \($0.row ?? 0) \($0.column ?? 0)" } == ["row-without-name error 3 1"])
  }

  @Test(arguments: ["12%", "12 %", "kr 1 200", "1'234", "850,-", "1\u{2007}234"])
  func `figures with something about them are told when they are left as texts`(cell: String) throws {
    let loaded = try load("kommune;navn;Beløp\n0301;Oslo;\(cell)\n1504;Ålesund;\(cell)\n")
    #expect(loaded.texts != nil)
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.column ?? 0) \($0.found)" } == ["numbers-left-as-text 2 3 \(cell)"])
    #expect(try load("code;name;validFrom\n0301;Oslo;2018-01-01\n1504;Ålesund;2018-01-01\n").problems.isEmpty)
  }

  @Test(arguments: [
    "\"07459: Befolkning, etter region og år\"\n\n", "\"07459: Befolkning, etter region og år\"\n",
    "07459: Befolkning, etter region og år\r\n\r\n", "",
  ])
  func `a title stands before the header, with an empty line or without`(title: String) throws {
    let loaded = try load(title + "\"region\",\"2019\",\"2020\"\n\"1504 Ålesund\",526,..\n")
    #expect(loaded.cube.cells.count == 2)
    #expect(loaded.cube.source.table == (title.isEmpty ? nil : "07459"))
    #expect(loaded.cube.source.title == (title.isEmpty ? nil : "07459: Befolkning, etter region og år"))
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == (title.isEmpty ? nil : ["Befolkning"]))
    let rows =
      title.isEmpty ? "period,value,symbol\n1504,Ålesund,2019,526,\n" : "contents,period,value,symbol\n1504,Ålesund,Befolkning,2019,526,\n"
    #expect(try tidy(loaded).hasPrefix("region_code,region," + rows))
  }

  @Test(arguments: ["ISO-8859-1", "UTF-8", "UTF-8 with mark"])
  func `the encoding is told from the letters`(encoding: String) throws {
    let text = "\"region\";\"Personer 2019\"\n\"1504 Ålesund\";1\n\"1523 Ørskog\";2\n"
    let bytes =
      encoding == "ISO-8859-1"
      ? text.unicodeScalars.map { UInt8($0.value) } : (encoding == "UTF-8" ? [] : [0xEF, 0xBB, 0xBF]) + Array(text.utf8)
    let loaded = try CSVLoader.load(FileBytes(bytes), fileName: "x.csv")
    #expect(loaded.cube.dimensions[0].categories.map(\.label) == ["Ålesund", "Ørskog"])
    #expect(loaded.cube.source.encoding == (encoding == "ISO-8859-1" ? "ISO-8859-1" : "UTF-8"))
  }

  @Test func `Windows-1252 is told by letters that ISO-8859-1 has not, Mac Roman must be declared`() throws {
    let windows = Array("region;A 2019\n1504 ".utf8) + [0x93, 0xC5, 0x6C, 0x94] + Array(";1\n".utf8)
    let loaded = try CSVLoader.load(FileBytes(windows), fileName: "x.csv")
    #expect(loaded.cube.dimensions[0].categories[0].label == "“Ål”")
    #expect(loaded.cube.source.encoding == "Windows-1252")
    let mac = Array("region;A 2019\n1504 ".utf8) + [0x81, 0x6C, 0xBF] + Array(";1\n".utf8)
    let declared = try CSVLoader.load(FileBytes(mac), fileName: "x.csv", options: LoadOptions(encoding: .macRoman))
    #expect(declared.cube.dimensions[0].categories[0].label == "Ålø")
    // Its no-break space between thousands is 0xCA.
    let grouped = Array("region;A 2019\n1504 ".utf8) + [0x81, 0x6C, 0xBF] + Array(";47".utf8) + [0xCA] + Array("199\n".utf8)
    #expect(
      try CSVLoader.load(FileBytes(grouped), fileName: "x.csv", options: LoadOptions(encoding: .macRoman)).cube.cells.map(\.rawValue) == [
        47_199
      ])
  }

  @Test func `letters of two encodings are refused`() {
    let bytes = Array("region;A 2019\n1504 Å;1\n1505 ".utf8) + [0xC5, 0x6C] + Array(";2\n".utf8)
    #expect { try CSVLoader.load(FileBytes(bytes), fileName: "x.csv") } throws: {
      ($0 as? LoadFailure)?.kind == .encoding && ($0 as? LoadFailure)?.line == 3
    }
  }

  @Test func `codes and texts of version 2 are cut apart`() throws {
    let text = "\"Region\",\"Alder\",\"Personer1 2024\"\n\"1508 - Ålesund\",\"000 - 0 år\",600\n\"1580 - Haram\",\"000 - 0 år\",90\n"
    let loaded = try load(text)
    #expect(loaded.cube.dimensions[0].categories == [Category(code: "1508", label: "Ålesund"), Category(code: "1580", label: "Haram")])
    #expect(loaded.cube.dimensions[1].categories.map(\.label) == ["000 - 0 år"])
    #expect(try tidy(loaded).hasPrefix("Region_code,Region,Alder,contents,period,value,symbol\n"))
  }

  @Test func `codes alone are regions, ages and periods by the names of their columns`() throws {
    let loaded = try load("Region,Alder,Tid,Personer1\n1508,000,2024,600\n1508,001,2024,610\n0301,000,2024,7000\n0301,001,2024,7100\n")
    #expect(loaded.cube.dimensions.map(\.role) == [.region, .age, .period, .contents])
    #expect(loaded.cube.dimensions[0].categories.map(\.code) == ["1508", "0301"])
    #expect(try tidy(loaded).hasPrefix("Region,Alder,Tid,contents,value,symbol\n1508,000,2024,Personer1,600,\n"))
  }

  @Test func `a table without stub begins with the delimiter`() throws {
    let loaded = try load("\"\",\"Personer 2019\",\"Personer 2020\"\n\"\",5,6\n")
    #expect(loaded.cube.dimensions.map(\.name) == ["contents", "period"])
    #expect(try tidy(loaded) == "contents,period,value,symbol\nPersoner,2019,5,\nPersoner,2020,6,\n")
  }

  @Test func `several rows of headings are declared and become dimensions`() throws {
    let text =
      "kommune;Innvandrere;;;;Alle;;;\n;Menn;;Kvinner;;Menn;;Kvinner;\n;2019;2020;2019;2020;2019;2020;2019;2020\n0301 Oslo;1;2;3;4;5;6;7;8\n1101 Eigersund;11;12;13;14;15;16;17;..\n"
    let loaded = try load(text, options: LoadOptions(headerRows: 3))
    #expect(loaded.cube.dimensions.map(\.name) == ["kommune", "contents", "heading2", "period"])
    #expect(loaded.cube.dimensions.map(\.count) == [2, 2, 2, 2])
    #expect(loaded.cube.cells.prefix(8).map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7, 8])
    #expect(loaded.cube.cellSource(at: 15).row == 5)
    #expect(loaded.cube.cellSource(at: 15).columnName == "Alle Kvinner 2020")
  }

  /// Three rows of headings as IMDi and SSB publish them: sex over contents over year.
  private static let crossTable =
    "kommune;Menn;;;;Kvinner;;;\n;Personer;;Husholdninger;;Personer;;Husholdninger;\n;2014;2015;2014;2015;2014;2015;2014;2015\n"
    + "1504 Ålesund;1 204;1 301;501;502;1 100;1 150;n.a.;499\n1534 Haram;90;95;..;30;88;:;28;29\n"

  @Test func `rows of headings become the dimensions that somebody declared`() throws {
    let declared = FileDeclaration(headings: ["kjønn", "contents", "år"], missingMarks: ["n.a.": .notAvailable])
    let loaded = try load(Self.crossTable, options: LoadOptions(declared))
    #expect(loaded.problems.isEmpty)
    #expect(loaded.cube.dimensions.map(\.name) == ["kommune", "kjønn", "contents", "år"])
    #expect(loaded.cube.dimensions.map(\.role) == [.region, .other, .contents, .period])
    #expect(
      loaded.cube.dimensions.map { $0.categories.map(\.label) }.dropFirst() == [
        ["Menn", "Kvinner"], ["Personer", "Husholdninger"], ["2014", "2015"],
      ])
    // Kvinner, Husholdninger, 2014 in Ålesund; Kvinner, Personer, 2015 in Haram; Menn, Personer, 2015 in Ålesund.
    #expect(loaded.cube.observation(at: loaded.cube.flatIndex([0, 1, 1, 0])) == .missing(.notAvailable))
    #expect(loaded.cube.observation(at: loaded.cube.flatIndex([1, 1, 0, 1])) == .missing(.confidential))
    #expect(loaded.cube.observation(at: loaded.cube.flatIndex([0, 0, 0, 1])) == .value(1301))
    let place = loaded.cube.cellSource(at: loaded.cube.flatIndex([1, 1, 0, 1]))
    #expect(place.row == 5 && place.column == 7 && place.columnName == "Kvinner Personer 2015")
  }

  @Test func `what is counted can be declared where no heading says it`() throws {
    let text = "kommune;Menn;;Kvinner;\n;2014;2015;2014;2015\n1504 Ålesund;1;2;3;4\n"
    let loaded = try load(text, options: LoadOptions(FileDeclaration(headings: ["kjønn", "år"], contents: "Personer")))
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == ["Personer"])
    #expect(loaded.cube.cells.map(\.rawValue) == [1, 2, 3, 4])
    #expect(try tidy(loaded).hasPrefix("kommune_code,kommune,contents,kjønn,år,value,symbol\n1504,Ålesund,Personer,Menn,2014,1,\n"))
  }

  @Test(arguments: [
    FileDeclaration(headerRows: 6), FileDeclaration(headings: ["a", "b", "c", "d", "e", "f"]), FileDeclaration(stubColumns: 9),
    FileDeclaration(headings: ["kjønn", "contents", "år"], stubColumns: 0),
  ])
  func `a declaration that the file contradicts is refused`(declared: FileDeclaration) {
    #expect { try load(Self.crossTable, options: LoadOptions(declared)) } throws: {
      ($0 as? LoadFailure)?.kind == .header && ($0 as? LoadFailure)?.line != nil
    }
  }

  @Test func `a declared mark comes before the offices' own`() throws {
    let options = LoadOptions(missingMarks: ["-": .notDelivered, "..": .notPossible])
    let loaded = try load("region;A 2019;A 2020\n1504 Å;-;..\n1505 K;3;-4\n", options: options)
    #expect(loaded.cube.cells.map(\.observation) == [.missing(.notDelivered), .missing(.notPossible), .value(3), .value(-4)])
  }

  @Test func `a declared thousands mark settles what is ambiguous`() throws {
    let text = "region;A 2019;A 2020\n1504 Å;1.234;12.345.678\n1505 K;999;0\n"
    #expect(try load(text).problems.contains { $0.id == "cell-ambiguous" })
    let loaded = try load(text, options: LoadOptions(FileDeclaration(thousandsMark: .point)))
    #expect(loaded.problems.isEmpty)
    #expect(loaded.cube.cells.map(\.rawValue) == [1234, 12_345_678, 999, 0])
  }

  @Test func `every column is told with what it was taken for, when asked`() throws {
    var options = LoadOptions()
    options.explains = true
    let loaded = try load(
      "kommunenummer;kommune;år;folketall\r\n0301;Oslo;2020;693\u{A0}494\r\n1101;\"Eigersund\";2020;14 811\r\n", options: options)
    #expect(loaded.cube.source.columns.map(\.kind) == [.code, .rowName, .rowName, .figures])
    #expect(loaded.cube.source.columns.map(\.role) == [.region, nil, .period, nil])
    let facts = Dictionary(uniqueKeysWithValues: loaded.cube.source.dialect.map { ($0.key, $0.value) })
    #expect(facts["lineEnds"] == "CRLF" && facts["quotes"] == "texts" && facts["thousandsMark"] == "space noBreakSpace")
    #expect(facts["delimiter"] == ";" && facts["encoding"] == "UTF-8" && facts["headerRows"] == "1" && facts["decimalMark"] == ",")
    #expect(try load("a;2019\nx;1\n").cube.source.columns.isEmpty)
  }

  @Test func `accounts have regions of six digits`() throws {
    let loaded = try load("\"region\";\"art\";\"Beløp (1000 kr) 2015\"\n\"150400 Ålesund\";\"010 Fastlønn\";5\n")
    #expect(loaded.cube.dimensions[0].categories == [Category(code: "150400", label: "Ålesund")])
    #expect(loaded.cube.dimensions[1].categories == [Category(label: "010 Fastlønn")])
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == ["Beløp (1000 kr)"])
  }

  @Test func `a data set with decimal comma and one with decimal point say the same`() throws {
    let norwegian = try load("region;kjønn;år;Andel\n0301 Oslo;Menn;2019;10,5\n0301 Oslo;Kvinner;2019;1,25\n")
    let english = try load("region,sex,year,Share\n0301 Oslo,Males,2019,10.5\n0301 Oslo,Females,2019,1.25\n")
    #expect(norwegian.cube.cells == english.cube.cells)
    #expect(norwegian.cube.cells.map(\.rawValue) == [10.5, 1.25])
  }

  @Test func `undoubled quotes in a file of PxWeb are read as they stand, and told`() throws {
    let loaded = try load("\"region\";\"Personer 2019\"\n\"1504 \"Gamle\" Ålesund\";1\n\"1534 Haram \"ny\"\";2\n")
    #expect(loaded.cube.dimensions[0].categories.map(\.label) == ["\"Gamle\" Ålesund", "Haram \"ny\""])
    #expect(loaded.problems.map(\.id) == ["quotes-not-doubled"])
    #expect(loaded.problems.map(\.severity) == [.note])
  }

  @Test func `letters that another program has destroyed are told`() throws {
    let loaded = try load("region;Personer 2019\n1504 Ã\u{85}lesund;1\n1523 \u{FFFD}rskog;2\n1534 Haram;3\n")
    #expect(loaded.problems.map(\.id) == ["letters-damaged", "letters-damaged"])
    #expect(loaded.problems.map(\.row) == [2, 3])
  }

  @Test func `declared marks are missing values`() throws {
    let loaded = try load("region;A 2019\n1504 Å;n.a.\n1505 K;3\n", options: LoadOptions(missingMarks: ["n.a.": .notDelivered]))
    #expect(loaded.cube.cells.map { $0.observation.missingReason } == [.notDelivered, nil])
    #expect(loaded.problems.isEmpty)
  }

  @Test func `what was decided is said`() throws {
    let loaded = try load("\"07459: Befolkning\"\n\n\"region\";\"A 2019\"\n\"1504 Å\";1.5\n")
    #expect(
      loaded.cube.source.dialect.map(\.words.en) == [
        "encoding: UTF-8", "delimiter: semicolon", "title: before the header", "header: line 3", "written by PxWeb",
        "row names: columns 1–1", "figures: columns 2–2", "decimal mark: point",
      ])
  }
}
