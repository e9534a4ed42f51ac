import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

/// What belongs to an area, and not to the code that outlived it; and what can be carried to another map at all.
@Suite struct AreaChangeTests {
  let registers: Registers

  init() throws { registers = try DemoFigures.registers() }

  /// Columns of base figures, by their labels, for kommuner of one year.
  private func cube(_ contents: [String], _ rows: [(code: String, values: [Double?])], year: Int) -> Cube {
    InventedFigures.store(contents, rows, year: year).cubes[0]
  }

  private func store(_ cubes: [Cube]) -> FigureStore {
    FigureStore(cubes: cubes, baseFigures: registers.baseFigures, lineage: registers.lineage)
  }

  private func carrier(_ cubes: [Cube], _ rule: SplitRule = .residual) -> MapCarrier {
    MapCarrier(store: store(cubes), lineage: registers.lineage, rule: rule, sumSeries: registers.sumSeries)
  }

  // 1 January 2020: 1103 took in Finnøy and Rennesøy; 1504 became 1507; nothing happened to 1511.
  @Test func `the people of 31 December are those of the day after only where the area is the same`() {
    let people = cube(["Personer"], [("1103", [143_574]), ("1511", [3_080])], year: 2020)
    let store = store([people])
    func end(_ code: String) -> Observation {
      store.observation("folkemengde-ultimo", region: RegionCode(code), period: Period(year: 2019))
    }
    #expect(end("1511") == .value(3_080))
    #expect(end("1103") == .missing(.absentRow))
    let before = self.store([cube(["Folkemengde i alt"], [("1103", [134_600]), ("1511", [3_100])], year: 2019)])
    func start(_ code: String) -> Observation {
      before.observation("folkemengde", region: RegionCode(code), period: Period(year: 2020))
    }
    #expect(start("1511") == .value(3_100))
    #expect(start("1103") == .missing(.absentRow))
  }

  // 1 January 2020: 0101 Halden became 3001; 0105 Sarpsborg 3003; 1504 went into 1507; 1850 was divided.
  @Test func `the people of 31 December are those of the day after also under a new number`() {
    let after = store([cube(["Personer"], [("3001", [31_373]), ("1507", [66_258]), ("1806", [21_000])], year: 2020)])
    func end(_ code: String) -> Observation {
      after.observation("folkemengde-ultimo", region: RegionCode(code), period: Period(year: 2019))
    }
    #expect(end("0101") == .value(31_373))
    #expect(["0105", "1504", "1805", "1850"].map(end).allSatisfy { $0.value == nil })
    let before = store([cube(["Folkemengde i alt"], [("0101", [31_373]), ("1504", [48_000])], year: 2019)])
    #expect(before.observation("folkemengde", region: RegionCode("3001"), period: Period(year: 2020)) == .value(31_373))
    #expect(before.observation("folkemengde", region: RegionCode("1507"), period: Period(year: 2020)).value == nil)
    let lineage = registers.lineage
    #expect(lineage.code(forAreaOf: RegionCode("1511"), from: 2019, to: 2020) == RegionCode("1511"))
    #expect(lineage.code(forAreaOf: RegionCode("1103"), from: 2019, to: 2020) == nil)
    #expect(lineage.code(forAreaOf: RegionCode("9999"), from: 2019, to: 2020) == nil)
  }

  @Test(arguments: [("1.1.2021", [10, nil, 10]), ("31.12.2020", [10, nil, 10]), ("1.7.2020", [nil, nil, nil])])
  func `a population counted on a date is that of the day`(date: String, expected: [Double?]) {
    let cube = Cube(
      dimensions: [
        Dimension(name: "region", role: .region, categories: [Category(code: "4601", label: "Bergen")]),
        Dimension(name: "contents", role: .contents, categories: [Category(label: "Folkemengde")]),
        Dimension(name: "period", role: .period, categories: [Category(code: date, label: String(date.suffix(4)))]),
      ], cells: [Cell(10)], source: SourceFile(name: "x.csv"),
      positions: CellPositions(lines: .consecutive(first: 2), columns: [CellPositions.Column(number: 2, name: "")]))
    let store = store([cube])
    // 31 December 2020 is 1 January 2021, and neither is the day a year before or after.
    let found = [(2021, "folkemengde"), (2021, "folkemengde-ultimo"), (2020, "folkemengde-ultimo")].map { year, figure in
      store.observation(figure, region: RegionCode("4601"), period: Period(year: year)).value
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    ("aarsgebyr-vann", "TE01"), ("grunnskolepoeng", "GS05"), ("saksbehandlingstid-byggesak", "TE04"), ("utpendlere", "DE05"),
    ("korrigerte-frie-inntekter-indeks", "OK12"),
  ])
  func `a base figure that its indicator does not add up is not added up by itself`(figure: String, user: String) throws {
    let base = try #require(registers.baseFigure(figure))
    let own = base.indicator(id: figure, Quantity(figure), among: registers.indicators)
    #expect(own.kind == registers.indicator(user)?.kind)
    #expect(!own.canBeCarried)
  }

  @Test func `amounts are added up by themselves, and indices never`() throws {
    let amount = try #require(registers.baseFigure("brutto-driftsutgifter"))
    #expect(amount.indicator(id: "x", Quantity("x"), among: registers.indicators).canBeCarried)
    let index = BaseFigure(id: "x", name: Phrase(verbatim: "x"), labels: [], unit: .index)
    #expect(!index.indicator(id: "x", Quantity("x"), among: []).canBeCarried)
  }

  // K-1103 is the area of 2020 and later, K-3905 begins in 1994: Tønsberg's town and Sem (0705, 0721) became 0704 in 1988.
  @Test(arguments: [
    (2021, 2019, "1103", ["1103"], MissingReason.partMissing), (1987, 2024, "3905", ["0705", "0716", "0718", "0721"], .partMissing),
  ])
  func `a sum series says nothing of another area, nor of years that it does not reach`(
    year: Int, map: Int, code: String, parts: [String], reason: MissingReason
  ) throws {
    let rows = parts.map { (code: $0, values: [Double?](arrayLiteral: 1000)) }
    let carried = carrier([cube(["Personer"], rows, year: year)], .sumSeries)
      .carry("folkemengde", periods: [Period(year: year)], toMapOf: map)
    let point = try #require(carried.series(of: RegionCode(code)).first)
    #expect(point.observation == .missing(reason))
    #expect(carried.total(Period(year: year)) == Double(parts.count) * 1000)
  }

  @Test func `the rule of series comes before shares by age, also where no ages are known`() throws {
    let rows = ["1504", "1523", "1529", "1534", "1546"].enumerated().map { (code: $1, values: [Double?](arrayLiteral: Double(1 + $0))) }
    let carried = carrier([cube(["Personer"], rows, year: 2015)], .sumSeriesElseAgeShares)
      .carry("folkemengde", periods: [Period(year: 2015)], toMapOf: 2024)
    #expect(carried.series(of: RegionCode("1580")).first?.observation == .value(4))
    #expect(carried.series(of: RegionCode("1508")).first?.observation == .value(11))
    #expect(carried.residual.first?.codes.isEmpty == true)
  }

  // 1850 and 5012 were divided in 2020 and stay in the residual; 1850 lacks its short-term debt.
  @Test func `a sum of several figures has no residual where one of them is missing`() throws {
    let indicator = Indicator(
      id: "x", name: Phrase(verbatim: "x"),
      kind: .ratio(
        numerator: try #require(Quantity(parsing: "omloepsmidler - kortsiktig-gjeld")), denominator: Quantity("brutto-driftsinntekter"),
        multiplier: 1), unit: .share)
    let contents = ["Omløpsmidler", "Kortsiktig gjeld", "Brutto driftsinntekter"]
    func residual(_ debt: Double?) throws -> Observation? {
      let rows: [(code: String, values: [Double?])] = [("1850", [300, debt, 600]), ("5012", [500, 100, 400])]
      return try carrier([cube(contents, rows, year: 2019)]).carry(indicator, periods: [Period(year: 2019)], toMapOf: 2020)
        .residual.first?.observation
    }
    #expect(try residual(nil) == .missing(.partMissing))
    #expect(try residual(100) == .value(0.6))
  }

  @Test func `sums of the publisher are told, and nothing is known of a map that nobody has figures for`() {
    let store = store([cube(["Personer"], [("K-1508", [66_000])], year: 2021)])
    #expect(
      store.reservations.map(\.en) == [
        "K-1508 in oppdiktet.csv are the publisher's own sums and are not used; --map carries the kommuner's own figures."
      ])
    let carried = carrier([cube(["Personer"], [("K-1508", [66_000])], year: 2021)])
      .carry("folkemengde", periods: [Period(year: 2021)], toMapOf: 2024)
    #expect(carried.total(Period(year: 2021)) == nil)
  }

  @Test func `shares are for those among whom a kommune was divided`() {
    #expect(registers.lineage.divisions(of: RegionCode("1850")).map { $0.map(\.text) } == [["1806", "1875"]])
    #expect(registers.lineage.divisions(of: RegionCode("1534")).isEmpty)
    #expect(
      registers.lineage.divisions(of: RegionCode("1507")).map { $0.map(\.text) } == [
        ["1504", "1523", "1529", "1534", "1546"], ["1508", "1580"],
      ])
  }

  @Test func `a kommune that is written twice in a group is one`() throws {
    #expect(try GroupSelector(parsing: "Å=1505,1505,1511") == .named(name: "Å", members: [RegionCode("1505"), RegionCode("1511")]))
  }

  @Test func `the latest period is one in which somebody has the figure`() throws {
    let spending = cube(["Netto driftsresultat"], [("1504", [5])], year: 2014)
    let empty = cube(["Netto driftsresultat"], [("1504", [nil])], year: 2015)
    let comparison = try Comparison(
      store: store([spending, empty]), lineage: registers.lineage, kostragrupper: registers.kostragrupper,
      merger: Merger(name: "ny", parts: [RegionCode("1504"), RegionCode("1523")]), against: [])
    let indicator = Indicator(id: "x", name: Phrase(verbatim: "x"), kind: .sum(Quantity("netto-driftsresultat")), unit: .thousandKroner)
    #expect(comparison.latestPeriod(for: indicator) == Period(year: 2014))
  }

  @Test func `a number of a code that was no kommune in the year says so`() throws {
    let comparison = try Comparison(
      store: store([cube(["Personer"], [("1507", [77_777]), ("1511", [3_000])], year: 2019)]), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: nil, against: [.kommune(RegionCode("1507")), .kommune(RegionCode("1511"))])
    let indicator = Indicator(id: "x", name: Phrase(verbatim: "x"), kind: .sum(Quantity("folkemengde")), unit: .persons)
    let results = try comparison.results(for: indicator, in: Period(year: 2019))
    #expect(results.map { $0.notes.map(\.en) } == [["1507 was no kommune in 2019; the file's number is in no rank and no group."], []])
  }
}
