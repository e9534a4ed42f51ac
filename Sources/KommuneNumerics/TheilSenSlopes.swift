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
  var result = [Double](repeating: 0, count: count)
  let median = SlopeMedian(length: length)
  defer { median.deallocate() }
  values.withUnsafeBufferPointer { cells in
    for series in 0..<count {
      let own = UnsafeBufferPointer(rebasing: cells[series * length..<(series + 1) * length])
      result[series] = median.slope(own, near: guesses.slopes[series], within: guesses.standardErrors[series])
    }
  }
  for series in result.indices where !result[series].isFinite { throw .overflow }
  return result
}

/// Finds the median of all slopes of one series, with room that is used again for the next.
///
/// The median slope lies close to the least-squares slope, most often within one of its standard errors. Slopes outside that window
/// are only counted; from the few inside, those around the wanted place are kept in the same way, and at most sixteen are sorted.
/// Where the counts show that a window has missed, the median is selected from all.
private struct SlopeMedian {
  private let length: Int
  private let pairs: Int
  private let lowerPlace: Int
  private let upperPlace: Int
  private let inverse: UnsafeMutableBufferPointer<Double>
  private let slopes: UnsafeMutableBufferPointer<Double>
  private let near: UnsafeMutableBufferPointer<Double>
  private let nearest: UnsafeMutableBufferPointer<Double>

  init(length: Int) {
    self.length = length
    pairs = length * (length - 1) / 2
    upperPlace = pairs / 2
    lowerPlace = pairs.isMultiple(of: 2) ? pairs / 2 - 1 : pairs / 2
    inverse = .allocate(capacity: length)
    slopes = .allocate(capacity: pairs)
    near = .allocate(capacity: pairs)
    nearest = .allocate(capacity: max(16, pairs))
    for gap in 0..<length { inverse.initializeElement(at: gap, to: 1 / Double(gap)) }
    slopes.initialize(repeating: 0)
    near.initialize(repeating: 0)
    nearest.initialize(repeating: 0)
  }

  func deallocate() {
    inverse.deallocate()
    slopes.deallocate()
    near.deallocate()
    nearest.deallocate()
  }

  func slope(_ values: UnsafeBufferPointer<Double>, near guess: Double, within error: Double) -> Double {
    computeSlopes(values)
    let reach = 0.75 * error
    let first = Window(lower: guess - reach, upper: guess + reach).keep(slopes, pairs, in: near)
    if first.holds(lowerPlace, upperPlace) {
      // The slopes in the window lie fairly evenly: the wanted ones are some places around this.
      let wanted = guess - reach + 2 * reach * (Double(upperPlace - first.below) / Double(first.kept))
      let some = 5 * 2 * reach / Double(first.kept)
      var second = Window(lower: wanted - some, upper: wanted + some).keep(near, first.kept, in: nearest)
      second.below += first.below
      if second.kept <= 16, second.holds(lowerPlace, upperPlace) {
        sortSixteen(second.kept)
        return midpoint(nearest[lowerPlace - second.below], nearest[upperPlace - second.below], 0.5)
      }
      return median(of: UnsafeMutableBufferPointer(rebasing: near[0..<first.kept]), before: first.below)
    }
    return median(of: slopes, before: 0)
  }

  /// The median when so many slopes come before those given.
  private func median(of cells: UnsafeMutableBufferPointer<Double>, before: Int) -> Double {
    select(upperPlace - before, in: cells)
    let upper = cells[upperPlace - before]
    guard lowerPlace < upperPlace else { return upper }
    var lower = cells[0]
    for place in 0..<(upperPlace - before) { lower = cells[place] > lower ? cells[place] : lower }
    return midpoint(lower, upper, 0.5)
  }

  private func computeSlopes(_ values: UnsafeBufferPointer<Double>) {
    var place = 0
    for gap in 1..<length {
      let share = inverse[gap]
      for first in 0..<(length - gap) { slopes[place &+ first] = (values[first &+ gap] - values[first]) * share }
      place += length - gap
    }
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

/// A range of slopes.
private struct Window {
  let lower: Double
  let upper: Double

  /// Copies the values within to another place and counts those below, without a branch that could be guessed wrong: the sign of a
  /// difference is its first bit.
  @inline(__always)
  func keep(
    _ values: UnsafeMutableBufferPointer<Double>, _ count: Int, in kept: UnsafeMutableBufferPointer<Double>
  ) -> WindowCount {
    var below: UInt64 = 0
    var outside: UInt64 = 0
    for place in 0..<count {
      let value = values[place]
      kept[place &- Int(truncatingIfNeeded: outside)] = value
      let isBelow = (value - lower).bitPattern >> 63
      below &+= isBelow
      outside &+= isBelow &+ ((upper - value).bitPattern >> 63)
    }
    return WindowCount(below: Int(below), kept: count - Int(outside))
  }
}

/// How many values lie below a window, and how many in it.
private struct WindowCount {
  var below: Int
  let kept: Int

  func holds(_ first: Int, _ last: Int) -> Bool {
    below <= first && last < below + kept
  }
}
