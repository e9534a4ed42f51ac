import KommuneLocale
import Testing

@Suite struct NumberFormatTests {
  @Test(arguments: [
    (12.345, 2, "12,35"), (2.5, 0, "3"), (-2.5, 0, "−3"), (-0.04, 1, "0,0"), (0.05, 1, "0,1"), (999.5, 0, "1\u{A0}000"),
    (-1_234_567.8, 1, "−1\u{A0}234\u{A0}567,8"), (1_200_000_000, 0, "1\u{A0}200\u{A0}000\u{A0}000"), (0.004, 2, "0,00"),
    (9.9999, 3, "10,000"), (1e21, 0, "1\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000"),
  ])
  func `numbers are rounded half away from zero and grouped by a no-break space`(value: Double, decimals: Int, expected: String) {
    #expect(NumberFormat(decimals: decimals).string(value, in: .nn) == expected)
  }

  @Test func `English groups by comma and percent stands without space`() {
    #expect(NumberFormat(decimals: 1).string(1234.5, in: .en) == "1,234.5")
    #expect(NumberFormat.percent().string(3.2, in: .en) == "3.2%")
    #expect(NumberFormat.percent().string(-0.7, in: .nb) == "−0,7\u{A0}%")
  }

  @Test func `zero never carries a sign`() {
    #expect(NumberFormat(decimals: 1, alwaysSigned: true).string(0, in: .nb) == "0,0")
    #expect(NumberFormat(decimals: 1, alwaysSigned: true).string(1.4, in: .nb) == "+1,4")
    #expect(NumberFormat(decimals: 0).string(-0.2, in: .nb) == "0")
  }

  @Test func `a year is never grouped`() {
    #expect(NumberFormat.year.string(2018, in: .nn) == "2018")
  }

  @Test func `machine numbers read back as the same double`() {
    var generator = SplitMix64(seed: 2018)
    for _ in 0..<2000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(Double(machineNumber(value)) == value)
    }
    #expect(machineNumber(526) == "526")
    #expect(machineNumber(-0.0) == "0")
    #expect(machineNumber(0.1) == "0.1")
    #expect(roundedMachineNumber(70269.270_000_000_01) == "70269.27")
  }

  @Test(arguments: PublishedNumber.all)
  func `the house's 17 numbers are written as agreed in every language`(number: PublishedNumber) {
    let format = NumberFormat(decimals: number.decimals, alwaysSigned: number.isSigned, isPercent: number.isPercent)
    #expect(format.string(number.value, in: .nb) == number.norse)
    #expect(format.string(number.value, in: .nn) == number.norse)
    #expect(format.string(number.value, in: .sv) == number.norse)
    #expect(format.string(number.value, in: .en) == number.english)
  }

  @Test func `rounding is that of long division by hand, for every thousandth`() {
    // Whole thousandths are exact as text, so the rounding can be done on integers.
    for thousandths in stride(from: -12_345, through: 12_345, by: 5) {
      let rounded = (abs(thousandths) + 5) / 10
      let sign = thousandths < 0 && rounded > 0 ? "−" : ""
      let decimals = rounded % 100 < 10 ? "0\(rounded % 100)" : "\(rounded % 100)"
      #expect(NumberFormat(decimals: 2).string(Double(thousandths) / 1000, in: .sv) == "\(sign)\(rounded / 100),\(decimals)")
    }
  }

  @Test func `very large and very small machine numbers have an exponent`() {
    #expect(machineNumber(1e20) == "100000000000000000000")
    #expect(machineNumber(1e21) == "1e+21")
    #expect(machineNumber(1.5e300) == "1.5e+300")
    #expect(machineNumber(-2.5e-9) == "-2.5e-9")
    #expect(machineNumber(0.000025) == "0.000025")
    #expect(roundedMachineNumber(1.0 / 3, significantDigits: 3) == "0.333")
    #expect(roundedMachineNumber(0) == "0")
  }
}

/// A number and how it is written. Origin: the 17 cases of `facts/tallformat.json`, which the project was given; U+00A0 between
/// thousands and before the percent sign, U+2212 as minus.
struct PublishedNumber: Sendable {
  let value: Double
  let decimals: Int
  var isSigned = false
  var isPercent = false
  /// In bokmål, nynorsk and Swedish.
  let norse: String
  let english: String

  static let all = [
    PublishedNumber(value: 0, decimals: 0, norse: "0", english: "0"),
    PublishedNumber(value: -0.04, decimals: 1, norse: "0,0", english: "0.0"),
    PublishedNumber(value: 0.05, decimals: 1, norse: "0,1", english: "0.1"),
    PublishedNumber(value: 999, decimals: 0, norse: "999", english: "999"),
    PublishedNumber(value: 1000, decimals: 0, norse: "1\u{A0}000", english: "1,000"),
    PublishedNumber(value: 1234.5, decimals: 1, norse: "1\u{A0}234,5", english: "1,234.5"),
    PublishedNumber(value: -1_234_567.8, decimals: 1, norse: "−1\u{A0}234\u{A0}567,8", english: "−1,234,567.8"),
    PublishedNumber(value: 47_199, decimals: 0, norse: "47\u{A0}199", english: "47,199"),
    PublishedNumber(value: 12.345, decimals: 2, norse: "12,35", english: "12.35"),
    PublishedNumber(value: 2.5, decimals: 0, norse: "3", english: "3"),
    PublishedNumber(value: -2.5, decimals: 0, norse: "−3", english: "−3"),
    PublishedNumber(value: 3.2, decimals: 1, isPercent: true, norse: "3,2\u{A0}%", english: "3.2%"),
    PublishedNumber(value: -0.7, decimals: 1, isPercent: true, norse: "−0,7\u{A0}%", english: "−0.7%"),
    PublishedNumber(value: 0, decimals: 1, isSigned: true, norse: "0,0", english: "0.0"),
    PublishedNumber(value: 1.4, decimals: 1, isSigned: true, norse: "+1,4", english: "+1.4"),
    PublishedNumber(value: -1.4, decimals: 1, isSigned: true, norse: "−1,4", english: "−1.4"),
    PublishedNumber(value: 1_200_000_000, decimals: 0, norse: "1\u{A0}200\u{A0}000\u{A0}000", english: "1,200,000,000"),
  ]
}
