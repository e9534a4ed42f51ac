import KommuneLocale
import KommuneSVG

/// Figures in rows and columns, shaded by size and marked with a sign where they stand out.
public struct HeatTable: ChartComposition {
  /// Among which figures a shade compares.
  public enum Comparison: Sendable {
    /// All figures.
    case table
    /// Those of the same row, as when each row has a unit of its own.
    case rows
    /// Those of the same column.
    case columns
  }

  /// One row.
  public struct Row: Sendable {
    /// Its name.
    public var label: Phrase
    /// One figure a column.
    public var values: [ChartValue]
    /// How its figures are printed.
    public var format: NumberFormat
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a row.
    public init(_ label: Phrase, _ values: [ChartValue], format: NumberFormat = NumberFormat(), role: ChartRole = .context) {
      self.label = label
      self.values = values
      self.format = format
      self.role = role
    }
  }

  /// The name that ids are derived from.
  public var name: String
  /// What is written around the picture.
  public var text: ChartText
  /// The columns.
  public var columns: [NameAxis.Name]
  /// The rows.
  public var rows: [Row]
  /// Among which figures a shade compares.
  public var comparison: Comparison
  /// Whether the highest and lowest figure of each comparison carry a triangle.
  public var marksExtremes: Bool

  /// Creates a heat table; each row has one figure for each column.
  public init(
    name: String, text: ChartText, columns: [NameAxis.Name], rows: [Row], comparison: Comparison = .rows, marksExtremes: Bool = true
  ) {
    precondition(rows.allSatisfy { $0.values.count == columns.count }, "a row has one figure for each column")
    self.name = name
    self.text = text
    self.columns = columns
    self.rows = rows
    self.comparison = comparison
    self.marksExtremes = marksExtremes
  }

  /// The shades from the lowest fifth to the highest.
  private static let shades = [0.06, 0.2, 0.38, 0.62, 1]

  /// The chart.
  public var chart: Chart {
    let blocks = ColumnBlocks(count: columns.count, columnWidth: columnWidth, plot: plot)
    var entries: [Legend.Entry] = [
      .init(.area(.tint(1, 1 - Self.shades[0])), ChartPhrases.lowest), .init(.area(.tint(1, 1 - Self.shades[4])), ChartPhrases.highest),
    ]
    if marksExtremes {
      entries += [.init(.sign(.up, .text), ChartPhrases.highestSign), .init(.sign(.down, .text), ChartPhrases.lowestSign)]
    }
    return Chart(name: name, text: text, content: StackedContent([Legend(entries), blocks]), dataTable: table) { sentences(in: $0) }
  }

  @Sendable private func plot(_ range: Range<Int>) -> Plot {
    let cells = rows.indices.flatMap { row in
      range.map { column -> CellMark.Cell in
        var cell = cell(row: row, column: column)
        cell.column -= range.lowerBound
        return cell
      }
    }
    return Plot(
      x: .unlabelled(range.count), y: .names(NameAxis(rows.map { .init($0.label, role: $0.role) }, bandSize: 26, padding: 0.08)),
      height: .bands, marks: [CellMark(cells), ColumnNamesMark(Array(columns[range]))])
  }

  /// The widest figure with its sign, and the widest word of a heading.
  @Sendable private func columnWidth(_ context: ChartContext) -> Double {
    let font = context.theme.label
    let figures = rows.flatMap { row in row.values.map { font.width(of: $0.text(row.format, in: context.language)) } }
    let words = columns.flatMap { $0.label[context.language].split(separator: " ") }
      .map { Font(size: font.size, isBold: true).width(of: $0 + "-") }
    return max((figures.max() ?? 0) + (marksExtremes ? 26 : 10), min((words.max() ?? 0) + 10, 90))
  }

  private func cell(row: Int, column: Int) -> CellMark.Cell {
    let value = rows[row].values[column]
    var cell = CellMark.Cell(column: column, row: row, text: .value(value, rows[row].format))
    guard let number = value.number, let range = range(row: row, column: column) else { return cell }
    let share = range.upperBound > range.lowerBound ? (number - range.lowerBound) / (range.upperBound - range.lowerBound) : 0.5
    cell.shade = Self.shades[min(4, Int(share * 5))]
    if marksExtremes, range.upperBound > range.lowerBound {
      cell.sign = number == range.upperBound ? .up : number == range.lowerBound ? .down : nil
    }
    return cell
  }

  private func range(row: Int, column: Int) -> ClosedRange<Double>? {
    let peers: [ChartValue] =
      switch comparison {
      case .table: rows.flatMap(\.values)
      case .rows: rows[row].values
      case .columns: rows.map { $0.values[column] }
      }
    let numbers = peers.compactMap(\.number)
    guard let low = numbers.min(), let high = numbers.max() else { return nil }
    return low...high
  }

  private var table: ChartDataTable {
    ChartDataTable(
      header: [ChartPhrases.name] + columns.map(\.label),
      rows: rows.map { row in ChartDataTable.Row(row.label, row.values.map { .value($0, row.format) }) })
  }

  private func sentences(in language: Language) -> String {
    rows.compactMap { row in
      let measured = row.values.indices.compactMap { index in row.values[index].number.map { (index, $0) } }
      guard let high = measured.max(by: { $0.1 < $1.1 }), let low = measured.min(by: { $0.1 < $1.1 }) else { return nil }
      let extremes = ChartSentences.extremes(
        highest: columns[high.0].label[language], row.values[high.0].text(row.format, in: language),
        lowest: columns[low.0].label[language], row.values[low.0].text(row.format, in: language), in: language)
      return "\(row.label[language]). \(extremes)"
    }.joined(separator: " ")
  }
}
