import Testing

@testable import KommuneNumerics

/// Reference values from R 4.2.2 (qnorm, pt, qchisq, …) unless another origin is named.
@Suite struct DistributionsTests {
  @Test func `normal tails and quantiles agree with R`() throws {
    let normal = try NormalDistribution()
    for (x, p) in [
      (-30, 4.9067139271481872e-198), (-8, 6.2209605742717849e-16), (-1, 0.15865525393145705), (0.5, 0.69146246127401301),
      (2, 0.97724986805182079),
    ] {
      #expect(agrees(normal.cumulative(x), p, within: 1e-13))
      #expect(agrees(normal.survival(-x), p, within: 1e-13))
    }
    for (p, x) in [
      (1e-300, -37.047096299361201), (1e-20, -9.2623400897984052), (0.01, -2.3263478740408408), (0.3, -0.52440051270804067),
      (0.975, 1.9599639845400536), (0.9999, 3.7190164854557084),
    ] {
      #expect(try agrees(normal.quantile(p), x, within: 1e-14))
    }
    #expect(try normal.quantile(0.5) == 0)
    #expect(try agrees(NormalDistribution(mean: 100, standardDeviation: 15).quantile(upper: 0.025), 129.39945976810080, within: 1e-14))
  }

  @Test func `t tails and quantiles agree with R`() throws {
    for (p, df, t) in [
      (0.975, 10, 2.2281388519862739), (0.9, 1, 3.0776835371752544), (0.6, 2.5, 0.28145951274854752), (0.0001, 3, -22.203742273204174),
      (0.975, 1e6, 1.9599663568141066),
    ] {
      #expect(try agrees(StudentDistribution(degreesOfFreedom: df).quantile(p), t, within: 1e-13))
    }
    for (t, df, p) in [
      (-2, 3, 0.069662984279421566), (1, 30, 0.83734569228698508), (5, 1.5, 0.96731211618942181), (0.001, 8, 0.50038669894845533),
    ] {
      #expect(try agrees(StudentDistribution(degreesOfFreedom: df).cumulative(t), p, within: 1e-13))
    }
  }

  @Test func `chi squared and gamma agree with R`() throws {
    for (p, df, x) in [
      (0.95, 1.0, 3.841458820694124), (0.05, 2, 0.10258658877510107), (0.001, 10, 1.4787434638356649), (0.999, 500, 603.44600579517771),
      (0.5, 100_000, 99999.333334123468),
    ] {
      #expect(try agrees(ChiSquaredDistribution(degreesOfFreedom: df).quantile(p), x, within: 1e-13))
    }
    for (x, df, p) in [
      (1.0, 1.0, 0.68268949213708596), (20, 10, 0.97074731192303887), (1000, 1000, 0.50594714617076042), (3, 0.3, 0.98197198853874856),
    ] {
      #expect(try agrees(ChiSquaredDistribution(degreesOfFreedom: df).cumulative(x), p, within: 1e-13))
    }
    #expect(try agrees(ChiSquaredDistribution(degreesOfFreedom: 10).survival(200), 1.6139305336977309e-37, within: 1e-12))
    #expect(try agrees(GammaDistribution(shape: 1e6).quantile(0.5), 999999.66666668642, within: 1e-13))
    #expect(try agrees(GammaDistribution(shape: 2.5).cumulative(3), 0.69378108158672158, within: 1e-13))
    #expect(try agrees(GammaDistribution(shape: 0.01).cumulative(0.001), 0.93857065252612892, within: 1e-13))
    #expect(try agrees(GammaDistribution(shape: 1e6).cumulative(990_000), 5.4466446930107698e-24, within: 1e-11))
  }

  @Test func `beta and F agree with R`() throws {
    for (p, a, b, x) in [
      (0.025, 81, 183, 0.25273674558527115), (0.5, 0.5, 0.5, 0.5), (0.9, 2000, 1e6, 0.0020533578098064905),
      (0.001, 3, 0.2, 0.21443070100102035),
    ] {
      #expect(try agrees(BetaDistribution(alpha: a, beta: b).quantile(p), x, within: 1e-12))
    }
    for (x, a, b, p) in [
      (0.2, 2, 3, 0.1808), (0.5, 0.5, 2, 0.88388347648318444), (0.002, 2000, 1e6, 0.53859815801685806),
      (0.99999, 30, 0.5, 0.98053904135431957),
    ] {
      #expect(try agrees(BetaDistribution(alpha: a, beta: b).cumulative(x), p, within: 1e-11))
    }
    for (p, m, n, x) in [(0.95, 3.0, 20.0, 3.0983912121407795), (0.05, 7, 2, 0.21108562034653261), (0.999, 1, 1000, 10.891865559488068)] {
      #expect(try agrees(FDistribution(numerator: m, denominator: n).quantile(p), x, within: 1e-13))
    }
    #expect(try agrees(FDistribution(numerator: 4, denominator: 20).cumulative(1), 0.56931844562707834, within: 1e-13))
    #expect(try agrees(FDistribution(numerator: 6, denominator: 9).survival(330.285339234588), 4.9840305287248114e-10, within: 1e-12))
  }

  @Test func `a quantile is where the distribution reaches its probability`() throws {
    var data = SampleData(seed: 9)
    for _ in 0..<200 {
      let a = 0.05 * (1 / (1 - data.next())) + 20 * data.next()
      let b = 0.05 + 30 * data.next()
      let p = 1e-6 + (1 - 2e-6) * data.next()
      let gamma = try GammaDistribution(shape: a, rate: b)
      #expect(try agrees(gamma.cumulative(gamma.quantile(p)), p, within: 1e-11))
      #expect(try agrees(gamma.survival(gamma.quantile(upper: p)), p, within: 1e-11))
      let beta = try BetaDistribution(alpha: a + 0.5, beta: b + 0.5)
      #expect(try agrees(beta.cumulative(beta.quantile(p)), p, within: 1e-10))
      let student = try StudentDistribution(degreesOfFreedom: a)
      #expect(try agrees(student.cumulative(student.quantile(p)), p, within: 1e-11))
      #expect(try agrees(student.quantile(p), -student.quantile(upper: p), within: 1e-9))
      let f = try FDistribution(numerator: a, denominator: b)
      #expect(try agrees(f.cumulative(f.quantile(p)), p, within: 1e-10))
    }
  }

  @Test func `each error of the distributions is named`() throws {
    let normal = try NormalDistribution()
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 0, highest: 1)) { try normal.quantile(0) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) { try normal.quantile(upper: 1) }
    #expect(throws: NumericsError.self) { try NormalDistribution(mean: .nan) }
    #expect(throws: NumericsError.self) { try NormalDistribution(standardDeviation: 0) }
    #expect(throws: NumericsError.self) { try GammaDistribution(shape: 0) }
    #expect(throws: NumericsError.self) { try ChiSquaredDistribution(degreesOfFreedom: -1) }
    #expect(throws: NumericsError.self) { try BetaDistribution(alpha: 1, beta: .infinity) }
    #expect(throws: NumericsError.self) { try FDistribution(numerator: 1, denominator: .nan) }
    #expect(throws: NumericsError.self) { try StudentDistribution(degreesOfFreedom: 0) }
  }
}
