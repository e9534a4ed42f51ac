import KommuneSVG

/// A part of a drawn table that is never cut: a group's heading or a row, with its texts broken into lines.
struct TableBlock {
  /// What the part holds.
  enum Content {
    case group(PrintedGroup)
    case row(PrintedRow, isTotal: Bool)
  }

  let content: Content
  /// The label's lines.
  let label: [String]
  /// The lines of each cell; none for a heading.
  let cells: [[String]]
  let height: Double

  /// The parts of a table from top to bottom.
  static func blocks(of printed: PrintedTable, in columns: TableColumns) -> [TableBlock] {
    var blocks: [TableBlock] = []
    for group in printed.groups {
      if let label = group.label { blocks.append(TableBlock(group, label: label, in: columns)) }
      for row in group.rows { blocks.append(TableBlock(row, isTotal: false, of: printed, in: columns)) }
    }
    for row in printed.totals { blocks.append(TableBlock(row, isTotal: true, of: printed, in: columns)) }
    return blocks
  }

  private init(_ group: PrintedGroup, label: String, in columns: TableColumns) {
    let room = columns.width - 2 * TableMetrics.gutter - TableMetrics.width(ofReferences: group.noteNumbers)
    content = .group(group)
    self.label = TableMetrics.bodyBold.lines(of: label, within: room)
    cells = []
    height = TableMetrics.groupSpace + Self.height(ofLines: self.label.count)
  }

  private init(_ row: PrintedRow, isTotal: Bool, of printed: PrintedTable, in columns: TableColumns) {
    content = .row(row, isTotal: isTotal)
    let font = row.isEmphasized || isTotal ? TableMetrics.bodyBold : TableMetrics.body
    let room = columns.stub.room - TableMetrics.indent * Double(row.indent) - TableMetrics.width(ofReferences: row.noteNumbers)
    label = font.lines(of: row.label, within: max(room, 40))
    cells = row.cells.enumerated().map { index, cell in
      let column = printed.table.columns[index]
      guard !column.isNumeric else { return [cell.text] }
      let cellFont = font.isBold || column.isEmphasized ? TableMetrics.bodyBold : TableMetrics.body
      return cellFont.lines(of: cell.text, within: max(columns.columns[index].room - cell.leadingWidth - cell.hangingWidth, 40))
    }
    height = Self.height(ofLines: max(label.count, cells.map(\.count).max() ?? 1))
  }

  static func height(ofLines count: Int) -> Double {
    Double(max(1, count)) * TableMetrics.body.lineHeight + 2 * TableMetrics.rowPadding
  }
}
