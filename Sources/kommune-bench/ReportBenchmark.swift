import KommuneCharts
import KommuneLocale
import KommuneTables

/// Draws charts and writes tables of the demo's real figures, one file each: the work that `bench/report.py` gives the peers.
///
/// Every second chart is thirty ranked bars of accounts with the five kommuner of the merger strong and a line at the mean; the others
/// are five kommuner over ten years. A table is eight kommuner by ten years, with title, note and source.
enum ReportBenchmark {
  static func charts(_ arguments: [String]) throws {
    try measure("charts", "svg", arguments) { figures, index, checksum in
      if index % 2 == 0 {
        let (title, items) = figures.bars(index / 2)
        for item in items { checksum.add(item.value) }
        return bars(index, title, items)
      }
      let series = figures.lines(index / 2)
      for value in series.flatMap(\.values) { checksum.add(value) }
      return lines(index, figures.years, series)
    }
  }

  static func tables(_ arguments: [String]) throws {
    try measure("tables", "html", arguments) { figures, index, checksum in
      let rows = figures.rows(index)
      for value in rows.flatMap(\.values) { checksum.add(value) }
      return table(index, figures.years, rows)
    }
  }

  /// Reads the figures, makes as many texts as were asked for, and prints what it took and what was drawn.
  private static func measure(
    _ task: String, _ type: String, _ arguments: [String], make: (DemoFigures, Int, inout Checksum) -> String
  ) throws {
    let run = try BenchmarkRun(arguments)
    var measurement = Measurement()
    let figures = try DemoFigures(folder: run.input)
    measurement.phase("read")
    var checksum = Checksum()
    for index in 0..<run.count { try run.write(make(figures, index, &checksum), index, type) }
    measurement.phase("render")
    print(measurement.line(task: task, checksum: checksum.text, file: run.sizes, shape: [run.count]))
  }

  /// The sum of the figures that were drawn, and how many were missing.
  private struct Checksum {
    private var sum = 0.0
    private var missing = 0

    mutating func add(_ value: Double?) {
      if let value { sum += value } else { missing += 1 }
    }

    var text: String { "[\(Int(sum)), \(missing)]" }
  }

  private static func bars(_ index: Int, _ title: String, _ items: [(label: String, value: Double)]) -> String {
    let mean = items.map(\.value).reduce(0, +) / Double(items.count)
    return RankedBars(
      name: "bars-\(index)", text: text(title),
      items: items.map { item in
        RankedBars.Item(
          Phrase(verbatim: item.label), .number(item.value), role: DemoFigures.own.contains(String(item.label.prefix(4))) ? .own : .context)
      }, references: [RankedBars.Reference(Phrase(verbatim: "Snitt"), .number(mean))], format: NumberFormat(decimals: 0)
    ).chart.svg(in: .nb)
  }

  private static func lines(_ index: Int, _ years: [Int], _ series: [DemoFigures.Series]) -> String {
    LineChart(
      name: "lines-\(index)", text: text("Folkemengde 1. januar"), years: years,
      series: series.map { series in
        LineChart.Series(Phrase(verbatim: series.label), series.values.map { $0.map { ChartValue.number($0) } ?? .missing(.unknown) })
      }, format: NumberFormat(decimals: 0)
    ).chart.svg(in: .nb)
  }

  private static func table(_ index: Int, _ years: [Int], _ rows: [DemoFigures.Series]) -> String {
    let mark = MissingMark("..", meaning: TablePhrases.notAvailable)
    return Table(
      name: "table-\(index)", language: .nb, caption: Table.Caption("Folkemengde 1. januar", area: "Nye Ålesund"),
      stub: Table.StubHeader("Kommune"), columns: years.map { .numbers(String($0), format: NumberFormat(decimals: 0)) },
      groups: [
        Table.RowGroup(nil, rows: rows.map { row in Table.Row(row.label, row.values.map { $0.map { .number($0) } ?? .missing(mark) }) })
      ],
      sources: [Table.Source("Statistisk sentralbyrå")]
    ).html()
  }

  private static func text(_ title: String) -> ChartText {
    ChartText(
      title: Phrase(verbatim: title), subtitle: Phrase(verbatim: "Kommuner i Norge"), source: Phrase(verbatim: "Statistisk sentralbyrå"))
  }
}
