/// Turns a value into a place along one side of a plot.
///
/// Every kind answers in the same terms, so that a mark need not know whether it stands on numbers, years or names: on names a
/// value is the number of the band, from 0.
public protocol PositionScale: Sendable {
  /// The place of a value, in pixels.
  func position(of value: Double) -> Double
  /// The room that one value has: the width of a band, or 0 where values are points.
  func bandwidth(at value: Double) -> Double
}

/// Even distances for even differences.
public struct LinearScale: PositionScale {
  /// The values at the two ends.
  public let domain: ClosedRange<Double>
  /// The place of the lowest value.
  public let start: Double
  /// The place of the highest value.
  public let end: Double

  /// Creates a scale; a domain without width puts everything in the middle.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The place of a value, in pixels.
  public func position(of value: Double) -> Double {
    // Halved, so that a domain from one end of all numbers to the other does not overflow.
    let span = domain.upperBound / 2 - domain.lowerBound / 2
    guard span > 0 else { return (start + end) / 2 }
    return start + (end - start) * ((value / 2 - domain.lowerBound / 2) / span)
  }

  /// Values on a line have no width.
  public func bandwidth(at value: Double) -> Double { 0 }
}
