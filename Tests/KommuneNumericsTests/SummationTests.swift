import Testing

@testable import KommuneNumerics

@Suite struct SummationTests {
  @Test func `large terms that cancel leave the small ones`() throws {
    // The example of Neumaier (1974); the exact sum is 2.
    #expect(try sum(of: [1, 1e100, 1, -1e100]) == 2)
  }

  @Test func `a million tenths add to a hundred thousand`() throws {
    // Plain addition gives 100000.00000133288.
    #expect(try sum(of: [Double](repeating: 0.1, count: 1_000_000)) == 100_000)
  }

  @Test func `a scalar product that plain arithmetic loses is found`() throws {
    // Exactly: (2^27+1)² − 2^54 − 2^28 = 1.
    let a = 134_217_729.0
    #expect(try weightedSum(of: [a, 18_014_398_509_481_984, 268_435_456], weights: [a, -1, -1]) == 1)
  }

  @Test func `the order of the terms does not change the total`() throws {
    var data = SampleData(seed: 1)
    for count in 1...60 {
      let values = data.list(count).map { $0 * 1e12 } + data.list(count)
      let total = try sum(of: values)
      #expect(try agrees(sum(of: values.reversed()), total, within: 1e-15))
      #expect(try agrees(sum(of: values.sorted()), total, within: 1e-15))
      #expect(try agrees(weightedSum(of: values, weights: values.map { _ in 1 }), total, within: 1e-15))
    }
  }

  @Test func `no terms add to zero`() throws {
    #expect(try sum(of: []) == 0)
  }

  @Test func `a term that is not a number is named`() {
    #expect(throws: NumericsError.notFinite(index: 1)) { try sum(of: [1, .nan, .infinity]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try weightedSum(of: [1], weights: [.infinity]) }
  }

  @Test func `a total beyond a double is an overflow`() {
    #expect(throws: NumericsError.overflow) { try sum(of: [1.7e308, 1.7e308]) }
    #expect(throws: NumericsError.overflow) { try weightedSum(of: [1e200], weights: [1e200]) }
  }

  @Test func `lists of different length have no scalar product`() {
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try weightedSum(of: [1, 2], weights: [1]) }
  }
}
