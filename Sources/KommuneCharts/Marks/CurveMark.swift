import KommuneSVG

/// A curve through points, such as a limit or a fitted line.
public struct CurveMark: Mark {
  /// The points, in the units of the scales.
  public var points: [Point]
  /// The colour.
  public var paint: Paint
  /// The width in pixels.
  public var width: Double
  /// Whether it is dashed.
  public var isDashed: Bool
  /// Whether it widens the scales.
  public var widensScale: Bool

  /// Creates a curve.
  public init(_ points: [Point], paint: Paint = .axis, width: Double = 1.25, isDashed: Bool = false, widensScale: Bool = true) {
    self.points = points
    self.paint = paint
    self.width = width
    self.isDashed = isDashed
    self.widensScale = widensScale
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    guard widensScale else { return }
    for point in points {
      extent.include(x: point.x)
      extent.include(y: point.y)
    }
  }

  /// Draws it; parts beyond the plot are cut at its border.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var path = PathData()
    let places = points.map { frame.point($0.x, $0.y) }
    for (from, to) in zip(places, places.dropFirst()) {
      guard let part = clipped(from, to, to: frame.area) else { continue }
      if part.0 != from || path.isEmpty || part.0 == places[0] { path.move(to: part.0) }
      path.line(to: part.1)
    }
    writer.newline()
    PathShape(
      path, ink: Ink(stroke: paint.colour(in: frame.palette), width: width, dash: isDashed ? "5 4" : nil, isHollow: true)
    ).write(to: &writer)
  }
}

/// The part of a line that lies inside a box, by Liang and Barsky (1984), or nothing.
func clipped(_ from: Point, _ to: Point, to box: Box) -> (Point, Point)? {
  let (dx, dy) = (to.x - from.x, to.y - from.y)
  var (start, end) = (0.0, 1.0)
  for (step, distance) in [(-dx, from.x - box.x), (dx, box.maxX - from.x), (-dy, from.y - box.y), (dy, box.maxY - from.y)] {
    if step == 0 {
      if distance < 0 { return nil }
    } else if step < 0 {
      start = max(start, distance / step)
    } else {
      end = min(end, distance / step)
    }
  }
  guard start <= end else { return nil }
  return (
    start == 0 ? from : Point(from.x + start * dx, from.y + start * dy), end == 1 ? to : Point(from.x + end * dx, from.y + end * dy)
  )
}
