import Testing

@testable import KommuneNumerics

@Suite struct RobustScoresTests {
  @Test func `scores agree with R`() throws {
    // R 4.2.2: (x - median(x)) / mad(x, constant = 1 / qnorm(.75)).
    let expected = [-0.47464093532316848, -1.1990928892374784, 0.67448975019608159, 0, 0, -0.93679131971677998, 1.2240739910965925]
    #expect(try agrees(robustScores(of: [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]), expected, within: 1e-14))
    #expect(try agrees(medianAbsoluteDeviation(of: [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]), 2.7, within: 1e-14))
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"))
  func `the deviation of the Nile agrees with R`() throws {
    let nile = try Corpus.numbers("reference/nile.csv", column: 1)
    #expect(try agrees([medianAbsoluteDeviation(of: nile) * 1.4826], Corpus.expected("mad_nile", "mad_const1.4826")))
  }

  @Test func `scores do not change with the unit`() throws {
    var data = SampleData(seed: 7)
    for count in 3...60 {
      let values = data.list(count)
      let scores = try robustScores(of: values)
      #expect(try agrees(robustScores(of: values.map { $0 * 8 }), scores))
      #expect(scores.contains { $0 <= 0 } && scores.contains { $0 >= 0 })
    }
  }

  @Test func `one value is scored by the others alone`() throws {
    // median 69.8, MAD 0.85; R 4.2.2: (93 - 69.8) / mad(x, constant = 1 / qnorm(.75)).
    #expect(try agrees(robustScore(of: 93.0, among: [71.2, 68.4, 70.1, 69.5]), 18.409602, within: 1e-6))
  }

  @Test func `each error of the scores is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 3, found: 2)) { try robustScores(of: [1, 2]) }
    #expect(throws: NumericsError.notFinite(index: 2)) { try robustScores(of: [1, 2, .nan]) }
    #expect(throws: NumericsError.noSpread) { try robustScores(of: [1, 1, 1, 9]) }
    #expect(throws: NumericsError.noSpread) { try robustScore(of: 1, among: [2, 2, 2]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try robustScore(of: .nan, among: [1, 2, 3]) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try medianAbsoluteDeviation(of: []) }
  }
}
