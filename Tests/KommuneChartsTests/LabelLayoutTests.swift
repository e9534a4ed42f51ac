import KommuneSVG
import Testing

@testable import KommuneCharts

@Suite struct LabelLayoutTests {
  /// A generator with a fixed seed (Steele, Lea and Flood 2014, SplitMix64), so that a failure can be repeated.
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  @Test func `labels that do not touch stay where they belong`() {
    #expect(pushedApart(wanted: [10, 50, 90], sizes: [14, 14, 14], within: 0...100) == [10, 50, 90])
  }

  @Test func `labels that touch share the way to move`() {
    #expect(pushedApart(wanted: [50, 52], sizes: [14, 14], within: 0...100) == [44, 58])
    #expect(pushedApart(wanted: [50, 50, 50], sizes: [10, 20, 10], within: 0...100) == [35, 50, 65])
    #expect(pushedApart(wanted: [], sizes: [], within: 0...1).isEmpty)
  }

  @Test func `labels stay inside while they fit, and in order always`() {
    var random = Seeded(state: 1)
    for count in 1...30 {
      let wanted = (0..<count).map { _ in Double.random(in: -20...220, using: &random) }.sorted()
      let sizes = (0..<count).map { _ in Double.random(in: 4...10, using: &random) }
      let places = pushedApart(wanted: wanted, sizes: sizes, within: 0...200)
      for index in places.indices.dropFirst() {
        #expect(places[index] - places[index - 1] >= (sizes[index] + sizes[index - 1]) / 2 - 1e-9)
      }
      if sizes.reduce(0, +) <= 200 {
        #expect(places[0] - sizes[0] / 2 >= -1e-9 && places[count - 1] + sizes[count - 1] / 2 <= 200 + 1e-9)
      }
    }
  }

  @Test func `flags never touch, whatever their number and length`() {
    var random = Seeded(state: 2)
    let font = Font(size: 12)
    for round in 1...200 {
      let flags = (0..<(1 + round % 12)).map { _ in
        Flag(
          x: Double.random(in: 0...300, using: &random), text: String(repeating: "mn", count: Int.random(in: 1...25, using: &random)),
          font: font, paint: .text)
      }
      let layout = FlagLayout(flags, left: 0, right: 300)
      #expect(layout.placed.count == flags.count)
      for (index, first) in layout.placed.enumerated() {
        #expect(first.left >= -1e-9 && first.right <= 300 + 1e-9)
        for second in layout.placed.dropFirst(index + 1) where first.row == second.row {
          #expect(first.right <= second.left || second.right <= first.left)
        }
      }
    }
  }

  @Test func `dots of a swarm do not hide each other`() {
    var random = Seeded(state: 3)
    let xs = (0..<150).map { _ in Double.random(in: 0...200, using: &random) }.sorted()
    let offsets = SwarmMark.offsets(xs, radius: 3)
    for first in xs.indices {
      for second in xs.indices.dropFirst(first + 1) {
        let (dx, dy) = (xs[first] - xs[second], offsets[first] - offsets[second])
        #expect(dx * dx + dy * dy >= 36 - 1e-5)
      }
    }
  }
}
