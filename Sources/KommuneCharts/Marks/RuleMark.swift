import KommuneLocale
import KommuneSVG

/// Vertical rules with a word or name at their end, written above or below the plot so that nothing is covered.
public struct RuleMark: Mark {
  /// One rule.
  public struct Rule: Sendable {
    /// Where it stands.
    public var x: Double
    /// What it says.
    public var label: Phrase
    /// Its colour.
    public var paint: Paint
    /// Whether the label is bold.
    public var isBold: Bool
    /// Whether the rule is dashed.
    public var isDashed: Bool

    /// Creates a rule.
    public init(x: Double, label: Phrase, paint: Paint = .text, isBold: Bool = false, isDashed: Bool = false) {
      self.x = x
      self.label = label
      self.paint = paint
      self.isBold = isBold
      self.isDashed = isDashed
    }
  }

  /// Where labels are written.
  public enum Side: Sendable {
    /// Above the plot.
    case top
    /// Below the plot.
    case bottom
  }

  /// The rules.
  public var rules: [Rule]
  /// Where labels are written.
  public var side: Side
  /// Whether the rules widen the scale, so that they are inside it.
  public var widensScale: Bool

  /// Creates rules.
  public init(_ rules: [Rule], side: Side = .top, widensScale: Bool = true) {
    self.rules = rules
    self.side = side
    self.widensScale = widensScale
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    if widensScale { for rule in rules { extent.include(x: rule.x) } }
  }

  /// Tells which room the labels need.
  public func overhang(in frame: PlotFrame) -> Overhang {
    let rows = layout(in: frame).rowCount
    guard rows > 0 else { return Overhang() }
    let height = Double(rows) * rowHeight(frame) + 4
    return side == .top ? Overhang(top: height) : Overhang(bottom: height)
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let height = rowHeight(frame)
    let layout = layout(in: frame)
    for placed in layout.placed {
      let end = middle(placed.row, in: frame) + (side == .top ? 2 - height / 2 : height / 2 - 2)
      let isDashed = rules.contains { $0.isDashed && frame.x($0.x) == placed.flag.x }
      writer.newline()
      LineShape(
        from: Point(placed.flag.x, side == .top ? frame.area.maxY : frame.area.y), to: Point(placed.flag.x, end),
        ink: .line(placed.flag.paint.colour(in: frame.palette), width: placed.flag.font.isBold ? 2 : 1.25, dash: isDashed ? "4 3" : nil)
      ).write(to: &writer)
    }
    for placed in layout.placed {
      let middle = middle(placed.row, in: frame)
      if layout.isCrossed(placed) {
        let box = Box(x: placed.left - 1, y: middle - height / 2, width: placed.right - placed.left + 2, height: height)
        RectangleShape(box, ink: .fill(frame.palette.paper)).write(to: &writer)
      }
      TextShape(
        placed.flag.text, at: Point(placed.left, TextShape.baseline(centredOn: middle, font: placed.flag.font)),
        font: placed.flag.font, colour: placed.flag.paint.textColour(in: frame.palette)
      ).write(to: &writer, inside: frame.context.theme.label)
    }
  }

  /// The height in the picture of a row of labels.
  private func middle(_ row: Int, in frame: PlotFrame) -> Double {
    let distance = 4 + (Double(row) + 0.5) * rowHeight(frame)
    return side == .top ? frame.area.y - distance : frame.area.maxY + distance
  }

  private func rowHeight(_ frame: PlotFrame) -> Double { frame.context.theme.label.lineHeight }

  private func layout(in frame: PlotFrame) -> FlagLayout {
    let size = frame.context.theme.label.size
    let flags = rules.map {
      Flag(x: frame.x($0.x), text: $0.label[frame.context.language], font: Font(size: size, isBold: $0.isBold), paint: $0.paint)
    }
    return FlagLayout(flags, left: frame.context.left, right: frame.context.right)
  }
}
