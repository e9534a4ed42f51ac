/// The trends of many series of one length.
public struct SeriesSlopes: Equatable, Sendable {
  /// The slope of each series per period.
  public let slopes: [Double]

  /// The standard error of each slope.
  public let standardErrors: [Double]
}

/// Returns the least-squares slope of every series, and its standard error.
///
/// For all indicators of all kommuner at once; one series with more to say about it goes to `leastSquares(_:on:hasIntercept:)`.
///
///     slope = Σ(t − t̄)y / Σ(t − t̄)²;  error = √(Σ residual² / (n − 2) / Σ(t − t̄)²)
///
///     try olsSlopes(of: [1, 2, 3, 10, 10, 10], length: 3).slopes
///     // 1, 0
///
/// **Shape and unit.** The values of one series after the other, all of the same length ≥ 3, for periods 0, 1, 2 …
///
/// **Missing values.** Not accepted: give only series that are complete.
///
/// - Parameters:
///   - values: All values, series by series.
///   - length: How many values each series has.
/// - Returns: Slopes and standard errors in the order of the series.
/// - Throws: `NumericsError.tooFewValues`, `.lengthsDiffer` when the values do not fill whole series, `.notFinite` or `.overflow`.
/// - Complexity: O(values).
public func olsSlopes(of values: [Double], length: Int) throws(NumericsError) -> SeriesSlopes {
  guard length >= 3 else { throw .tooFewValues(needed: 3, found: length) }
  let count = values.count / length
  try requireSameCount(count * length, values.count)
  let times = CentredTimes(length: length)
  var slopes: [Double] = []
  let errors = largeArray(count: count) { errors in
    slopes = largeArray(count: count) { slopes in
      values.withUnsafeBufferPointer { times.fit($0, count: count, slopes: slopes, errors: errors) }
    }
  }
  // Whatever is not finite makes the errors so; only then does one look for where.
  if !errors.withUnsafeBufferPointer(areAllFinite) {
    try requireFinite(values)
    throw .overflow
  }
  return SeriesSlopes(slopes: slopes, standardErrors: errors)
}

/// The periods around their mean, in pairs; an odd last one stands beside a zero.
private struct CentredTimes {
  let length: Int
  let pairs: [SIMD2<Double>]
  let sumOfSquares: Double

  init(length: Int) {
    self.length = length
    let middle = Double(length - 1) / 2
    let times = (0..<length).map { Double($0) - middle }
    sumOfSquares = times.reduce(0) { $0 + $1 * $1 }
    pairs = stride(from: 0, to: length - 1, by: 2).map { SIMD2(times[$0], times[$0 + 1]) }
  }

  func fit(
    _ cells: UnsafeBufferPointer<Double>, count: Int, slopes: UnsafeMutableBufferPointer<Double>,
    errors: UnsafeMutableBufferPointer<Double>
  ) {
    guard let start = cells.baseAddress else { return }
    let isOdd = !length.isMultiple(of: 2)
    let lastTime = Double(length - 1) / 2
    let share = 1 / Double(length)
    let freedom = 1 / (Double(length - 2) * sumOfSquares)
    pairs.withUnsafeBufferPointer { times in
      for series in 0..<count {
        let base = start + series * length
        let bytes = UnsafeRawPointer(base)
        let last = base[length - 1]
        var totals = SIMD2<Double>.zero
        var products = SIMD2<Double>.zero
        for pair in 0..<times.count {
          let values = bytes.loadUnaligned(fromByteOffset: pair &* 16, as: SIMD2<Double>.self)
          totals += values
          products += values * times[pair]
        }
        let mean = (totals.x + totals.y + (isOdd ? last : 0)) * share
        let slope = (products.x + products.y + (isOdd ? last * lastTime : 0)) / sumOfSquares
        var squares = SIMD2<Double>.zero
        for pair in 0..<times.count {
          let values = bytes.loadUnaligned(fromByteOffset: pair &* 16, as: SIMD2<Double>.self)
          let residual = values - mean - slope * times[pair]
          squares += residual * residual
        }
        let rest = isOdd ? last - mean - slope * lastTime : 0
        slopes[series] = slope
        errors[series] = ((squares.x + squares.y + rest * rest) * freedom).squareRoot()
      }
    }
  }
}
