import KommuneSVG

/// A colour by what it means; the theme says which it is.
public enum Paint: Sendable, Hashable {
  /// Our own kommune.
  case own
  /// The many others.
  case context
  /// Text that is read first.
  case text
  /// Axes and secondary text.
  case axis
  /// Guide lines.
  case grid
  /// The paper.
  case paper
  /// Series number n, from 0.
  case series(Int)
  /// A lighter tint of a series: 0 is the series itself, 1 the paper.
  case tint(Int, Double)
  /// A lighter tint of the context grey.
  case contextTint(Double)

  /// The colour in a palette.
  public func colour(in palette: Palette) -> Colour {
    switch self {
    case .own: palette.own
    case .context: palette.context
    case .text: palette.text
    case .axis: palette.axis
    case .grid: palette.grid
    case .paper: palette.paper
    case .series(let index): palette.series(index)
    case .tint(let index, let share): palette.series(index).mixed(with: palette.paper, share: share)
    case .contextTint(let share): palette.context.mixed(with: palette.paper, share: share)
    }
  }

  /// The colour as text may have it: darkened until it can be read.
  public func textColour(in palette: Palette) -> Colour {
    colour(in: palette).readable(on: palette.paper)
  }
}
