import KommuneLocale
import KommuneSVG

/// Title, subtitle, content, note and source, one under the other, in one SVG document.
struct FigureFrame {
  let chart: Chart
  let language: Language
  let width: Double
  let theme: ChartTheme

  init(chart: Chart, language: Language, width: Double, theme: ChartTheme) {
    self.chart = chart
    self.language = language
    self.width = width
    self.theme = theme.fitted(to: width)
  }

  /// A paragraph: lines of one font in one colour.
  private struct Paragraph {
    let lines: [String]
    let font: Font
    let colour: Colour
    var height: Double { Double(lines.count) * font.lineHeight }
  }

  func write(to writer: inout SVGWriter) {
    let palette = theme.palette
    let room = width - 2 * theme.padding
    let head = [
      paragraph(chart.text.title[language], theme.title, palette.text, room),
      paragraph(chart.text.subtitle[language], theme.subtitle, palette.axis, room),
    ]
    let content = chart.content.arranged(
      in: ChartContext(language: language, theme: theme, left: theme.padding, width: room))
    let foot = [
      paragraph(note(with: content.remarks), theme.small, palette.axis, room),
      paragraph("\(CommonPhrases.source[language]): \(chart.text.source[language])", theme.small, palette.source, room),
    ].filter { !$0.lines.isEmpty }
    let headHeight = head.map(\.height).reduce(4, +)
    let contentTop = theme.padding - 4 + headHeight + 12
    let footTop = contentTop + content.height + 12
    let height = (footTop + foot.map(\.height).reduce(0, +) + 3 * Double(foot.count - 1) + theme.padding - 4).rounded(.up)

    open(height: height, to: &writer)
    var top = theme.padding - 4
    for part in head {
      draw(part, top: top, to: &writer)
      top += part.height + 4
    }
    content.draw(contentTop, &writer)
    top = footTop
    for part in foot {
      draw(part, top: top, to: &writer)
      top += part.height + 3
    }
    writer.newline()
    writer.close(.svg)
    writer.newline()
  }

  /// The note, then what the content must say, then the meaning of the marks that are used.
  private func note(with remarks: [Phrase]) -> String {
    let sentences = [chart.text.note].compactMap(\.self) + remarks + chart.dataTable.legendOfMarks
    return sentences.map { $0[language] }.joined(separator: " ")
  }

  private func paragraph(_ text: String, _ font: Font, _ colour: Colour, _ room: Double) -> Paragraph {
    Paragraph(lines: text.isEmpty ? [] : font.lines(of: text, within: room), font: font, colour: colour)
  }

  private func open(height: Double, to writer: inout SVGWriter) {
    let id = svgIdentifier(chart.name)
    writer.open(.svg)
    writer.attribute(.xmlns, fixed: "http://www.w3.org/2000/svg")
    writer.attribute(.viewBox, "0 0 \(machineNumber(width)) \(machineNumber(height))")
    writer.attribute(.width, width)
    writer.attribute(.height, height)
    writer.attribute(.role, fixed: "img")
    writer.attribute(.ariaLabelledby, "\(id)-title \(id)-desc")
    writer.attribute(.language, language.rawValue)
    writer.attribute(.fontFamily, fixed: Font.family)
    writer.attribute(.fontSize, theme.label.size)
    writer.attribute(.fill, theme.palette.text)
    writer.newline()
    writer.element(.title) {
      $0.attribute(.id, "\(id)-title")
      $0.content(chart.text.title[language])
    }
    writer.newline()
    writer.element(.desc) {
      $0.attribute(.id, "\(id)-desc")
      $0.content(chart.description(in: language))
    }
    writer.newline()
    RectangleShape(Box(x: 0, y: 0, width: width, height: height), ink: .fill(theme.palette.paper)).write(to: &writer)
  }

  private func draw(_ paragraph: Paragraph, top: Double, to writer: inout SVGWriter) {
    for (index, line) in paragraph.lines.enumerated() {
      writer.newline()
      let baseline = top + paragraph.font.ascent + Double(index) * paragraph.font.lineHeight
      TextShape(line, at: Point(theme.padding, baseline), font: paragraph.font, colour: paragraph.colour)
        .write(to: &writer, inside: theme.label)
    }
  }
}
