/// Why a statistic cannot be computed from the numbers given.
///
/// The cases carry facts only; the text that people read is made in the report's language by the caller. Indices count from zero in
/// the order of the argument.
public enum NumericsError: Error, Equatable, Sendable {
  /// The value at `index` is infinite or not a number. Fortran does not look, so we do.
  case notFinite(index: Int)

  /// The method needs at least `needed` values and was given `found`.
  case tooFewValues(needed: Int, found: Int)

  /// All values are equal (or half of them, for a method built on medians), so nothing can be measured in units of their spread.
  case noSpread

  /// Two arguments that belong together, such as values and their weights, have different lengths.
  case lengthsDiffer(expected: Int, found: Int)

  /// The value at `index` is negative where only zero and above have a meaning, such as a weight or a count.
  case negative(index: Int)

  /// The value at `index` is zero or below where only positive values have a meaning, such as an income in Theil's index.
  case notPositive(index: Int)

  /// The weights, or the values that a share is taken of, add to zero.
  case zeroTotal

  /// An argument that is not a list, such as a probability, lies outside the values it can take.
  case outsideRange(value: Double, lowest: Double, highest: Double)

  /// The result is too large for a double.
  case overflow

  /// These columns, counted from zero, are (to working precision) combinations of the columns before them.
  case rankDeficient(columns: [Int])

  /// The matrix is not positive definite: its leading block of this order is not.
  case notPositiveDefinite(order: Int)

  /// An iteration did not settle within `iterations` steps.
  case notConverged(iterations: Int)
}
