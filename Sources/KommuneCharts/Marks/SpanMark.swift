import KommuneSVG

/// A shaded part of the plot, such as the middle half of all values.
public struct SpanMark: Mark {
  /// From left to right.
  public var span: ClosedRange<Double>
  /// The colour.
  public var paint: Paint

  /// Creates a shaded part.
  public init(_ span: ClosedRange<Double>, paint: Paint = .contextTint(0.8)) {
    self.span = span
    self.paint = paint
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let (left, right) = (frame.x(span.lowerBound), frame.x(span.upperBound))
    writer.newline()
    RectangleShape(
      Box(x: left, y: frame.area.y, width: right - left, height: frame.area.height), ink: .fill(paint.colour(in: frame.palette))
    ).write(to: &writer)
  }
}
