import KommuneSVG

/// The spread of a country as a bar, its middle half darker, its best ten framed.
public struct SpineMark: Mark {
  /// One row.
  public struct Spine: Sendable {
    /// From the lowest to the highest.
    public var whole: ClosedRange<Double>
    /// The middle half.
    public var middle: ClosedRange<Double>
    /// The best ten.
    public var best: ClosedRange<Double>?

    /// Creates a row.
    public init(whole: ClosedRange<Double>, middle: ClosedRange<Double>, best: ClosedRange<Double>?) {
      self.whole = whole
      self.middle = middle
      self.best = best
    }
  }

  /// One a band; nil where nothing is known.
  public var spines: [Spine?]

  /// Creates rows.
  public init(_ spines: [Spine?]) {
    self.spines = spines
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var (whole, middle, best) = (PathData(), PathData(), PathData())
    for (band, spine) in spines.enumerated() {
      guard let spine else { continue }
      func box(_ range: ClosedRange<Double>, height: Double) -> Box {
        let (left, right) = (frame.x(range.lowerBound), frame.x(range.upperBound))
        return Box(x: left, y: frame.y(Double(band)) - height / 2, width: max(1, right - left), height: height)
      }
      let height = min(16, frame.yScale.bandwidth(at: Double(band)))
      whole.rectangle(box(spine.whole, height: height))
      middle.rectangle(box(spine.middle, height: height))
      if let range = spine.best { best.rectangle(box(range, height: height).inset(by: 0.75)) }
    }
    writer.newline()
    PathShape(whole, ink: .fill(Paint.contextTint(0.75).colour(in: frame.palette))).write(to: &writer)
    PathShape(middle, ink: .fill(Paint.context.colour(in: frame.palette))).write(to: &writer)
    PathShape(best, ink: Ink(stroke: Paint.series(1).colour(in: frame.palette), width: 1.5, isHollow: true)).write(to: &writer)
  }
}
