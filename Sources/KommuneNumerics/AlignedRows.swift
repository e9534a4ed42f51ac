/// Rows of numbers that each begin where a line of the cache does.
///
/// Eight numbers that lie across two lines take twice as long to fetch, and of sums over many short pieces of rows the fetching is most.
final class AlignedRows {
  /// How many numbers a line of the cache holds.
  private static let line = 8

  private let start: UnsafeMutablePointer<Double>
  private let stride: Int

  /// So many rows of so many numbers, which a closure fills: each is zero before.
  init(rows: Int, columns: Int, _ fill: (_ row: (Int) -> UnsafeMutablePointer<Double>) -> Void) {
    let stride = (columns + Self.line - 1) / Self.line * Self.line
    let count = rows * stride
    let bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, count) * MemoryLayout<Double>.stride, alignment: Self.line * MemoryLayout<Double>.stride)
    askForLargePages(bytes)
    let numbers = bytes.initializeMemory(as: Double.self, repeating: 0)
    // A buffer of at least one number has an address.
    guard let start = numbers.baseAddress else { preconditionFailure("memory without an address") }
    self.start = start
    self.stride = stride
    fill { start + $0 * stride }
  }

  deinit { start.deallocate() }

  /// Lends one row from a number on; valid while the rows are.
  func pointer(row: Int, from column: Int) -> UnsafePointer<Double> {
    UnsafePointer(start + row * stride + column)
  }
}
