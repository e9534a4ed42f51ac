/// The distinct labels of one column, each known by its bytes as they stand in the file with the delimiter behind them.
///
/// Rows repeat their labels in an order that is easy to foresee, so a label is first compared with the one that should come,
/// and only looked up when it is another.
struct LabelTable {
  /// How many different labels a column may have, and how long one may be: far more than any table, and little enough that a
  /// hostile file cannot fill the memory.
  static let mostLabels = 1 << 20
  static let longestLabel = 1 << 20

  /// One spelling of a label.
  struct Token {
    /// Its bytes, in the table's own memory.
    let bytes: UnsafePointer<UInt8>
    /// How long it is, quotes and delimiter included.
    let length: Int
    /// The category that it names; two spellings (with and without quotes, or white space at an end) may name one.
    let category: Int32
    /// How many lines end inside it.
    let lineBreaks: Int32
    /// The hash of its text.
    fileprivate var hash: UInt64
  }

  /// Where a category was seen first.
  struct Origin {
    let span: FieldSpan
    let line: Int
  }

  private(set) var tokens: [Token] = []
  /// The categories in the order in which they came.
  private(set) var origins: [Origin] = []
  /// The token that was found last.
  private(set) var last = -1
  /// The place of a token by its hash: the hash above, the token's number plus one below.
  private var slots: [UInt64] = Array(repeating: 0, count: 64)
  /// Whether the labels were chosen so that their hashes meet, and another hash is used for them.
  private(set) var isUnderAttack = false
  /// How many filled slots a new label may have to pass. In half a million slots that are half full some forty are the most by chance.
  private static let mostPassed = 256
  private let store = LabelStore()
  /// The categories by their label, once the column spells labels in more than one way; until then tokens tell them apart.
  private var categoryByContent: [[UInt8]: Int32]?
  /// How many bytes a spelling has beside its label: the delimiter alone, or quotes too.
  private var wrapping = -1

  /// The token at `bytes` if it is the last one again or the one after it, else nothing.
  @inline(__always)
  mutating func foresee(_ bytes: UnsafePointer<UInt8>, limit: Int) -> Token? {
    guard last >= 0 else { return nil }
    let same = tokens[last]
    if same.length <= limit, LabelTable.isSame(bytes, same.bytes, same.length) { return same }
    let next = last + 1 < tokens.count ? last + 1 : 0
    let following = tokens[next]
    guard following.length <= limit, LabelTable.isSame(bytes, following.bytes, following.length) else { return nil }
    last = next
    return following
  }

  /// The token with these bytes, if it was seen before.
  mutating func find(_ bytes: UnsafePointer<UInt8>, length: Int) -> Token? {
    find(bytes, length: length, hash: LabelHash.ofLabel(bytes, length: length))
  }

  /// The token with these bytes and the hash of their text, if it was seen before.
  mutating func find(_ bytes: UnsafePointer<UInt8>, length: Int, hash: UInt64) -> Token? {
    let hash = isUnderAttack ? LabelHash.unforeseeable(bytes, length: length) : hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let index = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
        let token = tokens[index]
        if token.length == length, LabelTable.isSame(token.bytes, bytes, length) {
          last = index
          return token
        }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a token that was not seen before, read from the file by `scanner`.
  mutating func insert(_ bytes: UnsafePointer<UInt8>, length: Int, lineBreaks: Int, origin: Origin, scanner: CSVScanner) -> Token {
    let category = category(of: origin, bytes, length: length, scanner: scanner)
    let token = Token(
      bytes: store.keep(bytes, length: length), length: length, category: category, lineBreaks: Int32(truncatingIfNeeded: lineBreaks),
      hash: isUnderAttack ? LabelHash.unforeseeable(bytes, length: length) : LabelHash.ofLabel(bytes, length: length))
    tokens.append(token)
    last = tokens.count - 1
    if tokens.count * 2 > slots.count { rehash(to: slots.count * 4) } else { place(last) }
    return token
  }

  private mutating func category(
    of origin: Origin, _ bytes: UnsafePointer<UInt8>, length: Int, scanner: CSVScanner
  ) -> Int32 {
    let wrapping = length - (origin.span.end - origin.span.start)
    if self.wrapping < 0 { self.wrapping = wrapping }
    if categoryByContent == nil,
      wrapping != self.wrapping || origin.span.hasDoubledQuotes
        || LabelSpace.isAround(LabelTable.content(of: origin, bytes, length: length))
    {
      let labels = zip(origins, tokens).map { LabelTable.label(of: $0, $1.bytes, length: $1.length, scanner: scanner) }
      categoryByContent = Dictionary(zip(labels, 0...), uniquingKeysWith: { first, _ in first })
    }
    let category = Int32(truncatingIfNeeded: origins.count)
    if categoryByContent != nil {
      let label = LabelTable.label(of: origin, bytes, length: length, scanner: scanner)
      if let known = categoryByContent?[label] { return known }
      categoryByContent?[label] = category
    }
    origins.append(origin)
    return category
  }

  /// A label without quotes, of a spelling with its delimiter.
  private static func content(of origin: Origin, _ bytes: UnsafePointer<UInt8>, length: Int) -> UnsafeRawBufferPointer {
    let count = origin.span.end - origin.span.start
    return UnsafeRawBufferPointer(start: bytes + (length - count > 1 ? 1 : 0), count: count)
  }

  /// What a label stands for: one of each doubled quote, and no white space around it.
  private static func label(of origin: Origin, _ bytes: UnsafePointer<UInt8>, length: Int, scanner: CSVScanner) -> [UInt8] {
    LabelSpace.trimmed(
      origin.span.hasDoubledQuotes ? scanner.plainBytes(of: origin.span) : Array(content(of: origin, bytes, length: length)))
  }

  /// Whether two pieces of at least `length` readable bytes, with eight more behind them, are the same.
  @inline(__always)
  static func isSame(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let left = UnsafeRawPointer(left)
    let right = UnsafeRawPointer(right)
    if length < 8 {
      let unused = UInt64(8 &- length) &* 8
      return (left.loadUnaligned(as: UInt64.self) ^ right.loadUnaligned(as: UInt64.self)) &<< unused == 0
    }
    if length < 16 {
      let head = left.loadUnaligned(as: UInt64.self) ^ right.loadUnaligned(as: UInt64.self)
      let last = length &- 8
      return head | (left.loadUnaligned(fromByteOffset: last, as: UInt64.self) ^ right.loadUnaligned(fromByteOffset: last, as: UInt64.self))
        == 0
    }
    let last = length &- 16
    var difference = differing(left, right, 0) | differing(left, right, last)
    if length > 32 {
      difference |= differing(left, right, 16) | differing(left, right, last &- 16)
      if length > 64 {
        var index = 32
        while index < last &- 16 {
          difference |= differing(left, right, index)
          index &+= 16
        }
      }
    }
    return difference[0] | difference[1] == 0
  }

  /// The bits that differ among sixteen bytes.
  @inline(__always)
  private static func differing(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ offset: Int) -> SIMD2<UInt64> {
    left.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
      ^ right.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
  }

  private mutating func rehash(to count: Int) {
    slots = Array(repeating: 0, count: count)
    for index in tokens.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    let hash = tokens[index].hash
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    var passed = 0
    while slots[slot] != 0 {
      slot = (slot + 1) & (slots.count - 1)
      passed += 1
    }
    slots[slot] = (hash >> 32) << 32 | UInt64(index + 1)
    if passed > LabelTable.mostPassed, !isUnderAttack { hashAnew() }
  }

  /// Takes to the hash that cannot be foreseen; from then on a table of *n* labels takes time in proportion to *n* again.
  private mutating func hashAnew() {
    isUnderAttack = true
    for index in tokens.indices { tokens[index].hash = LabelHash.unforeseeable(tokens[index].bytes, length: tokens[index].length) }
    rehash(to: slots.count)
  }
}
