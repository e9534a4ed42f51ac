/// Numbers for properties over many inputs: the same on every run.
struct SampleData {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to 1, by the linear congruential generator of Knuth's MMIX.
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / 9_007_199_254_740_992
  }

  /// Numbers between two bounds.
  mutating func list(_ count: Int, from low: Double = -50, to high: Double = 50) -> [Double] {
    (0..<count).map { _ in low + (high - low) * next() }
  }

  /// Whole numbers below a bound, so that ties occur.
  mutating func whole(_ count: Int, below bound: Int) -> [Double] {
    (0..<count).map { _ in (next() * Double(bound)).rounded(.down) }
  }
}
