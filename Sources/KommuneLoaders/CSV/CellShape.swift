/// What nearly every cell is, told from its characters alone: a number of digits with one mark among them at most, or words.
///
/// Making a number of the cell under either decimal mark says the same, only slower; a test holds the two together.
enum CellShape {
  /// Up to fifteen digits: a number whatever the decimal mark.
  case whole
  /// The same with one point or comma that has a digit on both sides, and where it stands: a number if that is the decimal mark.
  case decimal(markPlace: Int)
  /// A text with an ASCII letter: no number under any mark, and none of the offices' marks.
  case words

  /// The shape of a cell; nothing when its characters alone do not tell.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var markPlace: Int?
    for (place, byte) in bytes.enumerated() {
      if (0x30...0x39).contains(byte) { continue }
      if byte == 0x2C || byte == 0x2E, markPlace == nil, place > 0, place < bytes.count - 1 {
        markPlace = place
        continue
      }
      // A space, a sign or a second mark may still belong to a number, unless a letter stands somewhere.
      guard bytes[place...].contains(where: { (0x41...0x5A).contains($0 & 0xDF) }) else { return nil }
      self = .words
      return
    }
    guard (1...15).contains(bytes.count) else { return nil }
    self = markPlace.map(CellShape.decimal) ?? .whole
  }
}
