import KommuneLocale
import KommuneSVG

/// A figure: a claim, what was measured, the picture, a note and the source; its numbers as a table, and a sentence in words.
///
///     let chart = RankedBars(name: "utgifter", text: text, items: items, format: NumberFormat()).chart
///     let svg = chart.svg(in: .nn)
///
/// The same chart, language, width and theme give the same bytes.
public struct Chart: Sendable {
  /// The name that its ids are derived from; unique in a document.
  public let name: String
  /// What is written around the picture.
  public let text: ChartText
  /// The picture.
  public let content: any ChartContent
  /// The figures shown.
  public let dataTable: ChartDataTable
  private let describe: @Sendable (Language) -> String

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - name: The name that its ids are derived from; unique in a document.
  ///   - text: What is written around the picture.
  ///   - content: The picture.
  ///   - dataTable: The figures shown.
  ///   - describe: Says in words, from the figures, what the picture shows.
  public init(
    name: String, text: ChartText, content: any ChartContent, dataTable: ChartDataTable,
    describe: @escaping @Sendable (Language) -> String
  ) {
    self.name = name
    self.text = text
    self.content = content
    self.dataTable = dataTable
    self.describe = describe
  }

  /// The same chart under another name, so that it can stand in one page twice with ids of its own.
  public func named(_ name: String) -> Chart {
    Chart(name: name, text: text, content: content, dataTable: dataTable, describe: describe)
  }

  /// What the picture shows, in words made from its figures, for those who cannot see it.
  public func description(in language: Language) -> String { describe(language) }

  /// The chart as an SVG document.
  ///
  /// - Parameters:
  ///   - language: The language of its texts and numbers.
  ///   - width: Pixels across, at least 240; the height follows from the content.
  ///   - theme: Its colours and sizes.
  public func svg(in language: Language, width: Double = 720, theme: ChartTheme = ChartTheme()) -> String {
    var writer = SVGWriter()
    write(to: &writer, in: language, width: width, theme: theme)
    return writer.text
  }

  /// Appends the chart to a writer, which can be emptied and used again for the next.
  public func write(to writer: inout SVGWriter, in language: Language, width: Double = 720, theme: ChartTheme = ChartTheme()) {
    FigureFrame(chart: self, language: language, width: max(240, width), theme: theme).write(to: &writer)
  }
}
