import KommuneSVG

/// The outline of horizontal bars: a step from band to band, open where a figure is missing.
public struct OutlineMark: Mark {
  /// The bands and figures, neighbours in order.
  public var bars: [BarMark.Bar]
  /// The colour.
  public var paint: Paint

  /// Creates an outline.
  public init(_ bars: [BarMark.Bar], paint: Paint) {
    self.bars = bars
    self.paint = paint
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) { BarMark(bars).extend(&extent) }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var path = PathData()
    var isDrawing = false
    for bar in bars {
      guard let value = bar.to.number else {
        isDrawing = false
        continue
      }
      let half = (frame.yScale as? BandScale).map { $0.size(at: bar.band) / 2 } ?? 0
      let (middle, x) = (frame.y(bar.band), frame.x(value))
      if isDrawing { path.horizontal(to: x) } else { path.move(to: Point(x, middle + half)) }
      path.vertical(to: middle - half)
      isDrawing = true
    }
    writer.newline()
    PathShape(path, ink: Ink(stroke: paint.colour(in: frame.palette), width: 1.75, isHollow: true)).write(to: &writer)
  }
}
