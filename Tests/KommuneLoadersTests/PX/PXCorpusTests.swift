import KommuneLoaders
import KommuneModel
import Testing

/// Real PX files of Statistics Sweden, Norway and Finland, as the PxWeb project keeps them for its own tests.
@Suite(.enabled(if: Corpus.isPresent, Corpus.absent))
struct PXCorpusTests {
  @Test func `every file loads and nothing in it is flagged as wrong`() throws {
    let files = try Corpus.allFiles(in: "px", ending: ".px")
    #expect(files.count == 32)
    for file in files {
      let loaded = try Corpus.load(file)
      #expect(loaded.problems.allSatisfy { $0.severity == .note }, "\(file): \(loaded.problems.map(\.id))")
      #expect(!loaded.cube.cells.contains { $0.observation == .missing(.unreadable) }, "\(file)")
      #expect(loaded.cube.dimension(.contents) != nil, "\(file)")
      #expect(loaded.cube.dimension(.period) != nil, "\(file)")
    }
  }

  @Test func `a file with notes equals PxWeb's own JSON-stat cell by cell and note by note`() throws {
    let px = try Corpus.load("px/serializers/BE0101A1_with_notes.px").cube
    let json = try Corpus.load("px/serializers/BE0101A1_with_notes.jsonstat2.json").cube
    // PxWeb puts the base figure first, where we put it before the heading; a dimension of one category moves no cell.
    #expect(px.cells == json.cells)
    #expect(px.cells.count == 96)
    #expect(json.dimensions.map(\.name) == ["EliminatedContents", "region", "marital status", "period", "PxcSortVariable", "sex"])
    #expect(px.dimensions.map(\.name) == ["region", "marital status", "contents", "period", "$$SORT", "sex"])
    let order = [2, 0, 1, 3, 4, 5]
    for (place, index) in order.enumerated() {
      let found = px.dimensions[index].categories.map { [$0.code, $0.label] }
      // The reference was written with two letters lost: "S\u{FFFD}dermanland" and "\u{FFFD}NKL".
      let expected = json.dimensions[place].categories.map {
        [$0.code?.replacing("\u{FFFD}", with: "Ä"), $0.label.replacing("\u{FFFD}", with: "ö")]
      }
      switch place {
      case 0: #expect(found == [[nil, "Population"]] && expected == [["EliminatedValue", "Population"]])
      case 4: #expect(found == [[nil, "number"], [nil, "Per cent"]] && expected == [["0", "number"], ["1", "Per cent"]])
      default: #expect(found == expected)
      }
    }
    let translated = px.metadata.notes.map { note in
      switch note.scope {
      case .category(let dimension, let category):
        CubeNote(.category(dimension: order.firstIndex(of: dimension) ?? -1, category: category), note.kind, text: note.text)
      case .dimension(let dimension): CubeNote(.dimension(order.firstIndex(of: dimension) ?? -1), note.kind, text: note.text)
      default: note
      }
    }
    #expect(translated == json.metadata.notes)
    #expect(translated.count == 15)
    #expect(px.metadata.publisher == json.metadata.publisher)
    #expect(px.metadata.precisions == [.init(dimension: 4, category: 1, decimals: 2)])
  }

  @Test(arguments: [("TAB001", "tab001"), ("TAB003", "tab003")])
  func `a file equals the metadata that PxWebApi gives of the same table`(file: String, metadata: String) throws {
    let px = try Corpus.load("px/api/\(file).px").cube
    let json = try Corpus.load("px/api/MetadataById_\(metadata)_js2.json").cube
    #expect(px.dimensions.count == json.dimensions.count)
    for (ours, theirs) in zip(px.dimensions, json.dimensions) {
      #expect(ours.name == theirs.name)
      #expect(ours.role == theirs.role)
      #expect(ours.categories == theirs.categories)
    }
    #expect(px.metadata.dimensions == json.metadata.dimensions)
    #expect(px.metadata.contents.map(\.unit) == json.metadata.contents.map(\.unit))
    #expect(px.metadata.contents.map(\.measuringType) == json.metadata.contents.map(\.measuringType))
    #expect(px.metadata.contents.map(\.basePeriod) == json.metadata.contents.map(\.basePeriod))
    #expect(px.metadata.notes == json.metadata.notes)
    #expect(px.metadata.decimals == json.metadata.decimals)
    #expect(px.source.table == json.source.table)
  }

  @Test func `raw dots are indices into the symbols of the file`() throws {
    let cube = try Corpus.load("px/example/keys/BE0101F1symbnotkeys.px").cube
    // Rows "20", "21", "22" of the country and of Stockholm have one to six dots in the same column.
    let columns = 4
    let marks = [0, 1, 2, 3, 4, 5].map { cube.metadata.marks[$0 * columns + 1] }
    #expect(marks == ["n.a.", "unknown", "hidden", "secret", "classified", "not used"])
    #expect(cube.cells.filter(\.isMissing).count == 6)
    #expect(cube.metadata.notes.filter { $0.kind == .mark }.map(\.text) == [" (a", " (b"])
  }

  @Test func `another language gives other labels and the same cells`() throws {
    let path = "px/example/multilanguage/BE0101F1langensvfiolikacelln.px"
    let english = try Corpus.load(path).cube
    let swedish = try Corpus.load(path, options: LoadOptions(language: "sv")).cube
    #expect(english.cells == swedish.cells)
    #expect(swedish.dimensions.map(\.name) == ["region", "ålder", "tid", "typ", "kön"])
    #expect(swedish.dimension(.contents)?.categories.map(\.label) == ["Inflyttade", "Utflyttade"])
    #expect(swedish.metadata.contents.map(\.unit) == ["antal", "antal"])
    #expect(swedish.metadata.notes.contains { $0.text == "Cellnot för utflyttade 20 år." })
    #expect(english.metadata.notes.contains { $0.text == "Cellnote inmigrated 20 years" && $0.kind == .mandatory })
  }
}
