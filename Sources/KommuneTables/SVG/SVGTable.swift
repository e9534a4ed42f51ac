import KommuneLocale
import KommuneSVG

extension Table {
  /// Draws the table as one SVG picture that says what the HTML says.
  ///
  /// Texts are measured, so nothing overlaps: headings, row labels and notes are broken into lines, figures never are. A table
  /// that is wider than `width` even so gives a wider picture; a small one a narrower. The picture has `title` and `desc`.
  ///
  /// - Parameters:
  ///   - number: The table's number in the document, for its caption.
  ///   - width: The width to keep within where that is possible, in pixels.
  ///   - palette: The colours.
  public func svg(number: Int? = nil, width: Double = 720, palette: Palette = Palette()) -> String {
    SVGTable(PrintedTable(self, number: number), width: width, palette: palette).pages(height: .infinity)[0]
  }

  /// Draws a long table as several SVG pictures of one width, each with its caption and headings; the notes stand on the last.
  ///
  /// A row is never cut, and a group that goes on repeats its heading.
  ///
  /// - Parameters:
  ///   - number: The table's number in the document, for its caption.
  ///   - width: The width to keep within where that is possible, in pixels.
  ///   - height: The height to keep within; a picture holds at least one row.
  ///   - palette: The colours.
  public func svgPages(number: Int? = nil, width: Double = 720, height: Double = 1000, palette: Palette = Palette()) -> [String] {
    SVGTable(PrintedTable(self, number: number), width: width, palette: palette).pages(height: height)
  }
}

/// A printed table, measured and ready to be drawn.
struct SVGTable {
  let printed: PrintedTable
  let columns: TableColumns
  let foot: TableFootLayout
  let palette: Palette
  /// The width of the picture without its margins.
  let width: Double
  private let blocks: [TableBlock]

  /// Room around the table.
  static let margin = 12.0

  init(_ printed: PrintedTable, width: Double, palette: Palette) {
    self.printed = printed
    self.palette = palette
    let room = max(200, width - 2 * Self.margin)
    columns = TableColumns(printed, within: room)
    let caption = CaptionLine.naturalWidth(of: printed.caption)
    let texts = max(caption, TableFootLayout.naturalWidth(of: printed.foot))
    self.width = max(columns.width, min(room, texts))
    foot = TableFootLayout(printed.foot, width: self.width)
    blocks = TableBlock.blocks(of: printed, in: columns)
  }

  /// The pictures; one when `height` is infinite.
  func pages(height: Double) -> [String] {
    let pages = height.isFinite ? split(toHeight: height) : [blocks]
    return pages.enumerated().map { index, blocks in
      SVGTablePage(
        table: self, blocks: blocks, index: index, pageCount: pages.count, id: "picture-" + printed.table.htmlID
      ).drawing()
    }
  }

  /// Divides the rows among pages: as many as fit, the foot with the last; a group's heading never ends a page.
  private func split(toHeight height: Double) -> [[TableBlock]] {
    // How many pages there will be is not known yet; their number is given the room of three digits.
    let caption = Self.captionHeight(ofLines: captionLines(continuation: continuation(888, of: 888)).count)
    let room = height - 2 * Self.margin - caption - headHeight - 4
    var pages: [[TableBlock]] = [[]]
    var used = 0.0
    var heading: TableBlock?
    for (index, block) in blocks.enumerated() {
      let isGroup = if case .group = block.content { true } else { false }
      if isGroup { heading = block }
      if case .row(_, isTotal: true) = block.content { heading = nil }
      let isLast = index == blocks.count - 1
      let needed = block.height + (isGroup && !isLast ? blocks[index + 1].height : 0) + (isLast ? foot.height : 0)
      if used + needed > room, !pages[pages.count - 1].isEmpty {
        let carried = isGroup ? [] : heading.map { [$0] } ?? []
        pages.append(carried)
        used = carried.reduce(0) { $0 + $1.height }
      }
      pages[pages.count - 1].append(block)
      used += block.height
    }
    return pages
  }

  /// The height of a caption and the room below it.
  static func captionHeight(ofLines count: Int) -> Double { Double(count) * TableMetrics.caption.lineHeight + 8 }

  /// The caption, broken into lines: number and what in bold, then the rest and which part of a split table this is.
  func captionLines(continuation: String) -> [CaptionLine] {
    CaptionLine.lines(of: printed.caption, continuation: continuation, within: width)
  }

  /// "(2 av 4)".
  func continuation(_ page: Int, of count: Int) -> String {
    "(\(TablePhrases.page(page, of: count)[printed.table.language]))"
  }

  /// The heights of the heading rows.
  var headRowHeights: [Double] {
    var heights = [Double](repeating: 0, count: printed.headerRows.count)
    for (index, row) in printed.headerRows.enumerated() {
      for heading in row where heading.rowSpan == 1 {
        heights[index] = max(heights[index], TableBlock.height(ofLines: lineCount(of: heading)))
      }
    }
    for (index, row) in printed.headerRows.enumerated() {
      for heading in row where heading.rowSpan > 1 {
        let spanned = index..<(index + heading.rowSpan)
        let missing = TableBlock.height(ofLines: lineCount(of: heading)) - heights[spanned].reduce(0, +)
        if missing > 0 { heights[spanned.upperBound - 1] += missing }
      }
    }
    return heights
  }

  /// The height of all heading rows.
  var headHeight: Double { headRowHeights.reduce(0, +) }

  /// The lines of a heading in the room that its columns give.
  func lines(of heading: PrintedHeading) -> [String] {
    let references = TableMetrics.width(ofReferences: heading.noteNumbers)
    return TableMetrics.bodyBold.lines(of: heading.text, within: max(room(of: heading) - references, 20))
  }

  /// The lines of a heading's unit.
  func unitLines(of heading: PrintedHeading) -> [String] {
    heading.unit.isEmpty ? [] : TableMetrics.body.lines(of: heading.unit, within: max(room(of: heading), 20))
  }

  private func lineCount(of heading: PrintedHeading) -> Int { lines(of: heading).count + unitLines(of: heading).count }

  private func room(of heading: PrintedHeading) -> Double {
    switch heading.role {
    case .stub: columns.stub.room
    case .column: columns.columns[heading.columns.lowerBound].room
    case .spanner, .gap: columns.columns[heading.columns].reduce(0) { $0 + $1.width } - 2 * TableMetrics.gutter
    }
  }
}
