/// A colour of a palette that cannot be seen or read well enough on its paper.
public struct PaletteFlaw: Sendable, Hashable {
  /// What the colour is for.
  public enum Use: Sendable, Hashable {
    /// Text that is read first.
    case text
    /// Axes and secondary text.
    case axis
    /// The line with the source.
    case source
    /// What surrounds what is looked at.
    case context
    /// Series number n, from 0.
    case series(Int)
  }

  /// What the colour is for.
  public let use: Use
  /// The contrast that it has.
  public let contrast: Double
  /// The contrast that it needs: 4.5 for text, 3 for marks.
  public let needed: Double
}

extension Palette {
  /// The colours whose contrast is too low, so that a theme can be refused when it is read; none for the house's palette.
  public var flaws: [PaletteFlaw] {
    let texts: [(PaletteFlaw.Use, Colour)] = [(.text, text), (.axis, axis), (.source, source)]
    let marks = [(PaletteFlaw.Use.context, context)] + series.enumerated().map { (.series($0.offset), $0.element) }
    return (texts.map { ($0.0, $0.1, 4.5) } + marks.map { ($0.0, $0.1, 3) }).compactMap { use, colour, needed in
      let contrast = colour.contrast(with: paper)
      return contrast < needed ? PaletteFlaw(use: use, contrast: contrast, needed: needed) : nil
    }
  }
}
