import Testing

@testable import KommuneNumerics

@Suite struct MomentsTests {
  @Test func `moments agree with R`() throws {
    // R 4.2.2: var, sd, mean of c(3.1, 0.2, 7.7, 5, 5, 1.25, 9.9).
    let values = [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9]
    #expect(try agrees(variance(of: values), 11.808690476190478, within: 1e-15))
    #expect(try agrees(standardDeviation(of: values), 3.4363775223613713, within: 1e-15))
    #expect(try agrees(mean(of: values), 4.5928571428571425, within: 1e-15))
    #expect(try agrees(coefficientOfVariation(of: values), 0.74820039367121616, within: 1e-15))
    #expect(try standardDeviation(of: [2, 4, 4, 4, 5, 5, 7, 9], divisor: .count) == 2)
  }

  @Test func `three numbers around ten million keep their deviation`() throws {
    // NIST StRD, NumAcc1: mean 10000002, standard deviation 1 exactly.
    #expect(try mean(of: [10_000_001, 10_000_003, 10_000_002]) == 10_000_002)
    #expect(try standardDeviation(of: [10_000_001, 10_000_003, 10_000_002]) == 1)
  }

  @Test func `a thousand and one numbers around one keep their mean and deviation`() throws {
    // NIST StRD, NumAcc2, 3 and 4: 1001 numbers, x.2 once, then x.1 and x.3 in turn; mean x.2, standard deviation 0.1 exactly.
    for base in [1.0, 1_000_000, 10_000_000] {
      let values = [base + 0.2] + (0..<1000).map { base + ($0.isMultiple(of: 2) ? 0.1 : 0.3) }
      #expect(try agrees(mean(of: values), base + 0.2, within: 1e-15))
      // The data are already rounded to about base · 1e-16, and that is all that may be lost.
      #expect(try agrees(standardDeviation(of: values), 0.1, within: max(1e-14, base * 2e-15)))
    }
  }

  @Test func `measured sets with leading digits in common reach the certified digits`() throws {
    // NIST StRD, Michelso: Michelson's hundred speeds of light of 1879 in millions of metres a second (R's `morley`, 299 + Speed / 1000).
    let light: [Double] = [
      850, 740, 900, 1070, 930, 850, 950, 980, 980, 880, 1000, 980, 930, 650, 760, 810, 1000, 1000, 960, 960, 960, 940, 960, 940, 880, 800,
      850, 880, 900, 840, 830, 790, 810, 880, 880, 830, 800, 790, 760, 800, 880, 880, 880, 860, 720, 720, 620, 860, 970, 950, 880, 910, 850,
      870, 840, 840, 850, 840, 840, 840, 890, 810, 810, 820, 800, 770, 760, 740, 750, 760, 910, 920, 890, 860, 880, 720, 840, 850, 850, 780,
      890, 840, 780, 810, 760, 810, 790, 810, 820, 850, 870, 870, 810, 740, 810, 940, 950, 800, 810, 870,
    ]
    let speeds = light.map { (299_000 + $0) / 1_000 }
    #expect(try agrees(mean(of: speeds), 299.852400000000, within: 1e-15))
    // Rounding the data to doubles alone takes four digits: 16 − log₁₀(mean / deviation).
    #expect(try agrees(standardDeviation(of: speeds), 0.0790105478190518, within: 1e-12))
    // NIST StRD, Mavro: fifty transmittances, 2 and five decimals.
    let decimals: [Double] = [
      180, 170, 180, 190, 180, 170, 150, 140, 150, 150, 170, 180, 180, 190, 190, 210, 200, 160, 140, 130, 130, 150, 150, 160, 150, 140, 130,
      140, 150, 140, 150, 160, 150, 160, 190, 200, 200, 210, 220, 230, 240, 250, 270, 260, 260, 260, 270, 260, 250, 240,
    ]
    let transmittances = decimals.map { (200_000 + $0) / 100_000 }
    #expect(try agrees(mean(of: transmittances), 2.00185600000000, within: 1e-15))
    #expect(try agrees(standardDeviation(of: transmittances), 0.000429123454003053, within: 1e-12))
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"), arguments: ["Lew", "NumAcc1", "NumAcc2"])
  func `moments reach the certified digits`(dataset: String) throws {
    let values = try Corpus.numbers("nist/\(dataset).csv")
    let center = try #require(try Corpus.certified(dataset, "mean"))
    let spread = try #require(try Corpus.certified(dataset, "sd"))
    #expect(try agrees(mean(of: values), center, within: 1e-14))
    #expect(try agrees(standardDeviation(of: values), spread, within: 1e-14))
  }

  @Test func `shifting moves the mean and leaves the spread`() throws {
    var data = SampleData(seed: 2)
    for count in 2...80 {
      let values = data.list(count)
      let shifted = values.map { $0 + 1e6 }
      #expect(try agrees(mean(of: shifted), mean(of: values) + 1e6))
      #expect(try agrees(variance(of: shifted), variance(of: values), within: 1e-9))
      let n = Double(count)
      #expect(try agrees(variance(of: values, divisor: .count) * n, variance(of: values) * (n - 1)))
    }
  }

  @Test func `equal values have no variance`() throws {
    #expect(try variance(of: [0.1, 0.1, 0.1]) == 0)
  }

  @Test func `each error of the moments is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try mean(of: []) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try variance(of: [1]) }
    #expect(throws: NumericsError.notFinite(index: 2)) { try standardDeviation(of: [1, 2, .infinity]) }
    #expect(throws: NumericsError.zeroTotal) { try coefficientOfVariation(of: [-1, 1]) }
    #expect(throws: NumericsError.overflow) { try variance(of: [1e200, -1e200]) }
    #expect(throws: NumericsError.overflow) { try mean(of: [1.7e308, 1.7e308]) }
  }
}
