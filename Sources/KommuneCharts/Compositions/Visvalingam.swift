import KommuneSVG

/// Removes points of a closed ring that the eye would not miss, those with the smallest triangles first.
///
/// The triangle of a point and its two neighbours is what would change if the point went. A border that two rings share is
/// thinned alike in both, since a triangle is the same from either side.
///
/// Source: Visvalingam and Whyatt (1993), "Line Generalisation by Repeated Elimination of Points", *The Cartographic Journal* 30(1),
/// 46–51.
///
/// - Parameters:
///   - ring: The points; the last need not repeat the first.
///   - area: The smallest triangle that stays, in square pixels.
/// - Returns: The points that stay, in order; empty when fewer than three would.
/// - Complexity: O(*n* log *n*).
func simplified(_ ring: [Point], smallestTriangle area: Double) -> [Point] {
  var points = ring
  if points.count > 1, points.first == points.last { points.removeLast() }
  guard points.count >= 3 else { return [] }
  var thinning = RingThinning(points)
  return thinning.run(until: area)
}

/// A ring whose points can be taken out one by one.
private struct RingThinning {
  private let points: [Point]
  private var before: [Int]
  private var after: [Int]
  private var version: [Int]
  private var isGone: [Bool]
  private var heap: [(area: Double, index: Int, version: Int)] = []

  init(_ points: [Point]) {
    self.points = points
    let count = points.count
    before = points.indices.map { ($0 + count - 1) % count }
    after = points.indices.map { ($0 + 1) % count }
    version = Array(repeating: 0, count: count)
    isGone = Array(repeating: false, count: count)
    for index in points.indices { push(index, atLeast: 0) }
  }

  mutating func run(until limit: Double) -> [Point] {
    var left = points.count
    while let smallest = pop() {
      guard !isGone[smallest.index], smallest.version == version[smallest.index] else { continue }
      guard smallest.area < limit else { break }
      guard left > 3 else { return smallest.area < limit / 4 ? [] : remaining }
      isGone[smallest.index] = true
      left -= 1
      let (previous, next) = (before[smallest.index], after[smallest.index])
      after[previous] = next
      before[next] = previous
      for neighbour in [previous, next] {
        version[neighbour] += 1
        push(neighbour, atLeast: smallest.area)
      }
    }
    return remaining
  }

  private var remaining: [Point] { points.indices.filter { !isGone[$0] }.map { points[$0] } }

  /// A triangle counts for no less than the last that went, so that what was left by it is not taken too early.
  private mutating func push(_ index: Int, atLeast floor: Double) {
    let (a, b, c) = (points[before[index]], points[index], points[after[index]])
    let area = abs((a.x - b.x) * (c.y - b.y) - (c.x - b.x) * (a.y - b.y)) / 2
    heap.append((max(area, floor), index, version[index]))
    var child = heap.count - 1
    while child > 0, isBefore(heap[child], heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private mutating func pop() -> (area: Double, index: Int, version: Int)? {
    guard let top = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return top }
    heap[0] = last
    var parent = 0
    while true {
      var smallest = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count && isBefore(heap[child], heap[smallest]) {
        smallest = child
      }
      guard smallest != parent else { return top }
      heap.swapAt(parent, smallest)
      parent = smallest
    }
  }

  private func isBefore(_ first: (area: Double, index: Int, version: Int), _ second: (area: Double, index: Int, version: Int)) -> Bool {
    (first.area, first.index) < (second.area, second.index)
  }
}
