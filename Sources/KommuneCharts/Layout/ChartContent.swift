import KommuneLocale
import KommuneSVG

/// What is drawn between the subtitle and the note of a chart.
public protocol ChartContent: Sendable {
  /// Finds its place and height for the width that `context` gives.
  func arranged(in context: ChartContext) -> ArrangedContent
}

/// The room, language and theme that something is drawn in.
public struct ChartContext: Sendable {
  /// The language of labels and numbers.
  public var language: Language
  /// Colours and fonts.
  public var theme: ChartTheme
  /// The left edge of the content.
  public var left: Double
  /// The width of the content.
  public var width: Double

  /// Creates a context.
  public init(language: Language, theme: ChartTheme, left: Double, width: Double) {
    self.language = language
    self.theme = theme
    self.left = left
    self.width = width
  }

  /// The right edge of the content.
  public var right: Double { left + width }
}

/// Content that has found its height and can be drawn.
public struct ArrangedContent {
  /// Pixels from its top to its bottom.
  public let height: Double
  /// What the note must say of it.
  public let remarks: [Phrase]
  /// Draws it with its top at the given height.
  public let draw: (_ top: Double, _ writer: inout SVGWriter) -> Void

  /// Creates content.
  public init(height: Double, remarks: [Phrase] = [], draw: @escaping (_ top: Double, _ writer: inout SVGWriter) -> Void) {
    self.height = height
    self.remarks = remarks
    self.draw = draw
  }
}
