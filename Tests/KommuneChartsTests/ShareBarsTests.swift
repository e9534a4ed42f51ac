import KommuneCharts
import KommuneLocale
import Testing

@Suite struct ShareBarsTests {
  private func chart(_ rows: [[Double?]], _ arrangement: ShareBars.Arrangement) -> Chart {
    ShareBars(
      name: "x", text: ChartSamples.text("Tittel"), categories: ["unge", "vaksne"].map(ChartSamples.name),
      rows: rows.enumerated().map { index, values in
        .init(ChartSamples.name("K\(index)"), values.map { $0.map { .number($0) } ?? .missing(ChartSamples.notAvailable) })
      }, arrangement: arrangement
    ).chart
  }

  @Test func `shares of a row fill it`() {
    let chart = chart([[1, 3], [50, 50]], .shares)
    #expect(chart.description(in: .nn) == "K0: unge 25\u{A0}%, vaksne 75\u{A0}%. K1: unge 50\u{A0}%, vaksne 50\u{A0}%.")
    #expect(chart.svg(in: .nn).contains(">25\u{A0}%</text>"))
  }

  @Test func `a row with a missing or negative part has no shares but its mark`() {
    let chart = chart([[1, nil], [-1, 3]], .shares)
    #expect(chart.description(in: .nn) == "K0: unge 1, vaksne ... K1: unge −1, vaksne 3.")
    let svg = chart.svg(in: .nn)
    #expect(!svg.contains(">100\u{A0}%</text></text>"))
    #expect(svg.split(separator: ">..</text>").count == 3)
  }
}
