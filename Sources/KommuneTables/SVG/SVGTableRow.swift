import KommuneSVG

/// Draws one row of a table, or the heading of a group.
struct SVGTableRow {
  let table: SVGTable
  let block: TableBlock
  let top: Double

  func write(to g: inout SVGWriter) {
    switch block.content {
    case .group(let group):
      let x = table.columns.stub.textX
      writeLines(
        block.label, references: group.noteNumbers, x: x, top: top + TableMetrics.groupSpace, font: TableMetrics.bodyBold,
        colour: table.palette.series(1), to: &g)
    case .row(let row, let isTotal):
      let isBold = row.isEmphasized || isTotal
      let x = table.columns.stub.textX + TableMetrics.indent * Double(row.indent)
      writeLines(block.label, references: row.noteNumbers, x: x, top: top, font: font(isBold: isBold), to: &g)
      for (index, cell) in row.cells.enumerated() {
        let column = table.printed.table.columns[index]
        let cellFont = font(isBold: isBold || column.isEmphasized)
        if column.isNumeric {
          writeFigure(cell, endsAt: table.columns.columns[index].numberX, font: cellFont, to: &g)
        } else {
          writeText(cell, lines: block.cells[index], x: table.columns.columns[index].textX, font: cellFont, to: &g)
        }
      }
    }
  }

  private func font(isBold: Bool) -> Font { isBold ? TableMetrics.bodyBold : TableMetrics.body }

  private func baseline(_ line: Int, from top: Double) -> Double {
    top + TableMetrics.rowPadding + TableMetrics.body.ascent + 1 + Double(line) * TableMetrics.body.lineHeight
  }

  private func writeLines(
    _ lines: [String], references: [Int], x: Double, top: Double, font: Font, colour: Colour? = nil, to g: inout SVGWriter
  ) {
    for (index, line) in lines.enumerated() {
      let y = baseline(index, from: top)
      TextShape(line, at: Point(x, y), font: font, colour: colour).write(to: &g, inside: TableMetrics.body)
      if index == lines.count - 1 { SVGReferences.write(references, at: Point(x + font.width(of: line), y), to: &g) }
    }
  }

  /// Draws a figure that ends at `x`; flags and note numbers hang to its right, a break or sign stands to its left.
  private func writeFigure(_ cell: PrintedCell, endsAt x: Double, font: Font, to g: inout SVGWriter) {
    let y = baseline(0, from: top)
    let width = cell.isSparkline ? Sparkline.width : font.width(of: cell.text)
    writeLeading(cell, x: x - width - cell.leadingWidth, y: y, font: font, to: &g)
    if case .sparkline(let values) = cell.content {
      writeSparkline(values, x: x - width, to: &g)
    } else {
      TextShape(cell.text, at: Point(x, y), font: font, anchor: .end).write(to: &g, inside: TableMetrics.body)
    }
    writeHanging(cell, x: x, y: y, font: font, to: &g)
  }

  private func writeText(_ cell: PrintedCell, lines: [String], x: Double, font: Font, to g: inout SVGWriter) {
    let y = baseline(0, from: top)
    writeLeading(cell, x: x, y: y, font: font, to: &g)
    let start = x + cell.leadingWidth
    if case .sparkline(let values) = cell.content {
      writeSparkline(values, x: start, to: &g)
      return
    }
    writeLines(lines, references: [], x: start, top: top, font: font, to: &g)
    let last = lines.last ?? ""
    writeHanging(cell, x: start + font.width(of: last), y: baseline(max(lines.count, 1) - 1, from: top), font: font, to: &g)
  }

  private func writeLeading(_ cell: PrintedCell, x: Double, y: Double, font: Font, to g: inout SVGWriter) {
    var x = x
    if cell.flags.contains(.afterBreak) {
      TextShape("|", at: Point(x + 1, y), font: TableMetrics.body, colour: table.palette.axis).write(to: &g, inside: TableMetrics.body)
      x += 8
    }
    if let signal = cell.signal { SVGSignal(palette: table.palette).write(signal.shape, signal.tone, at: Point(x, y), to: &g) }
  }

  private func writeHanging(_ cell: PrintedCell, x: Double, y: Double, font: Font, to g: inout SVGWriter) {
    let flags = cell.trailingFlags
    TextShape(flags, at: Point(x + 1, y), font: TableMetrics.body).write(to: &g, inside: TableMetrics.body)
    let end = x + (flags.isEmpty ? 0 : 1 + TableMetrics.body.width(of: flags))
    SVGReferences.write(cell.noteNumbers, at: Point(end, y), to: &g)
  }

  private func writeSparkline(_ values: [Double?], x: Double, to g: inout SVGWriter) {
    let middle = top + TableMetrics.rowPadding + TableMetrics.body.lineHeight / 2
    let box = Box(x: x + 3, y: middle - Sparkline.height / 2 + 2, width: Sparkline.width - 6, height: Sparkline.height - 4)
    let sparkline = Sparkline(values, in: box)
    let colour = table.palette.series(1)
    PathShape(sparkline.line, ink: Ink(stroke: colour, width: 1.5, isHollow: true, isRound: true)).write(to: &g)
    for dot in sparkline.dots { CircleShape(dot, radius: 2, ink: .fill(colour)).write(to: &g) }
  }
}
