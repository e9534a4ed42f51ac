import KommuneSVG

/// Sizes that pictures of tables share, in pixels.
enum TableMetrics {
  static let body = Font(size: 13)
  static let bodyBold = Font(size: 13, isBold: true)
  static let caption = Font(size: 14)
  static let captionBold = Font(size: 14, isBold: true)
  static let foot = Font(size: 11)
  static let footBold = Font(size: 11, isBold: true)
  static let reference = Font(size: 9)
  /// How far a note number stands above the line.
  static let raise = 4.5
  /// Room at both sides of a column.
  static let gutter = 9.0
  /// Room above and below the lines of a row.
  static let rowPadding = 4.0
  /// Room above a group's heading.
  static let groupSpace = 10.0
  /// One step of a row label's indent.
  static let indent = 14.0
  /// The side of a sign.
  static let sign = 7.0
  /// The widest that row labels and texts are made where there is room without end, and the longest word that is not broken.
  static let widestText = 300.0
  /// The narrowest that row labels are made which are wider by themselves.
  static let narrowestLabel = 150.0
  /// The longest line that a text claims room for.
  static let longestLine = 900.0
  /// The most lines of a heading before its column is widened: where there is room, and where there is not.
  static let headingLines = 2
  static let tightHeadingLines = 3
  /// Room between the parts of the foot.
  static let footSpace = 3.0

  /// The width of note numbers, " 1,2" as drawn.
  static func width(ofReferences numbers: [Int]) -> Double {
    numbers.isEmpty ? 0 : 1.5 + reference.width(of: referenceText(numbers))
  }

  /// Note numbers as drawn.
  static func referenceText(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ",") }
}

extension PrintedCell {
  /// What hangs to the right of the figure: flags, then note numbers.
  var hangingWidth: Double {
    if flags.isEmpty, noteNumbers.isEmpty { return 0 }
    let flags = trailingFlags
    return (flags.isEmpty ? 0 : 1 + TableMetrics.body.width(of: flags)) + TableMetrics.width(ofReferences: noteNumbers)
  }

  /// The flags behind the figure.
  var trailingFlags: String { (flags.contains(.provisional) ? "*" : "") + (flags.contains(.estimated) ? "e" : "") }

  /// The width of the figure, with what stands before it.
  func figureWidth(in font: Font) -> Double { leadingWidth + (isSparkline ? Sparkline.width : font.width(of: text)) }

  /// What stands before the figure: the mark of a break, a sign.
  var leadingWidth: Double {
    (flags.contains(.afterBreak) ? 8 : 0) + (signal == nil ? 0 : TableMetrics.sign + 5)
  }
}
