/// A set of cells of a cube, by flat index: one bit a cell, and nothing at all while it is empty.
public struct CellSet: Sendable {
  private var words: [UInt64]

  /// Creates an empty set.
  public init() { words = [] }

  /// Creates a set of the given flat indices.
  public init(_ indices: some Sequence<Int>) {
    self.init()
    for index in indices { insert(index) }
  }

  /// Whether no cell is in the set.
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Whether the cell at a flat index is in the set.
  public func contains(_ index: Int) -> Bool {
    let word = index >> 6
    return word < words.count && words[word] >> UInt64(index & 63) & 1 == 1
  }

  /// Puts the cell at a flat index, not negative, in the set.
  public mutating func insert(_ index: Int) {
    let word = index >> 6
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: max(word + 1 - words.count, words.count))) }
    words[word] |= 1 << UInt64(index & 63)
  }

  /// Puts every cell of another set in this one, each `distance` further on.
  mutating func insert(_ other: CellSet, shiftedBy distance: Int) {
    other.forEach { insert($0 + distance) }
  }

  /// The images of all cells under a mapping, in no stated order.
  func map<Image>(_ transform: (Int) -> Image) -> [Image] {
    var result: [Image] = []
    forEach { result.append(transform($0)) }
    return result
  }

  private func forEach(_ visit: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        visit((index << 6) + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
