/// A range that covers the true figure with a stated probability, if the law behind it holds.
public struct ConfidenceInterval: Equatable, Sendable {
  /// The lower limit.
  public let lower: Double

  /// The upper limit, at or above the lower.
  public let upper: Double

  /// The probability of covering, such as 0.95.
  public let level: Double

  /// An interval from its limits.
  public init(lower: Double, upper: Double, level: Double) {
    self.lower = lower
    self.upper = upper
    self.level = level
  }

  /// Whether a figure lies within the interval, its limits included.
  public func contains(_ figure: Double) -> Bool {
    lower <= figure && figure <= upper
  }

  /// The same interval in another unit, such as per 1 000 inhabitants.
  ///
  /// - Parameter factor: What both limits are multiplied by; positive.
  public func scaled(by factor: Double) -> ConfidenceInterval {
    precondition(factor > 0, "an interval is scaled by a positive factor, or its limits would change places")
    return ConfidenceInterval(lower: lower * factor, upper: upper * factor, level: level)
  }
}
