import KommuneSVG

/// A line of a drawn caption, in runs of one weight.
struct CaptionLine {
  /// Texts that follow one another; the first run of a caption is its number.
  struct Run {
    let text: String
    let part: Part
    let x: Double
  }

  /// Which part of the caption a run belongs to.
  enum Part {
    case number, what, scope
  }

  var runs: [Run] = []
  /// Where the line ends, for note numbers.
  var endX = 0.0

  /// Breaks a caption into lines no wider than `width`.
  static func lines(of caption: PrintedCaption, continuation: String, within width: Double) -> [CaptionLine] {
    let scope = [caption.scope, continuation].filter { !$0.isEmpty }.joined(separator: " ")
    let parts: [(String, Part)] = [(caption.number, .number), (caption.what, .what), (scope, .scope)]
    let width = width - TableMetrics.width(ofReferences: caption.noteNumbers)
    var lines = [CaptionLine()]
    let space = TableMetrics.caption.width(of: " ")
    for (text, part) in parts where !text.isEmpty {
      let font = Self.font(of: part)
      let start = lines[lines.count - 1].runs.isEmpty ? 0 : lines[lines.count - 1].endX + space
      // The first line of a part has only what the part before it left; its other lines have the whole width.
      let (head, rest) = Self.divide(text, font: font, room: width - start)
      if !head.isEmpty { lines[lines.count - 1].add(head, part, at: start, font: font) }
      guard !rest.isEmpty else { continue }
      for line in font.lines(of: rest, within: width) {
        if !(lines.count == 1 && lines[0].runs.isEmpty) { lines.append(CaptionLine()) }
        lines[lines.count - 1].add(line, part, at: 0, font: font)
      }
    }
    return lines
  }

  /// The width that a caption takes on one line.
  static func naturalWidth(of caption: PrintedCaption) -> Double {
    let line = lines(of: caption, continuation: "", within: .infinity)[0]
    return line.endX + TableMetrics.width(ofReferences: caption.noteNumbers) + 1
  }

  /// The font of a part.
  static func font(of part: Part) -> Font { part == .scope ? TableMetrics.caption : TableMetrics.captionBold }

  private mutating func add(_ text: String, _ part: Part, at x: Double, font: Font) {
    runs.append(Run(text: text, part: part, x: x))
    endX = x + font.width(of: text)
  }

  /// The words that fit in `room`, and the others.
  private static func divide(_ text: String, font: Font, room: Double) -> (head: String, rest: String) {
    if font.width(of: text) <= room { return (text, "") }
    var head = ""
    var rest = text.split(separator: " ")[...]
    while let word = rest.first {
      let candidate = head.isEmpty ? String(word) : head + " " + word
      guard font.width(of: candidate) <= room else { break }
      head = candidate
      rest.removeFirst()
    }
    return (head, rest.joined(separator: " "))
  }
}
