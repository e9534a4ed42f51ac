import KommuneLocale
import KommuneSVG

/// How one figure becomes another, step by step: each bar begins where the last ended.
public struct WaterfallChart: ChartComposition {
  /// One step.
  public struct Step: Sendable {
    /// What a step does.
    public enum Kind: Sendable {
      /// It adds or takes away.
      case change
      /// It states where we are: the bar stands on zero.
      case total
    }

    /// Its name.
    public var label: Phrase
    /// The change, or the total.
    public var value: ChartValue
    /// What it does.
    public var kind: Kind

    /// Creates a step.
    public init(_ label: Phrase, _ value: ChartValue, kind: Kind = .change) {
      self.label = label
      self.value = value
      self.kind = kind
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The steps in order. After a missing change the level is unknown until the next total.
  public var steps: [Step]
  /// How figures are printed; changes carry their sign.
  public var format: NumberFormat

  /// Creates a waterfall.
  public init(name: String, text: ChartText, steps: [Step], format: NumberFormat = NumberFormat()) {
    self.name = name
    self.text = text
    self.steps = steps
    self.format = format
  }

  /// The chart.
  public var chart: Chart {
    let names = steps.map { step in
      NameAxis.Name(step.label, role: step.kind == .total ? .own : .context, figure: .value(step.value, format(of: step)))
    }
    let levels = levels
    let plot = Plot(
      x: .quantity(QuantityAxis(format: format, includesZero: true)), y: .names(NameAxis(names, bandSize: 26, padding: 0.28)),
      height: .bands, marks: [LinkMark(links(levels)), BarMark(bars(levels))])
    let changes = zip(steps, levels).compactMap { step, level in step.kind == .change ? level.map { $0.to >= $0.from } : nil }
    var entries: [Legend.Entry] = []
    if changes.contains(true) { entries.append(.init(.area(.series(1)), ChartPhrases.increase)) }
    if changes.contains(false) { entries.append(.init(.area(.series(4)), ChartPhrases.decrease)) }
    if steps.contains(where: { $0.kind == .total }) { entries.append(.init(.area(.own), ChartPhrases.total)) }
    let legend = Legend(entries)
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  private func format(of step: Step) -> NumberFormat {
    var format = format
    format.alwaysSigned = step.kind == .change
    return format
  }

  /// Where each bar begins and ends; nil where a figure before it is missing.
  private var levels: [(from: Double, to: Double)?] {
    var level: Double? = 0
    return steps.map { step in
      guard let value = step.value.number else {
        level = nil
        return nil
      }
      if step.kind == .total {
        level = value
        return (0, value)
      }
      guard let before = level else { return nil }
      level = before + value
      return (before, before + value)
    }
  }

  private func bars(_ levels: [(from: Double, to: Double)?]) -> [BarMark.Bar] {
    zip(steps, levels).enumerated().map { band, entry in
      let (step, level) = entry
      guard let level else { return BarMark.Bar(band: Double(band), to: .missing(step.value.missingMark ?? .unknown), paint: .axis) }
      let paint: Paint = step.kind == .total ? .own : level.to >= level.from ? .series(1) : .series(4)
      return BarMark.Bar(band: Double(band), from: level.from, to: .number(level.to, step.value.status), paint: paint)
    }
  }

  /// From the end of each bar to the beginning of the next.
  private func links(_ levels: [(from: Double, to: Double)?]) -> [LinkMark.Link] {
    zip(levels, levels.dropFirst()).enumerated().compactMap { band, pair in
      guard let before = pair.0, pair.1 != nil else { return nil }
      return LinkMark.Link(x: before.to, fromBand: Double(band), toBand: Double(band + 1))
    }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name, ChartPhrases.figure],
      rows: steps.map { ChartDataTable.Row($0.label, [.value($0.value, format(of: $0))]) })
  }

  private func sentences(in language: Language) -> String {
    steps.map { ChartSentences.figure($0.label[language], $0.value.text(format(of: $0), in: language)) }.joined(separator: " ")
  }
}
