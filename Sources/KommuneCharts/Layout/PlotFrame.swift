import KommuneSVG

/// The area of a plot with its two scales, as marks see it.
public struct PlotFrame: Sendable {
  /// Where data is drawn.
  public let area: Box
  /// Left to right.
  public let xScale: any PositionScale
  /// Top to bottom.
  public let yScale: any PositionScale
  /// Language, theme and the room around the area.
  public let context: ChartContext

  /// The place of a value from left to right.
  public func x(_ value: Double) -> Double { xScale.position(of: value) }
  /// The place of a value from top to bottom.
  public func y(_ value: Double) -> Double { yScale.position(of: value) }
  /// The place of two values.
  public func point(_ x: Double, _ y: Double) -> Point { Point(self.x(x), self.y(y)) }
  /// The colours.
  public var palette: Palette { context.theme.palette }
}

/// The range of the values that marks draw.
public struct PlotExtent: Sendable {
  /// The lowest and highest x, when there are any.
  public private(set) var x: ClosedRange<Double>?
  /// The lowest and highest y, when there are any.
  public private(set) var y: ClosedRange<Double>?

  /// Makes room for an x; what is not finite is left out.
  public mutating func include(x value: Double) { Self.extend(&x, by: value) }
  /// Makes room for a y; what is not finite is left out.
  public mutating func include(y value: Double) { Self.extend(&y, by: value) }

  private static func extend(_ range: inout ClosedRange<Double>?, by value: Double) {
    guard value.isFinite else { return }
    guard let old = range else {
      range = value...value
      return
    }
    if value < old.lowerBound { range = value...old.upperBound } else if value > old.upperBound { range = old.lowerBound...value }
  }
}

/// The room that marks need outside the area of a plot, in pixels.
public struct Overhang: Sendable, Hashable {
  /// To the left.
  public var left: Double
  /// To the right.
  public var right: Double
  /// Above.
  public var top: Double
  /// Below.
  public var bottom: Double

  /// Creates an overhang.
  public init(left: Double = 0, right: Double = 0, top: Double = 0, bottom: Double = 0) {
    self.left = left
    self.right = right
    self.top = top
    self.bottom = bottom
  }

  /// The larger of two on each side.
  public func union(_ other: Overhang) -> Overhang {
    Overhang(
      left: max(left, other.left), right: max(right, other.right), top: max(top, other.top), bottom: max(bottom, other.bottom))
  }
}

/// Something that is drawn in a plot: a line, bars, dots, labels. A chart is a list of them over shared scales.
public protocol Mark: Sendable {
  /// Tells which values it draws.
  func extend(_ extent: inout PlotExtent)
  /// Tells which room it needs outside the area, for labels that are not along an axis.
  func overhang(in frame: PlotFrame) -> Overhang
  /// Draws it.
  func draw(in frame: PlotFrame, to writer: inout SVGWriter)
}

extension Mark {
  /// Most marks stay inside the area.
  public func overhang(in frame: PlotFrame) -> Overhang { Overhang() }
  /// Labels and guides do not widen the scales.
  public func extend(_ extent: inout PlotExtent) {}
}
