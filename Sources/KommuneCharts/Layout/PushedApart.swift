/// Moves labels apart so that none overlaps the next, as little as possible from where they belong.
///
/// The sum of squared distances moved is the least there is: with the labels' sizes taken away, the places must only rise, which
/// is isotonic regression.
///
///     pushedApart(wanted: [10, 12], sizes: [14, 14], within: 0...100)  // 4, 18
///
/// Source: Barlow, Bartholomew, Bremner and Brunk (1972), *Statistical Inference under Order Restrictions*, Wiley (pool adjacent
/// violators).
///
/// - Parameters:
///   - wanted: Where each label's middle belongs, rising.
///   - sizes: The size of each label.
///   - range: Where labels may lie; when they do not all fit they begin at its start and run over its end.
/// - Returns: The middle of each label, in the same order.
func pushedApart(wanted: [Double], sizes: [Double], within range: ClosedRange<Double>) -> [Double] {
  guard let firstSize = sizes.first, let lastSize = sizes.last else { return [] }
  var offsets = [0.0]
  for (size, next) in zip(sizes, sizes.dropFirst()) { offsets.append(offsets[offsets.count - 1] + (size + next) / 2) }
  var pools: [(mean: Double, count: Int)] = []
  for (place, offset) in zip(wanted, offsets) {
    pools.append((place - offset, 1))
    while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
      let last = pools.removeLast()
      let before = pools.removeLast()
      let count = before.count + last.count
      pools.append(((before.mean * Double(before.count) + last.mean * Double(last.count)) / Double(count), count))
    }
  }
  let lowest = range.lowerBound + firstSize / 2
  let highest = max(lowest, range.upperBound - lastSize / 2 - (offsets.last ?? 0))
  let free = pools.flatMap { Array(repeating: min(max($0.mean, lowest), highest), count: $0.count) }
  return zip(free, offsets).map { $0 + $1 }
}
