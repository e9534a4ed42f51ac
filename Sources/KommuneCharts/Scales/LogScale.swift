#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Even distances for even ratios, for positive values that span several powers of ten.
public struct LogScale: PositionScale {
  private let linear: LinearScale

  /// Creates a scale; both ends of the domain are positive.
  public init(domain: ClosedRange<Double>, from start: Double, to end: Double) {
    precondition(domain.lowerBound > 0, "a logarithmic scale has positive values only")
    linear = LinearScale(domain: log10(domain.lowerBound)...log10(domain.upperBound), from: start, to: end)
  }

  /// The place of a value, in pixels; one that is not positive lies at the low end.
  public func position(of value: Double) -> Double {
    value > 0 ? linear.position(of: log10(value)) : linear.start
  }

  /// Values on a line have no width.
  public func bandwidth(at value: Double) -> Double { 0 }
}

/// Marks at 1, 2 and 5 times the powers of ten, or at the powers alone when there would be more than `count`.
func logarithmicTicks(over domain: ClosedRange<Double>, count: Int) -> [Double] {
  let first = Int(log10(domain.lowerBound).rounded(.down))
  let last = Int(log10(domain.upperBound).rounded(.up))
  for factors in [[1.0, 2, 5], [1, 3], [1]] {
    let ticks = (first...max(first, last)).flatMap { power in factors.map { scaledByPowerOfTen($0, power) } }
      .filter { domain.contains($0) }
    if ticks.count <= max(count, 2) || factors.count == 1 { return ticks }
  }
  return []
}
