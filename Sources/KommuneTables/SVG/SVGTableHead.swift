import KommuneSVG

/// Draws the headings of a table; each stands at the bottom of its room.
struct SVGTableHead {
  let table: SVGTable
  let top: Double

  func write(to g: inout SVGWriter) {
    let heights = table.headRowHeights
    var y = top
    for (index, row) in table.printed.headerRows.enumerated() {
      for heading in row where heading.role != .gap {
        let height = heights[index..<(index + heading.rowSpan)].reduce(0, +)
        write(heading, bottom: y + height, to: &g)
      }
      y += heights[index]
    }
    g.newline()
  }

  private func write(_ heading: PrintedHeading, bottom: Double, to g: inout SVGWriter) {
    let lines = table.lines(of: heading)
    let units = table.unitLines(of: heading)
    let references = TableMetrics.width(ofReferences: heading.noteNumbers)
    let (x, anchor) = place(of: heading)
    let colour = heading.isEmphasized ? table.palette.series(1) : table.palette.axis
    for (index, line) in (lines + units).enumerated() {
      let font = index < lines.count ? TableMetrics.bodyBold : TableMetrics.body
      let carriesNotes = index == lines.count - 1
      let up = Double(lines.count + units.count - 1 - index) * font.lineHeight
      let y = bottom - TableMetrics.rowPadding - font.descent - 2 - up
      let shift = carriesNotes && anchor == .end ? references : 0
      let shape = TextShape(line, at: Point(x - shift, y), font: font, anchor: anchor, colour: colour)
      shape.write(to: &g, inside: TableMetrics.body)
      if carriesNotes { SVGReferences.write(heading.noteNumbers, at: Point(shape.box.maxX, y), to: &g) }
    }
    if heading.role == .spanner { writeSpannerRule(heading.columns, y: bottom, to: &g) }
  }

  private func place(of heading: PrintedHeading) -> (x: Double, anchor: TextShape.Anchor) {
    switch heading.role {
    case .stub: return (table.columns.stub.textX, .start)
    case .column:
      let box = table.columns.columns[heading.columns.lowerBound]
      return heading.isNumeric ? (box.numberX, .end) : (box.textX, .start)
    case .spanner, .gap:
      let boxes = table.columns.columns[heading.columns]
      return (((boxes.first?.x ?? 0) + (boxes.last?.maxX ?? 0)) / 2, .middle)
    }
  }

  private func writeSpannerRule(_ columns: Range<Int>, y: Double, to g: inout SVGWriter) {
    let boxes = table.columns.columns[columns]
    guard let first = boxes.first, let last = boxes.last else { return }
    LineShape(
      from: Point(first.x + TableMetrics.gutter, y), to: Point(last.maxX - TableMetrics.gutter, y), ink: .line(table.palette.axis)
    ).write(to: &g)
  }
}
