/// The squared Euclidean distances between all rows, both halves filled, zero on the diagonal.
///
/// From one Gram matrix: d² = xᵀx + yᵀy − 2xᵀy. The rows are centred first, so that the subtraction loses little.
struct SquaredDistances {
  let count: Int
  let elements: [Double]

  init(between matrix: Matrix) throws(NumericsError) {
    count = matrix.rows
    let rows = matrix.rows
    var squares = gramMatrix(matrix.centred().elements, rows: rows, columns: matrix.columns)
    let norms = (0..<rows).map { squares[$0 * rows + $0] }
    guard norms.allSatisfy(\.isFinite) else { throw .overflow }
    squares.withUnsafeMutableBufferPointer { cells in
      for row in 0..<rows {
        let own = norms[row]
        for column in 0..<rows {
          // max also turns the rounding error of equal rows into the zero that it stands for.
          cells[row * rows + column] = max(0, own + norms[column] - 2 * cells[row * rows + column])
        }
        cells[row * rows + row] = 0
      }
    }
    elements = squares
  }
}
