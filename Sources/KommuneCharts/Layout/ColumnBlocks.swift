import KommuneLocale
import KommuneSVG

/// A table-like plot whose columns are divided into blocks, one under the other, where they do not fit side by side.
struct ColumnBlocks: ChartContent {
  /// How many columns there are.
  let count: Int
  /// The least width of a column.
  let columnWidth: @Sendable (ChartContext) -> Double
  /// Draws some of the columns.
  let plot: @Sendable (Range<Int>) -> Plot

  /// Finds its place and height for the width that `context` gives.
  func arranged(in context: ChartContext) -> ArrangedContent {
    let names = if case .names(let axis) = plot(0..<0).y { VerticalNames(axis, context: context).width } else { 0.0 }
    let fitting = max(1, Int((context.width - names) / columnWidth(context)))
    let blocks = max(1, (count + fitting - 1) / fitting)
    // Blocks of even size: three and three look better than five and one.
    let size = max(1, (count + blocks - 1) / blocks)
    let contents = stride(from: 0, to: max(count, 1), by: size).map { start -> any ChartContent in
      plot(start..<min(start + size, count))
    }
    return StackedContent(contents, spacing: 14).arranged(in: context)
  }
}
