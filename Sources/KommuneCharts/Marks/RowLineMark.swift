import KommuneSVG

/// Thin lines between rows, as in a printed table.
public struct RowLineMark: Mark {
  /// How many rows there are.
  public var count: Int

  /// Creates lines above, between and below `count` rows.
  public init(count: Int) {
    self.count = count
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    guard let bands = frame.yScale as? BandScale, count > 0 else { return }
    var path = PathData()
    for row in 0...count {
      let index = Double(min(row, count - 1))
      let y = bands.position(of: index) + (row < count ? -0.5 : 0.5) * bands.size(at: index)
      path.move(to: Point(frame.context.left, y))
      path.horizontal(to: frame.context.right)
    }
    writer.newline()
    PathShape(path, ink: .line(frame.palette.grid)).write(to: &writer)
  }
}
