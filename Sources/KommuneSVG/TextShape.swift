/// One line of text.
public struct TextShape: SVGShape {
  /// Which side of the text stands at its place.
  public enum Anchor: Sendable, Hashable {
    /// The text begins there.
    case start
    /// The text is centred there.
    case middle
    /// The text ends there.
    case end
  }

  /// What it says.
  public var text: String
  /// Where it stands: the point on the line of writing that `anchor` names.
  public var place: Point
  /// The font.
  public var font: Font
  /// Which side stands at `place`.
  public var anchor: Anchor
  /// The colour; nil takes that of the group around it.
  public var colour: Colour?

  /// Creates a line of text.
  public init(_ text: String, at place: Point, font: Font, anchor: Anchor = .start, colour: Colour? = nil) {
    self.text = text
    self.place = place
    self.font = font
    self.anchor = anchor
    self.colour = colour
  }

  /// The room that the text takes.
  public var box: Box {
    let width = font.width(of: text)
    let left =
      switch anchor {
      case .start: place.x
      case .middle: place.x - width / 2
      case .end: place.x - width
      }
    return Box(x: left, y: place.y - font.ascent, width: width, height: font.ascent + font.descent)
  }

  /// The place at which a text of this font is centred on the height `y`.
  public static func baseline(centredOn y: Double, font: Font) -> Double { y + font.capHeight / 2 }

  /// Writes the text.
  public func write(to writer: inout SVGWriter) { write(to: &writer, inside: nil) }

  /// Writes the text without what a group around it already says.
  ///
  /// - Parameters:
  ///   - writer: Where it is written.
  ///   - group: The font that the group sets.
  public func write(to writer: inout SVGWriter, inside group: Font?) {
    guard !text.isEmpty else { return }
    writer.element(.text) {
      $0.attribute(.x, place.x)
      $0.attribute(.y, place.y)
      if group?.size != font.size { $0.attribute(.fontSize, font.size) }
      if font.isBold, group?.isBold != true { $0.attribute(.fontWeight, fixed: "bold") }
      if !font.isBold, group?.isBold == true { $0.attribute(.fontWeight, fixed: "normal") }
      switch anchor {
      case .start: break
      case .middle: $0.attribute(.textAnchor, fixed: "middle")
      case .end: $0.attribute(.textAnchor, fixed: "end")
      }
      if let colour { $0.attribute(.fill, colour) }
      $0.content(text)
    }
  }
}
