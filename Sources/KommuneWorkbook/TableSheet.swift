import CXlsxWriter
import KommuneLocale
import KommuneTables

/// Writes one printed table to a sheet: caption, headings that stay in view, rows, notes, marks and source line.
struct TableSheet {
  let printed: PrintedTable
  let styles: CellStyles
  let worksheet: UnsafeMutablePointer<lxw_worksheet>
  /// Names of sheets that the rows' labels lead to, or none.
  var links: [String] = []

  private var table: Table { printed.table }
  private var headTop: Int { 2 }
  private var bodyTop: Int { headTop + printed.headerRows.count }

  /// Writes the whole sheet.
  func write() {
    setWidths()
    put(printed.caption.line + raisedNumbers(printed.caption.noteNumbers), row: 0, column: 0, CellStyle(role: .caption, isBold: true))
    writeHead()
    let end = writeBody()
    writeFoot(from: end + 1)
    setView()
  }

  private func setWidths() {
    let columns = TableColumns(printed, within: .infinity)
    // A column's width is told in digits of the standard font, which are 7 pixels wide, after 5 pixels of edge.
    func setWidth(_ pixels: Double, of column: Int) {
      let digits = ((max(pixels, 40) - 5) / 7 * 100).rounded() / 100
      worksheet_set_column(worksheet, lxw_col_t(column), lxw_col_t(column), digits, nil)
    }
    setWidth(columns.stub.width, of: 0)
    for (index, column) in columns.columns.enumerated() { setWidth(column.width, of: index + 1) }
  }

  private func setView() {
    worksheet_freeze_panes(worksheet, lxw_row_t(bodyTop), 1)
    worksheet_repeat_rows(worksheet, lxw_row_t(headTop), lxw_row_t(bodyTop - 1))
    worksheet_repeat_columns(worksheet, 0, 0)
    // 9 is A4 among the paper types of the format.
    worksheet_set_paper(worksheet, 9)
    if table.columns.count > 6 { worksheet_set_landscape(worksheet) }
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_footer(worksheet, "&C&P / &N")
    // Years in headings and table numbers are texts; a spreadsheet would put a warning on each.
    worksheet_ignore_errors(worksheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
    worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
  }

  private func writeHead() {
    let last = printed.headerRows.count - 1
    for row in printed.headerRows.indices {
      for column in 0...table.columns.count {
        putBlank(row: headTop + row, column: column, headStyle(row: row, isLast: row == last, isEmphasized: isEmphasized(column - 1)))
      }
    }
    for (index, row) in printed.headerRows.enumerated() {
      for heading in row where heading.role != .gap {
        // A heading that takes several rows stands in the lowest, next to its figures.
        let place = index + heading.rowSpan - 1
        var style = headStyle(row: place, isLast: place == last, isEmphasized: heading.isEmphasized)
        style.isRight = heading.role == .column && heading.isNumeric
        style.isCentered = heading.role == .spanner
        style.isWrapped = true
        if heading.role == .spanner { style.bottom = .thin }
        let text = heading.line + raisedNumbers(heading.noteNumbers)
        let first = heading.role == .stub ? 0 : heading.columns.lowerBound + 1
        if heading.columns.count > 1 {
          worksheet_merge_range(
            worksheet, lxw_row_t(headTop + place), lxw_col_t(first), lxw_row_t(headTop + place), lxw_col_t(heading.columns.upperBound),
            Self.fit(text), styles.format(style))
        } else {
          put(text, row: headTop + place, column: first, style)
        }
      }
    }
  }

  private func headStyle(row: Int, isLast: Bool, isEmphasized: Bool) -> CellStyle {
    CellStyle(
      role: isEmphasized ? .emphasizedHeading : .heading, isBold: true, tint: isEmphasized ? .soft : .none, top: row == 0 ? .thick : .none,
      bottom: isLast ? .thin : .none)
  }

  /// Writes the rows and returns the number of the first row below them.
  private func writeBody() -> Int {
    let hanging = table.columns.indices.map { HangingMarks(marks(ofColumn: $0)) }
    var row = bodyTop
    let rowCount = printed.groups.reduce(printed.totals.count) { $0 + $1.rows.count + ($1.label == nil ? 0 : 1) }
    let lastRow = bodyTop + rowCount - 1
    var linkIndex = 0
    for group in printed.groups {
      if let label = group.label {
        for column in 0...table.columns.count {
          putBlank(row: row, column: column, CellStyle(tint: isEmphasized(column - 1) ? .soft : .none, bottom: .light))
        }
        let style = CellStyle(role: .group, isBold: true, bottom: .light)
        put(label + raisedNumbers(group.noteNumbers), row: row, column: 0, style)
        row += 1
      }
      for line in group.rows {
        write(line, row: row, hanging: hanging, top: .none, bottom: row == lastRow ? .thick : .light, isTotal: false)
        if links.indices.contains(linkIndex) { writeLink(to: links[linkIndex], label: line.label, row: row, isLast: row == lastRow) }
        linkIndex += 1
        row += 1
      }
    }
    for (index, line) in printed.totals.enumerated() {
      write(line, row: row, hanging: hanging, top: index == 0 ? .thin : .none, bottom: row == lastRow ? .thick : .light, isTotal: true)
      row += 1
    }
    return row
  }

  private func write(
    _ line: PrintedRow, row: Int, hanging: [HangingMarks], top: CellStyle.Rule, bottom: CellStyle.Rule, isTotal: Bool
  ) {
    let isBold = line.isEmphasized || isTotal
    var style = CellStyle(isBold: isBold, tint: line.isEmphasized ? .soft : .none, top: top, bottom: bottom)
    style.isWrapped = true
    style.indent = line.indent
    put(line.label + raisedNumbers(line.noteNumbers), row: row, column: 0, style)
    for (index, cell) in line.cells.enumerated() {
      let column = table.columns[index]
      var style = CellStyle(isBold: isBold || column.isEmphasized, isRight: column.isNumeric, top: top, bottom: bottom)
      style.tint = column.isEmphasized && line.isEmphasized ? .strong : column.isEmphasized || line.isEmphasized ? .soft : .none
      write(cell, of: column, row: row, column: index + 1, style: style, hanging: hanging[index])
    }
  }

  private func write(
    _ cell: PrintedCell, of column: Table.Column, row: Int, column index: Int, style: CellStyle, hanging: HangingMarks
  ) {
    var style = style
    let marks = Self.marks(behind: cell)
    let before = Self.marks(before: cell)
    switch cell.content {
    case .number(let value):
      style.pattern = cell.format.pattern(
        before: before.isEmpty ? "" : "\"\(before)\"", behind: hanging.pattern(for: marks), in: table.language)
      worksheet_write_number(worksheet, lxw_row_t(row), lxw_col_t(index), value, styles.format(style))
    case .missing:
      // The note number is part of the format, so that the cell holds the mark and nothing else.
      style.pattern = cell.format.pattern(before: "", behind: hanging.pattern(for: marks), in: table.language)
      put(cell.text, row: row, column: index, style)
    case .text:
      style.isWrapped = !column.isNumeric
      put(before + cell.text + marks, row: row, column: index, style)
    case .sparkline(let values):
      style.isWrapped = true
      put(Sparkline.words(for: values, format: column.format, in: table.language), row: row, column: index, style)
    case .blank: putBlank(row: row, column: index, style)
    }
  }

  private func writeFoot(from first: Int) {
    var row = first
    func putLine(_ text: String, _ role: CellStyle.Role) {
      put(text, row: row, column: 0, CellStyle(role: role))
      row += 1
    }
    for (index, note) in printed.foot.notes.enumerated() {
      putLine(raisedNumbers([index + 1]).dropFirst() + " " + note, .foot)
    }
    for remark in printed.foot.remarks { putLine(remark, .foot) }
    if !printed.foot.symbols.isEmpty { putLine(printed.foot.symbolsLabel, .foot) }
    for symbol in printed.foot.symbols {
      switch symbol.mark {
      case .text(let mark): putLine(mark + "\u{2003}" + symbol.meaning, .foot)
      case .signal(let shape, _): putLine(shape.typed + "\u{2003}" + symbol.meaning, .foot)
      }
    }
    if !printed.foot.sourceLine.isEmpty { putLine(printed.foot.sourceLine, .source) }
  }

  private func writeLink(to sheet: String, label: String, row: Int, isLast: Bool) {
    let target = "internal:'" + sheet.replacing("'", with: "''") + "'!A1"
    let style = CellStyle(role: .source, bottom: isLast ? .thick : .light)
    worksheet_write_url_opt(worksheet, lxw_row_t(row), 0, target, styles.format(style), Self.fit(label), nil)
  }

  private func isEmphasized(_ column: Int) -> Bool { table.columns.indices.contains(column) && table.columns[column].isEmphasized }

  private func marks(ofColumn index: Int) -> [String] {
    guard table.columns[index].isNumeric else { return [] }
    return (printed.groups.flatMap(\.rows) + printed.totals).map { Self.marks(behind: $0.cells[index]) }
  }

  /// Flags and note numbers, as they stand behind a figure.
  private static func marks(behind cell: PrintedCell) -> String {
    (cell.flags.contains(.provisional) ? "*" : "") + (cell.flags.contains(.estimated) ? "e" : "") + raisedNumbers(cell.noteNumbers)
  }

  /// The mark of a break and a sign, as they stand before a figure.
  private static func marks(before cell: PrintedCell) -> String {
    (cell.flags.contains(.afterBreak) ? "| " : "") + (cell.signal.map { $0.shape.typed + " " } ?? "")
  }

  private func put(_ text: String, row: Int, column: Int, _ style: CellStyle) {
    worksheet_write_string(worksheet, lxw_row_t(row), lxw_col_t(column), Self.fit(text), styles.format(style))
  }

  private func putBlank(row: Int, column: Int, _ style: CellStyle) {
    worksheet_write_blank(worksheet, lxw_row_t(row), lxw_col_t(column), styles.format(style))
  }

  /// The text cut to what a cell can hold: 32 767 characters.
  private static func fit(_ text: String) -> String {
    text.utf16.count <= 32_767 ? text : String(text.prefix(16_000)) + "…"
  }
}
