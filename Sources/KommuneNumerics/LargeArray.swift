#if canImport(Glibc)
  import Glibc
#endif

/// Returns an array that a closure fills, in large pages of memory where the system has them.
///
/// Memory is handed out page by page as it is first written, and for some millions of numbers that takes longer than the arithmetic.
/// From four megabytes on, the system is asked for pages of two megabytes instead of four kilobytes; one that has none goes on as always.
///
///     largeArray(count: rows * columns) { cells in file.read(into: cells) }
///
/// **Missing values.** Of no concern here.
///
/// - Parameters:
///   - count: How many numbers.
///   - fill: Must write every number; may throw.
/// - Returns: The numbers.
/// - Throws: What the closure throws.
/// - Complexity: O(*n*).
public func largeArray<Number: BitwiseCopyable, Failure: Error>(
  count: Int, _ fill: (UnsafeMutableBufferPointer<Number>) throws(Failure) -> Void
) throws(Failure) -> [Number] {
  var failure: Failure?
  let numbers = [Number](unsafeUninitializedCapacity: count) { buffer, filled in
    let room = UnsafeMutableBufferPointer(rebasing: buffer[0..<count])
    askForLargePages(UnsafeMutableRawBufferPointer(room))
    do throws(Failure) {
      try fill(room)
      filled = count
    } catch {
      failure = error
    }
  }
  if let failure { throw failure }
  return numbers
}

/// Below this size small pages are as quick.
private let leastLarge = 4 << 20

/// Advice only: whether it is taken changes nothing but the time.
func askForLargePages(_ room: UnsafeMutableRawBufferPointer) {
  #if canImport(Glibc)
    guard room.count >= leastLarge, let start = room.baseAddress else { return }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let first = (Int(bitPattern: start) + page - 1) / page * page
    let end = (Int(bitPattern: start) + room.count) / page * page
    madvise(UnsafeMutableRawPointer(bitPattern: first), end - first, MADV_HUGEPAGE)
  #endif
}
