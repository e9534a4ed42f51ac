/// The colours of tables and charts.
///
/// On white paper every text has a contrast of at least 4.5, and every colour of a mark that carries meaning at least 3; the grid
/// and the rules of a table only guide the eye and may be lighter.
public struct Palette: Sendable, Hashable {
  /// The paper.
  public var paper = Colour.white
  /// Text that is read first.
  public var text = Colour(0x162327)
  /// Axes, their labels and secondary text.
  public var axis = Colour(0x274247)
  /// Guide lines.
  public var grid = Colour(0xC3DCDC)
  /// What surrounds what is looked at: the other kommuner.
  public var context = Colour(0x62919A)
  /// The line with the source.
  public var source = Colour(0x2D6975)
  /// Series in their order; the first is the strong colour, our own.
  public var series = [Colour(0x1A9D49), Colour(0x075745), Colour(0x1D9DE2), Colour(0x0F2080), Colour(0xC78800)] + furtherSeries

  /// For parts of a whole beyond five: the hues that the others leave free.
  private static let furtherSeries = [Colour(0x9B3D8A), Colour(0xB5482F)]

  /// Creates the house's palette.
  public init() {}

  /// The colour of our own kommune.
  public var own: Colour { series.first ?? text }

  /// The colour of series number `index`, from 0; after the last they begin again, each darker.
  public func series(_ index: Int) -> Colour {
    guard !series.isEmpty else { return text }
    let round = index / series.count
    return round == 0 ? series[index] : series[index % series.count].mixed(with: text, share: min(0.7, 0.35 * Double(round)))
  }

  /// Black or white text, whichever stands out more on `background`.
  public func text(on background: Colour) -> Colour {
    text.contrast(with: background) >= Colour.white.contrast(with: background) ? text : .white
  }
}
