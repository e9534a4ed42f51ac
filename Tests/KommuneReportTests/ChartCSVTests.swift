import KommuneCharts
import KommuneLocale
import Testing

@testable import KommuneReport

@Suite struct ChartCSVTests {
  @Test func `figures keep their precision, a missing one its mark, and names with commas their quotes`() {
    let text = ChartText(title: Phrase(verbatim: "T"), subtitle: Phrase(verbatim: "S"), source: Phrase(verbatim: "SSB"))
    let missing = MissingMark(symbol: "..", meaning: Phrase(verbatim: "manglar"))
    let chart = RankedBars(
      name: "a", text: text,
      items: [
        RankedBars.Item(Phrase(verbatim: "Haram, gamle"), .number(67063.26086956522)),
        RankedBars.Item(Phrase(verbatim: "Ørskog"), .missing(missing)),
      ], references: [], format: NumberFormat()
    ).chart
    let csv = ChartCSV(chart: chart, language: .nn).text()
    #expect(csv.contains("\"Haram, gamle\""))
    #expect(csv.contains("67063.26086956522"))
    #expect(csv.split(separator: "\n").contains { $0.contains("Ørskog") && $0.contains(",..") })
  }
}
