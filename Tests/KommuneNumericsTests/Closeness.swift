/// Whether two numbers agree to this relative error, or absolutely where the expected one is 0.
func agrees(_ found: Double, _ expected: Double, within tolerance: Double = 1e-13) -> Bool {
  if found == expected { return true }
  return abs(found - expected) <= tolerance * (expected == 0 ? 1 : abs(expected))
}

/// Whether two lists agree number by number.
func agrees(_ found: [Double], _ expected: [Double], within tolerance: Double = 1e-13) -> Bool {
  found.count == expected.count && zip(found, expected).allSatisfy { agrees($0, $1, within: tolerance) }
}
