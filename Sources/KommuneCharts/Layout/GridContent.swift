/// Contents side by side in as many columns as there is room for.
public struct GridContent: ChartContent {
  /// The contents, row by row.
  public var cells: [any ChartContent]
  /// The least width of a column, in pixels.
  public var columnWidth: Double
  /// Whether two stand side by side also on a phone, where each is narrower.
  public var keepsPairs: Bool

  /// Creates a grid.
  public init(_ cells: [any ChartContent], columnWidth: Double = 165, keepsPairs: Bool = true) {
    self.cells = cells
    self.columnWidth = columnWidth
    self.keepsPairs = keepsPairs
  }

  private static let gap = 22.0
  private static let rowGap = 16.0

  /// Finds its place and height for the width that `context` gives.
  public func arranged(in context: ChartContext) -> ArrangedContent {
    let fitting = Int((context.width + Self.gap) / (columnWidth + Self.gap))
    let columns = max(1, min(max(fitting, keepsPairs && context.width >= 260 ? 2 : 1), cells.count))
    let width = (context.width - Self.gap * Double(columns - 1)) / Double(columns)
    let arranged = cells.enumerated().map { index, cell in
      var inner = context
      inner.left = context.left + Double(index % columns) * (width + Self.gap)
      inner.width = width
      return cell.arranged(in: inner)
    }
    let rows = stride(from: 0, to: arranged.count, by: columns).map { Array(arranged[$0..<min($0 + columns, arranged.count)]) }
    let heights = rows.map { $0.map(\.height).max() ?? 0 }
    let height = heights.reduce(0, +) + Self.rowGap * Double(max(0, rows.count - 1))
    return ArrangedContent(height: height, remarks: arranged.first?.remarks ?? []) { top, writer in
      var top = top
      for (row, height) in zip(rows, heights) {
        for cell in row { cell.draw(top + height - cell.height, &writer) }
        top += height + Self.rowGap
      }
    }
  }
}
