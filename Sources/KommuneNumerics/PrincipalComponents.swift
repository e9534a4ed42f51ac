/// What principal component analysis found.
public struct PrincipalComponents: Equatable, Sendable {
  /// The variance along each component (divisor *n* − 1), falling.
  public let variances: [Double]

  /// The share of the whole variance that each component carries.
  public let shares: [Double]

  /// One row per kommune, one column per component.
  public let scores: Matrix

  /// One row per component, one column per variable: unit vectors whose largest component is positive.
  public let loadings: Matrix
}

/// Returns the few directions in which kommuner differ most.
///
/// A hundred indicators of the same thing become one axis. The variables are used as they come: standardise them first, unless they
/// share a unit and their spread is the message. Signs are settled by a rule, for an axis has no direction of its own: the
/// loading that is largest in size is positive.
///
///     let traits = try Matrix(rows: kommuner).standardised()
///     try principalComponents(of: traits, count: 3)
///
/// **Shape and unit.** *n* ≥ 2 rows and *p* columns. Columns are centred here. The eigenvectors are those of the smaller of XXᵀ and XᵀX.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Jolliffe (2002), *Principal Component Analysis*, 2nd ed., ch. 3.
///
/// - Parameters:
///   - table: One row per kommune, one column per variable.
///   - count: How many components, at most as many as there are directions with spread.
/// - Returns: Variances, scores and loadings.
/// - Throws: `NumericsError.tooFewValues`, `.outsideRange` for the count, `.overflow`, `.noSpread` when all rows are equal, or
///   `.rankDeficient` with the numbers of the components that have no spread.
/// - Complexity: O(*n p* min(*n*, *p*)).
public func principalComponents(of table: some NumberTable, count: Int) throws(NumericsError) -> PrincipalComponents {
  let (rows, columns) = (table.view.rows, table.view.columns)
  guard rows >= 2 else { throw .tooFewValues(needed: 2, found: rows) }
  try require(Double(count), in: 1...Double(min(rows, columns)))
  let view = table.view.centred()
  let isWide = rows < columns
  let order = min(rows, columns)
  let gram = gramMatrix(isWide ? view : view.transposed)
  let total = (0..<order).reduce(0) { $0 + gram[$1 * order + $1] }
  guard total.isFinite else { throw .overflow }
  guard total > 0 else { throw .noSpread }

  let pairs = try largestEigenpairs(of: gram, order: order, count: count)
  let floor = Double(order) * Double.ulpOfOne * pairs.values[0]
  let flat = pairs.values.indices.filter { pairs.values[$0] <= floor }
  guard flat.isEmpty else { throw .rankDeficient(columns: flat) }

  let axes = isWide ? PrincipalAxes(rowVectors: pairs, of: view) : PrincipalAxes(columnVectors: pairs, of: view)
  return PrincipalComponents(
    variances: pairs.values.map { $0 / Double(rows - 1) }, shares: pairs.values.map { $0 / total },
    scores: Matrix(unchecked: axes.scores, rows: rows, columns: count),
    loadings: Matrix(unchecked: axes.loadings, rows: count, columns: columns))
}

/// Loadings (component by component) and scores (row by row), with the signs settled.
private struct PrincipalAxes {
  var loadings: [Double]
  var scores: [Double]

  /// From the eigenvectors of XᵀX, which are the loadings.
  init(columnVectors pairs: Eigenpairs, of view: MatrixView) {
    let count = pairs.values.count
    loadings = pairs.vectors
    // scores = X · loadingsᵀ
    scores = product(view, MatrixView(pairs.vectors, rows: count, columns: view.columns))
    settleSigns(count: count, columns: view.columns, rows: view.rows)
  }

  /// From the eigenvectors of XXᵀ: the scores are these times the singular value, the loadings Xᵀu over it.
  init(rowVectors pairs: Eigenpairs, of view: MatrixView) {
    let count = pairs.values.count
    let rows = view.rows
    let lengths = pairs.values.map { $0.squareRoot() }
    loadings = product(MatrixView(pairs.vectors, rows: count, columns: rows), view.transposed)
    scores = [Double](repeating: 0, count: rows * count)
    for component in 0..<count {
      for row in 0..<rows { scores[row * count + component] = pairs.vectors[component * rows + row] * lengths[component] }
      for column in 0..<view.columns { loadings[component * view.columns + column] /= lengths[component] }
    }
    settleSigns(count: count, columns: view.columns, rows: rows)
  }

  private mutating func settleSigns(count: Int, columns: Int, rows: Int) {
    for component in 0..<count {
      let base = component * columns
      var largest = 0.0
      // Sizes equal but for rounding: the first counts, so that the sign does not hang on the last bit.
      for column in 0..<columns where abs(loadings[base + column]) > abs(largest) * (1 + 1e-9) { largest = loadings[base + column] }
      guard largest < 0 else { continue }
      for column in 0..<columns { loadings[base + column].negate() }
      for row in 0..<rows { scores[row * count + component].negate() }
    }
  }
}
