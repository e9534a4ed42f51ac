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
    var generator = SystemRandomNumberGenerator()
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
}
