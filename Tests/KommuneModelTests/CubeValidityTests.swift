import KommuneModel
import Testing

@Suite struct CubeValidityTests {
  private func cube(_ cells: [Cell]) -> Cube {
    Cube(
      dimensions: [
        Dimension(name: "region", role: .region, categories: [Category(code: "0010", label: "K"), Category(code: "EAK", label: "Landet")]),
        Dimension(name: "age", role: .age, categories: [Category(label: "0 år"), Category(label: "1 år")]),
        Dimension(name: "period", role: .period, categories: [Category(label: "2009"), Category(label: "2010")]),
      ], cells: cells, source: SourceFile(name: "x.csv"), positions: CellPositions(lines: .consecutive(first: 2), columns: []))
  }

  @Test func `a zero or a point outside validity is missing, any other number and any other region stays`() {
    let marked = cube([Cell(0), Cell(0), Cell(.notPossible), Cell(7), Cell(0), Cell(0), Cell(3), Cell(.notAvailable)])
      .markingOutsideValidity(LineageTests().lineage)
    let observations = marked.cells.map(\.observation)
    #expect(
      observations == [
        .missing(.outsideValidity), .value(0), .missing(.outsideValidity), .value(7), .value(0), .value(0), .value(3),
        .missing(.notAvailable),
      ])
  }

  @Test func `zeros of Swedish kommuner, whose codes Norway has used too, stay zeros`() {
    func marked(_ regions: [Category]) -> Bool {
      let cube = Cube(
        dimensions: [
          Dimension(name: "region", role: .region, categories: regions),
          Dimension(name: "period", role: .period, categories: [Category(label: "2009"), Category(label: "2010")]),
        ], cells: [Cell](repeating: Cell(0), count: 2 * regions.count), source: SourceFile(name: "x.csv"),
        positions: CellPositions(lines: .consecutive(first: 2), columns: []))
      return cube.markingOutsideValidity(LineageTests().lineage).cells != cube.cells
    }
    #expect(marked([Category(code: "0010", label: "K")]))
    #expect(marked([Category(code: "0010", label: "0010")]))
    #expect(!marked([Category(code: "0010", label: "Upplands Väsby")]))
    #expect(!marked([Category(label: "0010"), Category(label: "9117"), Category(label: "9118")]))
  }

  @Test func `marking twice changes nothing more`() {
    let lineage = LineageTests().lineage
    let once = cube([Cell](repeating: Cell(0), count: 8)).markingOutsideValidity(lineage)
    #expect(once.markingOutsideValidity(lineage).cells == once.cells)
  }

  @Test func `a number where the code did not exist is left for a check to ask about`() {
    let marked = cube([Cell](repeating: Cell(5), count: 8)).markingOutsideValidity(LineageTests().lineage)
    #expect(marked.cells.allSatisfy { $0.observation == .value(5) })
  }
}
