import Testing

@testable import KommuneNumerics

@Suite struct InequalityTests {
  @Test func `Gini agrees with exact fractions and with R`() throws {
    #expect(try agrees(gini(of: [1, 2, 3, 4, 5]), 4.0 / 15))
    #expect(try agrees(gini(of: [1, 2, 3, 4, 5], divisor: .countMinusOne), 1.0 / 3))
    #expect(try gini(of: [0, 0, 0, 8]) == 0.75)
    #expect(try gini(of: [0, 0, 0, 8], divisor: .countMinusOne) == 1)
    #expect(try gini(of: [7, 7, 7]) == 0)
    // R 4.2.2: sum((2 * 1:n - n - 1) * sort(x)) / (n * sum(x)).
    #expect(try agrees(gini(of: [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]), 0.39013552543879149))
  }

  @Test func `Theil agrees with R`() throws {
    // R 4.2.2: mean(x / m * log(x / m)) and mean(log(m / x)).
    #expect(try agrees(theilT(of: [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]), 0.2786783563663961))
    #expect(try agrees(theilL(of: [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]), 0.48196820716551597))
  }

  @Test func `one who has everything has the whole of Theil's index`() throws {
    #expect(try agrees(theilT(of: [0, 0, 0, 8]), 1.3862943611198906))
  }

  @Test func `inequality does not depend on the unit, and shrinks when everyone gets the same more`() throws {
    var data = SampleData(seed: 50)
    for count in 2...40 {
      let values = data.list(count, from: 1, to: 100)
      let own = try measures(values)
      #expect(own.allSatisfy { $0 >= 0 })
      #expect(try agrees(measures(values.map { $0 * 8 }), own))
      #expect(try zip(measures(values.map { $0 + 50 }), own).allSatisfy { $0 < $1 })
    }
  }

  private func measures(_ values: [Double]) throws -> [Double] {
    [try gini(of: values), try theilT(of: values), try theilL(of: values)]
  }

  @Test func `each error of the measures is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try gini(of: []) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try gini(of: [1], divisor: .countMinusOne) }
    #expect(throws: NumericsError.negative(index: 1)) { try gini(of: [1, -1]) }
    #expect(throws: NumericsError.zeroTotal) { try gini(of: [0, 0]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try theilT(of: [.nan]) }
    #expect(throws: NumericsError.negative(index: 0)) { try theilT(of: [-1]) }
    #expect(throws: NumericsError.zeroTotal) { try theilT(of: [0]) }
    #expect(throws: NumericsError.notPositive(index: 1)) { try theilL(of: [1, 0]) }
    #expect(throws: NumericsError.overflow) { try gini(of: [1.7e308, 1.7e308]) }
  }
}
