import KommuneLoaders
import KommuneModel
import Testing

/// What a dataset says beside its figures: marks, units, roles, and things that it does not have.
@Suite struct JSONStatMarksTests {
  private func load(_ value: String, _ status: String, options: LoadOptions = LoadOptions()) throws(LoadFailure) -> Loaded {
    try JSONStatSamples.load(
      JSONStatSamples.version1.replacing("[1,2,3,null]", with: value).replacing(#"["","","",".."]"#, with: status), options: options)
  }

  @Test func `a zero beside the mark of a missing value is missing, and any other number is told and not used`() throws {
    let loaded = try load("[0,110,10,11]", #"{"0":"..","2":":"}"#)
    #expect(loaded.cube.cells.map(\.observation) == [.missing(.notAvailable), .value(110), .missing(.confidential), .value(11)])
    #expect(loaded.problems.map { "\($0.id) \($0.severity) \($0.column ?? 0) \($0.found)" } == ["mark-beside-number warning 3 10 :"])
    #expect(
      loaded.problems.first?.expected.nb
        == "En celle må ha et tall eller tegnet for en manglende verdi, ikke begge; tallet er ikke brukt.")
    #expect(loaded.cube.metadata.marks.isEmpty)
    let written = JSONStatWriter.write(loaded.cube, dashes: loaded.dashes)
    #expect(try Loader.load(FileBytes(written), fileName: "x").cube.cells == loaded.cube.cells)
  }

  @Test func `a mark of the publisher's own leaves its number, until it is declared as missing`() throws {
    #expect(try load("[1,2,3,4]", #"{"1":"e"}"#).cube.cells.map(\.rawValue) == [1, 2, 3, 4])
    let declared = try load("[1,0,3,4]", #"{"1":"e"}"#, options: LoadOptions(missingMarks: ["e": .notAvailable]))
    #expect(declared.cube.cells[1].observation == .missing(.notAvailable) && declared.problems.isEmpty)
    #expect(declared.cube.metadata.marks[1] == "e")
  }

  @Test(arguments: ["[[1,2],[3,4]]", #"[{"v":1},2,3,4]"#, #"{"a":1}"#, "[1,[2],3,4]"])
  func `values within lists or objects are refused with their place`(value: String) {
    let failure = #expect(throws: LoadFailure.self) { try load(value, "[]") }
    #expect(failure?.kind == .syntax && failure?.line == 3)
  }

  @Test func `without the role metric the name says what is counted, and its units are read`() throws {
    let text = JSONStatSamples.small.replacing(#""metric":["ContentsCode"]"#, with: #""metric":[]"#)
    let cube = try JSONStatSamples.load(text).cube
    #expect(cube.dimensions.map(\.role) == [.region, .contents, .period])
    #expect(cube.metadata.contents.first?.unit == "kr")
    let bare = try JSONStatSamples.load(text.replacing(#""label":"statistikkvariabel","#, with: "")).cube
    #expect(bare.dimensions[1].role == .contents)
  }

  @Test func `a variable that only sounds like what is counted keeps its role when it is written`() throws {
    let dimensions = [
      Dimension(name: "region", role: .region, categories: [Category(code: "0301", label: "Oslo")]),
      Dimension(name: "indikator", role: .other, categories: [Category(label: "a"), Category(label: "b")]),
    ]
    let cube = Cube(
      dimensions: dimensions, cells: [Cell(1), Cell(2)], source: SourceFile(name: "x"), positions: CellPositions(lines: .none, columns: []))
    #expect(try Loader.load(FileBytes(JSONStatWriter.write(cube)), fileName: "x").cube.dimensions.map(\.role) == [.region, .other])
  }

  @Test(arguments: [#"{"base":"kr"}"#, #"{"label":"kr"}"#, #"{"base":"kr","decimals":1}"#])
  func `a unit comes back with and without its decimals`(unit: String) throws {
    let text = JSONStatSamples.small.replacing(#"{"base":"kr","decimals":1}"#, with: unit)
      .replacing(#""extension":{"refperiod":{"KOS1":"31.12"},"measuringType":{"KOS1":"Flow"}}"#, with: #""note":[]"#)
      .replacing(#""decimals":0,"#, with: "")
    let loaded = try JSONStatSamples.load(text)
    #expect(loaded.cube.metadata.contents == [.init(unit: "kr")])
    let written = JSONStatWriter.write(loaded.cube, dashes: loaded.dashes)
    #expect(String(decoding: written, as: UTF8.self).contains(#""unit":{"KOS1":{"base":"kr""#))
    let again = try Loader.load(FileBytes(written), fileName: "x").cube.metadata
    #expect(again.contents == loaded.cube.metadata.contents && again.precisions == loaded.cube.metadata.precisions)
  }

  @Test func `units that were kept in the extension are read from there`() throws {
    let text = JSONStatSamples.small.replacing(#""unit":{"KOS1":{"base":"kr","decimals":1}}"#, with: #""child":{}"#)
      .replacing(#""extension":{"refperiod":{"KOS1":"31.12"},"measuringType":{"KOS1":"Flow"}}"#, with: #""note":[]"#)
      .replacing(#""extension":{"noteMandatory""#, with: #""extension":{"kommune":{"units":["kr"]},"noteMandatory""#)
    #expect(try JSONStatSamples.load(text).cube.metadata.contents == [.init(unit: "kr")])
  }

  @Test(arguments: [
    (#""geo":["KOKkommuneregion0000"]"#, #""geo":["Finnes ikke"]"#, "role: Finnes ikke"),
    (#""note":{"EAK":["Uten"#, #""note":{"X":["Uten"#, "note: X"), (#""EAK":"Landet"}"#, #""EAK":"Landet","X":"Y"}"#, "label: X"),
    (#""unit":{"KOS1":"#, #""unit":{"KOS2":"#, "unit: KOS2"), (#""dimension":{"#, #""dimension":{"X":{},"#, "dimension: X"),
  ])
  func `what is said about something that the dataset does not have is told`(old: String, new: String, found: String) throws {
    let problems = try JSONStatSamples.load(JSONStatSamples.small.replacing(old, with: new)).problems
    #expect(problems.map { "\($0.id) \($0.found)" } == ["note-about-nothing " + found])
  }

  @Test func `a status that is no text is told`() throws {
    let problems = try load("[1,2,3,4]", #"{"1":1,"2":null}"#).problems
    #expect(problems.map { "\($0.id) \($0.column ?? 0)" } == ["note-about-nothing 2"])
  }
}
