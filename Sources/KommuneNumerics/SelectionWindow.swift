import CNumerics

/// A range of values in which order statistics are looked for: what lies below it is only counted.
struct SelectionWindow {
  private let lower: SIMD2<Double>
  private let upper: SIMD2<Double>

  init(lower: Double, upper: Double) {
    self.lower = SIMD2(repeating: lower)
    self.upper = SIMD2(repeating: upper)
  }

  /// How many values lie below a window, and how many in it.
  struct Count: Equatable {
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

  /// Copies the values within to another place and counts those below. For short lists that have just been written: whoever reads eight
  /// numbers at a time would wait for them.
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

  /// So much more room than values is needed where those of a long list are kept.
  static let spareRoom = 8

  /// The same for long lists, eight values at a time.
  func keep(
    fromLong values: UnsafeBufferPointer<Double>, in kept: UnsafeMutableBufferPointer<Double>,
    using most: kommune_instructions = KOMMUNE_EIGHT
  ) -> Count {
    precondition(kept.count >= values.count + Self.spareRoom, "too little room for what is kept")
    var below = 0
    let count = kommune_keep(values.count, values.baseAddress, lower.x, upper.x, kept.baseAddress, &below, most)
    return Count(below: below, kept: count)
  }
}
