import KommuneLocale
import KommuneSVG

/// A population by age, youngest at the bottom, in two halves.
///
/// The halves are women and men, each with an earlier moment as an outline over a later one; or, where figures have no sex, two
/// moments or two areas.
public struct PopulationPyramid: ChartComposition {
  /// One half.
  public struct Half: Sendable {
    /// What the half shows: "Kvinner", or a moment.
    public var label: Phrase
    /// The figures that are filled, one for each age group.
    public var values: [ChartValue]
    /// The figures that are drawn as an outline over them.
    public var outline: [ChartValue]?

    /// Creates a half.
    public init(_ label: Phrase, _ values: [ChartValue], outline: [ChartValue]? = nil) {
      self.label = label
      self.values = values
      self.outline = outline
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The age groups, youngest first.
  public var ages: [Phrase]
  /// The left half.
  public var left: Half
  /// The right half.
  public var right: Half
  /// What the filled figures are, when there are outlines: "2024".
  public var fillLabel: Phrase?
  /// What the outlines are: "2015".
  public var outlineLabel: Phrase?
  /// How figures are printed.
  public var format: NumberFormat

  /// Creates a pyramid; each half has one figure for each age group.
  public init(
    name: String, text: ChartText, ages: [Phrase], left: Half, right: Half, fillLabel: Phrase? = nil, outlineLabel: Phrase? = nil,
    format: NumberFormat = NumberFormat()
  ) {
    precondition(
      [left.values, right.values, left.outline ?? left.values, right.outline ?? right.values].allSatisfy { $0.count == ages.count },
      "a half has one figure for each age group")
    self.name = name
    self.text = text
    self.ages = ages
    self.left = left
    self.right = right
    self.fillLabel = fillLabel
    self.outlineLabel = outlineLabel
    self.format = format
  }
}

extension PopulationPyramid {
  /// The chart.
  public var chart: Chart {
    let bandSize = min(20, max(3, 440 / Double(max(1, ages.count))))
    let names = ages.reversed().map { NameAxis.Name($0) }
    let largest = [left, right].flatMap { $0.values + ($0.outline ?? []) }.compactMap(\.number).map(abs).max() ?? 0
    let limit = largest > 1e-9 ? largest : 1
    var marks: [any Mark] = [
      BarMark(bars(left.values, sign: -1, paint: .series(1)) + bars(right.values, sign: 1, paint: .own))
    ]
    for (half, sign) in [(left, -1.0), (right, 1.0)] {
      if let outline = half.outline { marks.append(OutlineMark(bars(outline, sign: sign, paint: .text), paint: .text)) }
    }
    marks.append(HeadingMark([.init(x: -limit / 2, text: left.label), .init(x: limit / 2, text: right.label)]))
    let plot = Plot(
      x: .quantity(QuantityAxis(format: format, includesZero: true, domain: -limit...limit, isMirrored: true)),
      y: .names(NameAxis(names, bandSize: bandSize, padding: bandSize < 8 ? 0.12 : 0.2, mayThin: true)), height: .bands, marks: marks)
    return Chart(name: name, text: text, content: StackedContent([legend, plot]), dataTable: table) { sentences(in: $0) }
  }

  /// One bar an age, the youngest at the bottom.
  private func bars(_ values: [ChartValue], sign: Double, paint: Paint) -> [BarMark.Bar] {
    values.enumerated().map { age, value in
      let signed: ChartValue =
        switch value {
        case .number(let number, let status): .number(sign * number, status)
        case .missing: value
        }
      return BarMark.Bar(band: Double(ages.count - 1 - age), to: signed, paint: paint)
    }
  }

  private var legend: Legend {
    guard left.outline != nil || right.outline != nil else { return Legend([]) }
    return Legend(
      [
        fillLabel.map { Legend.Entry(.area(.own), $0) },
        outlineLabel.map { Legend.Entry(.outline(.text), $0) },
      ].compactMap(\.self))
  }

  private var columns: [(label: Phrase, values: [ChartValue])] {
    [left, right].flatMap { half -> [(label: Phrase, values: [ChartValue])] in
      guard let outline = half.outline else { return [(half.label, half.values)] }
      return [
        (joined(half.label, fillLabel), half.values), (joined(half.label, outlineLabel), outline),
      ]
    }
  }

  private func joined(_ first: Phrase, _ second: Phrase?) -> Phrase {
    guard let second else { return first }
    return Phrase { "\(first[$0]), \(second[$0])" }
  }

  private var table: ChartDataTable {
    let columns = columns
    return ChartDataTable(
      header: [ChartPhrases.age] + columns.map(\.label),
      rows: ages.indices.map { age in
        ChartDataTable.Row(ages[age], columns.map { .value($0.values[age], format) })
      })
  }

  private func sentences(in language: Language) -> String {
    columns.compactMap { column in
      let largest = column.values.indices.compactMap { age in column.values[age].number.map { (age, $0) } }.max { $0.1 < $1.1 }
      return largest.map {
        ChartSentences.largest(
          column.label[language], ages[$0.0][language], column.values[$0.0].text(format, in: language), in: language)
      }
    }.joined(separator: " ")
  }
}
