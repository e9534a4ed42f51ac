import KommuneLocale
import KommuneSVG

/// Names at the ends of lines, pushed apart to 1.2 em, with a thin line to the end when a name had to move.
///
/// Lines that end before the edge are named inside the plot, beside their end, where there is room; else at the edge as well.
public struct EndLabelMark: Mark {
  /// One name.
  public struct Label: Sendable {
    /// Where the line ends.
    public var x: Double
    /// Where the line ends.
    public var y: Double
    /// What is written.
    public var text: Phrase
    /// Its colour.
    public var paint: Paint
    /// Whether it is bold.
    public var isBold: Bool
    /// A figure after the name, which is kept whole when the name is shortened.
    public var figure: Phrase?

    /// Creates a name.
    public init(x: Double, y: Double, text: Phrase, figure: Phrase? = nil, paint: Paint, isBold: Bool = false) {
      self.figure = figure
      self.x = x
      self.y = y
      self.text = text
      self.paint = paint
      self.isBold = isBold
    }
  }

  /// At which end of the lines names stand.
  public enum Side: Sendable {
    /// To the left of the plot.
    case left
    /// To the right of the plot.
    case right
  }

  /// The names.
  public var labels: [Label]
  /// At which end they stand.
  public var side: Side
  /// The largest share of the picture's width that they may take.
  public var share: Double
  /// Whether also lines that end inside the plot are named at its edge.
  public var keepsToEdge: Bool

  /// Creates names.
  public init(_ labels: [Label], side: Side = .right, share: Double = 0.34, keepsToEdge: Bool = false) {
    self.labels = labels
    self.side = side
    self.share = share
    self.keepsToEdge = keepsToEdge
  }

  private static let gap = 7.0
  private static let leader = 12.0

  /// Tells which room the names need.
  public func overhang(in frame: PlotFrame) -> Overhang {
    let groups = grouped(in: frame).filter(\.isAtEdge)
    guard let group = groups.first else { return Overhang() }
    let width = group.texts.flatMap { text in text.lines.map { text.font.width(of: $0) } }.max() ?? 0
    let reach = width + Self.gap + (moves(group, in: frame) ? Self.leader : 0)
    let middle = group.places(in: frame.area)
    let above = zip(middle, group.sizes).map { frame.area.y - ($0 - $1 / 2) }.max() ?? 0
    return Overhang(left: side == .left ? reach : 0, right: side == .right ? reach : 0, top: max(0, above), bottom: 0)
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    for group in grouped(in: frame) {
      let moves = moves(group, in: frame)
      for (index, middle) in group.places(in: frame.area).enumerated() {
        draw(group.texts[index], at: middle, moves: moves, isAtEdge: group.isAtEdge, in: frame, to: &writer)
      }
    }
  }

  private func draw(_ text: Text, at middle: Double, moves: Bool, isAtEdge: Bool, in frame: PlotFrame, to writer: inout SVGWriter) {
    let direction = side == .right ? 1.0 : -1.0
    let edge = side == .right ? frame.area.maxX : frame.area.x
    let start = (isAtEdge ? edge : text.end.x) + direction * (Self.gap + (moves ? Self.leader : 0))
    writer.newline()
    if !isAtEdge {
      let width = text.lines.map { text.font.width(of: $0) }.max() ?? 0
      let box = Box(x: min(start, start + direction * width), y: middle - text.size / 2, width: width, height: text.size)
      RectangleShape(box.inset(by: -1), ink: .fill(frame.palette.paper)).write(to: &writer)
    }
    let isAway = isAtEdge && abs(edge - text.end.x) > 1
    if abs(middle - text.end.y) > 2 || isAway {
      var path = PathData()
      path.move(to: Point(text.end.x + direction * 5, text.end.y))
      if isAway { path.horizontal(to: edge) }
      path.line(to: Point(start - direction * 3, middle))
      PathShape(path, ink: Ink(stroke: text.paint.colour(in: frame.palette), width: 0.75, isHollow: true)).write(to: &writer)
    }
    let step = text.font.size * 1.15
    let first = TextShape.baseline(centredOn: middle, font: text.font) - step * Double(text.lines.count - 1) / 2
    for (index, line) in text.lines.enumerated() {
      TextShape(
        line, at: Point(start, first + step * Double(index)), font: text.font, anchor: side == .right ? .start : .end,
        colour: text.paint.textColour(in: frame.palette)
      ).write(to: &writer, inside: frame.context.theme.label)
    }
  }

  /// A name that has been wrapped.
  private struct Text {
    let lines: [String]
    let font: Font
    let paint: Paint
    let end: Point
    var size: Double { font.size * (1.2 + 1.15 * Double(lines.count - 1)) }
  }

  /// Names of lines that end at the same place from left to right.
  private struct Group {
    let texts: [Text]
    let isAtEdge: Bool
    var sizes: [Double] { texts.map(\.size) }

    func places(in area: Box) -> [Double] {
      // A name at the edge may stand half its height outside the plot, and further when they do not all fit.
      let slack = isAtEdge ? 7.0 : 0
      let extra = max(0, sizes.reduce(0, +) - area.height - 2 * slack)
      return pushedApart(wanted: texts.map(\.end.y), sizes: sizes, within: (area.y - slack - extra)...(area.maxY + (isAtEdge ? slack : -3)))
    }
  }

  private func moves(_ group: Group, in frame: PlotFrame) -> Bool {
    zip(group.places(in: frame.area), group.texts).contains { abs($0 - $1.end.y) > 2 }
  }

  /// The names by where they stand: wrapped where there is air enough, else one line each where whole names fit, else as they can.
  private func grouped(in frame: PlotFrame) -> [Group] {
    func fits(_ groups: [Group], share: Double) -> Bool {
      groups.allSatisfy { $0.sizes.reduce(0, +) <= (frame.area.height + 14) * share }
    }
    let wrapped = grouped(in: frame, lineLimit: 3)
    if fits(wrapped, share: 0.7) { return wrapped }
    let single = grouped(in: frame, lineLimit: 1)
    if !single.contains(where: { $0.texts.contains { $0.lines.contains { $0.contains("…") } } }) { return single }
    return fits(wrapped, share: 1) ? wrapped : single
  }

  /// A name with its figure in no more than so many lines; when it is too long, the name gives way and never the figure.
  private func lines(of label: Label, in language: Language, _ font: Font, within width: Double, limit: Int) -> [String] {
    let name = label.text[language]
    let tail = label.figure.map { " " + $0[language] } ?? ""
    let whole = font.lines(of: name + tail, within: width)
    if whole.count <= limit { return whole }
    let room = width - font.width(of: tail)
    if limit == 1 || tail.isEmpty {
      return limit == 1 ? [font.shortenedName(name, to: room) + tail] : font.lines(of: name, within: width, limit: limit)
    }
    let head = font.lines(of: name, within: width, limit: limit)
    guard let last = head.last else { return whole }
    return head.dropLast() + [font.shortened(last, to: room) + tail]
  }

  private func grouped(in frame: PlotFrame, lineLimit: Int) -> [Group] {
    let edge = side == .right ? frame.area.maxX : frame.area.x
    var groups: [(x: Double, texts: [Text])] = []
    for label in labels {
      let end = frame.point(label.x, label.y)
      let font = Font(size: frame.context.theme.label.size, isBold: label.isBold)
      let language = frame.context.language
      let name = label.text[language] + (label.figure.map { " " + $0[language] } ?? "")
      let fitsInside = !keepsToEdge && abs(edge - end.x) - Self.gap - Self.leader - 4 >= font.width(of: name)
      let room = max(48, frame.context.width * share)
      let lines = fitsInside ? [name] : lines(of: label, in: language, font, within: room, limit: lineLimit)
      let text = Text(lines: lines, font: font, paint: label.paint, end: end)
      let column = fitsInside ? end.x : edge
      if let index = groups.firstIndex(where: { abs($0.x - column) < 1 }) {
        groups[index].texts.append(text)
      } else {
        groups.append((column, [text]))
      }
    }
    return groups.map { group in
      let sorted = group.texts.enumerated().sorted { ($0.element.end.y, $0.offset) < ($1.element.end.y, $1.offset) }.map(\.element)
      return Group(texts: sorted, isAtEdge: abs(group.x - edge) < 1)
    }
  }
}
