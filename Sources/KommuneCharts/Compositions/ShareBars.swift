import KommuneLocale
import KommuneSVG

/// What a whole is made of: one bar a row, divided into categories, such as age groups.
public struct ShareBars: ChartComposition {
  /// How the categories of a row are placed.
  public enum Arrangement: Sendable {
    /// One after the other, each row filling the width: shares of 100 per cent.
    case shares
    /// One after the other, in the unit of the figures.
    case stacked
    /// One under the other.
    case grouped
  }

  /// One bar.
  public struct Row: Sendable {
    /// Its name.
    public var label: Phrase
    /// One figure for each category.
    public var values: [ChartValue]
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a bar.
    public init(_ label: Phrase, _ values: [ChartValue], role: ChartRole = .context) {
      self.label = label
      self.values = values
      self.role = role
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The categories, in their order; at most seven can be told apart.
  public var categories: [Phrase]
  /// The bars.
  public var rows: [Row]
  /// How the categories are placed.
  public var arrangement: Arrangement
  /// How figures are printed; shares are printed in per cent with its decimals.
  public var format: NumberFormat

  /// Creates the bars; each row has one figure for each category.
  public init(
    name: String, text: ChartText, categories: [Phrase], rows: [Row], arrangement: Arrangement = .shares,
    format: NumberFormat = NumberFormat()
  ) {
    precondition(rows.allSatisfy { $0.values.count == categories.count }, "a row has one figure for each category")
    self.name = name
    self.text = text
    self.categories = categories
    self.rows = rows
    self.arrangement = arrangement
    self.format = format
  }
}

extension ShareBars {
  /// The chart.
  public var chart: Chart {
    let names = rows.map { NameAxis.Name($0.label, role: $0.role) }
    let isGrouped = arrangement == .grouped
    let axis = QuantityAxis(
      format: arrangement == .shares ? .percent(decimals: 0) : format, includesZero: true, domain: arrangement == .shares ? 0...100 : nil)
    let bandSize = isGrouped ? Double(categories.count) * 12 + 12 : 28
    var marks: [any Mark] = []
    if isGrouped { marks.append(BarMark(groupedBars, printsMarks: true)) } else { marks.append(StackMark(stacks, format: labelFormat)) }
    let plot = Plot(
      x: .quantity(axis), y: .names(NameAxis(names, bandSize: bandSize, padding: isGrouped ? 0.22 : 0.2)), height: .bands, marks: marks)
    let legend = Legend(categories.enumerated().map { Legend.Entry(.area(.series($0.offset)), $0.element) })
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  private var labelFormat: NumberFormat {
    arrangement == .shares ? .percent(decimals: format.isPercent ? format.decimals : 0) : format
  }

  private var groupedBars: [BarMark.Bar] {
    rows.enumerated().flatMap { band, row in
      row.values.enumerated().map { index, value in
        let size = 1 / Double(max(1, categories.count))
        return BarMark.Bar(
          band: Double(band), to: value, paint: .series(index), slot: (Double(index) * size)...(Double(index + 1) * size))
      }
    }
  }

  /// The parts of each row, one after the other; a row with a missing or negative part has no shares.
  private var stacks: [StackMark.Stack] {
    rows.enumerated().map { band, row in
      let total = row.values.compactMap(\.number).reduce(0, +)
      // Neither a missing part nor a negative one leaves a whole to have shares of.
      let isComplete = row.values.allSatisfy { $0.number.map { $0 >= 0 || arrangement != .shares } ?? false }
      let scale = arrangement == .shares ? (isComplete && total > 0 ? 100 / total : 0) : 1
      return StackMark.Stack(
        band: Double(band), values: row.values.map { ($0.number ?? 0) * scale },
        missing: isComplete ? nil : row.values.compactMap(\.missingMark).first?.symbol ?? MissingMark.unknown.symbol)
    }
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name] + categories,
      rows: rows.map { row in ChartDataTable.Row(row.label, row.values.map { .value($0, format) }) })
  }

  private func sentences(in language: Language) -> String {
    zip(rows, stacks).map { row, stack in
      let parts = zip(categories, zip(stack.values, row.values)).map { name, value in
        // A row without shares is told in its own figures.
        let hasShare = stack.missing == nil || arrangement != .shares
        let figure = hasShare && value.1.number != nil ? labelFormat.string(value.0, in: language) : value.1.text(format, in: language)
        return "\(name[language]) \(figure)"
      }
      return ChartSentences.figure(row.label[language], parts.joined(separator: ", "))
    }.joined(separator: " ")
  }
}
