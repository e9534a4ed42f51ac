import Testing

@testable import KommuneNumerics

/// Reference values: the formulas of `Hb` in Statistics Norway's R package Kostra, run in R 4.2.2.
@Suite struct HidiroglouBerthelotTests {
  private let current = [120.0, 95, 400, 33, 1500, 80, 61, 2000, 45, 310, 77, 500]
  private let previous = [100.0, 100, 390, 30, 1450, 85, 60, 1000, 44, 300, 80, 20]

  @Test func `limits and suspects agree with SSB's package`() throws {
    let found = try hidiroglouBerthelot(of: current, previous: previous)
    #expect(
      agrees(
        found.map(\.lowestRatio),
        [
          0.71612271960296303, 0.69590498686314950, 0.83044918840942639, 0.56119921550514407, 0.91610320339718765, 0.67732615230980431,
          0.63794909128005950, 0.92982318624326232, 0.60043353601319038, 0.80918456411133299, 0.67026967694140938, 0.84775278328061587,
        ], within: 1e-13))
    #expect(
      agrees(
        found.map(\.highestRatio),
        [
          2.4175683951523346, 2.5500539664251773, 1.7897705729561781, 3.6764541994297155, 1.4220958356609783, 2.6787734256586933,
          2.9763734507784774, 1.3694962494793597, 3.2962143127683805, 1.8931110808916503, 2.7295325294480803, 1.7095053194715397,
        ], within: 1e-13))
    #expect(found.indices.filter { found[$0].isSuspect } == [7, 11])
  }

  @Test func `stricter parameters find more`() throws {
    let strict = HidiroglouBerthelotParameters(width: 4)
    let found = try hidiroglouBerthelot(of: Array(current.dropLast()), previous: Array(previous.dropLast()), parameters: strict)
    #expect(found.indices.filter { found[$0].isSuspect } == [0, 7])
    #expect(agrees(found[0].highestRatio, 1.1661498693631884, within: 1e-13))
  }

  @Test func `equal pairs are set aside when they are half or more`() throws {
    let found = try hidiroglouBerthelot(of: [1, 2, 3, 44, 5.5], previous: [1, 2, 3, 40, 5])
    #expect(found.map(\.takesPart) == [false, false, false, true, true])
    #expect(found.allSatisfy { !$0.isSuspect })
    let fewer = try hidiroglouBerthelot(of: [1, 2, 33, 44, 5.5], previous: [1, 2, 30, 40, 5])
    #expect(fewer.allSatisfy { $0.takesPart })
  }

  @Test func `the unit of the figures does not matter without the size exponent`() throws {
    var data = SampleData(seed: 11)
    for count in 4...40 {
      let before = data.list(count, from: 1, to: 1000)
      let now = before.map { $0 * (0.5 + data.next()) }
      let flat = HidiroglouBerthelotParameters(sizeExponent: 0, width: 1)
      let kroner = try hidiroglouBerthelot(of: now, previous: before, parameters: flat)
      let thousands = try hidiroglouBerthelot(of: now.map { $0 * 1024 }, previous: before.map { $0 * 1024 }, parameters: flat)
      #expect(kroner.map(\.isSuspect) == thousands.map(\.isSuspect))
      #expect(kroner.allSatisfy { $0.isSuspect == ($0.ratio < $0.lowestRatio || $0.ratio > $0.highestRatio) })
    }
  }

  @Test func `kroner given for thousands are found`() throws {
    #expect(try thousandErrors(of: [1_500_000, 20, 1], previous: [1400, 21, 1000]) == [true, false, true])
    #expect(try thousandErrors(of: [316, 317], previous: [1, 1]) == [false, true])
  }

  @Test func `each error of the control is named`() {
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try hidiroglouBerthelot(of: [1, 2], previous: [1]) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try hidiroglouBerthelot(of: [], previous: []) }
    #expect(throws: NumericsError.notPositive(index: 1)) { try hidiroglouBerthelot(of: [1, 0], previous: [1, 2]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try hidiroglouBerthelot(of: [1], previous: [.infinity]) }
    #expect(throws: NumericsError.noSpread) { try hidiroglouBerthelot(of: [1, 2], previous: [1, 2]) }
    #expect(throws: NumericsError.outsideRange(value: 2, lowest: 0, highest: 1)) {
      try hidiroglouBerthelot(of: [1], previous: [2], parameters: HidiroglouBerthelotParameters(sizeExponent: 2))
    }
    #expect(throws: NumericsError.notPositive(index: 0)) { try thousandErrors(of: [-1], previous: [2]) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 1, found: 0)) { try thousandErrors(of: [1], previous: []) }
  }
}
