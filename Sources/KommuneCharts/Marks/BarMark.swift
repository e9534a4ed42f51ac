import KommuneSVG

/// Horizontal bars, one a band, from zero or between two values.
///
/// A provisional or estimated figure is a pale bar with an edge; a missing one is a small open diamond at zero, never a bar.
public struct BarMark: Mark {
  /// One bar.
  public struct Bar: Sendable {
    /// The number of its band, from 0.
    public var band: Double
    /// Where it begins.
    public var from: Double
    /// Where it ends.
    public var to: ChartValue
    /// Its colour.
    public var paint: Paint
    /// Where in the band it lies: the share of the band above it and the share it fills.
    public var slot: ClosedRange<Double>

    /// Creates a bar.
    public init(band: Double, from: Double = 0, to: ChartValue, paint: Paint, slot: ClosedRange<Double> = 0...1) {
      self.band = band
      self.from = from
      self.to = to
      self.paint = paint
      self.slot = slot
    }
  }

  /// The bars.
  public var bars: [Bar]
  /// Whether the mark of a missing figure is printed beside its diamond, when no column of figures holds it.
  public var printsMarks: Bool

  /// Creates bars.
  public init(_ bars: [Bar], printsMarks: Bool = false) {
    self.bars = bars
    self.printsMarks = printsMarks
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for bar in bars {
      extent.include(x: bar.from)
      if let end = bar.to.number { extent.include(x: end) }
    }
  }

  /// Draws it; bars of one colour are one path, which keeps a picture of many bars small.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var groups: [(paint: Paint, status: FigureStatus, path: PathData)] = []
    var missing = PathData()
    var symbols: [(text: String, place: Point)] = []
    for bar in bars {
      let place = box(of: bar, in: frame)
      guard bar.to.number != nil else {
        let (x, y) = (frame.x(bar.from) + 6, place.midY)
        if printsMarks, let mark = bar.to.missingMark { symbols.append((mark.symbol, Point(x + 7, y))) }
        missing.polygon([Point(x, y - 3.5), Point(x + 3.5, y), Point(x, y + 3.5), Point(x - 3.5, y)])
        continue
      }
      let edge = bar.to.status == .final ? place : place.inset(by: 0.75)
      if let index = groups.firstIndex(where: { $0.paint == bar.paint && $0.status == bar.to.status }) {
        groups[index].path.rectangle(edge)
      } else {
        var path = PathData()
        path.rectangle(edge)
        groups.append((bar.paint, bar.to.status, path))
      }
    }
    for group in groups {
      let colour = group.paint.colour(in: frame.palette)
      let pale = colour.mixed(with: frame.palette.paper, share: 0.7)
      writer.newline()
      switch group.status {
      case .final: PathShape(group.path, ink: .fill(colour)).write(to: &writer)
      case .provisional: PathShape(group.path, ink: Ink(fill: pale, stroke: colour, width: 1.5, dash: "4 2")).write(to: &writer)
      case .estimated: PathShape(group.path, ink: Ink(fill: pale, stroke: colour, width: 1.5, dash: "1.5 1.5")).write(to: &writer)
      }
    }
    PathShape(missing, ink: Ink(stroke: frame.palette.axis, width: 1.2, isHollow: true)).write(to: &writer)
    let font = frame.context.theme.label
    for symbol in symbols {
      let place = Point(symbol.place.x, TextShape.baseline(centredOn: symbol.place.y, font: font))
      TextShape(symbol.text, at: place, font: font, colour: frame.palette.axis).write(to: &writer, inside: font)
    }
  }

  private func box(of bar: Bar, in frame: PlotFrame) -> Box {
    let height = frame.yScale.bandwidth(at: bar.band)
    let top = frame.y(bar.band) - height / 2 + bar.slot.lowerBound * height
    let (start, end) = (frame.x(bar.from), frame.x(bar.to.number ?? bar.from))
    return Box(x: min(start, end), y: top, width: abs(end - start), height: (bar.slot.upperBound - bar.slot.lowerBound) * height)
  }
}
