/// Returns the least-squares fit of one variable on others.
///
/// Solved by Householder QR and refined with residuals in doubled precision, so that nearly dependent columns (population and its
/// square; budget and price index) keep their digits. Never by normal equations.
///
///     let fit = try leastSquares(cost, on: [logPopulation, logPopulationSquared])
///     fit.coefficients          // constant, slope, curvature
///     try fit.prediction(at: [9.7, 94.1]).prediction
///
/// **Shape and unit.** *n* responses; each predictor is a column of *n* values. More observations than coefficients.
///
/// **Missing values.** Not accepted: leave out the whole observation.
///
/// **Sources.** Golub (1965), *Numerische Mathematik* 7, 206–216; Björck (1967), *BIT* 7, 257–278, for the refinement.
///
/// - Parameters:
///   - response: The variable to explain.
///   - predictors: The columns that explain it, without the constant.
///   - hasIntercept: Whether a constant is fitted; it is then the first coefficient, and column 0 in a rank error.
/// - Returns: The fit.
/// - Throws: `NumericsError.lengthsDiffer`, `.tooFewValues`, `.notFinite` (counted within its column), `.overflow`, or `.rankDeficient`
///   with the columns that are combinations of those before them.
/// - Complexity: O(*n p²*).
public func leastSquares(
  _ response: [Double], on predictors: [[Double]], hasIntercept: Bool = true
) throws(NumericsError) -> LinearFit {
  var columns = hasIntercept ? [[Double](repeating: 1, count: response.count)] : []
  for predictor in predictors {
    try requireSameCount(response.count, predictor.count)
    columns.append(predictor)
  }
  guard !columns.isEmpty else { throw .tooFewValues(needed: 1, found: 0) }
  try requireFinite(response, atLeast: columns.count + 1)
  for column in columns { try requireFinite(column) }
  let factors = try HouseholderQR(columns: columns)
  let solution = RefinedSolution(response: response, factors: factors)
  return try LinearFit(response: response, solution: solution, factors: factors, hasIntercept: hasIntercept)
}

/// The coefficients (of the scaled columns) and residuals after iterative refinement of the augmented system r + Ax = b, Aᵀr = 0.
struct RefinedSolution {
  private(set) var coefficients: [Double]
  private(set) var residuals: [Double]

  init(response: [Double], factors: HouseholderQR) {
    coefficients = [Double](repeating: 0, count: factors.columnCount)
    residuals = [Double](repeating: 0, count: factors.rowCount)
    for _ in 0..<4 { refine(response, factors) }
  }

  private mutating func refine(_ response: [Double], _ factors: HouseholderQR) {
    let n = factors.columnCount
    let imbalance = transposedDefect(factors)
    let rotated = factors.transposedProduct(defect(response, factors))
    let top = factors.solveTransposed(imbalance)
    var residualStep = rotated
    for index in 0..<n { residualStep[index] = top[index] }
    let step = factors.solve((0..<n).map { rotated[$0] - top[$0] })
    let change = factors.product(residualStep)
    for index in 0..<n { coefficients[index] += step[index] }
    for index in residuals.indices { residuals[index] += change[index] }
  }

  /// b − r − Ax, each product split exactly.
  private func defect(_ response: [Double], _ factors: HouseholderQR) -> [Double] {
    (0..<factors.rowCount).map { row in
      var total = CompensatedTotal()
      total.add(response[row])
      total.add(-residuals[row])
      for column in 0..<factors.columnCount {
        total.addProduct(-factors.scaled[column * factors.rowCount + row], coefficients[column])
      }
      return total.value
    }
  }

  /// −Aᵀr.
  private func transposedDefect(_ factors: HouseholderQR) -> [Double] {
    (0..<factors.columnCount).map { column in
      var total = CompensatedTotal()
      for row in 0..<factors.rowCount {
        total.addProduct(-factors.scaled[column * factors.rowCount + row], residuals[row])
      }
      return total.value
    }
  }
}

extension CompensatedTotal {
  /// Adds a product and what rounding took from it.
  mutating func addProduct(_ first: Double, _ second: Double) {
    let product = first * second
    add(product)
    add((-product).addingProduct(first, second))
  }
}
