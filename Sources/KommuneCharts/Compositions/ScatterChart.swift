import KommuneLocale
import KommuneSVG

/// Two figures against each other, each kommune a point, those that matter named.
public struct ScatterChart: ChartComposition {
  /// One point.
  public struct Item: Sendable {
    /// Its name; context points are named where there is room.
    public var label: Phrase
    /// From left to right.
    public var x: ChartValue
    /// From bottom to top.
    public var y: ChartValue
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a point.
    public init(_ label: Phrase, x: ChartValue, y: ChartValue, role: ChartRole = .context) {
      self.label = label
      self.x = x
      self.y = y
      self.role = role
    }
  }

  /// One of the two figures.
  public struct Measure: Sendable {
    /// What is measured, with its unit.
    public var title: Phrase
    /// How it is printed.
    public var format: NumberFormat
    /// Whether equal distances are equal ratios, for positive figures of very different size.
    public var isLogarithmic: Bool

    /// Creates a measure.
    public init(_ title: Phrase, format: NumberFormat = NumberFormat(), isLogarithmic: Bool = false) {
      self.title = title
      self.format = format
      self.isLogarithmic = isLogarithmic
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The points; one without either figure is not drawn, but stands in the table.
  public var items: [Item]
  /// What is measured from left to right.
  public var x: Measure
  /// What is measured from bottom to top.
  public var y: Measure
  /// A fitted line, as points of the two measures.
  public var fit: [(x: Double, y: Double)]

  /// Creates a scatter chart.
  public init(name: String, text: ChartText, items: [Item], x: Measure, y: Measure, fit: [(x: Double, y: Double)] = []) {
    self.name = name
    self.text = text
    self.items = items
    self.x = x
    self.y = y
    self.fit = fit
  }

  /// The chart.
  public var chart: Chart {
    let drawn = items.filter { $0.x.number != nil && $0.y.number != nil }
    let ordered = [ChartRole.context, .named, .own].flatMap { role in drawn.filter { $0.role == role } }
    let dots = ordered.map { item in
      DotMark.Dot(
        x: item.x.number ?? 0, y: item.y.number ?? 0, paint: item.role == .own ? .own : item.role == .named ? .series(1) : .context,
        radius: item.role == .context ? 3.5 : 6)
    }
    let labels = ordered.map { PointLabelMark.Label(x: $0.x.number ?? 0, y: $0.y.number ?? 0, text: $0.label, role: $0.role) }
    var marks: [any Mark] = []
    if !fit.isEmpty { marks.append(CurveMark(fit.map { .init($0.x, $0.y) }, paint: .axis, isDashed: true)) }
    marks += [DotMark(dots), PointLabelMark(labels, limit: 24)]
    let plot = Plot(
      x: .quantity(QuantityAxis(title: x.title, format: x.format, isLogarithmic: x.isLogarithmic, margin: 0.02)),
      y: .quantity(QuantityAxis(title: y.title, format: y.format, isLogarithmic: y.isLogarithmic, margin: 0.02)),
      height: .share(0.6, atLeast: 240, atMost: 460), marks: marks)
    return Chart(name: name, text: text, content: plot, dataTable: table) { sentences(in: $0) }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name, x.title, y.title],
      rows: items.map { ChartDataTable.Row($0.label, [.value($0.x, x.format), .value($0.y, y.format)]) })
  }

  private func sentences(in language: Language) -> String {
    let drawn = items.filter { $0.x.number != nil && $0.y.number != nil }
    let chosen = items.filter { $0.role != .context }
    let points = ChartSentences.points(drawn.count, x.title[language], y.title[language], in: language)
    let named = chosen.map {
      ChartSentences.figure($0.label[language], "\($0.x.text(x.format, in: language)), \($0.y.text(y.format, in: language))")
    }
    return ([points] + named).joined(separator: " ")
  }
}
