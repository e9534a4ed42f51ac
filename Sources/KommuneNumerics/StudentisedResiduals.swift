/// Returns each residual in units of the standard deviation that it would have if its own observation were left out.
///
/// An extreme kommune widens the residual deviation it is measured against and pulls the line towards itself. Leaving it out of both
/// shows it: a value beyond ±3 or so, or beyond the t quantile at α/2n with n − p − 1 degrees of freedom, deserves a look.
///
///     tᵢ = eᵢ / (s₍ᵢ₎ √(1 − hᵢ)),  s²₍ᵢ₎ = (RSS − eᵢ²/(1 − hᵢ)) / (n − p − 1)
///
///     try externallyStudentisedResiduals(of: leastSquares(cost, on: [population]))
///
/// **Shape and unit.** One number per observation, without unit. The fit needs two degrees of freedom.
///
/// **Sources.** Belsley, Kuh and Welsch (1980), *Regression Diagnostics*, ch. 2; R's `rstudent`.
///
/// - Parameter fit: A least-squares fit.
/// - Returns: The residuals, in the order of the observations. An observation that decides its own fit entirely has residual 0.
/// - Throws: `NumericsError.tooFewValues` with one degree of freedom, or `.noSpread` when the others fit perfectly.
/// - Complexity: O(*n*).
public func externallyStudentisedResiduals(of fit: LinearFit) throws(NumericsError) -> [Double] {
  guard fit.degreesOfFreedom >= 2 else {
    throw .tooFewValues(needed: fit.coefficients.count + 2, found: fit.residuals.count)
  }
  var result: [Double] = []
  for (residual, leverage) in zip(fit.residuals, fit.leverages) {
    let free = 1 - leverage
    guard free > 1e-12 else {
      result.append(0)
      continue
    }
    let rest = fit.residualSumOfSquares - residual * residual / free
    guard rest > 1e-20 * fit.residualSumOfSquares else { throw .noSpread }
    result.append(residual / (rest / Double(fit.degreesOfFreedom - 1) * free).squareRoot())
  }
  return result
}
