import COpenBLAS

/// Eigenvalues from the largest down, and their eigenvectors one after the other.
struct Eigenpairs {
  let values: [Double]
  var vectors: [Double]
}

/// The `count` largest eigenvalues of a symmetric matrix of some order, given row by row, and their unit eigenvectors.
///
/// Reflections to tridiagonal form, relatively robust representations for the few that are wanted, and the reflections back: the
/// driver dsyevr would use bisection and inverse iteration for a part of the spectrum, which takes twice as long.
func largestEigenpairs(of symmetric: consuming [Double], order: Int, count: Int) throws(NumericsError) -> Eigenpairs {
  guard order > 1 else { return Eigenpairs(values: symmetric, vectors: [1]) }
  var matrix = consume symmetric
  var half = CChar(UInt8(ascii: "L"))
  var n = Int32(order)
  var diagonal = [Double](repeating: 0, count: order)
  var beside = diagonal
  var reflectors = diagonal
  var workCount = Int32(order * 64)
  var work = [Double](repeating: 0, count: order * 64)
  var info: Int32 = 0
  LinearAlgebra.routines.dsytrd(&half, &n, &matrix, &n, &diagonal, &beside, &reflectors, &work, &workCount, &info, 1)
  precondition(info == 0, "dsytrd was given an illegal argument")

  var pairs = try tridiagonalPairs(&diagonal, &beside, order: order, count: count)
  var side = CChar(UInt8(ascii: "L"))
  var plain = CChar(UInt8(ascii: "N"))
  var columns = Int32(count)
  LinearAlgebra.routines.dormtr(
    &side, &half, &plain, &n, &columns, matrix, &n, reflectors, &pairs.vectors, &n, &work, &workCount, &info, 1, 1, 1)
  precondition(info == 0, "dormtr was given an illegal argument")

  // LAPACK counts upwards; we want the largest first.
  var descending: [Double] = []
  descending.reserveCapacity(order * count)
  for index in stride(from: count - 1, through: 0, by: -1) {
    descending.append(contentsOf: pairs.vectors[index * order..<(index + 1) * order])
  }
  return Eigenpairs(values: pairs.values.reversed(), vectors: descending)
}

/// The largest eigenvalues of a tridiagonal matrix, rising, and their eigenvectors; its diagonals are used up.
private func tridiagonalPairs(
  _ diagonal: inout [Double], _ beside: inout [Double], order: Int, count: Int
) throws(NumericsError) -> Eigenpairs {
  var job = CChar(UInt8(ascii: "V"))
  var range = CChar(UInt8(ascii: "I"))
  var n = Int32(order)
  var unused = 0.0
  var first = Int32(order - count + 1)
  var last = Int32(order)
  var found: Int32 = 0
  var values = [Double](repeating: 0, count: order)
  var vectors = [Double](repeating: 0, count: order * count)
  var columns = Int32(count)
  var support = [Int32](repeating: 0, count: 2 * count)
  var wantsAccuracy: Int32 = 1
  var workCount = Int32(18 * order)
  var work = [Double](repeating: 0, count: 18 * order)
  var wholeCount = Int32(10 * order)
  var whole = [Int32](repeating: 0, count: 10 * order)
  var info: Int32 = 0
  LinearAlgebra.routines.dstemr(
    &job, &range, &n, &diagonal, &beside, &unused, &unused, &first, &last, &found, &values, &vectors, &n, &columns, &support,
    &wantsAccuracy, &work, &workCount, &whole, &wholeCount, &info, 1, 1)
  precondition(info >= 0, "dstemr was given an illegal argument")
  guard info == 0, Int(found) == count else { throw .notConverged(iterations: Int(info)) }
  return Eigenpairs(values: Array(values[0..<count]), vectors: vectors)
}

/// The Cholesky factor L of a symmetric positive definite matrix, A = LLᵀ.
struct CholeskyFactor {
  let order: Int

  /// L, row by row; what lies above the diagonal is not used.
  let elements: [Double]

  init(of symmetric: [Double], order: Int) throws(NumericsError) {
    var matrix = symmetric
    // Row by row is column by column of the transpose, so the lower triangle is Fortran's upper one.
    var half = CChar(UInt8(ascii: "U"))
    var n = Int32(order)
    var info: Int32 = 0
    LinearAlgebra.routines.dpotrf(&half, &n, &matrix, &n, &info, 1)
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
