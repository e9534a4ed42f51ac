#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns quantiles (type 7) of every row of a matrix, by counting into bins instead of sorting.
///
///     try rowQuantiles([0.025, 0.5, 0.975], of: replicates)
///
/// **Shape and unit.** One row per list of values; the result has the same rows and one column per probability.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - probabilities: Each between 0 and 1, rising.
///   - matrix: The values.
/// - Returns: The quantiles.
/// - Throws: `NumericsError.tooFewValues` without probabilities, or `.outsideRange`, also when they do not rise.
/// - Complexity: O(values · probabilities).
public func rowQuantiles(_ probabilities: [Double], of matrix: Matrix) throws(NumericsError) -> Matrix {
  guard !probabilities.isEmpty else { throw .tooFewValues(needed: 1, found: 0) }
  var lowest = 0.0
  for probability in probabilities {
    try require(probability, in: lowest...1)
    lowest = probability
  }
  return Matrix(unchecked: rowQuantilesOfAny(probabilities, of: matrix), rows: matrix.rows, columns: probabilities.count)
}

/// The same, row by row, for rising probabilities; values that are not numbers give results without meaning.
func rowQuantilesOfAny(_ probabilities: [Double], of matrix: Matrix) -> [Double] {
  var result: [Double] = []
  result.reserveCapacity(matrix.rows * probabilities.count)
  let sought = probabilities.map { SoughtQuantile($0, count: matrix.columns) }
  var selection = BinnedSelection(count: matrix.columns)
  var kept = [Double](repeating: 0, count: matrix.columns + SelectionWindow.spareRoom)
  for row in 0..<matrix.rows {
    matrix.elements.withUnsafeBufferPointer { cells in
      let values = UnsafeBufferPointer(rebasing: cells[row * matrix.columns..<(row + 1) * matrix.columns])
      let spread = RowSpread(of: values)
      var isBinned = false
      for quantile in sought {
        if let found = kept.withUnsafeMutableBufferPointer({ quantile.select(from: values, spread, in: $0) }) {
          result.append(found)
          continue
        }
        if !isBinned { selection.bin(values) }
        isBinned = true
        let pair = selection.sortedPair(from: quantile.first, to: quantile.last, of: values)
        result.append(quantile.value(pair.x, pair.y))
      }
    }
  }
  return result
}

/// The mean and standard deviation of a row, good enough to know where to look.
private struct RowSpread {
  let mean: Double
  let deviation: Double

  init(of values: UnsafeBufferPointer<Double>) {
    let shift = values[0]
    let count = Double(values.count)
    var sum = SIMD4<Double>.zero
    var square = SIMD4<Double>.zero
    let bytes = UnsafeRawBufferPointer(values)
    for place in stride(from: 0, to: values.count / 4 * 4, by: 4) {
      let distance = bytes.loadUnaligned(fromByteOffset: place &* 8, as: SIMD4<Double>.self) - shift
      sum += distance
      square += distance * distance
    }
    let rest = sum.sum() / count
    mean = shift + rest
    deviation = max(0, square.sum() / count - rest * rest).squareRoot()
  }
}

/// One quantile of lists of one length, and where it lies in a list whose values are spread as the normal law has it, as means of
/// resamples nearly are. A list of another kind is told by the counts and left to the bins.
private struct SoughtQuantile {
  /// The places in the sorted list that it lies between, counted from zero.
  let first: Int
  let last: Int
  private let fraction: Double
  /// The middle and the reach of the window, in standard deviations; none where the law says too little.
  private let middle: Double
  private let reach: Double?

  init(_ probability: Double, count: Int) {
    let position = quantilePosition(count: count, probability, .linear)
    first = min(max(position.index - 1, 0), count - 1)
    let isBetween = position.fraction > 0 && first < count - 1
    last = isBetween ? first + 1 : first
    fraction = isBetween ? position.fraction : 0
    guard probability > 0, probability < 1 else {
      middle = 0
      reach = nil
      return
    }
    middle = -standardNormalQuantile(upper: probability)
    let density = exp(-middle * middle / 2) / (2 * Double.pi).squareRoot()
    // Three standard errors of the place of a sample's quantile: of some hundred lists, one has it elsewhere.
    let error = (probability * (1 - probability) / Double(count)).squareRoot() / density
    reach = 3 * error < 0.5 ? 3 * error : nil
  }

  func value(_ lower: Double, _ upper: Double) -> Double {
    first < last ? midpoint(lower, upper, fraction) : lower
  }

  func select(
    from values: UnsafeBufferPointer<Double>, _ spread: RowSpread, in kept: UnsafeMutableBufferPointer<Double>
  ) -> Double? {
    guard let reach, spread.deviation > 0, spread.deviation.isFinite else { return nil }
    let window = SelectionWindow(
      lower: spread.mean + (middle - reach) * spread.deviation, upper: spread.mean + (middle + reach) * spread.deviation)
    let found = window.keep(fromLong: values, in: kept)
    guard found.holds(first, last) else { return nil }
    let cells = UnsafeMutableBufferPointer(rebasing: kept[0..<found.kept])
    KommuneNumerics.select(first - found.below, in: cells)
    let lower = cells[first - found.below]
    guard first < last else { return lower }
    var upper = cells[last - found.below]
    for place in last - found.below..<found.kept { upper = cells[place] < upper ? cells[place] : upper }
    return value(lower, upper)
  }
}
