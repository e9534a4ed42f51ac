import KommuneLocale
import KommuneSVG

/// Lines from one moment or area to another: from the parts to the whole they become.
public struct SlopeChart: ChartComposition {
  /// One line.
  public struct Slope: Sendable {
    /// Its name, printed to the left with its first figure.
    public var label: Phrase
    /// Where it begins.
    public var from: ChartValue
    /// Where it ends.
    public var to: ChartValue
    /// The name at its right end; nil prints the figure alone, and lines that end in the same place share one label.
    public var endLabel: Phrase?
    /// Its meaning to the reader.
    public var role: ChartRole
    /// The meaning of its right end, when that is another: the whole that parts become.
    public var endRole: ChartRole

    /// Creates a line.
    public init(
      _ label: Phrase, from: ChartValue, to: ChartValue, endLabel: Phrase? = nil, role: ChartRole = .context, endRole: ChartRole? = nil
    ) {
      self.label = label
      self.from = from
      self.to = to
      self.endLabel = endLabel
      self.role = role
      self.endRole = endRole ?? role
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// What stands to the left: "Før".
  public var fromLabel: Phrase
  /// What stands to the right: "Samanslått".
  public var toLabel: Phrase
  /// The lines.
  public var slopes: [Slope]
  /// How figures are printed.
  public var format: NumberFormat

  /// Creates a slope chart.
  public init(
    name: String, text: ChartText, fromLabel: Phrase, toLabel: Phrase, slopes: [Slope], format: NumberFormat = NumberFormat()
  ) {
    self.name = name
    self.text = text
    self.fromLabel = fromLabel
    self.toLabel = toLabel
    self.slopes = slopes
    self.format = format
  }

  /// The lines from each part to the whole.
  public static func parts(_ parts: [(label: Phrase, value: ChartValue)], whole: (label: Phrase, value: ChartValue)) -> [Slope] {
    parts.map { Slope($0.label, from: $0.value, to: whole.value, endLabel: whole.label, endRole: .own) }
  }
}

extension SlopeChart {
  /// The chart.
  public var chart: Chart {
    let drawn = slopes.filter { $0.from.number != nil || $0.to.number != nil }
    let ordered = [ChartRole.context, .named, .own].flatMap { role in drawn.filter { $0.role == role } }
    let plot = Plot(
      x: .unwritten(0...1), y: .quantity(QuantityAxis(format: format, hasGrid: false, hasLabels: false)),
      height: .share(0.5, atLeast: max(260, min(400, 31 * Double(drawn.count))), atMost: 400),
      marks: [
        PostMark(xs: [0, 1]), segments(ordered), HeadingMark([.init(x: 0, text: fromLabel), .init(x: 1, text: toLabel)]),
        EndLabelMark(startLabels(drawn), side: .left, share: 0.36), EndLabelMark(endLabels(ordered), share: 0.36),
      ])
    return Chart(name: name, text: text, content: plot, dataTable: table) { sentences(in: $0) }
  }

  private func paint(_ role: ChartRole) -> Paint {
    switch role {
    case .own: .own
    case .named: .series(1)
    case .context: .context
    }
  }

  private func segments(_ slopes: [Slope]) -> SegmentMark {
    SegmentMark(
      slopes.map { slope in
        let (from, to) = (slope.from.number ?? slope.to.number ?? 0, slope.to.number ?? slope.from.number ?? 0)
        let start = slope.from.number == nil ? 1.0 : 0
        let end = slope.to.number == nil ? 0.0 : 1
        let status = slope.from.status == .final ? slope.to.status : slope.from.status
        return SegmentMark.Segment(
          from: .init(start, from), to: .init(end, to), paint: paint(slope.role), width: slope.role == .own ? 2.5 : 1.5, status: status,
          endPaint: paint(slope.endRole))
      })
  }

  private func startLabels(_ slopes: [Slope]) -> [EndLabelMark.Label] {
    slopes.compactMap { slope in
      slope.from.number.map {
        EndLabelMark.Label(
          x: 0, y: $0, text: slope.label, figure: Phrase { slope.from.text(format, in: $0) }, paint: paint(slope.role),
          isBold: slope.role == .own && slope.endLabel == nil)
      }
    }
  }

  /// One label for all lines that end in the same figure under the same name.
  private func endLabels(_ slopes: [Slope]) -> [EndLabelMark.Label] {
    var labels: [EndLabelMark.Label] = []
    for slope in slopes {
      guard let end = slope.to.number else { continue }
      let figure = Phrase { slope.to.text(format, in: $0) }
      let name = slope.endLabel
      guard !labels.contains(where: { $0.y == end && $0.text == name ?? figure }) else { continue }
      labels.append(
        EndLabelMark.Label(
          x: 1, y: end, text: name ?? figure, figure: name == nil ? nil : figure, paint: paint(slope.endRole),
          isBold: slope.endRole == .own))
    }
    return labels
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name, fromLabel, toLabel],
      rows: slopes.map { ChartDataTable.Row($0.label, [.value($0.from, format), .value($0.to, format)]) })
  }

  private func sentences(in language: Language) -> String {
    slopes.map {
      ChartSentences.pair(
        $0.label[language], $0.from.text(format, in: language), fromLabel[language], $0.to.text(format, in: language), toLabel[language])
    }.joined(separator: " ")
  }
}
