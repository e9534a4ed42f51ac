/// Returns the total of the values, as exact as if it had been added with twice the digits and rounded once.
///
/// Adding 428 populations in a row is harmless; adding kroner of every account of every kommune is not, because each step may lose
/// its last digit. Neumaier's method keeps what each step loses and gives it back at the end [1].
///
///     try sum(of: [1, 1e100, 1, -1e100])
///     // 2
///
/// **Shape and unit.** Any number of values in one unit; the total in the same unit. No values add to 0.
///
/// **Missing values.** Not accepted. A total must say what it rests on, and only the caller knows.
///
/// **Sources.** [1] Neumaier (1974), *ZAMM* 54, 39–51; Ogita, Rump and Oishi (2005), *SIAM J. Sci. Comput.* 26(6), 1955–1988.
///
/// - Parameter values: Finite values.
/// - Returns: The total.
/// - Throws: `NumericsError.notFinite`, or `.overflow` when the total exceeds a double.
/// - Complexity: O(*n*).
public func sum(of values: [Double]) throws(NumericsError) -> Double {
  try requireFinite(values, atLeast: 0)
  return try finiteResult(sumOfFinite(values))
}

/// Returns Σ wᵢxᵢ with the same care as `sum(of:)`.
///
/// Each product is split exactly into a double and its rounding error by a fused multiply–add, and both are summed.
///
///     try weightedSum(of: [2, 3], weights: [10, 100])
///     // 320
///
/// **Shape and unit.** One weight per value; the result in the unit of value times weight. No values give 0. Weights may be negative:
/// it is a scalar product.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Ogita, Rump and Oishi (2005), *SIAM J. Sci. Comput.* 26(6), 1955–1988, algorithm Dot2.
///
/// - Parameters:
///   - values: Finite values.
///   - weights: One finite weight per value.
/// - Returns: The sum of products.
/// - Throws: `NumericsError.lengthsDiffer`, `.notFinite` (in the values first, then in the weights) or `.overflow`.
/// - Complexity: O(*n*).
public func weightedSum(of values: [Double], weights: [Double]) throws(NumericsError) -> Double {
  try requireSameCount(values.count, weights.count)
  try requireFinite(values, atLeast: 0)
  try requireFinite(weights, atLeast: 0)
  return try finiteResult(weightedSumOfFinite(values, weights))
}

/// A running total that remembers what rounding took from it.
struct CompensatedTotal {
  private var total = 0.0
  private var lost = 0.0

  /// Adds one term.
  @inline(__always)
  mutating func add(_ term: Double) {
    // Knuth's two-sum: the exact error of the addition, whichever operand is larger, without a branch.
    let next = total + term
    let shadow = next - total
    lost += (total - (next - shadow)) + (term - shadow)
    total = next
  }

  /// The total, rounded once.
  var value: Double {
    let corrected = total + lost
    // An overflowing total leaves NaN in the correction; the infinity is the honest result.
    return corrected.isNaN ? total : corrected
  }
}

func sumOfFinite(_ values: [Double]) -> Double {
  var total = CompensatedTotal()
  for value in values { total.add(value) }
  return total.value
}

func weightedSumOfFinite(_ values: [Double], _ weights: [Double]) -> Double {
  var total = CompensatedTotal()
  var errors = 0.0
  for index in values.indices {
    let product = values[index] * weights[index]
    errors += (-product).addingProduct(values[index], weights[index])
    total.add(product)
  }
  total.add(errors.isNaN ? 0 : errors)
  return total.value
}
