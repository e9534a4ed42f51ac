import KommuneLocale
import KommuneSVG

/// Short headings above parts of a plot.
public struct HeadingMark: Mark {
  /// One heading.
  public struct Heading: Sendable {
    /// The place it is centred on.
    public var x: Double
    /// What it says.
    public var text: Phrase

    /// Creates a heading.
    public init(x: Double, text: Phrase) {
      self.x = x
      self.text = text
    }
  }

  /// The headings from left to right.
  public var headings: [Heading]

  /// Creates headings.
  public init(_ headings: [Heading]) {
    self.headings = headings
  }

  /// Tells which room the headings need.
  public func overhang(in frame: PlotFrame) -> Overhang {
    let rows = headings.map { lines($0, in: frame).count }.max() ?? 0
    return Overhang(top: rows == 0 ? 0 : Double(rows) * frame.context.theme.label.lineHeight + 14)
  }

  /// Draws it; the outer headings first, and one in the middle only where it does not touch them.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let font = font(in: frame)
    var taken: [Box] = []
    for heading in headings.prefix(1) + headings.dropFirst().suffix(1) + headings.dropFirst().dropLast() {
      let lines = lines(heading, in: frame)
      let texts = lines.enumerated().map { index, line in
        let width = font.width(of: line)
        let x = min(max(frame.x(heading.x), frame.context.left + width / 2), frame.context.right - width / 2)
        let y = frame.area.y - 15 - Double(lines.count - 1 - index) * font.lineHeight
        return TextShape(line, at: Point(x, y), font: font, anchor: .middle, colour: frame.palette.axis)
      }
      guard !texts.contains(where: { text in taken.contains { $0.inset(by: -2).overlaps(text.box) } }) else { continue }
      taken += texts.map(\.box)
      for text in texts { text.write(to: &writer, inside: frame.context.theme.label) }
    }
  }

  private func font(in frame: PlotFrame) -> Font { Font(size: frame.context.theme.label.size, isBold: true) }

  private func lines(_ heading: Heading, in frame: PlotFrame) -> [String] {
    font(in: frame).lines(
      of: heading.text[frame.context.language], within: frame.context.width / Double(max(1, headings.count)) - 8, limit: 3)
  }
}
