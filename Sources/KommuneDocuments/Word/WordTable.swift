import KommuneLocale
import KommuneSVG
import KommuneTables

/// A table with its caption and foot: header rows that are repeated on every page, rows that are not divided, figures to the right.
struct WordTable {
  private let printed: PrintedTable
  private let table: Table
  private let scale: Double
  private let stubWidth: Int
  private let columnWidths: [Int]
  /// The way the page lies that has room for the table.
  let page: WordPage

  /// A table that needs no more than this to fit is set a little smaller rather than on a page of its own: 7.5 points instead of 9.
  private static let leastScale = 0.84
  /// Twips to the pixel that tables are measured in: 13 pixels are 9 points.
  private static let perPixel = 20.0 * 9 / 13

  init(_ table: Table, number: Int?) {
    let printed = PrintedTable(table, number: number)
    let standing = TableColumns(printed, within: Self.room(on: .portrait))
    let isStanding = standing.width * Self.leastScale <= Self.room(on: .portrait)
    let columns = isStanding ? standing : TableColumns(printed, within: Self.room(on: .landscape))
    let page = isStanding ? WordPage.portrait : .landscape
    let scale = min(1, Self.room(on: page) / columns.width)
    self.table = table
    self.printed = printed
    self.page = page
    self.scale = scale
    stubWidth = Int(columns.stub.width * Self.perPixel * scale)
    columnWidths = columns.columns.map { Int($0.width * Self.perPixel * scale) }
  }

  /// The room on a page, in the pixels that tables are measured in.
  private static func room(on page: WordPage) -> Double { Double(page.textWidth) / perPixel }

  // MARK: Around the table

  /// What the list of tables says.
  var listTitle: String { table.caption.what.printed }

  /// The caption after its number.
  var captionRest: String {
    let caption = printed.caption
    return WordText.run(" " + caption.what, properties: "<w:b/>")
      + (caption.scope.isEmpty ? "" : WordText.run(" " + caption.scope)) + WordText.raised(caption.noteNumbers)
  }

  /// The paragraphs below the table: notes, remarks, marks, source.
  var foot: [String] {
    let foot = printed.foot
    var lines = foot.notes.enumerated().map { WordText.raised([$0.offset + 1]) + WordText.run(" " + $0.element) }
    lines += foot.remarks.map { WordText.run($0) }
    if !foot.symbols.isEmpty {
      lines.append(
        WordText.run(foot.symbolsLabel)
          + foot.symbols.map { symbol in
            let mark =
              switch symbol.mark {
              case .text(let text): WordText.run(text, properties: "<w:b/>")
              case .signal(let shape, let tone): Self.sign(shape, tone)
              }
            return WordText.run("  ") + mark + WordText.run("\u{A0}" + symbol.meaning)
          }.joined())
    }
    if !foot.sourceLine.isEmpty { lines.append(WordText.run(foot.sourceLine)) }
    return lines
  }

  // MARK: The table

  /// The table itself.
  var xml: String {
    let name = MarkupText.escaped(table.plainCaption())
    let size = MarkupText.escaped(DocumentPhrases.sizeOfTable(rows: table.rows.count, columns: table.columns.count + 1)[table.language])
    var text =
      "<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"\(stubWidth + columnWidths.reduce(0, +))\" w:type=\"dxa\"/>"
      + "<w:tblLayout w:type=\"fixed\"/>"
      + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
      + "<w:tblCaption w:val=\"\(name)\"/><w:tblDescription w:val=\"\(size)\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"\(stubWidth)\"/>"
    text += columnWidths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    for level in printed.headerRows.indices { text += headerRow(level) }
    for (index, group) in printed.groups.enumerated() {
      if let label = group.label { text += groupRow(label, group.noteNumbers) }
      for (row, line) in group.rows.enumerated() {
        let isLast = index == printed.groups.count - 1 && row == group.rows.count - 1
        text += self.row(line, isLast: isLast, isTotal: false)
      }
    }
    for row in printed.totals { text += self.row(row, isLast: true, isTotal: true) }
    return text + "</w:tbl>"
  }

  /// A heading row: cells that begin here, those that reach down from above, and gaps.
  private func headerRow(_ level: Int) -> String {
    var cells = ""
    var column = -1  // −1 is the stub.
    while column < table.columns.count {
      if let heading = printed.headerRows[level].first(where: { start(of: $0) == column }) {
        cells += headerCell(heading)
        column = heading.role == .stub ? 0 : heading.columns.upperBound
      } else {
        let width = column < 0 ? stubWidth : columnWidths[column]
        let isEmphasized = column >= 0 && table.columns[column].isEmphasized
        cells += cell(width: width, properties: "<w:vMerge/>" + shade(isEmphasized), .tableText, "")
        column += 1
      }
    }
    return "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>\(cells)</w:tr>"
  }

  private func start(of heading: PrintedHeading) -> Int { heading.role == .stub ? -1 : heading.columns.lowerBound }

  private func headerCell(_ heading: PrintedHeading) -> String {
    let width = heading.role == .stub ? stubWidth : columnWidths[heading.columns].reduce(0, +)
    var properties = heading.columns.count > 1 ? "<w:gridSpan w:val=\"\(heading.columns.count)\"/>" : ""
    if heading.rowSpan > 1 { properties += "<w:vMerge w:val=\"restart\"/>" }
    if heading.role == .spanner { properties += Self.borders(bottom: "CFE0E0", size: 6) }
    properties += shade(heading.isEmphasized) + "<w:vAlign w:val=\"bottom\"/>"
    let bold = "<w:b/>" + fontSize
    var text = WordText.run(heading.text, properties: bold) + WordText.raised(heading.noteNumbers)
    if !heading.unit.isEmpty { text += "<w:r><w:br/></w:r>" + WordText.run(heading.unit, properties: fontSize) }
    return cell(
      width: width, properties: properties, heading.isNumeric ? .tableFigure : .tableText, text,
      alignment: heading.role == .spanner ? "<w:jc w:val=\"center\"/>" : "")
  }

  private func groupRow(_ label: String, _ notes: [Int]) -> String {
    let text = WordText.run(label, properties: "<w:b/>" + fontSize) + WordText.raised(notes)
    let cells = cell(
      width: stubWidth + columnWidths.reduce(0, +), properties: "<w:gridSpan w:val=\"\(table.columns.count + 1)\"/>", .tableText, text)
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
  }

  private func row(_ row: PrintedRow, isLast: Bool, isTotal: Bool) -> String {
    let border = isTotal ? Self.borders(top: WordColours.text, size: 4) : ""
    let keep = !isLast && table.rows.count <= Self.longestUndivided
    let indent = row.indent > 0 ? "<w:ind w:left=\"\(row.indent * 180)\"/>" : ""
    let label =
      WordText.run(row.label, properties: (row.isEmphasized || isTotal ? "<w:b/>" : "") + fontSize) + WordText.raised(row.noteNumbers)
    var cells = cell(
      width: stubWidth, properties: border + shade(row.isEmphasized), .tableText, label, alignment: indent, keepsWithNext: keep)
    for (index, content) in row.cells.enumerated() {
      let column = table.columns[index]
      let isBold = row.isEmphasized || isTotal || column.isEmphasized
      cells += cell(
        width: columnWidths[index], properties: border + shade(row.isEmphasized || column.isEmphasized),
        column.isNumeric ? .tableFigure : .tableText, text(of: content, in: column, isBold: isBold), keepsWithNext: keep)
    }
    return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells)</w:tr>"
  }

  /// A table of so many rows is kept on one page.
  private static let longestUndivided = 30

  private func text(of cell: PrintedCell, in column: Table.Column, isBold: Bool) -> String {
    let properties = (isBold ? "<w:b/>" : "") + fontSize
    var text = cell.flags.contains(.afterBreak) ? WordText.run("|\u{A0}", properties: properties) : ""
    if let signal = cell.signal { text += Self.sign(signal.shape, signal.tone) + WordText.run("\u{A0}", properties: properties) }
    if case .sparkline(let values) = cell.content {
      text += WordText.run(Sparkline.words(for: values, format: column.format, in: table.language), properties: fontSize)
    } else {
      text += WordText.run(cell.text, properties: properties)
    }
    if cell.flags.contains(.provisional) { text += WordText.run("*", properties: properties) }
    if cell.flags.contains(.estimated) { text += WordText.run("e", properties: "<w:vertAlign w:val=\"superscript\"/>") }
    return text + WordText.raised(cell.noteNumbers)
  }

  // MARK: Cells

  private func cell(
    width: Int, properties: String = "", _ style: WordStyle, _ contents: String, alignment: String = "", keepsWithNext: Bool = true
  ) -> String {
    let keep = keepsWithNext ? "<w:keepNext/>" : ""
    return "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(properties)</w:tcPr>"
      + WordParagraph(style: style, properties: keep + alignment, contents: contents).xml() + "</w:tc>"
  }

  private func shade(_ isEmphasized: Bool) -> String {
    isEmphasized ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(WordColours.tint)\"/>" : ""
  }

  /// A smaller size, where even a lying page has too little room; else that of the style.
  private var fontSize: String {
    scale < 1 ? "<w:sz w:val=\"\(max(10, Int(18 * scale)))\"/>" : ""
  }

  private static func borders(top: String? = nil, bottom: String? = nil, size: Int) -> String {
    func line(_ side: String, _ colour: String?) -> String {
      colour.map { "<w:\(side) w:val=\"single\" w:sz=\"\(size)\" w:space=\"0\" w:color=\"\($0)\"/>" } ?? ""
    }
    return "<w:tcBorders>" + line("top", top) + line("bottom", bottom) + "</w:tcBorders>"
  }

  private static func sign(_ shape: Table.Signal.Shape, _ tone: Table.Signal.Tone) -> String {
    WordText.run(shape.typed, properties: "<w:color w:val=\"\(WordColours.sign(tone))\"/>")
  }
}
