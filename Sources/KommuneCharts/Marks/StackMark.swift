import KommuneLocale
import KommuneSVG

/// Bars divided into parts, one after the other, each with its figure where there is room for it.
public struct StackMark: Mark {
  /// One divided bar.
  public struct Stack: Sendable {
    /// The number of its band, from 0.
    public var band: Double
    /// The parts; negative ones are stacked to the left of zero.
    public var values: [Double]
    /// The mark of a missing part, when one is missing.
    public var missing: String?

    /// Creates a divided bar.
    public init(band: Double, values: [Double], missing: String? = nil) {
      self.band = band
      self.values = values
      self.missing = missing
    }
  }

  /// The divided bars.
  public var stacks: [Stack]
  /// How the figures in the parts are printed.
  public var format: NumberFormat

  /// Creates divided bars.
  public init(_ stacks: [Stack], format: NumberFormat) {
    self.stacks = stacks
    self.format = format
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for stack in stacks {
      extent.include(x: stack.values.filter { $0 > 0 }.reduce(0, +))
      extent.include(x: stack.values.filter { $0 < 0 }.reduce(0, +))
    }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let font = Font(size: frame.context.theme.label.size - 0.5)
    for stack in stacks {
      writer.newline()
      let height = frame.yScale.bandwidth(at: stack.band)
      let top = frame.y(stack.band) - height / 2
      var (positive, negative) = (0.0, 0.0)
      for (index, value) in stack.values.enumerated() where value != 0 {
        let start = value > 0 ? positive : negative
        if value > 0 { positive += value } else { negative += value }
        let (left, right) = (frame.x(min(start, start + value)), frame.x(max(start, start + value)))
        let colour = Paint.series(index).colour(in: frame.palette)
        // A hair of paper between neighbours tells them apart where the colours do not.
        let box = Box(x: left + 0.5, y: top, width: right - left - 1, height: height)
        RectangleShape(box, ink: .fill(colour)).write(to: &writer)
        let text = format.string(value, in: frame.context.language)
        guard font.width(of: text) + 6 <= box.width, let ink = Self.readableText(on: colour, frame.palette) else { continue }
        TextShape(
          text, at: Point(box.midX, TextShape.baseline(centredOn: box.midY, font: font)), font: font, anchor: .middle, colour: ink
        ).write(to: &writer, inside: frame.context.theme.label)
      }
      if let symbol = stack.missing {
        let place = Point(frame.x(positive) + 6, TextShape.baseline(centredOn: frame.y(stack.band), font: font))
        TextShape(symbol, at: place, font: font, colour: frame.palette.axis).write(to: &writer, inside: frame.context.theme.label)
      }
    }
  }

  /// Dark or white text, whichever can be read on the colour.
  private static func readableText(on colour: Colour, _ palette: Palette) -> Colour? {
    [palette.paper, palette.text].first { $0.contrast(with: colour) >= 4.5 }
  }
}
