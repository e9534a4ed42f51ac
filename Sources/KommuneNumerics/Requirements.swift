/// Throws unless there are at least `count` values and every one of them is finite.
@inline(__always)
func requireFinite(_ values: [Double], atLeast count: Int = 1) throws(NumericsError) {
  guard values.count >= count else { throw .tooFewValues(needed: count, found: values.count) }
  // One pass without branches answers the usual case; only a failure looks for the culprit.
  var probe = 0.0
  for value in values { probe += value * 0 }
  guard probe != 0 else { return }
  for index in values.indices where !values[index].isFinite { throw .notFinite(index: index) }
}

/// Throws unless every value is finite and zero or more.
func requireNonNegative(_ values: [Double], atLeast count: Int = 1) throws(NumericsError) {
  try requireFinite(values, atLeast: count)
  for index in values.indices where values[index] < 0 { throw .negative(index: index) }
}

/// Throws unless every value is finite and above zero.
func requirePositive(_ values: [Double], atLeast count: Int = 1) throws(NumericsError) {
  try requireFinite(values, atLeast: count)
  for index in values.indices where values[index] <= 0 { throw .notPositive(index: index) }
}

/// Throws unless both lists have the same length.
func requireSameCount(_ expected: Int, _ found: Int) throws(NumericsError) {
  guard expected == found else { throw .lengthsDiffer(expected: expected, found: found) }
}

/// Throws unless the number is finite and lies in the closed range.
func require(_ value: Double, in range: ClosedRange<Double>) throws(NumericsError) {
  guard range.contains(value) else {
    throw .outsideRange(value: value, lowest: range.lowerBound, highest: range.upperBound)
  }
}

/// Throws unless the number lies strictly between 0 and 1, as the level of an interval must.
func requireLevel(_ level: Double) throws(NumericsError) {
  guard level > 0, level < 1 else { throw .outsideRange(value: level, lowest: 0, highest: 1) }
}

/// Returns the number, unless it has outgrown a double.
@inline(__always)
func finiteResult(_ result: Double) throws(NumericsError) -> Double {
  guard result.isFinite else { throw .overflow }
  return result
}
