import KommuneLocale
import KommuneSVG

/// Lines from one moment or area to another: from the parts to the whole they become.
public struct SlopeChart: Sendable {
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

    /// Creates a line.
    public init(_ label: Phrase, from: ChartValue, to: ChartValue, endLabel: Phrase? = nil, role: ChartRole = .context) {
      self.label = label
      self.from = from
      self.to = to
      self.endLabel = endLabel
      self.role = role
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
    parts.map { Slope($0.label, from: $0.value, to: whole.value, endLabel: whole.label, role: .own) }
  }
}
