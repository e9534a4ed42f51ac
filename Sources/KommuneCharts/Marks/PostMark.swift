import KommuneSVG

/// Thin upright lines that values hang on, as at the two ends of a slope.
public struct PostMark: Mark {
  /// Where they stand.
  public var xs: [Double]

  /// Creates posts.
  public init(xs: [Double]) {
    self.xs = xs
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var path = PathData()
    for x in xs {
      path.move(to: Point(frame.x(x), frame.area.y))
      path.vertical(to: frame.area.maxY)
    }
    writer.newline()
    PathShape(path, ink: .line(frame.palette.grid)).write(to: &writer)
  }
}
