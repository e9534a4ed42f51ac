import Testing

@testable import KommuneNumerics

@Suite struct QuantilesTests {
  @Test func `all nine types agree with R`() throws {
    // R 4.2.2: quantile(c(3.1, 0.2, 7.7, 5, 5, 1.25, 9.9), c(0, .1, 1/3, .5, .8, 1), type = 1…9).
    let values = [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]
    let expected: [QuantileType: [Double]] = [
      .inverse: [0.2, 0.2, 3.1, 5, 7.7, 9.9],
      .averagedInverse: [0.2, 0.2, 3.1, 5, 7.7, 9.9],
      .nearestEven: [0.2, 0.2, 1.25, 5, 7.7, 9.9],
      .linearInverse: [0.2, 0.2, 1.8666666666666663, 4.05, 6.62, 9.9],
      .hydrological: [0.2, 0.41, 2.7916666666666661, 5, 7.92, 9.9],
      .weibull: [0.2, 0.2, 2.4833333333333334, 5, 8.58, 9.9],
      .linear: [0.2, 0.83, 3.1, 5, 7.16, 9.9],
      .medianUnbiased: [0.2, 0.27, 2.6888888888888896, 5, 8.14, 9.9],
      .normalUnbiased: [0.2, 0.305, 2.7145833333333331, 5, 8.085, 9.9],
    ]
    for type in QuantileType.allCases {
      let found = try quantiles([0, 0.1, 1.0 / 3, 0.5, 0.8, 1], of: values, type: type)
      #expect(agrees(found, expected[type] ?? [], within: 1e-14), "\(type): \(found)")
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"))
  func `all nine types agree with R on the reference vectors`() throws {
    var vectors: [String: [Double]] = [:]
    for row in try Corpus.rows("reference/quantiles_input.csv") { vectors[row[0], default: []].append(try #require(Double(row[1]))) }
    for row in try Corpus.rows("reference/quantiles_expected.csv") {
      let type = try #require(Int(row[1]).flatMap(QuantileType.init(rawValue:)))
      let probability = try #require(Double(row[2]))
      let expected = try #require(Double(row[3]))
      let found = try quantile(probability, of: try #require(vectors[row[0]]), type: type)
      #expect(agrees(found, expected, within: 1e-14), "\(row): \(found)")
    }
  }

  @Test func `quantiles rise with the probability and stay within the data`() throws {
    var data = SampleData(seed: 4)
    for count in 1...50 {
      let values = data.whole(count, below: 20)
      for type in QuantileType.allCases {
        let found = try quantiles((0...40).map { Double($0) / 40 }, of: values, type: type)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0 <= $1 })
        #expect(found.first == values.min() && found.last == values.max())
      }
    }
  }

  @Test func `the median is the middle or between the two middle values`() throws {
    #expect(try median(of: [3, 1, 2]) == 2)
    #expect(try median(of: [3, 1, 2, 10]) == 2.5)
    #expect(try median(of: [1.7e308, 1.7e308]) == 1.7e308)
  }

  @Test func `shifting the data shifts the median`() throws {
    var data = SampleData(seed: 5)
    for count in 1...50 {
      let values = data.whole(count, below: 1000)
      #expect(try median(of: values.map { $0 + 17 }) == median(of: values) + 17)
      #expect(try median(of: values) == quantile(0.5, of: values))
    }
  }

  @Test func `each error of the quantiles is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try median(of: []) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try quantile(0.5, of: [1, .nan]) }
    #expect(throws: NumericsError.outsideRange(value: 1.5, lowest: 0, highest: 1)) { try quantile(1.5, of: [1]) }
    #expect(throws: NumericsError.outsideRange(value: -1, lowest: 0, highest: 1)) { try quantiles([0, -1], of: [1]) }
  }
}
