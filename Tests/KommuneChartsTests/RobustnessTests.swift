import KommuneCharts
import KommuneLocale
import KommuneSVG
import Testing

/// Charts of nothing, of everything alike, of immense and of random figures are still pictures.
@Suite struct RobustnessTests {
  private static let extremes: [Double] = [
    0, -0.0, 1, -1, 1e-300, -1e-300, 1e99, -1e99, 1e308, -1e308, .nan, .infinity, -.infinity, .leastNonzeroMagnitude, 0.1, 70_269, 1e15,
  ]

  private func value(_ random: inout LabelLayoutTests.Seeded) -> ChartValue {
    let status: [FigureStatus] = [.final, .provisional, .estimated]
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .missing(ChartSamples.notAvailable)
    case 1: return .number(Self.extremes.randomElement(using: &random) ?? 0, status.randomElement(using: &random) ?? .final)
    default: return .number(Double.random(in: -100...100, using: &random).rounded(), status.randomElement(using: &random) ?? .final)
    }
  }

  private func label(_ random: inout LabelLayoutTests.Seeded) -> Phrase {
    let names = ["", "Å", "Haram", ChartSamples.longName, ChartSamples.hostile, String(repeating: "W", count: 60), "a b c d e f g", "漢字 😀"]
    return ChartSamples.name(names.randomElement(using: &random) ?? "")
  }

  /// One chart of each kind, of `count` figures.
  private func charts(_ count: Int, _ random: inout LabelLayoutTests.Seeded) -> [any ChartComposition] {
    let text = ChartSamples.text("Tilfeldig \(count)")
    let roles: [ChartRole] = [.own, .named, .context, .context, .context]
    func role(_ index: Int) -> ChartRole { roles[index % roles.count] }
    let values = (0..<count).map { _ in value(&random) }
    let labels = (0..<count).map { _ in label(&random) }
    let columns = labels.prefix(7).map { NameAxis.Name($0) }
    let points = zip(labels, values).enumerated().map { index, pair in
      ScatterChart.Item(pair.0, x: pair.1, y: values[(index + 1) % count], role: role(index))
    }
    return [
      LineChart(
        name: "a", text: text, years: Array(2000..<(2000 + count)),
        series: labels.prefix(20).enumerated().map { .init($1, values, role: role($0)) },
        breaks: [.init(firstYear: 2001, word: ChartSamples.name(ChartSamples.longName))]),
      RankedBars(
        name: "b", text: text, items: zip(labels, values).enumerated().map { .init($1.0, $1.1, role: role($0)) },
        references: zip(labels, values).prefix(4).map { .init($0, $1) }),
      DotStrip(
        name: "c", text: text, field: values, marked: zip(labels, values).prefix(4).enumerated().map { .init($1.0, $1.1, role: role($0)) }),
      PopulationPyramid(
        name: "d", text: text, ages: labels, left: .init(text.title, values, outline: values), right: .init(text.title, values)),
      SlopeChart(
        name: "e", text: text, fromLabel: text.title, toLabel: text.title,
        slopes: zip(labels, values).prefix(15).enumerated().map { index, pair in
          .init(pair.0, from: pair.1, to: values[(index + 1) % count], role: role(index))
        }),
      ShareBars(
        name: "f", text: text, categories: Array(labels.prefix(7)), rows: labels.map { .init($0, Array(values.prefix(7))) },
        arrangement: [.shares, .stacked, .grouped][count % 3]),
      SmallMultiples(
        name: "g", text: text, years: Array(2000..<(2000 + count)), panels: labels.prefix(9).map { .init($0, values) },
        sharesScale: count % 2 == 0),
      HeatTable(name: "h", text: text, columns: columns, rows: labels.map { .init($0, Array(values.prefix(7))) }),
      FunnelChart(
        name: "i", text: text, items: points, size: .init(text.title), rate: .init(text.title), center: (text.title, 3),
        limits: [.init(text.title, sizes: [1, 50, 100], lower: [-9, 1, 2], upper: [20, 5, 4])]),
      WaterfallChart(
        name: "j", text: text, steps: zip(labels, values).enumerated().map { .init($1.0, $1.1, kind: $0 % 4 == 0 ? .total : .change) }),
      ScatterChart(name: "k", text: text, items: points, x: .init(text.title, isLogarithmic: count % 2 == 0), y: .init(text.title)),
      BoxChart(name: "l", text: text, groups: labels.prefix(6).map { .init($0, values, own: values.first) }, ownLabel: text.title),
      MatrixChart(
        name: "m", text: text, columns: columns,
        rows: labels.map { label in .init(label, columns.indices.map { $0 % 2 == 0 ? .state(0) : .text(label) }) },
        states: [.init(.half, .own, text.title)]),
      SpineChart(
        name: "n", text: text,
        rows: zip(labels, values).map { .init($0, own: $1, country: .init(of: values.compactMap(\.number)), bestTen: 2, better: .low) }),
    ]
  }

  @Test(arguments: [1, 2, 3, 6, 25]) func `random figures and names give well-formed pictures without overlap`(count: Int) throws {
    var random = LabelLayoutTests.Seeded(state: UInt64(count))
    for _ in 0..<(count > 10 ? 2 : 6) {
      for composition in charts(count, &random) {
        for width in [320.0, 720] {
          let svg = composition.chart.svg(in: .nb, width: width)
          let picture = try #require(DrawnPicture(svg), "\(composition.chart.name) of \(count) is not well-formed")
          #expect(!svg.contains("script>") || svg.contains("&lt;/script&gt;"))
          #expect(picture.overlaps.isEmpty, "\(composition.chart.name) of \(count) at \(width): \(picture.overlaps.prefix(3))")
          #expect(picture.outside.isEmpty, "\(composition.chart.name) of \(count) at \(width): \(picture.outside.prefix(3))")
        }
      }
    }
  }

  @Test func `charts of nothing are pictures with a title and a source`() throws {
    let text = ChartSamples.text("Ingen tal")
    let empty: [any ChartComposition] = [
      LineChart(name: "a", text: text, years: [], series: []), RankedBars(name: "b", text: text, items: []),
      DotStrip(name: "c", text: text, field: [], marked: []),
      PopulationPyramid(name: "d", text: text, ages: [], left: .init(text.title, []), right: .init(text.title, [])),
      SlopeChart(name: "e", text: text, fromLabel: text.title, toLabel: text.title, slopes: []),
      ShareBars(name: "f", text: text, categories: [], rows: []), SmallMultiples(name: "g", text: text, years: [], panels: []),
      HeatTable(name: "h", text: text, columns: [], rows: []),
      FunnelChart(
        name: "i", text: text, items: [], size: .init(text.title), rate: .init(text.title), center: (text.title, 0), limits: []),
      SpineChart(name: "j", text: text, rows: []), WaterfallChart(name: "k", text: text, steps: []),
      GanttChart(name: "l", text: text, tasks: []),
      ScatterChart(name: "m", text: text, items: [], x: .init(text.title), y: .init(text.title)),
      BoxChart(name: "n", text: text, groups: []), MatrixChart(name: "o", text: text, columns: [], rows: [], states: []),
      MapChart(name: "p", text: text, panels: [], classes: []), MapChart(name: "q", text: text, panels: [.init(nil, [])], classes: []),
    ]
    for composition in empty {
      let picture = try #require(DrawnPicture(composition.chart.svg(in: .nn)))
      #expect(picture.texts.contains { $0.string == "Ingen tal" })
      #expect(picture.texts.contains { $0.string.hasPrefix("Kjelde: ") })
    }
  }
}
