import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

/// The population of all kommuner 2005–2019 and of nye Ålesund by age 2005–2026, carried to the maps of 2020 and 2024.
@Suite struct MapCarrierTests {
  let registers: Registers
  let periods = (2005...2019).map { Period(year: $0) }

  init() throws { registers = try DemoFigures.registers() }

  private func carrier(_ file: String, _ rule: SplitRule = .residual) throws -> MapCarrier {
    MapCarrier(
      store: try DemoFigures.store([file], registers: registers), lineage: registers.lineage, rule: rule, sumSeries: registers.sumSeries)
  }

  /// The file's own sum over the kommuner of a year.
  private func fileTotal(_ store: FigureStore, _ period: Period) -> Double {
    store.regions(with: "folkemengde").filter { $0.kind == .kommune && !$0.isOutsideGroups }
      .compactMap { store.observation("folkemengde", region: $0, period: period).value }.reduce(0, +)
  }

  @Test(arguments: [2020, 2024])
  func `nobody is lost or invented when every year is carried to a later map`(mapYear: Int) throws {
    let carrier = try carrier(DemoFigures.population)
    let carried = carrier.carry("folkemengde", periods: periods, toMapOf: mapYear)
    for period in periods { #expect(carried.total(period) == fileTotal(carrier.store, period), "\(period)") }
  }

  @Test func `only Tysfjord and Snillfjord stay in the residual on the map of 2020`() throws {
    let carried = try carrier(DemoFigures.population).carry("folkemengde", periods: periods, toMapOf: 2020)
    #expect(carried.residual.last?.codes.map(\.text) == ["1850", "5012"])
    #expect(carried.residual.last?.value == 2_924.0)
    #expect(carried.residual.first?.codes.map(\.text) == ["1613", "1850"])
    let narvik = try #require(carried.series(of: RegionCode("1806")).last)
    #expect(narvik.observation == .missing(.partMissing))
    #expect(narvik.partial != nil)
    #expect(carried.series(of: RegionCode("1507")).last?.observation == .value(65_633))
  }

  @Test func `stated weights share a divided kommune out to the last person, marked as estimates`() throws {
    let weights = try #require(SplitWeights(parsing: "1850:1806=0.6,1875=0.4"))
    let carrier = try carrier(DemoFigures.population, .weights([weights]))
    let carried = carrier.carry("folkemengde", periods: periods, toMapOf: 2020)
    #expect(carried.residual.last?.codes.map(\.text) == ["5012"])
    let narvik = try #require(carried.series(of: RegionCode("1806")).last)
    #expect(narvik.isEstimated)
    let period = Period(year: 2019)
    let old = ["1805", "1854"].compactMap { carrier.store.observation("folkemengde", region: RegionCode($0), period: period).value }
    let tysfjord = try #require(carrier.store.observation("folkemengde", region: RegionCode("1850"), period: period).value)
    #expect(abs(try #require(narvik.observation.value) - (old.reduce(0, +) + 0.6 * tysfjord)) < 1e-9)
    #expect(abs((carried.total(period) ?? .nan) - fileTotal(carrier.store, period)) < 1e-6)
    #expect(carried.assumptions.contains { $0.code.text == "1850" && $0.year == 2020 && $0.shares == [0.6, 0.4] })
  }

  @Test func `weights that do not add up to one are refused`() {
    #expect(SplitWeights(parsing: "1850:1806=0.6,1875=0.3") == nil)
    #expect(SplitWeights(parsing: "1850:1806=1.6,1875=-0.6") == nil)
    #expect(SplitWeights(parsing: "1850") == nil)
  }

  private func haram(_ rule: SplitRule, _ year: Int = 2015) throws -> SeriesPoint {
    let carried = try carrier(DemoFigures.ages, rule).carry("folkemengde", periods: [Period(year: year)], toMapOf: 2024)
    return try #require(carried.series(of: RegionCode("1580")).first)
  }

  @Test func `Haram carried back is a break without a rule`() throws {
    #expect(try haram(.residual).observation == .missing(.partMissing))
  }

  @Test func `Haram carried back by total shares at the split is 8 749 in 2015, an estimate`() throws {
    let point = try haram(.totalShares)
    #expect(abs(try #require(point.observation.value) - 8_749) < 0.5)
    #expect(point.isEstimated)
    #expect(point.parts.map(\.text) == ["1504", "1523", "1529", "1534", "1546"])
  }

  @Test func `Haram carried back by shares age for age is about 8 710 in 2015`() throws {
    let point = try haram(.ageShares)
    #expect(abs(try #require(point.observation.value) - 8_710) < 10)
    #expect(point.isEstimated)
  }

  @Test func `Haram by Statistics Norway's own summation is 9 120 in 2015 and missing in 2023`() throws {
    let rule = SplitRule.sumSeries
    let point = try haram(rule)
    #expect(point.observation == .value(9_120))
    #expect(point.isEstimated)
    #expect(point.parts.map(\.text) == ["1534"])
    #expect(try haram(rule, 2023).observation.value == nil)
    // What the series put in one of today's kommuner is said of each, and nothing is said to be left.
    let periods = [2015, 2019].map { Period(year: $0) }
    let carried = try carrier(DemoFigures.ages, rule).carry("folkemengde", periods: periods, toMapOf: 2024)
    #expect(carried.assumptions.count == 5 && carried.residual.allSatisfy { $0.value == 0 })
    #expect(
      carried.assumptions.map { $0.sentence(registers.lineage)[.nb] }.contains(
        "1534 Haram er regnet helt med i 1580 Haram, etter SSBs egen summering."))
  }

  @Test func `Haram has its own past before the merger, and shares age for age while it was merged`() throws {
    let rule = SplitRule.sumSeriesElseAgeShares
    #expect(try haram(rule).observation == .value(9_120))
    #expect(try haram(rule).parts.map(\.text) == ["1534"])
    #expect(try haram(rule).isEstimated)
    #expect(try haram(rule, 2023) == haram(.ageShares, 2023))
    let periods = [2015, 2019, 2023].map { Period(year: $0) }
    let carrier = try carrier(DemoFigures.ages, rule)
    let carried = carrier.carry("folkemengde", periods: periods, toMapOf: 2024)
    for period in periods { #expect(abs((carried.total(period) ?? .nan) - fileTotal(carrier.store, period)) < 1e-6) }
    #expect(carried.residual.allSatisfy { $0.value == 0 })
    // The sum over K-1508's members.
    let alesund = try ["1504", "1523", "1529", "1546"].map {
      try #require(carrier.store.observation("folkemengde", region: RegionCode($0), period: Period(year: 2015)).value)
    }
    #expect(carried.series(of: RegionCode("1508")).first?.observation == .value(alesund.reduce(0, +)))
    let sentences = carried.assumptions.map { $0.sentence(registers.lineage)[.nb] }
    #expect(sentences.contains("1534 Haram er regnet helt med i 1580 Haram, etter SSBs egen summering."))
    #expect(sentences.contains { $0.hasPrefix("Delt 1. januar 2024: 1507 Ålesund i ") && $0.hasSuffix("alder for alder.") })
    #expect(sentences.count == 6)
  }

  @Test func `half of 1507 is never what Haram gets`() throws {
    for rule in [SplitRule.residual, .sumSeries] { #expect(try haram(rule, 2023).observation.value == nil) }
    for rule in [SplitRule.totalShares, .ageShares, .sumSeriesElseAgeShares] {
      let value = try #require(try haram(rule, 2023).observation.value)
      #expect((9_000.0...10_000).contains(value))
    }
  }

  @Test(arguments: [SplitRule.totalShares, .ageShares, .sumSeriesElseAgeShares])
  func `a rule that shares out gives away everyone`(rule: SplitRule) throws {
    let carrier = try carrier(DemoFigures.ages, rule)
    for year in [2005, 2015, 2019, 2023] {
      let period = Period(year: year)
      let carried = carrier.carry("folkemengde", periods: [period], toMapOf: 2024)
      #expect(carried.residual.first?.value == 0)
      #expect(abs((carried.total(period) ?? .nan) - fileTotal(carrier.store, period)) < 1e-6)
    }
  }

  @Test func `a later year is carried back to an earlier map through the split by a sum`() throws {
    let carried = try carrier(DemoFigures.ages).carry("folkemengde", periods: [Period(year: 2024)], toMapOf: 2023)
    #expect(carried.series(of: RegionCode("1507")).first?.observation == .value(67_866))
    #expect(carried.series(of: RegionCode("1507")).first?.isEstimated == false)
  }

  @Test func `a merge is not followed backward without a rule`() throws {
    let carried = try carrier(DemoFigures.ages).carry("folkemengde", periods: [Period(year: 2020)], toMapOf: 2019)
    #expect(carried.series(of: RegionCode("1534")).first?.observation == .missing(.partMissing))
    #expect(carried.residual.first?.codes.map(\.text) == ["1507"])
    #expect(carried.residual.first?.value == 66_258)
  }
}
