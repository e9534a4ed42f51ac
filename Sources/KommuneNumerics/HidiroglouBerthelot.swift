#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How strict the Hidiroglou–Berthelot control is. The defaults are those of SSB's own package for KOSTRA.
public struct HidiroglouBerthelotParameters: Equatable, Sendable {
  /// *U*, between 0 and 1: how much more a change in a large kommune counts than the same ratio in a small one.
  public let sizeExponent: Double

  /// *A*, between 0 and 1: the least distance from median to quartile, as a share of the median, so that many
  /// small changes do not make every other one suspect.
  public let leastSpread: Double

  /// *C*, 0 or more: how many such distances a change may lie from the median.
  public let width: Double

  /// Parameters of the control.
  public init(sizeExponent: Double = 0.5, leastSpread: Double = 0.05, width: Double = 20) {
    self.sizeExponent = sizeExponent
    self.leastSpread = leastSpread
    self.width = width
  }
}

/// What the Hidiroglou–Berthelot control says of one pair of figures.
public struct HidiroglouBerthelotResult: Equatable, Sendable {
  /// The ratio of the figure to the one before.
  public let ratio: Double

  /// The lowest ratio that a kommune of this size may have.
  public let lowestRatio: Double

  /// The highest ratio that a kommune of this size may have.
  public let highestRatio: Double

  /// Whether the pair took part. When half of all figures or more are unchanged, the unchanged ones are set aside and never suspect.
  public let takesPart: Bool

  /// Whether the ratio lies outside its limits.
  public let isSuspect: Bool
}

/// Returns which figures have changed so much, for their size, that someone should look.
///
/// A ratio of 2 is nothing when three books became six, and an error when 3 000 became 6 000. The control scales each change by the
/// kommune's size and judges it by the quartiles of all changes.
///
///     r = x₁/x₂;  s = r/M − 1 where r ≥ M, else 1 − M/r;  E = s · max(x₁, x₂)ᵁ
///     E is suspect beyond E₂ ± C · max(distance to quartile, |A·E₂|)
///
/// *M* is the median of r, the quartiles of E are of type 7. When the median of E is exactly 0 the least distance is *A* itself,
/// as in SSB's package. The limits are given back as ratios.
///
///     try hidiroglouBerthelot(of: current, previous: previous).filter(\.isSuspect)
///
/// **Shape and unit.** One figure now and one before per kommune, all positive; at least one pair that takes part.
///
/// **Missing values.** Not accepted: leave out pairs where either is missing, zero or negative; the method says nothing about them.
///
/// **Sources.** Hidiroglou and Berthelot (1986), *Survey Methodology* 12(1), 73–83. The defaults, the setting aside of equal pairs and
/// the case of a zero median are those of `Hb` in Statistics Norway's R package Kostra.
///
/// - Parameters:
///   - current: The figures to control.
///   - previous: The same kommuner's revised figures of the period before, in the same order.
///   - parameters: SSB's defaults unless you say otherwise.
/// - Returns: One result per pair, in the same order.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.notPositive`, `.outsideRange`, or
///   `.noSpread` when no figure has changed.
/// - Complexity: O(*n* log *n*).
public func hidiroglouBerthelot(
  of current: [Double], previous: [Double], parameters: HidiroglouBerthelotParameters = HidiroglouBerthelotParameters()
) throws(NumericsError) -> [HidiroglouBerthelotResult] {
  try requireSameCount(current.count, previous.count)
  try requirePositive(current)
  try requirePositive(previous)
  try require(parameters.sizeExponent, in: 0...1)
  try require(parameters.leastSpread, in: 0...1)
  try require(parameters.width, in: 0...Double.greatestFiniteMagnitude)

  let changed = current.indices.filter { current[$0] != previous[$0] }
  let setsEqualAside = 2 * (current.count - changed.count) >= current.count
  let taking = setsEqualAside ? changed : Array(current.indices)
  guard !taking.isEmpty else { throw .noSpread }

  let limits = EffectLimits(
    ratios: taking.map { current[$0] / previous[$0] },
    sizes: taking.map { pow(max(current[$0], previous[$0]), parameters.sizeExponent) }, parameters: parameters)
  return current.indices.map { index in
    let size = pow(max(current[index], previous[index]), parameters.sizeExponent)
    let ratio = current[index] / previous[index]
    let lowest = limits.median * size / (size - limits.lower)
    let highest = limits.median * (size + limits.upper) / size
    let takesPart = !setsEqualAside || current[index] != previous[index]
    return HidiroglouBerthelotResult(
      ratio: ratio, lowestRatio: lowest, highestRatio: highest, takesPart: takesPart,
      isSuspect: takesPart && (ratio < lowest || ratio > highest))
  }
}

/// Returns which figures look as if they had been given in another unit than the one before: kroner for thousands of kroner.
///
///     |log₁₀ x₁ − log₁₀ x₂| > 2.5
///
///     try thousandErrors(of: [1_500_000, 20], previous: [1400, 21])
///     // true, false
///
/// **Shape and unit.** One figure now and one before per kommune, all positive.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** The control of thousand errors in Statistics Norway's R package Kostra.
///
/// - Parameters:
///   - current: The figures to control.
///   - previous: The same kommuner's figures of the period before.
///   - limit: How many powers of ten; 2.5 unless you say otherwise.
/// - Returns: Whether each pair is suspect.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.notPositive` or `.outsideRange`.
/// - Complexity: O(*n*).
public func thousandErrors(
  of current: [Double], previous: [Double], limit: Double = 2.5
) throws(NumericsError) -> [Bool] {
  try requireSameCount(current.count, previous.count)
  try requirePositive(current)
  try requirePositive(previous)
  try require(limit, in: 0...Double.greatestFiniteMagnitude)
  return current.indices.map { abs(log10(current[$0]) - log10(previous[$0])) > limit }
}

/// The limits of the effect E, from the pairs that take part.
private struct EffectLimits {
  let median: Double
  let lower: Double
  let upper: Double

  init(ratios: [Double], sizes: [Double], parameters: HidiroglouBerthelotParameters) {
    let center = medianOfFinite(ratios)
    let effects = ratios.indices.map { index in
      let ratio = ratios[index]
      return (ratio >= center ? ratio / center - 1 : 1 - center / ratio) * sizes[index]
    }.sorted()
    let first = quantileOfSorted(effects, 0.25, .linear)
    let second = quantileOfSorted(effects, 0.5, .linear)
    let third = quantileOfSorted(effects, 0.75, .linear)
    let least = second == 0 ? parameters.leastSpread : abs(second * parameters.leastSpread)
    median = center
    lower = second - parameters.width * max(second - first, least)
    upper = second + parameters.width * max(third - second, least)
  }
}
