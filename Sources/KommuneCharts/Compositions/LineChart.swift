import KommuneLocale
import KommuneSVG

/// Series over years as lines, with breaks where figures before and after cannot be compared.
///
/// A missing year is a gap, a provisional part is dashed, and a forecast is a fan of intervals. Lines are labelled at their ends.
public struct LineChart: Sendable {
  /// One line.
  public struct Series: Sendable {
    /// Its name, printed at its end.
    public var label: Phrase
    /// One figure a year, in the order of the chart's years.
    public var values: [ChartValue]
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a line.
    public init(_ label: Phrase, _ values: [ChartValue], role: ChartRole = .context) {
      self.label = label
      self.values = values
      self.role = role
    }
  }

  /// A place where figures cannot be compared across.
  public struct Break: Sendable {
    /// The first year of the new kind of figures; the rule stands between it and the year before.
    public var firstYear: Int
    /// The word at the rule, such as "samanslåing".
    public var word: Phrase
    /// Whether lines stop at the rule, because the series is not bridged.
    public var interruptsLines: Bool

    /// Creates a break.
    public init(firstYear: Int, word: Phrase, interruptsLines: Bool = true) {
      self.firstYear = firstYear
      self.word = word
      self.interruptsLines = interruptsLines
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The years, rising.
  public var years: [Int]
  /// The lines.
  public var series: [Series]
  /// The breaks.
  public var breaks: [Break]
  /// How figures are printed.
  public var format: NumberFormat
  /// What the vertical axis measures, when the subtitle does not say it.
  public var axisTitle: Phrase?
  /// Whether the vertical axis must begin at zero.
  public var includesZero: Bool

  /// Creates a line chart; every series has one figure for each year.
  public init(
    name: String, text: ChartText, years: [Int], series: [Series], breaks: [Break] = [], format: NumberFormat = NumberFormat(),
    axisTitle: Phrase? = nil, includesZero: Bool = false
  ) {
    precondition(series.allSatisfy { $0.values.count == years.count }, "a series has one figure for each year")
    self.name = name
    self.text = text
    self.years = years
    self.series = series
    self.breaks = breaks
    self.format = format
    self.axisTitle = axisTitle
    self.includesZero = includesZero
  }
}
