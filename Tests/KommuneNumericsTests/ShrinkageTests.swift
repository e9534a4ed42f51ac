import Testing

@testable import KommuneNumerics

@Suite struct ShrinkageTests {
  @Test func `gamma–Poisson agrees with Marshall's formula in R`() throws {
    // R 4.2.2: the formula of EBest in the package spdep (Marshall 1991, global), and qgamma of the posterior.
    let found = try gammaPoissonShrinkage(counts: [0, 4, 10, 60, 33, 2, 18], exposures: [200, 300, 1000, 4000, 2500, 150, 800])
    #expect(agrees(found.commonRate, 0.014189944134078212))
    #expect(agrees(found.varianceBetween, 2.1393839143597257e-06, within: 1e-10))
    let estimates = [
      0.013774591689981587, 0.014152875988690816, 0.01364099937309827, 0.014494684791974227, 0.013918955960576969, 0.014171000180237456,
      0.015084373179582113,
    ]
    #expect(agrees(found.rates.map(\.estimate), estimates, within: 1e-11))
    let lowest = [0.011132839616612598, 0.011491505391013629, 0.011147026547205226, 0.012296632409314376]
    #expect(agrees(found.rates.prefix(4).map(\.interval.lower), lowest, within: 1e-10))
    #expect(agrees(found.rates[6].interval.upper, 0.018001683578775241, within: 1e-10))
  }

  @Test func `beta–binomial agrees with Kleinman's formula in R`() throws {
    // R 4.2.2: moments as documented, and qbeta of the posterior.
    let found = try betaBinomialShrinkage(counts: [3, 20, 90, 1, 44, 12], totals: [10, 100, 300, 30, 90, 60])
    #expect(agrees(found.commonRate, 0.28813559322033899))
    #expect(agrees(found.varianceBetween, 0.0096416314351839109, within: 1e-11))
    let estimates = [
      0.29205463669617038, 0.2148564220173152, 0.29924896809270635, 0.13608664735776468, 0.45198056747983562, 0.22225930305457475,
    ]
    #expect(agrees(found.rates.map(\.estimate), estimates, within: 1e-11))
    #expect(agrees(found.rates[0].interval.lower, 0.14723129048206143, within: 1e-10))
    #expect(agrees(found.rates[5].interval.upper, 0.31878168437052312, within: 1e-10))
  }

  @Test func `estimates lie between the observed and the common rate, and size keeps its own`() throws {
    var data = SampleData(seed: 22)
    for _ in 0..<50 {
      let exposures = data.list(20, from: 50, to: 5000)
      let rates = data.list(20, from: 0.01, to: 0.2)
      let counts = zip(exposures, rates).map { ($0 * $1).rounded() }
      for found in [
        try gammaPoissonShrinkage(counts: counts, exposures: exposures), try betaBinomialShrinkage(counts: counts, totals: exposures),
      ] {
        for (rate, exposure) in zip(found.rates, exposures) {
          let low = min(rate.observed, found.commonRate) - 1e-12
          let high = max(rate.observed, found.commonRate) + 1e-12
          #expect(low <= rate.estimate && rate.estimate <= high)
          #expect(rate.interval.contains(rate.estimate))
          #expect(found.rates.indices.allSatisfy { exposures[$0] <= exposure || found.rates[$0].reliability >= rate.reliability })
        }
      }
    }
  }

  @Test func `differences no larger than chance leave only the common rate`() throws {
    let found = try gammaPoissonShrinkage(counts: [10, 10, 10], exposures: [100, 100, 100])
    #expect(found.varianceBetween == 0)
    #expect(found.rates.allSatisfy { $0.estimate == 0.1 && $0.reliability == 0 })
    #expect(try betaBinomialShrinkage(counts: [10, 10, 10], totals: [100, 100, 100]).rates.allSatisfy { $0.estimate == 0.1 })
  }

  @Test func `each error of the shrinkage is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try gammaPoissonShrinkage(counts: [1], exposures: [2]) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try gammaPoissonShrinkage(counts: [1, 2], exposures: [2]) }
    #expect(throws: NumericsError.negative(index: 0)) { try gammaPoissonShrinkage(counts: [-1, 2], exposures: [2, 2]) }
    #expect(throws: NumericsError.notPositive(index: 1)) { try gammaPoissonShrinkage(counts: [1, 2], exposures: [2, 0]) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try gammaPoissonShrinkage(counts: [1, .nan], exposures: [2, 2]) }
    #expect(throws: NumericsError.zeroTotal) { try gammaPoissonShrinkage(counts: [0, 0], exposures: [2, 2]) }
    #expect(throws: NumericsError.outsideRange(value: 3, lowest: 0, highest: 2)) {
      try betaBinomialShrinkage(counts: [1, 3], totals: [2, 2])
    }
    #expect(throws: NumericsError.noSpread) { try betaBinomialShrinkage(counts: [2, 2], totals: [2, 2]) }
    #expect(throws: NumericsError.zeroTotal) { try betaBinomialShrinkage(counts: [0, 0], totals: [2, 2]) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) {
      try betaBinomialShrinkage(counts: [1, 1], totals: [2, 2], level: 1)
    }
  }
}
