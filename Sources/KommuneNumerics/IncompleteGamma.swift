/// Both tails of a distribution at one point; each is computed where it is small, so that neither loses digits.
struct Tails {
  /// The probability at or below the point.
  let lower: Double
  /// The probability above the point.
  let upper: Double
}

/// The regularised incomplete gamma functions P(a, x) and Q(a, x), for a > 0 and x ≥ 0.
///
/// A power series left of the mean, a continued fraction right of it [DLMF 8.11.4 and 8.9.2]; both need some √a terms near the mean.
func incompleteGamma(_ a: Double, _ x: Double) throws(NumericsError) -> Tails {
  guard x > 0 else { return Tails(lower: 0, upper: 1) }
  guard x.isFinite else { return Tails(lower: 1, upper: 0) }
  let weight = poissonWeight(a, x)
  let limit = 1000 + Int(min(20 * a.squareRoot(), 1e9))
  if x < a + 1 {
    var term = 1.0
    var total = 1.0
    for step in 1...limit {
      term *= x / (a + Double(step))
      total += term
      if term < total * 1e-17 {
        let lower = min(1, weight * total)
        return Tails(lower: lower, upper: 1 - lower)
      }
    }
  } else {
    var fraction = ContinuedFraction(first: x + 1 - a)
    for step in 1...limit {
      let k = Double(step)
      if fraction.extend(numerator: k * (a - k), denominator: x + 2 * k + 1 - a) {
        let upper = min(1, weight * a / fraction.value)
        return Tails(lower: 1 - upper, upper: upper)
      }
    }
  }
  throw .notConverged(iterations: limit)
}

/// A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) evaluated from the front by Lentz's method, as modified by Thompson and Barnett (1986).
struct ContinuedFraction {
  private(set) var value: Double
  private var front: Double
  private var back = 0.0

  init(first: Double) {
    value = first == 0 ? 1e-300 : first
    front = value
  }

  /// Adds one level; returns whether the value has settled.
  mutating func extend(numerator: Double, denominator: Double) -> Bool {
    back = denominator + numerator * back
    if back == 0 { back = 1e-300 }
    front = denominator + numerator / front
    if front == 0 { front = 1e-300 }
    back = 1 / back
    let factor = front * back
    value *= factor
    return abs(factor - 1) < 1e-16 * 4
  }
}
