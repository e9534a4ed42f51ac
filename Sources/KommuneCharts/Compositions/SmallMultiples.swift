import KommuneLocale
import KommuneSVG

/// One small line a kommune or indicator, side by side, each with its latest figure and the mean of the last four years.
public struct SmallMultiples: ChartComposition {
  /// One small picture.
  public struct Panel: Sendable {
    /// Its heading.
    public var label: Phrase
    /// One figure a year.
    public var values: [ChartValue]
    /// Its meaning to the reader.
    public var role: ChartRole
    /// How its figures are printed, when other than the rest.
    public var format: NumberFormat?

    /// Creates a small picture.
    public init(_ label: Phrase, _ values: [ChartValue], role: ChartRole = .context, format: NumberFormat? = nil) {
      self.label = label
      self.values = values
      self.role = role
      self.format = format
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The years, rising.
  public var years: [Int]
  /// The small pictures, in reading order.
  public var panels: [Panel]
  /// How figures are printed.
  public var format: NumberFormat
  /// Whether all have one vertical scale, so that levels can be compared; else each shows its own movement.
  public var sharesScale: Bool

  /// Creates small pictures; each has one figure for each year.
  public init(
    name: String, text: ChartText, years: [Int], panels: [Panel], format: NumberFormat = NumberFormat(), sharesScale: Bool = true
  ) {
    precondition(panels.allSatisfy { $0.values.count == years.count }, "a small picture has one figure for each year")
    self.name = name
    self.text = text
    self.years = years
    self.panels = panels
    self.format = format
    self.sharesScale = sharesScale
  }

  /// The chart.
  public var chart: Chart {
    let domain = sharesScale ? range(panels.flatMap(\.values)) : nil
    let cells: [any ChartContent] = panels.map { panel in
      StackedContent(
        [
          TextContent(panel.label, isBold: panel.role == .own, paint: panel.role == .own ? .own : .text, limit: 2),
          TextContent(latest(panel), limit: 1),
        ] + (hasMean ? [TextContent(meanText(panel), limit: 1)] : []) + [plot(panel, domain: domain ?? range(panel.values))], spacing: 1)
    }
    return Chart(name: name, text: text, content: StackedContent([legend, GridContent(cells)], spacing: 12), dataTable: table) {
      sentences(in: $0)
    }
  }

  /// Whether any has a mean; then each has a line for it, so that the pictures of a row stand level.
  private var hasMean: Bool { panels.contains { mean($0) != nil } }

  private var legend: Legend {
    Legend(hasMean ? [Legend.Entry(.dashes(.text), ChartPhrases.fourYearMeanMeaning)] : [])
  }

  private func range(_ values: [ChartValue]) -> ClosedRange<Double> {
    let numbers = values.compactMap(\.number)
    guard let low = numbers.min(), let high = numbers.max() else { return 0...1 }
    // Some air keeps the line clear of the words above it.
    return low < high ? low...(high + 0.08 * (high - low)) : (low - 1)...(low + 1)
  }

  private func plot(_ panel: Panel, domain: ClosedRange<Double>) -> Plot {
    let paint: Paint = panel.role == .own ? .own : panel.role == .named ? .series(1) : .context
    var marks: [any Mark] = []
    if let mean = mean(panel), let first = mean.years.first, let last = mean.years.last {
      marks.append(
        CurveMark(
          [Point(Double(first), mean.value), Point(Double(last), mean.value)], paint: .text, width: 1.5, isDashed: true))
    }
    if domain.lowerBound < 0, domain.upperBound > 0, let first = years.first, let last = years.last, first < last {
      marks.insert(CurveMark([Point(Double(first), 0), Point(Double(last), 0)], paint: .axis, width: 1), at: 0)
    }
    marks.append(LineMark(xs: years.map(Double.init), values: panel.values, paint: paint, width: 2, marksEnd: true))
    return Plot(
      x: .years((years.first ?? 0)...(years.last ?? 0)),
      y: .quantity(QuantityAxis(format: format, domain: domain, hasGrid: false, hasLabels: false)), height: .pixels(58), marks: marks)
  }

  /// The mean of the last four years, when each of them has a figure.
  private func mean(_ panel: Panel) -> (value: Double, years: [Int])? {
    let numbers = panel.values.suffix(4).compactMap(\.number)
    guard numbers.count == 4 else { return nil }
    return (numbers.reduce(0, +) / 4, Array(years.suffix(4)))
  }

  /// "2019: 47 998", or what the mark means when no year has a figure.
  private func latest(_ panel: Panel) -> Phrase {
    let format = panel.format ?? format
    guard let last = panel.values.lastIndex(where: { $0.number != nil }) else {
      let mark = panel.values.last?.missingMark ?? .unknown
      return Phrase { "\(mark.symbol) \(mark.meaning[$0])" }
    }
    return Phrase { "\(years[last]): \(panel.values[last].text(format, in: $0))" }
  }

  private func meanText(_ panel: Panel) -> Phrase {
    let format = panel.format ?? format
    let mean = mean(panel)
    return Phrase { language in
      ChartPhrases.fourYearMean(mean.map { format.string($0.value, in: language) } ?? MissingMark.unknown.symbol)[language]
    }
  }

  private func caption(_ panel: Panel) -> Phrase {
    hasMean ? Phrase { "\(latest(panel)[$0]). \(meanText(panel)[$0])" } : latest(panel)
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name] + years.map { Phrase(verbatim: String($0)) } + [ChartPhrases.fourYearMeanHeading],
      rows: panels.map { panel in
        let format = panel.format ?? format
        let mean: ChartValue = mean(panel).map { .number($0.value) } ?? .missing(.unknown)
        return ChartDataTable.Row(panel.label, (panel.values + [mean]).map { .value($0, format) })
      })
  }

  private func sentences(in language: Language) -> String {
    panels.map { ChartSentences.figure($0.label[language], caption($0)[language]) }.joined(separator: " ")
  }
}
