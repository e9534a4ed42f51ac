import KommuneLoaders
import KommuneModel
import Testing

/// Files whose figures do not stand last.
@Suite struct ColumnArrangementTests {
  @Test func `texts behind the figures become notes and no dimension`() throws {
    let loaded = try load(
      "kommune;folketall;areal;merknad\n1504 Ålesund;47 998;98,5;\n1534 Haram;9 383;261,2;anslag\n1523 Ørskog;..;128,1;\"se; b\"\n")
    #expect(loaded.texts == nil)
    #expect(loaded.cube.dimensions.map(\.name) == ["kommune", "contents"])
    #expect(
      loaded.cube.cells.map(\.observation) == [
        .value(47998), .value(98.5), .value(9383), .value(261.2), .missing(.notAvailable), .value(128.1),
      ])
    #expect(loaded.cube.cellSource(at: 4).row == 4)
    #expect(loaded.cube.cellSource(at: 4).column == 2)
    #expect(loaded.cube.cellSource(at: 5).columnName == "areal")
    #expect(
      loaded.cube.metadata.notes == [
        CubeNote(.cells([1, nil]), .optional, text: "merknad: anslag"), CubeNote(.cells([2, nil]), .optional, text: "merknad: se; b"),
      ])
    #expect(loaded.problems.map(\.id) == ["column-left-out"])
    #expect(loaded.problems.map(\.severity) == [.note])
  }

  @Test func `texts behind the figures that tell rows apart are a dimension`() throws {
    let loaded = try load("kommune;antall;kjønn\n1504 Ålesund;5;Menn\n1504 Ålesund;60;Kvinner\n")
    #expect(loaded.cube.dimensions.map(\.name) == ["kommune", "kjønn", "contents"])
    #expect(loaded.cube.cells.map(\.rawValue) == [5, 60])
    #expect(loaded.problems.isEmpty)
    #expect(loaded.cube.cellSource(at: 1).row == 3)
    #expect(loaded.cube.cellSource(at: 1).column == 2)
  }

  @Test func `a year behind the figures is the period`() throws {
    let loaded = try load("kommune;folketall;år\n1504 Ålesund;47998;2019\n1534 Haram;9383;2019\n")
    #expect(loaded.cube.dimensions.map(\.role) == [.region, .period, .contents])
    #expect(loaded.cube.cells.map(\.rawValue) == [47998, 9383])
    #expect(loaded.problems.isEmpty)
  }

  @Test func `years behind a text keep their periods`() throws {
    let loaded = try load("kommune;2019;2020;kommentar\n1504 Ålesund;5;60;ja\n1534 Haram;7;..;nei\n")
    #expect(loaded.cube.dimension(.period)?.categories.map(\.label) == ["2019", "2020"])
    #expect(loaded.cube.cells.map(\.observation) == [.value(5), .value(60), .value(7), .missing(.notAvailable)])
  }

  @Test func `a flaw in such a file is told with its own row and column`() throws {
    let loaded = try load(
      "kommune;folketall;merknad\n1504 Ålesund;479;\"to\nlinjer\"\n1534 Haram;93x;b\n1523 Ørskog;22;c\n1505 K;1;\n1506 M;2;\n1507 N;3;\n1508 O;4;\n1509 P;5;\n1510 Q;6;\n1511 R;7;\n"
    )
    let flaw = try #require(loaded.problems.first { $0.id == "cell-not-a-number" })
    #expect(flaw.row == 4)
    #expect(flaw.column == 2)
    #expect(flaw.found == "93x")
  }

  @Test func `numbers in a file that is read as texts are told`() throws {
    let loaded = try load("antall;navn\n5;a\n60;b\n")
    #expect(loaded.texts?.rows.count == 2)
    #expect(loaded.problems.map(\.id) == ["numbers-left-as-text"])
    #expect(loaded.problems.first?.columnName == "antall")
  }

  @Test func `codes beside their names are texts, in silence`() throws {
    let loaded = try load("dato;fra;til;til_navn\n1972-01-01;1248;1201;Bergen\n1978-01-01;1721;1702;Steinkjer\n")
    #expect(loaded.texts?.rows.count == 2)
    #expect(loaded.problems.isEmpty)
  }

  @Test func `a tidy table reads back to the cells that it was written from`() throws {
    let loaded = try load(
      "\"region\";\"alder\";\"A 2019\";\"B 2019\"\n\"1504 Å\";\"0 år\";5;-\n\"1504 Å\";\"1 år\";..;1.5*\n\"K-3001 H\";\"0 år\";:;\n\"K-3001 H\";\"1 år\";-3;.\n"
    )
    let again = try load(try tidy(loaded))
    #expect(again.problems.isEmpty)
    #expect(again.cube.cells == loaded.cube.cells)
    #expect(again.cube.provisional == loaded.cube.provisional)
    #expect(loaded.cube.cells.indices.allSatisfy { loaded.dashes.contains($0) == again.dashes.contains($0) })
    #expect(again.cube.dimensions.map(\.name) == loaded.cube.dimensions.map(\.name))
    #expect(again.cube.dimensions.map(\.role) == loaded.cube.dimensions.map(\.role))
    #expect(again.cube.dimensions.map(\.categories) == loaded.cube.dimensions.map(\.categories))
    #expect(again.cube.cellSource(at: 1).row == 3)
    #expect(again.cube.cellSource(at: 1).columnName == "value")
  }
}
