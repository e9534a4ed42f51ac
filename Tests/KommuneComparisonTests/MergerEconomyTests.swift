import KommuneComparison
import KommuneModel
import KommuneNumerics
import KommuneRegisters
import Testing

@Suite struct MergerEconomyTests {
  let registers: Registers
  let comparison: Comparison
  let indicator: Indicator

  init() throws {
    registers = try DemoFigures.registers()
    comparison = try Comparison(
      store: try DemoFigures.store([DemoFigures.kostra], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(), against: [.kostragruppe(13)])
    indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
  }

  // Expected: amounts in thousands of kroner and populations as they stand in the file, added up by hand.
  @Test func `harmonisation costs what it takes to move every inhabitant to the level`() throws {
    let group = try #require(comparison.groups(in: 2015).first { $0.kind == .group })
    let costs = try #require(
      try comparison.harmonisation(
        of: indicator, in: DemoFigures.year2015, standards: [.lowest, .mean, .highest, .group(group)]))
    #expect(costs.count == 4)
    let spent = 4_507_563_000.0
    let lowest = 616_982_000.0 / 9_200
    let highest = 123_712_000.0 / 1_270
    #expect(abs(costs[0].net - (lowest * 64_147 - spent)) < 1)
    #expect(costs[0].raising == 0)
    #expect(abs(costs[1].net) < 1)
    #expect(costs[1].raising > 0)
    #expect(abs(costs[2].net - (highest * 64_147 - spent)) < 1)
    #expect(costs[2].lowering == 0)
    // The published total of group 13 over its population.
    #expect(abs(costs[3].level - 131_796_762_000.0 / 1_921_427) < 0.01)
    let total = try comparison.harmonisationTotal(of: [indicator, indicator], in: DemoFigures.year2015, standard: .highest)
    #expect(total == costs[2].net * 2)
  }

  @Test func `harmonisation is not made without every part`() throws {
    let area = try #require(registers.indicator("administrasjonsareal-per-innbygger"))
    #expect(try comparison.harmonisation(of: area, in: DemoFigures.year2015) == nil)
  }

  @Test func `a household pays the common fees after the merger`() {
    let changes = householdChanges([(RegionCode("1504"), [4_200, 3_000]), (RegionCode("1534"), [6_100, 0])], after: [5_000, 2_000])
    #expect(changes.map(\.change) == [-200, 900])
  }

  @Test func `moving to the common level costs nothing net, to the last digit`() throws {
    let costs = try #require(try comparison.harmonisation(of: indicator, in: DemoFigures.year2015, standards: [.mean]))
    #expect(costs[0].net == 0)
  }

  // Counted in the file: 303 others have both the energy and the area of sports buildings, 38 of them an energy of zero.
  @Test func `who has no amount above zero is not on the curve, and is counted`() throws {
    let energy = try #require(registers.indicator("idrettsbygg-energi-per-m2"))
    let estimate = try #require(try comparison.scale(of: energy, in: DemoFigures.year2015))
    #expect(estimate.notPositive == 38)
    #expect(estimate.regression.count == 303 - 38)
  }

  // numpy 2.4.6 and SciPy 1.17.1: lstsq on 398 kommuner, t quantile, prediction at 64 147 inhabitants.
  @Test func `spending at the merged size is predicted as SciPy does`() throws {
    let curve = try comparison.scaleRegression(of: indicator, in: DemoFigures.year2015)
    #expect(curve.count == 398)
    let predicted = try curve.prediction(at: 64_147)
    #expect(abs(predicted.amount - 66_298.234_026) < 0.001)
    #expect(abs(predicted.lower - 50_094.214_917) < 0.001)
    #expect(abs(predicted.upper - 87_743.781_239) < 0.001)
    #expect(zip(curve.fit.coefficients, [15.429_055_78, -0.781_934_45, 0.035_324_83]).allSatisfy { abs($0 - $1) < 1e-7 })
  }

  // By hand: L(132, 100) · ln(1.1), · ln(1.25) and · ln(0.96), with L the logarithmic mean.
  @Test func `a gap is split into need, coverage and unit cost without residual`() throws {
    let other = ServiceFigures(kroner: 100_000, users: 200, targetGroup: 1_000, population: 1_000)
    let own = ServiceFigures(kroner: 132_000, users: 275, targetGroup: 1_100, population: 1_000)
    let gap = try GapDivision(of: own, from: other)
    #expect(abs(gap.gap - 32) < 1e-9)
    #expect(abs(gap.need + gap.coverage + gap.unitCost - gap.gap) < 1e-9)
    #expect(abs(gap.need - 10.986) < 0.001)
    #expect(abs(gap.coverage - 25.720) < 0.001)
    #expect(abs(gap.unitCost - -4.705) < 0.001)
  }

  @Test func `a gap with a zero cannot be split`() {
    let none = ServiceFigures(kroner: 1, users: 0, targetGroup: 1, population: 1)
    #expect(throws: NumericsError.notPositive(index: 2)) { try GapDivision(of: none, from: none) }
  }

  // METHODS: 33.471 million for more than 50 000 inhabitants; (5 − 1) basic grants in full for 15 years, then 5 of taper.
  @Test func `grants come year by year over twenty years`() throws {
    let schedule = GrantSchedule(partCount: 5, basicGrant: 13_000, population: 65_633, firstYear: 2020, rules: registers.grants)
    #expect(schedule.years.count == 20)
    #expect(schedule.years.first?.reform == 33_471)
    #expect(schedule.years.dropFirst().allSatisfy { $0.reform == 0 })
    // The classes are those of 2020.
    let later = GrantSchedule(partCount: 5, basicGrant: 13_000, population: 65_633, firstYear: 2026, rules: registers.grants)
    #expect(later.years.map(\.reform).prefix(2) == [nil, 0])
    #expect(later.years.first?.total == nil)
    #expect(schedule.years.prefix(15).allSatisfy { $0.dividedBasis == 52_000 })
    #expect(zip(schedule.years.dropFirst(14), schedule.years.dropFirst(15)).allSatisfy { $0.dividedBasis > $1.dividedBasis })
    #expect(schedule.years.last.map { $0.dividedBasis > 0 } == true)
  }

  @Test(arguments: [(14_999, 5_578.0), (15_000, 22_314), (30_000, 27_892), (50_000, 27_892), (50_001, 33_471)])
  func `the reform grant goes by class of population`(population: Int, grant: Double) {
    #expect(registers.grants.reformGrant(population: population) == grant)
  }

  @Test func `the taper is a parameter`() {
    let schedule = GrantSchedule(
      partCount: 2, basicGrant: 100, regionalLoss: 20, population: 9_000, firstYear: 2020, rules: registers.grants, taper: [0.5])
    #expect(schedule.years.count == 16)
    #expect(schedule.years.last?.dividedBasis == 60)
  }
}
