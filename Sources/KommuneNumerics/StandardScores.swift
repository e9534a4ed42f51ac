/// Returns each value's distance from the mean in standard deviations.
///
///     try standardScores(of: [1, 2, 3])
///     // −1, 0, 1
///
/// **Shape and unit.** *n* ≥ 2 values; *n* scores without unit.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: Finite values.
///   - divisor: *n* − 1 unless you say otherwise.
/// - Returns: (x − x̄)/s, in the same order.
/// - Throws: `NumericsError.tooFewValues`, `.notFinite`, `.overflow`, or `.noSpread` when all values are equal.
/// - Complexity: O(*n*).
public func standardScores(of values: [Double], divisor: VarianceDivisor = .countMinusOne) throws(NumericsError) -> [Double] {
  let deviation = try variance(of: values, divisor: divisor).squareRoot()
  let center = meanOfFinite(values)
  // Equal values that have no exact double, such as 0.1, may leave a deviation of a rounding error.
  guard deviation > 4 * Double.ulpOfOne * abs(center) else { throw .noSpread }
  return values.map { ($0 - center) / deviation }
}

extension Matrix {
  /// The matrix with every column turned into standard scores, so that kroner and shares weigh the same.
  ///
  /// - Parameters:
  ///   - divisor: *n* − 1 unless you say otherwise.
  ///   - weights: What each column is multiplied by afterwards, such as its weight for the subject at hand; 1 without.
  /// - Throws: `NumericsError.tooFewValues` with one row, `.lengthsDiffer` or `.negative` for the weights, `.overflow`, or
  ///   `.rankDeficient` with the columns whose values are all equal.
  public func standardised(
    divisor: VarianceDivisor = .countMinusOne, weights: [Double]? = nil
  ) throws(NumericsError) -> Matrix {
    guard rows >= 2 else { throw .tooFewValues(needed: 2, found: rows) }
    if let weights {
      try requireSameCount(columns, weights.count)
      try requireNonNegative(weights)
    }
    let moments = ColumnMoments(of: self, divisor: divisor)
    guard moments.deviations.allSatisfy(\.isFinite) else { throw .overflow }
    let constant = moments.deviations.indices.filter {
      moments.deviations[$0] <= 4 * Double.ulpOfOne * abs(moments.means[$0])
    }
    guard constant.isEmpty else { throw .rankDeficient(columns: constant) }
    let factors = moments.deviations.indices.map { (weights?[$0] ?? 1) / moments.deviations[$0] }
    return Matrix(unchecked: moments.scaled(self, by: factors), rows: rows, columns: columns, isCentred: true)
  }

  /// The matrix with the mean of every column taken away.
  public func centred() -> Matrix {
    guard !isCentred else { return self }
    let moments = ColumnMoments(of: self, divisor: .count)
    let factors = [Double](repeating: 1, count: columns)
    return Matrix(unchecked: moments.scaled(self, by: factors), rows: rows, columns: columns, isCentred: true)
  }
}

/// The mean and standard deviation of every column, found row by row as the numbers lie in memory.
struct ColumnMoments {
  let means: [Double]
  let deviations: [Double]

  init(of matrix: Matrix, divisor: VarianceDivisor) {
    let rows = matrix.rows
    let columns = matrix.columns
    let count = Double(rows)
    var center = [Double](repeating: 0, count: columns)
    var rest = center
    var square = center
    matrix.elements.withUnsafeBufferPointer { cells in
      center.withUnsafeMutableBufferPointer { center in
        for row in 0..<rows {
          let base = row * columns
          for column in 0..<columns { center[column] += cells[base + column] }
        }
        for column in 0..<columns { center[column] /= count }
        addDeviations(cells, rows, UnsafeBufferPointer(center), &rest, &square)
      }
    }
    let denominator = divisor == .count ? count : count - 1
    means = (0..<columns).map { center[$0] + rest[$0] / count }
    deviations = (0..<columns).map { (max(0, square[$0] - rest[$0] * rest[$0] / count) / denominator).squareRoot() }
  }

  /// The matrix less its means, times one factor per column.
  func scaled(_ matrix: Matrix, by factors: [Double]) -> [Double] {
    let columns = matrix.columns
    return [Double](unsafeUninitializedCapacity: matrix.elements.count) { result, count in
      matrix.elements.withUnsafeBufferPointer { cells in
        means.withUnsafeBufferPointer { means in
          factors.withUnsafeBufferPointer { factors in
            for row in 0..<matrix.rows {
              let base = row * columns
              for column in 0..<columns { result[base + column] = (cells[base + column] - means[column]) * factors[column] }
            }
          }
        }
      }
      count = matrix.elements.count
    }
  }
}

/// Adds up the deviations of every column from its centre, and their squares.
private func addDeviations(
  _ cells: UnsafeBufferPointer<Double>, _ rows: Int, _ center: UnsafeBufferPointer<Double>, _ rest: inout [Double],
  _ square: inout [Double]
) {
  let columns = center.count
  rest.withUnsafeMutableBufferPointer { rest in
    square.withUnsafeMutableBufferPointer { square in
      for row in 0..<rows {
        let base = row * columns
        for column in 0..<columns {
          let deviation = cells[base + column] - center[column]
          rest[column] += deviation
          square[column] += deviation * deviation
        }
      }
    }
  }
}
