import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

/// Statistics Norway's population figures of table 07459 through the merge of 2020 and the split of 2024.
@Suite struct PopulationTests {
  let registers: Registers

  init() throws { registers = try DemoFigures.registers() }

  @Test(arguments: [("1504", 47_998), ("1523", 2_250), ("1529", 4_764), ("1534", 9_383), ("1546", 1_238)])
  func `population of each part in 2019 is summed over single years of age`(code: String, population: Double) throws {
    let store = try DemoFigures.store([DemoFigures.ages], registers: registers)
    let found = store.observation("folkemengde", region: RegionCode(code), period: Period(year: 2019))
    #expect(found == .value(population))
    #expect(store.sources("folkemengde", region: RegionCode(code), period: Period(year: 2019)).count == 106)
  }

  @Test(arguments: [(2019, 65_633.0), (2020, 66_258), (2024, 67_866)])
  func `the area has a population in every year, whatever its kommuner are called`(year: Int, population: Double) throws {
    let store = try DemoFigures.store([DemoFigures.ages], registers: registers)
    let indicator = try #require(registers.indicator("folkemengde"))
    let results = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(), against: []
    ).results(for: indicator, in: Period(year: year))
    let merged = try #require(results.first { $0.kind == .merged })
    #expect(merged.value == population)
    let members = [2019: ["1504", "1523", "1529", "1534", "1546"], 2020: ["1507"], 2024: ["1508", "1580"]]
    #expect(merged.region.members.map(\.text) == members[year])
  }

  @Test(arguments: [("1507", 2020, 66_258.0), ("1508", 2024, 58_509), ("1580", 2024, 9_357)])
  func `population after the merge and after the split`(code: String, year: Int, population: Double) throws {
    let store = try DemoFigures.store([DemoFigures.ages], registers: registers)
    #expect(store.observation("folkemengde", region: RegionCode(code), period: Period(year: year)) == .value(population))
  }

  @Test(arguments: [("1504", 2020), ("1507", 2019), ("1507", 2024), ("1580", 2023)])
  func `zeros outside a code's validity are missing, not people`(code: String, year: Int) throws {
    let store = try DemoFigures.store([DemoFigures.ages], registers: registers)
    let found = store.observation("folkemengde", region: RegionCode(code), period: Period(year: year))
    #expect(found == .missing(.outsideValidity))
  }

  @Test func `the country of 2015 is not given, since 0706, 0719 and 0720 have no row`() throws {
    let store = try DemoFigures.store([DemoFigures.population], registers: registers)
    let indicator = try #require(registers.indicator("folkemengde"))
    let country = try #require(
      try Comparison(
        store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil, against: [.country]
      ).results(for: indicator, in: DemoFigures.year2015).last)
    #expect(country.observation == .missing(.partMissing))
    #expect(country.partial?.missing.map(\.text) == ["0706", "0719", "0720"])
    #expect(
      country.notes.map(\.nb).contains("425 av 428 har rapportert. Mangler: 0706 Sandefjord, 0719 Andebu og 0720 Stokke."))
  }

  @Test func `the end of a year is the beginning of the next`() throws {
    let store = try DemoFigures.store([DemoFigures.population], registers: registers)
    let end = store.observation("folkemengde-ultimo", region: RegionCode("1504"), period: DemoFigures.year2015)
    #expect(end == store.observation("folkemengde", region: RegionCode("1504"), period: Period(year: 2016)))
    // KOSTRA 2015's own "Folkemengde i alt" for Ålesund.
    #expect(end == .value(46_747))
  }

  @Test(arguments: [(0, 5), (6, 15), (16, 19), (20, 66), (67, 79)])
  func `age groups are sums of single years`(lowest: Int, highest: Int) throws {
    let store = try DemoFigures.store([DemoFigures.ages], registers: registers)
    let period = Period(year: 2019)
    let whole = store.observation("folkemengde", ages: lowest...highest, region: RegionCode("1504"), period: period).value ?? -1
    let single = (lowest...highest).compactMap {
      store.observation("folkemengde", ages: $0...$0, region: RegionCode("1504"), period: period).value
    }
    #expect(single.count == highest - lowest + 1)
    #expect(whole == single.reduce(0, +))
  }
}
