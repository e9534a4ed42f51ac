import KommuneModel
import Testing

@testable import KommuneLoaders

/// What is written must read back to the same cube.
@Suite struct JSONStatRoundTripTests {
  @Test(.enabled(if: Corpus.isPresent, Corpus.absent))
  func `every px file survives being written as JSON-stat`() throws {
    for file in try Corpus.allFiles(in: "px", ending: ".px") { try requireSame(Corpus.load(file), file) }
  }

  @Test(.enabled(if: Corpus.isPresent, Corpus.absent))
  func `every JSON-stat file survives being written again`() throws {
    for file in try Corpus.allFiles(in: "jsonstat", ending: ".json") {
      let loaded = try Corpus.load(file)
      // A description of two million cells without a figure proves nothing here.
      if loaded.cube.cells.count < 100_000 { try requireSame(loaded, file) }
    }
  }

  @Test func `a unit keeps its multiplier, and a period's own text is told`() throws {
    let text = """
      {"version":"2.0","class":"dataset","id":["area","concept","tid"],"size":[1,1,1],"role":{"time":["tid"],"geo":["area"],"metric":["concept"]},
      "dimension":{"area":{"category":{"index":["CA"]}},
      "concept":{"category":{"index":["POP"],"unit":{"POP":{"base":"people","multiplier":3}}}},
      "tid":{"category":{"index":["2014"],"label":{"2014":"2010-2014"}}}},"value":[34880.5]}
      """
    let loaded = try Loader.load(FileBytes(Array(text.utf8)), fileName: "x")
    #expect(loaded.cube.metadata.contents.map(\.unit) == ["1000 people"])
    #expect(loaded.problems.map { "\($0.id) \($0.found)" } == ["period-text-replaced 2010-2014"])
  }

  @Test func `reasons, marks and dimensions that JSON-stat has no place for come back`() throws {
    let dimensions = [
      Dimension(name: "region", role: .region, categories: [Category(label: "Landet"), Category(code: "0301", label: "0301 Oslo")]),
      Dimension(name: "alder", role: .other, categories: [Category(code: "0", label: "0 år"), Category(code: "x", label: "x")]),
      Dimension(name: "trinn", role: .age, categories: [Category(label: "1"), Category(label: "2"), Category(label: "3")]),
      Dimension(name: "kommune", role: .other, categories: [Category(label: "2020")]),
    ]
    let cells = MissingReason.allCases.map { Cell($0) }
    let source = SourceFile(name: "x", title: "Tittel \"med\" hermeteikn")
    let positions = CellPositions(lines: .none, columns: [])
    var metadata = CubeMetadata()
    metadata.marks.append("hemmelig", cell: 2)
    metadata.marks.append("-", cell: 6)
    metadata.marks.append("0", cell: 7)
    metadata.notes = [CubeNote(.cells([nil, 1, 0, nil]), .mark, text: "(a"), CubeNote(.table, .mandatory, text: "først")]
    metadata.sortNotes()
    metadata.facts = [.init(keyword: "META-ID", subject: ["a", "b"], text: "urn"), .init(keyword: "CONTACT", text: "Kari\nOla")]
    metadata.updated = "i går"
    try requireSame(
      Loaded(cube: Cube(dimensions: dimensions, cells: cells, source: source, positions: positions, metadata: metadata), problems: []), "a")
    let numbers = (0..<12).map { Cell(Double($0) * 0.1) }
    try requireSame(
      Loaded(
        cube: Cube(
          dimensions: dimensions, cells: numbers, source: source, positions: positions, provisional: [0, 2, 3], metadata: metadata),
        problems: [], dashes: CellSet([0])), "b")
  }

  func requireSame(_ loaded: Loaded, _ name: String) throws {
    let written = JSONStatWriter.write(loaded.cube, dashes: loaded.dashes, implied: loaded.impliedDimensions)
    let again = try Loader.load(FileBytes(written), fileName: name)
    let hasSameCells = again.cube.cells == loaded.cube.cells
    #expect(hasSameCells, "\(name)")
    #expect(again.cube.source.title == loaded.cube.source.title)
    for (found, expected) in zip(again.cube.dimensions, loaded.cube.dimensions) {
      #expect(found.name == expected.name && found.role == expected.role && found.categories == expected.categories, "\(name)")
    }
    #expect(again.impliedDimensions == loaded.impliedDimensions, "\(name)")
    #expect(again.cube.metadata.notes == loaded.cube.metadata.notes, "\(name)")
    #expect(again.cube.metadata.marks == loaded.cube.metadata.marks, "\(name)")
    #expect(again.cube.metadata.contents == loaded.cube.metadata.contents, "\(name)")
    #expect(again.cube.metadata.dimensions == loaded.cube.metadata.dimensions, "\(name)")
    #expect(Set(again.cube.metadata.precisions) == Set(loaded.cube.metadata.precisions), "\(name)")
    #expect(Set(again.cube.metadata.facts) == Set(loaded.cube.metadata.facts), "\(name)")
    #expect(again.cube.metadata.updated == loaded.cube.metadata.updated, "\(name)")
    #expect(again.cube.metadata.publisher == loaded.cube.metadata.publisher, "\(name)")
    #expect(again.cube.provisional == loaded.cube.provisional, "\(name)")
    #expect(loaded.cube.cells.indices.allSatisfy { again.dashes.contains($0) == loaded.dashes.contains($0) }, "\(name)")
    let hasSameBytes = JSONStatWriter.write(again.cube, dashes: again.dashes, implied: again.impliedDimensions) == written
    #expect(hasSameBytes, "\(name)")
  }
}
