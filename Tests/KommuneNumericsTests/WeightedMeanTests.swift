import Testing

@testable import KommuneNumerics

@Suite struct WeightedMeanTests {
  @Test func `weights count as repetitions`() throws {
    #expect(try weightedMean(of: [10, 20], weights: [3, 1]) == 12.5)
  }

  @Test func `with denominators as weights it is the ratio of sums`() throws {
    var data = SampleData(seed: 3)
    for count in 1...40 {
      let numerators = data.list(count, from: 0, to: 1e6)
      let denominators = data.list(count, from: 1, to: 1e5)
      let ratios = zip(numerators, denominators).map { $0 / $1 }
      let expected = try sum(of: numerators) / sum(of: denominators)
      #expect(try agrees(weightedMean(of: ratios, weights: denominators), expected, within: 1e-14))
    }
  }

  @Test func `each error of the weighted mean is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try weightedMean(of: [], weights: []) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try weightedMean(of: [1, 2], weights: [1]) }
    #expect(throws: NumericsError.negative(index: 1)) { try weightedMean(of: [1, 2], weights: [1, -1]) }
    #expect(throws: NumericsError.zeroTotal) { try weightedMean(of: [1, 2], weights: [0, 0]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try weightedMean(of: [.nan, 2], weights: [1, 1]) }
    #expect(throws: NumericsError.overflow) { try weightedMean(of: [1, 2], weights: [1.7e308, 1.7e308]) }
  }
}
