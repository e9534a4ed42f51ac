import KommuneLocale
import KommuneSVG

/// What colours and shapes mean, for charts whose marks cannot be labelled themselves.
public struct Legend: ChartContent {
  /// A colour or shape and its meaning.
  public struct Entry: Sendable {
    /// How the mark looks.
    public enum Swatch: Sendable {
      /// A filled square.
      case area(Paint)
      /// A square that is only an outline.
      case outline(Paint)
      /// A line.
      case line(Paint)
      /// A dashed line.
      case dashes(Paint)
      /// A dot.
      case dot(Paint)
      /// One of the signs of the heat table and matrix.
      case sign(Sign, Paint)
    }

    /// How the mark looks.
    public var swatch: Swatch
    /// What it means.
    public var label: Phrase

    /// Creates an entry.
    public init(_ swatch: Swatch, _ label: Phrase) {
      self.swatch = swatch
      self.label = label
    }
  }

  /// The entries in order.
  public var entries: [Entry]

  /// Creates a legend; one without entries takes no room.
  public init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// Finds its place and height for the width that `context` gives.
  public func arranged(in context: ChartContext) -> ArrangedContent {
    let font = context.theme.label
    var places: [(x: Double, row: Int, text: String)] = []
    var (x, row) = (context.left, 0)
    for entry in entries {
      let text = font.shortened(entry.label[context.language], to: context.width - 20)
      let width = 18 + font.width(of: text)
      if x > context.left, x + width > context.right {
        x = context.left
        row += 1
      }
      places.append((x, row, text))
      x += width + 16
    }
    let step = font.lineHeight + 3
    let entries = entries
    return ArrangedContent(height: entries.isEmpty ? 0 : Double(row + 1) * step) { top, writer in
      for (entry, place) in zip(entries, places) {
        let middle = top + Double(place.row) * step + step / 2
        writer.newline()
        Self.draw(entry.swatch, at: Point(place.x, middle), context.theme.palette, to: &writer)
        TextShape(
          place.text, at: Point(place.x + 18, TextShape.baseline(centredOn: middle, font: font)), font: font,
          colour: context.theme.palette.axis
        ).write(to: &writer, inside: font)
      }
    }
  }

  private static func draw(_ swatch: Entry.Swatch, at place: Point, _ palette: Palette, to writer: inout SVGWriter) {
    let square = Box(x: place.x, y: place.y - 6, width: 12, height: 12)
    switch swatch {
    case .area(let paint):
      let colour = paint.colour(in: palette)
      // A pale square needs an edge to be seen.
      let isPale = colour.contrast(with: palette.paper) < 3
      RectangleShape(
        isPale ? square.inset(by: 0.5) : square, ink: isPale ? Ink(fill: colour, stroke: palette.context, width: 1) : .fill(colour)
      ).write(to: &writer)
    case .outline(let paint):
      RectangleShape(
        square.inset(by: 1), ink: Ink(stroke: paint.colour(in: palette), width: 2, isHollow: true)
      ).write(to: &writer)
    case .line(let paint):
      LineShape(
        from: Point(place.x, place.y), to: Point(place.x + 13, place.y), ink: .line(paint.colour(in: palette), width: 2.5)
      ).write(to: &writer)
    case .dashes(let paint):
      LineShape(
        from: Point(place.x, place.y), to: Point(place.x + 13, place.y), ink: .line(paint.colour(in: palette), width: 1.5, dash: "5 4")
      ).write(to: &writer)
    case .dot(let paint):
      CircleShape(Point(place.x + 6, place.y), radius: 5, ink: .fill(paint.colour(in: palette))).write(to: &writer)
    case .sign(let sign, let paint):
      sign.shape(at: Point(place.x + 6, place.y), size: 12, colour: paint.colour(in: palette)).write(to: &writer)
    }
  }
}
