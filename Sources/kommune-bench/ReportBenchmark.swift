#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

import KommuneCharts
import KommuneLoaders
import KommuneLocale
import KommuneTables

/// Draws charts and writes tables of the demo's real figures, one file each: the work that `bench/report.py` gives the peers.
///
/// Every second chart is thirty ranked bars of accounts with the five kommuner of the merger strong and a line at the mean; the others
/// are five kommuner over ten years. A table is eight kommuner by ten years, with title, note and source.
enum ReportBenchmark {
  static func charts(_ arguments: [String]) throws {
    let run = try Run(arguments)
    var measurement = Measurement()
    let figures = try Figures(folder: run.input)
    measurement.phase("read")
    var sum = 0.0
    var missing = 0
    for index in 0..<run.count {
      let svg: String
      if index % 2 == 0 {
        let (title, items) = figures.bars(index / 2)
        for item in items { sum += item.value }
        svg = bars(index, title, items)
      } else {
        let series = figures.lines(index / 2)
        for value in series.flatMap(\.values) { if let value { sum += value } else { missing += 1 } }
        svg = lines(index, figures.years, series)
      }
      try run.write(svg, index, "svg")
    }
    measurement.phase("render")
    print(measurement.line(task: "charts", checksum: "[\(Int(sum)), \(missing)]", file: run.sizes, shape: [run.count]))
  }

  static func tables(_ arguments: [String]) throws {
    let run = try Run(arguments)
    var measurement = Measurement()
    let figures = try Figures(folder: run.input)
    measurement.phase("read")
    var sum = 0.0
    var missing = 0
    for index in 0..<run.count {
      let rows = figures.rows(index)
      for value in rows.flatMap(\.values) { if let value { sum += value } else { missing += 1 } }
      try run.write(table(index, figures.years, rows), index, "html")
    }
    measurement.phase("render")
    print(measurement.line(task: "tables", checksum: "[\(Int(sum)), \(missing)]", file: run.sizes, shape: [run.count]))
  }

  private static func bars(_ index: Int, _ title: String, _ items: [(label: String, value: Double)]) -> String {
    let mean = items.map(\.value).reduce(0, +) / Double(items.count)
    return RankedBars(
      name: "bars-\(index)", text: text(title),
      items: items.map { item in
        RankedBars.Item(
          Phrase(verbatim: item.label), .number(item.value), role: Figures.own.contains(String(item.label.prefix(4))) ? .own : .context)
      }, references: [RankedBars.Reference(Phrase(verbatim: "Snitt"), .number(mean))], format: NumberFormat(decimals: 0)
    ).chart.svg(in: .nb)
  }

  private static func lines(_ index: Int, _ years: [Int], _ series: [Figures.Series]) -> String {
    LineChart(
      name: "lines-\(index)", text: text("Folkemengde 1. januar"), years: years,
      series: series.map { series in
        LineChart.Series(Phrase(verbatim: series.label), series.values.map { $0.map { ChartValue.number($0) } ?? .missing(.unknown) })
      }, format: NumberFormat(decimals: 0)
    ).chart.svg(in: .nb)
  }

  private static func table(_ index: Int, _ years: [Int], _ rows: [Figures.Series]) -> String {
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

/// The demo's figures as the benchmark picks among them.
private struct Figures {
  typealias Series = (label: String, values: [Double?])
  typealias Item = (label: String, value: Double)

  /// The five kommuner of the merger.
  static let own: Set<String> = ["1504", "1523", "1529", "1534", "1546"]

  private let accountNames: [String]
  /// For each account, the kommuner that have a figure: the five, and the others.
  private let accounts: [(own: [Item], others: [Item])]
  private let populations: [Series]
  private let ownPopulations: [Series]
  private let otherPopulations: [Series]
  /// The last ten years before the merger.
  let years = Array(2010...2019)

  init(folder: String) throws {
    let accounts = try Self.table(folder + "/kostra-eiendomsforvaltning-konsern-2015.csv")
    let populations = try Self.table(folder + "/ssb-07459-folkemengde-kommuner.csv")
    accountNames = accounts.heads
    self.accounts = accounts.heads.indices.map { column in
      let known = accounts.rows.compactMap { row in row.values[column].map { (label: row.label, value: $0) } }
      return (known.filter { Self.isOwn($0.label) }, known.filter { !Self.isOwn($0.label) })
    }
    let columns = years.compactMap { year in populations.heads.firstIndex { $0.hasSuffix(" \(year)") } }
    self.populations = populations.rows.map { row in (row.label, columns.map { row.values[$0] }) }
    ownPopulations = self.populations.filter { Self.isOwn($0.label) }
    otherPopulations = self.populations.filter { !Self.isOwn($0.label) }
  }

  /// Thirty kommuner that have a figure: the five, and twenty-five others from a place that moves with the index.
  func bars(_ index: Int) -> (title: String, items: [Item]) {
    let column = index % accountNames.count
    let (own, others) = accounts[column]
    let first = index * 7 % (others.count - 24)
    return (accountNames[column], own + others[first..<first + 25])
  }

  /// Five kommuner from a place that moves with the index.
  func lines(_ index: Int) -> [Series] {
    let first = index * 7 % (populations.count - 4)
    return Array(populations[first..<first + 5])
  }

  /// The five, and three others from a place that moves with the index.
  func rows(_ index: Int) -> [Series] {
    let first = index * 7 % (otherPopulations.count - 2)
    return ownPopulations + otherPopulations[first..<first + 3]
  }

  private static func isOwn(_ label: String) -> Bool { own.contains(String(label.prefix(4))) }

  private static func table(_ path: String) throws -> (heads: [String], rows: [Series]) {
    let records = try CSVRecords.read(FileBytes(path: path), fileName: path)
    return (Array(records[0].dropFirst()), records.dropFirst().map { ($0[0], $0.dropFirst().map { Double($0) }) })
  }
}

/// One run: where the figures are, how many files are made, and where.
private final class Run {
  let input: String
  let count: Int
  private let output: String
  private var bytes = 0
  private var largest = 0

  init(_ arguments: [String]) throws {
    guard arguments.count == 3, let count = Int(arguments[1]) else { throw LoadBenchmark.Failure.usage }
    (input, self.count, output) = (arguments[0], count, arguments[2])
  }

  func write(_ text: String, _ index: Int, _ type: String) throws {
    bytes += text.utf8.count
    largest = max(largest, text.utf8.count)
    guard let file = fopen("\(output)/\(index).\(type)", "w") else { throw LoadBenchmark.Failure.notTheTable }
    defer { fclose(file) }
    var text = text
    text.withUTF8 { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, file) }
  }

  /// The mean and the largest size of a file.
  var sizes: String { "\(count > 0 ? bytes / count : 0) \(largest)" }
}
