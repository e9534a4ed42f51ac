import CMatrixProduct

/// Numbers as the rows of a matrix, or as its columns: the same numbers, read the other way.
struct MatrixView {
  let elements: [Double]
  let rows: Int
  let columns: Int
  private let isTransposed: Bool

  /// The numbers row after row.
  init(_ elements: [Double], rows: Int, columns: Int) {
    self.init(elements, rows: rows, columns: columns, isTransposed: false)
  }

  private init(_ elements: [Double], rows: Int, columns: Int, isTransposed: Bool) {
    self.elements = elements
    self.rows = rows
    self.columns = columns
    self.isTransposed = isTransposed
  }

  /// The transpose, without a number being moved.
  var transposed: MatrixView { MatrixView(elements, rows: columns, columns: rows, isTransposed: !isTransposed) }

  fileprivate func withNumbers(_ body: (kommune_matrix) -> Void) {
    elements.withUnsafeBufferPointer { cells in
      body(kommune_matrix(start: cells.baseAddress, row: isTransposed ? 1 : columns, column: isTransposed ? rows : 1))
    }
  }
}

/// A · Bᵀ, row by row: the same bits on every processor.
///
/// This is the one product that is not the library's. Which of two kommuner that are equally like a third comes first must not hang on the
/// machine, and a library's last bits do; one that is older than the processor is also several times slower on it.
func product(_ first: MatrixView, _ second: MatrixView, using most: kommune_instructions = KOMMUNE_EIGHT) -> [Double] {
  largeArray(count: first.rows * second.rows) { product(first, second, using: most, into: $0) }
}

/// The same, over what stood in some memory.
func product(
  _ first: MatrixView, _ second: MatrixView, using most: kommune_instructions = KOMMUNE_EIGHT,
  into result: UnsafeMutableBufferPointer<Double>
) {
  first.withNumbers { left in
    second.withNumbers { right in
      withRoom(first.rows, second.rows, first.columns) { room in
        kommune_product(first.rows, second.rows, first.columns, left, right, result.baseAddress, room, most)
      }
    }
  }
}

/// A · Aᵀ, row by row: the products of the rows with each other.
func gramMatrix(_ matrix: MatrixView) -> [Double] {
  var gram = lowerGramMatrix(matrix)
  mirrorLowerHalf(&gram, order: matrix.rows)
  return gram
}

/// The same on and below the diagonal; what stands above it means nothing.
func lowerGramMatrix(_ matrix: MatrixView, using most: kommune_instructions = KOMMUNE_EIGHT) -> [Double] {
  let rows = matrix.rows
  return largeArray(count: rows * rows) { (result: UnsafeMutableBufferPointer<Double>) in
    // Nothing may be left as it lay in memory.
    result.initialize(repeating: 0)
    matrix.withNumbers { numbers in
      withRoom(rows, rows, matrix.columns) { room in kommune_gram(rows, matrix.columns, numbers, result.baseAddress, room, most) }
    }
  }
}

/// Copies what lies below the diagonal to above it.
func mirrorLowerHalf(_ matrix: inout [Double], order: Int) {
  matrix.withUnsafeMutableBufferPointer { cells in
    for row in 0..<order {
      for column in 0..<row { cells[column * order + row] = cells[row * order + column] }
    }
  }
}

/// y ← y + a·x for as many numbers as the shorter has.
func add(_ factor: Double, _ numbers: UnsafeBufferPointer<Double>, to sums: UnsafeMutableBufferPointer<Double>) {
  kommune_add(min(numbers.count, sums.count), factor, numbers.baseAddress, sums.baseAddress, KOMMUNE_EIGHT)
}

/// Lends memory to work in, which begins where a line of the cache does.
private func withRoom(_ rows: Int, _ columns: Int, _ depth: Int, _ body: (UnsafeMutablePointer<Double>?) -> Void) {
  let count = kommune_product_room(rows, columns, depth)
  withUnsafeTemporaryAllocation(byteCount: count * MemoryLayout<Double>.stride, alignment: 64) { bytes in
    body(bytes.bindMemory(to: Double.self).baseAddress)
  }
}
