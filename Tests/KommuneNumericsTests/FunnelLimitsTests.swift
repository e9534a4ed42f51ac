import Testing

@testable import KommuneNumerics

@Suite struct FunnelLimitsTests {
  @Test func `limits agree with R's exact quantiles, interpolated`() throws {
    // R 4.2.2: r <- qbinom(p, n, t); (r - (pbinom(r, n, t) - p) / dbinom(r, n, t)) / n, below zero set to zero.
    for (share, total, level, lower, upper) in [
      (0.1, 100, 0.95, 0.040380595524393492, 0.15771861163912676), (0.02, 50, 0.95, 0, 0.05761267216974094),
      (0.5, 1000, 0.998, 0.45065219599633383, 0.5483478040036659), (0.3, 7, 0.95, 0, 0.59311306617213089),
    ] {
      let limits = try funnelLimits(binomialShare: share, total: total, level: level)
      #expect(agrees([limits.lower, limits.upper], [lower, upper], within: 1e-11), "\(share) \(total): \(limits)")
    }
    // R 4.2.2, the same with qpois, ppois and dpois.
    for (expected, level, lower, upper) in [
      (10, 0.95, 3.775187947688404, 16.159950673344781), (0.5, 0.95, 0, 1.8600259114609996),
      (250, 0.998, 202.0883281978318, 299.77266263451247), (3, 0.998, 0, 9.1265049446484383),
    ] {
      let limits = try funnelLimits(poissonExpected: expected, level: level)
      #expect(agrees([limits.lower, limits.upper], [lower, upper], within: 1e-11), "\(expected): \(limits)")
    }
  }

  // R 4.2.2: 0.919^9 = 0.468, 0.839^4 = 0.495, 0.978^60 = 0.263: all of these is nothing rare.
  @Test(arguments: [(0.919, 9), (0.839, 4), (0.978, 60)])
  func `all of a small kommune lie within the limits when chance alone gives that`(share: Double, total: Int) throws {
    #expect(try funnelLimits(binomialShare: share, total: total, level: 0.998).upper == 1)
    #expect(try funnelLimits(binomialShare: share, total: 4000, level: 0.998).upper < 1)
  }

  @Test func `the funnel narrows with size and widens with the level`() throws {
    for share in [0.003, 0.1, 0.62] {
      var width = 1.0
      for total in [20, 200, 2000, 20_000, 2_000_000] {
        let limits = try funnelLimits(binomialShare: share, total: total)
        let outer = try funnelLimits(binomialShare: share, total: total, level: 0.998)
        #expect(limits.lower <= share && share <= limits.upper)
        #expect(outer.lower <= limits.lower && limits.upper <= outer.upper)
        #expect(limits.upper - limits.lower < width)
        width = limits.upper - limits.lower
      }
    }
  }

  @Test func `a large binomial funnel approaches the Poisson one`() throws {
    let binomial = try funnelLimits(binomialShare: 1e-7, total: 1_000_000_000).scaled(by: 1e9)
    let poisson = try funnelLimits(poissonExpected: 100)
    #expect(agrees(binomial.lower, poisson.lower, within: 1e-5) && agrees(binomial.upper, poisson.upper, within: 1e-5))
  }

  @Test func `each error of the funnel is named`() {
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 0, highest: 1)) { try funnelLimits(binomialShare: 0, total: 10) }
    #expect(throws: NumericsError.self) { try funnelLimits(binomialShare: 0.5, total: 0) }
    #expect(throws: NumericsError.outsideRange(value: 2, lowest: 0, highest: 1)) {
      try funnelLimits(binomialShare: 0.5, total: 10, level: 2)
    }
    #expect(throws: NumericsError.self) { try funnelLimits(poissonExpected: -1) }
    #expect(throws: NumericsError.self) { try funnelLimits(poissonExpected: .nan) }
  }
}
