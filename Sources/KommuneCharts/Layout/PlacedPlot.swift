import KommuneLocale
import KommuneSVG

/// A plot at its place in the picture: draws guide lines behind the marks and labels in front of them.
struct PlacedPlot {
  let frame: PlotFrame
  let x: ResolvedAxis
  let y: ResolvedAxis
  /// The top of the content.
  let top: Double
  /// The upper edge of the labels of the horizontal axis.
  let labelTop: Double

  private var area: Box { frame.area }
  private var palette: Palette { frame.palette }
  private var font: Font { frame.context.theme.label }

  func drawGuides(to writer: inout SVGWriter) {
    var grid = PathData()
    var zero = PathData()
    if case .quantity(let axis, let domain, let ticks, _) = y, axis.hasGrid {
      for tick in ticks.values where !(tick == 0 && domain.contains(0)) {
        grid.move(to: Point(area.x, frame.y(tick)))
        grid.horizontal(to: area.maxX)
      }
      if domain.contains(0) {
        zero.move(to: Point(area.x, frame.y(0)))
        zero.horizontal(to: area.maxX)
      }
    }
    if case .quantity(let axis, let domain, let ticks, _) = x, axis.hasGrid {
      for tick in ticks.values where !(tick == 0 && domain.contains(0)) {
        grid.move(to: Point(frame.x(tick), area.y))
        grid.vertical(to: area.maxY)
      }
      if domain.contains(0) {
        zero.move(to: Point(frame.x(0), area.y))
        zero.vertical(to: area.maxY)
      }
    }
    if case .dates(let dates) = x {
      for tick in dates.ticks(room: area.width, in: frame.context.language, width: { font.width(of: $0) }) {
        grid.move(to: Point(frame.x(tick.day), area.y))
        grid.vertical(to: labelTop + 4)
      }
    }
    if case .years = x, zero.isEmpty {
      zero.move(to: Point(area.x, area.maxY))
      zero.horizontal(to: area.maxX)
    }
    writer.newline()
    PathShape(grid, ink: .line(palette.grid)).write(to: &writer)
    PathShape(zero, ink: .line(palette.axis)).write(to: &writer)
  }

  func drawLabels(to writer: inout SVGWriter) {
    writer.newline()
    writer.open(.g)
    writer.attribute(.fill, palette.axis)
    drawVerticalLabels(to: &writer)
    drawHorizontalLabels(to: &writer)
    writer.close(.g)
  }

  private func drawVerticalLabels(to writer: inout SVGWriter) {
    switch y {
    case .names(let names): names.draw(in: frame, to: &writer)
    case .quantity(let axis, _, let ticks, let labels):
      if let title = axis.title?[frame.context.language] {
        let place = Point(frame.context.left, top + font.ascent)
        TextShape(font.shortened(title, to: frame.context.width), at: place, font: font).write(to: &writer, inside: font)
      }
      guard axis.hasLabels else { return }
      for (tick, label) in zip(ticks.values, labels) {
        let place = Point(area.x - 8, TextShape.baseline(centredOn: frame.y(tick), font: font))
        TextShape(label, at: place, font: font, anchor: .end).write(to: &writer, inside: font)
      }
    case .years, .dates, .columns, .unlabelled, .unwritten: return
    }
  }

  private func drawHorizontalLabels(to writer: inout SVGWriter) {
    switch x {
    case .quantity(let axis, _, let ticks, let labels):
      if axis.hasLabels {
        drawTickLabels(zip(ticks.values, labels).map { (frame.x($0), $1) }, baseline: labelTop + 6 + font.ascent, to: &writer)
      }
      if let title = axis.title?[frame.context.language] {
        let place = Point(area.maxX, labelTop + 8 + font.lineHeight + font.ascent)
        TextShape(font.shortened(title, to: area.width), at: place, font: font, anchor: .end).write(to: &writer, inside: font)
      }
    case .years(let years):
      let label = font.width(of: "0000") + 12
      let ticks = yearTicks(over: years, room: area.width, label: label)
      var marks = PathData()
      for year in ticks {
        marks.move(to: Point(frame.x(Double(year)), labelTop))
        marks.vertical(to: labelTop + 4)
      }
      PathShape(marks, ink: .line(palette.axis)).write(to: &writer)
      let labels = ticks.map { (frame.x(Double($0)), NumberFormat.year.string(Double($0), in: frame.context.language)) }
      drawTickLabels(labels, baseline: labelTop + 7 + font.ascent, to: &writer)
    case .dates(let dates): drawDates(dates, to: &writer)
    case .columns(let names): drawColumnNames(names, to: &writer)
    case .names, .unlabelled, .unwritten: return
    }
  }

  /// Writes weeks, months or years to the right of their guide lines, the year under the first.
  private func drawDates(_ dates: DateAxis, to writer: inout SVGWriter) {
    let baseline = labelTop + 6 + font.ascent
    var end = -Double.infinity
    for tick in dates.ticks(room: area.width, in: frame.context.language, width: { font.width(of: $0) }) {
      let x = frame.x(tick.day)
      let width = max(font.width(of: tick.label), tick.second.map { font.width(of: $0) } ?? 0)
      guard x > end, x + width <= frame.context.right else { continue }
      end = x + width + 6
      TextShape(tick.label, at: Point(x, baseline), font: font).write(to: &writer, inside: font)
      if let second = tick.second {
        TextShape(second, at: Point(x, baseline + font.lineHeight), font: font).write(to: &writer, inside: font)
      }
    }
  }

  /// Writes labels centred under their marks, the first and last inside the picture, and leaves out those that would touch.
  private func drawTickLabels(_ labels: [(x: Double, text: String)], baseline: Double, to writer: inout SVGWriter) {
    var boxes: [(center: Double, text: String, width: Double)] = labels.map { label in
      let width = font.width(of: label.text)
      let center = min(max(label.x, frame.context.left + width / 2), frame.context.right - width / 2)
      return (center, label.text, width)
    }
    func collide(_ boxes: [(center: Double, text: String, width: Double)]) -> Bool {
      zip(boxes, boxes.dropFirst()).contains { $0.center + $0.width / 2 + 6 > $1.center - $1.width / 2 }
    }
    while boxes.count > 1, collide(boxes) {
      boxes = boxes.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    }
    for box in boxes {
      TextShape(box.text, at: Point(box.center, baseline), font: font, anchor: .middle).write(to: &writer, inside: font)
    }
  }

  private func drawColumnNames(_ names: NameAxis, to writer: inout SVGWriter) {
    let band = area.width / Double(max(1, names.names.count))
    for (index, name) in names.names.enumerated() {
      let own = Font(size: font.size, isBold: name.role == .own)
      for (line, text) in own.lines(of: name.label[frame.context.language], within: band - 4).enumerated() {
        let place = Point(frame.x(Double(index)), labelTop + 6 + own.ascent + Double(line) * own.lineHeight)
        TextShape(text, at: place, font: own, anchor: .middle, colour: name.role == .own ? palette.text : nil)
          .write(to: &writer, inside: font)
      }
    }
  }
}
