import KommuneLoaders
import KommuneModel
import Testing

/// What is a header and what is data, and which columns it says are figures.
@Suite struct HeaderTests {
  private func load(_ text: String, options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
    try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.csv", options: options)
  }

  @Test(arguments: [
    "0301;2015;5\n1504;2015;6\n", "1504 Ålesund;2015;47199\n1534 Haram;2015;9329\n", "2014;2015;2016\n1;2;3\n",
    "Oslo;2015;681,5\nBergen;2015;7,1\n",
    "0301;Oslo\n1101;Eigersund\n",
  ])
  func `a first row of figures is refused, for as a header it would be lost`(text: String) {
    let failure = #expect(throws: LoadFailure.self) { try load(text) }
    #expect(failure?.kind == .header)
    #expect(failure?.line == 1)
  }

  @Test(arguments: [
    "region;2014;2015\n1504 Ålesund;1;2\n", ";2014;2015\n1504 Ålesund;1;2\n", "region;0;1;2\n1504 Ålesund;1;2;3\n",
    "region;2015\n1504 Ålesund;1\n",
    "år;1504 Ålesund;1534 Haram\n2015;1;2\n",
  ])
  func `years, ages and kommuner over their columns are headings`(text: String) throws {
    #expect(try load(text).cube.cells.map(\.rawValue).first == 1)
  }

  @Test func `a header of numbers that is declared is one`() throws {
    let loaded = try load("2014;2015;2016\n1;2;3\n", options: LoadOptions(headerRows: 1, stubColumns: 0))
    #expect(loaded.cube.cells.map(\.rawValue) == [1, 2, 3])
  }

  @Test func `a year whose every cell has an unknown mark is figures all the same`() throws {
    let loaded = try load("region;2015;2016\n0301 Oslo;−5;n/a\n1504 Ålesund;-;n/a\n")
    #expect(loaded.cube.dimension(.period)?.categories.map(\.label) == ["2015", "2016"])
    #expect(loaded.cube.cells.map(\.observation) == [.value(-5), .missing(.unreadable), .value(0), .missing(.unreadable)])
    #expect(loaded.problems.map(\.id) == ["cell-not-a-number", "cell-not-a-number"])
    // Texts of several years beside codes are no figures.
    #expect(try load("kode 2020;navn 2020;kode 2024;navn 2024\n0301;Oslo;0301;Oslo\n").texts?.rows.count == 1)
  }

  @Test func `a column that a spreadsheet leaves empty at the right is passed over in silence`() throws {
    let loaded = try load("region;2015;\n0301 Oslo;5;\n1504 Ålesund;6;\n")
    #expect(loaded.cube.cells.map(\.rawValue) == [5, 6])
    #expect(loaded.problems.isEmpty)
  }

  @Test func `a title in the first row, with the delimiters of a spreadsheet, is no header`() {
    #expect(#expect(throws: LoadFailure.self) { try load("Folkemengde;\nregion;2015\n0301 Oslo;1\n") }?.kind == .header)
    #expect(#expect(throws: LoadFailure.self) { try load("Folkemengde;;\nregion;2015;2016\n0301 Oslo;1;2\n") }?.kind == .header)
  }

  @Test func `declared headings with more combinations than can be held are refused`() {
    let rows = ["a", "b", "c"].map { row in "region;" + (0..<1_800).map { "\(row)\($0)" }.joined(separator: ";") }
    let text = rows.joined(separator: "\n") + "\n0301 Oslo;" + (0..<1_800).map(String.init).joined(separator: ";") + "\n"
    let options = LoadOptions(FileDeclaration(headings: ["x", "y", "z"]))
    #expect(#expect(throws: LoadFailure.self) { try load(text, options: options) }?.kind == .limit)
  }

  @Test(arguments: ["2014;2015*", "2014 1);2015 2)", "2014;2015¹", "2014*;2015"])
  func `the mark of a note at a year is no part of the period, and is told`(headings: String) throws {
    let loaded = try load("region;\(headings)\n0301 Oslo;1;2\n")
    #expect(loaded.cube.dimension(.period)?.categories.map(\.label) == ["2014", "2015"])
    #expect(Set(loaded.problems.map(\.id)) == ["heading-with-mark"])
  }

  @Test func `years that are no periods beside a column without one are told`() throws {
    let loaded = try load("region;2014;2015;Endring\n0301 Oslo;1;2;1\n")
    #expect(loaded.problems.map { "\($0.id) \($0.columnName ?? "")" } == ["years-not-periods Endring"])
    #expect(try load("region;Menn;Kvinner\n0301 Oslo;1;2\n").problems.isEmpty)
  }

  @Test(arguments: [
    ("31.12.2014;31.12.2015", ["2014", "2015"]), ("1.1.2014;01.01.2015", ["2014", "2015"]), ("2014-12-31;2015-12-31", ["2014", "2015"]),
    ("Folketal 1.1.2014;Folketal 1.1.2015", ["2014", "2015"]), ("2014-01;2014-02", ["2014M01", "2014M02"]),
    ("2011-11;2011-12", ["2011M11", "2011M12"]), ("04/2014;05/2014", ["2014M04", "2014M05"]),
    ("1/2014;12/2014", ["2014M01", "2014M12"]), ("Personer 12/2014;Personer 01/2015", ["2014M12", "2015M01"]),
  ])
  func `dates and months in digits are periods`(headings: String, periods: [String]) throws {
    let loaded = try load("region;\(headings)\n0301 Oslo;1;2\n")
    #expect(loaded.cube.dimension(.period)?.categories.map(\.label) == periods)
    let areDays = headings.contains(".1.2014") || headings.contains("-12-31") || headings.contains(".12.2014")
    #expect(loaded.problems.map(\.id) == (areDays ? ["day-left-out"] : []))
  }

  @Test(arguments: [
    ["4601 Bergen", "1103 Stavanger"], ["4601-Bergen", "1103-Stavanger"], ["4601_Bergen", "1103_Stavanger"],
    ["4601: Bergen", "1103: Stavanger"],
    ["4601, Bergen", "1103, Stavanger"], ["Bergen (4601)", "Stavanger (1103)"], ["(4601) Bergen", "(1103) Stavanger"],
  ])
  func `a code is found before and behind the name`(labels: [String]) throws {
    let loaded = try load("kommune;2014\n\(labels[0]);1\n\(labels[1]);2\n")
    #expect(loaded.cube.dimensions[0].categories == [Category(code: "4601", label: "Bergen"), Category(code: "1103", label: "Stavanger")])
  }

  @Test func `years in brackets are no codes`() throws {
    let years = try load("kommune;2014\nHaram (2019);1\nHaram (2024);2\n").cube.dimensions[0].categories
    #expect(years.map(\.code) == [nil, nil])
    let twice = try load("kommune;2014\nHaram (1534);1\nAustnes (1534);2\n").cube.dimensions[0].categories
    #expect(twice.map(\.code) == [nil, nil])
  }

  @Test(arguments: ["kommune;kommunenr", "Kommunenavn;Kommunenr", "kommune;kommunenummer"])
  func `codes may stand behind their names`(headings: String) throws {
    let loaded = try load("\(headings);år;folkemengde\nOslo;0301;2020;6\nBergen;4601;2020;81\n")
    #expect(loaded.cube.dimensions[0].categories == [Category(code: "0301", label: "Oslo"), Category(code: "4601", label: "Bergen")])
    #expect(loaded.cube.cells.map(\.rawValue) == [6, 81] && loaded.problems.isEmpty)
    // A fylke is no name of a kommune, not even where there is one of each.
    let fylke = try load("fylkesnavn;kommunenr;år;folkemengde\nVestland;4601;2020;6\n")
    #expect(fylke.cube.dimensions[0].categories == [Category(label: "Vestland")])
  }

  @Test func `a column of marks is one of figures, but behind a name for remarks`() throws {
    let marks = try load("region;år;Folkemengde;Sysselsatte\n0301 Oslo;2020;100;..\n4601 Bergen;2020;1010;..\n")
    #expect(marks.cube.dimension(.contents)?.categories.map(\.label) == ["Folkemengde", "Sysselsatte"])
    #expect(marks.cube.cells.map(\.observation) == [.value(100), .missing(.notAvailable), .value(1010), .missing(.notAvailable)])
    let status = try load("region;år;Folkemengde;status\n0301 Oslo;2020;100;..\n4601 Bergen;2020;1010;..\n")
    #expect(status.cube.dimension(.contents)?.categories.map(\.label) == ["Folkemengde"])
  }

  @Test func `numbers of one length are figures where the other columns say so`() throws {
    let years = try load("kommunenr;kommune;folkemengde;år\n0301;Oslo;1000;2015\n0301;Oslo;1001;2016\n")
    #expect(years.cube.cells.map(\.rawValue) == [1000, 1001] && years.cube.dimension(.period)?.count == 2)
    let named = try load("kommune;2020;2021;fylke\n0301 Oslo;100;110;Oslo\n4601 Bergen;200;220;Vestland\n")
    #expect(named.cube.cells.compactMap(\.observation.value) == [100, 110, 200, 220])
    // Postal codes prove nothing.
    #expect(try load("kommune;postnr;sted;år\n0301 Oslo;1000;A;2015\n4601 Bergen;5003;B;2015\n").texts != nil)
  }

  @Test func `an empty name below another is told for every variable`() throws {
    let loaded = try load("alder;kommune;2019\n0 år;0301 Oslo;1\n;4601 Bergen;3\n")
    #expect(loaded.problems.map { "\($0.id) \($0.severity) \($0.row ?? 0)" } == ["row-without-name warning 3"])
  }

  @Test(arguments: [
    "2010-11;2011-12", "2010/11;2011/12", "31.3.2014;30.6.2014", "2010-2012;2011-2013", "2003-07;2007-11", "2006-09;2007-10",
    "2014 Menn;2014 Kvinner", "Personer 2014 Menn;Personer 2014 Kvinner", "Menn 2014K1 Personer;Menn 2014K2 Personer", "01/2014;02/2014",
    "1/2014;2/2014",
  ])
  func `times that may mean more than one thing are told`(headings: String) throws {
    let loaded = try load("region;\(headings)\n0301 Oslo;1;2\n")
    #expect(loaded.cube.dimension(.period) == nil)
    #expect(loaded.problems.map(\.id) == ["years-not-periods"])
  }

  // As pandas writes a table with two levels of columns and two of rows.
  @Test func `a table with a row of names under its headings is read with three rows of headings`() throws {
    let file = ",,Andel,Andel,Elever,Elever\når,,2019,2020,2019,2020\nkommune,kjønn,,,,\n0301 Oslo,Kvinner,0.3,0.8,3.0,7.0\n"
    let failure = #expect(throws: LoadFailure.self) { try load(file) }
    #expect(failure?.expected.en.contains("headerRows") == true && failure?.found == "Andel")
    let loaded = try load(file, options: LoadOptions(FileDeclaration(headerRows: 3)))
    #expect(loaded.cube.dimensions.map(\.name) == ["kommune", "kjønn", "contents", "period"])
    #expect(loaded.cube.cells.map(\.rawValue) == [0.3, 0.8, 3, 7] && loaded.problems.isEmpty)
  }

  @Test func `a year in the name of some of the figures is told of none`() throws {
    #expect(try load("region;Boliger;Boliger bygd 2010 eller senere;Boliger bygd 2000 eller før\n0301 Oslo;1;2;3\n").problems.isEmpty)
  }

  @Test(arguments: [
    "5. kvartal 2015;6. kvartal 2015", "Uke 53 2015;Uke 54 2015", "2014-1;2014-2", "K1/2014;K2/2014", "2014.01;2014.02", "2014:1;2014:2",
    "2014kv1;2014kv2", "2014-jan;2014-feb", "Jan-14;Feb-14", "1/1/2014;1/1/2015", "1/14;2/14", "I/2014;II/2014", "2014p;2015p",
  ])
  func `a part of a year that is not read is told`(headings: String) throws {
    #expect(try load("region;\(headings)\n0301 Oslo;1;2\n").problems.map(\.id) == ["years-not-periods"])
    let labels = headings.split(separator: ";")
    let long = try load("region;tid;antall\n0301 Oslo;\(labels[0]);1\n0301 Oslo;\(labels[1]);2\n")
    #expect(long.problems.map(\.id) == ["years-not-periods"])
  }

  @Test(arguments: [
    "Type I 2015;Type II 2015", "Vitamin K 2014;Vitamin K 2015", "Skjema v1 2015;Skjema v2 2015",
    "Utgift i 2015-kroner;Inntekt i 2015-kroner", "Folkemengde 1. januar 2015;Folkemengde 1. januar 2016", "0-5;6-15",
  ])
  func `a year within other words is no time that was left unread`(headings: String) throws {
    #expect(try load("region;\(headings)\n0301 Oslo;1;2\n").problems.isEmpty)
  }

  @Test(arguments: ["2014K1;1. kvartal 2014", "1/2014;01/2014;12/2014", "2014 jan;2014 Jan."])
  func `one period in two spellings is an error`(headings: String) throws {
    let labels = headings.split(separator: ";")
    let figures = labels.indices.map { String($0 + 1) }.joined(separator: ";")
    #expect(try load("region;\(headings)\n0301 Oslo;\(figures)\n").problems.map(\.id) == ["period-written-twice"])
    let rows = labels.map { "0301 Oslo;\($0);1\n" }.joined()
    #expect(try load("region;tid;antall\n\(rows)").problems.map(\.id) == ["period-written-twice"])
  }

  @Test func `numbers to the left of the figures are told, also where they ascend`() throws {
    let loaded = try load("region;Areal;Personer 2014;Personer 2015\n0301 Oslo;1;5;6\n1103 Stavanger;2;7;8\n4601 Bergen;3;9;10\n")
    #expect(loaded.problems.map(\.id) == ["numbers-as-names"])
  }

  @Test func `a code and its name may stand apart by any space`() throws {
    for label in ["0301\u{A0}Oslo", "0301  Oslo", "0301 Oslo", "0301 \u{A0}- Oslo"] {
      let region = try load("region;2014\n\(label);1\n1103 Stavanger;2\n").cube.dimension(.region)
      #expect(region?.categories.map(\.key) == ["0301", "1103"])
      #expect(region?.categories.map(\.label) == ["Oslo", "Stavanger"])
    }
    #expect(try load("region;2014\n0301\u{A0}Oslo;1\n0301 Oslo;2\n").problems.map(\.id) == ["code-with-two-names"])
  }

  @Test func `two names of one code are told in columns of their own, too`() throws {
    let loaded = try load("kommunenr;kommune;år;Personer\n0301;Oslo;2014;1\n0301;Oslo;2015;2\n1103;Stavanger;2014;3\n1103;Sandnes;2015;6\n")
    #expect(loaded.problems.map { "\($0.id) \($0.found)" } == ["code-with-two-names 1103"])
  }

  @Test func `rows of nothing but delimiters are empty lines`() throws {
    let rows = "0301 Oslo;Menn;1;2\n;;;\n0301 Oslo;Kvinner;3;4\n;;;\n\n1504 Ålesund;Menn;5;6\n1504 Ålesund;Kvinner;7;8\n"
    for ending in ["", ";;;\n", ";;;\n;;;", ";;;\r\n;;;\r\n"] {
      let loaded = try load("region;kjønn;2014;2015\n" + rows + ending)
      #expect(loaded.problems.isEmpty)
      #expect(loaded.cube.dimensions.map(\.count) == [2, 2, 2])
      #expect(loaded.cube.cells.map { $0.observation.value } == [1, 2, 3, 4, 5, 6, 7, 8])
      #expect(loaded.cube.positions.place(of: 4)?.row == 7)
    }
    // One delimiter more or less is a row that lacks something.
    #expect(throws: LoadFailure.self) { try load("region;kjønn;2014;2015\n" + rows + ";;\n") }
    #expect(try load("code;name\n1;a\n;\n2;b\n;\n").texts?.rows == [["1", "a"], ["2", "b"]])
  }

  @Test func `marks and dressed numbers to the left of the figures are figures, or are told`() throws {
    let marks = try load("Kommune;Inntekt;Menn;Kvinner\n0301 Oslo;..;13;1\n1103 Stavanger;..;15;2\n")
    #expect(marks.cube.dimension(.contents)?.categories.map(\.label) == ["Inntekt", "Menn", "Kvinner"] && marks.problems.isEmpty)
    for cells in [["<5", "<3"], ["12 %", "13 %"], ["1'200", "1'300"], ["1,2E+05", "3,1E+05"], ["#N/A", "n.a."], ["1 200 a)", "4 a)"]] {
      let loaded = try load("Kommune;Alle;Menn;Kvinner\n0301 Oslo;\(cells[0]);13;1\n1103 Stavanger;\(cells[1]);15;2\n4601 Bergen;7;1;2\n")
      #expect(loaded.problems.map { "\($0.id) \($0.found)" } == ["numbers-as-names Alle"], "\(cells)")
    }
    #expect(try load("Kommune;gruppe;Menn;Kvinner\n0301 Oslo;0-5 år;13;1\n1103 Stavanger;A 1;15;2\n").problems.isEmpty)
  }

  @Test func `one row of headings can be declared, and what is counted only where the file does not say it`() throws {
    let text = "Kommune;Menn;Kvinner\n0301 Oslo;1;2\n"
    let declared = try load(text, options: LoadOptions(FileDeclaration(headings: ["kjønn"], contents: "Personer")))
    #expect(declared.cube.dimensions.map(\.name) == ["Kommune", "contents", "kjønn"] && declared.problems.isEmpty)
    let value = try load("region;år;verdi\n0301 Oslo;2015;1\n", options: LoadOptions(FileDeclaration(contents: "Personer")))
    #expect(value.cube.dimension(.contents)?.categories.map(\.label) == ["Personer"] && value.problems.isEmpty)
    let unused = try load(text, options: LoadOptions(FileDeclaration(contents: "Personer")))
    #expect(unused.problems.map { "\($0.id) \($0.found)" } == ["declaration-not-used Personer"])
  }

  @Test func `a second row of headings among the rows is an error`() throws {
    let loaded = try load("Kommune;Menn;Kvinner\nÅr;2020;2020\n0301 Oslo;1;2\n")
    #expect(loaded.problems.map { "\($0.id) \($0.severity) \($0.row ?? 0)" } == ["header-repeated error 2"])
  }

  @Test func `a header among the rows is an error`() throws {
    let loaded = try load("region;2014;2015\n0301 Oslo;1;2\nregion;2014;2015\n1504 Ålesund;3;4\n")
    #expect(loaded.problems.map { "\($0.id) \($0.severity) \($0.row ?? 0)" } == ["header-repeated error 3"])
  }

  @Test func `a mark that only custom says is decimal is told`() throws {
    for text in ["region;A 2014\n0301 Oslo;1,234\n1504 Å;987\n", "region,A 2014\n0301 Oslo,47.199\n1504 Å,678\n"] {
      #expect(try load(text).problems.map(\.id) == ["decimal-mark-assumed"])
    }
    #expect(try load("region;A 2014\n0301 Oslo;1,234\n1504 Å;9,87\n").problems.isEmpty)
    #expect(try load("region;A 2014\n0301 Oslo;1,234\n", options: LoadOptions(decimalMark: .comma)).problems.isEmpty)
  }

  @Test func `a title right above a header is told from a file of one column`() {
    let titled = #expect(throws: LoadFailure.self) { try load("Tabell 3 Folkemengde\nregion;2015;2016\n0301 Oslo;1;2\n") }
    #expect(titled?.kind == .delimiter && titled?.expected.en.contains("A title above the table") == true)
    let single = #expect(throws: LoadFailure.self) { try load("Folkemengde\nOslo\nBergen\n") }
    #expect(single?.kind == .delimiter && single?.expected.en.contains("separated by") == true)
  }

  @Test func `a source below the table is told and holds no figure`() throws {
    let loaded = try load("region;2015;2016\n0301 Oslo;1;2\n1504 Ålesund;2;..\n1505 Kristiansund;;\nKilde: SSB;;\n")
    #expect(loaded.problems.map(\.id) == ["row-without-figures"])
    #expect(loaded.problems.map(\.row) == [5] && loaded.problems.map(\.found) == ["Kilde: SSB"])
    let dated = try load("region;2015\n0301 Oslo;1\n1504 Ålesund;2\nSist oppdatert;20230306\n")
    #expect(dated.problems.map { "\($0.id) \($0.row ?? 0) \($0.found)" } == ["row-without-figures 4 Sist oppdatert"])
    // The country has no code, and figures.
    #expect(try load("region;2015\n0301 Oslo;1\n1504 Ålesund;2\nHele landet;3\n").problems.isEmpty)
  }

  @Test func `a last column that is partly numbers is not taken for texts in silence`() throws {
    let loaded = try load("region;verdi\nA;12\nB;1E5\nC;(5)\nD;5%\n")
    #expect(loaded.texts != nil)
    #expect(loaded.problems.map(\.id) == ["numbers-left-as-text"])
  }

  /// Headings, and what is counted and when, as the cube has them.
  private static let partsOfYears: [(headings: String, cells: String)] = [
    ("jan 2015;Feb. 2015", "2015M01, 2015M02"), ("1.kv. 2014;2.kv. 2014", "2014K1, 2014K2"),
    ("Fødte 1. kvartal 2014;Fødte 2. kvartal 2014", "Fødte 2014K1, Fødte 2014K2"), ("uke 7 2015;veke 53 2015", "2015U07, 2015U53"),
    ("kv1 2020;kv2 2020", "2020K1, 2020K2"), ("2014 kv 1;2014 kv 2", "2014K1, 2014K2"),
    ("Fødte 2014 1. kvartal;Fødte 2014 2. kvartal", "Fødte 2014K1, Fødte 2014K2"), ("2014 jan;2014 februar", "2014M01, 2014M02"),
    ("Tammikuu 2021;Helmikuu 2021", "2021M01, 2021M02"),
    ("2. halvår 2015;K4 2015", "2015H2, 2015K4"),
    // A whole year may stand beside its parts.
    ("Innflyttere desember 2019;Innflyttere 2020", "Innflyttere 2019M12, Innflyttere 2020"),
    ("jan 2014;feb 2014;2014", "2014M01, 2014M02, 2014"), ("2014 kv 1;2014 kv 2;2014", "2014K1, 2014K2, 2014"),
    ("Personer 1/2014;Personer 12/2014;Personer 2014", "Personer 2014M01, Personer 2014M12, Personer 2014"),
    ("T1 2014;T2 2014", "2014T1, 2014T2"), ("1 kv 2014;2 kv 2014", "2014K1, 2014K2"), ("sept 2014;okt 2014", "2014M09, 2014M10"),
    ("første kvartal 2014;II kvartal 2014", "2014K1, 2014K2"), ("1. neljännes 2014;2. neljännes 2014", "2014K1, 2014K2"),
    ("janúar 2014;febrúar 2014", "2014M01, 2014M02"), ("v.1 2014;v.2 2014", "2014U01, 2014U02"),
    // A date is when a figure of the year was counted; there is no fifth quarter; H1 is no half year among words.
    ("Folkemengde 1. januar 2015;Folkemengde 1. januar 2016", "Folkemengde 1. januar 2015, Folkemengde 1. januar 2016"),
    ("5. kvartal 2015;6. kvartal 2015", "5. kvartal 2015, 6. kvartal 2015"),
    ("Gruppe H1 2015;Gruppe H1 2016", "Gruppe H1 2015, Gruppe H1 2016"),
  ]

  @Test(arguments: HeaderTests.partsOfYears)
  func `a part of a year in words is a period`(headings: String, cells: String) throws {
    let figures = (1...headings.split(separator: ";").count).map(String.init).joined(separator: ";")
    let cube = try load("region;\(headings)\n0301 Oslo;\(figures)\n").cube
    let filled = cube.cells.indices.filter { !cube.cells[$0].isMissing }.sorted { cube.cells[$0].rawValue < cube.cells[$1].rawValue }
    let found = filled.map { cell in
      zip(cube.dimensions, cube.categoryIndices(ofCell: cell)).dropFirst().map { $0.categories[$1].label }.joined(separator: " ")
    }
    #expect(found.joined(separator: ", ") == cells)
  }

  @Test func `a column of parts of years in words is one of periods`() throws {
    let cube = try load("region;kvartal;antall\n0301 Oslo;1. kvartal 2015;4\n0301 Oslo;2. kvartal 2015;5\n").cube
    #expect(
      cube.dimension(.period)?.categories == [
        Category(code: "1. kvartal 2015", label: "2015K1"), Category(code: "2. kvartal 2015", label: "2015K2"),
      ])
  }

  @Test func `figures left of the years name rows, and that is told until somebody says what they are`() throws {
    let text = "region;etasjer;2015;2016\n0101 Halden;3;1;2\n0104 Moss;12;3;4\n"
    let loaded = try load(text)
    #expect(loaded.problems.map(\.id) == ["numbers-as-names"])
    #expect(loaded.problems.map(\.columnName) == ["etasjer"] && loaded.problems.map(\.severity) == [.note])
    #expect(try load(text, options: LoadOptions(stubColumns: 2)).problems.isEmpty)
    // Codes, years and running numbers name rows by right.
    for name in ["næring", "postnr", "gruppekode"] {
      #expect(try load(text.replacing("etasjer", with: name)).problems.isEmpty, "\(name)")
    }
  }

  @Test func `what belongs to no kommune has a code`() throws {
    let loaded = try load("\"region\";\"Persons 2021\"\n\"K-3001 Halden\";1\n\"K-Rest Divided municalities and unknown\";2\n")
    #expect(
      loaded.cube.dimension(.region)?.categories == [
        Category(code: "K-3001", label: "Halden"), Category(code: "K-Rest", label: "Divided municalities and unknown"),
      ])
  }

  @Test func `a code that is its own name is told once`() throws {
    let problems = try load("kommunenr;verdi\n301;5\n1504;6\n").problems
    #expect(problems.map(\.found) == ["301"])
  }
}
