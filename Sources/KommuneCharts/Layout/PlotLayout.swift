import KommuneLocale
import KommuneSVG

/// The computed places of a plot: the area, the scales and the labels of both axes.
struct PlotLayout {
  let context: ChartContext
  private let x: ResolvedAxis
  private let y: ResolvedAxis
  private let areaWidth: Double
  private let areaHeight: Double
  private let margin: Overhang
  /// The part of the lower margin that the axis itself takes.
  private let labelHeight: Double

  /// From the top of the content to its bottom.
  var height: Double { (margin.top + areaHeight + margin.bottom).rounded(.up) }

  init(plot: Plot, extent: PlotExtent, context: ChartContext) {
    self.context = context
    let vertical: ResolvedAxis
    if case .names(let names) = plot.y {
      vertical = .names(VerticalNames(names, context: context))
    } else {
      vertical = ResolvedAxis(plot.y, extent: extent.y, room: Self.roughHeight(plot, context), perLabel: 35, context: context)
    }
    let axisTop = vertical.title(in: context.language) == nil ? 0 : context.theme.label.lineHeight + 6
    let left = vertical.verticalLabelWidth(context)
    let roughWidth = context.width - left
    let horizontal = ResolvedAxis(
      plot.x, extent: extent.x, room: roughWidth, perLabel: Self.labelSpacing(plot.x, extent.x, context), context: context)
    let areaHeight = vertical.bandHeight ?? Self.roughHeight(plot, context)
    let bottom = horizontal.horizontalLabelHeight(room: roughWidth, context)

    var margin = Overhang(left: left, top: axisTop, bottom: bottom)
    // Marks are asked twice: the room they need moves the scales, which moves the labels that need room.
    for _ in 0..<2 {
      let width = max(40, context.width - margin.left - margin.right)
      let frame = Self.frame(
        Box(x: context.left + margin.left, y: margin.top, width: width, height: areaHeight), horizontal, vertical, context)
      var needed = horizontal.horizontalLabelOverhang(in: frame)
      for mark in plot.marks { needed = needed.union(mark.overhang(in: frame)) }
      margin = Overhang(
        left: max(left, needed.left), right: needed.right, top: axisTop + needed.top, bottom: bottom + needed.bottom)
    }
    x = horizontal
    y = vertical
    self.margin = margin
    labelHeight = bottom
    self.areaHeight = areaHeight
    areaWidth = max(40, context.width - margin.left - margin.right)
  }

  /// What the note must say: that a vertical axis does not begin at zero.
  var remarks: [Phrase] {
    guard case .quantity(let axis, let domain, _, _) = y, axis.hasLabels, !axis.isLogarithmic, !domain.contains(0) else { return [] }
    return [ChartPhrases.axisWithoutZero]
  }

  /// The layout with the top of the content at a height of the picture.
  func placed(at top: Double) -> PlacedPlot {
    let area = Box(x: context.left + margin.left, y: top + margin.top, width: areaWidth, height: areaHeight)
    return PlacedPlot(frame: Self.frame(area, x, y, context), x: x, y: y, top: top, labelTop: area.maxY + margin.bottom - labelHeight)
  }

  private static func frame(_ area: Box, _ x: ResolvedAxis, _ y: ResolvedAxis, _ context: ChartContext) -> PlotFrame {
    PlotFrame(area: area, xScale: x.horizontalScale(area), yScale: y.verticalScale(area), context: context)
  }

  private static func roughHeight(_ plot: Plot, _ context: ChartContext) -> Double {
    switch plot.height {
    case .share(let share, let least, let most): min(max(context.width * share, least), most).rounded()
    case .pixels(let pixels): pixels
    case .bands: 200
    }
  }

  /// About 80 pixels, and more where the numbers are long.
  private static func labelSpacing(_ axis: Axis, _ extent: ClosedRange<Double>?, _ context: ChartContext) -> Double {
    guard case .quantity(let quantity) = axis, let extent else { return 80 }
    let widest = max(abs(extent.lowerBound), abs(extent.upperBound))
    return max(80, context.theme.label.width(of: quantity.format.string(-widest, in: context.language)) + 16)
  }
}
