import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

@Suite struct DifferenceTests {
  let registers: Registers

  init() throws { registers = try DemoFigures.registers() }

  private func results(
    _ rows: [(code: String, values: [Double?])], _ indicator: Indicator, level: Double = 0.95
  ) throws -> (Comparison, [ComparisonResult]) {
    let comparison = try Comparison(
      store: InventedFigures.store(["brukere", "alle"], rows, lineage: registers.lineage), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: nil, against: rows.map { .kommune(RegionCode($0.code)) },
      options: ComparisonOptions(level: level))
    return (comparison, try comparison.results(for: indicator, in: Period(year: 2015)))
  }

  // Newcombe (1998), Statistics in Medicine 17, table II (a): 56/70 against 48/80, method 10: 0.0524 to 0.3339.
  @Test func `the interval of a difference of shares is Newcombe's`() throws {
    let (comparison, both) = try results([("1504", [56, 70]), ("1505", [48, 80])], InventedFigures.share())
    let difference = try #require(comparison.difference(of: both[0], from: both[1]))
    let interval = try #require(difference.interval)
    #expect(abs(difference.value - 0.2) < 1e-12)
    #expect(abs(interval.lower - 0.0524) < 0.00005)
    #expect(abs(interval.upper - 0.3339) < 0.00005)
    #expect(difference.clarity == .clear)
  }

  @Test func `a difference that is clear alone may be unclear among twenty`() throws {
    let (comparison, both) = try results([("1504", [56, 70]), ("1505", [48, 80])], InventedFigures.share())
    let difference = try #require(comparison.difference(of: both[0], from: both[1], comparisons: 20))
    #expect(difference.clarity == .unclear)
    #expect(difference.comparisons == 20)
    #expect(abs(try #require(difference.interval).level - 0.9975) < 1e-12)
  }

  @Test(arguments: [
    (Direction.higherIsBetter, Judgement.better), (.lowerIsBetter, .worse), (.neutral, .higher),
  ])
  func `the traffic light knows which way is better`(direction: Direction, expected: Judgement) throws {
    let indicator = InventedFigures.share(direction: direction)
    let (comparison, both) = try results([("1504", [56, 70]), ("1505", [48, 80])], indicator)
    let difference = try #require(comparison.difference(of: both[0], from: both[1]))
    #expect(Judgement(difference, direction: direction) == expected)
    #expect(Set(Judgement.allCases.map(\.sign)).count == Judgement.allCases.count)
  }

  @Test func `the share of a difference has the difference's sign, beside a negative figure too`() throws {
    let (comparison, both) = try results([("1504", [-8, 10]), ("1505", [-4, 10])], InventedFigures.share())
    #expect(try #require(comparison.difference(of: both[0], from: both[1])).share == -1)
    #expect(try #require(comparison.difference(of: both[1], from: both[0])).share == 0.5)
  }

  @Test func `what chance explains is an unclear difference, whichever way it goes`() throws {
    let (comparison, both) = try results([("1504", [10, 70]), ("1505", [9, 80])], InventedFigures.share(direction: .higherIsBetter))
    let judgement = Judgement(try #require(comparison.difference(of: both[0], from: both[1])), direction: .higherIsBetter)
    #expect(judgement == .unclear)
    #expect(judgement.word.nn == "uklar skilnad")
  }

  @Test func `a share carries Wilson's interval`() throws {
    // R 4.2.2, prop.test(81, 263, correct = FALSE): 0.2553 to 0.3662.
    let (_, both) = try results([("1504", [81, 263]), ("1505", [1, 2])], InventedFigures.share())
    let interval = try #require(both[0].interval)
    #expect(abs(interval.lower - 0.2553) < 0.00005)
    #expect(abs(interval.upper - 0.3662) < 0.00005)
  }

  @Test func `amounts of money have no law of chance but a group's own uncertainty`() throws {
    let store = try DemoFigures.store([DemoFigures.kostra], registers: registers)
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(),
      against: [.kostragruppe(13), .country])
    let all = try comparison.results(for: indicator, in: DemoFigures.year2015)
    let merged = try #require(all.first { $0.kind == .merged })
    #expect(merged.interval == nil)
    let whole = try #require(all.last)
    let country = try #require(comparison.difference(of: merged, from: whole))
    #expect(country.clarity == .clear)
    #expect(country.value < 0)
    #expect(country == comparison.difference(of: merged, from: whole))
  }

  // Median 83 108.806 and MAD 13 166.252 of the 398 others, with Python from the same file.
  @Test func `the robust score is taken among all others`() throws {
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let comparison = try Comparison(
      store: try DemoFigures.store([DemoFigures.kostra], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(), against: [])
    let merged = try #require(try comparison.results(for: indicator, in: DemoFigures.year2015).first { $0.kind == .merged })
    #expect(abs(try #require(comparison.robustScore(of: merged)) - -0.657_752) < 1e-4)
  }

  @Test func `four-year mean of the area runs through the merger`() throws {
    let indicator = try #require(registers.indicator("folkemengde"))
    let comparison = try Comparison(
      store: try DemoFigures.store([DemoFigures.ages], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(), against: [])
    let merged = try #require(try comparison.results(for: indicator, in: Period(year: 2020)).first { $0.kind == .merged })
    let yearly = try (2017...2020).map { year in
      try comparison.results(for: indicator, in: Period(year: year)).first { $0.kind == .merged }?.value ?? .nan
    }
    let mean = comparison.fourYearMean(of: indicator, region: merged.region, endingIn: Period(year: 2020))
    #expect(mean == .value(yearly.reduce(0, +) / 4))
    #expect(comparison.fourYearMean(of: indicator, region: merged.region, endingIn: Period(year: 2007)).value == nil)
  }

  @Test func `a kommune's four-year mean goes on through the merger that made it, and stops at a division`() throws {
    let store = try DemoFigures.store([DemoFigures.population], registers: registers)
    let indicator = try #require(registers.indicator("folkemengde"))
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil,
      against: [.kommune(RegionCode("1507"))])
    let results = try comparison.results(for: indicator, in: Period(year: 2021))
    let alesund = try #require(results.first { $0.region.id == "1507" })
    let years = try (2018...2021).map { year in
      try (year < 2020 ? ["1504", "1523", "1529", "1534", "1546"] : ["1507"]).map {
        try #require(store.observation("folkemengde", region: RegionCode($0), period: Period(year: year)).value)
      }.reduce(0, +)
    }
    #expect(comparison.fourYearMean(of: indicator, region: alesund.region, endingIn: Period(year: 2021)) == .value(years.reduce(0, +) / 4))
    let haram = ComparedRegion(id: "1580", name: alesund.region.name, kind: .named, members: [RegionCode("1580")])
    #expect(comparison.fourYearMean(of: indicator, region: haram, endingIn: Period(year: 2024)).value == nil)
  }

  @Test func `equal kommuner share the lowest rank, and a rank interval spans what chance allows`() throws {
    let rows: [(code: String, values: [Double?])] = [("1504", [50, 100]), ("1505", [50, 100]), ("1511", [1, 100])]
    let (comparison, all) = try results(rows, InventedFigures.share())
    #expect(all.map { $0.rank?.place } == [1, 1, 3])
    #expect(all.map { $0.rank?.of } == [3, 3, 3])
    #expect(all.map { $0.percentile } == [0.75, 0.75, 0])
    let interval = try #require(comparison.rankInterval(of: all[0]))
    #expect(interval.best == 1)
    #expect(interval.worst == 2)
  }

  @Test func `a funnel holds the country's own rate, and is narrower for more people`() throws {
    let rows: [(code: String, values: [Double?])] = [("1504", [500, 1_000]), ("1505", [5, 10]), ("1511", [300, 1_000])]
    let (comparison, _) = try results(rows, InventedFigures.share())
    let funnel = comparison.funnel(for: InventedFigures.share(), in: Period(year: 2015))
    #expect(funnel.count == 3)
    let rate = 805.0 / 2_010
    #expect(funnel.allSatisfy { $0.inner.contains(rate) && $0.outer.lower <= $0.inner.lower && $0.inner.upper <= $0.outer.upper })
    #expect(funnel[0].inner.upper - funnel[0].inner.lower < funnel[1].inner.upper - funnel[1].inner.lower)
    #expect(!funnel[2].outer.contains(funnel[2].value))
  }
}
