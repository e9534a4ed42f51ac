/// A covariance matrix that distances are measured with.
public struct Covariance: Equatable, Sendable {
  /// How many variables.
  public let order: Int

  /// The covariances, row by row, after shrinkage.
  public let elements: [Double]

  /// The part of every covariance between different variables that was taken away, from 0 to 1. State it where you state the result.
  public let shrinkage: Double

  /// The covariances of the columns (divisor *n* − 1), those off the diagonal shrunk towards zero.
  ///
  ///     S* = (1 − λ) S + λ diag(S)
  ///
  /// With nearly as many variables as kommuner S has directions without spread, and any difference along them is "infinitely far".
  /// Shrinking them makes the matrix usable; 0 keeps S, 1 measures every variable on its own.
  ///
  /// **Sources.** Ledoit and Wolf (2004), *J. Multivariate Analysis* 88(2), 365–411, for the idea; Schäfer and Strimmer (2005),
  /// *Stat. Appl. Genet. Mol. Biol.* 4(1), article 32, target D, for this target.
  ///
  /// - Throws: `NumericsError.tooFewValues` with one row, or `.outsideRange` for a shrinkage outside 0…1.
  public init(of matrix: Matrix, shrinkage: Double = 0) throws(NumericsError) {
    guard matrix.rows >= 2 else { throw .tooFewValues(needed: 2, found: matrix.rows) }
    try require(shrinkage, in: 0...1)
    let columns = matrix.columns
    var products = gramMatrix(matrix.view.centred().transposed)
    for row in 0..<columns {
      for column in 0..<columns {
        products[row * columns + column] *= (row == column ? 1 : 1 - shrinkage) / Double(matrix.rows - 1)
      }
    }
    guard products.allSatisfy(\.isFinite) else { throw .overflow }
    order = columns
    elements = products
    self.shrinkage = shrinkage
  }
}

extension Matrix {
  /// The rows in coordinates in which the covariance is the identity: Euclidean distances there are Mahalanobis distances here.
  ///
  /// - Throws: `NumericsError.lengthsDiffer` when the covariance is of another order, or `.notPositiveDefinite`.
  public func whitened(by covariance: Covariance) throws(NumericsError) -> Matrix {
    try requireSameCount(columns, covariance.order)
    let factor = try CholeskyFactor(of: covariance.elements, order: columns)
    // A pivot that is all rounding error would blow every difference up.
    for index in 0..<columns {
      let pivot = factor.elements[index * columns + index]
      let own = covariance.elements[index * columns + index]
      guard pivot * pivot > 16 * Double.ulpOfOne * Double(columns) * own else { throw .notPositiveDefinite(order: index + 1) }
    }
    let centre = centred()
    var result: [Double] = []
    result.reserveCapacity(elements.count)
    for row in 0..<rows { result.append(contentsOf: factor.solve(Array(centre.row(row)))) }
    return Matrix(unchecked: result, rows: rows, columns: columns)
  }
}

/// Returns how far each row lies from the mean of all, in directions weighted by how much they vary and vary together.
///
/// A kommune with few children *and* few old is odder than either alone. For normal data the squared distances follow χ² with as many
/// degrees of freedom as there are variables.
///
///     d² = (x − x̄)ᵀ S⁻¹ (x − x̄)
///
///     try mahalanobisDistances(of: traits, covariance: Covariance(of: traits, shrinkage: 0.1))
///
/// **Shape and unit.** *n* rows of *p* variables; *n* distances without unit.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Mahalanobis (1936), *Proc. Nat. Inst. Sci. India* 2(1), 49–55.
///
/// - Parameters:
///   - matrix: One row per kommune.
///   - covariance: Usually that of the same matrix, with a stated shrinkage.
/// - Returns: One distance per row.
/// - Throws: `NumericsError.lengthsDiffer` or `.notPositiveDefinite`.
/// - Complexity: O(*p³* + *n p²*).
public func mahalanobisDistances(of matrix: Matrix, covariance: Covariance) throws(NumericsError) -> [Double] {
  let white = try matrix.whitened(by: covariance)
  return (0..<white.rows).map { white.row($0).reduce(0) { $0 + $1 * $1 }.squareRoot() }
}
