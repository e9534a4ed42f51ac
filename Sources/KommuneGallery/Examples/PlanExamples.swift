import KommuneCharts
import KommuneLocale
import KommuneSVG

/// What is planned, who has what, and where: Gantt, matrix, map.
extension GalleryExample {
  private func day(_ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: 2018, month: month, day: day) else { preconditionFailure("an example's date exists") }
    return date
  }

  func gantt() -> (any ChartComposition)? {
    let names = GalleryMeasurePhrases.tasks
    var tasks: [GanttChart.Task]
    switch form {
    case .missing, .negative: return nil
    case .plain, .single:
      tasks = [
        .init(names[0], start: day(8, 31), end: day(9, 7), progress: .done),
        .init(names[1], start: day(8, 31), end: day(9, 7), progress: .ongoing),
        .init(names[2], start: day(9, 17), end: day(9, 21), progress: .ongoing), .init(names[3], start: day(9, 28), end: day(9, 28)),
        .init(names[4], start: day(9, 24), end: day(10, 21)), .init(names[5], start: day(10, 22), end: day(10, 22)),
      ]
      if form == .single { tasks = [tasks[5]] }
    case .longNames, .many, .hostile:
      tasks = rows.enumerated().map { index, place in
        .init(
          place.label, start: day(1 + index % 9, 1 + index % 27), end: day(2 + index % 9 + index % 2, 5 + index % 20),
          progress: [.done, .ongoing, .planned][index % 3])
      }
    }
    return GanttChart(
      name: name, text: text(GalleryMeasurePhrases.plan, isInvented: form != .plain && form != .single), tasks: tasks, today: day(9, 20))
  }

  func matrix() -> (any ChartComposition)? {
    guard form != .negative else { return nil }
    let parts = KommuneFigures.parts.map { NameAxis.Name(Phrase(verbatim: $0.name)) }
    let states: [MatrixChart.State] = [
      .init(.disc, .own, GalleryMeasurePhrases.inUse), .init(.half, .series(2), GalleryMeasurePhrases.partly),
      .init(.ring, .context, GalleryMeasurePhrases.unused),
    ]
    func cell(_ row: Int, _ column: Int) -> MatrixChart.Cell {
      if form == .missing, (row + column * 2) % 4 == 0 { return .missing(GalleryMaterial.notAvailable) }
      return row == column ? .state(2) : .state((row * 3 + column * 2) % 5 < 3 ? 0 : 1)
    }
    func row(_ label: Phrase, _ index: Int, columns: Int) -> MatrixChart.Row { .init(label, (0..<columns).map { cell(index, $0) }) }
    let tools = GalleryMeasurePhrases.toolNames
    let (columns, shown): ([NameAxis.Name], [MatrixChart.Row]) =
      switch form {
      case .single: ([parts[0]], [row(tools[0], 1, columns: 1)])
      case .longNames, .hostile:
        (places.suffix(4).map { NameAxis.Name($0.label) }, places.prefix(6).enumerated().map { row($1.label, $0, columns: 4) })
      case .many: (parts, rows.prefix(20).enumerated().map { row($1.label, $0, columns: 5) })
      default: (parts, tools.enumerated().map { row($1, $0, columns: 5) })
      }
    return MatrixChart(name: name, text: text(GalleryMeasurePhrases.tools, isInvented: true), columns: columns, rows: shown, states: states)
  }

  func map() -> (any ChartComposition)? {
    guard form != .negative else { return nil }
    let coast =
      switch form {
      case .single: InventedCoast(columns: 1, rows: 1)
      case .many: InventedCoast(columns: 8, rows: 6)
      default: InventedCoast(columns: 4, rows: 3)
      }
    let names = form == .longNames || form == .hostile || form == .many ? places.map(\.label) : Self.coastNames
    func areas(merged: Bool) -> [MapChart.Area] {
      coast.rings.enumerated().map { index, ring in
        let isOwn = index == 1 || index == 2 || index == 5 || coast.rings.count == 1
        let isMissing = form == .missing && index % 4 == 3
        return MapChart.Area(
          merged && isOwn ? GalleryMeasurePhrases.merged : names[index % names.count], rings: [ring],
          classIndex: isMissing ? nil : (index * 5) % 4,
          value: isMissing ? .missing(GalleryMaterial.notAvailable) : .number(Double(60_000 + (index * 5) % 4 * 9_000)),
          role: isOwn && (!merged || index == 1) ? .own : .context)
      }
    }
    let panels: [MapChart.Panel] =
      form == .plain
      ? [.init(Phrase(verbatim: "2019"), areas(merged: false)), .init(Phrase(verbatim: "2020"), areas(merged: true))]
      : [.init(nil, areas(merged: false))]
    return MapChart(
      name: name, text: text(GalleryMeasurePhrases.coast, isInvented: true), panels: panels, classes: GalleryMeasurePhrases.classes)
  }

  private static let coastNames = ["Sula", "Ålesund", "Skodje", "Giske", "Volda", "Ørskog", "Stranda"].map { Phrase(verbatim: $0) }
}
