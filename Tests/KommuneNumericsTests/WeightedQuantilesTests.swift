import Testing

@testable import KommuneNumerics

@Suite struct WeightedQuantilesTests {
  @Test func `whole weights are repetitions, by type 2`() throws {
    var data = SampleData(seed: 6)
    for count in 1...30 {
      let values = data.whole(count, below: 12)
      let weights = data.whole(count, below: 4).map { $0 + 1 }
      let repeated = zip(values, weights).flatMap { [Double](repeating: $0, count: Int($1)) }
      for step in 0...20 {
        let share = Double(step) / 20
        #expect(
          try weightedQuantile(share, of: values, weights: weights) == quantile(share, of: repeated, type: .averagedInverse))
      }
    }
  }

  @Test func `a value without weight does not count`() throws {
    #expect(try weightedMedian(of: [1, 2, 3, 100], weights: [1, 1, 2, 0]) == 2.5)
    #expect(try weightedQuantile(0.5, of: [10, 20, 30], weights: [1, 1, 5]) == 30)
  }

  @Test func `each error of the weighted quantile is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try weightedMedian(of: [], weights: []) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 1, found: 0)) { try weightedMedian(of: [1], weights: []) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try weightedMedian(of: [.infinity], weights: [1]) }
    #expect(throws: NumericsError.negative(index: 0)) { try weightedMedian(of: [1], weights: [-1]) }
    #expect(throws: NumericsError.zeroTotal) { try weightedMedian(of: [1], weights: [0]) }
    #expect(throws: NumericsError.outsideRange(value: 2, lowest: 0, highest: 1)) {
      try weightedQuantile(2, of: [1], weights: [1])
    }
    #expect(throws: NumericsError.overflow) { try weightedMedian(of: [1, 2], weights: [1.7e308, 1.7e308]) }
  }
}
