import KommuneLocale
import KommuneSVG

/// Series over years as lines, with breaks where figures before and after cannot be compared.
///
/// A missing year is a gap, a provisional part is dashed, and a forecast is a fan of intervals. Lines are labelled at their ends.
public struct LineChart: ChartComposition {
  /// One line.
  public struct Series: Sendable {
    /// Its name, printed at its end.
    public var label: Phrase
    /// One figure a year, in the order of the chart's years.
    public var values: [ChartValue]
    /// Its meaning to the reader.
    public var role: ChartRole
    /// How sure the years to come are, the widest interval first.
    public var fan: [Interval]

    /// Creates a line.
    public init(_ label: Phrase, _ values: [ChartValue], role: ChartRole = .context, fan: [Interval] = []) {
      self.label = label
      self.values = values
      self.role = role
      self.fan = fan
    }
  }

  /// An interval around a forecast.
  public struct Interval: Sendable {
    /// How many of a hundred times the interval should hold, such as 80.
    public var percent: Double
    /// Its lower end, one a year of the chart; nil outside the forecast.
    public var lower: [Double?]
    /// Its upper end.
    public var upper: [Double?]

    /// Creates an interval.
    public init(percent: Double, lower: [Double?], upper: [Double?]) {
      self.percent = percent
      self.lower = lower
      self.upper = upper
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

extension LineChart {
  /// How many lines can be named at their ends.
  private static let nameLimit = 14

  /// The chart.
  public var chart: Chart {
    let paints = paints
    let named = namedSeries
    let rules = breaks.map { RuleMark.Rule(x: Double($0.firstYear) - 0.5, label: $0.word, paint: .axis, isDashed: true) }
    var marks: [any Mark] = []
    if !rules.isEmpty { marks.append(RuleMark(rules, widensScale: false)) }
    marks += fans(paints)
    for index in drawingOrder { marks.append(line(index, paint: paints[index])) }
    marks.append(EndLabelMark(named.compactMap { label($0, paint: paints[$0]) }))
    let span = (years.first ?? 0)...(years.last ?? 0)
    let plot = Plot(
      x: .years(span), y: .quantity(QuantityAxis(title: axisTitle, format: format, includesZero: includesZero)), marks: marks)
    let others = series.count - named.count
    let legend = Legend((others > 0 ? [Legend.Entry(.line(.context), ChartPhrases.otherLines(others))] : []) + fanEntries(paints))
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  /// Our own strong, named ones in the other colours, the rest grey; when none is chosen, the colours in order.
  private var paints: [Paint] {
    guard series.contains(where: { $0.role != .context }) else {
      return series.indices.map { series.count <= 7 ? .series($0) : .context }
    }
    var next = 1
    return series.map { line in
      switch line.role {
      case .own: return .own
      case .context: return .context
      case .named:
        next += 1
        return .series(next - 1)
      }
    }
  }

  /// The grey ones at the back, our own in front.
  private var drawingOrder: [Int] {
    [ChartRole.context, .named, .own].flatMap { role in series.indices.filter { series[$0].role == role } }
  }

  /// The lines that are named: all, or those that are chosen, or the highest and lowest at the end.
  private var namedSeries: [Int] {
    guard series.count > Self.nameLimit else { return Array(series.indices) }
    let chosen = series.indices.filter { series[$0].role != .context }
    if !chosen.isEmpty { return Array(chosen.prefix(Self.nameLimit)) }
    let ranked = series.indices.compactMap { index in series[index].values.last?.number.map { (index, $0) } }
      .sorted { ($0.1, $0.0) > ($1.1, $1.0) }.map(\.0)
    return ranked.count <= 6 ? ranked : Array(ranked.prefix(3) + ranked.suffix(3))
  }

  private func line(_ index: Int, paint: Paint) -> LineMark {
    let role = series[index].role
    return LineMark(
      xs: years.map(Double.init), values: series[index].values, paint: paint,
      width: role == .own ? 3 : role == .named ? 2.25 : series.count > Self.nameLimit ? 1 : 1.75,
      interruptions: breaks.filter(\.interruptsLines).map { Double($0.firstYear) - 0.5 }, marksEnd: role == .own)
  }

  private func label(_ index: Int, paint: Paint) -> EndLabelMark.Label? {
    let line = series[index]
    guard let last = line.values.lastIndex(where: { $0.number != nil }), let y = line.values[last].number else { return nil }
    return EndLabelMark.Label(x: Double(years[last]), y: y, text: line.label, paint: paint, isBold: line.role == .own)
  }

  /// The intervals, the widest palest and at the back.
  private func fans(_ paints: [Paint]) -> [any Mark] {
    series.indices.flatMap { index -> [any Mark] in
      let fan = series[index].fan
      return fan.enumerated().map { depth, interval in
        AreaMark(
          xs: years.map(Double.init), lower: interval.lower, upper: interval.upper,
          paint: Self.tint(of: paints[index], depth: depth, of: fan.count))
      }
    }
  }

  private func fanEntries(_ paints: [Paint]) -> [Legend.Entry] {
    guard let index = series.firstIndex(where: { !$0.fan.isEmpty }) else { return [] }
    let fan = series[index].fan
    return fan.enumerated().reversed().map { depth, interval in
      Legend.Entry(.area(Self.tint(of: paints[index], depth: depth, of: fan.count)), ChartPhrases.interval(interval.percent))
    }
  }

  private static func tint(of paint: Paint, depth: Int, of count: Int) -> Paint {
    let share = 0.82 - 0.27 * Double(depth) / Double(max(1, count - 1))
    return switch paint {
    case .own: .tint(0, share)
    case .series(let index): .tint(index, share)
    default: .contextTint(share)
    }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name] + years.map { Phrase(verbatim: String($0)) },
      rows: series.map { line in ChartDataTable.Row(line.label, line.values.map { .value($0, format) }) })
  }

  private func sentences(in language: Language) -> String {
    let period = years.first == years.last ? "\(years.first ?? 0)" : "\(years.first ?? 0)–\(years.last ?? 0)"
    var sentences = [ChartSentences.lines(series.count, period: period, in: language)]
    for index in namedSeries {
      let line = series[index]
      guard let first = line.values.firstIndex(where: { $0.number != nil }),
        let last = line.values.lastIndex(where: { $0.number != nil })
      else { continue }
      let name = line.label[language]
      sentences.append(
        first == last
          ? ChartSentences.figure("\(name), \(years[first])", line.values[first].text(format, in: language))
          : ChartSentences.change(
            name, from: line.values[first].text(format, in: language), years[first],
            to: line.values[last].text(format, in: language), years[last], in: language))
    }
    sentences += breaks.map { ChartSentences.breakBefore(String($0.firstYear), $0.word[language], in: language) }
    return sentences.joined(separator: " ")
  }
}
