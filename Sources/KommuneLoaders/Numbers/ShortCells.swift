import KommuneModel

/// Reads the cells that nearly all are: at most seven characters before a separator, either a plain number or one of a few marks.
///
/// A cell is one word of eight bytes, and everything about it is worked out from that word without a branch: indicators with and
/// without decimals take turns, marks stand among them at random, and a branch that is guessed wrong costs as much as three cells.
/// Where the next cell begins is known first, so the next one is under way while this one is still being divided.
///
/// The quotient of two whole numbers below 2⁵³ and a power of ten up to 10²² is correctly rounded (Clinger 1990), so a number is the
/// same as that of a slow reader.
final class ShortCells: Sendable {
  /// What ends a cell of one column, and what may divide its decimals.
  struct Column {
    /// The separator in every byte.
    let separator: UInt64
    /// What the first character that is no digit must be, by the byte of the word that it stands in once the separator is in byte 7:
    /// the decimal mark; in byte 6, where no decimal would follow it, something that is always a digit; in byte 7 the separator.
    let firstOther: SIMD8<UInt8>

    init(separator: UInt8, decimalMark: UInt8) {
      self.separator = UInt64(separator) &* 0x0101_0101_0101_0101
      var firstOther = SIMD8<UInt8>(repeating: decimalMark)
      firstOther[6] = 0x30
      firstOther[7] = separator
      self.firstOther = firstOther
    }
  }

  /// The columns that cells are read in, for as long as this object lives; never written again.
  nonisolated(unsafe) let columns: UnsafePointer<Column>
  /// Words that cells are compared with, see ``Table``; for as long as this object lives, never written again.
  nonisolated(unsafe) let tables: UnsafePointer<UInt64>

  /// Where each table begins among the words of ``tables``.
  private enum Table {
    /// The high bit of the first character, by the length of the cell.
    static let firstCharacter = 0
    /// What a number is divided by, by the byte of the decimal mark: the mark leaves room for one digit more than there is.
    static let divisors = 8
    /// The words of the marks, by ``ShortCells/place(ofMark:length:)``, and the cells that they stand for.
    static let marks = 16
    static let markCells = 32
    static let count = 48
  }

  private static let zeros: UInt64 = 0x3030_3030_3030_3030
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let withoutSeparator: UInt64 = 0x00FF_FFFF_FFFF_FFFF
  /// A word that no content is, since the separator's byte is left out of it.
  private static let noMark: UInt64 = 1 << 56

  /// Prepares for columns and marks.
  ///
  /// - Parameters:
  ///   - columns: The columns.
  ///   - marks: Marks of at most seven characters, and the cells that they stand for. Of two that meet in the table, which two of one
  ///     length may, the later one is left to the slow reader.
  init(columns: [Column], marks: [(text: StaticString, cell: Cell)]) {
    let room = UnsafeMutablePointer<Column>.allocate(capacity: columns.count)
    for (index, column) in columns.enumerated() { (room + index).initialize(to: column) }
    self.columns = UnsafePointer(room)
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: Table.count)
    words.initialize(repeating: 0, count: Table.count)
    var power = 1.0
    for byte in (0..<8).reversed() {
      words[Table.firstCharacter + 7 - byte] = 0x80 << UInt64(8 * byte)
      words[Table.divisors + byte] = power.bitPattern
      power *= 10
    }
    for place in 0..<16 { words[Table.marks + place] = ShortCells.noMark }
    for mark in marks where mark.text.utf8CodeUnitCount <= 7 {
      let length = mark.text.utf8CodeUnitCount
      var word: UInt64 = 0
      for index in 0..<length { word |= UInt64(mark.text.utf8Start[index] ^ 0x30) << UInt64(8 * (7 - length + index)) }
      let place = ShortCells.place(ofMark: word, length: UInt64(length))
      guard words[Table.marks + place] == ShortCells.noMark else { continue }
      words[Table.marks + place] = word
      words[Table.markCells + place] = mark.cell.bits
    }
    tables = UnsafePointer(words)
  }

  deinit {
    columns.deallocate()
    tables.deallocate()
  }

  /// Where in the table of marks a word stands: two places for each length, parted by a bit in which a point, `:`, `"` and letters differ.
  @inline(__always)
  private static func place(ofMark word: UInt64, length: UInt64) -> Int {
    Int(truncatingIfNeeded: 2 &* length &+ ((word &>> 52) & 1))
  }

  /// Reads the cell at `bytes`, where eight bytes may be loaded.
  ///
  /// - Parameters:
  ///   - bytes: The cell.
  ///   - column: One of ``columns``.
  ///   - tables: ``tables``.
  /// - Returns: The cell and how many bytes it took, the separator not among them; −1 when it is anything else.
  @inline(__always)
  static func read(
    _ bytes: UnsafePointer<UInt8>, _ column: UnsafePointer<Column>, _ tables: UnsafePointer<UInt64>
  ) -> (cell: Cell, length: Int) {
    let word = UInt64(littleEndian: UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self))
    // The high bit of each byte that is the separator (Mycroft 1987), of the first one surely.
    let apart = word ^ column.pointee.separator
    let ends = (apart &- 0x0101_0101_0101_0101) & ~apart & highBits
    if ends == 0 { return (Cell(bits: 0), -1) }
    let end = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount)
    let length = end &>> 3
    // The cell with its separator in the highest byte, zeros below it. Digits have become their values, and are told by that.
    let shifted = (word ^ zeros) &<< (63 &- end)
    let others = (((shifted &+ 0x7676_7676_7676_7676) | shifted) & highBits) | 1 &<< 63
    let content = shifted & withoutSeparator
    // The bits up to the first character that is no digit: the decimal mark, or the separator. What stands before it moves up into
    // its place, what stands behind it stays: a number with one digit more than it has decimals, or one without any.
    let before = others ^ (others &- 1)
    let digits = ((shifted &<< 8) & before) | (content & ~before)
    let other = others.trailingZeroBitCount &>> 3
    let value = double(eightDigits(digits)) / Double(bitPattern: tables[Table.divisors &+ other])
    // Not a number are: two characters that are no digits, one at the very beginning, and one that is no decimal mark.
    let otherMarks = others & withoutSeparator
    let expected = UnsafeRawPointer(column).load(fromByteOffset: 8 &+ other, as: UInt8.self)
    let found = bytes[Int(truncatingIfNeeded: length) &- 7 &+ other]
    let flaws =
      (otherMarks & (otherMarks &- 1)) | (others & tables[Table.firstCharacter &+ Int(truncatingIfNeeded: length)])
      | UInt64(found ^ expected)
    let place = place(ofMark: shifted, length: length)
    // All ones when the content is a mark. Both words are below 2⁵⁷, so only the difference 0 gets a sign by taking away 1. A plain
    // comparison becomes a branch in the compiler's hands, to spare the division.
    let isMark = UInt64(bitPattern: (Int64(bitPattern: content ^ tables[Table.marks &+ place]) &- 1) &>> 63)
    if flaws & ~isMark != 0 { return (Cell(bits: 0), -1) }
    return (Cell(bits: (tables[Table.markCells &+ place] & isMark) | (value.bitPattern & ~isMark)), Int(truncatingIfNeeded: length))
  }

  /// Eight digits, one a byte, the first in the lowest byte, in three multiplications.
  @inline(__always)
  private static func eightDigits(_ digits: UInt64) -> UInt32 {
    let pairs = digits &* 10 &+ (digits &>> 8)
    let even = (pairs & 0x0000_00FF_0000_00FF) &* 0x000F_4240_0000_0064
    let odd = ((pairs &>> 16) & 0x0000_00FF_0000_00FF) &* 0x0000_2710_0000_0001
    return UInt32(truncatingIfNeeded: (even &+ odd) &>> 32)
  }

  /// A whole number below 2³² as a double: put behind the leading bit of 2⁵², which is then taken away.
  @inline(__always)
  private static func double(_ whole: UInt32) -> Double { Double(bitPattern: 0x4330_0000_0000_0000 | UInt64(whole)) - 0x1p52 }
}
