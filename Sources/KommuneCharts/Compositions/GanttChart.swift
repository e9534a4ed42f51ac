import KommuneLocale
import KommuneSVG

/// Tasks and deadlines on a calendar, with the day that the report is about.
///
/// The day comes from the project, never from the clock. A task that is not done after its deadline is shown as late.
public struct GanttChart: ChartComposition {
  /// One task.
  public struct Task: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its first day.
    public var start: CalendarDate
    /// Its deadline; the same day as the start for a milestone.
    public var end: CalendarDate
    /// How far it has come; nothing when nobody has said, and then it is never called late.
    public var progress: Progress?

    /// Creates a task.
    public init(_ label: Phrase, start: CalendarDate, end: CalendarDate, progress: Progress? = .planned) {
      self.label = label
      self.start = start
      self.end = end
      self.progress = progress
    }
  }

  /// How far a task has come.
  public enum Progress: Sendable {
    /// Not begun.
    case planned
    /// Begun.
    case ongoing
    /// Done.
    case done
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The tasks, in the order they are shown.
  public var tasks: [Task]
  /// The day that the report is about.
  public var today: CalendarDate?

  /// Creates a calendar of tasks.
  public init(name: String, text: ChartText, tasks: [Task], today: CalendarDate? = nil) {
    self.name = name
    self.text = text
    self.tasks = tasks
    self.today = today
  }

  /// The chart.
  public var chart: Chart {
    let dates = tasks.flatMap { [$0.start, $0.end] } + [today].compactMap(\.self)
    guard let first = dates.min(), let last = dates.max() else {
      return Chart(name: name, text: text, content: StackedContent([]), dataTable: table) { text.title[$0] }
    }
    let names = tasks.map { task in
      NameAxis.Name(task.label, figure: .text(Phrase { DateFormat.short.string(task.end, in: $0) }))
    }
    var marks: [any Mark] = [GanttMark(tasks.enumerated().map { bar($1, band: $0) })]
    if let today {
      let label = Phrase { ChartPhrases.today(DateFormat.short.string(today, in: $0))[$0] }
      marks.append(RuleMark([.init(x: Double(today.daysSince1970) + 0.5, label: label, paint: .text, isBold: true)]))
    }
    let plot = Plot(
      x: .dates(DateAxis(from: first, to: last)), y: .names(NameAxis(names, bandSize: 24, padding: 0.35)), height: .bands, marks: marks)
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  private func isLate(_ task: Task) -> Bool {
    guard let today, let progress = task.progress else { return false }
    return progress != .done && task.end < today
  }

  private func look(_ task: Task) -> GanttMark.Look {
    if isLate(task) { return .late }
    return switch task.progress {
    case nil: .untold
    case .planned: .planned
    case .ongoing: .ongoing
    case .done: .done
    }
  }

  private func bar(_ task: Task, band: Int) -> GanttMark.Bar {
    // A deadline before its start is drawn from the one to the other, as printed.
    let (first, last) = (min(task.start, task.end), max(task.start, task.end))
    return GanttMark.Bar(
      band: Double(band), from: Double(first.daysSince1970), to: Double(last.daysSince1970 + 1), isMilestone: first == last,
      look: look(task))
  }

  private var legend: Legend {
    let looks = tasks.map { look($0) }
    // One look for all needs no explanation when it says nothing.
    guard looks.contains(where: { $0 != .untold }) else { return Legend([]) }
    return Legend(GanttMark.Look.allCases.filter(looks.contains).map { Legend.Entry($0.swatch, Self.word($0)) })
  }

  private static func word(_ look: GanttMark.Look) -> Phrase {
    switch look {
    case .done: ChartPhrases.done
    case .ongoing: ChartPhrases.ongoing
    case .planned: ChartPhrases.planned
    case .late: ChartPhrases.late
    case .untold: ChartPhrases.progressUntold
    }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.task, ChartPhrases.start, ChartPhrases.deadline, ChartPhrases.status],
      rows: tasks.map { task in
        ChartDataTable.Row(
          task.label,
          [
            .text(Phrase { DateFormat.short.string(task.start, in: $0) }), .text(Phrase { DateFormat.short.string(task.end, in: $0) }),
            .text(Self.word(look(task))),
          ])
      })
  }

  private func sentences(in language: Language) -> String {
    tasks.map { task in
      ChartSentences.figure(
        task.label[language], "\(DateFormat.long.string(task.end, in: language)), \(Self.word(look(task))[language])")
    }.joined(separator: " ")
  }
}
