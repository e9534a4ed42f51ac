import COpenBLAS

/// A factorisation A = QR of a tall matrix by Householder reflections.
///
/// Reflections do not square the condition of the matrix as normal equations do, which lose every digit of NIST's Filip and
/// Longley. Each column is first scaled by a power of two, which is exact, so that kroner and shares weigh the same.
struct HouseholderQR {
  let rowCount: Int
  let columnCount: Int

  /// The scaled matrix, column after column.
  let scaled: [Double]

  /// What each column was multiplied by: a power of two.
  let scales: [Double]

  private let factors: [Double]
  private let reflectors: [Double]

  /// - Parameter columns: Finite columns of one length, at least as long as there are columns.
  /// - Throws: `NumericsError.rankDeficient` with every column that is zero or, to working precision, in the span of those before it.
  init(columns: [[Double]]) throws(NumericsError) {
    let rows = columns.first?.count ?? 0
    rowCount = rows
    columnCount = columns.count
    scales = columns.map { column in
      let largest = column.reduce(0) { max($0, abs($1)) }
      return largest > 0 ? Double(sign: .plus, exponent: max(-1000, min(1000, -largest.exponent)), significand: 1) : 1
    }
    var matrix: [Double] = []
    matrix.reserveCapacity(rows * columns.count)
    for (column, scale) in zip(columns, scales) { matrix.append(contentsOf: column.map { $0 * scale }) }
    scaled = matrix

    var m = Int32(rows)
    var n = Int32(columns.count)
    var workCount = 64 * max(1, n)
    var work = [Double](repeating: 0, count: Int(workCount))
    var tau = [Double](repeating: 0, count: columns.count)
    var info: Int32 = 0
    LinearAlgebra.routines.dgeqrf(&m, &n, &matrix, &m, &tau, &work, &workCount, &info)
    precondition(info == 0, "dgeqrf was given an illegal argument")
    factors = matrix
    reflectors = tau
    try requireFullRank()
  }

  /// The element of R in a row and a column.
  func upper(_ row: Int, _ column: Int) -> Double { factors[column * rowCount + row] }

  /// Qᵀv.
  func transposedProduct(_ vector: [Double]) -> [Double] { product(vector, transposed: "T") }

  /// Qv.
  func product(_ vector: [Double]) -> [Double] { product(vector, transposed: "N") }

  /// The solution of Rx = v; only the first elements of v are read.
  func solve(_ vector: [Double]) -> [Double] {
    var x = Array(vector.prefix(columnCount))
    for row in stride(from: columnCount - 1, through: 0, by: -1) {
      for column in (row + 1)..<max(row + 1, columnCount) { x[row] -= upper(row, column) * x[column] }
      x[row] /= upper(row, row)
    }
    return x
  }

  /// The solution of Rᵀx = v.
  func solveTransposed(_ vector: [Double]) -> [Double] {
    var x = vector
    for row in 0..<columnCount {
      for before in 0..<row { x[row] -= upper(before, row) * x[before] }
      x[row] /= upper(row, row)
    }
    return x
  }

  private func product(_ vector: [Double], transposed: Character) -> [Double] {
    var result = vector
    var side = CChar(UInt8(ascii: "L"))
    var transpose = CChar(transposed.asciiValue ?? 0)
    var m = Int32(rowCount)
    var one: Int32 = 1
    var k = Int32(columnCount)
    var workCount: Int32 = 64
    var work = [Double](repeating: 0, count: 64)
    var info: Int32 = 0
    LinearAlgebra.routines.dormqr(&side, &transpose, &m, &one, &k, factors, &m, reflectors, &result, &m, &work, &workCount, &info, 1, 1)
    precondition(info == 0, "dormqr was given an illegal argument")
    return result
  }

  /// The diagonal of R holds each column's distance from the span of those before it.
  private func requireFullRank() throws(NumericsError) {
    let tolerance = 4 * Double.ulpOfOne * Double(max(rowCount, columnCount))
    let deficient = (0..<columnCount).filter { column in
      var square = 0.0
      for row in 0..<rowCount { square += scaled[column * rowCount + row] * scaled[column * rowCount + row] }
      return !(abs(upper(column, column)) > tolerance * square.squareRoot())
    }
    guard deficient.isEmpty else { throw .rankDeficient(columns: deficient) }
  }
}
