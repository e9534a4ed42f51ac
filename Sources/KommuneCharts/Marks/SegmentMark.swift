import KommuneSVG

/// Straight lines between two points, with a dot at each end.
public struct SegmentMark: Mark {
  /// One line.
  public struct Segment: Sendable {
    /// Where it begins.
    public var from: Point
    /// Where it ends.
    public var to: Point
    /// Its colour.
    public var paint: Paint
    /// Its width in pixels.
    public var width: Double
    /// How sure it is.
    public var status: FigureStatus
    /// The colour of the dot at its end.
    public var endPaint: Paint

    /// Creates a line between two points in the units of the scales.
    public init(from: Point, to: Point, paint: Paint, width: Double = 1.5, status: FigureStatus = .final, endPaint: Paint? = nil) {
      self.from = from
      self.to = to
      self.paint = paint
      self.width = width
      self.status = status
      self.endPaint = endPaint ?? paint
    }
  }

  /// The lines.
  public var segments: [Segment]
  /// The radius of the dots.
  public var radius: Double

  /// Creates lines.
  public init(_ segments: [Segment], radius: Double = 3.5) {
    self.segments = segments
    self.radius = radius
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for segment in segments {
      for point in [segment.from, segment.to] {
        extent.include(x: point.x)
        extent.include(y: point.y)
      }
    }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var dots: [(place: Point, paint: Paint)] = []
    for segment in segments {
      let colour = segment.paint.colour(in: frame.palette)
      let (from, to) = (frame.point(segment.from.x, segment.from.y), frame.point(segment.to.x, segment.to.y))
      let dash: StaticString? =
        switch segment.status {
        case .final: nil
        case .provisional: "5 3"
        case .estimated: "1.5 3"
        }
      writer.newline()
      LineShape(from: from, to: to, ink: .line(colour, width: segment.width, dash: dash)).write(to: &writer)
      dots.append((from, segment.paint))
      dots.append((to, segment.endPaint))
    }
    for dot in dots {
      CircleShape(dot.place, radius: radius, ink: .fill(dot.paint.colour(in: frame.palette))).write(to: &writer)
    }
  }
}
