import KommuneModel

/// What the bytes of a text say about its encoding, gathered piece by piece.
///
/// A file repeats its labels on every row, so it is enough to look at each distinct label once: a file of a gigabyte is decided
/// from a few thousand pieces, and ISO-8859-1 costs no more than UTF-8.
struct EncodingEvidence {
  /// Whether letters of more than one byte were seen that are right UTF-8.
  private(set) var hasMultibyte = false
  /// Whether a byte from 0x80 to 0x9F was seen, which ISO-8859-1 has no letter for.
  private(set) var hasHighControl = false
  /// Whether a byte was seen that Windows-1252 has no letter for.
  private(set) var hasUndefined = false
  /// Whether a letter was written in more bytes than it needs, which only an attack or a broken writer does.
  private(set) var hasOverlong = false
  /// Where the first byte stands that is not UTF-8.
  private(set) var firstInvalid: Int?
  /// Where the first letter of more than one byte stands.
  private(set) var firstMultibyte: Int?

  /// Looks at one piece, which begins at `offset` in the file.
  mutating func add(_ piece: UnsafeRawBufferPointer, at offset: Int) {
    var index = 0
    while index < piece.count {
      let byte = piece[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = EncodingEvidence.sequenceLength(piece, at: index)
      if length > 0 {
        hasMultibyte = true
        firstMultibyte = min(firstMultibyte ?? Int.max, offset + index)
        index += length
        continue
      }
      firstInvalid = min(firstInvalid ?? Int.max, offset + index)
      if EncodingEvidence.isOverlong(piece, at: index) { hasOverlong = true }
      hasHighControl = hasHighControl || byte < 0xA0
      hasUndefined = hasUndefined || TextEncoding.windows1252.scalar(of: byte) == nil
      index += 1
    }
  }

  /// Takes over what was seen elsewhere.
  mutating func add(_ other: EncodingEvidence) {
    hasMultibyte = hasMultibyte || other.hasMultibyte
    hasHighControl = hasHighControl || other.hasHighControl
    hasUndefined = hasUndefined || other.hasUndefined
    hasOverlong = hasOverlong || other.hasOverlong
    firstInvalid = [firstInvalid, other.firstInvalid].compactMap(\.self).min()
    firstMultibyte = [firstMultibyte, other.firstMultibyte].compactMap(\.self).min()
  }

  /// The encoding that all pieces are in, or nothing when they contradict each other.
  ///
  /// Letters that are right in UTF-8 beside bytes that are not mean a damaged file, not another encoding.
  var decision: TextEncoding? {
    guard firstInvalid != nil else { return .utf8 }
    if hasOverlong || hasMultibyte { return nil }
    if !hasHighControl { return .latin1 }
    return hasUndefined ? nil : .windows1252
  }

  /// How many bytes the letter at `index` takes when it is right UTF-8 of two to four bytes, else 0.
  private static func sequenceLength(_ piece: UnsafeRawBufferPointer, at index: Int) -> Int {
    let lead = piece[index]
    func isContinuation(_ distance: Int, in range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + distance < piece.count && range.contains(piece[index + distance])
    }
    switch lead {
    case 0xC2...0xDF: return isContinuation(1) ? 2 : 0
    case 0xE0...0xEF:
      let second: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
      return isContinuation(1, in: second) && isContinuation(2) ? 3 : 0
    case 0xF0...0xF4:
      let second: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
      return isContinuation(1, in: second) && isContinuation(2) && isContinuation(3) ? 4 : 0
    default: return 0
    }
  }

  private static func isOverlong(_ piece: UnsafeRawBufferPointer, at index: Int) -> Bool {
    guard index + 1 < piece.count, (0x80...0xBF).contains(piece[index + 1]) else { return false }
    switch piece[index] {
    case 0xC0, 0xC1: return true
    case 0xE0: return piece[index + 1] < 0xA0 && index + 2 < piece.count && (0x80...0xBF).contains(piece[index + 2])
    case 0xF0: return piece[index + 1] < 0x90 && index + 2 < piece.count && (0x80...0xBF).contains(piece[index + 2])
    default: return false
    }
  }
}
