import KommuneCharts
import KommuneLocale
import Testing

@Suite struct GoldenTests {
  @Test(arguments: ChartSamples.all.map(\.name)) func `charts look as they did when they were last approved`(name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name })
    let svg = chart.svg(in: .nn)
    try expectSnapshot(svg, named: name)
    #expect(svg.utf8.count <= 20_000)
  }

  @Test(arguments: [
    "linjer-folketal", "soeyler", "prikkar", "pyramide-kjoenn", "helling", "delar", "varmetabell", "ryggrad", "fristar", "vifte",
    "punktsky",
  ])
  func `charts keep their shape on a phone`(name: String) throws {
    let chart = try #require(ChartSamples.all.first { $0.name == name })
    try expectSnapshot(chart.svg(in: .nn, width: 320), named: "\(name)-320")
  }
}
