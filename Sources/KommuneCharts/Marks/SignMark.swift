import KommuneSVG

/// Signs at places of a row, with a rim of paper so that they stand out from what is behind.
public struct SignMark: Mark {
  /// One sign.
  public struct Place: Sendable {
    /// From left to right.
    public var x: Double
    /// The number of its band, from 0.
    public var band: Double
    /// The sign.
    public var sign: Sign
    /// Its colour.
    public var paint: Paint

    /// Creates a sign.
    public init(x: Double, band: Double, sign: Sign, paint: Paint) {
      self.x = x
      self.band = band
      self.sign = sign
      self.paint = paint
    }
  }

  /// The signs.
  public var places: [Place]
  /// The square that each fits in.
  public var size: Double

  /// Creates signs.
  public init(_ places: [Place], size: Double = 15) {
    self.places = places
    self.size = size
  }

  /// Tells which values it draws.
  public func extend(_ extent: inout PlotExtent) {
    for place in places { extent.include(x: place.x) }
  }

  /// Draws it.
  public func draw(in frame: PlotFrame, to writer: inout SVGWriter) {
    for place in places {
      var shape = place.sign.shape(at: frame.point(place.x, place.band), size: size, colour: place.paint.colour(in: frame.palette))
      if shape.ink.stroke == nil {
        shape.ink.stroke = frame.palette.paper
        shape.ink.width = 1.5
      }
      writer.newline()
      shape.write(to: &writer)
    }
  }
}
