import Testing

@testable import KommuneCharts

@Suite struct ScaleTests {
  @Test func `equal differences are equal distances`() {
    let scale = LinearScale(domain: 10...20, from: 100, to: 300)
    #expect(scale.position(of: 10) == 100)
    #expect(scale.position(of: 15) == 200)
    #expect(scale.position(of: 20) == 300)
    #expect(scale.position(of: 25) == 400)
  }

  @Test func `a domain without width lies in the middle, an immense one does not overflow`() {
    #expect(LinearScale(domain: 5...5, from: 0, to: 100).position(of: 5) == 50)
    let immense = LinearScale(domain: -.greatestFiniteMagnitude ... .greatestFiniteMagnitude, from: 0, to: 100)
    #expect(abs(immense.position(of: 0) - 50) < 1e-9)
    #expect(immense.position(of: .greatestFiniteMagnitude) == 100)
  }

  @Test func `bands share the room and leave the stated space open`() {
    let scale = BandScale(count: 4, from: 0, to: 80, padding: 0.25)
    #expect((0..<4).map { scale.position(of: Double($0)) } == [10, 30, 50, 70])
    #expect(scale.bandwidth(at: 2) == 15)
    #expect(BandScale(count: 0, from: 7, to: 9).position(of: 3) == 7)
  }

  @Test func `bands of different size follow each other`() {
    let scale = BandScale(sizes: [10, 30, 10], from: 5, padding: 0)
    #expect((0..<3).map { scale.position(of: Double($0)) } == [10, 30, 50])
    #expect(scale.size(at: 1) == 30)
  }

  @Test func `equal ratios are equal distances on a logarithmic scale`() {
    let scale = LogScale(domain: 1...1_000, from: 0, to: 300)
    #expect(abs(scale.position(of: 10) - 100) < 1e-9)
    #expect(abs(scale.position(of: 100) - 200) < 1e-9)
    #expect(scale.position(of: 0) == 0)
  }

  private func domain(_ axis: QuantityAxis, _ extent: ClosedRange<Double>) -> ClosedRange<Double>? {
    let context = ChartContext(language: .nb, theme: ChartTheme(), left: 0, width: 600)
    guard case .quantity(_, let domain, _, _) = ResolvedAxis(.quantity(axis), extent: extent, room: 600, perLabel: 70, context: context)
    else { return nil }
    return domain
  }

  @Test func `an axis with a margin leaves room beyond values that no tick stands at`() throws {
    let sizes = try #require(domain(QuantityAxis(isLogarithmic: true, margin: 0.02), 200...200_000))
    // A fiftieth of three powers of ten at either end.
    #expect(abs(sizes.lowerBound - 174.193) < 0.001 && abs(sizes.upperBound - 229_630.7) < 0.1)
    let amounts = try #require(domain(QuantityAxis(margin: 0.02), 57.6...260))
    #expect(amounts.upperBound >= 260 && amounts.lowerBound < 57.6)
    #expect(domain(QuantityAxis(margin: 0.02), 0...100) == 0...100)
    #expect(domain(QuantityAxis(isLogarithmic: true), 200...200_000) == 200...200_000)
  }
}
