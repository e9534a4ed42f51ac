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
  let table: Table
  let id: String
  /// The classes of each column's cells and heading: its alignment, emphasis, and room for what hangs behind its figures.
  let columnClasses: [String]

  init(printed: PrintedTable) {
    self.printed = printed
    table = printed.table
    id = printed.table.htmlID
    columnClasses = printed.table.columns.indices.map { Self.classes(ofColumn: $0, in: printed) }
  }

  private static func classes(ofColumn index: Int, in printed: PrintedTable) -> String {
    let column = printed.table.columns[index]
    guard column.isNumeric else { return column.isEmphasized ? "text emphasis" : "text" }
    var hanging = 0.0
    for group in printed.groups {
      for row in group.rows.indices { hanging = max(hanging, group.rows[row].cells[index].hangingWidth) }
    }
    for row in printed.totals.indices { hanging = max(hanging, printed.totals[row].cells[index].hangingWidth) }
    // The padding of a cell holds one mark; more would reach into the next column.
    let room = hanging <= 9 ? "" : hanging <= 22 ? "marks" : "marks-wide"
    return [room, column.isEmphasized ? "emphasis" : ""].filter { !$0.isEmpty }.joined(separator: " ")
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
    let isCell = heading.line.isEmpty
    out.markup(isCell ? "<td" : "<th")
    if !isCell { out.markup(heading.role == .spanner && isTop ? " scope=\"colgroup\"" : " scope=\"col\"") }
    if heading.columns.count > 1 { writeAttribute(" colspan=\"", heading.columns.count, to: &out) }
    if heading.rowSpan > 1 { writeAttribute(" rowspan=\"", heading.rowSpan, to: &out) }
    switch heading.role {
    case .stub: out.markup(" class=\"stub\"")
    case .gap: out.markup(" class=\"gap\"")
    case .spanner: out.markup(heading.isEmphasized ? " class=\"spanner emphasis\"" : " class=\"spanner\"")
    case .column: writeClasses(columnClasses[heading.columns.lowerBound], to: &out)
    }
    out.markup(">")
    out.text(heading.text)
    writeNoteReferences(heading.noteNumbers, to: &out)
    if !heading.unit.isEmpty {
      out.markup(" <span class=\"unit\">")
      out.text(heading.unit)
      out.markup("</span>")
    }
    out.markup(isCell ? "</td>" : "</th>")
  }

  /// Writes the attribute `class`, or nothing when there is none.
  func writeClasses(_ classes: String, to out: inout HTMLWriter) {
    guard !classes.isEmpty else { return }
    out.markup(" class=\"")
    out.text(classes)
    out.markup("\"")
  }

  /// Writes references to notes as links to them.
  func writeNoteReferences(_ numbers: [Int], to out: inout HTMLWriter) {
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

  /// Writes the opening of an attribute, a number and the closing quote.
  func writeAttribute(_ opening: StaticString, _ number: Int, to out: inout HTMLWriter) {
    out.markup(opening)
    out.number(number)
    out.markup("\"")
  }
}
