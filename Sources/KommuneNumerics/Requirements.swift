/// Throws unless there are at least `count` values and every one of them is finite.
@inline(__always)
func requireFinite(_ values: [Double], atLeast count: Int = 1) throws(NumericsError) {
  guard values.count >= count else { throw .tooFewValues(needed: count, found: values.count) }
  guard !values.withUnsafeBufferPointer(areAllFinite) else { return }
  for index in values.indices where !values[index].isFinite { throw .notFinite(index: index) }
}

/// Whether no value is infinite or not a number. Without branches, eight at a time: zero times such a value is not zero.
func areAllFinite(_ values: UnsafeBufferPointer<Double>) -> Bool {
  let bytes = UnsafeRawBufferPointer(values)
  let whole = values.count / 8 * 8
  var probe = SIMD8<Double>.zero
  for place in stride(from: 0, to: whole, by: 8) {
    probe += bytes.loadUnaligned(fromByteOffset: place * 8, as: SIMD8<Double>.self) * 0
  }
  var rest = probe.sum()
  for place in whole..<values.count { rest += values[place] * 0 }
  return rest == 0
}

/// Throws unless every value is finite and zero or more.
func requireNonNegative(_ values: [Double], atLeast count: Int = 1) throws(NumericsError) {
  try requireFinite(values, atLeast: count)
  guard values.withUnsafeBufferPointer(least) < 0 else { return }
  for index in values.indices where values[index] < 0 { throw .negative(index: index) }
}

/// The least of some numbers and zero, eight at a time.
private func least(_ values: UnsafeBufferPointer<Double>) -> Double {
  let bytes = UnsafeRawBufferPointer(values)
  let whole = values.count / 8 * 8
  var least = SIMD8<Double>.zero
  for place in stride(from: 0, to: whole, by: 8) {
    let some = bytes.loadUnaligned(fromByteOffset: place * 8, as: SIMD8<Double>.self)
    least.replace(with: some, where: some .< least)
  }
  return values[whole...].reduce(least.min(), min)
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
