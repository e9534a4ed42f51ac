/// What is taken away from the numbers of each column, and what the rest is multiplied by.
struct ColumnScaling {
  let centres: [Double]
  let factors: [Double]

  /// One number of a column.
  func scaled(_ number: Double, column: Int) -> Double { (number - centres[column]) * factors[column] }

  /// Writes the numbers of all columns, row after row.
  func scale(_ cells: UnsafeBufferPointer<Double>, into result: UnsafeMutableBufferPointer<Double>) {
    let columns = centres.count
    centres.withUnsafeBufferPointer { centres in
      factors.withUnsafeBufferPointer { factors in
        for start in stride(from: 0, to: cells.count, by: columns) {
          for column in 0..<columns { result[start + column] = (cells[start + column] - centres[column]) * factors[column] }
        }
      }
    }
  }
}
