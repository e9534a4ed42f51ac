import KommuneLocale
import KommuneSVG

/// Names from top to bottom: wrapped where they are long, with a column of figures after them.
struct VerticalNames: Sendable {
  private let axis: NameAxis
  private let lines: [[String]]
  private let figures: [String?]
  private let figureWidth: Double
  private let sizes: [Double]
  private let font: Font
  /// The room for names and figures, with the space before the area.
  let width: Double

  init(_ axis: NameAxis, context: ChartContext) {
    self.axis = axis
    let font = context.theme.label
    self.font = font
    figures = axis.names.map { $0.figure?.text(in: context.language) }
    figureWidth =
      zip(axis.names, figures).map { name, figure in
        figure.map { Font(size: font.size, isBold: name.role == .own).width(of: $0) } ?? 0
      }.max() ?? 0
    // A name may take two fifths of the picture, and less where it shares it with figures.
    let share = figureWidth > 0 ? figureWidth * 0.5 : 0
    let word =
      axis.names.filter { !$0.isRemark }.flatMap { $0.label[context.language].split(separator: " ") }
      .map { font.width(of: String($0)) + 1 }.max() ?? 0
    // It may take a little more where a word would have to be broken.
    let limit = max(60, context.width * 0.4 - share, min(word, context.width * 0.48 - share))
    lines = axis.names.map { name in
      name.isRemark
        ? [name.label[context.language]]
        : Font(size: font.size, isBold: name.role == .own).lines(of: name.label[context.language], within: limit, limit: 3)
    }
    let line = font.size * 1.15
    sizes = lines.map { $0.count < 2 ? axis.bandSize : max(axis.bandSize, Double($0.count) * line + 7) }
    let names = zip(axis.names, lines).map { name, lines in
      name.isRemark ? 0 : lines.map { Font(size: font.size, isBold: name.role == .own).width(of: $0) }.max() ?? 0
    }
    width = (names.max() ?? 0) + 8 + (figureWidth > 0 ? figureWidth + 10 : 0)
  }

  var count: Int { sizes.count }
  var padding: Double { axis.padding }
  var height: Double { sizes.reduce(0, +) }

  func scale(from top: Double) -> BandScale { BandScale(sizes: sizes, from: top, padding: axis.padding) }

  /// Writes the names to the left of the area.
  func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let figureRight = frame.area.x - 8
    let nameRight = figureRight - (figureWidth > 0 ? figureWidth + 10 : 0)
    let step = axis.mayThin ? max(1, Int((font.lineHeight / max(1, axis.bandSize)).rounded(.up))) : 1
    let stride = step == 1 ? 1 : [2, 5, 10, 20, 50].first { $0 >= step } ?? step
    for (index, name) in axis.names.enumerated() where index % stride == 0 {
      let middle = frame.y(Double(index))
      let own = Font(size: font.size, isBold: name.role == .own)
      let colour = name.role == .own ? frame.palette.text : frame.palette.axis
      if name.isRemark {
        let place = Point(frame.area.x, TextShape.baseline(centredOn: middle, font: font))
        TextShape(lines[index][0], at: place, font: font, anchor: .middle, colour: colour).writeRemark(in: frame, to: &writer)
        continue
      }
      let lineStep = font.size * 1.15
      let first = TextShape.baseline(centredOn: middle, font: own) - lineStep * Double(lines[index].count - 1) / 2
      for (line, text) in lines[index].enumerated() {
        let place = Point(nameRight, first + lineStep * Double(line))
        TextShape(text, at: place, font: own, anchor: .end, colour: name.role == .own ? colour : nil).write(to: &writer, inside: font)
      }
      if let figure = figures[index] {
        let place = Point(figureRight, TextShape.baseline(centredOn: middle, font: own))
        TextShape(figure, at: place, font: own, anchor: .end, colour: name.role == .own ? colour : nil).write(to: &writer, inside: font)
      }
    }
  }
}

extension TextShape {
  /// Writes a remark across the names and the area, as far right as the content lets it.
  fileprivate func writeRemark(in frame: PlotFrame, to writer: inout SVGWriter) {
    var remark = self
    remark.anchor = .start
    remark.place.x = min(max(frame.context.left, frame.area.x - 8 - font.width(of: text)), frame.context.right - font.width(of: text))
    remark.write(to: &writer, inside: font)
  }
}
