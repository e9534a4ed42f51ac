import COpenBLAS

/// A · B for matrices given row by row.
func product(_ first: [Double], rows: Int, columns: Int, other: [Double], otherColumns: Int) -> [Double] {
  return largeArray(count: rows * otherColumns) { result in
    // With the factor 0 for what is there, the library writes without reading it.
    LinearAlgebra.routines.dgemm(
      CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(rows), Int32(otherColumns), Int32(columns), 1, first, Int32(columns), other,
      Int32(otherColumns), 0, result.baseAddress, Int32(otherColumns))
  }
}

/// A · Bᵀ for matrices given row by row.
func productWithTranspose(_ first: [Double], rows: Int, columns: Int, other: [Double], otherRows: Int) -> [Double] {
  return largeArray(count: rows * otherRows) { result in
    LinearAlgebra.routines.dgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans, Int32(rows), Int32(otherRows), Int32(columns), 1, first, Int32(columns), other,
      Int32(columns), 0, result.baseAddress, Int32(otherRows))
  }
}
