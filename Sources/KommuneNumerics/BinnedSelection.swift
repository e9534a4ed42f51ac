/// Finds order statistics of a list by dividing its range into equal bins: only the bins that hold them are sorted.
///
/// The bin of a value rises with the value, rounding and all, so the result is exactly that of sorting. Values that crowd into one
/// bin cost a sort, and nothing worse.
struct BinnedSelection {
  private static let binCount = 512
  private var bins: [UInt16]
  private var starts: [Int]
  private var gathered: [Double]

  init(count: Int) {
    bins = [UInt16](repeating: 0, count: count)
    starts = [Int](repeating: 0, count: Self.binCount + 1)
    gathered = [Double](repeating: 0, count: count + 1)
  }

  /// Counts the values into bins; must come before any selection from them.
  mutating func bin(_ values: UnsafeBufferPointer<Double>) {
    var least = values[0]
    var greatest = values[0]
    for value in values {
      least = value < least ? value : least
      greatest = value > greatest ? value : greatest
    }
    let width = (greatest - least) / Double(Self.binCount - 1)
    // Nothing to divide, or an overflow: everything in the first bin.
    let scale = width > 0 && width.isFinite && (1 / width).isFinite ? 1 / width : 0
    let last = Double(Self.binCount - 1)
    bins.withUnsafeMutableBufferPointer { bins in
      starts.withUnsafeMutableBufferPointer { starts in
        for place in starts.indices { starts[place] = 0 }
        for place in values.indices {
          let position = (values[place] - least) * scale
          // Anything that is not a number goes last.
          let bin = Int(truncatingIfNeeded: Int32(position < last ? position : last))
          bins[place] = UInt16(truncatingIfNeeded: bin)
          starts[bin + 1] += 1
        }
        for place in 1..<starts.count { starts[place] += starts[place - 1] }
      }
    }
  }

  /// The values that sorting would put at two neighbouring places, or twice the one at a single place, counted from zero.
  mutating func sortedPair(from first: Int, to last: Int, of values: UnsafeBufferPointer<Double>) -> SIMD2<Double> {
    let low = UInt16(bin(holding: first))
    let width = UInt16(bin(holding: last)) - low
    var count = 0
    return gathered.withUnsafeMutableBufferPointer { gathered in
      bins.withUnsafeBufferPointer { bins in
        // Every value is written, and the place moves on only for those that stay: nothing to guess wrong.
        for place in values.indices {
          gathered[count] = values[place]
          count &+= bins[place] &- low <= width ? 1 : 0
        }
      }
      var kept = UnsafeMutableBufferPointer(rebasing: gathered[0..<count])
      kept.sort()
      let before = starts[Int(low)]
      return SIMD2(kept[first - before], kept[last - before])
    }
  }

  private func bin(holding place: Int) -> Int {
    var low = 0
    var high = Self.binCount - 1
    while low < high {
      let middle = (low + high) / 2
      if starts[middle + 1] > place { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
