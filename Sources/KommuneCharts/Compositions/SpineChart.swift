import KommuneLocale
import KommuneSVG

/// Many indicators at once: for each, our own value on the axis of the whole country, with the best ten.
///
/// Each row has its own scale, laid so that the country's median stands on one line for all, its lowest and highest kommune at the
/// ends, and better lies to the right, where an indicator has a better end. The two sides of the median are measured each by its own
/// reach: one kommune far out must not press all others together on both sides.
public struct SpineChart: ChartComposition {
  /// One indicator.
  public struct Row: Sendable {
    /// Its name, with its unit.
    public var label: Phrase
    /// Our own value.
    public var own: ChartValue
    /// The country: lowest, lower quartile, median, upper quartile, highest; nil when nobody reported.
    public var country: Spread?
    /// The least good of the best ten, when there is a better end.
    public var bestTen: Double?
    /// Which end is better.
    public var better: Better
    /// How values are printed.
    public var format: NumberFormat

    /// Creates an indicator.
    public init(
      _ label: Phrase, own: ChartValue, country: Spread?, bestTen: Double? = nil, better: Better = .neither,
      format: NumberFormat = NumberFormat()
    ) {
      self.label = label
      self.own = own
      self.country = country
      self.bestTen = bestTen
      self.better = better
      self.format = format
    }
  }

  /// How values are spread over the country.
  public struct Spread: Sendable, Hashable {
    /// The lowest value.
    public var lowest: Double
    /// A quarter lies below.
    public var lower: Double
    /// Half lies below.
    public var median: Double
    /// A quarter lies above.
    public var upper: Double
    /// The highest value.
    public var highest: Double

    /// Creates a spread of finite values, each no less than the one before.
    public init(lowest: Double, lower: Double, median: Double, upper: Double, highest: Double) {
      precondition(
        lowest.isFinite && highest.isFinite && lowest <= lower && lower <= median && median <= upper && upper <= highest,
        "a spread rises from its lowest to its highest value")
      self.lowest = lowest
      self.lower = lower
      self.median = median
      self.upper = upper
      self.highest = highest
    }

    /// The spread of some values, quartiles of type 7; nil when there are none.
    public init?(of values: [Double]) {
      guard let quartiles = Quartiles(of: values.filter(\.isFinite)) else { return nil }
      self.init(
        lowest: quartiles.lowest, lower: quartiles.lower, median: quartiles.median, upper: quartiles.upper, highest: quartiles.highest)
    }
  }

  /// Which end of a scale is better.
  public enum Better: Sendable {
    /// The higher the better.
    case high
    /// The lower the better.
    case low
    /// Neither.
    case neither
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The indicators.
  public var rows: [Row]

  /// Creates a spine chart.
  public init(name: String, text: ChartText, rows: [Row]) {
    self.name = name
    self.text = text
    self.rows = rows
  }

  /// The chart.
  public var chart: Chart {
    let names = rows.map { NameAxis.Name($0.label, figure: .value($0.own, $0.format)) }
    let plot = Plot(
      x: .unwritten(0...1), y: .names(NameAxis(names, bandSize: 28, padding: 0.35)), height: .bands,
      marks: [spines, PostMark(xs: [0.5], paint: .axis), owns, HeadingMark(headings)])
    var entries: [Legend.Entry] = [
      .init(.sign(.diamond, .own), ChartPhrases.ownValue), .init(.area(.contextTint(0.75)), ChartPhrases.wholeCountry),
      .init(.area(.context), ChartPhrases.middleHalf),
    ]
    if rows.contains(where: { $0.bestTen != nil && $0.better != .neither }) {
      entries.append(.init(.outline(.series(1)), ChartPhrases.bestTen))
    }
    let legend = Legend(entries)
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  private var headings: [HeadingMark.Heading] {
    // An end is worse only for rows that have a better one; to the left of the others lies what is lower.
    func end(_ judged: Phrase, _ plain: Phrase) -> Phrase {
      let (some, all) = (rows.contains { $0.better != .neither }, rows.allSatisfy { $0.better != .neither })
      return all && some ? judged : some ? Phrase { "\(judged[$0]) / \(plain[$0])" } : plain
    }
    return [
      .init(x: 0, text: end(ChartPhrases.worse, ChartPhrases.lower)), .init(x: 0.5, text: ChartPhrases.median),
      .init(x: 1, text: end(ChartPhrases.better, ChartPhrases.higher)),
    ]
  }

  /// Where a value lies, 0 to 1 with the median at one half.
  private static func place(_ value: Double, in row: Row) -> Double? {
    guard let country = row.country else { return nil }
    let reach = value > country.median ? country.highest - country.median : country.median - country.lowest
    guard reach > 0 else { return value == country.median ? 0.5 : edge(value > country.median, in: row) }
    let share = min(max((value - country.median) / reach, -1), 1) / 2
    return 0.5 + (row.better == .low ? -share : share)
  }

  /// The end of the scale on one side, for a value beyond a country that is all alike there.
  private static func edge(_ isHigher: Bool, in row: Row) -> Double { isHigher == (row.better != .low) ? 1 : 0 }

  private var spines: SpineMark {
    SpineMark(
      rows.map { row in
        guard let country = row.country else { return nil }
        func place(_ value: Double) -> Double { Self.place(value, in: row) ?? 0.5 }
        let best = row.bestTen.flatMap { value -> ClosedRange<Double>? in
          guard row.better != .neither else { return nil }
          let end = place(row.better == .high ? country.highest : country.lowest)
          return min(place(value), end)...max(place(value), end)
        }
        let (low, high) = (place(country.lowest), place(country.highest))
        let (lower, upper) = (place(country.lower), place(country.upper))
        return SpineMark.Spine(
          whole: min(low, high)...max(low, high), middle: min(lower, upper)...max(lower, upper), best: best)
      })
  }

  private var owns: SignMark {
    SignMark(
      rows.enumerated().compactMap { band, row in
        guard let own = row.own.number, let x = Self.place(own, in: row) else { return nil }
        return SignMark.Place(x: x, band: Double(band), sign: .diamond, paint: .own)
      })
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [
        ChartPhrases.name, ChartPhrases.ownValue, ChartPhrases.lowest, ChartPhrases.lowerQuartile, ChartPhrases.median,
        ChartPhrases.upperQuartile, ChartPhrases.highest, ChartPhrases.bestTen,
      ],
      rows: rows.map { row in
        let values = [row.country?.lowest, row.country?.lower, row.country?.median, row.country?.upper, row.country?.highest]
        // Where neither end is better nobody is best, which is not a figure that is missing.
        let best: ChartDataTable.Cell = row.bestTen.map { .value(.number($0), row.format) } ?? .text(Phrase(verbatim: ""))
        return ChartDataTable.Row(
          row.label, ([row.own] + values.map { $0.map { .number($0) } ?? .missing(.unknown) }).map { .value($0, row.format) } + [best])
      })
  }

  private func sentences(in language: Language) -> String {
    rows.map { row in
      let median = row.country.map { "\(ChartPhrases.median[language]) \(row.format.string($0.median, in: language))" }
      let figures = [row.own.text(row.format, in: language), median].compactMap(\.self).joined(separator: ", ")
      return ChartSentences.figure(row.label[language], figures)
    }.joined(separator: " ")
  }
}
