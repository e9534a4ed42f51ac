/// The squared Euclidean distances between all rows, both halves filled, zero on the diagonal.
///
/// From one Gram matrix: d² = xᵀx + yᵀy − 2xᵀy. The rows are centred first, so that the subtraction loses little.
struct SquaredDistances {
  let count: Int
  let elements: [Double]

  init(between matrix: Matrix) throws(NumericsError) {
    count = matrix.rows
    let rows = matrix.rows
    var squares = lowerGramMatrix(matrix.centred().elements, rows: rows, columns: matrix.columns)
    let norms = (0..<rows).map { squares[$0 * rows + $0] }
    guard norms.allSatisfy(\.isFinite) else { throw .overflow }
    squares.withUnsafeMutableBufferPointer { cells in
      norms.withUnsafeBufferPointer { norms in
        for row in 0..<rows {
          let own = norms[row]
          let base = row * rows
          // max also turns the rounding error of equal rows into the zero that it stands for.
          for column in 0..<row { cells[base + column] = max(0, own + norms[column] - 2 * cells[base + column]) }
          cells[base + row] = 0
        }
      }
    }
    mirrorLowerHalf(&squares, order: rows)
    elements = squares
  }
}
