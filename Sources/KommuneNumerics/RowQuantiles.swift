/// Returns quantiles (type 7) of every row of a matrix, by counting into bins instead of sorting.
///
///     try rowQuantiles([0.025, 0.5, 0.975], of: replicates)
///
/// **Shape and unit.** One row per list of values; the result has the same rows and one column per probability.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - probabilities: Each between 0 and 1, rising.
///   - matrix: The values.
/// - Returns: The quantiles.
/// - Throws: `NumericsError.tooFewValues` without probabilities, or `.outsideRange`, also when they do not rise.
/// - Complexity: O(values · probabilities).
public func rowQuantiles(_ probabilities: [Double], of matrix: Matrix) throws(NumericsError) -> Matrix {
  guard !probabilities.isEmpty else { throw .tooFewValues(needed: 1, found: 0) }
  var lowest = 0.0
  for probability in probabilities {
    try require(probability, in: lowest...1)
    lowest = probability
  }
  return Matrix(unchecked: rowQuantilesOfAny(probabilities, of: matrix), rows: matrix.rows, columns: probabilities.count)
}

/// The same, row by row, for rising probabilities; values that are not numbers give results without meaning.
func rowQuantilesOfAny(_ probabilities: [Double], of matrix: Matrix) -> [Double] {
  var result: [Double] = []
  result.reserveCapacity(matrix.rows * probabilities.count)
  var selection = BinnedSelection(count: matrix.columns)
  let last = matrix.columns - 1
  for row in 0..<matrix.rows {
    matrix.elements.withUnsafeBufferPointer { cells in
      let values = UnsafeBufferPointer(rebasing: cells[row * matrix.columns..<(row + 1) * matrix.columns])
      selection.bin(values)
      for probability in probabilities {
        let position = quantilePosition(count: matrix.columns, probability, .linear)
        let index = min(max(position.index - 1, 0), last)
        let isBetween = position.fraction > 0 && index < last
        let pair = selection.sortedPair(from: index, to: isBetween ? index + 1 : index, of: values)
        result.append(isBetween ? midpoint(pair.x, pair.y, position.fraction) : pair.x)
      }
    }
  }
  return result
}
