import KommuneModel
import Synchronization

/// Moves cells from the order of a file's rows to the order of the cube's axes, when the file goes through the same labels in
/// another nesting: years within indicators, say, where the column of years comes first.
struct CellReordering {
  /// The axes as the file nests them, the outermost first.
  private let nesting: [Int]
  /// How many categories each axis has, and how many records a step along it is.
  private let counts: [Int]
  private let strides: [Int]
  /// How many cells a record has.
  private let width: Int
  /// How many of the outermost axes the file and the cube have in common: within them the cells stay in one block.
  private let sharedAxes: Int
  /// From how many cells on a second thread is worth its start.
  private static var concurrentSize: Int { 1 << 17 }
  /// About how many cells a thread takes at a time.
  private static var shareSize: Int { 1 << 15 }

  init(nesting: [Int], counts: [Int], strides: [Int], width: Int) {
    self.nesting = nesting
    self.counts = counts
    self.strides = strides
    self.width = width
    sharedAxes = zip(nesting, nesting.indices).prefix { $0 == $1 }.count
  }

  /// Where a cell of the file's order goes.
  func target(_ cell: Int) -> Int {
    var rest = cell / width
    var record = 0
    for axis in nesting.reversed() {
      record += rest % counts[axis] * strides[axis]
      rest /= counts[axis]
    }
    return record * width + cell % width
  }

  /// Moves every cell, with room for two blocks beside them. Two threads take some blocks at a time, until none is left.
  func apply(to cells: inout [Cell]) {
    let inner = Array(nesting[sharedAxes...])
    let block = inner.reduce(width) { $0 * counts[$1] }
    guard block > 0, let innermost = inner.last else { return }
    cells.withUnsafeMutableBufferPointer { cells in
      guard let base = cells.baseAddress else { return }
      let end = cells.count
      let share = (CellReordering.shareSize / block + 1) * block
      let next = Atomic(0)
      let work = {
        let copy = UnsafeMutablePointer<Cell>.allocate(capacity: block)
        defer { copy.deallocate() }
        while true {
          let first = next.wrappingAdd(share, ordering: .relaxed).oldValue
          guard first < end else { return }
          for start in stride(from: first, to: min(first + share, end), by: block) {
            copy.update(from: base + start, count: block)
            move(copy, to: base + start, inner: inner, innermost: innermost, count: block)
          }
        }
      }
      if share < end, end >= CellReordering.concurrentSize { concurrently(work, work) } else { work() }
    }
  }

  /// Moves one block: the innermost axis in a loop of its own, the others like an odometer.
  private func move(
    _ from: UnsafeMutablePointer<Cell>, to block: UnsafeMutablePointer<Cell>, inner: [Int], innermost: Int, count: Int
  ) {
    var digits = Array(repeating: 0, count: inner.count)
    let step = strides[innermost] * width
    var source = 0
    while source < count {
      var target = 0
      for (place, axis) in inner.enumerated() { target += digits[place] * strides[axis] * width }
      for _ in 0..<counts[innermost] {
        for cell in 0..<width { block[target + cell] = from[source + cell] }
        source += width
        target += step
      }
      var place = inner.count - 2
      while place >= 0 {
        digits[place] += 1
        if digits[place] < counts[inner[place]] { break }
        digits[place] = 0
        place -= 1
      }
    }
  }
}
