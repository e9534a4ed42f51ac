#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns the value that a share `probability` of the values lies below.
///
///     try quantile(0.25, of: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
///     // 3.25
///     try quantile(0.25, of: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], type: .weibull)
///     // 2.75
///
/// **Shape and unit.** *n* ≥ 1 values in one unit and any order; the quantile in the same unit.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Hyndman and Fan (1996), *The American Statistician* 50(4), 361–365.
///
/// - Parameters:
///   - probability: Between 0, the smallest value, and 1, the largest.
///   - values: Finite values.
///   - type: Which of the nine definitions; 7 unless you say otherwise.
/// - Returns: The quantile.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.outsideRange`.
/// - Complexity: O(*n* log *n*).
public func quantile(_ probability: Double, of values: [Double], type: QuantileType = .linear) throws(NumericsError) -> Double {
  try require(probability, in: 0...1)
  try requireFinite(values)
  return quantileOfSorted(values.sorted(), probability, type)
}

/// Returns several quantiles of the same values, which are sorted once.
///
///     try quantiles([0.25, 0.5, 0.75], of: [4, 1, 3, 2])
///     // 1.75, 2.5, 3.25
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - probabilities: Each between 0 and 1, in any order.
///   - values: Finite values, at least one.
///   - type: Which of the nine definitions; 7 unless you say otherwise.
/// - Returns: One quantile per probability, in the same order.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.outsideRange`.
/// - Complexity: O(*n* log *n*).
public func quantiles(
  _ probabilities: [Double], of values: [Double], type: QuantileType = .linear
) throws(NumericsError) -> [Double] {
  for probability in probabilities { try require(probability, in: 0...1) }
  try requireFinite(values)
  let sorted = values.sorted()
  return probabilities.map { quantileOfSorted(sorted, $0, type) }
}

/// Returns the median: the middle value, or the mean of the two in the middle.
///
///     try median(of: [3, 1, 2, 10])
///     // 2.5
///
/// **Missing values.** Not accepted.
///
/// - Parameter values: Finite values, at least one.
/// - Returns: The median, in the unit of the values.
/// - Throws: `NumericsError.tooFewValues` or `.notFinite`.
/// - Complexity: O(*n*) on average.
public func median(of values: [Double]) throws(NumericsError) -> Double {
  try requireFinite(values)
  return medianOfFinite(values)
}

func medianOfFinite(_ values: [Double]) -> Double {
  var cells = values
  return cells.withUnsafeMutableBufferPointer { cells in
    let middle = cells.count / 2
    select(middle, in: cells)
    guard cells.count.isMultiple(of: 2) else { return cells[middle] }
    var lower = cells[0]
    for place in 0..<middle { lower = max(lower, cells[place]) }
    return midpoint(lower, cells[middle], 0.5)
  }
}

func medianOfSorted(_ sorted: [Double]) -> Double {
  let upper = sorted[sorted.count / 2]
  guard sorted.count.isMultiple(of: 2) else { return upper }
  let lower = sorted[sorted.count / 2 - 1]
  return midpoint(lower, upper, 0.5)
}

func quantileOfSorted(_ sorted: [Double], _ probability: Double, _ type: QuantileType) -> Double {
  let position = quantilePosition(count: sorted.count, probability, type)
  let last = sorted.count - 1
  let lower = sorted[min(max(position.index - 1, 0), last)]
  let upper = sorted[min(max(position.index, 0), last)]
  return midpoint(lower, upper, position.fraction)
}

/// Where a quantile lies: after the `index`-th smallest value (counted from one), a `fraction` of the way to the next.
struct QuantilePosition {
  let index: Int
  let fraction: Double
}

func quantilePosition(count: Int, _ probability: Double, _ type: QuantileType) -> QuantilePosition {
  let n = Double(count)
  // np + m is floored; a value a few bits below a whole number was meant to be it.
  let fuzz = 4 * Double.ulpOfOne
  switch type {
  case .inverse, .averagedInverse, .nearestEven:
    let target = n * probability + (type == .nearestEven ? -0.5 : 0)
    let index = Int(floor(target + fuzz))
    let isOnStep = abs(target - Double(index)) < fuzz * max(1, n)
    switch type {
    case .averagedInverse: return QuantilePosition(index: index, fraction: isOnStep ? 0.5 : 1)
    case .nearestEven: return QuantilePosition(index: index, fraction: isOnStep && index.isMultiple(of: 2) ? 0 : 1)
    default: return QuantilePosition(index: index, fraction: isOnStep ? 0 : 1)
    }
  default:
    let plotting = type.plotting
    let target = plotting.first + probability * (n + 1 - plotting.first - plotting.second)
    let index = Int(floor(target + fuzz))
    let fraction = target - Double(index)
    return QuantilePosition(index: index, fraction: abs(fraction) < fuzz ? 0 : fraction)
  }
}

extension QuantileType {
  /// The constants (a, b) of the plotting position p(k) = (k − a) / (n + 1 − a − b) of the linear types.
  fileprivate var plotting: (first: Double, second: Double) {
    switch self {
    case .linearInverse: (0, 1)
    case .hydrological: (0.5, 0.5)
    case .weibull: (0, 0)
    case .medianUnbiased: (1.0 / 3, 1.0 / 3)
    case .normalUnbiased: (0.375, 0.375)
    default: (1, 1)
    }
  }
}

/// The point a fraction of the way from one value to the next, exact at both ends, monotone, and safe from overflow.
func midpoint(_ lower: Double, _ upper: Double, _ fraction: Double) -> Double {
  guard fraction > 0, lower != upper else { return lower }
  guard fraction < 1 else { return upper }
  let step = upper - lower
  guard step.isFinite else { return lower * (1 - fraction) + upper * fraction }
  return min(max(lower + fraction * step, lower), upper)
}
