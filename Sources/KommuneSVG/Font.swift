/// A font as pictures use it: one family, regular or bold, in a size in pixels.
///
/// Widths are those of Liberation Sans, which are Arial's and Helvetica's, so a text is as wide in the picture as it was
/// measured. A character that the table lacks is counted as wide as the size of the font, which leaves too much room rather than
/// too little; a combining accent as nothing.
///
///     Font(size: 12).width(of: "Ålesund")  // 44.69
public struct Font: Sendable, Hashable {
  /// The size in pixels.
  public var size: Double
  /// Whether the letters are bold.
  public var isBold: Bool

  /// Creates a font.
  public init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The families, the first that is found is used; all have the same widths.
  public static let family: StaticString = "Arial, 'Liberation Sans', Helvetica, sans-serif"

  /// How far letters reach above the line they stand on.
  public var ascent: Double { 0.905 * size }
  /// How far letters reach below the line they stand on.
  public var descent: Double { 0.212 * size }
  /// How high a capital letter is.
  public var capHeight: Double { 0.688 * size }
  /// From one line of text to the next.
  public var lineHeight: Double { 1.3 * size }

  /// The width of a text on one line, in pixels.
  public func width(of text: String) -> Double {
    var thousandths = 0
    var ascii = true
    let table = isBold ? AdvanceWidths.bold : AdvanceWidths.regular
    for byte in text.utf8 {
      if byte >= 0x20, byte < 0x7F { thousandths += Int(table[Int(byte) - 0x20]) } else { ascii = false }
    }
    if !ascii {
      thousandths = 0
      for scalar in text.unicodeScalars { thousandths += advance(of: scalar) }
    }
    return Double(thousandths) * size / 1000
  }

  /// The advance of one character, in thousandths of the size.
  func advance(of scalar: Unicode.Scalar) -> Int {
    let table = isBold ? AdvanceWidths.bold : AdvanceWidths.regular
    let found: UInt16? =
      switch scalar.value {
      case 0x20...0x7E: table[Int(scalar.value) - 0x20]
      case 0xA0...0x17F: table[Int(scalar.value) - 0xA0 + 95]
      case 0x300...0x36F: nil
      default: (isBold ? AdvanceWidths.boldSigns : AdvanceWidths.regularSigns)[scalar.value]
      }
    if let found, found > 0 { return Int(found) }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1000
    }
  }
}
