#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The numbers that are written along an axis.
public struct Ticks: Sendable, Hashable {
  /// The numbers, rising.
  public let values: [Double]

  /// The decimals that are needed to write all of them.
  public var decimals: Int {
    for decimals in 0..<12 {
      let factor = scaledByPowerOfTen(1, decimals)
      if values.allSatisfy({ abs(($0 * factor).rounded() - $0 * factor) < 1e-6 * max(1, abs($0 * factor) * 1e-6) }) { return decimals }
    }
    return 12
  }

  /// Numbers that are easy to read, close to the range of the data and about as many as asked for.
  ///
  /// The extended Wilkinson algorithm weighs how round the numbers are, how well they cover the data, and how close their
  /// density is to the one asked for, and finds the best of all labellings.
  ///
  ///     Ticks.nice(over: 8.1...14.1, count: 4).values  // 8, 10, 12, 14
  ///
  /// Source: Talbot, Lin and Hanrahan (2010), "An Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes",
  /// *IEEE TVCG* 16(6), 1036–1043; steps, weights and search order as there.
  ///
  /// - Parameters:
  ///   - range: The lowest and highest value.
  ///   - count: How many numbers there is room for.
  ///   - coversRange: Whether the first and last number must lie outside the data or on its border.
  public static func nice(over range: ClosedRange<Double>, count: Int, coversRange: Bool = false) -> Ticks {
    let span = range.upperBound - range.lowerBound
    guard span.isFinite, span > 0, span > 1e-12 * max(abs(range.lowerBound), abs(range.upperBound)), span > 1e-290, span < 1e290 else {
      return Ticks(values: range.lowerBound == range.upperBound ? [range.lowerBound] : [range.lowerBound, range.upperBound])
    }
    var search = TickSearch(low: range.lowerBound, high: range.upperBound, wanted: Double(max(2, count)), coversRange: coversRange)
    search.run()
    return Ticks(values: search.values)
  }
}

/// The search for the best labelling; the names are those of the paper.
private struct TickSearch {
  let low: Double
  let high: Double
  let wanted: Double
  let coversRange: Bool

  private static let steps: [Double] = [1, 5, 2, 2.5, 4, 3]
  private var best = (score: -2.0, start: 0, skip: 1, count: 0, step: 1.0, power: 0)

  init(low: Double, high: Double, wanted: Double, coversRange: Bool) {
    self.low = low
    self.high = high
    self.wanted = wanted
    self.coversRange = coversRange
  }

  /// Every number is a whole multiple of `step` · 10^`power`, so that 0.3 is written as 0.3.
  var values: [Double] {
    (0..<best.count).map { scaledByPowerOfTen(Double(best.start + $0 * best.skip) * best.step, best.power) }
  }

  mutating func run() {
    for skip in 1... {
      for (index, step) in Self.steps.enumerated() {
        let simplicity = simplicityWithoutZero(index, skip) + 1
        guard score(simplicity, 1, 1) >= best.score else { return }
        searchCounts(index, step, skip, simplicity)
      }
    }
  }

  private mutating func searchCounts(_ index: Int, _ step: Double, _ skip: Int, _ simplicity: Double) {
    for count in 2... {
      let k = Double(count)
      let density = k >= wanted ? 2 - (k - 1) / (wanted - 1) : 1
      guard score(simplicity, 1, density) >= best.score else { return }
      let delta = (high - low) / (k + 1) / Double(skip) / step
      for power in Int(log10(delta).rounded(.up))... {
        let size = scaledByPowerOfTen(Double(skip) * step, power)
        guard size.isFinite, score(simplicity, bestCoverage(span: size * (k - 1)), density) >= best.score else { break }
        searchStarts(index, step, skip, count, power, size)
      }
    }
  }

  private mutating func searchStarts(_ index: Int, _ step: Double, _ skip: Int, _ count: Int, _ power: Int, _ size: Double) {
    let first = Int((high / size).rounded(.down)) * skip - (count - 1) * skip
    let last = Int((low / size).rounded(.up)) * skip
    guard first <= last else { return }
    for start in first...last {
      let lowest = scaledByPowerOfTen(Double(start) * step, power)
      let highest = lowest + size * Double(count - 1)
      guard !coversRange || (lowest <= low && highest >= high) else { continue }
      let holdsZero = start % skip == 0 && lowest <= 0 && highest >= 0
      let total = score(
        simplicityWithoutZero(index, skip) + (holdsZero ? 1 : 0), coverage(lowest, highest), density(count, lowest, highest))
      if total > best.score { best = (total, start, skip, count, step, power) }
    }
  }

  private func score(_ simplicity: Double, _ coverage: Double, _ density: Double) -> Double {
    0.25 * simplicity + 0.2 * coverage + 0.5 * density + 0.05
  }

  private func simplicityWithoutZero(_ index: Int, _ skip: Int) -> Double {
    1 - Double(index) / Double(Self.steps.count - 1) - Double(skip)
  }

  private func coverage(_ lowest: Double, _ highest: Double) -> Double {
    let tenth = 0.1 * (high - low)
    let (above, below) = ((high - highest) / tenth, (low - lowest) / tenth)
    return 1 - 0.5 * (above * above + below * below)
  }

  private func bestCoverage(span: Double) -> Double {
    let range = high - low
    guard span > range else { return 1 }
    let half = (span - range) / 2 / (0.1 * range)
    return 1 - half * half
  }

  private func density(_ count: Int, _ lowest: Double, _ highest: Double) -> Double {
    let found = Double(count - 1) / (highest - lowest)
    let asked = (wanted - 1) / (max(highest, high) - min(low, lowest))
    return 2 - max(found / asked, asked / found)
  }
}

/// A number times a power of ten, rounded once: 3 and −1 give 0.3.
func scaledByPowerOfTen(_ number: Double, _ power: Int) -> Double {
  power >= 0 ? number * pow(10, Double(power)) : number / pow(10, Double(-power))
}
