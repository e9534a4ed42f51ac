import KommuneLocale
import KommuneTables

/// The tables of the gallery: every feature, in every form.
struct GalleryTables {
  let language: Language

  /// A form's table, named after it.
  func table(_ form: GalleryForm) -> Table {
    switch form {
    case .plain: return indicators()
    case .missing, .longNames, .single, .many, .hostile: return population(form)
    case .negative: return changes()
    }
  }

  private var source: Table.Source { Table.Source("Statistisk sentralbyrå", table: "07459", status: .final, licence: "CC BY 4.0") }
  private var kostra: Table.Source { Table.Source("Statistisk sentralbyrå", table: "KOSTRA 2015", status: .final, licence: "CC BY 4.0") }
  private let absent = KommuneTables.MissingMark("..", meaning: TablePhrases.notAvailable)
  private func name(_ form: GalleryForm) -> String { "gallery-" + form.rawValue }

  /// Stub, spanners, groups, an emphasised column, formats by row, totals, notes, signals and sparklines.
  private func indicators() -> Table {
    let parts = KommuneFigures.parts
    func sum(_ value: (KommuneFigures.Entry) -> Double?) -> Double { parts.reduce(0) { $0 + (value($1) ?? 0) } }
    func cells(_ value: (KommuneFigures.Entry) -> Double?, _ merged: Double) -> [Table.Cell] {
      parts.map { value($0).map { .number($0) } ?? .missing(absent) } + [.number(merged)]
    }
    func perInhabitant(_ entry: KommuneFigures.Entry, _ part: Double?) -> Double? {
      guard let part, let people = entry.people else { return nil }
      return part * 1000 / people
    }
    func growth(_ before: Double?, _ after: Double?) -> Table.Cell {
      guard let before, let after else { return .missing(absent) }
      let percent = (after / before - 1) * 100
      let signal = percent >= 10 ? growing : percent < 0 ? shrinking : nil
      return .number(percent, signal: signal)
    }
    let series = AreaFigures.parts.map(\.values)
    let sums = AreaFigures.partYears.indices.map { year in series.reduce(0) { $0 + $1[year] } }
    return Table(
      name: name(.plain), language: language,
      caption: .init(
        GalleryMeasurePhrases.selected[language], area: ReportPhrases.kommunerIn(GalleryMeasurePhrases.merged[language])[language],
        period: "2005–2019"),
      stub: .init(ReportPhrases.indicator[language]),
      columns: parts.map { .numbers($0.name) } + [.numbers(GalleryMeasurePhrases.merged[language], isEmphasized: true)],
      spanners: [.init(ReportPhrases.theParts[language], columns: 0..<parts.count)],
      groups: [
        .init(
          GalleryMeasurePhrases.people[language],
          rows: [
            .init("2005", cells(\.before, sum(\.before))), .init("2019", cells(\.after, sum(\.after)), isEmphasized: true),
            .init(
              GalleryMeasurePhrases.changePercent[language],
              parts.map { growth($0.before, $0.after) } + [growth(sum(\.before), sum(\.after))],
              format: NumberFormat(decimals: 1, alwaysSigned: true), indent: 1),
            .init("2005–2019", (series + [sums]).map { .sparkline($0) }, indent: 1),
          ]),
        .init(
          GalleryMeasurePhrases.kronerPerInhabitant[language],
          rows: [
            .init(
              GalleryMeasurePhrases.expenditurePerInhabitant[language],
              cells({ perInhabitant($0, $0.expenditure) }, sum(\.expenditure) * 1000 / sum(\.people)),
              notes: [.init(ReportPhrases.mergedNote[language])]),
            .init(
              GalleryMeasurePhrases.propertyPerInhabitant[language],
              cells({ perInhabitant($0, $0.property) }, sum(\.property) * 1000 / sum(\.people))),
          ]),
      ], sources: [kostra, source], hasOwnCalculations: true)
  }

  private var growing: Table.Signal { .init(.up, tone: .good, meaning: GalleryTablePhrases.growing[language]) }
  private var shrinking: Table.Signal { .init(.down, tone: .bad, meaning: GalleryTablePhrases.shrinking[language]) }

  /// Negative figures with sign, decimals, signals, a total under a rule.
  private func changes() -> Table {
    func row(_ name: String, _ values: [Double]) -> Table.Row {
      let first = values.first ?? 0
      let last = values.last ?? 0
      let percent = first > 0 ? (last / first - 1) * 100 : 0
      return .init(
        name,
        [
          .number(last - first), .number(percent, signal: percent < 0 ? shrinking : percent >= 10 ? growing : nil),
          .sparkline(values.map { $0 }),
        ])
    }
    let parts = AreaFigures.parts.map { (name: $0.name, values: Array($0.values.suffix(5))) }
    let sums = (0..<5).map { year in parts.reduce(0) { $0 + $1.values[year] } }
    return Table(
      name: name(.negative), language: language, caption: .init(GalleryTablePhrases.changeCaption[language], period: "2015–2019"),
      stub: .init(ReportPhrases.region[language]),
      columns: [
        .numbers(
          GalleryTablePhrases.change[language], unit: GalleryTablePhrases.persons[language], format: NumberFormat(alwaysSigned: true)),
        .numbers(
          GalleryTablePhrases.change[language], unit: ReportPhrases.percent[language],
          format: NumberFormat(decimals: 1, alwaysSigned: true)),
        .text(GalleryTablePhrases.development[language]),
      ], groups: [.init(rows: parts.map { row($0.name, $0.values) })], totals: [row(GalleryMeasurePhrases.merged[language], sums)],
      sources: [source], hasOwnCalculations: true)
  }

  /// One kommune a row.
  private func population(_ form: GalleryForm) -> Table {
    let text = form == .hostile ? HostileText.markup : GalleryMeasurePhrases.people[language]
    func cell(_ value: Double?, _ flags: Table.Cell.Flags = []) -> Table.Cell {
      value.map { .number($0, flags: flags) } ?? .missing(absent)
    }
    let rows = GalleryMaterial(form).places.enumerated().map { index, place in
      let isMissing = form == .missing
      return Table.Row(
        place.label[language],
        [
          cell(place.before.number, isMissing && index == 2 ? .estimated : []),
          cell(place.after.number, isMissing && index == 0 ? [.provisional, .afterBreak] : []),
          cell(place.expenditure.number, isMissing && index == 1 ? .provisional : []),
        ], isEmphasized: place.role == .own)
    }
    return Table(
      name: name(form), language: language,
      caption: .init(text, area: form == .hostile ? HostileText.names[1] : nil, period: "2005–2019"),
      stub: .init(form == .hostile ? HostileText.names[0] : ReportPhrases.region[language]),
      columns: [
        .numbers("2005"), .numbers("2019"),
        .numbers(
          form == .hostile ? HostileText.names[2] : GalleryTablePhrases.expenditure[language],
          unit: GalleryMeasurePhrases.kronerPerInhabitant[language]),
      ], groups: [.init(rows: rows)], remarks: form == .missing ? [GalleryFormPhrases.missingNote[language]] : [],
      sources: form == .hostile ? [.init(HostileText.names[5], table: HostileText.names[3])] : [source, kostra])
  }
}
