import KommuneLocale
import KommuneModel

/// The row keys of a PX file with `KEYS`: `"0114 Upplands Väsby","20",14 38 22 43`.
///
/// Rows mostly follow the order of the categories, so the keys that are expected next are compared with the file's bytes as they stood
/// before, quotes, comma and all; only another one is read and looked up.
struct PXKeys {
  /// A key as it stood in the file, from its first quote to the comma behind it.
  private struct Known {
    let bytes: UnsafePointer<UInt8>
    let length: Int
  }

  private let lookups: [[String: Int]]
  private let sizes: [Int]
  /// The keys that were met, in memory of `store`: those of each variable of the stub from its place in `starts` on.
  private var known: [Known?]
  private let starts: [Int]
  private let store = LabelStore()
  private var last: [Int]

  /// Prepares the keys of the stub.
  ///
  /// - Parameter lookups: For each variable of the stub, the place of each category by what `KEYS` says stands in the rows, its code or its text.
  init(_ lookups: [[String: Int]], sizes: [Int]) {
    self.lookups = lookups
    self.sizes = sizes
    starts = sizes.indices.map { sizes[..<$0].reduce(0, +) }
    known = [Known?](repeating: nil, count: sizes.reduce(0, +))
    last = [Int](repeating: 0, count: sizes.count)
  }

  /// Reads the keys of a row and returns which record it is; nothing at the end of the figures.
  mutating func readRecord(_ figures: inout PXFigures) throws(LoadFailure) -> Int? {
    figures.skipSpace()
    guard figures.position < figures.bytes.count else { throw figures.failure(.truncated, PXPhrases.semicolon) }
    if figures.bytes[figures.position] == UInt8(ascii: ";") || figures.bytes[figures.position] == 0x1A { return nil }
    var record = 0
    for place in sizes.indices {
      let category = if let known = foreseen(place, &figures) { known } else { try readCategory(place, &figures) }
      last[place] = category
      record = record * sizes[place] + category
    }
    return record
  }

  /// Passes over the key of the last category again or of the one after it; nothing when another one stands there.
  private func foreseen(_ place: Int, _ figures: inout PXFigures) -> Int? {
    let same = last[place]
    if passes(known[starts[place] + same], &figures) { return same }
    let next = same + 1 < sizes[place] ? same + 1 : 0
    return passes(known[starts[place] + next], &figures) ? next : nil
  }

  /// Whether a key stands here that was met before; moves behind it then.
  private func passes(_ known: Known?, _ figures: inout PXFigures) -> Bool {
    guard let known, let base = figures.bytes.baseAddress, known.length <= figures.bytes.count - figures.position,
      LabelTable.isSame(base + figures.position, known.bytes, known.length)
    else { return false }
    figures.position += known.length
    return true
  }

  /// Reads a key with the comma behind it, and looks it up.
  private mutating func readCategory(_ place: Int, _ figures: inout PXFigures) throws(LoadFailure) -> Int {
    let key = try readKey(&figures)
    guard let category = lookups[place][figures.page.decode(figures.bytes[key])] else {
      throw figures.failure(.syntax, PXPhrases.knownKey, found: figures.page.decode(figures.bytes[key]))
    }
    figures.skipSpace()
    guard figures.position < figures.bytes.count else { throw figures.failure(.truncated, PXPhrases.semicolon) }
    guard figures.bytes[figures.position] == UInt8(ascii: ",") else { throw figures.failure(.syntax, PXPhrases.commaAfterKey) }
    if known[starts[place] + category] == nil, figures.position == key.upperBound + 1, let base = figures.bytes.baseAddress {
      let length = key.count + 3
      known[starts[place] + category] = Known(bytes: store.keep(base + key.lowerBound - 1, length: length), length: length)
    }
    figures.position += 1
    return category
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
}
