import KommuneLocale
import KommuneSVG

/// Marks over two shared scales, with their axes.
///
/// The layout is computed, not guessed: the room for labels is measured, marks say what they need outside the area, and only then
/// are the scales fixed.
public struct Plot: ChartContent {
  /// How high the area is.
  public enum Height: Sendable {
    /// A share of the width, between two bounds.
    case share(Double, atLeast: Double, atMost: Double)
    /// So many pixels.
    case pixels(Double)
    /// As the names from top to bottom need.
    case bands
  }

  /// Left to right.
  public var x: Axis
  /// Top to bottom.
  public var y: Axis
  /// What is drawn, the first at the back.
  public var marks: [any Mark]
  /// How high the area is.
  public var height: Height

  /// Creates a plot.
  public init(x: Axis, y: Axis, height: Height = .share(0.48, atLeast: 210, atMost: 420), marks: [any Mark]) {
    self.x = x
    self.y = y
    self.height = height
    self.marks = marks
  }

  /// Finds its place and height for the width that `context` gives.
  public func arranged(in context: ChartContext) -> ArrangedContent {
    var extent = PlotExtent()
    for mark in marks { mark.extend(&extent) }
    let layout = PlotLayout(plot: self, extent: extent, context: context)
    let marks = marks
    return ArrangedContent(height: layout.height, remarks: layout.remarks) { top, writer in
      let placed = layout.placed(at: top)
      placed.drawGuides(to: &writer)
      for mark in marks { mark.draw(in: placed.frame, to: &writer) }
      placed.drawLabels(to: &writer)
    }
  }
}
