import KommuneLocale
import KommuneModel
import KommuneNumerics

/// Whether a difference is more than chance.
public enum Clarity: String, Sendable, Hashable, Codable {
  /// The interval of the difference excludes zero.
  case clear
  /// Chance alone can explain the difference.
  case unclear
  /// No law of chance is known for such figures; the difference stands as it is.
  case notTested
}

/// How far a figure lies from another, and whether that is more than chance.
public struct Difference: Sendable, Hashable {
  /// One's own figure less the other, in the indicator's unit.
  public let value: Double
  /// The difference as a share of the other's size, with the difference's own sign; nothing when the other is zero.
  public let share: Double?
  /// Within which bounds the difference lies; nothing when no law is known.
  public let interval: ValueInterval?
  /// Whether it is more than chance.
  public let clarity: Clarity
  /// How many comparisons the level was divided by, so that many at once do not make clear ones by luck.
  public let comparisons: Int
}

extension Comparison {
  /// How far a figure lies from another of the same indicator and period.
  ///
  /// Shares and rates have the law of their counts (Wilson, Poisson); the two intervals are joined as [1] and [2] do it. Amounts have no
  /// law of chance for a whole kommune; compared with a group, the group's own uncertainty is the standard error of a bootstrap over its
  /// members with a fixed seed, times Student's quantile. The level is divided by the number of comparisons (Bonferroni).
  ///
  ///     lower = d − √((x − l₁)² + (u₂ − y)²),  upper = d + √((u₁ − x)² + (y − l₂)²),  d = x − y
  ///
  /// A "clear difference" is one whose interval excludes zero.
  ///
  /// **Sources.** [1] Newcombe (1998), *Statistics in Medicine* 17, 873–890, method 10. [2] Zou and Donner (2008), *Statistics in Medicine*
  /// 27, 1693–1702.
  ///
  /// - Parameters:
  ///   - own: The figure that is looked at.
  ///   - other: The figure that it is compared with.
  ///   - comparisons: How many such comparisons stand beside each other in the table.
  /// - Returns: The difference; nothing when either figure is missing.
  public func difference(of own: ComparisonResult, from other: ComparisonResult, comparisons: Int = 1) -> Difference? {
    precondition(own.indicator.id == other.indicator.id && own.period == other.period, "a difference is within one indicator and period")
    guard let x = own.value, let y = other.value else { return nil }
    let level = 1 - (1 - options.level) / Double(max(1, comparisons))
    let column = column(for: own.indicator, in: own.period)
    let value = x - y
    var joined: ValueInterval?
    if let first = chance(of: own.region, in: column, level: level), let second = chance(of: other.region, in: column, level: level) {
      joined = ValueInterval(
        lower: value - distance(x - first.lower, second.upper - y), upper: value + distance(first.upper - x, y - second.lower),
        level: level,
        method: first.method)
    } else if let width = groupWidth(of: other.region, in: column, level: level) {
      joined = ValueInterval(lower: value - width, upper: value + width, level: level, method: ComparisonPhrases.bootstrap)
    }
    let clarity: Clarity = joined.map { $0.lower > 0 || $0.upper < 0 ? .clear : .unclear } ?? .notTested
    return Difference(value: value, share: y == 0 ? nil : value / abs(y), interval: joined, clarity: clarity, comparisons: comparisons)
  }

  private func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
}
