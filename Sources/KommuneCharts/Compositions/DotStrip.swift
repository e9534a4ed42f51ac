import KommuneLocale
import KommuneSVG

/// Our own kommune among all, each a dot on one axis, with quartiles and the groups it is compared with.
public struct DotStrip: ChartComposition {
  /// A figure that is labelled.
  public struct Marked: Sendable {
    /// Its name.
    public var label: Phrase
    /// Its figure; one that is missing is told in the note instead.
    public var value: ChartValue
    /// Its meaning to the reader: `own` is a large dot among the others, `named` a rule with a name.
    public var role: ChartRole

    /// Creates a labelled figure.
    public init(_ label: Phrase, _ value: ChartValue, role: ChartRole) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// Everyone's figures, without the marked ones; missing ones are counted in the note.
  public var field: [ChartValue]
  /// The labelled figures.
  public var marked: [Marked]
  /// How figures are printed.
  public var format: NumberFormat
  /// What one dot is, in the plural: "kommuner".
  public var unitName: Phrase

  /// Creates a dot strip.
  public init(
    name: String, text: ChartText, field: [ChartValue], marked: [Marked], format: NumberFormat = NumberFormat(),
    unitName: Phrase = ChartPhrases.kommuner
  ) {
    self.name = name
    self.text = text
    self.field = field
    self.marked = marked
    self.format = format
    self.unitName = unitName
  }
}

extension DotStrip {
  /// The chart.
  public var chart: Chart {
    let own = marked.filter { $0.role == .own }
    let numbers = field.compactMap(\.number)
    // Those that one is compared with, as on every scale of the country: one's own is not among them.
    let quartiles = Quartiles(of: numbers)
    var marks: [any Mark] = []
    if let quartiles, numbers.count >= 4 {
      marks.append(SpanMark(quartiles.lower...quartiles.upper))
      marks.append(RuleMark(quartileRules(quartiles), side: .bottom))
    }
    marks.append(RuleMark(markedRules))
    marks.append(SwarmMark(numbers))
    marks.append(DotMark(own.compactMap { item in item.value.number.map { DotMark.Dot(x: $0, y: 0, paint: .own, radius: 8) } }))
    let plot = Plot(
      x: .quantity(QuantityAxis(format: format, hasGrid: false)), y: .unwritten(-1...1),
      height: .share(0.2, atLeast: 110, atMost: 170), marks: marks)
    let legend = Legend(numbers.isEmpty ? [] : [Legend.Entry(.dot(.context), ChartPhrases.dots(numbers.count, unitName))])
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table(quartiles)) { language in
      sentences(quartiles, in: language)
    }
  }

  private func quartileRules(_ quartiles: Quartiles) -> [RuleMark.Rule] {
    [
      (quartiles.lower, ChartPhrases.lowerQuartile), (quartiles.median, ChartPhrases.median),
      (quartiles.upper, ChartPhrases.upperQuartile),
    ].map { value, name in
      RuleMark.Rule(x: value, label: Phrase { "\(name[$0]) \(format.string(value, in: $0))" }, paint: .axis, isDashed: true)
    }
  }

  private var markedRules: [RuleMark.Rule] {
    var next = 0
    return marked.compactMap { item in
      guard let value = item.value.number else { return nil }
      if item.role != .own { next += 1 }
      return RuleMark.Rule(
        x: value, label: Phrase { "\(item.label[$0]) \(item.value.text(format, in: $0))" },
        paint: item.role == .own ? .own : .series(next), isBold: item.role == .own)
    }
  }

  private func table(_ quartiles: Quartiles?) -> ChartDataTable {
    var rows = marked.map { ChartDataTable.Row($0.label, [.value($0.value, format)]) }
    if let quartiles {
      rows += [
        (ChartPhrases.lowest, quartiles.lowest), (ChartPhrases.lowerQuartile, quartiles.lower), (ChartPhrases.median, quartiles.median),
        (ChartPhrases.upperQuartile, quartiles.upper), (ChartPhrases.highest, quartiles.highest),
      ].map { ChartDataTable.Row($0, [.value(.number($1), format)]) }
    }
    return ChartDataTable(header: [ChartPhrases.name, ChartPhrases.figure], rows: rows)
  }

  private func sentences(_ quartiles: Quartiles?, in language: Language) -> String {
    var sentences: [String] = []
    let numbers = field.compactMap(\.number)
    if let quartiles {
      func text(_ value: Double) -> String { format.string(value, in: language) }
      sentences.append(
        ChartSentences.distribution(
          numbers.count, unitName[language], low: text(quartiles.lowest), high: text(quartiles.highest), median: text(quartiles.median),
          lower: text(quartiles.lower), upper: text(quartiles.upper), in: language))
    }
    for item in marked {
      sentences.append(ChartSentences.figure(item.label[language], item.value.text(format, in: language)))
    }
    let missing = field.count - numbers.count
    if missing > 0 { sentences.append(ChartSentences.missing(missing, in: language)) }
    return sentences.joined(separator: " ")
  }
}
