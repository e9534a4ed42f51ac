import KommuneSVG

/// Many dots along one axis, moved up and down so that none hides another.
public struct SwarmMark: Mark {
  /// The values.
  public var values: [Double]
  /// The colour.
  public var paint: Paint

  /// Creates a swarm.
  public init(_ values: [Double], paint: Paint = .context) {
    self.values = values
    self.paint = paint
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for value in values { extent.include(x: value) }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let xs = values.map { frame.x($0) }.sorted()
    var radius = 4.5
    var offsets = Self.offsets(xs, radius: radius)
    while radius > 1.3, Self.reach(offsets) + radius > frame.area.height / 2 {
      radius *= 0.85
      offsets = Self.offsets(xs, radius: radius)
    }
    // So many alike that even small dots do not fit: they are pressed together, and the swarm stays inside.
    let squeeze = min(1, (frame.area.height / 2 - radius) / max(1, Self.reach(offsets)))
    var path = PathData()
    for (x, offset) in zip(xs, offsets) { path.dot(at: Point(x, frame.area.midY + offset * squeeze)) }
    writer.newline()
    PathShape(path, ink: Ink(stroke: paint.colour(in: frame.palette), width: radius * 2 - 0.8, isRound: true)).write(to: &writer)
  }

  private static func reach(_ offsets: [Double]) -> Double { offsets.map(abs).max() ?? 0 }

  /// For each dot, from left to right, the smallest distance from the middle at which it touches none before it.
  static func offsets(_ xs: [Double], radius: Double) -> [Double] {
    let diameter = radius * 2
    var offsets: [Double] = []
    offsets.reserveCapacity(xs.count)
    var first = 0
    for (index, x) in xs.enumerated() {
      while first < index, xs[first] <= x - diameter { first += 1 }
      var candidates = [0.0]
      for other in first..<index {
        let distance = (diameter * diameter - (x - xs[other]) * (x - xs[other])).squareRoot()
        candidates.append(offsets[other] + distance)
        candidates.append(offsets[other] - distance)
      }
      candidates.sort { (abs($0), $0) < (abs($1), $1) }
      let free = candidates.first { candidate in
        (first..<index).allSatisfy { other in
          let (dx, dy) = (x - xs[other], candidate - offsets[other])
          return dx * dx + dy * dy >= diameter * diameter - 1e-6
        }
      }
      offsets.append(free ?? 0)
    }
    return offsets
  }
}
