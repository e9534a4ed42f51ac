import Foundation
import KommuneLoaders
import KommuneModel
import Testing

@Suite struct PXLoadingTests {
  @Test(arguments: [
    ("\"2. kvartal 2014\",\"1. kvartal 2014\"", "Q1),\"20141\",\"20142\"", "2014K2, 2014K1", [] as [String]),
    ("\"02/2014\",\"01/2014\"", "M1),\"201401\",\"201402\"", "2014M02, 2014M01", []),
    ("\"2015 (prov)\",\"2014 (prov)\"", "A1),\"2014\",\"2015\"", "2015 (prov), 2014 (prov)", ["years-not-periods"]),
  ])
  func `words that another order of TIMEVAL would put wrong are read as they stand, or told`(
    values: String, times: String, periods: String, problems: [String]
  ) throws {
    let text = """
      CONTENTS="x";STUB="region";HEADING="kvartal";VALUES("region")="a";VALUES("kvartal")=\(values);
      TIMEVAL("kvartal")=TLIST(\(times);DATA=1 2;
      """
    let loaded = try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.px")
    #expect(loaded.cube.dimensions.last?.categories.map(\.label).joined(separator: ", ") == periods)
    #expect(loaded.problems.map(\.id).filter { $0 != "period-text-replaced" } == problems)
  }

  @Test(arguments: ["\n", " ", "\r\n", ";"])
  func `a file may end behind its last number where something tells that it is whole`(end: String) throws {
    let text = try #require(PXSamples.small.split(separator: "12.25").first) + "12.25" + end
    #expect(try PXSamples.load(String(text)).cube.cells.last?.rawValue == 12.25)
  }

  @Test func `a star at a cell makes its number provisional, as a star behind it does`() throws {
    let text = PXSamples.small.replacing("\"(b\"", with: "\"*\"")
    let loaded = try PXSamples.load(text)
    // Oslo in 2020: the second of two base figures is a number, the first a mark.
    #expect(loaded.cube.provisional == [7])
    #expect(loaded.cube.metadata.notes.allSatisfy { $0.text != "*" })
    let written = JSONStatWriter.write(loaded.cube, dashes: loaded.dashes, implied: loaded.impliedDimensions)
    #expect(try Loader.load(FileBytes(written), fileName: "x").cube.provisional == [7])
    #expect(try PXSamples.load(PXSamples.small).cube.metadata.notes.contains { $0.text == "(b" })
  }

  @Test(arguments: [true, false]) func `a file that was saved as UTF-16 is read`(isLittleEndian: Bool) throws {
    let units = Array("\u{FEFF}\(PXSamples.small)".utf16)
    let bytes = units.flatMap { isLittleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let loaded = try Loader.load(FileBytes(bytes), fileName: "x.px")
    #expect(loaded.cube.dimension(.region)?.categories.map(\.label) == ["Ålesund", "Oslo"])
    #expect(loaded.cube.cells.last?.rawValue == 12.25)
  }

  @Test(arguments: [("\"1504\",\"0301\"", true), ("\"0301\",\"1504\"", false)])
  func `codes of another language in another order are refused, for the figures have one order`(codes: String, isRead: Bool) throws {
    let english = """
      LANGUAGE="no";LANGUAGES="no","en";STUB[en]="region","kjønn";
      VALUES[en]("region")="Aalesund","Oslo";CODES[en]("region")=\(codes);
      """
    let text = english + PXSamples.small
    let load = { try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.px", options: LoadOptions(language: "en")) }
    if isRead {
      #expect(try load().cube.dimension(.region)?.categories.map(\.label) == ["Aalesund", "Oslo"])
    } else {
      #expect(throws: LoadFailure.self) { try load() }
    }
  }

  @Test(arguments: [
    "47199,48000,98.5,\".\"\n681071,\"...\",\"-\",12.25\n;\n", "47199; 48000; 98.5; \".\"\n681071; \"...\"; \"-\"; 12.25;\n",
    "47199, 48000,\t98.5;\".\"\n681071;\"...\",\"-\",12.25\n",
  ])
  func `commas and semicolons between the figures are read as PC-Axis did, and told`(data: String) throws {
    let (before, figures) = (PXSamples.small.components(separatedBy: "DATA=\n")[0], try PXSamples.load(PXSamples.small))
    let loaded = try PXSamples.load(before + "DATA=\n" + data)
    #expect(loaded.problems.map(\.id) == ["old-delimiters"])
    #expect(loaded.cube.cells.map(\.observation) == figures.cube.cells.map(\.observation))
  }

  @Test func `a decimal comma is never a delimiter`() throws {
    let text = PXSamples.small.replacingOccurrences(of: "98.5", with: "98,5")
    #expect(try PXSamples.load(text).problems.map { "\($0.id) \($0.found)" } == ["cell-not-a-number 98,5"])
    // One figure too few, and one that two could be made of.
    let few = PXSamples.small.replacingOccurrences(of: "98.5 \".\"", with: "98,5")
    #expect(#expect(throws: LoadFailure.self) { try PXSamples.load(few) }?.kind == .truncated)
    // As many figures as are needed, but white space alone divides some of them: the commas are decimal marks.
    let mixed = PXSamples.small.components(separatedBy: "DATA=\n")[0] + "DATA=\n9,5 8,7 6,5 5,4\n;\n"
    #expect(#expect(throws: LoadFailure.self) { try PXSamples.load(mixed) }?.kind == .truncated)
  }

  @Test func `figures, marks, codes and titles come as they stand`() throws {
    let loaded = try PXSamples.load(PXSamples.small)
    let cube = loaded.cube
    #expect(cube.source.title == "Folkemengde og areal; etter region = kommune")
    #expect(cube.source.table == "07459")
    #expect(cube.source.encoding == "ISO-8859-1")
    #expect(cube.dimensions.map(\.name) == ["region", "statistikkvariabel", "år"])
    #expect(cube.dimensions.map(\.role) == [.region, .contents, .period])
    #expect(cube.dimensions[0].categories == [Category(code: "1504", label: "Ålesund"), Category(code: "0301", label: "Oslo")])
    #expect(cube.dimensions[2].categories == [Category(label: "2019"), Category(label: "2020")])
    #expect(
      cube.cells.map(\.observation) == [
        .value(47199), .value(48000), .value(98.5), .missing(.notAvailable), .value(681_071), .missing(.confidential), .value(0),
        .value(12.25),
      ])
    #expect(loaded.dashes.contains(6) && !loaded.dashes.contains(7))
    #expect(cube.metadata.marks.isEmpty)
    #expect(loaded.problems.isEmpty && loaded.impliedDimensions.isEmpty)
  }

  @Test(arguments: ["9007199254740993", "\"9007199254740993\""])
  func `a whole number that no double holds is told, in quotes or not`(value: String) throws {
    let loaded = try PXSamples.load(PXSamples.small.replacing("681071", with: value))
    #expect(loaded.problems.map { "\($0.id) \($0.row ?? 0) \($0.found)" } == ["cell-not-exact 31 9007199254740993"])
    #expect(loaded.cube.cells[4].observation == .value(9_007_199_254_740_992))
    // What a program prints of a double has more digits than it needs, and decimals are never exact.
    for exact in ["9007199254740992", "0.12345678901234567890", "1234567890123456.5", "1E+20"] {
      #expect(try PXSamples.load(PXSamples.small.replacing("681071", with: exact)).problems.isEmpty)
    }
  }

  @Test func `every figure knows its row and column`() throws {
    let cube = try PXSamples.load(PXSamples.small).cube
    let place = cube.cellSource(at: 6)
    #expect(place.row == 31 && place.column == 3 && place.columnName == "Areal 2019")
  }

  @Test func `units, decimals and notes are kept`() throws {
    let metadata = try PXSamples.load(PXSamples.small).cube.metadata
    #expect(metadata.contents.map(\.unit) == ["personer", "km²"])
    #expect(metadata.decimals == 0)
    #expect(metadata.precisions == [.init(dimension: 1, category: 1, decimals: 2)])
    #expect(
      metadata.notes == [
        CubeNote(.table, .mandatory, text: "Første linje\nandre linje"),
        CubeNote(.category(dimension: 0, category: 1), .optional, text: "Hovedstad"),
        CubeNote(.cells([nil, 1, 1]), .optional, text: "Nye grenser"), CubeNote(.cells([1, nil, 1]), .mark, text: "(b"),
      ])
  }

  @Test func `rows with keys may stand in any order, and one left out is missing and told`() throws {
    let loaded = try PXSamples.load(PXSamples.sparse)
    #expect(loaded.cube.dimensions.map(\.name) == ["region", "kjønn", "contents", "år"])
    #expect(loaded.impliedDimensions == [2])
    #expect(
      loaded.cube.cells.map(\.observation) == [
        .missing(.absentRow), .missing(.absentRow), .value(1), .value(2), .value(3), .value(4), .value(5), .missing(.notPossible),
      ])
    #expect(loaded.problems.map(\.id) == ["rows-left-out"])
    #expect(loaded.problems.first?.found == "1")
    #expect(loaded.cube.cellSource(at: 0).row == nil && loaded.cube.cellSource(at: 7).row == 14)
  }

  @Test(arguments: [
    ("A1", "\"2019\",\"2020\"", "2019", "2020"), ("H1", "\"20191\",\"20192\"", "2019H1", "2019H2"),
    ("T1", "\"20191\",\"20193\"", "2019T1", "2019T3"), ("Q1", "\"20191\",\"20194\"", "2019K1", "2019K4"),
    ("M1", "\"201901\",\"201912\"", "2019M01", "2019M12"), ("W1", "\"201901\",\"201952\"", "2019U01", "2019U52"),
  ])
  func `a period is read from TIMEVAL in each of its forms`(scale: String, list: String, first: String, last: String) throws {
    let file = """
      AXIS-VERSION="2013";CONTENTS="x";STUB="når";VALUES("når")="den første","den andre";TIMEVAL("når")=TLIST(\(scale)),\(list);DATA=1 2;
      """
    let dimension = try PXSamples.load(file).cube.dimensions[0]
    #expect(dimension.role == .period)
    #expect(dimension.categories.map(\.label) == [first, last])
    let range = file.replacing("TLIST(\(scale)),\(list)", with: "TLIST(\(scale),\(list.replacing(",", with: "-")))")
    let ranged = try PXSamples.load(range).cube.dimensions[0]
    // A range of two periods with others between them does not fit the two values, and nothing is guessed.
    #expect(ranged.role == (Period(first)?.part == (Period(last)?.part ?? 0) - 1 || scale == "A1" ? .period : .other))
  }

  @Test func `values keep their own order where TIMEVAL is sorted`() throws {
    let file = #"CONTENTS="x";STUB="år";VALUES("år")="2025","2024";TIMEVAL("år")=TLIST(A1),"2024","2025";DATA=1 2;"#
    #expect(try PXSamples.load(file).cube.dimensions[0].categories.map(\.label) == ["2025", "2024"])
  }

  @Test func `texts that are no periods do not become periods`() throws {
    let file = #"CONTENTS="x";STUB="år";VALUES("år")="2019-2021","2020-2022";DATA=1 2;"#
    #expect(try PXSamples.load(file).cube.dimensions[0].role == .other)
  }

  @Test func `a mark of the file's own is kept beside its reason`() throws {
    let file =
      #"CONTENTS="x";DATASYMBOL2="hemmelig";DATASYMBOLSUM="x";DATASYMBOLNIL="0";STUB="a";VALUES("a")="1","2","3";DATA=".." "......." "-";"#
    let loaded = try PXSamples.load(file)
    #expect(loaded.cube.cells.map(\.observation) == [.missing(.notAvailable), .missing(.partMissing), .value(0)])
    #expect((0...2).map { loaded.cube.metadata.marks[$0] } == ["hemmelig", "x", "0"])
    let declared = try PXSamples.load(file, options: LoadOptions(missingMarks: ["hemmelig": .confidential]))
    #expect(declared.cube.cells[0].observation == .missing(.confidential))
  }

  @Test func `text that is no number is one problem and not a lost file`() throws {
    let loaded = try PXSamples.load(PXSamples.small.replacing("681071", with: "12x3"))
    #expect(loaded.cube.cells[4].observation == .missing(.unreadable))
    #expect(loaded.problems.map(\.id) == ["cell-not-a-number"])
    #expect(
      loaded.problems.first?.message(in: .nb)
        == "Her må det stå et tall eller et av standardtegnene. Fant «12x3» i x.px, rad 31, kolonne 1.")
  }
}
