import KommuneLocale
import KommuneSVG

/// Names beside points, placed where they cover neither each other nor a point.
///
/// Our own and named points come first and are always tried further away, with a thin line to their point; the others are
/// named only where there is room.
public struct PointLabelMark: Mark {
  /// One point.
  public struct Label: Sendable {
    /// From left to right.
    public var x: Double
    /// From top to bottom.
    public var y: Double
    /// Its name; empty for a point that is only in the way.
    public var text: Phrase
    /// Its meaning to the reader.
    public var role: ChartRole

    /// Creates a name.
    public init(x: Double, y: Double, text: Phrase, role: ChartRole = .context) {
      self.x = x
      self.y = y
      self.text = text
      self.role = role
    }
  }

  /// All points, also those that need no name.
  public var labels: [Label]
  /// How many of the others are named at most.
  public var limit: Int

  /// Creates names.
  public init(_ labels: [Label], limit: Int = 40) {
    self.labels = labels
    self.limit = limit
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let dots = labels.map { frame.point($0.x, $0.y) }
    var taken: [Box] = []
    var named = 0
    writer.newline()
    for role in [ChartRole.own, .named, .context] {
      for (index, label) in labels.enumerated() where label.role == role {
        if role == .context {
          guard named < limit, labels.count <= 4 * limit else { continue }
        }
        let font = Font(size: frame.context.theme.label.size, isBold: role == .own)
        let text = font.shortenedName(label.text[frame.context.language], to: frame.area.width * 0.6)
        guard !text.isEmpty,
          let box = place(text, font, at: dots[index], dots: dots, taken: taken, mustFit: role != .context, in: frame)
        else { continue }
        if role == .context { named += 1 }
        taken.append(box)
        draw(text, font, box, dot: dots[index], role: role, in: frame, to: &writer)
      }
    }
  }

  private func place(
    _ text: String, _ font: Font, at dot: Point, dots: [Point], taken: [Box], mustFit: Bool, in frame: PlotFrame
  ) -> Box? {
    let (width, height) = (font.width(of: text), font.size)
    let room = Box(x: frame.area.x, y: frame.area.y - 4, width: frame.area.width, height: frame.area.height + 4)
    var fallback: (box: Box, covered: Int)?
    for distance in mustFit ? [8.0, 20, 34, 50] : [7.0] {
      for (dx, dy) in [(1.0, 0.0), (-1, 0), (0, -1), (0, 1), (0.8, -0.8), (0.8, 0.8), (-0.8, -0.8), (-0.8, 0.8)] {
        let middle = Point(
          dot.x + dx * (distance + (dx == 0 ? 0 : width / 2)), dot.y + dy * (distance + height / 2))
        let box = Box(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
        guard box.x >= room.x, box.maxX <= room.maxX, box.y >= room.y, box.maxY <= room.maxY else { continue }
        guard !taken.contains(where: { $0.inset(by: -2).overlaps(box) }) else { continue }
        let covered = dots.count { box.inset(by: -3).overlaps(Box(x: $0.x - 0.5, y: $0.y - 0.5, width: 1, height: 1)) }
        if covered == 0 { return box }
        if mustFit, fallback.map({ covered < $0.covered }) ?? true { fallback = (box, covered) }
      }
    }
    return fallback?.box
  }

  private func draw(_ text: String, _ font: Font, _ box: Box, dot: Point, role: ChartRole, in frame: PlotFrame, to writer: inout SVGWriter)
  {
    let nearest = Point(min(max(dot.x, box.x), box.maxX), min(max(dot.y, box.y), box.maxY))
    let distance = abs(nearest.x - dot.x) + abs(nearest.y - dot.y)
    if distance > 14 {
      LineShape(from: dot, to: nearest, ink: .line(frame.palette.axis, width: 0.75)).write(to: &writer)
    }
    let paint: Paint =
      switch role {
      case .own: .own
      case .named: .series(1)
      case .context: .axis
      }
    TextShape(
      text, at: Point(box.x, TextShape.baseline(centredOn: box.midY, font: font)), font: font, colour: paint.textColour(in: frame.palette)
    ).write(to: &writer, inside: frame.context.theme.label)
  }
}
