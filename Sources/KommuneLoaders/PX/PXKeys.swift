import KommuneLocale
import KommuneModel

/// The row keys of a PX file with `KEYS`: `"0114 Upplands Väsby","20",14 38 22 43`.
///
/// Rows mostly follow the order of the categories, so the key that is expected next is compared with the file's bytes where it stood before; only another one
/// is looked up.
struct PXKeys {
  private let lookups: [[String: Int]]
  private let sizes: [Int]
  /// Where each category's key first stood in the file.
  private var seen: [[Range<Int>?]]
  private var last: [Int]

  /// Prepares the keys of the stub.
  ///
  /// - Parameter lookups: For each variable of the stub, the place of each category by what `KEYS` says stands in the rows, its code or its text.
  init(_ lookups: [[String: Int]], sizes: [Int]) {
    self.lookups = lookups
    self.sizes = sizes
    seen = sizes.map { [Range<Int>?](repeating: nil, count: $0) }
    last = [Int](repeating: 0, count: sizes.count)
  }

  /// Reads the keys of a row and returns which record it is; nothing at the end of the figures.
  mutating func readRecord(_ figures: inout PXFigures) throws(LoadFailure) -> Int? {
    figures.skipSpace()
    guard figures.position < figures.bytes.count else { throw figures.failure(.truncated, PXPhrases.semicolon) }
    if figures.bytes[figures.position] == UInt8(ascii: ";") || figures.bytes[figures.position] == 0x1A { return nil }
    var record = 0
    for place in sizes.indices {
      let key = try readKey(&figures)
      guard let category = category(key, place, figures) else {
        throw figures.failure(.syntax, PXPhrases.knownKey, found: figures.page.decode(figures.bytes[key]))
      }
      last[place] = category
      record = record * sizes[place] + category
      figures.skipSpace()
      guard figures.position < figures.bytes.count else { throw figures.failure(.truncated, PXPhrases.semicolon) }
      guard figures.bytes[figures.position] == UInt8(ascii: ",") else { throw figures.failure(.syntax, PXPhrases.commaAfterKey) }
      figures.position += 1
    }
    return record
  }

  private func readKey(_ figures: inout PXFigures) throws(LoadFailure) -> Range<Int> {
    figures.skipSpace()
    guard figures.position < figures.bytes.count, figures.bytes[figures.position] == UInt8(ascii: "\"") else {
      throw figures.failure(.syntax, PXPhrases.key)
    }
    let start = figures.position + 1
    var end = start
    while end < figures.bytes.count, figures.bytes[end] != UInt8(ascii: "\""), figures.bytes[end] != 0x0A { end += 1 }
    guard end < figures.bytes.count, figures.bytes[end] == UInt8(ascii: "\"") else { throw figures.failure(.quote, PXPhrases.quoteEnds) }
    figures.position = end + 1
    return start..<end
  }

  private mutating func category(_ key: Range<Int>, _ place: Int, _ figures: PXFigures) -> Int? {
    let same = last[place]
    if matches(key, seen[place][same], figures.bytes) { return same }
    let next = same + 1 < sizes[place] ? same + 1 : 0
    if matches(key, seen[place][next], figures.bytes) { return next }
    guard let category = lookups[place][figures.page.decode(figures.bytes[key])] else { return nil }
    if seen[place][category] == nil { seen[place][category] = key }
    return category
  }

  private func matches(_ key: Range<Int>, _ known: Range<Int>?, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let known, known.count == key.count else { return false }
    for offset in 0..<key.count where bytes[known.lowerBound + offset] != bytes[key.lowerBound + offset] { return false }
    return true
  }
}
