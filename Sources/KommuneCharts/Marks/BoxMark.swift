import KommuneSVG

/// Boxes from the lower to the upper quartile with the median, whiskers to the last value within one and a half box lengths, and
/// dots beyond.
///
/// Groups of fewer than five values are drawn as dots only: quartiles of so few say nothing.
///
/// Source: Tukey (1977), *Exploratory Data Analysis*, Addison-Wesley.
public struct BoxMark: Mark {
  /// The values of each band.
  public var groups: [[Double]]

  /// Creates boxes.
  public init(_ groups: [[Double]]) {
    self.groups = groups
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for value in groups.joined() { extent.include(x: value) }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var (boxes, whiskers, medians, dots) = (PathData(), PathData(), PathData(), PathData())
    for (band, values) in groups.enumerated() {
      let middle = frame.y(Double(band))
      let half = frame.yScale.bandwidth(at: Double(band)) / 2
      guard values.count >= 5, let quartiles = Quartiles(of: values) else {
        for value in values { dots.dot(at: Point(frame.x(value), middle)) }
        continue
      }
      let reach = 1.5 * (quartiles.upper - quartiles.lower)
      let inside = values.filter { $0 >= quartiles.lower - reach && $0 <= quartiles.upper + reach }
      let (low, high) = (inside.min() ?? quartiles.lower, inside.max() ?? quartiles.upper)
      let (left, right) = (frame.x(quartiles.lower), frame.x(quartiles.upper))
      boxes.rectangle(Box(x: left, y: middle - half, width: right - left, height: 2 * half))
      for (from, to) in [(left, frame.x(low)), (right, frame.x(high))] {
        whiskers.move(to: Point(from, middle))
        whiskers.horizontal(to: to)
        whiskers.move(to: Point(to, middle - half / 2))
        whiskers.vertical(to: middle + half / 2)
      }
      medians.move(to: Point(frame.x(quartiles.median), middle - half))
      medians.vertical(to: middle + half)
      for value in values where value < low || value > high { dots.dot(at: Point(frame.x(value), middle)) }
    }
    let context = frame.palette.context
    writer.newline()
    PathShape(whiskers, ink: Ink(stroke: context, width: 1.25, isHollow: true)).write(to: &writer)
    PathShape(boxes, ink: Ink(fill: Paint.contextTint(0.6).colour(in: frame.palette), stroke: context, width: 1.25)).write(to: &writer)
    PathShape(medians, ink: Ink(stroke: frame.palette.text, width: 2.25, isHollow: true)).write(to: &writer)
    PathShape(dots, ink: Ink(stroke: context, width: 6, isRound: true)).write(to: &writer)
  }
}
