import KommuneLoaders
import KommuneModel
import Testing

/// Loads a text as a file.
func load(_ text: String, options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
  try CSVLoader.load(FileBytes(Array(text.utf8)), fileName: "prøve.csv", options: options)
}

/// What `kommune read` prints for a text.
func tidy(_ loaded: Loaded) throws -> String {
  var bytes: [UInt8] = []
  try TidyWriter(loaded).writeCSV { bytes.append(contentsOf: $0) }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct CSVLoaderTests {
  @Test func `headings of a wide file become contents and period`() throws {
    let loaded = try load("\"region\";\"alder\";\"Personer 2019\";\"Personer 2020\"\n\"1504 Ålesund\";\"0 år\";526;0\n")
    #expect(loaded.cube.dimensions.map(\.name) == ["region", "alder", "contents", "period"])
    #expect(loaded.cube.dimensions.map(\.role) == [.region, .age, .contents, .period])
    #expect(loaded.cube.dimensions[0].categories == [Category(code: "1504", label: "Ålesund")])
    #expect(
      try tidy(loaded) == """
        region_code,region,alder,contents,period,value,symbol
        1504,Ålesund,0 år,Personer,2019,526,
        1504,Ålesund,0 år,Personer,2020,0,

        """)
    #expect(loaded.problems.isEmpty)
  }

  @Test func `several contents by several periods keep the place of each cell`() throws {
    let loaded = try load("\"region\",\"A 2015K1\",\"B 2015K1\",\"A 2015K2\",\"B 2015K2\"\n\"K-3001 Halden\",1,2,3,4\n")
    let cube = loaded.cube
    #expect(cube.dimensions.map(\.count) == [1, 2, 2])
    #expect(cube.cells.map(\.rawValue) == [1, 3, 2, 4])
    #expect(cube.cellSource(at: 1).column == 4)
    #expect(cube.cellSource(at: 1).columnName == "A 2015K2")
    #expect(try tidy(loaded).split(separator: "\n").map { $0.suffix(2) } == ["ol", "1,", "2,", "3,", "4,"])
  }

  @Test func `a long file has its own dimensions and the name of its value column beside`() throws {
    let text = "\"alder\"\t\"kjønn\"\t\"år\"\t\"Personer\"\n\"0 år\"\t\"Menn\"\t\"1846\"\t5\n\"0 år\"\t\"Menn\"\t\"1847\"\t6\n"
    let loaded = try load(text)
    #expect(loaded.cube.dimensions.map(\.name) == ["alder", "kjønn", "år", "contents"])
    #expect(loaded.cube.dimensions[2].role == .period)
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == ["Personer"])
    #expect(try tidy(loaded) == "alder,kjønn,år,contents,value,symbol\n0 år,Menn,1846,Personer,5,\n0 år,Menn,1847,Personer,6,\n")
  }

  @Test func `a last column may be named by the table's whole title`() throws {
    let loaded = try load("\"region\";\"år\";\"07459: Befolkning, etter region og år\"\n\"0301 Oslo\";\"2020\";693494\n")
    #expect(loaded.cube.dimension(.contents)?.categories.map(\.label) == ["Befolkning"])
    #expect(loaded.cube.source.table == "07459")
  }

  @Test func `marks keep their reason, a dash is zero and a star is provisional`() throws {
    let loaded = try load(
      "\"region\";\"A 2018\"\n\"0101 a\";.\n\"0102 b\";..\n\"0103 c\";...\n\"0104 d\";:\n\"0105 e\";-\n\"0106 f\";12*\n\"0107 g\";\n")
    let reasons = loaded.cube.cells.map { $0.observation.missingReason }
    #expect(reasons == [.notPossible, .notAvailable, .notYetAvailable, .confidential, nil, nil, .empty])
    #expect(loaded.cube.cells[4].observation == .value(0))
    #expect(loaded.cube.provisional == [5])
    #expect(
      try tidy(loaded).split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).suffix(2).joined(separator: "|")
      }
        == ["|.", "|..", "|...", "|:", "0|-", "12|*", "|"])
  }

  @Test func `a cell that is no number is told with its place`() throws {
    let loaded = try load("\"region\";\"Personer 2018\"\n\"1504 Ålesund\";5\n\"1534 Haram\";12 3x0\n")
    let problem = try #require(loaded.problems.first)
    #expect(problem.id == "cell-not-a-number")
    #expect(problem.severity == .error)
    #expect(problem.row == 3)
    #expect(problem.column == 2)
    #expect(loaded.cube.cells[1].observation == .missing(.unreadable))
    #expect(
      problem.message(in: .nb)
        == "Cellen må være et tall eller et av standardtegnene. Fant «12 3x0» i prøve.csv, rad 3, kolonne «Personer 2018».")
    #expect(loaded.problems.count == 1)
  }

  @Test func `a garbled number alone under a year is still a flaw and not a name`() throws {
    let loaded = try load("\"region\";\"Personer 2019\"\n\"1504 Ålesund\";12 3x0\n")
    #expect(loaded.cube.cells.map(\.observation) == [.missing(.unreadable)])
    #expect(loaded.problems.map(\.id) == ["cell-not-a-number"])
    #expect(loaded.problems.first?.found == "12 3x0")
  }

  @Test func `two rows for one cell are told, and contradicting ones are not used`() throws {
    let head = "\"region\";\"Personer 2018\"\n\"1504 Ålesund\";5\n\"1534 Haram\";1\n"
    let same = try load(head + "\"1504 Ålesund\";5\n")
    #expect(same.problems.map(\.id) == ["duplicate-cell"])
    #expect(same.problems.first?.row == 4)
    #expect(same.cube.cells[0].observation == .value(5))
    let other = try load(head + "\"1504 Ålesund\";6\n")
    #expect(other.problems.map(\.severity) == [.error])
    #expect(other.cube.cells[0].observation == .missing(.unreadable))
    #expect(other.cube.cells[1].observation == .value(1))
  }

  @Test func `a lost zero is told and not put back`() throws {
    let loaded = try load("region;Personer 2018\n301 Oslo;5\n1504 Ålesund;6\n")
    #expect(loaded.problems.map(\.id) == ["lost-leading-zero"])
    #expect(loaded.cube.dimensions[0].categories[0] == Category(code: "301", label: "Oslo"))
    #expect(
      loaded.problems.first?.message(in: .en)
        == "A kommunenummer must have four digits; did you mean 0301? Found «301 Oslo» in prøve.csv, row 2, column «region».")
  }

  @Test(arguments: [
    ("", LoadFailure.Kind.empty), (" \n\n", .empty), ("<html><body>", .notStatistics),
    ("\"region\";\"A 2018\"\n\"1504 Ål\";1\n\"15", .quote),
    ("\"region\";\"A 2018\";\"A 2019\"\n\"1504 Ål\";1;2\n\"1505 Kr\";1", .truncated),
    ("\"region\";\"A 2018\";\"A 2019\"\n\"1504 Ål\";1\n\"1505 Kr\";1;2\n", .ragged),
    ("\"region\";\"A 2018\";\"A 2018\"\n\"1504 Ål\";1;2\n", .header), ("bare tekst\nog mer\n", .delimiter),
    ("\"region\";\"A 2018\"\n\"1504 Ål\";1\u{0}\n", .control),
  ])
  func `a flaw in the structure is refused`(text: String, kind: LoadFailure.Kind) {
    #expect { try load(text) } throws: { ($0 as? LoadFailure)?.kind == kind }
  }

  @Test func `a missing last newline is no flaw`() throws {
    #expect(try load("\"region\";\"A 2018\"\n\"1504 Ål\";1").cube.cells.map(\.rawValue) == [1])
  }

  @Test func `the decimal mark is decided for the column, by a cell far down when need be`() throws {
    let rows = (0..<1000).map { "\(1000 + $0) A;\($0)\n" }.joined()
    let loaded = try load("region;A 2018\n" + rows + "9999 Uoppgitt;10.5\n")
    #expect(loaded.cube.cells.last?.observation == .value(10.5))
    #expect(loaded.problems.isEmpty)
    let mixed = try load("region;A 2018\n1504 Å;10,5\n1505 K;10.5\n1506 M;2,25\n")
    #expect(mixed.problems.map(\.id) == ["cell-not-a-number"])
    #expect(mixed.problems.first?.row == 3)
  }

  @Test func `no-break spaces group thousands`() throws {
    let loaded = try load("region;A 2018\n1504 Å;1\u{A0}234,5\n1505 K;−2\u{2009}000\n")
    #expect(loaded.cube.cells.map(\.rawValue) == [1234.5, -2000])
  }

  @Test func `old quarters and months are told by the whole column`() throws {
    let quarters = try load("\"region\";\"Folketallet 20181\";\"Folketallet 20182\"\n\"1504 Å\";1;2\n")
    #expect(quarters.cube.dimension(.period)?.categories.map(\.label) == ["2018K1", "2018K2"])
    let months = try load("\"region\";\"måned\";\"A\"\n\"1504 Å\";\"201801\";1\n\"1504 Å\";\"201802\";1\n")
    #expect(months.cube.dimension(.period)?.categories.map(\.label) == ["2018M01", "2018M02"])
  }

  @Test func `a column of codes and the column of their names are one dimension`() throws {
    let loaded = try load("kommunenummer;kommune;folketall;areal\n0101;Halden;5;1,5\n0104;Moss;6;2,5\n")
    #expect(loaded.cube.dimensions.map(\.name) == ["kommune", "contents"])
    #expect(loaded.cube.dimensions[0].categories.first == Category(code: "0101", label: "Halden"))
  }

  @Test func `a file without figures becomes a table of texts`() throws {
    let loaded = try load("dato;fra;til;til_navn\n1972-01-01;1248;1201;Bergen\n")
    #expect(loaded.texts?.header == ["dato", "fra", "til", "til_navn"])
    #expect(loaded.texts?.rows == [["1972-01-01", "1248", "1201", "Bergen"]])
    #expect(loaded.cube.cells.isEmpty)
    #expect(try tidy(loaded) == "dato,fra,til,til_navn\n1972-01-01,1248,1201,Bergen\n")
  }

  @Test func `rows in any order give the same cube`() throws {
    let regions = (0..<40).map { "\(1101 + $0) K\($0)" }
    let indicators = (0..<30).map { "Indikator \($0)" }
    var rows: [String] = []
    for (r, region) in regions.enumerated() {
      for (i, indicator) in indicators.enumerated() { rows.append("\"\(region)\";\"\(indicator)\";\(r * 100 + i);\(r + i * 100)") }
    }
    let head = "\"region\";\"statistikkvariabel\";\"2015\";\"2016\"\n"
    let ordered = try load(head + rows.joined(separator: "\n") + "\n").cube
    var generator = Steps(seed: 7459)
    for _ in 0..<5 {
      let shuffled = try load(head + rows.shuffled(using: &generator).joined(separator: "\r\n")).cube
      for (r, region) in regions.enumerated() {
        for (i, indicator) in indicators.enumerated() {
          let place = [
            try #require(shuffled.dimensions[0].index(of: String(region.prefix(4)))),
            try #require(shuffled.dimensions[1].index(of: indicator)),
          ]
          for year in 0..<2 {
            let index = shuffled.flatIndex(place + [year])
            #expect(shuffled.cells[index] == ordered.cells[ordered.flatIndex([r, i, year])])
          }
        }
      }
    }
  }

  @Test func `rows that are left out are missing, not zero`() throws {
    let loaded = try load("\"region\";\"alder\";\"A 2018\"\n\"1504 Å\";\"0 år\";1\n\"1505 K\";\"1 år\";2\n")
    #expect(loaded.cube.cells.map { $0.observation.missingReason } == [nil, .absentRow, .absentRow, nil])
    #expect(loaded.cube.cellSource(at: 3).row == 3)
    #expect(try tidy(loaded).split(separator: "\n").count == 3)
  }

  @Test func `the region's label keeps what stands behind its name`() throws {
    let labels = [
      "1507 Ålesund (2020-2023)", "EAKUO Landet uten Oslo", "030100aa Oslo total", "EKG07 Kostragruppe 07", "0 Hele landet",
      "K-3001 Halden",
    ]
    let loaded = try load("\"region\";\"A 2018\"\n" + labels.map { "\"\($0)\";1\n" }.joined())
    #expect(loaded.cube.dimensions[0].categories.map(\.code) == ["1507", "EAKUO", "030100aa", "EKG07", "0", "K-3001"])
    #expect(loaded.cube.dimensions[0].categories[0].label == "Ålesund (2020-2023)")
    #expect(loaded.problems.isEmpty)
  }
}

/// A small generator of numbers with a seed (Steele and others 2014, SplitMix64).
struct Steps: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
