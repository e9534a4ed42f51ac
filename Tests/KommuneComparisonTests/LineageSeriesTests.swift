import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

@Suite struct LineageSeriesTests {
  let series: LineageSeries

  init() throws {
    let registers = try DemoFigures.registers()
    series = LineageSeries(
      "folkemengde", of: try DemoFigures.nyeAalesund(), periods: (2005...2026).map { Period(year: $0) },
      store: try DemoFigures.store([DemoFigures.ages], registers: registers), lineage: registers.lineage)
  }

  @Test func `the area has one series through merge and split`() {
    let byYear = Dictionary(uniqueKeysWithValues: series.whole.map { ($0.period.year, $0.observation) })
    #expect(byYear[2019] == .value(65_633))
    #expect(byYear[2020] == .value(66_258))
    #expect(byYear[2024] == .value(67_866))
    #expect(series.whole.allSatisfy { $0.observation.value != nil })
    #expect(series.whole.allSatisfy { !$0.isEstimated })
  }

  @Test func `the breaks are the merge of 2020 and the split of 2024`() {
    #expect(series.breaks.map(\.year) == [2020, 2024])
    #expect(series.breaks.map(\.kind) == [.merge, .split])
  }

  @Test func `each kommune has figures while it existed and gaps elsewhere`() {
    #expect(series.pieces.map(\.code.text) == ["1504", "1523", "1529", "1534", "1546", "1507", "1508", "1580"])
    for piece in series.pieces {
      for point in piece.points {
        let lived =
          piece.code.text == "1507"
          ? (2020...2023).contains(point.period.year)
          : ["1508", "1580"].contains(piece.code.text) ? point.period.year >= 2024 : point.period.year < 2020
        #expect((point.observation.value != nil) == lived, "\(piece.code) \(point.period)")
      }
    }
  }
}
