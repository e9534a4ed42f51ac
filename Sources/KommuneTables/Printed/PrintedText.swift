extension String {
  /// The text as it is printed: on one line, runs of spaces as one, without controls and overrides of direction.
  ///
  /// A text is measured as it is drawn, so that what a renderer would drop or collapse is gone before.
  package var printed: String {
    var text = self
    guard text.withUTF8(Self.needsCare) else { return self }
    var result = UnicodeScalarView()
    var spaceIsDue = false
    for scalar in unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar.value == 0x2028 || scalar.value == 0x2029 {
        spaceIsDue = !result.isEmpty
      } else if !scalar.isHarmful {
        if spaceIsDue { result.append(" ") }
        spaceIsDue = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the bytes hold a control, a space too many, or a lead byte of what may be harmful. Most texts do not.
  private static func needsCare(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F || (byte == 0x20 && previous == 0x20) { return true }
      if byte < 0xA0, previous == 0xC2 { return true }
      if byte == 0x80 || byte == 0x81, previous == 0xE2 { return true }
      if byte == 0xBF, previous == 0xEF { return true }
      previous = byte
    }
    return previous == 0x20 && !bytes.isEmpty
  }
}

extension Unicode.Scalar {
  /// Whether the character is a control, an override of direction or one that XML forbids.
  var isHarmful: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
