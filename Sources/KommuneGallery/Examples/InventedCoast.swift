import KommuneSVG

/// Areas side by side with jagged common borders. No real borders are shipped.
struct InventedCoast {
  let columns: Int
  let rows: Int

  /// The areas' outlines, row by row; neighbours share every point of their border.
  var rings: [[Point]] {
    (0..<(columns * rows)).map { index in
      let (column, row) = (index % columns, index / columns)
      let corners = [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)]
      return zip(corners, corners.dropFirst() + corners.prefix(1)).flatMap { edge($0, $1) }
    }
  }

  private func corner(_ column: Int, _ row: Int) -> Point {
    Point(Double(column * 1_000 + (row * 37 + column * 91) % 240), Double(row * 800 + (column * 53 + row * 71) % 200))
  }

  private func edge(_ from: Point, _ to: Point) -> [Point] {
    // Drawn the same way from both sides, so that neighbours share it.
    let isTurned = (from.x, from.y) > (to.x, to.y)
    let (start, end) = isTurned ? (to, from) : (from, to)
    let steps = columns * rows > 40 ? 3 : 7
    let points = (0...steps).map { step in
      let share = Double(step) / Double(steps)
      let jag = step == 0 || step == steps ? 0 : Double((step * 7 + Int(start.x + start.y)) % 11 - 5) * 9
      return Point(start.x + (end.x - start.x) * share + jag, start.y + (end.y - start.y) * share - jag)
    }
    return (isTurned ? points.reversed() : points).dropLast()
  }
}
