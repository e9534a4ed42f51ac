import KommuneLocale
import KommuneSVG

/// One map, fitted to its room and thinned to its pixels.
struct MapContent: ChartContent {
  private let areas: [MapChart.Area]
  private let extent: Box
  private let shades: [Paint]
  private let growsUpwards: Bool

  init(_ areas: [MapChart.Area], extent: Box, shades: [Paint], growsUpwards: Bool) {
    self.areas = areas
    self.extent = extent
    self.shades = shades
    self.growsUpwards = growsUpwards
  }

  /// The highest that a map may be, in pixels.
  private static let tallest = 560.0

  /// Finds its place and height for the width that `context` gives.
  func arranged(in context: ChartContext) -> ArrangedContent {
    let scale = min((context.width - 4) / max(extent.width, 1e-9), Self.tallest / max(extent.height, 1e-9))
    let height = extent.height * scale + 4
    let left = context.left + (context.width - extent.width * scale) / 2
    return ArrangedContent(height: height.rounded(.up)) { top, writer in
      func place(_ point: Point) -> Point {
        let y = growsUpwards ? extent.maxY - point.y : point.y - extent.y
        return Point(tenth(left + (point.x - extent.x) * scale), tenth(top + 2 + y * scale))
      }
      draw(place, in: context, area: Box(x: context.left, y: top, width: context.width, height: height), to: &writer)
    }
  }

  private func draw(_ place: (Point) -> Point, in context: ChartContext, area: Box, to writer: inout SVGWriter) {
    let palette = context.theme.palette
    let outlines = areas.map { outline($0, place) }
    writer.newline()
    writer.open(.g)
    writer.attribute(.stroke, palette.context)
    writer.attribute(.strokeWidth, 0.75)
    writer.attribute(.lineJoin, fixed: "round")
    writer.attribute(.fillRule, fixed: "evenodd")
    for (shape, outline) in zip(areas, outlines) {
      writer.newline()
      let fill = shape.classIndex.flatMap { shades.indices.contains($0) ? shades[$0] : nil } ?? .paper
      let isBlank = shape.classIndex == nil
      PathShape(outline.path, ink: Ink(fill: fill.colour(in: palette), dash: isBlank ? "2 2" : nil)).write(to: &writer)
    }
    writer.close(.g)
    // Paper beside the line keeps our border visible on a shade as dark as itself.
    for (shape, outline) in zip(areas, outlines) where shape.role == .own {
      writer.newline()
      PathShape(outline.path, ink: Ink(stroke: palette.paper, width: 5, isHollow: true)).write(to: &writer)
    }
    for (shape, outline) in zip(areas, outlines) where shape.role == .own {
      writer.newline()
      PathShape(outline.path, ink: Ink(stroke: palette.own, width: 2.5, isHollow: true)).write(to: &writer)
    }
    names(outlines, in: context, area: area, to: &writer)
  }

  /// Names our own and named kommuner where they do not cover each other: on a kommune that is wide enough, else beside it.
  private func names(_ outlines: [Outline], in context: ChartContext, area: Box, to writer: inout SVGWriter) {
    var taken: [Box] = []
    for role in [ChartRole.own, .named] {
      for (shape, outline) in zip(areas, outlines) where shape.role == role {
        guard let middle = outline.middle else { continue }
        let font = Font(size: context.theme.label.size, isBold: role == .own)
        let name = shape.label[context.language]
        let inside = font.shortenedName(name, to: outline.width - 6)
        let text = inside.hasSuffix("…") ? font.shortenedName(name, to: area.width * 0.7) : inside
        let width = font.width(of: text) + 6
        let fits = outline.width >= width
        guard
          let box = Self.room(width: width, height: font.size + 4, near: middle, isInside: fits, in: area, taken: taken)
        else { continue }
        taken.append(box)
        writer.newline()
        if !box.inset(by: -1).overlaps(Box(x: middle.x - 0.5, y: middle.y - 0.5, width: 1, height: 1)) {
          let end = Point(min(max(middle.x, box.x), box.maxX), min(max(middle.y, box.y), box.maxY))
          LineShape(from: middle, to: end, ink: .line(context.theme.palette.text, width: 1)).write(to: &writer)
        }
        // Paper behind the name keeps it readable on any shade.
        RectangleShape(box, ink: .fill(context.theme.palette.paper), cornerRadius: 2).write(to: &writer)
        TextShape(
          text, at: Point(box.x + 3, TextShape.baseline(centredOn: box.midY, font: font)), font: font,
          colour: context.theme.palette.text
        ).write(to: &writer, inside: context.theme.label)
      }
    }
  }

  /// The first free place near a point: on it when it fits inside, then beside it, row by row further away.
  private static func room(
    width: Double, height: Double, near middle: Point, isInside: Bool, in area: Box, taken: [Box]
  ) -> Box? {
    let beside = [middle.x - width - 16, middle.x + 16]
    for row in [0.0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5] {
      for left in (isInside ? [middle.x - width / 2] : []) + beside {
        let x = min(max(left, area.x), area.maxX - width)
        let y = min(max(middle.y - height / 2 + row * (height + 2), area.y), area.maxY - height)
        let box = Box(x: x, y: y, width: width, height: height)
        if !taken.contains(where: { $0.inset(by: -1).overlaps(box) }) { return box }
      }
    }
    return nil
  }

  /// The thinned rings as one path, with the middle and width of the largest.
  private struct Outline {
    var path = PathData()
    var middle: Point?
    var width = 0.0
  }

  private func outline(_ shape: MapChart.Area, _ place: (Point) -> Point) -> Outline {
    var outline = Outline()
    var largest = 0.0
    for ring in shape.rings {
      let placed = ring.filter { $0.x.isFinite && $0.y.isFinite }.map(place)
      let thinned = simplified(placed, smallestTriangle: 0.6)
      let area = Self.area(of: thinned)
      // Skerries below a pixel or two are left out, but never a kommune's largest part.
      if !thinned.isEmpty, area >= 1.5 || shape.rings.count == 1 { outline.path.polygon(thinned) }
      guard area > largest else { continue }
      largest = area
      outline.middle = Self.centroid(of: thinned)
      outline.width = (thinned.map(\.x).max() ?? 0) - (thinned.map(\.x).min() ?? 0)
    }
    return outline
  }

  private static func area(of ring: [Point]) -> Double {
    abs(zip(ring, ring.dropFirst() + ring.prefix(1)).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
  }

  private static func centroid(of ring: [Point]) -> Point {
    guard let first = ring.first else { return Point(0, 0) }
    var (x, y, twice) = (0.0, 0.0, 0.0)
    for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
      let cross = (a.x - first.x) * (b.y - first.y) - (b.x - first.x) * (a.y - first.y)
      x += (a.x + b.x - 2 * first.x) * cross
      y += (a.y + b.y - 2 * first.y) * cross
      twice += cross
    }
    return twice == 0 ? first : Point(first.x + x / (3 * twice), first.y + y / (3 * twice))
  }
}

/// A coordinate to a tenth of a pixel, which halves the size of a map and cannot be seen.
private func tenth(_ value: Double) -> Double { (value * 10).rounded() / 10 }
