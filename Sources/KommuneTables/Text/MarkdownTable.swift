import KommuneLocale

extension Table {
  /// Writes the table as GitHub-flavoured Markdown: caption, table, notes, marks and source line.
  ///
  /// Numbers are aligned to the right; what stands out is bold; spanners stand before the headings they span; a group's heading
  /// is a row. Every text is escaped, so that none becomes markup or a link to a page. Signs are typed, and a sparkline becomes words.
  ///
  /// - Parameter number: The table's number in the document, for its caption.
  public func markdown(number: Int? = nil) -> String {
    MarkdownTable(printed: PrintedTable(self, number: number)).text
  }
}

/// Writes a printed table as Markdown.
private struct MarkdownTable {
  let printed: PrintedTable
  private var table: Table { printed.table }

  var text: String {
    var blocks = ["**" + escaped(printed.caption.line) + "**" + raisedNumbers(printed.caption.noteNumbers)]
    blocks.append(([headings, rule] + body).joined(separator: "\n"))
    let notes = printed.foot.notes.enumerated().map { "\($0.offset + 1). " + paragraph($0.element) }
    if !notes.isEmpty { blocks.append(notes.joined(separator: "\n")) }
    blocks += printed.foot.remarks.map(paragraph)
    let symbols = printed.foot.symbols.map { symbol in
      let mark =
        switch symbol.mark {
        case .text(let mark): "**" + escaped(mark) + "**"
        case .signal(let shape, _): shape.typed
        }
      return mark + " " + escaped(symbol.meaning)
    }
    if !symbols.isEmpty { blocks.append(escaped(printed.foot.symbolsLabel) + " " + symbols.joined(separator: ", ")) }
    if !printed.foot.sourceLine.isEmpty { blocks.append(escaped(printed.foot.sourceLine)) }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private var headings: String {
    let last = printed.headerRows.flatMap { $0 }
    let stub = last.first { $0.role == .stub }
    let labels = table.columns.indices.map { index in
      let above = last.filter { $0.columns.contains(index) && $0.role != .gap && $0.role != .stub }
      return above.map { escaped($0.line) + raisedNumbers($0.noteNumbers) }.filter { !$0.isEmpty }.joined(separator: ": ")
    }
    return line([escaped(stub?.text ?? "") + raisedNumbers(stub?.noteNumbers ?? [])] + labels)
  }

  private var rule: String { line(["---"] + table.columns.map { $0.isNumeric ? "---:" : "---" }) }

  private var body: [String] {
    var lines: [String] = []
    for group in printed.groups {
      if let label = group.label {
        lines.append(line([strong(escaped(label)) + raisedNumbers(group.noteNumbers)] + table.columns.map { _ in "" }))
      }
      lines += group.rows.map { row($0, isTotal: false) }
    }
    return lines + printed.totals.map { row($0, isTotal: true) }
  }

  private func row(_ row: PrintedRow, isTotal: Bool) -> String {
    let isStrong = row.isEmphasized || isTotal
    let indent = String(repeating: "\u{2003}", count: row.indent)
    let label = indent + (isStrong ? strong(escaped(row.label)) : escaped(row.label)) + raisedNumbers(row.noteNumbers)
    return line([label] + zip(row.cells, table.columns).map { text(of: $0, isStrong: isStrong || $1.isEmphasized, in: $1) })
  }

  private func text(of cell: PrintedCell, isStrong: Bool, in column: Table.Column) -> String {
    var text = escaped(cell.text)
    if case .sparkline(let values) = cell.content {
      text = escaped(Sparkline.words(for: values, format: column.format, in: table.language))
    }
    if isStrong { text = strong(text) }
    let before = (cell.flags.contains(.afterBreak) ? escaped("|") + " " : "") + (cell.signal.map { $0.shape.typed + " " } ?? "")
    let after = (cell.flags.contains(.provisional) ? escaped("*") : "") + (cell.flags.contains(.estimated) ? " e" : "")
    return before + text + after + raisedNumbers(cell.noteNumbers)
  }

  private func strong(_ text: String) -> String { text.isEmpty ? "" : "**" + text + "**" }

  private func line(_ fields: [String]) -> String { "| " + fields.joined(separator: " | ") + " |" }

  /// The escaped text where a line begins with it, so that it becomes neither a list nor a rule nor a heading.
  private func paragraph(_ text: String) -> String {
    let line = String(escaped(text).drop { $0 == " " || $0 == "\u{A0}" })
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return digits + "\\" + line.dropFirst(digits.count)
    }
    guard let first = line.first, "-+=".contains(first) else { return line }
    return "\\" + line
  }

  /// The text with every character that Markdown or HTML could take for markup escaped, on one line.
  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "~", "|", "!", "#", "@": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      // A colon or point escaped inside an address keeps it from becoming a link.
      case ":" where result.hasSuffix("http") || result.hasSuffix("https") || result.hasSuffix("ftp"): result += "\\:"
      case "." where result.hasSuffix("www") || result.hasSuffix("WWW"): result += "\\."
      case "\n", "\r", "\t": result += " "
      default: if !scalar.isHarmful { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }
}
