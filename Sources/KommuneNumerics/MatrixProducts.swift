import CNumerics

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
func gramMatrix(_ matrix: MatrixView, using most: kommune_instructions = KOMMUNE_EIGHT) -> [Double] {
  let rows = matrix.rows
  return largeArray(count: rows * rows) { (result: UnsafeMutableBufferPointer<Double>) in
    matrix.withNumbers { numbers in
      withRoom(rows, rows, matrix.columns) { room in kommune_gram(rows, matrix.columns, numbers, result.baseAddress, room, most) }
    }
    mirrorLowerHalf(result, order: rows)
  }
}

/// Copies what lies below the diagonal to above it, eight rows at a time so that what is written fills whole lines of the cache.
func mirrorLowerHalf(_ cells: UnsafeMutableBufferPointer<Double>, order: Int) {
  for block in stride(from: 0, to: order, by: 8) {
    let end = min(block + 8, order)
    for column in 0..<end - 1 {
      for row in max(block, column + 1)..<end { cells[column * order + row] = cells[row * order + column] }
    }
  }
}

/// Adds multiples of lists to sums, one after the other: y ← y + Σ aᵢ·xᵢ.
///
/// - Parameters:
///   - factors: What each list is multiplied by.
///   - lists: Where each list lies; it has at least as many numbers as there are sums.
///   - sums: What is added to.
func addMultiples(
  _ factors: [Double], of lists: [UnsafePointer<Double>?], to sums: UnsafeMutableBufferPointer<Double>,
  using most: kommune_instructions = KOMMUNE_EIGHT
) {
  kommune_add(sums.count, min(factors.count, lists.count), factors, lists, sums.baseAddress, most)
}

/// Lends memory to work in, which begins where a line of the cache does.
private func withRoom(_ rows: Int, _ columns: Int, _ depth: Int, _ body: (UnsafeMutablePointer<Double>?) -> Void) {
  let count = kommune_product_room(rows, columns, depth)
  withUnsafeTemporaryAllocation(byteCount: count * MemoryLayout<Double>.stride, alignment: 64) { bytes in
    body(bytes.bindMemory(to: Double.self).baseAddress)
  }
}
