#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns Gini's coefficient: half the mean difference between two values, as a share of the mean.
///
/// Zero when all are equal. When one has everything it is (*n* − 1)/*n*, or 1 in the form for samples.
///
///     G = Σ(2i − n − 1)x₍ᵢ₎ / (nΣx), times n/(n − 1) with the divisor n − 1
///
///     try gini(of: [1, 2, 3, 4, 5])
///     // 0.2667
///
/// **Shape and unit.** *n* ≥ 1 values (≥ 2 with the divisor *n* − 1) of zero or more; no unit.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Damgaard and Weiner (2000), *Ecology* 81(4), 1139–1142.
///
/// - Parameters:
///   - values: Finite values, none negative, not all zero.
///   - divisor: *n* unless you say otherwise.
/// - Returns: The coefficient, between 0 and 1.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.negative`, `.zeroTotal` or `.overflow`.
/// - Complexity: O(*n* log *n*).
public func gini(of values: [Double], divisor: VarianceDivisor = .count) throws(NumericsError) -> Double {
  try requireNonNegative(values, atLeast: divisor == .count ? 1 : 2)
  let sorted = values.sorted()
  let total = try finiteResult(sumOfFinite(sorted))
  guard total > 0 else { throw .zeroTotal }
  let n = Double(sorted.count)
  // Shares first, so that large values do not overflow.
  let places = sorted.indices.map { 2 * Double($0 + 1) - n - 1 }
  let scaled = weightedSumOfFinite(sorted.map { $0 / total }, places)
  return max(0, scaled / (divisor == .count ? n : n - 1))
}

/// Returns Theil's index T, which weighs differences among those who have much.
///
///     T = mean(x/μ · ln(x/μ)), from 0 to ln n; 0 · ln 0 counts as 0
///
///     try theilT(of: [1, 3])
///     // 0.1308
///
/// **Shape and unit.** *n* ≥ 1 values of zero or more; no unit. Unlike Gini's coefficient it adds up: total = between groups + within.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Theil (1967), *Economics and Information Theory*, ch. 4.
///
/// - Parameter values: Finite values, none negative, not all zero.
/// - Returns: The index.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.negative`, `.zeroTotal` or `.overflow`.
/// - Complexity: O(*n*).
public func theilT(of values: [Double]) throws(NumericsError) -> Double {
  try requireNonNegative(values)
  let center = try mean(of: values)
  guard center > 0 else { throw .zeroTotal }
  let terms = values.map { value in
    let ratio = value / center
    return ratio > 0 ? ratio * log(ratio) : 0
  }
  return max(0, meanOfFinite(terms))
}

/// Returns Theil's index L, the mean logarithmic deviation, which weighs differences among those who have little.
///
///     L = mean(ln(μ/x))
///
///     try theilL(of: [1, 3])
///     // 0.1438
///
/// **Shape and unit.** *n* ≥ 1 positive values; no unit.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Theil (1967), *Economics and Information Theory*, ch. 4.
///
/// - Parameter values: Finite values, all positive.
/// - Returns: The index, zero or more.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.notPositive` or `.overflow`.
/// - Complexity: O(*n*).
public func theilL(of values: [Double]) throws(NumericsError) -> Double {
  try requirePositive(values)
  let center = try mean(of: values)
  return max(0, meanOfFinite(values.map { log(center / $0) }))
}
