/// A range of values in which order statistics are looked for: what lies below it is only counted.
struct SelectionWindow {
  private let lower: SIMD2<Double>
  private let upper: SIMD2<Double>

  init(lower: Double, upper: Double) {
    self.lower = SIMD2(repeating: lower)
    self.upper = SIMD2(repeating: upper)
  }

  /// How many values lie below a window, and how many in it.
  struct Count {
    var below: Int
    let kept: Int

    /// Whether the values at these places of the sorted list, and all between, lie in the window.
    func holds(_ first: Int, _ last: Int) -> Bool {
      below <= first && last < below + kept
    }
  }

  /// Where the next value is kept, and how many were below so far.
  struct Progress {
    fileprivate var below = SIMD2<Int64>.zero
    fileprivate var place = 0

    /// What was counted.
    var count: Count { Count(below: Int(below.x &+ below.y), kept: place) }
  }

  /// Keeps two values if they lie within, without a branch that could be guessed wrong: each is written, and the place moves on only
  /// behind one that stays. So there must be room for one value more than there are. Infinity is kept by no window and below none.
  @inline(__always)
  func keep(_ pair: SIMD2<Double>, in kept: UnsafeMutablePointer<Double>, _ progress: inout Progress) {
    // The lanes of a mask are 0 or −1.
    progress.below &-= unsafeBitCast(pair .< lower, to: SIMD2<Int64>.self)
    let isWithin = unsafeBitCast((pair .>= lower) .& (pair .<= upper), to: SIMD2<Int64>.self)
    kept[progress.place] = pair.x
    progress.place &-= Int(isWithin.x)
    kept[progress.place] = pair.y
    progress.place &-= Int(isWithin.y)
  }

  /// Copies the values within to another place and counts those below.
  @inline(__always)
  func keep(_ values: UnsafeBufferPointer<Double>, in kept: UnsafeMutableBufferPointer<Double>) -> Count {
    var progress = Progress()
    guard let source = values.baseAddress, let target = kept.baseAddress else { return progress.count }
    let bytes = UnsafeRawPointer(source)
    var index = 0
    while index &+ 1 < values.count {
      keep(bytes.loadUnaligned(fromByteOffset: index &* 8, as: SIMD2<Double>.self), in: target, &progress)
      index &+= 2
    }
    if index < values.count { keep(SIMD2(source[index], .infinity), in: target, &progress) }
    return progress.count
  }
}
