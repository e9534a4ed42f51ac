/// A kommune's rate, drawn towards the common rate by as much as its smallness calls for.
public struct ShrunkenRate: Equatable, Sendable {
  /// The rate as observed.
  public let observed: Double

  /// The rate after shrinkage: between the observed and the common one.
  public let estimate: Double

  /// How much of the observed rate is left, from 0 (nothing but the common rate) to 1.
  public let reliability: Double

  /// The interval of the estimate under the fitted prior; a single point when all kommuner share one rate.
  public let interval: ConfidenceInterval
}

/// What an empirical Bayes estimate found.
public struct EmpiricalBayes: Equatable, Sendable {
  /// The common rate: Σ counts / Σ exposure.
  public let commonRate: Double

  /// The variance of the true rates between kommuner, zero when the observed differences are no larger than chance makes them.
  public let varianceBetween: Double

  /// One rate per kommune, in the order given.
  public let rates: [ShrunkenRate]
}

/// Returns rates of events steadied by the other kommuner: a gamma prior fitted by moments, Poisson counts.
///
/// A kommune of 300 with one fire has the country's highest rate this year and zero the next. The estimate lends it strength from the
/// others, in proportion to how much of the differences is chance:
///
///     m = Σy/Σe;  s² = Σe(y/e − m)²/Σe;  A = max(0, s² − m/ē)
///     estimate = m + A/(A + m/e) · (y/e − m)
///
///     try gammaPoissonShrinkage(counts: [0, 4, 10, 60], exposures: [200, 300, 1000, 4000]).rates
///
/// **Shape and unit.** *n* ≥ 2 counts (decimals allowed) and exposures (inhabitants, person years); rates per unit of exposure.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Clayton and Kaldor (1987), *Biometrics* 43(3), 671–681; moments by Marshall (1991), *JRSS C* 40(2), 283–294, his global
/// estimator. The interval is that of the gamma posterior and takes the prior as known, so it is somewhat narrow for few kommuner.
///
/// - Parameters:
///   - counts: Events per kommune, zero or more.
///   - exposures: Exposure per kommune, above zero.
///   - level: The probability of covering.
/// - Returns: The common rate, the variance between kommuner and the shrunken rates.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.negative` (a count), `.notPositive` (an exposure),
///   `.zeroTotal` when nothing was counted anywhere, `.outsideRange` or `.notConverged`.
/// - Complexity: O(*n*) and one pair of gamma quantiles per kommune.
public func gammaPoissonShrinkage(
  counts: [Double], exposures: [Double], level: Double = 0.95
) throws(NumericsError) -> EmpiricalBayes {
  try requireSameCount(counts.count, exposures.count)
  try requireNonNegative(counts, atLeast: 2)
  try requirePositive(exposures)
  try requireLevel(level)
  let moments = try SharedMoments(counts: counts, totals: exposures)
  let center = moments.center
  let between = max(0, moments.spread - center / moments.meanTotal)

  var rates: [ShrunkenRate] = []
  for index in counts.indices {
    let observed = counts[index] / exposures[index]
    let reliability = between / (between + center / exposures[index])
    let estimate = center + reliability * (observed - center)
    var interval = ConfidenceInterval(lower: center, upper: center, level: level)
    if between > 0 {
      // Prior Γ(m²/A, m/A); posterior Γ(m²/A + y, m/A + e).
      let posterior = try GammaDistribution(shape: center * center / between + counts[index], rate: center / between + exposures[index])
      let tail = (1 - level) / 2
      interval = ConfidenceInterval(lower: try posterior.quantile(tail), upper: try posterior.quantile(upper: tail), level: level)
    }
    rates.append(ShrunkenRate(observed: observed, estimate: estimate, reliability: reliability, interval: interval))
  }
  return EmpiricalBayes(commonRate: center, varianceBetween: between, rates: rates)
}

/// Returns shares steadied by the other kommuner: a beta prior fitted by moments, binomial counts.
///
/// As `gammaPoissonShrinkage(counts:exposures:level:)`, for shares of persons:
///
///     p = Σx/Σn;  s² = Σn(x/n − p)²/Σn;  A = (s² − p(1 − p)k/N) / (1 − k/N), at least 0
///     M = p(1 − p)/A − 1;  estimate = (x + Mp)/(n + M)
///
/// with *k* kommuner and *N* = Σn. The estimate is the mean of the beta posterior, Beta(x + Mp, n − x + M(1 − p)).
///
///     try betaBinomialShrinkage(counts: [3, 20, 90], totals: [10, 100, 300]).rates
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Kleinman (1973), *JASA* 68(341), 46–54, with weights proportional to *n*.
///
/// - Parameters:
///   - counts: How many have the property, per kommune, from zero to the total.
///   - totals: How many there are, per kommune, above zero.
///   - level: The probability of covering.
/// - Returns: The common share, the variance between kommuner and the shrunken shares.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.negative`, `.notPositive`, `.outsideRange` (a count above its
///   total), `.zeroTotal` when nobody has the property, `.noSpread` when everybody has, or `.notConverged`.
/// - Complexity: O(*n*) and one pair of beta quantiles per kommune.
public func betaBinomialShrinkage(
  counts: [Double], totals: [Double], level: Double = 0.95
) throws(NumericsError) -> EmpiricalBayes {
  try requireSameCount(counts.count, totals.count)
  try requireNonNegative(counts, atLeast: 2)
  try requirePositive(totals)
  for index in counts.indices { try require(counts[index], in: 0...totals[index]) }
  try requireLevel(level)
  let moments = try SharedMoments(counts: counts, totals: totals)
  let center = moments.center
  guard center < 1 else { throw .noSpread }
  let chance = center * (1 - center)
  let correction = min(1 / moments.meanTotal, 1)
  let most = chance * (1 - 1e-9)
  let between = correction < 1 ? min(max(0, (moments.spread - chance * correction) / (1 - correction)), most) : 0

  var rates: [ShrunkenRate] = []
  for index in counts.indices {
    let observed = counts[index] / totals[index]
    guard between > 0 else {
      let point = ConfidenceInterval(lower: center, upper: center, level: level)
      rates.append(ShrunkenRate(observed: observed, estimate: center, reliability: 0, interval: point))
      continue
    }
    let weight = chance / between - 1
    let posterior = try BetaDistribution(
      alpha: counts[index] + weight * center, beta: totals[index] - counts[index] + weight * (1 - center))
    let tail = (1 - level) / 2
    rates.append(
      ShrunkenRate(
        observed: observed, estimate: (counts[index] + weight * center) / (totals[index] + weight),
        reliability: totals[index] / (totals[index] + weight),
        interval: ConfidenceInterval(lower: try posterior.quantile(tail), upper: try posterior.quantile(upper: tail), level: level)))
  }
  return EmpiricalBayes(commonRate: center, varianceBetween: between, rates: rates)
}

/// The weighted mean and variance of rates, with their denominators as weights.
private struct SharedMoments {
  let center: Double
  let spread: Double
  let meanTotal: Double

  init(counts: [Double], totals: [Double]) throws(NumericsError) {
    let total = try finiteResult(sumOfFinite(totals))
    let mean = sumOfFinite(counts) / total
    guard mean > 0 else { throw .zeroTotal }
    var squares = CompensatedTotal()
    for index in counts.indices {
      let deviation = counts[index] / totals[index] - mean
      squares.add(totals[index] * deviation * deviation)
    }
    center = mean
    spread = squares.value / total
    meanTotal = total / Double(totals.count)
  }
}
