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
    try elements.withUnsafeBufferPointer { cells throws(NumericsError) in
      try Matrix(standardScoresOf: cells, rows: rows, columns: columns, divisor: divisor, weights: weights)
    }
  }

  /// The standard scores of numbers that lie elsewhere, such as in a mapped file, without a copy of them.
  ///
  /// - Parameters:
  ///   - cells: Rows × columns numbers, row after row.
  ///   - rows: How many rows, at least two.
  ///   - columns: How many columns, at least one.
  ///   - divisor: *n* − 1 unless you say otherwise.
  ///   - weights: What each column is multiplied by afterwards; 1 without.
  /// - Throws: As ``standardised(divisor:weights:)``, `NumericsError.lengthsDiffer` unless there are rows × columns numbers, or
  ///   `.notFinite`.
  public init(
    standardScoresOf cells: UnsafeBufferPointer<Double>, rows: Int, columns: Int, divisor: VarianceDivisor = .countMinusOne,
    weights: [Double]? = nil
  ) throws(NumericsError) {
    guard rows >= 2 else { throw .tooFewValues(needed: 2, found: rows) }
    guard columns >= 1 else { throw .tooFewValues(needed: 1, found: columns) }
    try requireSameCount(rows * columns, cells.count)
    if let weights {
      try requireSameCount(columns, weights.count)
      try requireNonNegative(weights)
    }
    var moments = ColumnMoments(rows: rows, columns: columns)
    let scores = largeArray(count: cells.count) { scores in
      for block in moments.blocks {
        moments.measure(cells, block, divisor)
        for column in block { moments.factors[column] = (weights?[column] ?? 1) / moments.deviations[column] }
        moments.scale(cells, block, into: scores)
      }
    }
    guard moments.means.allSatisfy(\.isFinite), moments.deviations.allSatisfy(\.isFinite) else {
      for place in cells.indices where !cells[place].isFinite { throw .notFinite(index: place) }
      throw .overflow
    }
    let constant = moments.deviations.indices.filter {
      moments.deviations[$0] <= 4 * Double.ulpOfOne * abs(moments.means[$0])
    }
    guard constant.isEmpty else { throw .rankDeficient(columns: constant) }
    self.init(unchecked: scores, rows: rows, columns: columns, isCentred: true)
  }

  /// The matrix with the mean of every column taken away.
  public func centred() -> Matrix {
    guard !isCentred else { return self }
    var moments = ColumnMoments(rows: rows, columns: columns)
    let centred = elements.withUnsafeBufferPointer { cells in
      largeArray(count: cells.count) { centred in
        for block in moments.blocks {
          moments.measure(cells, block, .count)
          moments.scale(cells, block, into: centred)
        }
      }
    }
    return Matrix(unchecked: centred, rows: rows, columns: columns, isCentred: true)
  }
}
