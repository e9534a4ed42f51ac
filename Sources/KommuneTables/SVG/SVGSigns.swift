import KommuneSVG

/// Draws note numbers, raised and small.
enum SVGReferences {
  /// Writes the numbers to the right of `place`, which lies on the line of writing.
  static func write(_ numbers: [Int], at place: Point, to g: inout SVGWriter) {
    guard !numbers.isEmpty else { return }
    TextShape(
      TableMetrics.referenceText(numbers), at: Point(place.x + 1.5, place.y - TableMetrics.raise), font: TableMetrics.reference
    ).write(to: &g)
  }
}

/// Draws signals in the colours of a palette; green and red are dark enough to be told from paper.
struct SVGSignal {
  let palette: Palette

  /// Writes a sign that stands on the line of writing at `place`.
  func write(_ shape: Table.Signal.Shape, _ tone: Table.Signal.Tone, at place: Point, to g: inout SVGWriter) {
    let side = TableMetrics.sign
    let path = shape.path(in: Box(x: place.x, y: place.y - side - 0.5, width: side, height: side))
    PathShape(path, ink: .fill(colour(of: tone))).write(to: &g)
  }

  private func colour(of tone: Table.Signal.Tone) -> Colour {
    switch tone {
    case .good: palette.own.readable(on: palette.paper)
    case .bad: Colour(0xB3261E).readable(on: palette.paper)
    case .neutral: palette.axis
    }
  }
}
