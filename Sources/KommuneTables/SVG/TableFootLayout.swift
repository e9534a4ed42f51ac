import KommuneSVG

/// The foot of a drawn table, broken into lines: notes, remarks, marks, source.
struct TableFootLayout {
  /// A piece of text or a sign, placed from the left and from the top of the foot.
  struct Piece {
    enum Content {
      case text(String, Font, isSource: Bool)
      case reference(Int)
      case signal(Table.Signal.Shape, Table.Signal.Tone)
    }

    let content: Content
    let x: Double
    /// Where the line of writing lies.
    let y: Double
  }

  private(set) var pieces: [Piece] = []
  /// The height of all lines, and the room above them.
  var height: Double { pieces.isEmpty ? 0 : top }
  /// Where the next line begins.
  private var top = 8.0
  private var baseline: Double { top + TableMetrics.foot.ascent }

  init(_ foot: PrintedFoot, width: Double) {
    for (index, note) in foot.notes.enumerated() {
      pieces.append(Piece(content: .reference(index + 1), x: 0, y: baseline))
      let indent = TableMetrics.reference.width(of: String(foot.notes.count)) + 5
      addParagraph(note, indent: indent, width: width, isSource: false)
    }
    if !foot.notes.isEmpty { top += TableMetrics.footSpace }
    for remark in foot.remarks { addParagraph(remark, indent: 0, width: width, isSource: false) }
    if !foot.remarks.isEmpty { top += TableMetrics.footSpace }
    addSymbols(foot, width: width)
    if !foot.symbols.isEmpty { top += TableMetrics.footSpace }
    if !foot.sourceLine.isEmpty { addParagraph(foot.sourceLine, indent: 0, width: width, isSource: true) }
  }

  /// The width that the foot takes on single lines, so that a small table does not break every note.
  static func naturalWidth(of foot: PrintedFoot) -> Double {
    let texts = foot.notes + foot.remarks + [foot.sourceLine]
    return texts.map { TableMetrics.foot.width(of: $0) + 16 }.max() ?? 0
  }

  private mutating func addParagraph(_ text: String, indent: Double, width: Double, isSource: Bool) {
    for line in TableMetrics.foot.lines(of: text, within: width - indent) {
      pieces.append(Piece(content: .text(line, TableMetrics.foot, isSource: isSource), x: indent, y: baseline))
      top += TableMetrics.foot.lineHeight
    }
  }

  private mutating func addSymbols(_ foot: PrintedFoot, width: Double) {
    guard !foot.symbols.isEmpty else { return }
    pieces.append(Piece(content: .text(foot.symbolsLabel, TableMetrics.foot, isSource: false), x: 0, y: baseline))
    var x = TableMetrics.foot.width(of: foot.symbolsLabel) + 10
    for symbol in foot.symbols {
      let mark = Self.markWidth(symbol.mark)
      let needed = mark + 5 + TableMetrics.foot.width(of: symbol.meaning)
      if x > 0, x + needed > width {
        x = 0
        top += TableMetrics.foot.lineHeight
      }
      pieces.append(Piece(content: Self.content(of: symbol.mark), x: x, y: baseline))
      let lines = TableMetrics.foot.lines(of: symbol.meaning, within: width - mark - 5)
      for (index, line) in lines.enumerated() {
        if index > 0 { top += TableMetrics.foot.lineHeight }
        pieces.append(Piece(content: .text(line, TableMetrics.foot, isSource: false), x: x + mark + 5, y: baseline))
      }
      x += needed + 14
    }
    top += TableMetrics.foot.lineHeight
  }

  private static func markWidth(_ mark: PrintedSymbol.Mark) -> Double {
    switch mark {
    case .text(let text): max(TableMetrics.footBold.width(of: text), 6)
    case .signal: TableMetrics.sign
    }
  }

  private static func content(of mark: PrintedSymbol.Mark) -> Piece.Content {
    switch mark {
    case .text(let text): .text(text, TableMetrics.footBold, isSource: false)
    case .signal(let shape, let tone): .signal(shape, tone)
    }
  }
}
