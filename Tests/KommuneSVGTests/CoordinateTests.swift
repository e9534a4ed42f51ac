import KommuneSVG
import Testing

@Suite struct CoordinateTests {
  private func text(_ value: Double) -> String {
    var bytes: [UInt8] = []
    appendCoordinate(value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.004, "0"), (0.005, "0.01"), (12, "12"), (12.5, "12.5"), (12.25, "12.25"), (12.999, "13"), (-3.1, "-3.1"),
    (0.05, "0.05"), (1e12, "1000000000"), (-.infinity, "-1000000000"), (.nan, "0"), (99.995, "100"), (1000.1, "1000.1"),
  ])
  func `coordinates have two decimals, no trailing zeros and no negative zero`(value: Double, expected: String) {
    #expect(text(value) == expected)
  }

  @Test func `a coordinate reads back within half a hundredth`() throws {
    for step in -5_000...5_000 {
      let value = Double(step) * 0.777
      let back = try #require(Double(text(value)))
      #expect(abs(back - value) <= 0.005 + 1e-9)
    }
  }
}
