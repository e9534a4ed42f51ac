import KommuneSVG

/// Thin upright lines from one band to the next, as between the bars of a waterfall.
public struct LinkMark: Mark {
  /// One line.
  public struct Link: Sendable {
    /// Where it stands.
    public var x: Double
    /// The band it begins in.
    public var fromBand: Double
    /// The band it ends in.
    public var toBand: Double

    /// Creates a line.
    public init(x: Double, fromBand: Double, toBand: Double) {
      self.x = x
      self.fromBand = fromBand
      self.toBand = toBand
    }
  }

  /// The lines.
  public var links: [Link]

  /// Creates lines.
  public init(_ links: [Link]) {
    self.links = links
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    var path = PathData()
    for link in links {
      path.move(to: frame.point(link.x, link.fromBand))
      path.vertical(to: frame.y(link.toBand))
    }
    writer.newline()
    PathShape(path, ink: .line(frame.palette.axis, width: 0.75)).write(to: &writer)
  }
}
