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
///   - table: One row per kommune, at least two.
///   - count: How many for each.
/// - Returns: For every row its neighbours, nearest first, as `nearestNeighbours(of:in:among:count:)` with all others as candidates.
/// - Throws: `NumericsError.tooFewValues` or `.overflow`.
/// - Complexity: O(*n² p* + *n²* · count).
public func nearestNeighbours(in table: some NumberTable, count: Int) throws(NumericsError) -> [[Neighbour]] {
  let rows = table.view.rows
  guard rows >= 2 else { throw .tooFewValues(needed: 2, found: rows) }
  let squares = try SquaredDistances(between: table.view)
  var nearest = NearestList(count: min(max(0, count), rows - 1))
  return squares.elements.withUnsafeBufferPointer { cells in
    (0..<rows).map { row in nearest.fill(from: UnsafeBufferPointer(rebasing: cells[row * rows..<(row + 1) * rows]), without: row) }
  }
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

/// A short list of the nearest, filled anew for each row.
private struct NearestList {
  private let count: Int
  private var squares: [Double]
  private var indices: [Int]

  init(count: Int) {
    self.count = count
    squares = [Double](repeating: 0, count: count)
    indices = [Int](repeating: 0, count: count)
  }

  /// By insertion: what is as far as the last of a full list comes after it.
  mutating func fill(from row: UnsafeBufferPointer<Double>, without own: Int) -> [Neighbour] {
    for place in 0..<count { squares[place] = .infinity }
    squares.withUnsafeMutableBufferPointer { squares in
      indices.withUnsafeMutableBufferPointer { indices in
        guard let last = squares.indices.last else { return }
        var worst = Double.infinity
        for other in row.indices where row[other] < worst && other != own {
          let square = row[other]
          var place = last
          while place > 0, squares[place - 1] > square {
            squares[place] = squares[place - 1]
            indices[place] = indices[place - 1]
            place -= 1
          }
          squares[place] = square
          indices[place] = other
          worst = squares[last]
        }
      }
    }
    let farthest = largest(row).squareRoot()
    return (0..<count).map { place in
      let distance = squares[place].squareRoot()
      return Neighbour(index: indices[place], distance: distance, rebasedDistance: farthest > 0 ? distance / farthest : 0)
    }
  }
}

/// The largest of some numbers, none below zero, eight at a time.
private func largest(_ values: UnsafeBufferPointer<Double>) -> Double {
  let bytes = UnsafeRawBufferPointer(values)
  let whole = values.count / 8 * 8
  var largest = SIMD8<Double>.zero
  for place in stride(from: 0, to: whole, by: 8) {
    let some = bytes.loadUnaligned(fromByteOffset: place * 8, as: SIMD8<Double>.self)
    largest.replace(with: some, where: some .> largest)
  }
  return values[whole...].reduce(largest.max(), max)
}
