/// The line and column of a place in a text file, both counted from 1; a column is a byte.
struct TextPosition: Sendable, Hashable {
  let line: Int
  let column: Int

  /// Counts lines up to a place. Called when something is wrong, so it need not be fast.
  init(of place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var start = 0
    for index in 0..<min(place, bytes.count) where bytes[index] == 0x0A {
      line += 1
      start = index + 1
    }
    self.line = line
    column = place - start + 1
  }
}

/// Counts the lines of ascending places of a text, each byte once.
struct LineCounter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var line = 1

  /// Starts at the beginning of a text.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The line of a place that is not before the one asked for last.
  mutating func line(of next: Int) -> Int {
    while place < min(next, bytes.count) {
      if bytes[place] == 0x0A { line += 1 }
      place += 1
    }
    return line
  }
}
