import KommuneSVG

/// The area between two lines, such as an interval of a forecast; open where either is missing.
public struct AreaMark: Mark {
  /// Where each pair stands from left to right.
  public var xs: [Double]
  /// The lower line.
  public var lower: [Double?]
  /// The upper line.
  public var upper: [Double?]
  /// The colour.
  public var paint: Paint

  /// Creates an area; all three have as many values.
  public init(xs: [Double], lower: [Double?], upper: [Double?], paint: Paint) {
    precondition(xs.count == lower.count && xs.count == upper.count, "an area has a lower and an upper value for each place")
    self.xs = xs
    self.lower = lower
    self.upper = upper
    self.paint = paint
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for index in xs.indices {
      guard let low = lower[index], let high = upper[index] else { continue }
      extent.include(x: xs[index])
      extent.include(y: low)
      extent.include(y: high)
    }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var path = PathData()
    var run: [(x: Double, low: Double, high: Double)] = []
    func finish() {
      guard run.count > 1 else {
        run = []
        return
      }
      path.polygon(run.map { frame.point($0.x, $0.high) } + run.reversed().map { frame.point($0.x, $0.low) })
      run = []
    }
    for index in xs.indices {
      if let low = lower[index], let high = upper[index] { run.append((xs[index], low, high)) } else { finish() }
    }
    finish()
    writer.newline()
    PathShape(path, ink: .fill(paint.colour(in: frame.palette))).write(to: &writer)
  }
}
