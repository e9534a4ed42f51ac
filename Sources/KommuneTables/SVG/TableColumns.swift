import KommuneSVG

/// Where a column of a drawn table lies.
package struct TableColumnBox {
  /// The left side, padding included.
  var x = 0.0
  /// The whole width.
  package var width: Double
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
/// Figures are never wrapped; headings are, at words. Row labels and texts share what the figures leave: each has room for its
/// longest word, and the rest goes to those who need it most. A table that is still too wide is drawn as wide as it needs.
package struct TableColumns {
  /// The row labels' column.
  package private(set) var stub: TableColumnBox
  /// The other columns.
  package private(set) var columns: [TableColumnBox]
  /// The width of the whole table.
  package var width: Double { columns.reduce(stub.width) { $0 + $1.width } }
  /// The narrowest that the row labels and each column can be.
  private var leastStub: Double
  private var least: [Double]

  package init(_ printed: PrintedTable, within room: Double) {
    self.init(printed, headingLines: TableMetrics.headingLines)
    if room == .infinity { narrow(to: TableMetrics.widestText) }
    if width > room {
      self.init(printed, headingLines: TableMetrics.tightHeadingLines)
      share(room)
    }
    Self.widen(&columns, underSpannersOf: printed)
    place()
  }

  /// The narrowest that a table can be drawn.
  static func leastWidth(of printed: PrintedTable) -> Double {
    let columns = TableColumns(printed, headingLines: TableMetrics.tightHeadingLines)
    return columns.least.reduce(columns.leastStub, +)
  }

  private init(_ printed: PrintedTable, headingLines: Int) {
    let rows = (printed.groups.flatMap(\.rows) + printed.totals.map(\.asBold))
    let labels = TextExtent.labels(of: rows, heading: printed.headerRows.first?.first)
    stub = TableColumnBox(width: labels.natural + 2 * TableMetrics.gutter, hang: TableMetrics.gutter)
    leastStub = max(labels.least, min(labels.natural, TableMetrics.narrowestLabel)) + 2 * TableMetrics.gutter
    columns = []
    least = []
    for (index, column) in printed.table.columns.enumerated() {
      let heading = printed.heading(ofColumn: index)
      if column.isNumeric {
        let box = Self.figureBox(ofColumn: index, rows: rows, heading: heading, headingLines: headingLines)
        columns.append(box)
        least.append(box.width)
      } else {
        let texts = TextExtent.texts(ofColumn: index, rows: rows, heading: heading, headingLines: headingLines)
        columns.append(TableColumnBox(width: texts.natural + 2 * TableMetrics.gutter, hang: TableMetrics.gutter))
        least.append(texts.least + 2 * TableMetrics.gutter)
      }
    }
  }

  /// Divides `room`: everybody's least, and of the rest a share of what each lacks.
  private mutating func share(_ room: Double) {
    let rest = room - least.reduce(leastStub, +)
    let lacks = columns.indices.map { columns[$0].width - least[$0] }
    let lack = lacks.reduce(stub.width - leastStub, +)
    let share = lack > 0 ? min(1, max(0, rest / lack)) : 0
    stub.width = leastStub + (stub.width - leastStub) * share
    for index in columns.indices { columns[index].width = least[index] + lacks[index] * share }
  }

  /// Narrows row labels and texts to a width that is good to read, where there is room without end.
  private mutating func narrow(to widest: Double) {
    stub.width = min(stub.width, max(leastStub, widest))
    for index in columns.indices { columns[index].width = min(columns[index].width, max(least[index], widest)) }
  }

  private mutating func place() {
    var x = stub.width
    for index in columns.indices {
      columns[index].x = x
      x += columns[index].width
    }
  }

  private static func figureBox(
    ofColumn index: Int, rows: [PrintedRow], heading: PrintedHeading?, headingLines: Int
  ) -> TableColumnBox {
    var (figure, hang) = (20.0, 0.0)
    let isBold = heading?.isEmphasized == true
    for row in rows.indices {
      let font = isBold || rows[row].isEmphasized ? TableMetrics.bodyBold : TableMetrics.body
      figure = max(figure, rows[row].cells[index].figureWidth(in: font))
      hang = max(hang, rows[row].cells[index].hangingWidth)
    }
    let inner = heading?.narrowest(atLeast: figure, lines: headingLines) ?? figure
    let right = max(TableMetrics.gutter, hang + 3)
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
