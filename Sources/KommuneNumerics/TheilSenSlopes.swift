/// Returns the Theil–Sen slope of every series: the median slope of all pairs of periods.
///
///     try theilSenSlopes(of: [1, 2, 3, 10, 30, 20], length: 3)
///     // 1, 5
///
/// **Shape and unit.** The values of one series after the other, all of the same length ≥ 2, for periods 0, 1, 2 …
///
/// **Missing values.** Not accepted: give only series that are complete.
///
/// **Sources.** Sen (1968), *JASA* 63(324), 1379–1389.
///
/// - Parameters:
///   - values: All values, series by series.
///   - length: How many values each series has.
/// - Returns: One slope per series, the same as `theilSen(_:at:level:)` gives to the last few bits.
/// - Throws: `NumericsError.tooFewValues`, `.lengthsDiffer` when the values do not fill whole series, `.notFinite` or `.overflow`.
/// - Complexity: O(series · length²).
public func theilSenSlopes(of values: [Double], length: Int) throws(NumericsError) -> [Double] {
  guard length >= 2 else { throw .tooFewValues(needed: 2, found: length) }
  let count = values.count / length
  try requireSameCount(count * length, values.count)
  guard length > 2 else {
    try requireFinite(values, atLeast: 0)
    let changes = (0..<count).map { values[2 * $0 + 1] - values[2 * $0] }
    for change in changes { _ = try finiteResult(change) }
    return changes
  }
  let guesses = try olsSlopes(of: values, length: length)
  let median = SlopeMedian(length: length)
  defer { median.deallocate() }
  let result = largeArray(count: count) { result in
    values.withUnsafeBufferPointer { cells in
      for series in 0..<count {
        let own = UnsafeBufferPointer(rebasing: cells[series * length..<(series + 1) * length])
        result[series] = median.slope(own, near: guesses.slopes[series], within: guesses.standardErrors[series])
      }
    }
  }
  for series in result.indices where !result[series].isFinite { throw .overflow }
  return result
}

/// Finds the median of all slopes of one series, with room that is used again for the next.
///
/// The median slope lies close to the least-squares slope, most often within one of its standard errors. Slopes outside that window are
/// only counted; from the few inside, those around the wanted place are kept in the same way, and at most sixteen are sorted. The counts
/// show where a window has missed, and it is moved; after some moves without luck the median is selected from all.
private struct SlopeMedian {
  private let length: Int
  private let lowerPlace: Int
  private let upperPlace: Int
  private let inverse: UnsafeMutableBufferPointer<Double>
  /// The values of the series, and infinity behind the last.
  private let series: UnsafeMutableBufferPointer<Double>
  private let near: UnsafeMutableBufferPointer<Double>
  private let nearest: UnsafeMutableBufferPointer<Double>

  init(length: Int) {
    self.length = length
    let pairs = length * (length - 1) / 2
    upperPlace = pairs / 2
    lowerPlace = pairs.isMultiple(of: 2) ? pairs / 2 - 1 : pairs / 2
    inverse = .allocate(capacity: length)
    series = .allocate(capacity: length + 1)
    near = .allocate(capacity: pairs + 2)
    nearest = .allocate(capacity: max(16, pairs) + 2)
    for gap in 0..<length { inverse.initializeElement(at: gap, to: 1 / Double(gap)) }
    series.initialize(repeating: .infinity)
    near.initialize(repeating: 0)
    nearest.initialize(repeating: 0)
  }

  func deallocate() {
    inverse.deallocate()
    series.deallocate()
    near.deallocate()
    nearest.deallocate()
  }

  func slope(_ values: UnsafeBufferPointer<Double>, near guess: Double, within error: Double) -> Double {
    for place in 0..<length { series[place] = values[place] }
    let reach = 0.75 * error
    var middle = guess
    for _ in 0..<2 {
      let first = keepSlopes(from: middle - reach, to: middle + reach)
      if first.holds(lowerPlace, upperPlace) { return slope(amongKept: first, around: middle, reach) }
      // One window further, with a little of this one: the two that are wanted may stand on both sides of the border.
      middle += first.below > lowerPlace ? -1.8 * reach : 1.8 * reach
    }
    let all = keepSlopes(from: -.greatestFiniteMagnitude, to: .greatestFiniteMagnitude)
    return median(of: all)
  }

  /// The median that is known to be among the slopes kept from a window.
  private func slope(amongKept first: SelectionWindow.Count, around middle: Double, _ reach: Double) -> Double {
    let kept = UnsafeBufferPointer(rebasing: near[0..<first.kept])
    // The slopes in the window lie fairly evenly: the wanted ones are some places around this.
    let step = 2 * reach / Double(first.kept)
    var wanted = middle - reach + step * Double(upperPlace - first.below)
    for _ in 0..<3 {
      var second = SelectionWindow(lower: wanted - 4 * step, upper: wanted + 4 * step).keep(kept, in: nearest)
      second.below += first.below
      if second.kept <= 16, second.holds(lowerPlace, upperPlace) {
        if second.kept <= 8 { sortEight(second.kept) } else { sortSixteen(second.kept) }
        return midpoint(nearest[lowerPlace - second.below], nearest[upperPlace - second.below], 0.5)
      }
      wanted += step * (Double(upperPlace - second.below) - Double(second.kept) / 2)
    }
    return median(of: first)
  }

  /// The median, selected from the slopes that were kept.
  private func median(of count: SelectionWindow.Count) -> Double {
    guard count.holds(lowerPlace, upperPlace) else { return .infinity }  // A slope has overflowed.
    let cells = UnsafeMutableBufferPointer(rebasing: near[0..<count.kept])
    select(upperPlace - count.below, in: cells)
    let upper = cells[upperPlace - count.below]
    guard lowerPlace < upperPlace else { return upper }
    var lower = cells[0]
    for place in 0..<(upperPlace - count.below) { lower = cells[place] > lower ? cells[place] : lower }
    return midpoint(lower, upper, 0.5)
  }

  /// Keeps the slopes in a window, made two at a time. Where a gap has an odd number of them, the one too many is infinite.
  private func keepSlopes(from lower: Double, to upper: Double) -> SelectionWindow.Count {
    var progress = SelectionWindow.Progress()
    guard let own = series.baseAddress, let target = near.baseAddress else { return progress.count }
    let window = SelectionWindow(lower: lower, upper: upper)
    let bytes = UnsafeRawPointer(own)
    for gap in 1..<length {
      let share = inverse[gap]
      let later = bytes + gap * 8
      var first = 0
      while first < length &- gap {
        let change =
          later.loadUnaligned(fromByteOffset: first &* 8, as: SIMD2<Double>.self)
          - bytes.loadUnaligned(fromByteOffset: first &* 8, as: SIMD2<Double>.self)
        window.keep(change * share, in: target, &progress)
        first &+= 2
      }
    }
    return progress.count
  }

  /// Batcher's exchanges for eight, as for sixteen.
  private func sortEight(_ kept: Int) {
    for place in kept..<max(kept, 8) { nearest[place] = .infinity }
    for first in [0, 2, 4, 6] { exchange(first, first + 1) }
    for first in [0, 1, 4, 5] { exchange(first, first + 2) }
    for first in [1, 5] { exchange(first, first + 1) }
    for first in [0, 1, 2, 3] { exchange(first, first + 4) }
    for first in [2, 3] { exchange(first, first + 2) }
    for first in [1, 3, 5] { exchange(first, first + 1) }
  }

  /// Batcher's exchanges for sixteen, without a branch; places beyond the kept ones are filled with infinity.
  private func sortSixteen(_ kept: Int) {
    for place in kept..<max(kept, 16) { nearest[place] = .infinity }
    for first in [0, 2, 4, 6, 8, 10, 12, 14] { exchange(first, first + 1) }
    for first in [0, 1, 4, 5, 8, 9, 12, 13] { exchange(first, first + 2) }
    for first in [1, 5, 9, 13] { exchange(first, first + 1) }
    for first in [0, 1, 2, 3, 8, 9, 10, 11] { exchange(first, first + 4) }
    for first in [2, 3, 10, 11] { exchange(first, first + 2) }
    for first in [1, 3, 5, 9, 11, 13] { exchange(first, first + 1) }
    for first in [0, 1, 2, 3, 4, 5, 6, 7] { exchange(first, first + 8) }
    for first in [4, 5, 6, 7] { exchange(first, first + 4) }
    for first in [2, 3, 6, 7, 10, 11] { exchange(first, first + 2) }
    for first in [1, 3, 5, 7, 9, 11, 13] { exchange(first, first + 1) }
  }

  @inline(__always)
  private func exchange(_ first: Int, _ second: Int) {
    let a = nearest[first]
    let b = nearest[second]
    nearest[first] = b < a ? b : a
    nearest[second] = b < a ? a : b
  }
}
