/// White space around a label, which is no part of it: `␣1504 Ålesund` is 1504.
///
/// Labels are told apart by their bytes before the file's encoding is certain. A space that is not broken at is `C2 A0` in UTF-8 and `A0` in the others, where
/// it stands beside a byte with which it makes no letter of UTF-8.
enum LabelSpace {
  /// Whether a label begins or ends with white space.
  static func isAround(_ label: UnsafeRawBufferPointer) -> Bool {
    guard let first = label.first, let last = label.last else { return false }
    return isSpace(first) || isSpace(last) || first == 0xC2 && label.count > 1 && label[1] == 0xA0 || first == 0xA0
      || last == 0xA0 && endsWithSpace(label[...])
  }

  /// The label without it.
  static func trimmed(_ label: [UInt8]) -> [UInt8] {
    var rest = label[...]
    while let first = rest.first {
      if isSpace(first) || first == 0xA0 {
        rest.removeFirst()
      } else if first == 0xC2, rest.dropFirst().first == 0xA0 {
        rest.removeFirst(2)
      } else {
        break
      }
    }
    while let last = rest.last {
      if isSpace(last) {
        rest.removeLast()
      } else if last == 0xA0, endsWithSpace(rest) {
        rest.removeLast(rest.dropLast().last == 0xC2 ? 2 : 1)
      } else {
        break
      }
    }
    return rest.count == label.count ? label : Array(rest)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

  /// Whether the `A0` at the end is no part of a letter.
  private static func endsWithSpace(_ label: some BidirectionalCollection<UInt8>) -> Bool {
    guard let before = label.dropLast().last else { return true }
    return before < 0x80 || before == 0xC2 || before >= 0xE0
  }
}
