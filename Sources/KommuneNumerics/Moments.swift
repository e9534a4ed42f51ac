#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the squared deviations are divided by.
public enum VarianceDivisor: Sendable {
  /// *n*: the values are the whole population, such as all kommuner of a country.
  case count

  /// *n* − 1: the values are a sample, or the spread is to be compared with tables that assume one. This is what R and Excel's STDEV.S use.
  case countMinusOne
}

/// Returns the arithmetic mean.
///
/// The mean of *ratios* is rarely what one wants: a merged ratio is the ratio of sums. See `weightedMean(of:weights:)`.
///
///     try mean(of: [1, 2, 4])
///     // 2.3333…
///
/// **Shape and unit.** *n* ≥ 1 values in one unit; the mean in the same unit, from a compensated sum.
///
/// **Missing values.** Not accepted.
///
/// - Parameter values: Finite values.
/// - Returns: Σx / n.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.overflow`.
/// - Complexity: O(*n*).
public func mean(of values: [Double]) throws(NumericsError) -> Double {
  try requireFinite(values)
  return try finiteResult(meanOfFinite(values))
}

/// Returns the variance by the corrected two-pass method.
///
/// The first pass finds the mean, the second sums the squared deviations and subtracts what is left of the mean's rounding error.
/// The textbook shortcut Σx² − nx̄² loses every digit when the spread is small beside the mean.
///
///     s² = (Σ(xᵢ − x̄)² − (Σ(xᵢ − x̄))² / n) / (n − 1)
///
///     try variance(of: [10000001, 10000003, 10000002])
///     // 1
///
/// **Shape and unit.** *n* ≥ 2 values (≥ 1 when dividing by *n*); the result in the squared unit.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Chan, Golub and LeVeque (1983), *The American Statistician* 37(3), 242–247.
///
/// - Parameters:
///   - values: Finite values.
///   - divisor: *n* − 1 unless you say otherwise.
/// - Returns: The variance, zero when all values are equal.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.overflow`.
/// - Complexity: O(*n*), two passes.
public func variance(of values: [Double], divisor: VarianceDivisor = .countMinusOne) throws(NumericsError) -> Double {
  try requireFinite(values, atLeast: divisor == .count ? 1 : 2)
  return try finiteResult(varianceOfFinite(values, divisor: divisor))
}

/// Returns the standard deviation: the square root of `variance(of:divisor:)`, in the unit of the values.
///
///     try standardDeviation(of: [2, 4, 4, 4, 5, 5, 7, 9], divisor: .count)
///     // 2
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: Finite values, at least two (one when dividing by *n*).
///   - divisor: *n* − 1 unless you say otherwise.
/// - Returns: The standard deviation.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite` or `.overflow`.
/// - Complexity: O(*n*).
public func standardDeviation(of values: [Double], divisor: VarianceDivisor = .countMinusOne) throws(NumericsError) -> Double {
  try variance(of: values, divisor: divisor).squareRoot()
}

/// Returns the standard deviation as a share of the mean: how unequal kommuner are, free of unit.
///
///     CV = s / |x̄|
///
///     try coefficientOfVariation(of: [1, 2, 3, 4, 5])
///     // 0.5270
///
/// **Shape and unit.** *n* ≥ 2 values on a scale with a true zero (kroner, persons; not an index or a temperature); no unit.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: Finite values.
///   - divisor: *n* − 1 unless you say otherwise.
/// - Returns: The coefficient, never negative.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.overflow`, or `.zeroTotal` when the mean is zero.
/// - Complexity: O(*n*).
public func coefficientOfVariation(of values: [Double], divisor: VarianceDivisor = .countMinusOne) throws(NumericsError) -> Double {
  let spread = try standardDeviation(of: values, divisor: divisor)
  let center = abs(meanOfFinite(values))
  guard center > 0 else { throw .zeroTotal }
  return try finiteResult(spread / center)
}

/// The mean, with one correction for the rounding of the division: NIST's sets keep all their digits.
func meanOfFinite(_ values: [Double]) -> Double {
  let count = Double(values.count)
  let first = sumOfFinite(values) / count
  var rest = 0.0
  for value in values { rest += value - first }
  let corrected = first + rest / count
  return corrected.isFinite ? corrected : first
}

func varianceOfFinite(_ values: [Double], divisor: VarianceDivisor) -> Double {
  let center = meanOfFinite(values)
  var squares = CompensatedTotal()
  var rest = CompensatedTotal()
  for value in values {
    let deviation = value - center
    squares.add(deviation * deviation)
    rest.add(deviation)
  }
  let count = Double(values.count)
  let corrected = squares.value - rest.value * rest.value / count
  return max(0, corrected) / (divisor == .count ? count : count - 1)
}
