import KommuneLocale
import KommuneSVG

/// Names above the columns of a table-like plot; where they do not fit, numbers, with the names below.
public struct ColumnNamesMark: Mark {
  /// The names, left to right, one a band.
  public var names: [NameAxis.Name]

  /// Creates column names.
  public init(_ names: [NameAxis.Name]) {
    self.names = names
  }

  private enum Writing {
    case names([[String]])
    case numbers(key: [String])
  }

  /// Tells which room the names need.
  public func overhang(in frame: PlotFrame) -> Overhang {
    let line = frame.context.theme.label.lineHeight
    return switch writing(in: frame) {
    case .names(let lines): Overhang(top: Double(lines.map(\.count).max() ?? 0) * line + 8)
    case .numbers(let key): Overhang(top: line + 8, bottom: Double(key.count) * line + 8)
    }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let plain = frame.context.theme.label
    writer.newline()
    switch writing(in: frame) {
    case .names(let lines):
      for (index, name) in names.enumerated() {
        let font = font(name, in: frame)
        for (line, text) in lines[index].enumerated() {
          let y = frame.area.y - 6 - font.descent - Double(lines[index].count - 1 - line) * plain.lineHeight
          write(text, font, at: Point(frame.x(Double(index)), y), name, in: frame, to: &writer)
        }
      }
    case .numbers(let key):
      for (index, name) in names.enumerated() {
        write(
          String(index + 1), font(name, in: frame), at: Point(frame.x(Double(index)), frame.area.y - 6 - plain.descent), name, in: frame,
          to: &writer)
      }
      for (line, text) in key.enumerated() {
        let place = Point(frame.context.left, frame.area.maxY + 8 + plain.ascent + Double(line) * plain.lineHeight)
        TextShape(text, at: place, font: plain, colour: frame.palette.axis).write(to: &writer, inside: plain)
      }
    }
  }

  private func write(
    _ text: String, _ font: Font, at place: Point, _ name: NameAxis.Name, in frame: PlotFrame, to writer: inout SVGWriter
  ) {
    TextShape(
      text, at: place, font: font, anchor: .middle, colour: name.role == .own ? frame.palette.text : frame.palette.axis
    ).write(to: &writer, inside: frame.context.theme.label)
  }

  private func font(_ name: NameAxis.Name, in frame: PlotFrame) -> Font {
    Font(size: frame.context.theme.label.size, isBold: name.role == .own)
  }

  /// Names in full when no word has to be broken; else numbers.
  private func writing(in frame: PlotFrame) -> Writing {
    let language = frame.context.language
    let room = frame.area.width / Double(max(1, names.count)) - 6
    let fits = names.allSatisfy { name in
      let font = font(name, in: frame)
      return name.label[language].split(whereSeparator: { $0 == " " || $0 == "-" }).allSatisfy { font.width(of: $0 + "-") <= room }
        && font.lines(of: name.label[language], within: room).count <= 3
    }
    if fits { return .names(names.map { font($0, in: frame).lines(of: $0.label[language], within: room) }) }
    let key = names.enumerated().map { "\($0.offset + 1)\u{A0}\($0.element.label[language])" }.joined(separator: ", ")
    return .numbers(key: frame.context.theme.label.lines(of: key, within: frame.context.width))
  }
}
