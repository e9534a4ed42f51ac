import KommuneCharts
import KommuneLocale

/// Developments over years: line, forecast, small multiples, heat table, waterfall.
extension GalleryExample {
  /// A series of an example, with its years.
  private typealias Series = (label: Phrase, values: [ChartValue], role: ChartRole)

  /// The series that a chart over years shows in each form but the plain one.
  private var series: (measure: Phrase, years: [Int], series: [Series], format: NumberFormat) {
    let years = AreaFigures.partYears
    let parts = AreaFigures.parts
    func named(_ index: Int) -> (Phrase, ChartRole) { (Phrase(verbatim: parts[index].name), index == 1 ? .own : .context) }
    switch form {
    case .plain, .missing:
      let series = parts.indices.map { part -> Series in
        let values = parts[part].values.indices.map { year -> ChartValue in
          if form == .missing, (part + year * 2) % 7 == 0 { return .missing(GalleryMaterial.notAvailable) }
          if form == .missing, part == 1, year == 5 { return .missing(GalleryMaterial.confidential) }
          return .number(parts[part].values[year], form == .missing && year > 12 ? .provisional : .final)
        }
        return (named(part).0, values, named(part).1)
      }
      return (GalleryMeasurePhrases.people, years, series, NumberFormat())
    case .negative:
      let series = parts.indices.map { part -> Series in
        let values = parts[part].values
        return (named(part).0, zip(values, values.dropFirst()).map { .number(($1 / $0 - 1) * 100) }, named(part).1)
      }
      return (GalleryMeasurePhrases.yearlyChange, Array(years.dropFirst()), series, .percent())
    case .single:
      return (
        GalleryMeasurePhrases.people, [2019], [(GalleryMeasurePhrases.merged, [GalleryMaterial.merged.after], .own)], NumberFormat()
      )
    case .many:
      return (
        GalleryMeasurePhrases.index, [2005, 2019],
        places.map { ($0.label, [$0.index.number == nil ? $0.index : .number(100), $0.index], $0.role) },
        NumberFormat(decimals: 1)
      )
    case .longNames, .hostile:
      return (GalleryMeasurePhrases.people, [2005, 2019], places.map { ($0.label, [$0.before, $0.after], $0.role) }, NumberFormat())
    }
  }

  func line() -> any ChartComposition {
    guard form == .plain else {
      let shown = series
      return LineChart(
        name: name, text: text(shown.measure), years: shown.years, series: shown.series.map { .init($0.label, $0.values, role: $0.role) },
        format: shown.format)
    }
    return LineChart(
      name: name, text: text(GalleryMeasurePhrases.people), years: AreaFigures.years,
      series: AreaFigures.population.map { entry in
        .init(
          Phrase(verbatim: entry.name), entry.values.map { $0.map { .number($0) } ?? .missing(GalleryMaterial.notAvailable) },
          role: entry.name.hasPrefix("Haram") ? .own : .context)
      },
      breaks: [.init(firstYear: 2020, word: GalleryMeasurePhrases.merger), .init(firstYear: 2024, word: GalleryMeasurePhrases.split)],
      includesZero: true)
  }

  /// People in the whole area, and an invented forecast; only the plain form has one.
  func forecast() -> (any ChartComposition)? {
    guard form == .plain else { return nil }
    let years = Array(2010...2030)
    let known: [Double] = [
      59_123, 60_058, 61_090, 61_893, 62_804, 63_457, 64_147, 64_720, 65_065, 65_633, 66_258, 66_670, 67_114, 67_524, 67_866, 68_607,
      69_123,
    ]
    let last = known.count - 1
    let values = years.indices.map { index -> ChartValue in
      index <= last ? .number(known[index]) : .number(known[last] + Double(index - last) * 420, .estimated)
    }
    func bound(_ width: Double) -> [Double?] {
      years.indices.map { $0 < last ? nil : known[last] + Double($0 - last) * (420 + width) }
    }
    var words = text(GalleryMeasurePhrases.people)
    words.note = GalleryFormPhrases.forecastNote
    return LineChart(
      name: name, text: words, years: years,
      series: [
        .init(
          GalleryMeasurePhrases.merged, values, role: .own,
          fan: [
            .init(percent: 95, lower: bound(-520), upper: bound(520)), .init(percent: 80, lower: bound(-300), upper: bound(300)),
          ])
      ])
  }

  func smallMultiples() -> any ChartComposition {
    let shown = series
    return SmallMultiples(
      name: name, text: text(shown.measure), years: shown.years,
      panels: shown.series.prefix(20).map { .init($0.label, $0.values, role: $0.role) }, format: shown.format,
      sharesScale: form == .negative || form == .many)
  }

  func heatTable() -> any ChartComposition {
    if form == .plain {
      let shown = KommuneFigures.parts.map { GalleryMaterial.place($0) } + [GalleryMaterial.merged]
      return HeatTable(
        name: name, text: text(GalleryMeasurePhrases.selected), columns: shown.map { .init($0.label, role: $0.role) },
        rows: [
          .init(GalleryMeasurePhrases.expenditurePerInhabitant, shown.map(\.expenditure)),
          .init(GalleryMeasurePhrases.people, shown.map(\.after)),
          .init(GalleryMeasurePhrases.changePercent, shown.map(\.change), format: .percent()),
        ])
    }
    let all = series
    let keep = all.years.indices.suffix(6)
    return HeatTable(
      name: name, text: text(all.measure), columns: keep.map { .init(Phrase(verbatim: String(all.years[$0]))) },
      rows: all.series.prefix(30).map { series in
        .init(series.label, keep.map { series.values[$0] }, format: all.format, role: series.role)
      }, comparison: form == .negative || form == .many ? .table : .rows)
  }

  func waterfall() -> any ChartComposition {
    let first = 10
    let last = AreaFigures.partYears.count - 1
    var steps: [WaterfallChart.Step]
    switch form {
    case .plain, .missing:
      steps = AreaFigures.parts.map { .init(Phrase(verbatim: $0.name), .number($0.values[last] - $0.values[first])) }
      if form == .missing { steps[2].value = .missing(GalleryMaterial.notAvailable) }
    case .negative:
      let shrinking = KommuneFigures.all.map { GalleryMaterial.place($0) }.filter { ($0.growth.number ?? 0) < -500 }
      steps = shrinking.prefix(8).map { .init($0.label, $0.growth) }
    case .single: steps = [.init(GalleryMeasurePhrases.merged, GalleryMaterial.merged.growth)]
    case .longNames, .many, .hostile: steps = rows.map { .init($0.label, $0.growth) }
    }
    if form != .single {
      let sum = steps.reduce(0) { $0 + ($1.value.number ?? 0) }
      steps.append(.init(GalleryMeasurePhrases.together, .number(sum), kind: .total))
    }
    return WaterfallChart(
      name: name, text: text(GalleryMeasurePhrases.changePersons), steps: steps, format: NumberFormat(alwaysSigned: true))
  }
}
