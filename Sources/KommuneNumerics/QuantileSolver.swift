#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A continuous distribution on an interval that starts at 0, with what solving for a quantile needs.
protocol SolvableDistribution {
  /// Where the support ends: 1 or infinity.
  var supremum: Double { get }

  /// The probabilities below and above `x`.
  func tails(_ x: Double) throws(NumericsError) -> Tails

  /// The density at `x`.
  func density(_ x: Double) -> Double
}

extension SolvableDistribution {
  /// The value below which the distribution has `lower`, or above which it has `upper`; `start` is a first guess.
  ///
  /// Newton's method on the logarithm of the smaller tail, kept between a lower and an upper bound by bisection.
  func solve(_ probability: Double, isUpper: Bool, start: Double) throws(NumericsError) -> Double {
    try requireLevel(probability)
    // Aim at the smaller tail: 1 − p is exact for p ≥ ½.
    let target = min(probability, 1 - probability)
    let usesUpper = isUpper == (probability <= 0.5)
    var low = 0.0
    var high = supremum
    var x = start > low && start < high ? start : (high.isFinite ? high / 2 : 1)
    for _ in 0..<400 {
      let both = try tails(x)
      let tail = usesUpper ? both.upper : both.lower
      if tail == target { return x }
      let isTooFarLeft = usesUpper == (tail > target)
      if isTooFarLeft { low = x } else { high = x }
      let slope = density(x)
      let distance = tail * log(tail / target) / slope
      let step = usesUpper ? distance : -distance
      var next = x + step
      if !next.isFinite || next <= low || next >= high { next = bisection(low, high) }
      if abs(next - x) <= 2 * Double.ulpOfOne * abs(next) || next == low || next == high { return next }
      x = next
    }
    throw .notConverged(iterations: 400)
  }

  private func bisection(_ low: Double, _ high: Double) -> Double {
    guard high.isFinite else { return max(1e-300, 2 * low) }
    guard low > 0 else { return high / 1024 }
    return high / low > 4 ? (low * high).squareRoot() : low + (high - low) / 2
  }
}
