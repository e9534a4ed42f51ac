import Testing

@testable import KommuneNumerics

@Suite struct TrendTests {
  @Test func `Theil–Sen agrees with SciPy`() throws {
    // SciPy 1.17.1: stats.theilslopes, on Longley's unemployed (in thousands) and on a series with ties in both.
    let found = try theilSen(Longley.unemployed.map { $0 / 10 })
    #expect(agrees([found.slope, found.interval.lower, found.interval.upper], [12.684469696969696, 4.166666666666667, 22.25]))
    #expect(agrees(found.intercept, 219.2164772727273))
    let tied = try theilSen([1, 3, 2, 2, 5, 4, 4, 4, 7, 6], at: [0, 1, 2, 3, 4, 5, 6, 7, 7, 9])
    #expect(agrees([tied.slope, tied.intercept], [0.5, 1.75]))
    #expect(agrees([tied.interval.lower, tied.interval.upper], [0.16666666666666666, 0.8571428571428571]))
  }

  @Test func `Mann–Kendall agrees with R`() throws {
    // R 4.2.2: cor.test(1:n, y, method = "kendall", exact = FALSE, continuity = TRUE).
    let plain = try mannKendall(Longley.unemployed)
    #expect(agrees([plain.pValue, plain.tauB], [0.013277487626936984, 0.46666666666666662], within: 1e-12))
    let tied = try mannKendall([1, 3, 2, 2, 5, 4, 4, 4, 7, 6])
    #expect(agrees([tied.pValue, tied.tauB], [0.010695416006747857, 0.6751492859105922], within: 1e-12))
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"), arguments: ["nile", "precipgl", "airpassengers"])
  func `trends agree with pymannkendall`(name: String) throws {
    let values = try Corpus.numbers("reference/\(name).csv", column: 1)
    let test = try mannKendall(values)
    let line = try theilSen(values)
    for (key, found) in [
      ("S", test.score), ("var_S", test.variance), ("Z", test.z), ("tau_b", test.tauB), ("sen_slope", line.slope),
      ("sen_intercept_median_based", line.intercept), ("theil_lo95", line.interval.lower), ("theil_hi95", line.interval.upper),
    ] {
      #expect(try agrees([found], Corpus.expected("mk_\(name)", key), within: 1e-12), "\(key): \(found)")
    }
    // pymannkendall's p-value is 1 − Φ and loses its digits far out.
    #expect(try abs(test.pValue - #require(Corpus.expected("mk_\(name)", "p").first)) < 1e-15)
  }

  @Test func `slopes of many series are those of each`() throws {
    // R 4.2.2: summary(lm(Unemployed ~ seq(0, 15), longley)).
    let known = try olsSlopes(of: Longley.unemployed.map { $0 / 10 }, length: 16)
    #expect(agrees([known.slopes[0], known.standardErrors[0]], [13.116323529411765, 3.9024505816080786], within: 1e-13))
    var data = SampleData(seed: 46)
    for length in 3...12 {
      let values = data.list(length * 7)
      let found = try olsSlopes(of: values, length: length)
      for series in 0..<7 {
        let own = Array(values[series * length..<(series + 1) * length])
        let fit = try leastSquares(own, on: [own.indices.map(Double.init)])
        #expect(agrees(found.slopes[series], fit.coefficients[1], within: 1e-11))
        #expect(agrees(found.standardErrors[series], fit.standardErrors[1], within: 1e-9))
      }
    }
  }

  @Test func `a trend turned round changes its sign`() throws {
    var data = SampleData(seed: 47)
    for count in 3...40 {
      let values = data.whole(count, below: 30)
      guard Set(values).count > 1 else { continue }
      let there = try theilSen(values)
      let back = try theilSen(values.reversed())
      #expect(agrees(there.slope, -back.slope))
      #expect(there.interval.contains(there.slope))
      #expect(try agrees(mannKendall(values).tauB, -mannKendall(values.reversed()).tauB))
    }
  }

  @Test func `one wild year does not move the line`() throws {
    #expect(try theilSen([0, 1, 2, 3, 400, 5, 6, 7]).slope == 1)
    #expect(try theilSen([10, 11, 13, 40, 14]).slope == 1.25)
  }

  @Test func `growth is steady and means are of the last years`() throws {
    #expect(try agrees(compoundGrowth(from: 100, to: 121, periods: 2), 0.1))
    #expect(try compoundGrowth(from: 3, to: 3, periods: 7) == 0)
    #expect(try meanOfLast(4, in: [9, 1, 2, 3, 4]) == 2.5)
    var data = SampleData(seed: 48)
    for periods in 1...20 {
      let first = 1 + 100 * data.next()
      let rate = data.next() - 0.4
      let last = (0..<periods).reduce(first) { value, _ in value * (1 + rate) }
      #expect(try agrees(compoundGrowth(from: first, to: last, periods: Double(periods)), rate, within: 1e-11))
    }
  }

  @Test func `each error of the trends is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try theilSen([1]) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try theilSen([1, 2], at: [1]) }
    #expect(throws: NumericsError.noSpread) { try theilSen([1, 2], at: [1, 1]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try theilSen([.nan, 2]) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) { try theilSen([1, 2], level: 1) }
    #expect(throws: NumericsError.overflow) { try theilSen([-1.7e308, 1.7e308]) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 0)) { try mannKendall([]) }
    #expect(throws: NumericsError.noSpread) { try mannKendall([1, 1, 1]) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try mannKendall([1, .infinity]) }
    #expect(throws: NumericsError.tooFewValues(needed: 3, found: 2)) { try olsSlopes(of: [1, 2], length: 2) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 3, found: 4)) { try olsSlopes(of: [1, 2, 3, 4], length: 3) }
    #expect(throws: NumericsError.notFinite(index: 2)) { try olsSlopes(of: [1, 2, .nan], length: 3) }
    #expect(throws: NumericsError.notPositive(index: 1)) { try compoundGrowth(from: 1, to: 0, periods: 1) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try compoundGrowth(from: .nan, to: 0, periods: 1) }
    #expect(throws: NumericsError.self) { try compoundGrowth(from: 1, to: 1, periods: 0) }
    #expect(throws: NumericsError.tooFewValues(needed: 4, found: 3)) { try meanOfLast(4, in: [1, 2, 3]) }
    #expect(throws: NumericsError.self) { try meanOfLast(0, in: [1, 2, 3]) }
  }
}
