/// Numbers for the texts of a column, in the order in which they first come: rows are then compared by a few whole numbers.
struct FieldNumbers {
  private let bytes: UnsafeRawBufferPointer
  private var spans: [Range<Int>] = []
  /// Places in an open table, each the number of a text or −1.
  private var table = [Int32](repeating: -1, count: 64)
  private var last: Int32 = -1

  init(of bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// How many texts have a number.
  var count: Int { spans.count }

  /// The number of a text; the next one when it is new.
  mutating func number(of span: Range<Int>) -> Int32 {
    if last >= 0, isSame(spans[Int(last)], span) { return last }
    var place = start(of: span)
    while table[place] >= 0 {
      if isSame(spans[Int(table[place])], span) {
        last = table[place]
        return last
      }
      place = (place + 1) & (table.count - 1)
    }
    last = Int32(truncatingIfNeeded: spans.count)
    table[place] = last
    spans.append(span)
    if spans.count * 2 > table.count { grow() }
    return last
  }

  private mutating func grow() {
    table = [Int32](repeating: -1, count: table.count * 2)
    for (number, span) in spans.enumerated() {
      var place = start(of: span)
      while table[place] >= 0 { place = (place + 1) & (table.count - 1) }
      table[place] = Int32(truncatingIfNeeded: number)
    }
  }

  /// Where the search begins: by a hash that no file can foresee, so that none is slow on purpose.
  private func start(of span: Range<Int>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[span]))
    return hasher.finalize() & (table.count - 1)
  }

  private func isSame(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count
      && UnsafeRawBufferPointer(rebasing: bytes[first]).elementsEqual(UnsafeRawBufferPointer(rebasing: bytes[second]))
  }
}
