import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

/// What the merger of 2020 did to the population of nye Ålesund, against a program that read and carried the same file by itself.
///
/// Python 3 with numpy 2.4.6 and SciPy 1.17.1, own reading of the file and the registers: least squares on dummies for every kommune and
/// year, the clustered sandwich with G/(G−1)·(N−1)/(N−K), Student's law; non-negative least squares with a heavy row for Σ w = 1.
@Suite struct EffectTests {
  let comparison: Comparison
  let population: Indicator

  init() throws {
    comparison = try Self.comparison(merger: Merger(name: "nye Ålesund", parts: DemoFigures.five))
    population = try #require(try DemoFigures.registers().indicator("folkemengde"))
  }

  private static func comparison(merger: Merger?) throws -> Comparison {
    let registers = try DemoFigures.registers()
    return try Comparison(
      store: DemoFigures.store([DemoFigures.population], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: merger, against: [])
  }

  @Test func `the panel holds the merged kommune and those that did not change`() throws {
    let panel = try comparison.effectPanel(of: population, EffectWindow(year: 2020))
    #expect(panel.metRegions == [RegionCode("1507")])
    #expect(panel.metParts == DemoFigures.five.sorted())
    #expect(panel.otherRegions.count == 304)
    #expect(panel.leftOut == 51)
    #expect(panel.scale == .logarithm)
    #expect(panel.before.count == 15 && panel.after.count == 2)
    // Renumbered only: 1633 Osen is 5020. Merged in 2018: 5054 Indre Fosen is left out.
    #expect(panel.otherRegions.contains(RegionCode("5020")))
    #expect(!panel.otherRegions.contains(RegionCode("5054")))
  }

  @Test func `the difference in differences agrees with least squares on dummies`() throws {
    let found = try comparison.effectPanel(of: population, EffectWindow(year: 2020)).estimate()
    #expect(abs(found.differences.effect - 0.080_189_629_905_844) < 1e-11)
    #expect(abs(found.differences.standardError - 0.004_079_851_980_395) < 1e-11)
    #expect(abs(found.differences.interval.lower - 0.072_161_304_764_421) < 1e-9)
    #expect(abs(found.differences.interval.upper - 0.088_217_955_047_267) < 1e-9)
    #expect(abs(try #require(found.placeboShare) - 0.255_737_704_918_033) < 1e-12)
  }

  @Test func `the synthetic control agrees with non-negative least squares`() throws {
    let panel = try comparison.effectPanel(of: population, EffectWindow(year: 2020))
    let mixture = try #require(try panel.estimate().mixture)
    #expect(mixture.candidates.count == EffectPanel.mostDonors)
    let codes = mixture.donors.map(\.code.text)
    #expect(Array(codes.prefix(5)) == ["4203", "1146", "4223", "5028", "3024"])
    let shares = [0.172_590_8, 0.149_297_4, 0.141_661_1, 0.137_563_7, 0.119_380_9]
    #expect(zip(mixture.donors, shares).allSatisfy { abs($0.share - $1) < 1e-5 })
    let gaps = mixture.years.suffix(2).map(\.gap)
    #expect(abs(gaps[0] - 0.003_880_22) < 1e-6 && abs(gaps[1] - 0.002_634_70) < 1e-6)
    #expect(abs(mixture.distanceBefore - 0.000_780_124_8) < 1e-8)
    #expect(abs(try #require(mixture.placeboShare) - 0.249_180_3) < 0.01)
  }

  @Test func `without a merger everyone that arose in the year was met`() throws {
    let panel = try Self.comparison(merger: nil).effectPanel(of: population, EffectWindow(year: 2020, years: 2012...2021))
    #expect(panel.metRegions.contains(RegionCode("1507")))
    #expect(!panel.metRegions.contains(RegionCode("1806")))  // Narvik got a part of divided Tysfjord.
    // Nor Tønsberg: the file has no row for Stokke, a part of which came there in 2017.
    #expect(!panel.metRegions.contains(RegionCode("3803")))
    #expect(panel.metRegions.count == 37)
    #expect(try panel.estimate().mixture == nil)
  }

  @Test func `each error of an effect is named`() throws {
    let error = { (window: EffectWindow) -> ComparisonError? in
      do throws(ComparisonError) {
        _ = try comparison.effectPanel(of: population, window)
        return nil
      } catch { return error }
    }
    #expect(error(EffectWindow(year: 2005)) == .tooFewYears(indicator: "folkemengde", year: 2005, before: 0, after: 17))
    #expect(
      error(EffectWindow(year: 2016))
        == .metLacksYears(
          indicator: "folkemengde", region: RegionCode("1504"), periods: [Period(year: 2020), Period(year: 2021)],
          instead: EffectWindow(year: 2016, years: 2005...2019)))
    #expect(throws: ComparisonError.nobodyMet(year: 2016)) {
      try Self.comparison(merger: nil).effectPanel(of: population, EffectWindow(year: 2016))
    }
    let registers = try DemoFigures.registers()
    let few = try Comparison(
      store: DemoFigures.store([DemoFigures.ages], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: Merger(name: "x", parts: DemoFigures.five), against: [])
    #expect(throws: ComparisonError.tooFewUntouched(indicator: "folkemengde", found: 0)) {
      try few.effectPanel(of: population, EffectWindow(year: 2020, years: 2005...2023))
    }
  }

  @Test func `a window is a year, or a year and the years around it`() {
    #expect(EffectWindow(parsing: "2020") == EffectWindow(year: 2020))
    #expect(EffectWindow(parsing: "2020:2010-2023") == EffectWindow(year: 2020, years: 2010...2023))
    for text in ["", "20", "2020:", "2020:2010", "2020:2023-2010", "2020:2010-2023-2024", "x:2010-2023", "2020:20x0-2023"] {
      #expect(EffectWindow(parsing: text) == nil, "\(text)")
    }
  }
}
