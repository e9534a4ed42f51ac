import KommuneSVG

/// A line through figures: interrupted where one is missing, dashed where provisional, dotted where estimated.
public struct LineMark: Mark {
  /// Where each figure stands from left to right.
  public var xs: [Double]
  /// The figures.
  public var values: [ChartValue]
  /// The colour.
  public var paint: Paint
  /// The width in pixels.
  public var width: Double
  /// Places between which the line may not run.
  public var interruptions: [Double]
  /// Whether the last figure is marked by a dot.
  public var marksEnd: Bool

  /// Creates a line.
  public init(
    xs: [Double], values: [ChartValue], paint: Paint, width: Double = 2, interruptions: [Double] = [], marksEnd: Bool = false
  ) {
    self.xs = xs
    self.values = values
    self.paint = paint
    self.width = width
    self.interruptions = interruptions
    self.marksEnd = marksEnd
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for (x, value) in zip(xs, values) {
      guard let y = value.number else { continue }
      extent.include(x: x)
      extent.include(y: y)
    }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let colour = paint.colour(in: frame.palette)
    writer.newline()
    let drawings: [(FigureStatus, StaticString?)] = [(.final, nil), (.provisional, "5 3"), (.estimated, "1.5 3")]
    for (status, dash) in drawings {
      PathShape(path(status, in: frame), ink: Ink(stroke: colour, width: width, dash: dash, isHollow: true)).write(to: &writer)
    }
    PathShape(alone(in: frame), ink: Ink(stroke: colour, width: max(5, width * 2), isRound: true)).write(to: &writer)
    if marksEnd, let last = values.lastIndex(where: { $0.number != nil }), let y = values[last].number {
      CircleShape(frame.point(xs[last], y), radius: width + 1, ink: .fill(colour)).write(to: &writer)
    }
  }

  /// The parts of the line between figures of which the less sure is of this status.
  private func path(_ status: FigureStatus, in frame: PlotFrame) -> PathData {
    var path = PathData()
    var end = -1
    for index in values.indices.dropLast() where joins(index) {
      guard let y = values[index].number, let next = values[index + 1].number,
        less(values[index].status, values[index + 1].status) == status
      else { continue }
      if end != index { path.move(to: frame.point(xs[index], y)) }
      path.line(to: frame.point(xs[index + 1], next))
      end = index + 1
    }
    return path
  }

  /// Figures between two gaps, which no line would show.
  private func alone(in frame: PlotFrame) -> PathData {
    var path = PathData()
    for index in values.indices where !joins(index) && !joins(index - 1) {
      if let y = values[index].number { path.dot(at: frame.point(xs[index], y)) }
    }
    return path
  }

  /// Whether the line runs from figure `index` to the next.
  private func joins(_ index: Int) -> Bool {
    index >= 0 && index + 1 < values.count && values[index].number != nil && values[index + 1].number != nil
      && !isInterrupted(xs[index], xs[index + 1])
  }

  private func isInterrupted(_ left: Double, _ right: Double) -> Bool {
    interruptions.contains { $0 > left && $0 < right }
  }

  /// The less sure of two.
  private func less(_ first: FigureStatus, _ second: FigureStatus) -> FigureStatus {
    if first == .estimated || second == .estimated { return .estimated }
    return first == .provisional || second == .provisional ? .provisional : .final
  }
}
