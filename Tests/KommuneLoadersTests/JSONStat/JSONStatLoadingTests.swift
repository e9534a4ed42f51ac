import KommuneLoaders
import KommuneModel
import Testing

@Suite struct JSONStatLoadingTests {
  @Test func `figures, marks, names and notes come as they stand`() throws {
    let loaded = try JSONStatSamples.load(JSONStatSamples.small)
    let cube = loaded.cube
    #expect(cube.cells.map(\.observation) == [.value(81240), .missing(.confidential), .value(66605.5), .value(0)])
    #expect(cube.provisional == [2] && loaded.dashes.contains(3))
    #expect(cube.dimensions.map(\.role) == [.region, .contents, .period])
    #expect(cube.dimensions.map(\.name) == ["region", "statistikkvariabel", "år"])
    #expect(cube.dimensions[0].categories == [Category(code: "0301", label: "Oslo - Oslove"), Category(code: "EAK", label: "Landet")])
    #expect(cube.source.table == "12134" && cube.source.title == "12134: Nøkkeltall")
    #expect(
      cube.metadata.notes == [
        CubeNote(.table, .optional, text: "Først"), CubeNote(.table, .mandatory, text: "Så"),
        CubeNote(.category(dimension: 0, category: 1), .mandatory, text: "Uten Svalbard"),
      ])
    #expect(cube.metadata.contents == [.init(unit: "kr", referencePeriod: "31.12", measuringType: "F")])
    #expect(cube.metadata.precisions == [.init(dimension: 1, category: 0, decimals: 1)])
    #expect(cube.metadata.fact("COPYRIGHT") == "NO" && cube.metadata.fact("INFOFILE") == "None")
    #expect(loaded.problems.isEmpty)
  }

  @Test(arguments: ["81240", "\"81240\""])
  func `a whole number that no double holds is told, in quotes or not`(value: String) throws {
    let exact = JSONStatSamples.small.replacing("[81240", with: "[" + value.replacing("81240", with: "9007199254740992"))
    #expect(try JSONStatSamples.load(exact).problems.isEmpty)
    let loaded = try JSONStatSamples.load(exact.replacing("9007199254740992", with: "-9007199254740993"))
    #expect(loaded.problems.map(\.id) == ["cell-not-exact"] && loaded.problems[0].found == "-9007199254740993")
    #expect(loaded.problems[0].severity == .warning)
    #expect(loaded.cube.cells[0].observation == .value(-9_007_199_254_740_992))
    let object = JSONStatSamples.small.replacing("[81240,null,66605.5,null]", with: #"{"2":9007199254740993}"#)
    #expect(try JSONStatSamples.load(object).problems.map(\.column) == [3])
  }

  @Test func `version 1 keeps id, size and role inside the dimension`() throws {
    let cube = try JSONStatSamples.load(JSONStatSamples.version1).cube
    #expect(cube.dimensions[1].categories.map(\.label) == ["2019", "2020"])
    #expect(cube.cells.map(\.observation) == [.value(1), .value(2), .value(3), .missing(.notAvailable)])
  }

  @Test(arguments: [
    (#"{"0":81240,"2":66605.5}"#, #"{"1":":","2":"*","3":"-"}"#), (#"{"2":66605.5,"0":81240,"3":null}"#, #"["",":","*","-"]"#),
    (#"[81240,":",66605.5,"-"]"#, #"{"2":"*"}"#), (#"["81240",null,"66605.5",null]"#, #"["",":","*","-"]"#),
  ])
  func `values and marks mean the same in every form`(value: String, status: String) throws {
    let expected = try JSONStatSamples.load(JSONStatSamples.small)
    let text = JSONStatSamples.small.replacing("[81240,null,66605.5,null]", with: value)
      .replacing(#"{"1":":","2":"*","3":"-"}"#, with: status)
    let found = try JSONStatSamples.load(text)
    #expect(found.cube.cells == expected.cube.cells)
    #expect(found.cube.provisional == [2] && found.dashes.contains(3))
  }

  @Test func `one mark may stand for all cells, as a text or as a list of one`() throws {
    for status in ["\":\"", "[\":\"]"] {
      let text = JSONStatSamples.version1.replacing("[1,2,3,null]", with: "[null,null,null,null]")
        .replacing(#"["","","",".."]"#, with: status)
      #expect(try JSONStatSamples.load(text).cube.cells.allSatisfy { $0.observation == .missing(.confidential) })
    }
  }

  @Test func `an unknown mark is kept at its cell, and null without a mark is empty`() throws {
    let cube = try JSONStatSamples.load(JSONStatSamples.version1.replacing(#"["","","",".."]"#, with: #"{"0":"e","3":"n.a."}"#)).cube
    #expect(cube.metadata.marks[0] == "e" && cube.metadata.marks[3] == "n.a.")
    #expect(cube.cells[3].observation == .missing(.notAvailable))
    #expect(
      try JSONStatSamples.load(JSONStatSamples.version1.replacing(#","status":["","","",".."]"#, with: "")).cube.cells[3].observation
        == .missing(.empty))
  }

  @Test func `the answer is found in an envelope, as an object, in a list or as a text`() throws {
    let expected = try JSONStatSamples.load(JSONStatSamples.small).cube
    let quoted = JSONStatSamples.small.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    for text in [
      "{\"status\":200,\"data\":\(JSONStatSamples.small)}", "[\(JSONStatSamples.small)]",
      "{\"startedAt\":\"2026\",\"value\":[{\"id\":1}],\"body\":\"\(quoted)\",\"error\":\"<html>\"}",
      "{\"version\":\"2.0\",\"class\":\"collection\",\"link\":{\"item\":[\(JSONStatSamples.small)]}}",
    ] {
      let found = try JSONStatSamples.load(text)
      #expect(found.cube.cells == expected.cells)
      #expect(found.problems.isEmpty)
    }
    let two = try JSONStatSamples.load("[\(JSONStatSamples.small),\(JSONStatSamples.version1)]")
    #expect(two.cube.cells == expected.cells && two.problems.map(\.id) == ["several-datasets"])
  }

  @Test func `a description without figures loads as missing, and says so`() throws {
    let loaded = try JSONStatSamples.load(
      JSONStatSamples.version1.replacing("[1,2,3,null]", with: "[]").replacing(#""status":["","","",".."]"#, with: #""x":1"#))
    #expect(loaded.cube.cells.allSatisfy { $0.observation == .missing(.absentRow) })
    #expect(loaded.problems.map(\.id) == ["no-figures"])
  }

  @Test(.enabled(if: Corpus.isPresent, Corpus.absent))
  func `real answers load with nothing flagged`() throws {
    let data = try Corpus.load("jsonstat/scb_TAB6471_jsonstat2_data.json")
    #expect(data.problems.isEmpty)
    #expect(data.cube.dimensions.map(\.role) == [.region, .age, .other, .contents, .period])
    // Stockholms län, 0-9 år, totalt, 2025M01, by eye in the file.
    #expect(data.cube.cells.count == 2772 && data.cube.cells[0].observation == .value(245_284))
    let envelope = try Corpus.load("jsonstat/pxwebapi2_12134_probe_with_bodies.json")
    #expect(envelope.cube.cells.map(\.observation) == [.value(81240), .value(66605), .value(62853)])
    #expect(envelope.cube.source.table == "12134" && envelope.problems.isEmpty)
    let description = try Corpus.load("jsonstat/scb_TAB6471_jsonstat2_metadata.json")
    #expect(description.cube.dimensions.map(\.count) == [312, 134, 3, 1, 16])
    #expect(description.problems.map(\.id) == ["no-figures"])
  }
}
