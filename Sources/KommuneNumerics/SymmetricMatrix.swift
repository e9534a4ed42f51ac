import COpenBLAS

/// Eigenvalues from the largest down, and their eigenvectors one after the other.
struct Eigenpairs {
  let values: [Double]
  let vectors: [Double]
}

/// The `count` largest eigenvalues of a symmetric matrix of some order, given row by row, and their unit eigenvectors.
///
/// Relatively robust representations find a few of them in a third of the time of all.
func largestEigenpairs(of symmetric: [Double], order: Int, count: Int) throws(NumericsError) -> Eigenpairs {
  LinearAlgebra.start()
  var matrix = symmetric
  var job = CChar(UInt8(ascii: "V"))
  var range = CChar(UInt8(ascii: "I"))
  var half = CChar(UInt8(ascii: "L"))
  var n = Int32(order)
  var unused = 0.0
  var first = Int32(order - count + 1)
  var last = Int32(order)
  var tolerance = 0.0
  var found: Int32 = 0
  var values = [Double](repeating: 0, count: order)
  var vectors = [Double](repeating: 0, count: order * count)
  var support = [Int32](repeating: 0, count: 2 * max(1, count))
  var workCount = Int32(order * 40)
  var work = [Double](repeating: 0, count: order * 40)
  var wholeCount = Int32(order * 10)
  var whole = [Int32](repeating: 0, count: order * 10)
  var info: Int32 = 0
  dsyevr_(
    &job, &range, &half, &n, &matrix, &n, &unused, &unused, &first, &last, &tolerance, &found, &values, &vectors, &n, &support,
    &work, &workCount, &whole, &wholeCount, &info, 1, 1, 1)
  precondition(info >= 0, "dsyevr was given an illegal argument")
  guard info == 0, Int(found) == count else { throw .notConverged(iterations: Int(info)) }

  // LAPACK counts upwards; we want the largest first.
  var descending: [Double] = []
  descending.reserveCapacity(order * count)
  for index in stride(from: count - 1, through: 0, by: -1) {
    descending.append(contentsOf: vectors[index * order..<(index + 1) * order])
  }
  return Eigenpairs(values: values[0..<count].reversed(), vectors: descending)
}

/// The Cholesky factor L of a symmetric positive definite matrix, A = LLᵀ.
struct CholeskyFactor {
  let order: Int

  /// L, row by row; what lies above the diagonal is not used.
  let elements: [Double]

  init(of symmetric: [Double], order: Int) throws(NumericsError) {
    LinearAlgebra.start()
    var matrix = symmetric
    // Row by row is column by column of the transpose, so the lower triangle is Fortran's upper one.
    var half = CChar(UInt8(ascii: "U"))
    var n = Int32(order)
    var info: Int32 = 0
    dpotrf_(&half, &n, &matrix, &n, &info, 1)
    precondition(info >= 0, "dpotrf was given an illegal argument")
    guard info == 0 else { throw .notPositiveDefinite(order: Int(info)) }
    self.order = order
    elements = matrix
  }

  /// The solution of Lx = v.
  func solve(_ vector: [Double]) -> [Double] {
    var x = vector
    for row in 0..<order {
      for column in 0..<row { x[row] -= elements[row * order + column] * x[column] }
      x[row] /= elements[row * order + row]
    }
    return x
  }
}

/// The product X Xᵀ of the rows with each other, row by row, both halves filled.
func gramMatrix(_ elements: [Double], rows: Int, columns: Int) -> [Double] {
  LinearAlgebra.start()
  var gram = [Double](repeating: 0, count: rows * rows)
  cblas_dsyrk(
    CblasRowMajor, CblasLower, CblasNoTrans, Int32(rows), Int32(columns), 1, elements, Int32(columns), 0, &gram, Int32(rows))
  mirrorLowerHalf(&gram, order: rows)
  return gram
}

/// The product Xᵀ X of the columns with each other, row by row, both halves filled.
func columnGramMatrix(_ elements: [Double], rows: Int, columns: Int) -> [Double] {
  LinearAlgebra.start()
  var gram = [Double](repeating: 0, count: columns * columns)
  cblas_dsyrk(
    CblasRowMajor, CblasLower, CblasTrans, Int32(columns), Int32(rows), 1, elements, Int32(columns), 0, &gram, Int32(columns))
  mirrorLowerHalf(&gram, order: columns)
  return gram
}

private func mirrorLowerHalf(_ matrix: inout [Double], order: Int) {
  matrix.withUnsafeMutableBufferPointer { cells in
    for row in 0..<order {
      for column in 0..<row { cells[column * order + row] = cells[row * order + column] }
    }
  }
}
