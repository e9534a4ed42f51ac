import KommuneSVG

extension Table.Signal.Shape {
  /// The outline of the sign inside `box`, which is a square.
  ///
  /// Signs are drawn, not typed: the arrows of common fonts differ in width and some lack them.
  func path(in box: Box) -> PathData {
    var path = PathData()
    switch self {
    case .up: path.polyline([Point(box.midX, box.y), Point(box.maxX, box.maxY), Point(box.x, box.maxY)])
    case .down: path.polyline([Point(box.midX, box.maxY), Point(box.maxX, box.y), Point(box.x, box.y)])
    case .level:
      path.rectangle(Box(x: box.x, y: box.midY - box.height / 8, width: box.width, height: box.height / 4))
      return path
    case .dot:
      // An octagon is round at this size.
      let (radius, chamfer) = (box.width / 2, box.width / 2 * 0.4142)
      path.polyline([
        Point(box.midX - chamfer, box.midY - radius), Point(box.midX + chamfer, box.midY - radius),
        Point(box.midX + radius, box.midY - chamfer), Point(box.midX + radius, box.midY + chamfer),
        Point(box.midX + chamfer, box.midY + radius), Point(box.midX - chamfer, box.midY + radius),
        Point(box.midX - radius, box.midY + chamfer), Point(box.midX - radius, box.midY - chamfer),
      ])
    }
    path.close()
    return path
  }
}
