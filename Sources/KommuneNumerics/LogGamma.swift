#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// ln Γ(x) for x > 0.
func logGamma(_ x: Double) -> Double {
  guard x >= 10 else {
    // The plain lgamma writes its sign to a global variable; this one may be called from many threads.
    var sign: Int32 = 0
    return lgamma_r(x, &sign)
  }
  return (x - 0.5) * log(x) - x + logRootTwoPi + stirlingRemainder(x)
}

/// ½ ln 2π.
let logRootTwoPi = 0.918938533204672741780

/// ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π) for x ≥ 10: the tail of Stirling's series, with the Bernoulli numbers to B₁₄.
func stirlingRemainder(_ x: Double) -> Double {
  let inverse = 1 / (x * x)
  var tail = 1.0 / 156
  tail = tail * inverse - 691.0 / 360_360
  tail = tail * inverse + 1.0 / 1188
  tail = tail * inverse - 1.0 / 1680
  tail = tail * inverse + 1.0 / 1260
  tail = tail * inverse - 1.0 / 360
  tail = tail * inverse + 1.0 / 12
  return tail / x
}

/// δ(x) = ln Γ(x + 1) − ((x + ½) ln x − x + ½ ln 2π) for x > 0: what Stirling's formula for x! lacks.
func factorialRemainder(_ x: Double) -> Double {
  // Γ(x + 1) = x Γ(x), so the remainder of x! is that of Γ(x).
  guard x < 10 else { return stirlingRemainder(x) }
  return logGamma(x + 1) - (x + 0.5) * log(x) + x - logRootTwoPi
}

/// The deviance x ln(x / m) + m − x, without the cancellation that ruins it when x is close to m.
///
/// With v = (x − m)/(x + m), ln(x/m) = 2 artanh v; the series of artanh then leaves only small terms [Loader 2000, "Fast and accurate
/// computation of binomial probabilities"].
func deviancePart(_ x: Double, _ m: Double) -> Double {
  guard x > 0 else { return m }
  let difference = x - m
  guard abs(difference) < 0.1 * (x + m) else { return x * log(x / m) - difference }
  let v = difference / (x + m)
  let square = v * v
  var power = 2 * x * v
  var total = difference * v
  var odd = 3.0
  while true {
    power *= square
    let next = total + power / odd
    if next == total { return total }
    total = next
    odd += 2
  }
}

/// xᵃ e⁻ˣ / Γ(a + 1): the Poisson probability of `a` when `x` is expected, for real a ≥ 0 and x ≥ 0.
func poissonWeight(_ a: Double, _ x: Double) -> Double {
  guard x > 0 else { return a == 0 ? 1 : 0 }
  guard a > 0 else { return exp(-x) }
  if a < 10 { return exp(a * log(x) - x - logGamma(a + 1)) }
  return exp(-factorialRemainder(a) - deviancePart(a, x)) / (2 * Double.pi * a).squareRoot()
}

/// Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · xᵃ yᵇ with y = 1 − x: the binomial probability for real a, b > 0.
func binomialWeight(_ a: Double, _ b: Double, _ x: Double, _ y: Double) -> Double {
  let n = a + b
  let remainder = factorialRemainder(n) - factorialRemainder(a) - factorialRemainder(b)
  let exponent = remainder - deviancePart(a, n * x) - deviancePart(b, n * y)
  return exp(exponent) * (n / (2 * Double.pi * a * b)).squareRoot()
}
