/// The squared Euclidean distances between all rows, both halves filled, zero on the diagonal.
struct SquaredDistances {
  let count: Int
  let elements: [Double]

  /// With so many columns as a set of traits has, each difference is squared; with more, all come from one product of matrices.
  private static let fewColumns = 64

  init(between view: MatrixView) throws(NumericsError) {
    count = view.rows
    elements = try view.columns <= Self.fewColumns ? sumsOfSquares(view) : squaresFromProducts(view)
  }
}

/// Σ(x − y)²: equal distances come out equal, as `nearestNeighbours(of:in:among:count:)` has them.
private func sumsOfSquares(_ view: MatrixView) throws(NumericsError) -> [Double] {
  let rows = view.rows
  var squares = [Double](repeating: 0, count: rows * rows)
  squares.withUnsafeMutableBufferPointer { squares in
    for column in 0..<view.columns {
      view.column(column).withUnsafeBufferPointer { values in
        for row in 1..<max(1, rows) {
          let own = values[row]
          let base = row * rows
          for other in 0..<row {
            let difference = own - values[other]
            squares[base + other] += difference * difference
          }
        }
      }
    }
    mirrorLowerHalf(squares, order: rows)
  }
  guard squares.allSatisfy(\.isFinite) else { throw .overflow }
  return squares
}

/// d² = xᵀx + yᵀy − 2xᵀy. The rows are centred first, so that the subtraction loses little.
private func squaresFromProducts(_ view: MatrixView) throws(NumericsError) -> [Double] {
  let rows = view.rows
  var squares = gramMatrix(view.centred())
  let norms = (0..<rows).map { squares[$0 * rows + $0] }
  // The largest distance is at most four times the largest norm.
  guard norms.allSatisfy({ ($0 * 4).isFinite }) else { throw .overflow }
  squares.withUnsafeMutableBufferPointer { cells in
    norms.withUnsafeBufferPointer { norms in
      for row in 0..<rows {
        let own = norms[row]
        let base = row * rows
        // max also turns the rounding error of equal rows into the zero that it stands for.
        for column in 0..<rows { cells[base + column] = max(0, own + norms[column] - 2 * cells[base + column]) }
        cells[base + row] = 0
      }
    }
  }
  return squares
}
