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

/// The standard scores of a table that lies elsewhere, such as in a mapped file: so many deviations from the mean of its column is each number.
///
/// Kroner and shares weigh the same in them. They are made where they are used and kept nowhere: there is no second table beside the first.
///
///     try file.withBytes { bytes in
///       try wardTree(of: StandardScores(of: bytes.bindMemory(to: Double.self), rows: 357, columns: 2000))
///     }
///
/// **Shape and unit.** Rows × columns scores without unit, times the weight of their column.
///
/// **Missing values.** Not accepted.
public struct StandardScores: NumberTable {
  /// The scores, for as long as the numbers lie where they lay.
  public let view: MatrixView

  /// The mean of every column.
  public let means: [Double]

  /// The standard deviation of every column.
  public let deviations: [Double]

  /// The scores of numbers that lie somewhere.
  ///
  /// - Parameters:
  ///   - cells: Rows × columns numbers, row after row. They must stay there for as long as the scores are used.
  ///   - rows: How many rows, at least two.
  ///   - columns: How many columns, at least one.
  ///   - divisor: *n* − 1 unless you say otherwise.
  ///   - weights: What each column is multiplied by afterwards, such as its weight for the subject at hand; 1 without.
  /// - Throws: `NumericsError.tooFewValues` with one row, `.lengthsDiffer` unless there are rows × columns numbers and a weight for every
  ///   column, `.negative` for a weight, `.notFinite`, `.overflow`, or `.rankDeficient` with the columns whose values are all equal.
  /// - Complexity: O(*n p*).
  public init(
    of cells: UnsafeBufferPointer<Double>, rows: Int, columns: Int, divisor: VarianceDivisor = .countMinusOne,
    weights: [Double]? = nil
  ) throws(NumericsError) {
    guard rows >= 2 else { throw .tooFewValues(needed: 2, found: rows) }
    guard columns >= 1 else { throw .tooFewValues(needed: 1, found: columns) }
    try requireSameCount(rows * columns, cells.count)
    if let weights {
      try requireSameCount(columns, weights.count)
      try requireNonNegative(weights)
    }
    let moments = ColumnMoments(of: cells, rows: rows, columns: columns, divisor: divisor)
    guard moments.means.allSatisfy(\.isFinite), moments.deviations.allSatisfy(\.isFinite) else {
      for place in cells.indices where !cells[place].isFinite { throw .notFinite(index: place) }
      throw .overflow
    }
    means = moments.means
    deviations = moments.deviations
    let constant = deviations.indices.filter { moments.deviations[$0] <= 4 * Double.ulpOfOne * abs(moments.means[$0]) }
    guard constant.isEmpty else { throw .rankDeficient(columns: constant) }
    let factors = deviations.indices.map { (weights?[$0] ?? 1) / moments.deviations[$0] }
    view = MatrixView(cells, rows: rows, columns: columns).scaled(ColumnScaling(centres: moments.means, factors: factors))
  }
}

extension Matrix {
  /// A table of its own with the numbers of another.
  public init(_ table: some NumberTable) {
    self.init(table.view)
  }

  /// The same of a view.
  init(_ view: MatrixView) {
    self.init(unchecked: view.elements(), rows: view.rows, columns: view.columns, isCentred: view.isCentred)
  }

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
      try Matrix(StandardScores(of: cells, rows: rows, columns: columns, divisor: divisor, weights: weights))
    }
  }

  /// The matrix with the mean of every column taken away.
  public func centred() -> Matrix { isCentred ? self : Matrix(view.centred()) }
}
