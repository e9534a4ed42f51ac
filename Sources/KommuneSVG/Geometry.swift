/// A place in a picture: x to the right, y down, in pixels.
public struct Point: Sendable, Hashable {
  /// Pixels from the left.
  public var x: Double
  /// Pixels from the top.
  public var y: Double

  /// Creates a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A rectangle in a picture, in pixels.
public struct Box: Sendable, Hashable {
  /// The left side.
  public var x: Double
  /// The upper side.
  public var y: Double
  /// The width, never negative.
  public var width: Double
  /// The height, never negative.
  public var height: Double

  /// Creates a rectangle; a negative width or height is taken as 0.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The right side.
  public var maxX: Double { x + width }
  /// The lower side.
  public var maxY: Double { y + height }
  /// The middle from left to right.
  public var midX: Double { x + width / 2 }
  /// The middle from top to bottom.
  public var midY: Double { y + height / 2 }

  /// Whether two rectangles share more than an edge.
  public func overlaps(_ other: Box) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// The rectangle made smaller on all sides; larger when `distance` is negative.
  public func inset(by distance: Double) -> Box {
    Box(x: x + distance, y: y + distance, width: width - 2 * distance, height: height - 2 * distance)
  }
}
