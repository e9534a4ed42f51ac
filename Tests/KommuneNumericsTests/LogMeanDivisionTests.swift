import Testing

@testable import KommuneNumerics

@Suite struct LogMeanDivisionTests {
  @Test func `the logarithmic mean lies between the geometric and the arithmetic`() throws {
    // (2 − 1)/ln 2.
    #expect(try agrees(logarithmicMean(1, 2), 1.4426950408889634))
    #expect(try logarithmicMean(5, 5) == 5)
    var data = SampleData(seed: 51)
    for _ in 0..<500 {
      let a = 1 + 99 * data.next()
      let b = a * (1 + (data.next() - 0.5) * data.next() * data.next())
      let mean = try logarithmicMean(a, b)
      #expect(mean <= (a + b) / 2 * (1 + 1e-15) && mean >= (a * b).squareRoot() * (1 - 1e-15))
      #expect(try agrees(logarithmicMean(b, a), mean, within: 1e-15))
    }
    // 1 + 1e-9 beside 1: the mean is 1 + 5e-10, which ln would lose.
    #expect(try agrees(logarithmicMean(1, 1 + 1e-9), 1 + 5e-10, within: 1e-15))
  }

  @Test func `a gap is split as Ang shows`() throws {
    // By hand: V₀ = 100, V₁ = 132; L = 32 / ln 1.32 = 115.2597; effects L·ln 1.1, L·ln 1.25, L·ln 0.96.
    let effects = try logMeanDivision(from: [1.0, 0.2, 500], to: [1.1, 0.25, 480])
    #expect(agrees(effects, [10.985, 25.719, -4.705], within: 1e-4), "\(effects)")
  }

  @Test func `the parts add to the gap and turn round with it`() throws {
    var data = SampleData(seed: 52)
    for count in 1...8 {
      let base = (0..<5).map { _ in data.list(count, from: 0.1, to: 9) }
      let other = (0..<5).map { _ in data.list(count, from: 0.1, to: 9) }
      let total = { (parts: [[Double]]) in parts.reduce(0) { $0 + $1.reduce(1, *) } }
      let effects = try logMeanDivision(from: base, to: other)
      let scale = total(base) + total(other)
      #expect(abs(effects.reduce(0, +) - (total(other) - total(base))) < 1e-13 * scale)
      let back = try logMeanDivision(from: other, to: base)
      #expect(zip(effects, back).allSatisfy { abs($0 + $1) < 1e-13 * scale })
    }
  }

  @Test func `each error of the division is named`() {
    #expect(throws: NumericsError.notPositive(index: 1)) { try logarithmicMean(1, 0) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try logarithmicMean(.nan, 1) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try logMeanDivision(from: [1, 2], to: [1]) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try logMeanDivision(from: [Double](), to: [Double]()) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try logMeanDivision(from: [[Double]](), to: [[Double]]()) }
    #expect(throws: NumericsError.notPositive(index: 0)) { try logMeanDivision(from: [1, 2], to: [0, 2]) }
    #expect(throws: NumericsError.overflow) { try logMeanDivision(from: [1e200, 1e200], to: [1, 1]) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try logMeanDivision(from: [[1, 1], [1]], to: [[1, 1], [1]]) }
  }
}
