import KommuneSVG

/// Bars from a first to a last day; how far a task has come shows in colour, fill and a sign.
public struct GanttMark: Mark {
  /// How far a task has come.
  public enum Look: Sendable, CaseIterable {
    /// Filled, with a tick.
    case done
    /// Pale with an edge.
    case ongoing
    /// An edge only.
    case planned
    /// Filled in the colour of warning, with a triangle.
    case late
    /// Filled in grey: nobody has said.
    case untold

    var swatch: Legend.Entry.Swatch {
      switch self {
      case .done: .sign(.check, .series(1))
      case .ongoing: .area(.own)
      case .planned: .outline(.context)
      case .late: .sign(.up, .series(4))
      case .untold: .area(.context)
      }
    }
  }

  /// One task.
  public struct Bar: Sendable {
    /// The number of its band, from 0.
    public var band: Double
    /// Where it begins.
    public var from: Double
    /// Where it ends.
    public var to: Double
    /// Whether it is a day and not a time: a diamond.
    public var isMilestone: Bool
    /// How far it has come.
    public var look: Look

    /// Creates a task.
    public init(band: Double, from: Double, to: Double, isMilestone: Bool, look: Look) {
      self.band = band
      self.from = from
      self.to = to
      self.isMilestone = isMilestone
      self.look = look
    }
  }

  /// The tasks.
  public var bars: [Bar]

  /// Creates tasks.
  public init(_ bars: [Bar]) {
    self.bars = bars
  }

  /// Tells which room the sign after the last bar needs.
  public func overhang(in frame: PlotFrame) -> Overhang { Overhang(right: 16) }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    for bar in bars {
      let height = min(14, frame.yScale.bandwidth(at: bar.band))
      let (left, right) = (frame.x(bar.from), frame.x(bar.to))
      let middle = frame.y(bar.band)
      let ink = ink(bar.look, frame.palette)
      writer.newline()
      var end = right
      if bar.isMilestone {
        var path = PathData()
        let x = (left + right) / 2
        path.polygon([Point(x, middle - 7), Point(x + 7, middle), Point(x, middle + 7), Point(x - 7, middle)])
        PathShape(path, ink: ink).write(to: &writer)
        end = x + 7
      } else {
        let box = Box(x: left, y: middle - height / 2, width: max(3, right - left), height: height)
        RectangleShape(ink.stroke == nil ? box : box.inset(by: 0.75), ink: ink, cornerRadius: 2).write(to: &writer)
      }
      let sign: Sign? = bar.look == .done ? .check : bar.look == .late ? .up : nil
      let paint: Paint = bar.look == .done ? .series(1) : .series(4)
      sign?.shape(at: Point(end + 9, middle), size: 11, colour: paint.colour(in: frame.palette)).write(to: &writer)
    }
  }

  private func ink(_ look: Look, _ palette: Palette) -> Ink {
    switch look {
    case .done: .fill(palette.series(1))
    case .ongoing: .fill(palette.own)
    case .planned: Ink(fill: palette.paper, stroke: palette.context, width: 1.5)
    case .late: .fill(palette.series(4))
    case .untold: .fill(palette.context)
    }
  }
}
