import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

/// Files that state their units, that contradict each other, and groups that were made in another year.
@Suite struct FilesTogetherTests {
  private let registers: Registers

  init() throws { registers = try DemoFigures.registers() }

  /// One figure of kommuner in 2015, in a unit that the file states.
  private func cube(_ values: [(code: String, value: Double?)], unit: String?, file: String = "tall.px") -> Cube {
    var metadata = CubeMetadata()
    metadata.contents = unit.map { [.init(unit: $0)] } ?? []
    return Cube(
      dimensions: [
        Dimension(name: "region", role: .region, categories: values.map { Category(code: $0.code, label: $0.code) }),
        Dimension(name: "contents", role: .contents, categories: [Category(label: "Brutto driftsutgifter i alt")]),
        Dimension(name: "period", role: .period, categories: [Category(label: "2015")]),
      ], cells: values.map { $0.value.map { Cell($0) } ?? Cell(.notAvailable) }, source: SourceFile(name: file),
      positions: CellPositions(lines: .consecutive(first: 2), columns: [.init(number: 2, name: "utgift")]), metadata: metadata)
  }

  private func store(_ cubes: [Cube]) -> FigureStore {
    FigureStore(cubes: cubes, baseFigures: registers.baseFigures, lineage: registers.lineage)
  }

  // The register counts gross operating expenditure in thousands of kroner.
  @Test(
    arguments: [
      ("kr", 3_000_000, 3000.0), ("1000 kr", 3000, 3000), ("1 000 kroner", 3000, 3000), ("mill. kr", 3, 3000), ("NOK million", 3, 3000),
      ("tkr", 3000, 3000), ("kr per innbygger", 3000, 3000), (nil, 3000, 3000),
    ] as [(String?, Double, Double)])
  func `a unit that a file states is converted to the register's, and told`(unit: String?, value: Double, expected: Double) throws {
    let store = store([cube([("1504", value)], unit: unit)])
    #expect(store.observation("brutto-driftsutgifter", region: RegionCode("1504"), period: DemoFigures.year2015) == .value(expected))
    let sentences = store.conversions.map(\.sentence.nb)
    #expect(
      sentences
        == (value == expected ? [] : ["«Brutto driftsutgifter i alt» i tall.px er regnet om fra «\(unit ?? "")» til 1\u{A0}000 kroner."]))
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil,
      against: [.kommune(RegionCode("1504"))])
    #expect(comparison.remarks(in: 2015).map(\.nb) == sentences)
  }

  @Test func `files that contradict each other are told, with the cell that is used`() {
    let first = cube([("1504", 3000), ("1523", nil), ("1529", 777)], unit: nil, file: "a.csv")
    let second = cube([("1504", 3300), ("1523", 500), ("1529", 777)], unit: nil, file: "b.csv")
    let store = store([first, second])
    #expect(store.contradictions.count == 1)
    #expect(
      store.contradictions.first?.sentence(more: 2).nb
        == "«Brutto driftsutgifter i alt» for 1504 i 2015 er ulik i a.csv, rad 2 og b.csv, rad 2; den første er brukt (+2).")
    // The same amount in another unit contradicts nothing.
    #expect(self.store([first, cube([("1504", 3_000_000)], unit: "kr", file: "c.px")]).contradictions.isEmpty)
  }

  @Test func `the members of a group are the kommuner that have their area in the year, whatever their numbers`() throws {
    let comparison = try Comparison(
      store: store([cube([("5001", 1)], unit: nil)]), lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil,
      against: [.kostragruppe(14), .kostragruppe(14), .country, .country])
    func members(_ year: Int) -> [String] { comparison.groups(in: year).first { $0.kind == .group }?.members.map(\.text) ?? [] }
    // Group 14 of 2015 is Stavanger, Bergen and Trondheim; Stavanger and Trondheim took in others in 2020.
    #expect(members(2015) == ["1103", "1201", "1601"])
    #expect(members(2018) == ["1103", "1201", "5001"])
    #expect(members(2021) == ["4601"])
    // Asked for twice, compared with once.
    #expect(comparison.groups(in: 2018).map(\.id) == ["EKG14", "EAK"])
    #expect(comparison.remarks(in: 2015).isEmpty)
    #expect(comparison.remarks(in: 2018).map(\.nb) == ["KOSTRA-gruppene er de fra 2015."])
    #expect(comparison.remarks(in: 2021).map(\.nb).first?.hasPrefix("KOSTRA-gruppene er de fra 2015, uten ") == true)
  }

  @Test func `a part without a group is named where the other parts' groups are shown`() throws {
    let merger = try Merger(name: "ny", parts: [RegionCode("1507"), RegionCode("1511")])
    let comparison = try Comparison(
      store: store([cube([("1511", 1)], unit: nil)]), lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger,
      against: [.kostragrupperOfParts])
    #expect(comparison.remarks(in: 2022).map(\.nb).first == "Registeret har ingen KOSTRA-gruppe for 1507 Ålesund.")
  }
}
