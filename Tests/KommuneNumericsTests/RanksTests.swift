import Testing

@testable import KommuneNumerics

@Suite struct RanksTests {
  @Test func `ties take the lowest rank`() throws {
    // R 4.2.2: rank(-x, ties.method = "min") and rank(x, ties.method = "min").
    #expect(try ranks(of: [30, 10, 30, 20]) == [1, 4, 1, 3])
    #expect(try ranks(of: [30, 10, 30, 20], order: .lowestFirst) == [3, 1, 3, 2])
  }

  @Test func `mid ranks share what ties occupy`() throws {
    // R 4.2.2: rank(-x).
    #expect(try midRanks(of: [30, 10, 30, 20]) == [1.5, 4, 1.5, 3])
  }

  @Test func `the standing of a value counts itself and shares ties`() throws {
    #expect(try standing(of: 20, among: [10, 20, 30, 40]) == Standing(rank: 3, of: 5, percentile: 0.375))
    #expect(try standing(of: 20, among: [10, 20, 30, 40], order: .lowestFirst) == Standing(rank: 2, of: 5, percentile: 0.375))
    #expect(try standing(of: 5, among: [5]) == Standing(rank: 1, of: 2, percentile: 0.5))
  }

  @Test func `standings of all are those of each among the others`() throws {
    var data = SampleData(seed: 8)
    for count in 2...40 {
      let values = data.whole(count, below: 15)
      for order in [RankOrder.highestFirst, .lowestFirst] {
        let all = try standings(of: values, order: order)
        let simple = try ranks(of: values, order: order)
        for index in values.indices {
          var others = values
          others.remove(at: index)
          #expect(try all[index] == standing(of: values[index], among: others, order: order))
          #expect(all[index].rank == simple[index])
        }
      }
      #expect(try midRanks(of: values).reduce(0, +) == Double(count * (count + 1) / 2))
    }
  }

  @Test func `each error of the ranks is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try ranks(of: []) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try standing(of: 1, among: []) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try standings(of: [1]) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try midRanks(of: [1, .nan]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try standing(of: .nan, among: [1]) }
  }
}
