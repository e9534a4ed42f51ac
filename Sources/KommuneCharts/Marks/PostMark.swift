import KommuneSVG

/// Thin upright lines that values hang on, as at the two ends of a slope.
public struct PostMark: Mark {
  /// Where they stand.
  public var xs: [Double]
  /// The colour.
  public var paint: Paint

  /// Creates posts.
  public init(xs: [Double], paint: Paint = .grid) {
    self.xs = xs
    self.paint = paint
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var path = PathData()
    for x in xs {
      path.move(to: Point(frame.x(x), frame.area.y))
      path.vertical(to: frame.area.maxY)
    }
    writer.newline()
    PathShape(path, ink: .line(paint.colour(in: frame.palette))).write(to: &writer)
  }
}
