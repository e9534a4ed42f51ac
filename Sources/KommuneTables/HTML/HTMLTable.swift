import KommuneLocale
import KommuneSVG

extension Table {
  /// The value of the HTML table's `id`, for links to it: `table-` and the name.
  public var htmlID: String { "table-" + svgIdentifier(name) }

  /// Writes the table as an HTML `figure` that holds the `table`, its notes, the marks used and the source line.
  ///
  /// Every text is escaped; there is no style and no script in it. A table that is wider than a page is of class `wide`, one that may
  /// be divided between pages of class `long`. Put ``TableStylesheet/css`` once in the page. The table stands
  /// in a container that scrolls and can take the focus, and whose label is the caption.
  ///
  /// - Parameter number: The table's number in the document, for its caption.
  public func html(number: Int? = nil) -> String {
    let printed = PrintedTable(self, number: number)
    var writer = HTMLWriter(capacity: 2048 + 64 * rows.count * (columns.count + 1))
    HTMLTable(printed: printed).write(to: &writer)
    return writer.text
  }
}

/// Writes a printed table as HTML.
struct HTMLTable {
  let printed: PrintedTable
  private let table: Table
  private let id: String

  init(printed: PrintedTable) {
    self.printed = printed
    table = printed.table
    id = printed.table.htmlID
  }

  /// Appends the whole figure.
  func write(to out: inout HTMLWriter) {
    switch (isWide, isLong) {
    case (false, false): out.markup("<figure class=\"table\" id=\"")
    case (true, false): out.markup("<figure class=\"table wide\" id=\"")
    case (false, true): out.markup("<figure class=\"table long\" id=\"")
    case (true, true): out.markup("<figure class=\"table wide long\" id=\"")
    }
    out.text(id)
    out.markup("\" lang=\"")
    out.text(table.language.rawValue)
    out.markup("\">\n<div class=\"table-scroll\" role=\"region\" aria-labelledby=\"")
    out.text(id)
    out.markup("-caption\" tabindex=\"0\">\n<table>\n")
    writeCaption(to: &out)
    writeColumnGroups(to: &out)
    writeHead(to: &out)
    for group in printed.groups where group.label != nil || !group.rows.isEmpty { writeBody(group, to: &out) }
    if !printed.totals.isEmpty {
      out.markup("<tfoot>\n")
      for row in printed.totals { writeRow(row, to: &out) }
      out.markup("</tfoot>\n")
    }
    out.markup("</table>\n</div>\n")
    HTMLTableFoot(foot: printed.foot, id: id).write(to: &out)
    out.markup("</figure>\n")
  }

  /// Whether the table is wider than a portrait page: 174 mm at 9 points, which is 713 pixels at the size that is measured.
  private var isWide: Bool { TableColumns.leastWidth(of: printed) > 713 }

  /// Whether the table may be divided between pages; a shorter one is kept on one.
  private var isLong: Bool { table.groups.reduce(table.totals.count) { $0 + $1.rows.count } > 30 }

  private func writeCaption(to out: inout HTMLWriter) {
    out.markup("<caption id=\"")
    out.text(id)
    out.markup("-caption\"><div>")
    if !printed.caption.number.isEmpty {
      out.markup("<span class=\"table-number\">")
      out.text(printed.caption.number)
      out.markup("</span> ")
    }
    out.markup("<span class=\"table-what\">")
    out.text(printed.caption.what)
    out.markup("</span>")
    if !printed.caption.scope.isEmpty {
      out.markup(" <span class=\"table-scope\">")
      out.text(printed.caption.scope)
      out.markup("</span>")
    }
    writeNoteReferences(printed.caption.noteNumbers, to: &out)
    out.markup("</div></caption>\n")
  }

  /// One `colgroup` for each heading of the top row, so that a spanner's `scope` names the columns it stands over.
  private func writeColumnGroups(to out: inout HTMLWriter) {
    guard printed.headerRows.count > 1 else { return }
    out.markup("<colgroup><col></colgroup>")
    for heading in printed.headerRows[0] where heading.role != .stub {
      out.markup("<colgroup span=\"")
      out.number(heading.columns.count)
      out.markup("\"></colgroup>")
    }
    out.markup("\n")
  }

  private func writeHead(to out: inout HTMLWriter) {
    out.markup("<thead>\n")
    for (index, row) in printed.headerRows.enumerated() {
      out.markup("<tr>")
      for heading in row { writeHeading(heading, isTop: index == 0, to: &out) }
      out.markup("</tr>\n")
    }
    out.markup("</thead>\n")
  }

  private func writeHeading(_ heading: PrintedHeading, isTop: Bool, to out: inout HTMLWriter) {
    // A heading without a text is a plain cell: a screen reader would announce an empty heading.
    let isCell = heading.text.isEmpty
    out.markup(isCell ? "<td" : "<th")
    if !isCell { out.markup(heading.role == .spanner && isTop ? " scope=\"colgroup\"" : " scope=\"col\"") }
    if heading.columns.count > 1 { writeAttribute(" colspan=\"", heading.columns.count, to: &out) }
    if heading.rowSpan > 1 { writeAttribute(" rowspan=\"", heading.rowSpan, to: &out) }
    switch (heading.role, heading.isNumeric, heading.isEmphasized) {
    case (.stub, _, _): out.markup(" class=\"stub\"")
    case (.gap, _, _): out.markup(" class=\"gap\"")
    case (.spanner, _, true): out.markup(" class=\"spanner emphasis\"")
    case (.spanner, _, false): out.markup(" class=\"spanner\"")
    case (.column, true, true): out.markup(" class=\"emphasis\"")
    case (.column, true, false): break
    case (.column, false, true): out.markup(" class=\"text emphasis\"")
    case (.column, false, false): out.markup(" class=\"text\"")
    }
    out.markup(">")
    out.text(heading.text)
    writeNoteReferences(heading.noteNumbers, to: &out)
    out.markup(isCell ? "</td>" : "</th>")
  }

  private func writeBody(_ group: PrintedGroup, to out: inout HTMLWriter) {
    out.markup("<tbody>\n")
    if let label = group.label { writeGroupHeading(label, noteNumbers: group.noteNumbers, to: &out) }
    for row in group.rows { writeRow(row, to: &out) }
    out.markup("</tbody>\n")
  }

  /// Writes the heading up to the first column that stands out, and cells from there, so that its tint is not interrupted.
  private func writeGroupHeading(_ label: String, noteNumbers: [Int], to out: inout HTMLWriter) {
    let count = table.columns.count
    let end = table.columns.firstIndex(where: \.isEmphasized) ?? count
    out.markup("<tr class=\"group\"><th scope=\"rowgroup\"")
    writeAttribute(" colspan=\"", end + 1, to: &out)
    out.markup("><span>")
    out.text(label)
    writeNoteReferences(noteNumbers, to: &out)
    out.markup("</span></th>")
    var start = end
    while start < count {
      let isEmphasized = table.columns[start].isEmphasized
      let next = table.columns[start...].firstIndex { $0.isEmphasized != isEmphasized } ?? count
      out.markup(isEmphasized ? "<td class=\"emphasis\"" : "<td")
      writeAttribute(" colspan=\"", next - start, to: &out)
      out.markup("></td>")
      start = next
    }
    out.markup("</tr>\n")
  }

  private func writeRow(_ row: PrintedRow, to out: inout HTMLWriter) {
    out.markup(row.isEmphasized ? "<tr class=\"emphasis\"><th scope=\"row\"" : "<tr><th scope=\"row\"")
    switch row.indent {
    case 0: break
    case 1: out.markup(" class=\"indent\"")
    default: out.markup(" class=\"indent-more\"")
    }
    out.markup(">")
    out.text(row.label)
    writeNoteReferences(row.noteNumbers, to: &out)
    out.markup("</th>")
    for (index, cell) in row.cells.enumerated() { writeCell(cell, in: table.columns[index], to: &out) }
    out.markup("</tr>\n")
  }

  private func writeCell(_ cell: PrintedCell, in column: Table.Column, to out: inout HTMLWriter) {
    switch (column.isNumeric, column.isEmphasized) {
    case (true, false): out.markup("<td>")
    case (true, true): out.markup("<td class=\"emphasis\">")
    case (false, _): writeTextOpening(isShort: cell.text.utf8.count <= 14, isEmphasized: column.isEmphasized, to: &out)
    }
    if cell.flags.contains(.afterBreak) { writeFlag("|", TablePhrases.afterBreak, named: "break", to: &out) }
    if let signal = cell.signal { HTMLSigns.write(signal, to: &out) }
    switch cell.content {
    case .missing(let missing):
      out.markup("<abbr class=\"missing\" role=\"img\" title=\"")
      out.text(missing.meaning[table.language])
      out.markup("\">")
      out.text(cell.text)
      out.markup("</abbr>")
    case .sparkline(let values): HTMLSigns.write(sparkline: values, in: table.language, format: column.format, to: &out)
    case .number, .text, .blank: out.text(cell.text)
    }
    if cell.flags.contains(.provisional) { writeFlag("*", TablePhrases.provisional, named: "flag", to: &out) }
    if cell.flags.contains(.estimated) { writeFlag("e", TablePhrases.estimated, named: "flag", to: &out) }
    writeNoteReferences(cell.noteNumbers, to: &out)
    out.markup("</td>")
  }

  /// A short text, such as a date or an interval of years, is kept on one line.
  private func writeTextOpening(isShort: Bool, isEmphasized: Bool, to out: inout HTMLWriter) {
    switch (isShort, isEmphasized) {
    case (false, false): out.markup("<td class=\"text\">")
    case (false, true): out.markup("<td class=\"text emphasis\">")
    case (true, false): out.markup("<td class=\"text short\">")
    case (true, true): out.markup("<td class=\"text short emphasis\">")
    }
  }

  private func writeFlag(_ mark: StaticString, _ meaning: Phrase, named name: StaticString, to out: inout HTMLWriter) {
    out.markup("<abbr class=\"")
    out.markup(name)
    out.markup("\" role=\"img\" title=\"")
    out.text(meaning[table.language])
    out.markup("\">")
    out.markup(mark)
    out.markup("</abbr>")
  }

  private func writeNoteReferences(_ numbers: [Int], to out: inout HTMLWriter) {
    guard !numbers.isEmpty else { return }
    out.markup("<sup>")
    for (index, number) in numbers.enumerated() {
      out.markup(index == 0 ? "<a role=\"doc-noteref\" href=\"#" : ",<a role=\"doc-noteref\" href=\"#")
      out.text(id)
      writeAttribute("-note-", number, to: &out)
      out.markup(">")
      out.number(number)
      out.markup("</a>")
    }
    out.markup("</sup>")
  }

  private func writeAttribute(_ opening: StaticString, _ number: Int, to out: inout HTMLWriter) {
    out.markup(opening)
    out.number(number)
    out.markup("\"")
  }
}
