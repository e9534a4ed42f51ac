import Testing

@testable import KommuneNumerics

@Suite struct BootstrapTests {
  @Test func `BCa agrees with SciPy on the same replicates`() throws {
    // SciPy 1.17.1: stats.bootstrap((x,), numpy.std, n_resamples=39, method="BCa", rng=default_rng(3), confidence_level=0.9) with
    // x = 3.1, 0.2, 7.7, 5, 5, 1.25, 9.9, 4.4; its replicates and the statistic without each value.
    let replicates = [
      4.24911756, 2.33345238, 1.50015624, 2.90549049, 3.64948091, 2.31287159, 3.02354691, 2.32149433, 1.907346, 3.02096192, 3.98079373,
      2.06424169, 2.72063153, 4.12846445, 2.04435198, 3.84247946, 3.09879009, 0.29047375, 2.40854598, 3.36551909, 2.82001773, 1.7975678,
      3.22605966, 2.8877976, 2.53364085, 2.20204983, 1.83111134, 1.7149959, 2.16281609, 2.79899536, 3.81329397, 2.79077022, 1.1691343,
      1.79616562, 3.20911178, 2.70721692, 3.93714284, 2.96890131, 3.33587859,
    ]
    let without = [
      3.1263690878508554, 2.64769826877025, 2.919865107311973, 3.177423548751923, 3.177423548751923, 2.885855724963762, 2.342225524616121,
      3.181467380608758,
    ]
    let interval = try correctedInterval(estimate: 2.976673636376686, sorted: replicates.sorted(), jackknife: without, level: 0.9)
    #expect(agrees([interval.lower, interval.upper], [1.9970314518486136, 4.228999127172446], within: 1e-8))
  }

  @Test func `the interval of a mean is near that of the normal law`() throws {
    var data = SampleData(seed: 20)
    let values = data.list(400)
    let expected = try standardDeviation(of: values) / 20
    for method in [BootstrapMethod.percentile, .biasCorrectedAccelerated] {
      let result = try bootstrap(of: values, plan: BootstrapPlan(replicates: 2000, seed: 5), method: method) {
        values throws(NumericsError) in
        try mean(of: values)
      }
      #expect(try result.estimate == mean(of: values))
      #expect(abs(result.standardError / expected - 1) < 0.06)
      #expect(abs((result.interval.upper - result.interval.lower) / (2 * 1.96 * expected) - 1) < 0.08)
      #expect(abs(result.bias) < 0.1 * expected)
    }
  }

  @Test func `the same seed gives the same bits, another seed others`() throws {
    let values = [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]
    let first = try bootstrap(of: values, plan: BootstrapPlan(replicates: 50, seed: 1), statistic: median(of:))
    #expect(try bootstrap(of: values, plan: BootstrapPlan(replicates: 50, seed: 1), statistic: median(of:)) == first)
    #expect(try bootstrap(of: values, plan: BootstrapPlan(replicates: 50, seed: 2), statistic: median(of:)) != first)
    // The first replicates do not depend on how many follow.
    let longer = try bootstrap(of: values, plan: BootstrapPlan(replicates: 80, seed: 1), statistic: median(of:))
    #expect(Array(longer.replicates.prefix(50)) == first.replicates)
  }

  @Test func `values and weights are drawn together`() throws {
    let cost = [10.0, 20, 30, 40]
    let persons = [1.0, 2, 3, 4]
    let result = try bootstrap(count: 4, plan: BootstrapPlan(replicates: 200, seed: 3)) { drawn throws(NumericsError) in
      try weightedMean(of: drawn.map { cost[$0] }, weights: drawn.map { persons[$0] })
    }
    #expect(result.estimate == 30)
    #expect(result.replicates.allSatisfy { 10 <= $0 && $0 <= 40 })
  }

  @Test func `each error of the bootstrap is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try bootstrap(of: [1], statistic: median(of:)) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 0)) {
      try bootstrap(of: [1, 2], plan: BootstrapPlan(replicates: 0), statistic: median(of:))
    }
    #expect(throws: NumericsError.notFinite(index: 1)) { try bootstrap(of: [1, .nan], statistic: median(of:)) }
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 0, highest: 1)) {
      try bootstrap(of: [1, 2], plan: BootstrapPlan(level: 0), statistic: median(of:))
    }
    #expect(throws: NumericsError.noSpread) {
      try bootstrap(of: (1...20).map(Double.init), method: .biasCorrectedAccelerated) { values throws(NumericsError) in
        values == values.sorted() && values[0] == 1 ? 99 : values[0]
      }
    }
    #expect(throws: NumericsError.zeroTotal) { try bootstrap(of: [1, 2]) { _ throws(NumericsError) in throw .zeroTotal } }
  }
}
