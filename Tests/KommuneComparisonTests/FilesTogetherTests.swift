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

  /// The population of one kommune in 2015 by one more axis, with a number for each of its categories.
  private func people(_ axis: String, _ numbers: [(category: String, people: Double)], file: String = "folk.csv") -> Cube {
    Cube(
      dimensions: [
        Dimension(name: "region", role: .region, categories: [Category(code: "1504", label: "1504")]),
        Dimension(name: axis, role: .other, categories: numbers.map { Category(label: $0.category) }),
        Dimension(name: "contents", role: .contents, categories: [Category(label: "Personer")]),
        Dimension(name: "period", role: .period, categories: [Category(label: "2015")]),
      ], cells: numbers.map { Cell($0.people) }, source: SourceFile(name: file),
      positions: CellPositions(lines: .consecutive(first: 2), columns: [.init(number: 3, name: "2015")]))
  }

  private func population(of store: FigureStore) -> Observation {
    store.observation("folkemengde", region: RegionCode("1504"), period: DemoFigures.year2015)
  }

  @Test func `the sexes are added up, and one of them is not the people`() {
    #expect(population(of: store([people("kjønn", [("Menn", 20), ("Kvinner", 22)])])) == .value(42))
    #expect(population(of: store([people("gender", [("1", 20), ("2", 22), ("Uoppgitt", 1)])])) == .value(43))
    #expect(population(of: store([people("kjønn", [("Begge kjønn", 42)])])) == .value(42))
    for numbers in [[("Kvinner", 22.0)], [("Kvinner", 22), ("Uoppgitt", 1)]] {
      let store = store([people("kjønn", numbers)])
      #expect(population(of: store) == .missing(.absentRow))
      #expect(
        store.reservations.map(\.nb) == [
          "«Folkemengde 1. januar» i folk.csv er ikke brukt: «kjønn» har \(numbers.map(\.0).joined(separator: ", ")), og ikke alle under ett. "
            + "Hent tallet for begge kjønn."
        ])
    }
  }

  @Test func `a figure of one category says so, stands behind the whole, and contradicts nothing`() {
    let poles = people("statsborgerskap", [("Polen", 3)])
    let all = people("statsborgerskap", [("Alle", 42)], file: "alle.csv")
    #expect(population(of: store([poles])) == .value(3))
    #expect(store([poles]).reservations.map(\.nb) == ["«Folkemengde 1. januar» i folk.csv gjelder bare «Polen» (statsborgerskap)."])
    #expect(population(of: store([poles, all])) == .value(42))
    #expect(store([poles, all]).contradictions.isEmpty)
    // Whose accounts they are is no part of them.
    #expect(store([people("regnskapsomfang", [("Konsern", 42)])]).reservations.isEmpty)
  }

  @Test func `categories that cannot be added up are told`() {
    let store = store([people("statsborgerskap", [("Norge", 30), ("Polen", 3), ("Sverige", 2), ("Irak", 1), ("Chile", 1)])])
    #expect(population(of: store) == .missing(.absentRow))
    #expect(store.ofParts.map(\.isUsed) == [false])
    #expect(
      store.reservations.first?.en.hasPrefix(
        "“Population 1 January” in folk.csv is not used: “statsborgerskap” has Norge, Polen, Sverige (+2)") == true)
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
