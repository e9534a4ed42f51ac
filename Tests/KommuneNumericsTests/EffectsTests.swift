import Testing

@testable import KommuneNumerics

/// What an event did: differences in differences and synthetic controls.
@Suite struct EffectsTests {
  let outcomes: [[Double]] = [
    [10, 11, 12, 15, 17], [20, 20.5, 22, 24, 26.5], [12, 13, 13.5, 14, 15], [8, 8.2, 9, 9.5, 9.4], [15, 15.5, 17, 17.2, 18],
    [30, 29, 31, 31.5, 33],
  ]

  // numpy 2.4.6: least squares on dummies for every unit and period; the clustered sandwich with G/(G−1)·(N−1)/(N−K), K = 6; the t law of
  // SciPy 1.17.1 with 5 degrees of freedom.
  @Test func `differences in differences agree with least squares on dummies`() throws {
    let found = try differenceInDifferences(in: Matrix(rows: outcomes), met: [0, 1], from: 3)
    #expect(abs(found.effect - 3.025) < 1e-12)
    #expect(abs(found.standardError - 0.357_465_033_255) < 1e-11)
    #expect(abs(found.interval.lower - 2.106_106_879) < 1e-8)
    #expect(abs(found.interval.upper - 3.943_893_121) < 1e-8)
    #expect(abs(found.pValue - 0.000_378_414_383) < 1e-11)
  }

  @Test func `what a unit is and what a year brings to everyone leave the effect alone`() throws {
    let plain = try differenceInDifferences(in: Matrix(rows: outcomes), met: [0, 1], from: 3)
    let moved = outcomes.enumerated().map { unit, row in row.enumerated().map { $1 + 100 * Double(unit) + 7 * Double($0 * $0) } }
    let other = try differenceInDifferences(in: Matrix(rows: moved), met: [1, 0], from: 3)
    #expect(abs(plain.effect - other.effect) < 1e-10)
    #expect(abs(plain.standardError - other.standardError) < 1e-10)
  }

  @Test func `each error of the differences is named`() throws {
    let matrix = try Matrix(rows: outcomes)
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 1, highest: 4)) {
      try differenceInDifferences(in: matrix, met: [0], from: 0)
    }
    #expect(throws: NumericsError.outsideRange(value: 6, lowest: 0, highest: 5)) {
      try differenceInDifferences(in: matrix, met: [6], from: 3)
    }
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 1, highest: 5)) {
      try differenceInDifferences(in: matrix, met: [], from: 3)
    }
    #expect(throws: NumericsError.outsideRange(value: 6, lowest: 1, highest: 5)) {
      try differenceInDifferences(in: matrix, met: [0, 1, 2, 3, 4, 5], from: 3)
    }
    let two = try Matrix(rows: Array(outcomes.prefix(2)))
    #expect(throws: NumericsError.tooFewValues(needed: 3, found: 2)) { try differenceInDifferences(in: two, met: [0], from: 3) }
  }

  let target = [10, 11, 12.5, 13, 15.0]
  let donors: [[Double]] = [
    [8, 9, 10, 11, 12], [14, 15, 16, 18, 20], [9, 9.5, 11, 11, 13], [20, 18, 17, 19, 21], [11, 11, 13, 13.5, 14.5],
  ]

  // SciPy 1.17.1, minimize(method="SLSQP"), the best of 20 starts.
  @Test func `the nearest mixture agrees with a quadratic programme`() throws {
    let found = try syntheticControl(of: target, from: Matrix(rows: donors))
    let expected = [0.142_668, 0.289_300, 0.568_032, 0, 0]
    #expect(zip(found.weights, expected).allSatisfy { abs($0 - $1) < 1e-5 })
    #expect(abs(found.distance - 0.170_669_673) < 1e-8)
    #expect(abs(found.weights.reduce(0, +) - 1) < 1e-12)
    let values = try found.values(of: Matrix(rows: donors))
    let squares = zip(values, target).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    #expect(abs((squares / 5).squareRoot() - found.distance) < 1e-9)
  }

  @Test func `a unit that is a mixture is found again`() throws {
    var data = SampleData(seed: 7)
    let donors = (0..<30).map { _ in data.list(12, from: 10, to: 90) }
    let target = (0..<12).map { 0.5 * donors[3][$0] + 0.3 * donors[17][$0] + 0.2 * donors[29][$0] }
    let found = try syntheticControl(of: target, from: Matrix(rows: donors))
    #expect(found.distance < 1e-6)
    #expect(abs(found.weights[3] - 0.5) < 1e-5 && abs(found.weights[17] - 0.3) < 1e-5 && abs(found.weights[29] - 0.2) < 1e-5)
  }

  // The conditions of Karush, Kuhn and Tucker: no donor lies nearer along the way from the target to the mixture.
  @Test func `no donor would bring the mixture nearer`() throws {
    var data = SampleData(seed: 11)
    for _ in 0..<20 {
      let donors = (0..<25).map { _ in data.list(8) }
      let target = data.list(8, from: -90, to: 90)
      let found = try syntheticControl(of: target, from: Matrix(rows: donors))
      let gap = zip(try found.values(of: Matrix(rows: donors)), target).map { $0 - $1 }
      let own = gap.reduce(0) { $0 + $1 * $1 }
      let least = donors.map { donor in zip(gap, zip(donor, target)).reduce(0) { $0 + $1.0 * ($1.1.0 - $1.1.1) } }.min() ?? 0
      #expect(own - least < 1e-7 * max(1, own))
      #expect(found.weights.allSatisfy { $0 >= 0 })
    }
  }

  @Test func `one donor and equal donors are mixtures too`() throws {
    #expect(try syntheticControl(of: [1, 2], from: Matrix(rows: [[3, 4]])).weights == [1])
    #expect(try syntheticControl(of: [1, 2], from: Matrix(rows: [[1, 2], [1, 2]])).distance == 0)
  }

  @Test func `each error of the mixture is named`() throws {
    #expect(throws: NumericsError.lengthsDiffer(expected: 1, found: 2)) { try syntheticControl(of: [1], from: Matrix(rows: [[3, 4]])) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try syntheticControl(of: [.nan, 1], from: Matrix(rows: [[3, 4]])) }
  }
}
