/// The factor that makes the median absolute deviation estimate the standard deviation of normal data: 1 / Φ⁻¹(3/4).
let normalConsistency = 1.482602218505602

/// Returns the median absolute deviation (MAD): half of the values lie within this distance of the median.
///
/// One extreme kommune cannot move it. Multiply by 1.4826 to compare it with a standard deviation.
///
///     try medianAbsoluteDeviation(of: [71.2, 68.4, 70.1, 69.5, 93.0])
///     // 1.1
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Rousseeuw and Croux (1993), *JASA* 88(424), 1273–1283.
///
/// - Parameter values: Finite values, at least one.
/// - Returns: The median of |x − median(x)|, without the factor.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.overflow`.
/// - Complexity: O(*n* log *n*).
public func medianAbsoluteDeviation(of values: [Double]) throws(NumericsError) -> Double {
  try requireFinite(values)
  let center = medianOfFinite(values)
  return try finiteResult(medianOfFinite(values.map { abs($0 - center) }))
}

/// Returns how far each value lies from the median, in robust standard deviations.
///
/// The median and the median absolute deviation (MAD) replace the mean and standard deviation, so
/// that one extreme kommune cannot hide by widening the spread it is measured against. A score
/// beyond ±3.5 deserves a footnote [2].
///
///     score[i] = (x[i] − median(x)) / (1.4826 · MAD(x))
///
/// The factor is 1 / Φ⁻¹(3/4): the divisor then estimates the standard deviation of normal data [1].
///
///     try robustScores(of: [71.2, 68.4, 70.1, 69.5, 93.0])
///     // 0.67, −1.04, 0.00, −0.37, 14.04
///
/// **Shape and unit.** *n* ≥ 3 values in any one unit; *n* scores without unit, in the same order.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** [1] Rousseeuw and Croux (1993), *JASA* 88(424), 1273–1283. [2] Iglewicz and
/// Hoaglin (1993), *How to Detect and Handle Outliers*, ASQC Quality Press.
///
/// - Parameter values: One finite value per kommune.
/// - Returns: One score per value; the median scores 0.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.overflow` or, when the MAD is zero, `.noSpread`.
/// - Complexity: O(*n* log *n*).
public func robustScores(of values: [Double]) throws(NumericsError) -> [Double] {
  try requireFinite(values, atLeast: 3)
  let center = medianOfFinite(values)
  let spread = try finiteResult(normalConsistency * medianOfFinite(values.map { abs($0 - center) }))
  guard spread > 0 else { throw .noSpread }
  return values.map { ($0 - center) / spread }
}

/// Returns how far one value lies from the median of others, in their robust standard deviations.
///
/// For a merged kommune, whose parts have left the field: it is measured against the others and does not take part in the median.
///
///     try robustScore(of: 93.0, among: [71.2, 68.4, 70.1, 69.5])
///     // 18.41
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - value: The value to place.
///   - others: The values it is placed among, at least three, without the value itself.
/// - Returns: The score, negative below the median.
/// - Throws: `NumericsError.notFinite` (index 0 for the value itself, if the others are finite), `.tooFewValues`, `.overflow` or
///   `.noSpread`.
/// - Complexity: O(*n* log *n*).
public func robustScore(of value: Double, among others: [Double]) throws(NumericsError) -> Double {
  try requireFinite(others, atLeast: 3)
  try requireFinite([value])
  let center = medianOfFinite(others)
  let spread = try finiteResult(normalConsistency * medianOfFinite(others.map { abs($0 - center) }))
  guard spread > 0 else { throw .noSpread }
  return (value - center) / spread
}
