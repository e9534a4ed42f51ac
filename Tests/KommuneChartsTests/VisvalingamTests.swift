import KommuneSVG
import Testing

@testable import KommuneCharts

@Suite struct VisvalingamTests {
  private let square = [Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10)]

  @Test func `a point on a straight line goes, a corner stays`() {
    let ring = [Point(0, 0), Point(5, 0), Point(10, 0), Point(10, 10), Point(0, 10), Point(0, 0)]
    #expect(simplified(ring, smallestTriangle: 0.1) == square)
  }

  // Worked by hand: the triangles of the two notches are 1 and 4.
  @Test func `the smallest triangle goes first`() {
    let ring = [Point(0, 0), Point(4, 0), Point(5, 1), Point(6, 0), Point(20, 0), Point(20, 20), Point(0, 20)]
    #expect(simplified(ring, smallestTriangle: 1.5).contains(Point(5, 1)) == false)
    #expect(simplified(ring, smallestTriangle: 0.5).contains(Point(5, 1)))
  }

  @Test func `too few points are nothing`() {
    #expect(simplified([Point(0, 0), Point(1, 1), Point(0, 0)], smallestTriangle: 1).isEmpty)
    #expect(simplified([Point(0, 0), Point(0.1, 0), Point(0, 0.1)], smallestTriangle: 1).isEmpty)
  }

  @Test func `every point left was there before, in the same order`() {
    let ring = (0..<500).map { step -> Point in
      let turn = Double(step) / 500
      let radius = 100 + Double((step * 31) % 17)
      return Point(radius * (turn < 0.5 ? 4 * turn - 1 : 3 - 4 * turn), radius * (turn < 0.25 || turn > 0.75 ? 1 : -1) * turn)
    }
    let thinned = simplified(ring, smallestTriangle: 20)
    #expect(thinned.count < ring.count && thinned.count >= 3)
    var position = ring.startIndex
    for point in thinned {
      guard let found = ring[position...].firstIndex(of: point) else {
        Issue.record("a point is new or out of order")
        return
      }
      position = found + 1
    }
  }
}
