import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

@Suite struct KlassTests {
  /// Changes of 1 January 2020 and 2024 around Ålesund, in the form of KLASS.
  static let changes = """
    {"codeChanges":[
    {"oldCode":"1504","oldName":"Ålesund","oldShortName":"","newCode":"1507","newName":"Ålesund","newShortName":"","changeOccurred":"2020-01-01"},
    {"oldCode":"1534","oldName":"Haram","oldShortName":null,"newCode":"1507","newName":"Ålesund","newShortName":"","changeOccurred":"2020-01-01"},
    {"oldCode":"1507","oldName":"Ålesund","newCode":"1508","newName":"Ålesund","changeOccurred":"2024-01-01"},
    {"oldCode":"1507","oldName":"Ålesund","newCode":"1580","newName":"Haram","changeOccurred":"2024-01-01"},
    {"oldCode":null,"newCode":"2111","newName":"Longyearbyen","changeOccurred":"2010-01-01"},
    {"oldCode":"0301","oldName":"Oslo","newCode":"0301","newName":"Oslo - Oslove","changeOccurred":"2019-01-01"}]}
    """
  static let codes = """
    {"codes":[{"code":"0301","parentCode":null,"level":"1","name":"Oslo - Oslove","shortName":"","presentationName":"","validFrom":null,"validTo":null,"notes":"x"},
    {"code":"1504","level":"1","name":"Ålesund"}]}
    """
  static let correspondences = """
    {"name":"Kommuner 2024","correspondenceMaps":[{"sourceCode":"1507","sourceName":"Ålesund","targetCode":"1508","targetName":"Ålesund","extra":[1,{"a":2}]}]}
    """

  private func load(_ text: String) throws(LoadFailure) -> Loaded {
    try Loader.load(FileBytes(Array(text.utf8)), fileName: "x.json")
  }

  @Test func `a list of codes becomes a table of texts`() throws {
    let loaded = try load(Self.codes)
    let texts = try #require(loaded.texts)
    #expect(texts.header.prefix(4) == ["code", "parentCode", "level", "name"])
    #expect(texts.rows.map { Array($0.prefix(4)) } == [["0301", "", "1", "Oslo - Oslove"], ["1504", "", "1", "Ålesund"]])
    #expect(texts.lines == [1, 2] && loaded.cube.cells.isEmpty && loaded.problems.isEmpty)
  }

  @Test func `dates of a range of dates stand where a code has none of its own`() throws {
    let range = #""validFromInRequestedRange":"1994-01-01","validToInRequestedRange":"2002-01-01""#
    let text = Self.codes.replacing(#""validFrom":null,"validTo":null"#, with: #""validFrom":null,"validTo":"2000-01-01","# + range)
    #expect(try load(text).texts?.rows.map { Array($0[6...7]) } == [["1994-01-01", "2000-01-01"], ["", ""]])
  }

  @Test func `a list without codes is told`() throws {
    #expect(try load(#"{"codes":[]}"#).problems.map(\.id) == ["no-rows"])
  }

  @Test func `changes tell mergers, splits, births and new names apart`() throws {
    let changes = KlassChange.changes(in: try #require(try load(Self.changes).texts))
    #expect(changes.map(\.kind) == [.merged, .merged, .split, .split, .created, .renamed])
    #expect(changes[0].newCode == RegionCode("1507") && changes[4].oldCode == nil)
    #expect(changes[2].date?.iso == "2024-01-01")
  }

  @Test func `correspondences become pairs`() throws {
    let loaded = try load(Self.correspondences)
    #expect(loaded.texts?.rows == [["1507", "Ålesund", "", "1508", "Ålesund", "", "", ""]])
    #expect(loaded.cube.source.title == "Kommuner 2024")
  }

  @Test func `a code that is a number has lost its zeros`() throws {
    let loaded = try load(Self.codes.replacing("\"0301\"", with: "301"))
    #expect(loaded.problems.map(\.id) == ["lost-leading-zero"])
    #expect(loaded.texts?.rows[0][0] == "301")
  }

  @Test(arguments: [
    ("{\"codes\":[}", LoadFailure.Kind.syntax), ("{\"codes\":[{}]}", .header), ("{\"codes\":[],\"codes\":[]}", .unsupported),
    ("{\"codes\":{}}", .syntax), ("{\"codes\":[1]}", .syntax), ("{\"codes\":[{\"code\":\"1\",\"code\":\"2\"}]}", .syntax),
  ])
  func `a flaw is refused with its class`(text: String, kind: LoadFailure.Kind) {
    #expect(#expect(throws: LoadFailure.self) { try load(text) }?.kind == kind)
  }

  @Test func `damaged files load or fail`() {
    let seeds = [Self.changes, Self.codes, Self.correspondences].map { Array($0.utf8) }
    let pieces = ["\"codes\":[", "\"codeChanges\":[{", "\"code\":1504", "null", "\\ud800", "\\u0000"]
    Fuzzing.run("KLASS", seeds: seeds, pieces: pieces) { bytes, _ in
      do throws(LoadFailure) {
        let loaded = try Loader.load(FileBytes(bytes), fileName: "x.json")
        if let texts = loaded.texts { _ = KlassChange.changes(in: texts) }
      } catch { #expect(!error.message(in: .nb).isEmpty) }
    }
  }
}
