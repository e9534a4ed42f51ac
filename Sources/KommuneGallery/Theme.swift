import KommuneCharts
import KommuneSVG

/// The colours and fonts of a page, its tables and its charts.
///
///     let theme = try Theme.read(text: "own: #0B5FA5\ntitle-size: 20\n", fileName: "tema.txt")
///     chart.svg(in: .nn, theme: theme.chart)
public struct Theme: Sendable, Hashable {
  /// The colours and sizes of charts.
  public var chart = ChartTheme()
  /// The fonts of the page's text and tables, the first that is found. Charts keep the family whose letters they are measured with.
  public var pageFont = Theme.houseFont
  /// Whether this is the house's theme, which has a dark form too.
  public let isHouse: Bool

  /// The house's theme.
  public static let house = Theme(isHouse: true)

  static let houseFont = "Arial, 'Liberation Sans', Helvetica, sans-serif"

  init(isHouse: Bool) { self.isHouse = isHouse }

  /// The theme as custom properties for a page and its tables, to stand after the rules that name the house's colours.
  public var css: String {
    guard !isHouse else { return "" }
    let palette = chart.palette
    // Tints carry text on them, so they are kept near the paper.
    let tint = palette.own.mixed(with: palette.paper, share: 0.9)
    let strong = palette.own.readable(on: tint)
    return """
      :root { color-scheme: \(palette.paper.luminance > 0.18 ? "light" : "dark"); --text: \(palette.text.text); --soft: \(palette.source.text); \
      --rule: \(palette.grid.text); --paper: \(palette.paper.text); --card: \(palette.paper.text); --accent: \(strong.text); }
      body, .table { font-family: \(pageFont); }
      .table { --table-text: \(palette.text.text); --table-quiet: \(palette.axis.text); --table-source: \(palette.source.text); \
      --table-rule: \(palette.axis.text); --table-line: \(palette.grid.text); --table-strong: \(strong.text); \
      --table-tint: \(tint.text); --table-tint-strong: \(palette.own.mixed(with: palette.paper, share: 0.82).text); \
      --table-paper: \(palette.paper.text); }

      """
  }

  /// A colour of the theme: its key in a theme file and how much it must stand out from the paper, where it must.
  public struct Role: Sendable, Hashable {
    /// The key.
    public let key: String
    /// The colour.
    public let colour: Colour
    /// The least contrast with the paper: 4.5 for text, 3 for marks; none for what only guides the eye.
    public let leastContrast: Double?
  }

  /// Every colour, in the order of the file.
  public var roles: [Role] {
    let palette = chart.palette
    return [
      Role(key: "paper", colour: palette.paper, leastContrast: nil), Role(key: "text", colour: palette.text, leastContrast: 4.5),
      Role(key: "axis", colour: palette.axis, leastContrast: 4.5), Role(key: "grid", colour: palette.grid, leastContrast: nil),
      Role(key: "context", colour: palette.context, leastContrast: 3), Role(key: "source", colour: palette.source, leastContrast: 4.5),
    ] + palette.series.enumerated().map { Role(key: $0 == 0 ? "own" : "series-\($0 + 1)", colour: $1, leastContrast: 3) }
  }
}
