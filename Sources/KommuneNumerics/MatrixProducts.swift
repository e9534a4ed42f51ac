import COpenBLAS

/// A · B for matrices given row by row.
func product(_ first: [Double], rows: Int, columns: Int, other: [Double], otherColumns: Int) -> [Double] {
  LinearAlgebra.start()
  var result = [Double](repeating: 0, count: rows * otherColumns)
  cblas_dgemm(
    CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(rows), Int32(otherColumns), Int32(columns), 1, first, Int32(columns), other,
    Int32(otherColumns), 0, &result, Int32(otherColumns))
  return result
}

/// A · Bᵀ for matrices given row by row.
func productWithTranspose(_ first: [Double], rows: Int, columns: Int, other: [Double], otherRows: Int) -> [Double] {
  LinearAlgebra.start()
  var result = [Double](repeating: 0, count: rows * otherRows)
  cblas_dgemm(
    CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows), Int32(otherRows), Int32(columns), 1, first, Int32(columns), other,
    Int32(columns), 0, &result, Int32(otherRows))
  return result
}
