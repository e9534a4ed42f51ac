import KommuneLocale
import KommuneSVG

/// One picture of a table: the caption, the headings, some of its rows and, on the last, the foot.
struct SVGTablePage {
  let table: SVGTable
  let blocks: [TableBlock]
  let index: Int
  let pageCount: Int
  let id: String

  private var palette: Palette { table.palette }
  private var language: Language { table.printed.table.language }
  private var isLast: Bool { index == pageCount - 1 }
  private var pageID: String { pageCount == 1 ? id : "\(id)-\(index + 1)" }
  private var strong: Colour { palette.series(1) }

  /// The picture as text.
  func drawing() -> String {
    let caption = table.captionLines(continuation: continuation)
    let headTop = SVGTable.captionHeight(ofLines: caption.count)
    let bodyTop = headTop + table.headHeight
    let bodyEnd = bodyTop + blocks.reduce(0) { $0 + $1.height }
    let height = bodyEnd + (isLast ? table.foot.height : 0) + 2 * SVGTable.margin
    let width = table.width + 2 * SVGTable.margin
    var writer = SVGWriter(capacity: 4096 + 96 * blocks.count * (table.columns.columns.count + 1))
    writer.element(.svg) { svg in
      writeOpening(width: width, height: height, to: &svg)
      svg.element(.g) { g in
        g.attribute(.transform, "translate(\(Int(SVGTable.margin)) \(Int(SVGTable.margin)))")
        g.attribute(.fontFamily, fixed: Font.family)
        g.attribute(.fontSize, TableMetrics.body.size)
        g.attribute(.fill, palette.text)
        g.newline()
        writeTints(headTop: headTop, bodyTop: bodyTop, bodyEnd: bodyEnd, to: &g)
        writeRules(headTop: headTop, bodyTop: bodyTop, bodyEnd: bodyEnd, to: &g)
        writeCaption(caption, to: &g)
        SVGTableHead(table: table, top: headTop).write(to: &g)
        var y = bodyTop
        for block in blocks {
          SVGTableRow(table: table, block: block, top: y).write(to: &g)
          g.newline()
          y += block.height
        }
        if isLast { writeFoot(top: bodyEnd, to: &g) }
      }
    }
    return writer.text + "\n"
  }

  private func writeOpening(width: Double, height: Double, to svg: inout SVGWriter) {
    let table = self.table.printed.table
    svg.attribute(.xmlns, fixed: "http://www.w3.org/2000/svg")
    svg.attribute(.id, pageID)
    svg.attribute(.width, width)
    svg.attribute(.height, height)
    var box: [UInt8] = Array("0 0 ".utf8)
    appendCoordinate(width, to: &box)
    box.append(0x20)
    appendCoordinate(height, to: &box)
    svg.attribute(.viewBox, String(decoding: box, as: UTF8.self))
    svg.attribute(.role, fixed: "img")
    svg.attribute(.ariaLabelledby, "\(pageID)-title \(pageID)-desc")
    svg.attribute(.language, language.rawValue)
    svg.newline()
    svg.element(.title) {
      $0.attribute(.id, pageID + "-title")
      $0.content([self.table.printed.caption.line, continuation].filter { !$0.isEmpty }.joined(separator: " "))
    }
    svg.element(.desc) {
      $0.attribute(.id, pageID + "-desc")
      $0.content(TablePhrases.size(rows: table.rows.count, columns: table.columns.count)[language])
    }
    svg.newline()
    RectangleShape(Box(x: 0, y: 0, width: width, height: height), ink: .fill(palette.paper)).write(to: &svg)
    svg.newline()
  }

  /// "(2 av 4)" where the table is split.
  private var continuation: String { pageCount == 1 ? "" : table.continuation(index + 1, of: pageCount) }

  private func writeTints(headTop: Double, bodyTop: Double, bodyEnd: Double, to g: inout SVGWriter) {
    let tint = palette.own.mixed(with: palette.paper, share: 0.91)
    let crossing = palette.own.mixed(with: palette.paper, share: 0.8)
    let emphasized = table.printed.table.columns.indices.filter { table.printed.table.columns[$0].isEmphasized }
    for index in emphasized {
      let column = table.columns.columns[index]
      RectangleShape(Box(x: column.x, y: headTop, width: column.width, height: bodyEnd - headTop), ink: .fill(tint)).write(to: &g)
    }
    var y = bodyTop
    for block in blocks {
      if case .row(let row, _) = block.content, row.isEmphasized {
        RectangleShape(Box(x: 0, y: y, width: table.columns.width, height: block.height), ink: .fill(tint)).write(to: &g)
        for index in emphasized {
          let column = table.columns.columns[index]
          RectangleShape(Box(x: column.x, y: y, width: column.width, height: block.height), ink: .fill(crossing)).write(to: &g)
        }
      }
      y += block.height
    }
  }

  private func writeRules(headTop: Double, bodyTop: Double, bodyEnd: Double, to g: inout SVGWriter) {
    let width = table.columns.width
    var (thin, middle, thick) = (PathData(), PathData(), PathData())
    func rule(_ path: inout PathData, _ y: Double) {
      path.move(to: Point(0, y))
      path.horizontal(to: width)
    }
    var y = bodyTop
    var hadTotal = false
    for (index, block) in blocks.enumerated() {
      if case .row(_, isTotal: true) = block.content, !hadTotal {
        hadTotal = true
        if index > 0 { rule(&middle, y) }
      } else if index > 0 {
        rule(&thin, y)
      }
      y += block.height
    }
    rule(&middle, bodyTop)
    rule(&thick, headTop)
    rule(&thick, bodyEnd)
    PathShape(thin, ink: .line(palette.grid)).write(to: &g)
    PathShape(middle, ink: .line(palette.axis)).write(to: &g)
    PathShape(thick, ink: .line(palette.axis, width: 2)).write(to: &g)
    g.newline()
  }

  private func writeCaption(_ lines: [CaptionLine], to g: inout SVGWriter) {
    for (index, line) in lines.enumerated() {
      let y = TableMetrics.caption.ascent + Double(index) * TableMetrics.caption.lineHeight
      for run in line.runs {
        let colour = run.part == .number ? strong : run.part == .scope ? palette.axis : nil
        TextShape(run.text, at: Point(run.x, y), font: CaptionLine.font(of: run.part), colour: colour).write(to: &g)
      }
      if index == lines.count - 1 { SVGReferences.write(table.printed.caption.noteNumbers, at: Point(line.endX, y), to: &g) }
    }
    g.newline()
  }

  private func writeFoot(top: Double, to g: inout SVGWriter) {
    for piece in table.foot.pieces {
      let y = top + piece.y
      switch piece.content {
      case .text(let text, let font, let isSource):
        TextShape(text, at: Point(piece.x, y), font: font, colour: isSource ? palette.source : palette.axis)
          .write(to: &g, inside: TableMetrics.body)
      case .reference(let number): SVGReferences.write([number], at: Point(piece.x - 1.5, y + 1), to: &g)
      case .signal(let shape, let tone): SVGSignal(palette: palette).write(shape, tone, at: Point(piece.x, y), to: &g)
      }
    }
  }
}
