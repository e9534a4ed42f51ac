/// The outline of a path, as the attribute `d` holds it.
///
///     var path = PathData()
///     path.move(to: Point(0, 0)); path.line(to: Point(10, 2.5)); path.close()
///     // M0 0L10 2.5Z
public struct PathData: Sendable {
  var bytes: [UInt8] = []

  /// Creates an empty path.
  public init() {}

  /// Whether nothing has been drawn.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Begins a new part of the path at `point`.
  public mutating func move(to point: Point) { command("M", point) }

  /// Draws a straight line to `point`.
  public mutating func line(to point: Point) { command("L", point) }

  /// Draws a horizontal line to `x`.
  public mutating func horizontal(to x: Double) { command("H", x) }

  /// Draws a vertical line to `y`.
  public mutating func vertical(to y: Double) { command("V", y) }

  /// Draws a dot: a line without length, visible with a round cap.
  public mutating func dot(at point: Point) {
    command("M", point)
    bytes += [UInt8(ascii: "h"), UInt8(ascii: "0")]
  }

  /// Draws a straight line back to where this part began.
  public mutating func close() { bytes.append(UInt8(ascii: "Z")) }

  /// Draws a rectangle.
  public mutating func rectangle(_ box: Box) {
    move(to: Point(box.x, box.y))
    horizontal(to: box.maxX)
    vertical(to: box.maxY)
    horizontal(to: box.x)
    close()
  }

  /// Draws lines through `points`, beginning a new part.
  public mutating func polyline(_ points: some Sequence<Point>) {
    var isFirst = true
    for point in points {
      command(isFirst ? "M" : "L", point)
      isFirst = false
    }
  }

  private mutating func command(_ letter: Unicode.Scalar, _ point: Point) {
    bytes.append(UInt8(ascii: letter))
    appendCoordinate(point.x, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    appendCoordinate(point.y, to: &bytes)
  }

  private mutating func command(_ letter: Unicode.Scalar, _ value: Double) {
    bytes.append(UInt8(ascii: letter))
    appendCoordinate(value, to: &bytes)
  }
}

extension PathData {
  /// Draws straight lines through `points` and back to the first.
  public mutating func polygon(_ points: some Sequence<Point>) {
    polyline(points)
    close()
  }

  /// Draws a circle; one that is cut turns the other way, which makes it a hole in a larger one.
  public mutating func circle(at center: Point, radius: Double, isCut: Bool = false) {
    move(to: Point(center.x - radius, center.y))
    arc(radius: radius, to: Point(center.x + radius, center.y), withTheSun: !isCut)
    arc(radius: radius, to: Point(center.x - radius, center.y), withTheSun: !isCut)
    close()
  }

  /// Draws the left half of a disc.
  public mutating func halfDisc(at center: Point, radius: Double) {
    move(to: Point(center.x, center.y + radius))
    arc(radius: radius, to: Point(center.x, center.y - radius), withTheSun: true)
    close()
  }

  /// Draws an arc, half a turn at most.
  private mutating func arc(radius: Double, to point: Point, withTheSun: Bool) {
    bytes.append(UInt8(ascii: "A"))
    for value in [radius, radius] {
      appendCoordinate(value, to: &bytes)
      bytes.append(UInt8(ascii: " "))
    }
    bytes += Array((withTheSun ? "0 0 1 " : "0 0 0 ").utf8)
    appendCoordinate(point.x, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    appendCoordinate(point.y, to: &bytes)
  }
}
