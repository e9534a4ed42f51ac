#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How a bootstrap interval is read off the replicates.
public enum BootstrapMethod: Sendable {
  /// The quantiles (type 7) of the replicates.
  case percentile

  /// Bias-corrected and accelerated: the quantiles are moved for bias and skewness. Needs one more evaluation per value.
  case biasCorrectedAccelerated
}

/// How a bootstrap is run. The same plan gives the same bits.
public struct BootstrapPlan: Equatable, Sendable {
  /// How many resamples are drawn.
  public let replicates: Int

  /// Where the random numbers start; replicate *b* uses stream *b* of this seed. A report prints it.
  public let seed: UInt64

  /// The probability of covering.
  public let level: Double

  /// A plan.
  public init(replicates: Int = 2000, seed: UInt64 = 1, level: Double = 0.95) {
    self.replicates = replicates
    self.seed = seed
    self.level = level
  }
}

/// What a bootstrap found.
public struct BootstrapResult: Equatable, Sendable {
  /// The statistic of the values themselves.
  public let estimate: Double

  /// The interval.
  public let interval: ConfidenceInterval

  /// The standard deviation of the replicates.
  public let standardError: Double

  /// The mean of the replicates minus the estimate.
  public let bias: Double

  /// The statistic of each resample, in the order of the streams.
  public let replicates: [Double]
}

/// Returns an interval for any statistic, by computing it again on resamples of the kommuner.
///
/// Use it where no law fits: ratios of sums, medians, coefficients of variation. The statistic is given the *indices* drawn, with
/// repetition, so that values and weights stay together.
///
///     try bootstrap(count: cost.count, plan: BootstrapPlan(seed: 2019)) { drawn throws(NumericsError) in
///       try weightedMean(of: drawn.map { cost[$0] }, weights: drawn.map { persons[$0] })
///     }
///
/// **Shape and unit.** *n* ≥ 2 units; everything found is in the unit of the statistic.
///
/// **Missing values.** Not accepted: index only those that reported.
///
/// **Sources.** Efron (1987), *JASA* 82(397), 171–185; Efron and Tibshirani (1993), *An Introduction to the Bootstrap*, ch. 13–14. As in
/// SciPy, equal replicates count half in the bias.
///
/// - Parameters:
///   - count: How many units are resampled.
///   - plan: Replicates, seed and level.
///   - method: Percentile unless you say otherwise.
///   - statistic: A function of the drawn indices.
/// - Returns: The estimate, its interval and the replicates.
/// - Throws: What the statistic throws; `NumericsError.tooFewValues`, `.outsideRange`, `.notFinite` for a replicate without a value
///   (its index is the replicate's), or `.noSpread` when all replicates lie on one side of the estimate, so that BCa has no correction.
/// - Complexity: `plan.replicates` (and *n* for BCa) evaluations.
public func bootstrap(
  count: Int, plan: BootstrapPlan = BootstrapPlan(), method: BootstrapMethod = .percentile,
  statistic: ([Int]) throws(NumericsError) -> Double
) throws(NumericsError) -> BootstrapResult {
  guard count >= 2 else { throw .tooFewValues(needed: 2, found: count) }
  try requireLevel(plan.level)
  guard plan.replicates >= 2 else { throw .tooFewValues(needed: 2, found: plan.replicates) }

  let estimate = try finiteResult(statistic(Array(0..<count)))
  var replicates: [Double] = []
  replicates.reserveCapacity(plan.replicates)
  var drawn = [Int](repeating: 0, count: count)
  for replicate in 0..<plan.replicates {
    var generator = SeededGenerator(seed: plan.seed, stream: UInt64(replicate))
    for place in 0..<count { drawn[place] = generator.nextIndex(below: count) }
    replicates.append(try statistic(drawn))
  }
  try requireFinite(replicates)

  let interval: ConfidenceInterval
  switch method {
  case .percentile:
    interval = percentileInterval(replicates.sorted(), level: plan.level)
  case .biasCorrectedAccelerated:
    var without: [Double] = []
    for left in 0..<count { without.append(try statistic((0..<count).filter { $0 != left })) }
    try requireFinite(without)
    interval = try correctedInterval(estimate: estimate, sorted: replicates.sorted(), jackknife: without, level: plan.level)
  }
  return BootstrapResult(
    estimate: estimate, interval: interval, standardError: varianceOfFinite(replicates, divisor: .countMinusOne).squareRoot(),
    bias: meanOfFinite(replicates) - estimate, replicates: replicates)
}

/// Returns an interval for a statistic of one list of values: `bootstrap(count:plan:method:statistic:)` with the values drawn.
///
///     try bootstrap(of: values, plan: BootstrapPlan(seed: 2019), statistic: median(of:))
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: Finite values, at least two.
///   - plan: Replicates, seed and level.
///   - method: Percentile unless you say otherwise.
///   - statistic: A function of the drawn values.
/// - Returns: The estimate, its interval and the replicates.
/// - Throws: As `bootstrap(count:plan:method:statistic:)`, and `NumericsError.notFinite` for a value.
/// - Complexity: `plan.replicates` (and *n* for BCa) evaluations.
public func bootstrap(
  of values: [Double], plan: BootstrapPlan = BootstrapPlan(), method: BootstrapMethod = .percentile,
  statistic: ([Double]) throws(NumericsError) -> Double
) throws(NumericsError) -> BootstrapResult {
  try requireFinite(values, atLeast: 2)
  return try bootstrap(count: values.count, plan: plan, method: method) { drawn throws(NumericsError) in
    try statistic(drawn.map { values[$0] })
  }
}

func percentileInterval(_ sorted: [Double], level: Double) -> ConfidenceInterval {
  let tail = (1 - level) / 2
  return ConfidenceInterval(
    lower: quantileOfSorted(sorted, tail, .linear), upper: quantileOfSorted(sorted, 1 - tail, .linear), level: level)
}

/// Efron's BCa interval from sorted replicates and the statistic without each unit.
func correctedInterval(
  estimate: Double, sorted: [Double], jackknife: [Double], level: Double
) throws(NumericsError) -> ConfidenceInterval {
  let below = sorted.count { $0 < estimate }
  let equal = sorted.count { $0 == estimate }
  let share = (Double(below) + Double(equal) / 2) / Double(sorted.count)
  guard share > 0, share < 1 else { throw .noSpread }
  let bias = -standardNormalQuantile(upper: share)

  let center = meanOfFinite(jackknife)
  var squares = 0.0
  var cubes = 0.0
  for value in jackknife {
    let deviation = center - value
    squares += deviation * deviation
    cubes += deviation * deviation * deviation
  }
  let acceleration = squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0

  let z = standardNormalQuantile(upper: (1 - level) / 2)
  func probability(_ z: Double) -> Double {
    let moved = bias + (bias + z) / (1 - acceleration * (bias + z))
    return min(max(0.5 * erfc(-moved * 0.5.squareRoot()), 0), 1)
  }
  return ConfidenceInterval(
    lower: quantileOfSorted(sorted, probability(-z), .linear), upper: quantileOfSorted(sorted, probability(z), .linear), level: level)
}
