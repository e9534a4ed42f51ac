import KommuneLocale

extension HTMLTable {
  /// Writes the rows of a group under its heading.
  func writeBody(_ group: PrintedGroup, to out: inout HTMLWriter) {
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

  /// Writes a row.
  func writeRow(_ row: PrintedRow, to out: inout HTMLWriter) {
    out.markup(row.isEmphasized ? "<tr class=\"emphasis\"><th scope=\"row\"" : "<tr><th scope=\"row\"")
    switch (row.indent, Self.wraps(row.label)) {
    case (0, false): break
    case (0, true): out.markup(" class=\"wrap\"")
    case (1, false): out.markup(" class=\"indent\"")
    case (1, true): out.markup(" class=\"indent wrap\"")
    case (_, false): out.markup(" class=\"indent-more\"")
    case (_, true): out.markup(" class=\"indent-more wrap\"")
    }
    out.markup(">")
    out.text(row.label)
    writeNoteReferences(row.noteNumbers, to: &out)
    out.markup("</th>")
    for (index, cell) in row.cells.enumerated() { writeCell(cell, in: table.columns[index], classes: columnClasses[index], to: &out) }
    out.markup("</tr>\n")
  }

  private func writeCell(_ cell: PrintedCell, in column: Table.Column, classes: String, to out: inout HTMLWriter) {
    out.markup("<td")
    writeClasses(column.isNumeric || !Self.wraps(cell.text) ? classes : classes + " wrap", to: &out)
    out.markup(">")
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

  /// Whether a text may be broken into lines. A short one, such as a name with its years or a date, is kept on one.
  private static func wraps(_ text: String) -> Bool { text.utf8.count > 18 }

  private func writeFlag(_ mark: StaticString, _ meaning: Phrase, named name: StaticString, to out: inout HTMLWriter) {
    out.markup("<abbr class=\"")
    out.markup(name)
    out.markup("\" role=\"img\" title=\"")
    out.text(meaning[table.language])
    out.markup("\">")
    out.markup(mark)
    out.markup("</abbr>")
  }
}
