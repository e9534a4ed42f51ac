import KommuneLocale
import KommuneSVG

/// How a figure is spread in each of several groups: boxes of quartiles, whiskers and what lies beyond them.
public struct BoxChart: ChartComposition {
  /// One group.
  public struct Group: Sendable {
    /// Its name; how many it holds is added.
    public var label: Phrase
    /// Its figures.
    public var values: [ChartValue]
    /// Our own figure in it, drawn as a diamond.
    public var own: ChartValue?

    /// Creates a group.
    public init(_ label: Phrase, _ values: [ChartValue], own: ChartValue? = nil) {
      self.label = label
      self.values = values
      self.own = own
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The groups.
  public var groups: [Group]
  /// The name of our own kommune, when it is marked.
  public var ownLabel: Phrase?
  /// How figures are printed.
  public var format: NumberFormat

  /// Creates boxes.
  public init(name: String, text: ChartText, groups: [Group], ownLabel: Phrase? = nil, format: NumberFormat = NumberFormat()) {
    self.name = name
    self.text = text
    self.groups = groups
    self.ownLabel = ownLabel
    self.format = format
  }

  /// The chart.
  public var chart: Chart {
    let names = groups.map { group in
      NameAxis.Name(
        ChartPhrases.counted(group.label, group.values.count { $0.number != nil }), role: group.own?.number == nil ? .context : .own)
    }
    let owns = groups.enumerated().compactMap { band, group in
      group.own?.number.map { SignMark.Place(x: $0, band: Double(band), sign: .diamond, paint: .own) }
    }
    let plot = Plot(
      x: .quantity(QuantityAxis(format: format)), y: .names(NameAxis(names, bandSize: 30, padding: 0.35)), height: .bands,
      marks: [BoxMark(groups.map { $0.values.compactMap(\.number) }), SignMark(owns)])
    var entries: [Legend.Entry] = [
      .init(.area(.contextTint(0.6)), ChartPhrases.boxMeaning), .init(.dot(.context), ChartPhrases.beyondWhiskers),
    ]
    if let ownLabel, !owns.isEmpty { entries.insert(.init(.sign(.diamond, .own), ownLabel), at: 0) }
    return Chart(name: name, text: text, content: StackedContent([Legend(entries), plot]), dataTable: table) { sentences(in: $0) }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [
        ChartPhrases.name, ChartPhrases.count, ChartPhrases.lowest, ChartPhrases.lowerQuartile, ChartPhrases.median,
        ChartPhrases.upperQuartile, ChartPhrases.highest, ChartPhrases.ownValue,
      ],
      rows: groups.map { group in
        let numbers = group.values.compactMap(\.number)
        let quartiles = Quartiles(of: numbers)
        let values = [quartiles?.lowest, quartiles?.lower, quartiles?.median, quartiles?.upper, quartiles?.highest]
        return ChartDataTable.Row(
          group.label,
          [.value(.number(Double(numbers.count)), NumberFormat())]
            + values.map { .value($0.map { .number($0) } ?? .missing(.unknown), format) }
            + [group.own.map { .value($0, format) } ?? .text(Phrase(verbatim: ""))])
      })
  }

  private func sentences(in language: Language) -> String {
    groups.compactMap { group in
      guard let quartiles = Quartiles(of: group.values.compactMap(\.number)) else { return nil }
      let median = "\(ChartPhrases.median[language]) \(format.string(quartiles.median, in: language))"
      return ChartSentences.figure(group.label[language], median)
    }.joined(separator: " ")
  }
}
