/// The regularised incomplete beta function I(x; a, b) and its complement, for a, b > 0; `y` is 1 − x, given so that neither is rounded.
///
/// The continued fraction of Didonato and Morris (1992), on the side of the mean where it converges within some √max(a, b) terms.
func incompleteBeta(_ a: Double, _ b: Double, _ x: Double, _ y: Double) throws(NumericsError) -> Tails {
  guard x > 0 else { return Tails(lower: 0, upper: 1) }
  guard y > 0 else { return Tails(lower: 1, upper: 0) }
  if x <= a / (a + b) {
    let lower = try lowerBeta(a, b, x, y)
    return Tails(lower: lower, upper: 1 - lower)
  }
  let upper = try lowerBeta(b, a, y, x)
  return Tails(lower: 1 - upper, upper: upper)
}

private func lowerBeta(_ a: Double, _ b: Double, _ x: Double, _ y: Double) throws(NumericsError) -> Double {
  // xᵃ yᵇ / B(a, b), from the binomial weight: 1/B(a, b) = Γ(a+b+1)/(Γ(a+1)Γ(b+1)) · ab/(a+b).
  let front = binomialWeight(a, b, x, y) * a * b / (a + b)
  guard front > 0 else { return 0 }
  let limit = 1000 + Int(min(20 * max(a, b).squareRoot(), 1e9))
  func beta(_ n: Double) -> Double {
    let even = n == 0 ? 0 : n + n * (b - n) * x / (a + 2 * n - 1)
    return even + (a + n) * (a * y - b * x + 1 + n * (2 - x)) / (a + 2 * n + 1)
  }
  var fraction = ContinuedFraction(first: beta(0))
  for step in 1...limit {
    let n = Double(step)
    let bottom = a + 2 * n - 1
    let numerator = (a + n - 1) * (a + b + n - 1) * n * (b - n) * x * x / (bottom * bottom)
    if fraction.extend(numerator: numerator, denominator: beta(n)) { return min(1, front / fraction.value) }
  }
  throw .notConverged(iterations: limit)
}
