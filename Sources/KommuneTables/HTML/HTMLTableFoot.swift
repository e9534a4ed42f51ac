/// Writes what stands below a table: notes, remarks, the marks used, the source line.
struct HTMLTableFoot {
  let foot: PrintedFoot
  let id: String

  /// Appends the foot, or nothing when there is none.
  func write(to out: inout HTMLWriter) {
    guard !foot.isEmpty else { return }
    out.markup("<div class=\"table-foot\">\n")
    writeNotes(to: &out)
    for remark in foot.remarks { writeParagraph("remark", remark, to: &out) }
    writeSymbols(to: &out)
    if !foot.sourceLine.isEmpty { writeParagraph("source", foot.sourceLine, to: &out) }
    out.markup("</div>\n")
  }

  private func writeNotes(to out: inout HTMLWriter) {
    guard !foot.notes.isEmpty else { return }
    out.markup("<ol class=\"table-notes\">\n")
    for (index, note) in foot.notes.enumerated() {
      out.markup("<li id=\"")
      out.text(id)
      out.markup("-note-")
      out.number(index + 1)
      out.markup("\">")
      out.text(note)
      out.markup("</li>\n")
    }
    out.markup("</ol>\n")
  }

  private func writeSymbols(to out: inout HTMLWriter) {
    guard !foot.symbols.isEmpty else { return }
    out.markup("<p class=\"table-symbols\">")
    out.text(foot.symbolsLabel)
    for symbol in foot.symbols {
      out.markup(" <span><b>")
      switch symbol.mark {
      case .text(let mark): out.text(mark)
      case .signal(let shape, let tone): HTMLSigns.write(shape, tone: tone, to: &out)
      }
      out.markup("</b> ")
      out.text(symbol.meaning)
      out.markup("</span>")
    }
    out.markup("</p>\n")
  }

  private func writeParagraph(_ role: StaticString, _ text: String, to out: inout HTMLWriter) {
    out.markup("<p class=\"table-")
    out.markup(role)
    out.markup("\">")
    out.text(text)
    out.markup("</p>\n")
  }
}
