import KommuneLocale
import KommuneSVG

/// A paragraph between pictures, such as the heading of one of many small ones.
public struct TextContent: ChartContent {
  /// What it says.
  public var text: Phrase
  /// Whether it is bold.
  public var isBold: Bool
  /// The colour.
  public var paint: Paint
  /// The largest number of lines.
  public var limit: Int

  /// Creates a paragraph.
  public init(_ text: Phrase, isBold: Bool = false, paint: Paint = .axis, limit: Int = .max) {
    self.text = text
    self.isBold = isBold
    self.paint = paint
    self.limit = limit
  }

  /// Finds its place and height for the width that `context` gives.
  public func arranged(in context: ChartContext) -> ArrangedContent {
    let font = Font(size: context.theme.label.size, isBold: isBold)
    let lines = font.lines(of: text[context.language], within: context.width, limit: limit)
    let paint = paint
    return ArrangedContent(height: Double(lines.count) * font.lineHeight) { top, writer in
      for (index, line) in lines.enumerated() {
        writer.newline()
        TextShape(
          line, at: Point(context.left, top + font.ascent + Double(index) * font.lineHeight), font: font,
          colour: paint.textColour(in: context.theme.palette)
        ).write(to: &writer, inside: context.theme.label)
      }
    }
  }
}
