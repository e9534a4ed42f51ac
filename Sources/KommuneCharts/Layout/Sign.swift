import KommuneSVG

/// A sign that is drawn as a path, since fonts may lack it; so that colour is never the only sign.
public enum Sign: Sendable, Hashable, CaseIterable {
  /// A filled disc: yes, has.
  case disc
  /// A ring: no, has not.
  case ring
  /// A ring half filled: partly.
  case half
  /// A triangle that points up.
  case up
  /// A triangle that points down.
  case down
  /// A diamond.
  case diamond
  /// A tick.
  case check
  /// A short bar: not asked, does not apply.
  case dash
  /// A filled square.
  case square

  /// The sign as a shape.
  ///
  /// - Parameters:
  ///   - place: Its middle.
  ///   - size: The square it fits in.
  ///   - colour: Its colour.
  public func shape(at place: Point, size: Double, colour: Colour) -> PathShape {
    let r = size / 2
    var path = PathData()
    switch self {
    case .disc:
      path.circle(at: place, radius: r * 0.8)
    case .ring:
      path.circle(at: place, radius: r * 0.7)
      return PathShape(path, ink: Ink(stroke: colour, width: 1.5, isHollow: true))
    case .half:
      path.circle(at: place, radius: r * 0.8)
      path.circle(at: place, radius: r * 0.8 - 1.5, isCut: true)
      path.halfDisc(at: place, radius: r * 0.8 - 1)
    case .up:
      path.polygon([
        Point(place.x, place.y - r * 0.8), Point(place.x + r * 0.9, place.y + r * 0.7), Point(place.x - r * 0.9, place.y + r * 0.7),
      ])
    case .down:
      path.polygon([
        Point(place.x, place.y + r * 0.8), Point(place.x + r * 0.9, place.y - r * 0.7), Point(place.x - r * 0.9, place.y - r * 0.7),
      ])
    case .diamond:
      path.polygon([
        Point(place.x, place.y - r), Point(place.x + r, place.y), Point(place.x, place.y + r), Point(place.x - r, place.y),
      ])
    case .check:
      path.polyline([
        Point(place.x - r * 0.7, place.y), Point(place.x - r * 0.15, place.y + r * 0.6), Point(place.x + r * 0.8, place.y - r * 0.6),
      ])
      return PathShape(path, ink: Ink(stroke: colour, width: 2, isHollow: true))
    case .dash:
      path.polyline([Point(place.x - r * 0.6, place.y), Point(place.x + r * 0.6, place.y)])
      return PathShape(path, ink: Ink(stroke: colour, width: 1.5, isHollow: true))
    case .square:
      path.rectangle(Box(x: place.x - r * 0.75, y: place.y - r * 0.75, width: r * 1.5, height: r * 1.5))
    }
    return PathShape(path, ink: .fill(colour))
  }
}
