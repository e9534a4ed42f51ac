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
}
