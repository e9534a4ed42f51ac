/// One of the kommuner most like another.
public struct Neighbour: Equatable, Sendable {
  /// The row of the neighbour.
  public let index: Int

  /// The distance, in the unit of the matrix (standard deviations, if it was standardised).
  public let distance: Double

  /// The distance as a share of that to the farthest candidate: 0 for a twin, 1 for the one least like.
  public let rebasedDistance: Double
}

/// Returns the candidates most like a kommune, nearest first.
///
/// Standardise first (population in logarithms, `Matrix.standardised(weights:)` for the weights of a subject); for Mahalanobis
/// distances use `Matrix.whitened(by:)`. Take structural traits only, never the service that is to be compared. The kommune may be one
/// that does not exist yet: standardise with its row in the matrix and leave its parts out of the candidates.
///
///     try nearestNeighbours(of: 0, in: traits, among: Array(6..<traits.rows), count: 10)
///
/// **Shape and unit.** One row per kommune. At equal distance the lower row comes first.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Rebasing as in CIPFA's Nearest Neighbours Model: the farthest has distance 1.
///
/// - Parameters:
///   - target: The row of the kommune.
///   - matrix: The traits.
///   - candidates: The rows that may be chosen; all others without. The target itself is never chosen.
///   - count: How many; fewer if there are not so many candidates.
/// - Returns: The neighbours, nearest first.
/// - Throws: `NumericsError.outsideRange` for a row that does not exist, `.tooFewValues` without a candidate, or `.overflow`.
/// - Complexity: O(*n p* + *n* log *n*).
public func nearestNeighbours(
  of target: Int, in matrix: Matrix, among candidates: [Int]? = nil, count: Int
) throws(NumericsError) -> [Neighbour] {
  let field = (candidates ?? Array(0..<matrix.rows)).filter { $0 != target }
  for row in [target] + field { try require(Double(row), in: 0...Double(matrix.rows - 1)) }
  guard !field.isEmpty else { throw .tooFewValues(needed: 1, found: 0) }
  let own = matrix.row(target)
  var squares: [Double] = []
  for row in field {
    var square = 0.0
    for (x, y) in zip(own, matrix.row(row)) { square += (x - y) * (x - y) }
    squares.append(try finiteResult(square))
  }
  let farthest = (squares.max() ?? 0).squareRoot()
  let nearest = field.indices.sorted { (squares[$0], field[$0]) < (squares[$1], field[$1]) }.prefix(max(0, count))
  return nearest.map { place in
    let distance = squares[place].squareRoot()
    return Neighbour(index: field[place], distance: distance, rebasedDistance: farthest > 0 ? distance / farthest : 0)
  }
}

/// Returns the nearest neighbours of every row, with one product of matrices for all distances.
///
/// The distances carry the rounding of that product, some 10⁻¹⁶ of the squared size of the rows.
///
///     try nearestNeighbours(in: traits, count: 10)
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - matrix: One row per kommune, at least two.
///   - count: How many for each.
/// - Returns: For every row its neighbours, nearest first, as `nearestNeighbours(of:in:among:count:)` with all others as candidates.
/// - Throws: `NumericsError.tooFewValues` or `.overflow`.
/// - Complexity: O(*n² p* + *n²* · count).
public func nearestNeighbours(in matrix: Matrix, count: Int) throws(NumericsError) -> [[Neighbour]] {
  guard matrix.rows >= 2 else { throw .tooFewValues(needed: 2, found: matrix.rows) }
  let squares = try SquaredDistances(between: matrix)
  let wanted = min(max(0, count), matrix.rows - 1)
  return (0..<matrix.rows).map { row in nearestInRow(row, squares, wanted) }
}

/// Returns how often each neighbour stays when one trait is left out: a peer that hangs on one variable is a weak one.
///
///     try neighbourStability(of: 0, in: traits, count: 10)
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - target: The row of the kommune.
///   - matrix: The traits, at least two columns.
///   - candidates: The rows that may be chosen; all others without.
///   - count: How many neighbours.
/// - Returns: For each neighbour of the full run, in its order, the share of the runs without one column in which it stays, 0 to 1.
/// - Throws: As `nearestNeighbours(of:in:among:count:)`, and `NumericsError.tooFewValues` with one column.
/// - Complexity: O(*n p²*).
public func neighbourStability(
  of target: Int, in matrix: Matrix, among candidates: [Int]? = nil, count: Int
) throws(NumericsError) -> [Double] {
  guard matrix.columns >= 2 else { throw .tooFewValues(needed: 2, found: matrix.columns) }
  let full = try nearestNeighbours(of: target, in: matrix, among: candidates, count: count)
  var stays = [Int](repeating: 0, count: full.count)
  for left in 0..<matrix.columns {
    let kept = matrix.elements.indices.filter { $0 % matrix.columns != left }.map { matrix.elements[$0] }
    let smaller = Matrix(unchecked: kept, rows: matrix.rows, columns: matrix.columns - 1)
    let chosen = Set(try nearestNeighbours(of: target, in: smaller, among: candidates, count: count).map(\.index))
    for place in full.indices where chosen.contains(full[place].index) { stays[place] += 1 }
  }
  return stays.map { Double($0) / Double(matrix.columns) }
}

/// The nearest of one row by insertion into a short sorted list.
private func nearestInRow(_ row: Int, _ squares: SquaredDistances, _ wanted: Int) -> [Neighbour] {
  var best: [(square: Double, index: Int)] = []
  best.reserveCapacity(wanted + 1)
  var farthest = 0.0
  var worst = Double.infinity
  let base = row * squares.count
  for other in 0..<squares.count where other != row {
    let square = squares.elements[base + other]
    farthest = max(farthest, square)
    guard square < worst || best.count < wanted else { continue }
    var place = best.count
    while place > 0, best[place - 1].square > square { place -= 1 }
    best.insert((square, other), at: place)
    if best.count > wanted { best.removeLast() }
    if best.count == wanted, let last = best.last { worst = last.square }
  }
  let length = farthest.squareRoot()
  return best.map {
    let distance = $0.square.squareRoot()
    return Neighbour(index: $0.index, distance: distance, rebasedDistance: length > 0 ? distance / length : 0)
  }
}
