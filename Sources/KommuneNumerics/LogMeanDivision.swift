#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Returns the logarithmic mean of two positive numbers, (a − b)/ln(a/b): between the geometric and the arithmetic mean.
///
///     try logarithmicMean(1, 2)
///     // 1.4427
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Carlson (1972), *American Mathematical Monthly* 79(6), 615–618.
///
/// - Parameters:
///   - first: A positive number.
///   - second: A positive number in the same unit.
/// - Returns: The mean; the number itself when both are equal.
/// - Throws: `NumericsError.notFinite` or `.notPositive` (index 0 or 1).
/// - Complexity: O(1).
public func logarithmicMean(_ first: Double, _ second: Double) throws(NumericsError) -> Double {
  try requirePositive([first, second])
  return logarithmicMeanOfPositive(first, second)
}

/// Returns how much each factor of a product contributes to its change: the split of a gap that leaves no residual.
///
/// Spending per inhabitant is need × coverage × unit cost. The difference between a kommune and its group is divided so that the parts
/// add up to it exactly, whichever of the two comes first.
///
///     Δₖ = L(V₁, V₀) · ln(x₁ₖ / x₀ₖ),  ΣΔₖ = V₁ − V₀,  V = Πxₖ
///
///     try logMeanDivision(from: [1.0, 0.2, 500], to: [1.1, 0.25, 480])
///     // 10.99, 25.72, −4.71 (sum 32)
///
/// **Shape and unit.** Two lists of the same factors, all positive; effects in the unit of the product.
///
/// **Missing values.** Not accepted. A factor of zero has no logarithm: such a gap cannot be split.
///
/// **Sources.** Ang (2005), *Energy Policy* 33(7), 867–871 (LMDI-I, additive).
///
/// - Parameters:
///   - base: The factors of the one compared with.
///   - factors: The factors of the one compared.
/// - Returns: One effect per factor.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite`, `.notPositive` or `.overflow`.
/// - Complexity: O(*k*).
public func logMeanDivision(from base: [Double], to factors: [Double]) throws(NumericsError) -> [Double] {
  try requireSameCount(base.count, factors.count)
  try requirePositive(base)
  try requirePositive(factors)
  let before = try finiteResult(base.reduce(1, *))
  let after = try finiteResult(factors.reduce(1, *))
  guard before > 0, after > 0 else { throw .overflow }
  let weight = logarithmicMeanOfPositive(after, before)
  return base.indices.map { weight * log(factors[$0] / base[$0]) }
}

/// Returns the same split for a total of several products, such as services or age groups: Σ over the parts of their own splits.
///
/// - Parameters:
///   - base: For each part, the factors of the one compared with.
///   - factors: For each part, the factors of the one compared.
/// - Returns: One effect per factor; they add to the difference of the totals.
/// - Throws: As `logMeanDivision(from:to:)`.
/// - Complexity: O(parts · *k*).
public func logMeanDivision(from base: [[Double]], to factors: [[Double]]) throws(NumericsError) -> [Double] {
  try requireSameCount(base.count, factors.count)
  guard let first = base.first else { throw .tooFewValues(needed: 1, found: 0) }
  var totals = [CompensatedTotal](repeating: CompensatedTotal(), count: first.count)
  for part in base.indices {
    try requireSameCount(first.count, base[part].count)
    for (index, effect) in try logMeanDivision(from: base[part], to: factors[part]).enumerated() { totals[index].add(effect) }
  }
  return totals.map(\.value)
}

/// With v = (a − b)/(a + b), ln(a/b) = 2 artanh v, so the mean is (a + b)/2 · v / artanh v: no digits are lost when a is close to b.
private func logarithmicMeanOfPositive(_ first: Double, _ second: Double) -> Double {
  guard first != second else { return first }
  let half = first / 2 + second / 2
  let v = (first / 2 - second / 2) / half
  guard abs(v) > 1e-8 else { return half }
  guard abs(v) < 0.5 else { return (first - second) / log(first / second) }
  return half * v / atanh(v)
}
