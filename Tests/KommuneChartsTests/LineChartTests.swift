import Foundation
import KommuneCharts
import KommuneLocale
import Testing

@Suite struct LineChartTests {
  private func paths(_ values: [ChartValue], breaks: [LineChart.Break] = []) -> [(path: String, dash: String?)] {
    let chart = LineChart(
      name: "x", text: ChartSamples.text("Tittel"), years: Array(2010..<(2010 + values.count)),
      series: [.init(ChartSamples.name("Haram"), values, role: .own)], breaks: breaks
    ).chart
    return chart.svg(in: .nn).split(separator: "\n").flatMap { $0.split(separator: "<") }
      .filter { $0.hasPrefix("path") && $0.contains("stroke=\"#1A9D49\"") }
      .map { line in
        let text = String(line)
        return (text.between("d=\"", "\"") ?? "", text.between("dasharray=\"", "\""))
      }
  }

  @Test func `missing year leaves a gap in the line`() {
    let drawn = paths([.number(1), .number(2), .missing(.unknown), .number(3), .number(4)])
    #expect(drawn.count == 1)
    #expect(drawn.first?.path.count { $0 == "M" } == 2)
    #expect(drawn.first?.path.count { $0 == "L" } == 2)
  }

  @Test func `a year between two gaps is a dot`() {
    let drawn = paths([.number(1), .missing(.unknown), .number(3), .missing(.unknown), .number(2)])
    #expect(drawn.map(\.path).joined().count { $0 == "h" } == 3)
    #expect(!drawn.map(\.path).joined().contains("L"))
  }

  @Test func `provisional part is dashed and estimated part dotted`() {
    let drawn = paths([.number(1), .number(2), .number(3, .provisional), .number(4, .estimated)])
    #expect(drawn.map(\.dash) == [nil, "5 3", "1.5 3"])
    #expect(drawn.allSatisfy { $0.path.count { $0 == "L" } == 1 })
  }

  @Test func `a break interrupts the line unless the series is bridged`() {
    let values: [ChartValue] = [.number(1), .number(2), .number(3), .number(4)]
    let word = ChartSamples.name("brot")
    #expect(paths(values, breaks: [.init(firstYear: 2012, word: word)]).first?.path.count { $0 == "M" } == 2)
    #expect(
      paths(values, breaks: [.init(firstYear: 2012, word: word, interruptsLines: false)]).first?.path.count { $0 == "M" } == 1)
  }

  @Test func `an axis that does not begin at zero says so`() {
    func note(_ values: [Double], _ includesZero: Bool) -> Bool {
      LineChart(
        name: "x", text: ChartSamples.text("Tittel"), years: [2015, 2016],
        series: [.init(ChartSamples.name("Haram"), values.map { .number($0) })], includesZero: includesZero
      ).chart.svg(in: .nn).contains("Den loddrette aksen byrjar ikkje på null.")
    }
    #expect(note([100, 110], false))
    #expect(!note([100, 110], true))
    #expect(!note([-1, 3], false))
  }

  @Test func `the chart is told in words in four languages`() throws {
    let chart = try #require(ChartSamples.all.first { $0.name == "linjer-manglar" })
    #expect(
      chart.description(in: .nn)
        == "5 linjer, 2010–2019. Nye Ålesund: frå 72,0 i 2010 til 82,0* i 2019. Landet utan Oslo: frå 70,0 i 2010 til 73,6 i 2019. "
        + "Kostragruppe 13: frå 69,5 i 2010 til 73,3 i 2019. Molde: frå 69,0 i 2010 til 73,5 i 2019. "
        + "Kristiansund: frå 71,0 i 2010 til 74,7 i 2019.")
    #expect(chart.description(in: .en).hasPrefix("5 lines, 2010–2019. Nye Ålesund: from 72.0 in 2010 to 82.0* in 2019."))
    #expect(chart.description(in: .nb).contains("Nye Ålesund: fra 72,0 i 2010"))
    #expect(chart.description(in: .sv).contains("Nye Ålesund: från 72,0 2010"))
  }
}

extension String {
  /// What stands between two texts, the first time.
  func between(_ start: String, _ end: String) -> String? {
    guard let from = range(of: start)?.upperBound, let to = self[from...].range(of: end)?.lowerBound else { return nil }
    return String(self[from..<to])
  }
}
