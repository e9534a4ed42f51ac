import Testing

@testable import KommuneNumerics

@Suite struct RankIntervalsTests {
  @Test func `certain figures have certain ranks`() throws {
    let found = try rankIntervals(of: [30, 10, 20], standardErrors: [0, 0, 0])
    #expect(found.map(\.rank) == [1, 3, 2])
    #expect(found.allSatisfy { $0.best == $0.rank && $0.worst == $0.rank })
  }

  @Test func `two figures a standard error apart swap as often as the normal law says`() throws {
    // P(second above first) = 1 − Φ(1/√2) = 0.2398 with errors of 1 and a gap of 1: inside a 60 % interval, outside a 40 % one.
    let plan = BootstrapPlan(replicates: 4000, seed: 1, level: 0.6)
    #expect(try rankIntervals(of: [1, 0], standardErrors: [1, 1], plan: plan).map(\.worst) == [2, 2])
    let narrow = BootstrapPlan(replicates: 4000, seed: 1, level: 0.4)
    #expect(try rankIntervals(of: [1, 0], standardErrors: [1, 1], plan: narrow).map(\.worst) == [1, 2])
  }

  @Test func `the order turns ranks round`() throws {
    let values = [5.0, 1, 3]
    let draws = [values, values, [4.0, 3.5, 3]]
    let high = try rankIntervals(of: values, draws: draws, level: 0.9)
    let low = try rankIntervals(of: values, draws: draws, order: .lowestFirst, level: 0.9)
    #expect(high.map(\.rank) == [1, 3, 2] && low.map(\.rank) == [3, 1, 2])
    #expect(high.map(\.best) == [1, 2, 2] && high.map(\.worst) == [1, 3, 3])
    #expect(low.map(\.best) == [3, 1, 1] && low.map(\.worst) == [3, 2, 2])
  }

  @Test func `wider errors give wider intervals`() throws {
    var data = SampleData(seed: 21)
    let values = data.list(12)
    var width = -1
    for error in [0.0, 1, 5, 25, 125] {
      let found = try rankIntervals(of: values, standardErrors: values.map { _ in error }, plan: BootstrapPlan(replicates: 500))
      let total = found.reduce(0) { $0 + $1.worst - $1.best }
      #expect(total > width)
      width = total
    }
  }

  @Test func `each error of the rank intervals is named`() {
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try rankIntervals(of: [1, 2], standardErrors: [1]) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try rankIntervals(of: [1], standardErrors: [1]) }
    #expect(throws: NumericsError.negative(index: 0)) { try rankIntervals(of: [1, 2], standardErrors: [-1, 1]) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try rankIntervals(of: [1, .nan], standardErrors: [1, 1]) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 0)) { try rankIntervals(of: [1, 2], draws: []) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) {
      try rankIntervals(of: [1, 2], draws: [[1, 2], [2, 1]], level: 1)
    }
  }

  // SciPy 1.17.1: 1 + binom.ppf((1 ∓ 0.95) / 2, m, above / m).
  @Test(arguments: [(398, 314, 299, 331), (6, 2, 1, 5), (402, 325, 310, 341), (1000, 500, 470, 532), (1200, 1188, 1182, 1195)])
  func `the rank among draws of the field is binomial`(others: Int, above: Int, best: Int, worst: Int) throws {
    let field = (0..<others).map { $0 < above ? 2.0 : 0 }
    let found = try rankInterval(of: 1, amongDrawsOf: field)
    #expect(found.rank == above + 1)
    #expect(found.best == best)
    #expect(found.worst == worst)
    let turned = try rankInterval(of: -1, amongDrawsOf: field.map { -$0 }, order: .lowestFirst)
    #expect(turned == found)
  }

  @Test func `the highest and the lowest of a field keep their place in every draw`() throws {
    #expect(try rankInterval(of: 9, amongDrawsOf: [1, 2, 3]).worst == 1)
    #expect(try rankInterval(of: 0, amongDrawsOf: [1, 2, 3]).best == 4)
  }

  @Test func `a rank among nobody is refused`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try rankInterval(of: 1, amongDrawsOf: []) }
  }
}
