/// Contents one under the other, such as a legend over a plot.
public struct StackedContent: ChartContent {
  /// The contents, from the top.
  public var contents: [any ChartContent]
  /// The pixels between them.
  public var spacing: Double

  /// Creates a stack.
  public init(_ contents: [any ChartContent], spacing: Double = 8) {
    self.contents = contents
    self.spacing = spacing
  }

  /// Finds its place and height for the width that `context` gives.
  public func arranged(in context: ChartContext) -> ArrangedContent {
    let arranged = contents.map { $0.arranged(in: context) }.filter { $0.height > 0 }
    let height = arranged.map(\.height).reduce(0, +) + spacing * Double(max(0, arranged.count - 1))
    let spacing = spacing
    return ArrangedContent(height: height, remarks: arranged.flatMap(\.remarks)) { top, writer in
      var top = top
      for content in arranged {
        content.draw(top, &writer)
        top += content.height + spacing
      }
    }
  }
}
