import Testing

@testable import KommuneNumerics

@Suite struct IntervalsTests {
  @Test func `Wilson and Clopper–Pearson agree with R`() throws {
    // R 4.2.2: prop.test(correct = FALSE) and binom.test.
    for (x, n, wilson, exact) in [
      (5.0, 10.0, [0.23659309051256402, 0.76340690948743595], [0.18708602844739858, 0.81291397155260148]),
      (3, 7, [0.1582198552514697, 0.74954163547234265], [0.09898827844250789, 0.81594843235991699]),
      (0, 4, [0, 0.48989083645459719], [0, 0.60236463561647458]),
      (200, 1000, [0.17637709044319852, 0.22591896464813463], [0.17562057483084217, 0.22615937282137055]),
    ] {
      let score = try wilsonInterval(of: x, among: n)
      #expect(agrees([score.lower, score.upper], wilson, within: 1e-13))
      let strict = try exactBinomialInterval(of: x, among: n)
      #expect(agrees([strict.lower, strict.upper], exact, within: 1e-12))
    }
  }

  @Test func `Wilson agrees with Newcombe's table`() throws {
    // Newcombe (1998), table I, method 3: 81/263, 15/148, 0/20, 1/29.
    for (x, n, lower, upper) in [
      (81.0, 263.0, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0000, 0.1611), (1, 29, 0.0061, 0.1718),
    ] {
      let interval = try wilsonInterval(of: x, among: n)
      #expect(abs(interval.lower - lower) < 0.00005 && abs(interval.upper - upper) < 0.00005)
    }
  }

  @Test func `Garwood agrees with R`() throws {
    // R 4.2.2: poisson.test.
    for (x, lower, upper) in [
      (0.0, 0, 3.6888794541139354), (3, 0.61867212289560158, 8.7672730697423233), (5, 1.6234863901184209, 11.668332079322667),
      (200, 173.24088268145735, 229.72198166544982),
    ] {
      let interval = try poissonInterval(of: x)
      #expect(agrees([interval.lower, interval.upper], [lower, upper], within: 1e-13))
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"))
  func `intervals agree with the reference files`() throws {
    for row in try Corpus.rows("reference/proportion_ci_expected.csv").map({ $0.compactMap { Double($0) } }) {
      let score = try wilsonInterval(of: row[0], among: row[1])
      #expect(agrees([score.lower, score.upper], [row[2], row[3]], within: 1e-13))
      let exact = try exactBinomialInterval(of: row[0], among: row[1])
      #expect(agrees([exact.lower, exact.upper], [row[6], row[7]], within: 1e-13))
    }
    for row in try Corpus.rows("reference/poisson_ci_expected.csv").map({ $0.compactMap { Double($0) } }) {
      let interval = try poissonInterval(of: row[0])
      #expect(agrees([interval.lower, interval.upper], [row[1], row[2]], within: 1e-13))
    }
  }

  @Test func `intervals hold the estimate, mirror, and widen with the level`() throws {
    var data = SampleData(seed: 10)
    for _ in 0..<100 {
      let n = 1 + (data.next() * 500).rounded(.down)
      let x = (data.next() * (n + 1)).rounded(.down)
      for interval in [wilsonInterval, exactBinomialInterval] {
        let usual = try interval(x, n, 0.95)
        let mirrored = try interval(n - x, n, 0.95)
        let wide = try interval(x, n, 0.998)
        #expect(usual.contains(x / n) && usual.lower >= 0 && usual.upper <= 1)
        #expect(abs(1 - mirrored.upper - usual.lower) < 1e-13)
        #expect(wide.lower <= usual.lower && usual.upper <= wide.upper)
      }
      let count = try poissonInterval(of: x)
      #expect(count.contains(x))
      #expect(try poissonInterval(of: x + 1).lower > count.lower)
      #expect(try agrees(poissonInterval(of: x).scaled(by: 1000).upper, 1000 * count.upper))
    }
  }

  @Test func `each error of the intervals is named`() {
    #expect(throws: NumericsError.outsideRange(value: 5, lowest: 0, highest: 4)) { try wilsonInterval(of: 5, among: 4) }
    #expect(throws: NumericsError.outsideRange(value: -1, lowest: 0, highest: 4)) { try exactBinomialInterval(of: -1, among: 4) }
    #expect(throws: NumericsError.self) { try wilsonInterval(of: 0, among: 0) }
    #expect(throws: NumericsError.self) { try wilsonInterval(of: .nan, among: 4) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) { try wilsonInterval(of: 1, among: 4, level: 1) }
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 0, highest: 1)) { try poissonInterval(of: 1, level: 0) }
    #expect(throws: NumericsError.self) { try poissonInterval(of: -1) }
  }
}
