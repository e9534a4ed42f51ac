/// Something that can be drawn.
public protocol SVGShape: Sendable {
  /// Writes the shape.
  func write(to writer: inout SVGWriter)
}

/// How an area is filled and its edge drawn; what is nil is taken from the group around it.
public struct Ink: Sendable {
  /// The colour inside; see `isHollow`.
  public var fill: Colour?
  /// The colour of the edge or line.
  public var stroke: Colour?
  /// The width of the edge or line.
  public var width: Double?
  /// Lengths of dashes and gaps, such as "4 3".
  public var dash: StaticString?
  /// Whether the inside is left open.
  public var isHollow: Bool
  /// Whether ends and corners are round.
  public var isRound: Bool

  /// Creates an ink.
  public init(
    fill: Colour? = nil, stroke: Colour? = nil, width: Double? = nil, dash: StaticString? = nil, isHollow: Bool = false,
    isRound: Bool = false
  ) {
    self.fill = fill
    self.stroke = stroke
    self.width = width
    self.dash = dash
    self.isHollow = isHollow
    self.isRound = isRound
  }

  /// A filled area.
  public static func fill(_ colour: Colour) -> Ink { Ink(fill: colour) }

  /// A line.
  public static func line(_ colour: Colour, width: Double = 1, dash: StaticString? = nil) -> Ink {
    Ink(stroke: colour, width: width, dash: dash)
  }

  /// Writes the ink as attributes of the open element.
  public func write(to writer: inout SVGWriter) {
    if isHollow { writer.attribute(.fill, fixed: "none") } else if let fill { writer.attribute(.fill, fill) }
    if let stroke { writer.attribute(.stroke, stroke) }
    if let width { writer.attribute(.strokeWidth, width) }
    if let dash { writer.attribute(.strokeDasharray, fixed: dash) }
    if isRound {
      writer.attribute(.lineCap, fixed: "round")
      writer.attribute(.lineJoin, fixed: "round")
    }
  }
}

/// A straight line.
public struct LineShape: SVGShape {
  /// Where it begins.
  public var start: Point
  /// Where it ends.
  public var end: Point
  /// How it is drawn.
  public var ink: Ink

  /// Creates a line.
  public init(from start: Point, to end: Point, ink: Ink = Ink()) {
    self.start = start
    self.end = end
    self.ink = ink
  }

  /// Writes the shape.
  public func write(to writer: inout SVGWriter) {
    var path = PathData()
    path.move(to: start)
    if start.y == end.y { path.horizontal(to: end.x) } else if start.x == end.x { path.vertical(to: end.y) } else { path.line(to: end) }
    PathShape(path, ink: ink).write(to: &writer)
  }
}

/// A rectangle.
public struct RectangleShape: SVGShape {
  /// Where it lies.
  public var box: Box
  /// How it is drawn.
  public var ink: Ink
  /// The radius of its corners.
  public var cornerRadius: Double

  /// Creates a rectangle.
  public init(_ box: Box, ink: Ink = Ink(), cornerRadius: Double = 0) {
    self.box = box
    self.ink = ink
    self.cornerRadius = cornerRadius
  }

  /// Writes the shape.
  public func write(to writer: inout SVGWriter) {
    writer.element(.rect) {
      $0.attribute(.x, box.x)
      $0.attribute(.y, box.y)
      $0.attribute(.width, box.width)
      $0.attribute(.height, box.height)
      if cornerRadius > 0 { $0.attribute(.rx, cornerRadius) }
      ink.write(to: &$0)
    }
  }
}

/// A circle.
public struct CircleShape: SVGShape {
  /// The middle.
  public var center: Point
  /// The radius.
  public var radius: Double
  /// How it is drawn.
  public var ink: Ink

  /// Creates a circle.
  public init(_ center: Point, radius: Double, ink: Ink = Ink()) {
    self.center = center
    self.radius = radius
    self.ink = ink
  }

  /// Writes the shape.
  public func write(to writer: inout SVGWriter) {
    writer.element(.circle) {
      $0.attribute(.cx, center.x)
      $0.attribute(.cy, center.y)
      $0.attribute(.r, radius)
      ink.write(to: &$0)
    }
  }
}

/// A path.
public struct PathShape: SVGShape {
  /// Its outline.
  public var path: PathData
  /// How it is drawn.
  public var ink: Ink

  /// Creates a path.
  public init(_ path: PathData, ink: Ink = Ink()) {
    self.path = path
    self.ink = ink
  }

  /// Writes the shape.
  public func write(to writer: inout SVGWriter) {
    guard !path.isEmpty else { return }
    writer.element(.path) {
      $0.attribute(path)
      ink.write(to: &$0)
    }
  }
}
