/// Ranks and percentiles of one column after another, in the same memory.
///
/// The values are dealt into bins of equal width that follow one another, so that a value's rank is known from its bin but for the few that
/// share it. Sorting would do more than is asked for.
struct ColumnRanker {
  private static let binCount = 512
  /// The bin of each value; −1 for a missing one.
  private var bins: [Int32]
  /// Where each bin begins among the values in the bins' order; one more for the end.
  private var starts: [Int32]
  private var places: [Int32]
  private var dealt: [Double]

  init(count: Int) {
    bins = [Int32](repeating: 0, count: count)
    starts = [Int32](repeating: 0, count: Self.binCount + 1)
    places = starts
    dealt = [Double](repeating: 0, count: count)
  }

  /// Writes the rank (1 + others strictly higher) and the percentile of each figure; not a number for those that are none.
  mutating func rank(_ figures: UnsafeBufferPointer<Double>, into column: inout WideComparison.Column) {
    bins.withUnsafeMutableBufferPointer { bins in
      starts.withUnsafeMutableBufferPointer { starts in
        Self.count(figures, into: bins, starts)
        dealt.withUnsafeMutableBufferPointer { dealt in
          places.withUnsafeMutableBufferPointer { places in Self.deal(figures, by: bins, starts, places, into: dealt) }
          Self.rank(figures, by: UnsafeBufferPointer(bins), UnsafeBufferPointer(starts), UnsafeBufferPointer(dealt), into: &column)
        }
      }
    }
  }

  private static func rank(
    _ figures: UnsafeBufferPointer<Double>, by bins: UnsafeBufferPointer<Int32>, _ starts: UnsafeBufferPointer<Int32>,
    _ dealt: UnsafeBufferPointer<Double>, into column: inout WideComparison.Column
  ) {
    let reported = Int(starts[binCount])
    let others = Double(reported - 1)
    column.ranks.withUnsafeMutableBufferPointer { ranks in
      column.percentiles.withUnsafeMutableBufferPointer { percentiles in
        for index in figures.indices {
          let bin = Int(bins[index])
          guard bin >= 0 else {
            ranks[index] = .nan
            percentiles[index] = .nan
            continue
          }
          let own = figures[index]
          let end = Int(starts[bin + 1])
          var above = reported &- end
          var same = 0
          var place = Int(starts[bin])
          while place < end {
            above &+= dealt[place] > own ? 1 : 0
            same &+= dealt[place] == own ? 1 : 0
            place &+= 1
          }
          ranks[index] = Double(1 &+ above)
          let below = Double(reported &- above &- same)
          percentiles[index] = others > 0 ? (below + Double(same &- 1) / 2) / others : .nan
        }
      }
    }
  }

  /// Finds each value's bin, and how many lie before each.
  private static func count(
    _ figures: UnsafeBufferPointer<Double>, into bins: UnsafeMutableBufferPointer<Int32>, _ starts: UnsafeMutableBufferPointer<Int32>
  ) {
    var least = Double.infinity
    var greatest = -Double.infinity
    for value in figures {
      least = value < least ? value : least
      greatest = value > greatest ? value : greatest
    }
    let width = (greatest - least) / Double(binCount - 1)
    // Nothing to tell apart, or too far apart to say: everything in one bin, which is slow and right.
    let scale = width > 0 && width.isFinite && (1 / width).isFinite ? 1 / width : 0
    let last = Double(binCount - 1)
    for bin in starts.indices { starts[bin] = 0 }
    for index in figures.indices {
      let position = (figures[index] - least) * scale
      // What is not a number is not below anything.
      guard position == position else {
        bins[index] = -1
        continue
      }
      let bin = Int32(truncatingIfNeeded: Int(position < last ? position : last))
      bins[index] = bin
      starts[Int(bin) &+ 1] &+= 1
    }
    var before: Int32 = 0
    for bin in starts.indices {
      before &+= starts[bin]
      starts[bin] = before
    }
  }

  private static func deal(
    _ figures: UnsafeBufferPointer<Double>, by bins: UnsafeMutableBufferPointer<Int32>, _ starts: UnsafeMutableBufferPointer<Int32>,
    _ places: UnsafeMutableBufferPointer<Int32>, into dealt: UnsafeMutableBufferPointer<Double>
  ) {
    for bin in places.indices { places[bin] = starts[bin] }
    for index in figures.indices where bins[index] >= 0 {
      let bin = Int(bins[index])
      dealt[Int(places[bin])] = figures[index]
      places[bin] &+= 1
    }
  }
}
