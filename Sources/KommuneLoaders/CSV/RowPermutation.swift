import CProcessor
import KommuneModel

/// Moves the cells of rows in any order to the records that they belong to, without a second copy of the cube.
///
/// Each row that is put in its place drives out the row that stood there, which is put in its place next, until a place is free. Every
/// step of such a chain waits for memory, so several chains are followed in turn, and what the next step of each needs is asked for before the
/// others take theirs.
struct RowPermutation {
  /// The record of each row; no two rows have the same.
  let records: [Int32]
  /// How many cells a row and a record have.
  let width: Int
  /// Where in the record each cell of a row goes.
  let places: [Int]

  /// How many chains are followed in turn: as many waits for memory as a processor has under way.
  private static let chainCount = 8

  /// A row on its way, and where it goes.
  private struct Chain {
    var target: Int
    var carried: UnsafeMutablePointer<Cell>
    var driven: UnsafeMutablePointer<Cell>
  }

  /// Moves the cells of all rows, which stand at the beginning; what is left between them is not touched.
  func apply(to cells: UnsafeMutableBufferPointer<Cell>) {
    guard let base = cells.baseAddress, width > 0 else { return }
    let room = UnsafeMutablePointer<Cell>.allocate(capacity: 2 * RowPermutation.chainCount * width)
    defer { room.deallocate() }
    room.initialize(repeating: Cell(0), count: 2 * RowPermutation.chainCount * width)
    var moved = [Bool](repeating: false, count: records.count)
    records.withUnsafeBufferPointer { records in
      moved.withUnsafeMutableBufferPointer { moved in
        var start = 0
        var chains: [Chain] = []
        for number in 0..<RowPermutation.chainCount {
          var chain = Chain(target: 0, carried: room + 2 * number * width, driven: room + (2 * number + 1) * width)
          if begin(&chain, from: &start, records, moved, base) { chains.append(chain) }
        }
        while !chains.isEmpty {
          for number in chains.indices.reversed() where !step(&chains[number], records, moved, base) {
            if !begin(&chains[number], from: &start, records, moved, base) { chains.remove(at: number) }
          }
        }
      }
    }
  }

  /// Takes up the next row that has not moved; false when there is none.
  private func begin(
    _ chain: inout Chain, from start: inout Int, _ records: UnsafeBufferPointer<Int32>, _ moved: UnsafeMutableBufferPointer<Bool>,
    _ base: UnsafeMutablePointer<Cell>
  ) -> Bool {
    while start < records.count, moved[start] { start += 1 }
    guard start < records.count else { return false }
    take(base + start &* width, into: chain.carried)
    moved[start] = true
    chain.target = Int(records[start])
    ask(for: chain.target, records, base)
    start += 1
    return true
  }

  /// Puts the carried row in its place; false when no other row stood there.
  @inline(__always)
  private func step(
    _ chain: inout Chain, _ records: UnsafeBufferPointer<Int32>, _ moved: UnsafeMutableBufferPointer<Bool>,
    _ base: UnsafeMutablePointer<Cell>
  ) -> Bool {
    let target = chain.target
    let slot = base + target &* width
    let isTaken = target < records.count && !moved[target]
    if isTaken {
      take(slot, into: chain.driven)
      moved[target] = true
      chain.target = Int(records[target])
      ask(for: chain.target, records, base)
    }
    for cell in 0..<width { slot[cell] = chain.carried[cell] }
    swap(&chain.carried, &chain.driven)
    return isTaken
  }

  /// Has the memory of a record brought near while other chains take their steps, and where the row that stands there goes.
  @inline(__always)
  private func ask(for record: Int, _ records: UnsafeBufferPointer<Int32>, _ base: UnsafeMutablePointer<Cell>) {
    let slot = base + record &* width
    for cell in stride(from: 0, to: width, by: 8) { kommune_prefetch(slot + cell) }
    kommune_prefetch(slot + (width &- 1))
    if record < records.count, let first = records.baseAddress { kommune_prefetch(first + record) }
  }

  @inline(__always)
  private func take(_ row: UnsafeMutablePointer<Cell>, into room: UnsafeMutablePointer<Cell>) {
    places.withUnsafeBufferPointer { places in
      for cell in 0..<width { room[places[cell]] = row[cell] }
    }
  }
}
