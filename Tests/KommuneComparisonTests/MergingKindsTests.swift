import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

/// What a merger does to each kind of indicator, on invented numbers.
@Suite struct MergingKindsTests {
  let registers: Registers

  init() throws { registers = try DemoFigures.registers() }

  private func merged(
    _ indicator: Indicator, _ contents: [String], _ rows: [(code: String, values: [Double?])], missing: MissingReason = .notAvailable,
    showsEstimates: Bool = false
  ) throws -> ComparisonResult {
    let merger = try Merger(name: "x", parts: rows.map { RegionCode($0.code) })
    let store = InventedFigures.store(contents, rows, missing: missing, lineage: registers.lineage)
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger, against: [],
      options: ComparisonOptions(showsEstimates: showsEstimates))
    return try #require(try comparison.results(for: indicator, in: Period(year: 2015)).last)
  }

  @Test func `a tariff is not merged: the bounds and the weighted mean are given, and no number`() throws {
    let result = try merged(InventedFigures.tariff, ["gebyr", "alle"], [("1504", [4_000, 900]), ("1505", [6_000, 100])])
    #expect(result.observation == .missing(.notComputable))
    #expect(result.bounds == PartBounds(lowest: 4_000, highest: 6_000, weightedMean: 4_200))
    #expect(result.rank == nil)
  }

  @Test func `not even an estimate is made of a tariff`() throws {
    let result = try merged(
      InventedFigures.tariff, ["gebyr", "alle"], [("1504", [4_000, 900]), ("1505", [nil, 100])], showsEstimates: true)
    #expect(result.value == nil)
    #expect(result.bounds?.weightedMean == nil)
  }

  @Test func `a published mean is weighted by its weight`() throws {
    let result = try merged(InventedFigures.weighted, ["gebyr", "alle"], [("1504", [40, 900]), ("1505", [50, 100])])
    #expect(result.value == 41)
  }

  @Test func `a denominator of zero gives no ratio`() throws {
    let result = try merged(InventedFigures.share(), ["brukere", "alle"], [("1504", [0, 0]), ("1505", [0, 0])])
    #expect(result.observation == .missing(.notComputable))
  }

  @Test func `all missing is missing for the reason that all share`() throws {
    let result = try merged(
      InventedFigures.share(), ["brukere", "alle"], [("1504", [nil, 5]), ("1505", [nil, 6])], missing: .notDelivered)
    #expect(result.observation == .missing(.notDelivered))
    #expect(result.coverage.parts == 0)
  }

  @Test func `a confidential part makes the whole confidential and leaves no partial figure to subtract`() throws {
    let rows: [(code: String, values: [Double?])] = [("1504", [nil, 5]), ("1505", [7, 60]), ("1511", [8, 70])]
    let result = try merged(InventedFigures.share(), ["brukere", "alle"], rows, missing: .confidential)
    #expect(result.observation == .missing(.confidential))
    #expect(result.partial == nil)
    #expect(result.symbol == ":")
  }

  @Test func `a group in which one kommune reported says so`() throws {
    let store = InventedFigures.store(
      ["brukere", "alle"], [("1504", [7, 60]), ("1505", [nil, 70])], lineage: registers.lineage)
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil, against: [.fylke("15")])
    let result = try #require(try comparison.results(for: InventedFigures.share(), in: Period(year: 2015)).last)
    #expect(result.coverage.parts == 1)
    #expect(result.coverage.of == 36)
    #expect(result.notes.map(\.en).contains("Only one kommune has reported."))
  }

  @Test func `an invented merger of kommuner that are gone in the period is refused with what became of them`() throws {
    let rows: [(code: String, values: [Double?])] = [("1504", [7, 60]), ("1505", [9, 70])]
    let store = InventedFigures.store(["brukere", "alle"], rows, year: 2022, lineage: registers.lineage)
    let merger = try Merger(name: "x", parts: rows.map { RegionCode($0.code) })
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger, against: [])
    let expected = ComparisonError.merger(.dead(RegionCode("1504"), since: 2020, became: [RegionCode("1507")]))
    #expect(throws: expected) { try comparison.results(for: InventedFigures.share(), in: Period(year: 2022)) }
    #expect(
      expected.message(in: .nb, lineage: registers.lineage)
        == "1504 Ålesund opphørte 1. januar 2020 og er nå 1507 Ålesund.")
  }

  @Test func `an unknown kommune comes with the nearest code`() {
    #expect(throws: ComparisonError.unknownKommune(RegionCode("1599"), nearest: RegionCode("1519"))) {
      try Comparison(
        store: InventedFigures.store(["alle"], [("1504", [1])]), lineage: registers.lineage, kostragrupper: registers.kostragrupper,
        merger: nil, against: [.kommune(RegionCode("1599"))])
    }
  }

  @Test(arguments: [("groop", "group"), ("EAX", "EAK"), ("fylke:1", "fylke:15")])
  func `a misspelt target comes with the nearest`(text: String, nearest: String) {
    #expect(throws: ComparisonError.unknownTarget(text, nearest: nearest)) { try GroupSelector(parsing: text) }
  }

  @Test func `targets are read as they are documented`() throws {
    #expect(try GroupSelector(parsing: "group") == .kostragrupperOfParts)
    #expect(try GroupSelector(parsing: "group:13") == .kostragruppe(13))
    #expect(try GroupSelector(parsing: "EKG07") == .kostragruppe(7))
    #expect(try GroupSelector(parsing: "EKA15") == .fylke("15"))
    #expect(try GroupSelector(parsing: "fylke:15") == .fylke("15"))
    #expect(try GroupSelector(parsing: "EAKUO") == .countryWithoutOslo)
    #expect(try GroupSelector(parsing: "1505") == .kommune(RegionCode("1505")))
    #expect(try GroupSelector(parsing: "neighbours:5") == .neighbours(count: 5))
    let named = GroupSelector.named(name: "Sunnmøre", members: [RegionCode("1511"), RegionCode("1515")])
    #expect(try GroupSelector(parsing: "Sunnmøre=1511,1515") == named)
  }
}

extension MergingKindsTests {
  @Test func `a group none of whose kommuner is in the files is taken as published, with its own cells`() throws {
    let rows: [(code: String, values: [Double?])] = [("1504", [7, 60]), ("EKG13", [700, 8_000])]
    let store = InventedFigures.store(["brukere", "alle"], rows, lineage: registers.lineage)
    // 1504 is a member of group 13, so the group of the file's own members is used as long as one has reported.
    let both = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil, against: [.kostragruppe(13)])
    #expect(try both.results(for: InventedFigures.share(), in: Period(year: 2015)).last?.value == 7.0 / 60)
    let alone = try Comparison(
      store: InventedFigures.store(["brukere", "alle"], [rows[1]], lineage: registers.lineage), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: nil, against: [.kostragruppe(13)])
    let published = try #require(try alone.results(for: InventedFigures.share(), in: Period(year: 2015)).last)
    #expect(published.value == 700.0 / 8_000)
    #expect(published.notes.map(\.nb) == ["Gruppetallet er hentet fra kilden."])
    #expect(alone.explanation(of: published).sources.map(\.row) == [2, 2])
  }
}
