import KommuneSVG

/// How narrow a column of texts can be without breaking a word, and how wide it is without breaking a line.
struct TextExtent {
  private(set) var least = 20.0
  private(set) var natural = 20.0

  /// The extent of the row labels.
  static func labels(of rows: [PrintedRow], heading: PrintedHeading?) -> TextExtent {
    var extent = TextExtent()
    for row in rows {
      let around = TableMetrics.width(ofReferences: row.noteNumbers) + TableMetrics.indent * Double(row.indent)
      extent.include(row.label, font: row.isEmphasized ? TableMetrics.bodyBold : TableMetrics.body, around: around)
    }
    if let heading { extent.include(width: heading.longestWord) }
    return extent
  }

  /// The extent of a column of texts.
  static func texts(ofColumn index: Int, rows: [PrintedRow], heading: PrintedHeading?, headingLines: Int) -> TextExtent {
    var extent = TextExtent()
    for row in rows {
      let cell = row.cells[index]
      if cell.isSparkline {
        extent.include(width: cell.leadingWidth + Sparkline.width)
      } else {
        let isBold = row.isEmphasized || heading?.isEmphasized == true
        let around = cell.leadingWidth + cell.hangingWidth
        extent.include(cell.text, font: isBold ? TableMetrics.bodyBold : TableMetrics.body, around: around)
      }
    }
    if let heading {
      extent.include(width: heading.longestWord)
      extent.natural = heading.narrowest(atLeast: extent.natural, lines: headingLines)
    }
    return extent
  }

  private mutating func include(_ text: String, font: Font, around: Double) {
    least = max(least, min(longestWord(of: text), TableMetrics.widestText) + around)
    // A text of many lines is not given all the room because it could use it.
    natural = max(natural, least, min(font.width(of: text), TableMetrics.longestLine) + around)
  }

  private mutating func include(width: Double) {
    least = max(least, width)
    natural = max(natural, width)
  }
}

extension PrintedRow {
  /// The row as a total is drawn: in bold.
  var asBold: PrintedRow {
    var row = self
    row.isEmphasized = true
    return row
  }
}

extension PrintedTable {
  /// The heading right above a column.
  func heading(ofColumn index: Int) -> PrintedHeading? {
    for row in headerRows.reversed() {
      if let heading = row.first(where: { $0.role == .column && $0.columns.lowerBound == index }) { return heading }
    }
    return nil
  }
}

extension PrintedCell {
  /// Whether a small line is drawn in the cell.
  var isSparkline: Bool {
    if case .sparkline = content { true } else { false }
  }
}

extension PrintedHeading {
  /// The width of the longest word, with the note numbers that follow the last.
  var longestWord: Double {
    max(KommuneTables.longestWord(of: text) + TableMetrics.width(ofReferences: noteNumbers), KommuneTables.longestWord(of: unit))
  }

  /// The narrowest room, from `least` up, in which the heading takes few lines and breaks no word; a boundless one is broken.
  func narrowest(atLeast least: Double, lines limit: Int) -> Double {
    let references = TableMetrics.width(ofReferences: noteNumbers)
    // What cannot fit is given the most at once.
    if TableMetrics.bodyBold.width(of: text) > Double(limit) * TableMetrics.widestText { return max(least, TableMetrics.widestText) }
    func lines(_ room: Double) -> Int { TableMetrics.bodyBold.lines(of: text, within: room - references).count }
    var room = max(least, longestWord)
    var count = lines(room)
    while room < TableMetrics.widestText, count > limit {
      room += 8
      count = lines(room)
    }
    // A little more room is well spent where it saves a line.
    if count > 1, lines(room + 12) < count { room += 12 }
    return room
  }
}

/// The width of the longest part of a text that is kept on one line, in bold; a word without end is broken all the same.
func longestWord(of text: String) -> Double {
  var widest = 0.0
  var start = text.startIndex
  // A line may end at a space and after a hyphen; both are single bytes, whatever letters stand around them.
  for index in text.utf8.indices where text.utf8[index] == 0x20 || text.utf8[index] == 0x2D {
    let end = text.utf8[index] == 0x2D ? text.utf8.index(after: index) : index
    widest = max(widest, TableMetrics.bodyBold.width(of: String(text[start..<end])))
    start = text.utf8.index(after: index)
  }
  let last = start == text.startIndex ? text : String(text[start...])
  return min(max(widest, TableMetrics.bodyBold.width(of: last)), TableMetrics.widestText)
}
