import KommuneLocale
import KommuneSVG

/// Writes the drawn signs of a table as small pictures inside its HTML; the stylesheet colours them.
enum HTMLSigns {
  /// Appends a signal with its meaning as its title.
  static func write(_ signal: Table.Signal, to out: inout HTMLWriter) {
    write(signal.shape, tone: signal.tone, meaning: signal.meaning, to: &out)
  }

  /// Appends a sign whose meaning stands beside it.
  static func write(_ shape: Table.Signal.Shape, tone: Table.Signal.Tone, to out: inout HTMLWriter) {
    write(shape, tone: tone, meaning: nil, to: &out)
  }

  /// Appends a sparkline with its course in words as its title.
  static func write(sparkline values: [Double?], in language: Language, format: NumberFormat, to out: inout HTMLWriter) {
    let (width, height) = (Sparkline.width, Sparkline.height)
    let sparkline = Sparkline(values, in: Box(x: 3, y: 3, width: width - 6, height: height - 6))
    var picture = SVGWriter(capacity: 512)
    picture.element(.svg) { svg in
      svg.attribute(.className, fixed: "sparkline")
      svg.attribute(.viewBox, "0 0 \(Int(width)) \(Int(height))")
      svg.attribute(.role, fixed: "img")
      svg.element(.title) { $0.content(Sparkline.words(for: values, format: format, in: language)) }
      PathShape(sparkline.line).write(to: &svg)
      for dot in sparkline.dots { CircleShape(dot, radius: 2).write(to: &svg) }
    }
    out.picture(picture)
  }

  private static func write(_ shape: Table.Signal.Shape, tone: Table.Signal.Tone, meaning: String?, to out: inout HTMLWriter) {
    var picture = SVGWriter(capacity: 256)
    picture.element(.svg) { svg in
      svg.attribute(.className, "signal " + tone.rawValue)
      svg.attribute(.viewBox, fixed: "0 0 8 8")
      if let meaning {
        svg.attribute(.role, fixed: "img")
        svg.element(.title) { $0.content(meaning) }
      } else {
        svg.attribute(.ariaHidden, fixed: "true")
      }
      PathShape(shape.path(in: Box(x: 0, y: 0, width: 8, height: 8))).write(to: &svg)
    }
    out.picture(picture)
  }
}
