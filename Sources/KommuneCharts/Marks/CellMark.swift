import KommuneLocale
import KommuneSVG

/// Cells in rows and columns: a shade, a figure, a sign, or all of them.
public struct CellMark: Mark {
  /// One cell.
  public struct Cell: Sendable {
    /// The number of its column, from 0.
    public var column: Int
    /// The number of its row, from 0.
    public var row: Int
    /// How strong its shade is, 0 (paper) to 1; nil leaves it open.
    public var shade: Double?
    /// The colour of the shade.
    public var hue: Int
    /// What is written in it.
    public var text: ChartDataTable.Cell?
    /// What is drawn in it.
    public var sign: Sign?
    /// The colour of the sign.
    public var signPaint: Paint

    /// Creates a cell.
    public init(
      column: Int, row: Int, shade: Double? = nil, hue: Int = 1, text: ChartDataTable.Cell? = nil, sign: Sign? = nil,
      signPaint: Paint = .text
    ) {
      self.column = column
      self.row = row
      self.shade = shade
      self.hue = hue
      self.text = text
      self.sign = sign
      self.signPaint = signPaint
    }
  }

  /// The cells.
  public var cells: [Cell]

  /// Creates cells.
  public init(_ cells: [Cell]) {
    self.cells = cells
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    let font = frame.context.theme.label
    for cell in cells {
      let (width, height) = (frame.xScale.bandwidth(at: Double(cell.column)), frame.yScale.bandwidth(at: Double(cell.row)))
      let middle = frame.point(Double(cell.column), Double(cell.row))
      let box = Box(x: middle.x - width / 2, y: middle.y - height / 2, width: width, height: height)
      var background = frame.palette.paper
      writer.newline()
      if let shade = cell.shade {
        background = Paint.tint(cell.hue, 1 - shade).colour(in: frame.palette)
        RectangleShape(box, ink: .fill(background)).write(to: &writer)
      }
      let ink = Self.text(on: background, frame.palette)
      let text = cell.text.map { font.shortened($0.text(in: frame.context.language), to: width - 2) } ?? ""
      let signSize = cell.sign == nil ? 0.0 : min(12, height * 0.6)
      let total = font.width(of: text) + (text.isEmpty || cell.sign == nil ? 0 : 3) + signSize
      let showsSign = cell.sign != nil && (text.isEmpty || total <= width - 4)
      let textLeft = middle.x - (showsSign ? total : font.width(of: text)) / 2
      TextShape(text, at: Point(textLeft, TextShape.baseline(centredOn: middle.y, font: font)), font: font, colour: ink)
        .write(to: &writer, inside: font)
      if showsSign, let sign = cell.sign {
        let colour = cell.shade == nil ? cell.signPaint.colour(in: frame.palette) : ink
        sign.shape(
          at: Point(middle.x + total / 2 - signSize / 2, middle.y), size: text.isEmpty ? signSize + 2 : signSize - 3, colour: colour
        ).write(to: &writer)
      }
    }
  }

  /// Text that can be read on a shade: that of the palette where it can, else black or white.
  private static func text(on background: Colour, _ palette: Palette) -> Colour {
    [palette.text, palette.paper].first { $0.contrast(with: background) >= 4.5 } ?? palette.text.readable(on: background)
  }
}
