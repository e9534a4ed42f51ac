import KommuneCharts
import KommuneLocale
import KommuneModel
import KommuneProject

/// The deadlines on a calendar, with the report's day as a rule.
///
/// Nothing is called late unless the project says how far the work has come: that a day has passed does not say that nobody delivered.
enum GanttExhibit: Exhibit {
  static let kind = "gantt"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let project = context.input.project
    let deadlines = project.deadlines
    guard let first = deadlines.map({ $0.start ?? $0.date }).min(), let last = deadlines.map(\.date).max() else {
      throw .incompleteExhibit(exhibit: request.id, needs: ExhibitPhrases.deadlines)
    }
    // A day long after the last deadline would press the whole calendar into a corner; then it is told in words.
    let span = last.daysSince1970 - first.daysSince1970
    let isNear = project.date.daysSince1970 <= last.daysSince1970 + max(31, span / 2)
    let tasks = deadlines.map { deadline in
      GanttChart.Task(
        deadline.what, start: deadline.start ?? deadline.date, end: deadline.date, progress: deadline.progress?.ofTask)
    }
    var text = ChartText(
      title: claim(deadlines, first, last, project.date), subtitle: ExhibitPhrases.ganttSubtitle, source: source(of: deadlines))
    if !request.title[context.language].isEmpty { text.title = request.title }
    if !isNear { text.note = Phrase { ExhibitPhrases.dayOutside(DateFormat.long.string(project.date, in: $0))[$0] } }
    let chart = GanttChart(name: request.id, text: text, tasks: tasks, today: isNear ? project.date : nil).chart
    return MadeExhibit(content: .chart(chart))
  }

  private static func claim(_ deadlines: [Deadline], _ first: CalendarDate, _ last: CalendarDate, _ today: CalendarDate) -> Phrase {
    if let next = deadlines.filter({ $0.date >= today && $0.progress != .done }).min(by: { $0.date < $1.date }) {
      return Phrase { ExhibitPhrases.nextDeadline(lowercasedFirst(next.what[$0]), date: DateFormat.long.string(next.date, in: $0))[$0] }
    }
    return Phrase {
      ExhibitPhrases.deadlinesPassed(
        deadlines.count, first: DateFormat.long.string(first, in: $0), last: DateFormat.long.string(last, in: $0))[$0]
    }
  }

  /// Where the deadlines were decided, each place once.
  private static func source(of deadlines: [Deadline]) -> Phrase {
    Phrase { language in
      var places: [String] = []
      for place in deadlines.map({ $0.source[language] }) where !place.isEmpty && !places.contains(place) { places.append(place) }
      return places.isEmpty ? ExhibitPhrases.ownPlan[language] : places.joined(separator: "; ") + "."
    }
  }
}

extension Deadline.Progress {
  fileprivate var ofTask: GanttChart.Progress {
    switch self {
    case .planned: .planned
    case .ongoing: .ongoing
    case .done: .done
    }
  }
}

/// What each kommune has sent in, as signs: deliveries down, kommuner across.
enum DeliveryMatrix: Exhibit {
  static let kind = "delivery-matrix"

  static func make(_ request: ExhibitRequest, in context: ReportContext) throws(ReportFailure) -> MadeExhibit {
    let parts = context.merger.parts
    let deliveries = context.input.project.deliveries
    let delivered = deliveries.reduce(0) { $0 + $1.deliveredBy.count }
    let chart = MatrixChart(
      name: request.id,
      text: ChartText(
        title: request.title[context.language].isEmpty
          ? ExhibitPhrases.deliveredTitle(delivered, of: deliveries.count * parts.count) : request.title,
        subtitle: ReportPhrases.deliveriesCaption, source: ExhibitPhrases.ownPlan),
      columns: parts.map { NameAxis.Name(Phrase(verbatim: context.name(of: $0, in: context.merger.year.map { $0 - 1 }))) },
      rows: deliveries.map { delivery in
        MatrixChart.Row(delivery.what, parts.map { .state(delivery.deliveredBy.contains($0) ? 0 : 1) })
      },
      states: [
        .init(.disc, .series(1), ReportPhrases.delivered), .init(.ring, .axis, ExhibitPhrases.notDelivered),
      ]
    ).chart
    return MadeExhibit(content: .chart(chart))
  }
}
