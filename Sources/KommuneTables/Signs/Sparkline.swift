import KommuneLocale
import KommuneSVG

/// A small line without axes: the shape of a series, its last value marked by a dot, a gap where a value is missing.
package struct Sparkline {
  /// The line, one part for each run of values.
  let line: PathData
  /// Values that stand alone between two gaps, and the last value; each is drawn as a dot.
  let dots: [Point]

  /// The size that it is drawn in, in pixels.
  static let width = 64.0
  static let height = 16.0

  /// Draws `values` in `box`, from the lowest at the bottom to the highest at the top; equal values in the middle.
  init(_ values: [Double?], in box: Box) {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    var line = PathData()
    var dots: [Point] = []
    if let low = known.min(), let high = known.max() {
      let step = values.count > 1 ? box.width / Double(values.count - 1) : 0
      var run: [Point] = []
      var last: Point?
      func finishRun() {
        if run.count == 1 { dots.append(run[0]) } else if run.count > 1 { line.polyline(run) }
        run = []
      }
      for (index, value) in values.enumerated() {
        guard let value, value.isFinite else {
          finishRun()
          continue
        }
        let share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5
        let point = Point(box.x + step * Double(index), box.maxY - share * box.height)
        run.append(point)
        last = point
      }
      finishRun()
      if let last, dots.last != last { dots.append(last) }
    }
    self.line = line
    self.dots = dots
  }

  /// The line in words: "Frå 2 345 til 2 310. Lågast 2 250, høgast 2 400."
  package static func words(for values: [Double?], format: NumberFormat, in language: Language) -> String {
    let known = values.compactMap { $0 }.filter(\.isFinite)
    guard let first = known.first, let last = known.last, let low = known.min(), let high = known.max() else {
      return TablePhrases.notAvailable[language]
    }
    func text(_ value: Double) -> String { format.string(value, in: language) }
    return TablePhrases.sparkline(first: text(first), last: text(last), low: text(low), high: text(high))[language]
  }
}
