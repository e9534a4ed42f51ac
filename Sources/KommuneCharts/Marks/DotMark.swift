import KommuneSVG

/// Dots at points of the scales.
public struct DotMark: Mark {
  /// One dot.
  public struct Dot: Sendable {
    /// From left to right.
    public var x: Double
    /// From top to bottom.
    public var y: Double
    /// Its colour.
    public var paint: Paint
    /// Its radius in pixels.
    public var radius: Double
    /// Whether it is a ring.
    public var isHollow: Bool

    /// Creates a dot.
    public init(x: Double, y: Double, paint: Paint, radius: Double = 4, isHollow: Bool = false) {
      self.x = x
      self.y = y
      self.paint = paint
      self.radius = radius
      self.isHollow = isHollow
    }
  }

  /// The dots, the first at the back.
  public var dots: [Dot]

  /// Creates dots.
  public init(_ dots: [Dot]) {
    self.dots = dots
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for dot in dots {
      extent.include(x: dot.x)
      extent.include(y: dot.y)
    }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    for dot in dots {
      let colour = dot.paint.colour(in: frame.palette)
      let ink =
        dot.isHollow
        ? Ink(fill: frame.palette.paper, stroke: colour, width: 2) : Ink(fill: colour, stroke: frame.palette.paper, width: 1)
      writer.newline()
      CircleShape(frame.point(dot.x, dot.y), radius: dot.radius, ink: ink).write(to: &writer)
    }
  }
}
