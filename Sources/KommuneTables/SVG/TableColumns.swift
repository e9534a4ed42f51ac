import KommuneSVG

/// Where a column of a drawn table lies.
struct TableColumnBox {
  /// The left side, padding included.
  var x = 0.0
  /// The whole width.
  var width: Double
  /// How far from the right side the figures end; flags and note numbers hang in that room.
  var hang: Double

  var maxX: Double { x + width }
  /// Where texts begin.
  var textX: Double { x + TableMetrics.gutter }
  /// Where figures end.
  var numberX: Double { x + width - hang }
  /// The room for a text or heading.
  var room: Double { width - TableMetrics.gutter - hang }
}

/// Measures a printed table and divides a width among its columns.
///
/// Figures are never wrapped; headings are, at words; row labels and texts give way until they are narrow. A table that is still
/// too wide is drawn as wide as it needs.
struct TableColumns {
  /// The row labels' column.
  private(set) var stub: TableColumnBox
  /// The other columns.
  private(set) var columns: [TableColumnBox]
  /// The width of the whole table.
  private(set) var width: Double

  init(_ printed: PrintedTable, within room: Double) {
    self.init(printed, headingLines: TableMetrics.headingLines)
    if width > room {
      self.init(printed, headingLines: TableMetrics.tightHeadingLines)
      if width > room { giveWay(to: room, in: printed) }
    }
    place()
  }

  private init(_ printed: PrintedTable, headingLines: Int) {
    let table = printed.table
    let rows = printed.groups.flatMap(\.rows) + printed.totals
    stub = Self.stubBox(printed, rows: rows)
    columns = table.columns.indices.map { Self.box(ofColumn: $0, in: printed, rows: rows, headingLines: headingLines) }
    Self.widen(&columns, underSpannersOf: printed)
    width = stub.width + columns.reduce(0) { $0 + $1.width }
  }

  private mutating func giveWay(to room: Double, in printed: PrintedTable) {
    let table = printed.table
    let rows = printed.groups.flatMap(\.rows) + printed.totals
    var excess = width - room
    let textColumns = columns.indices.filter { !table.columns[$0].isNumeric }
    for index in textColumns where excess > 0 {
      let words = rows.map { row in
        let cell = row.cells[index]
        return (cell.isSparkline ? Sparkline.width : longestWord(of: cell.text)) + cell.leadingWidth + cell.hangingWidth
      }
      let heading = printed.heading(ofColumn: index)?.longestWord ?? 0
      let least = max(TableMetrics.narrowestText, words.max() ?? 0, heading) + 2 * TableMetrics.gutter
      let given = min(excess, max(0, columns[index].width - least))
      columns[index].width -= given
      excess -= given
    }
    let labels = rows.map {
      longestWord(of: $0.label) + TableMetrics.width(ofReferences: $0.noteNumbers) + TableMetrics.indent * Double($0.indent)
    }
    let least = max(TableMetrics.narrowestLabel, labels.max() ?? 0) + 2 * TableMetrics.gutter
    if excess > 0 { stub.width -= min(excess, max(0, stub.width - least)) }
    width = stub.width + columns.reduce(0) { $0 + $1.width }
  }

  private mutating func place() {
    var x = stub.width
    for index in columns.indices {
      columns[index].x = x
      x += columns[index].width
    }
  }

  private static func stubBox(_ printed: PrintedTable, rows: [PrintedRow]) -> TableColumnBox {
    var widest = 0.0
    for row in rows {
      let label = TableMetrics.bodyBold.width(of: row.label) + TableMetrics.width(ofReferences: row.noteNumbers)
      widest = max(widest, label + TableMetrics.indent * Double(row.indent))
    }
    if let heading = printed.headerRows.first?.first(where: { $0.role == .stub }) {
      widest = max(widest, heading.longestWord)
    }
    let inner = max(56, min(widest, TableMetrics.widestText))
    return TableColumnBox(width: inner + 2 * TableMetrics.gutter, hang: TableMetrics.gutter)
  }

  private static func box(
    ofColumn index: Int, in printed: PrintedTable, rows: [PrintedRow], headingLines: Int
  ) -> TableColumnBox {
    let column = printed.table.columns[index]
    var (figure, hang, text) = (0.0, 0.0, 0.0)
    for row in rows {
      let cell = row.cells[index]
      let isBold = column.isEmphasized || row.isEmphasized
      let font = isBold ? TableMetrics.bodyBold : TableMetrics.body
      let width = cell.leadingWidth + (cell.isSparkline ? Sparkline.width : font.width(of: cell.text))
      if column.isNumeric {
        figure = max(figure, width)
        hang = max(hang, cell.hangingWidth)
      } else {
        text = max(text, width + cell.hangingWidth)
      }
    }
    for row in printed.totals {
      let cell = row.cells[index]
      let width = cell.leadingWidth + TableMetrics.bodyBold.width(of: cell.text)
      if column.isNumeric { figure = max(figure, width) } else { text = max(text, width + cell.hangingWidth) }
    }
    let content = column.isNumeric ? figure : min(text, TableMetrics.widestText)
    let heading = printed.heading(ofColumn: index)
    let inner = heading.map { $0.narrowest(atLeast: max(content, 20), lines: headingLines) } ?? max(content, 20)
    let right = column.isNumeric ? max(TableMetrics.gutter, hang + 3) : TableMetrics.gutter
    return TableColumnBox(width: inner + TableMetrics.gutter + right, hang: right)
  }

  private static func widen(_ columns: inout [TableColumnBox], underSpannersOf printed: PrintedTable) {
    for heading in printed.headerRows.reversed().flatMap({ $0 }) where heading.role == .spanner {
      let width = columns[heading.columns].reduce(0) { $0 + $1.width }
      let missing = heading.longestWord + 2 * TableMetrics.gutter - width
      guard missing > 0 else { continue }
      for index in heading.columns { columns[index].width += missing / Double(heading.columns.count) }
    }
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
  var longestWord: Double { KommuneTables.longestWord(of: text) + TableMetrics.width(ofReferences: noteNumbers) }

  /// The narrowest room, from `least` up, in which the heading takes few lines and breaks no word; a boundless one is broken.
  func narrowest(atLeast least: Double, lines limit: Int) -> Double {
    var room = max(least, longestWord)
    let references = TableMetrics.width(ofReferences: noteNumbers)
    while room < TableMetrics.widestText,
      TableMetrics.bodyBold.lines(of: text, within: room - references).count > limit
    {
      room += 8
    }
    return room
  }
}

/// The width of the longest part of a text that is kept on one line, in bold; a word without end is broken all the same.
private func longestWord(of text: String) -> Double {
  var widest = 0.0
  for word in text.split(separator: " ") {
    // A hyphen between letters may end a line.
    for part in word.split(separator: "-", omittingEmptySubsequences: true) {
      widest = max(widest, TableMetrics.bodyBold.width(of: part + "-"))
    }
  }
  return min(widest, TableMetrics.widestText)
}
