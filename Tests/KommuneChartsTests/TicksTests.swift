import Testing

@testable import KommuneCharts

@Suite struct TicksTests {
  // Reference: R package labeling 0.4.2 (Talbot), extended(low, high, count) with its default steps and weights; the first is the
  // example of its manual.
  @Test(arguments: [
    (8.1, 14.1, 4, [8.0, 10, 12, 14]), (0, 255_761, 6, [0, 50_000, 100_000, 150_000, 200_000, 250_000]),
    (1238, 67_524, 9, [0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000]), (-5.25, 3.9, 6, [-6, -4, -2, 0, 2, 4]),
    (0, 100, 6, [0, 20, 40, 60, 80, 100]),
    (57_632, 255_761, 9, [50_000, 75_000, 100_000, 125_000, 150_000, 175_000, 200_000, 225_000, 250_000]),
    (0.001, 0.0042, 5, [0.001, 0.002, 0.003, 0.004]), (-1, 1, 3, [-1, 0, 1]), (99.2, 100.7, 5, [99.2, 99.6, 100, 100.4, 100.8]),
    (0, 1, 4, [0, 0.5, 1]), (1e9, 3.7e9, 7, [1e9, 1.5e9, 2e9, 2.5e9, 3e9, 3.5e9]),
    (-3.2, 0.8, 8, [-3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1]),
  ])
  func `labels are those of the extended Wilkinson algorithm`(low: Double, high: Double, count: Int, expected: [Double]) {
    #expect(Ticks.nice(over: low...high, count: count).values == expected)
  }

  @Test func `labels are few, even, near the data and written with few decimals`() {
    var low = -977.3
    for size in 1...400 {
      low += 7.31
      let range = low...(low + Double(size * size) / 37)
      let ticks = Ticks.nice(over: range, count: 6).values
      let span = range.upperBound - range.lowerBound
      #expect((2...13).contains(ticks.count))
      let steps = zip(ticks, ticks.dropFirst()).map { $1 - $0 }
      #expect(steps.allSatisfy { abs($0 - steps[0]) < 1e-9 * max(1, abs(low)) })
      #expect((ticks.first ?? 0) > range.lowerBound - span && (ticks.last ?? 0) < range.upperBound + span)
      #expect(Ticks.nice(over: range, count: 6).decimals <= 4)
    }
  }

  @Test func `labels can be asked to cover the data`() {
    for step in 1...200 {
      let range = Double(-step)...(Double(step * step) * 0.37 + 0.1)
      let ticks = Ticks.nice(over: range, count: 5, coversRange: true).values
      #expect((ticks.first ?? 1) <= range.lowerBound && (ticks.last ?? 0) >= range.upperBound)
    }
  }

  @Test func `a range without width or beyond all measure still has labels`() {
    #expect(Ticks.nice(over: 5...5, count: 5).values == [5])
    #expect(Ticks.nice(over: -.greatestFiniteMagnitude ... .greatestFiniteMagnitude, count: 5).values.count == 2)
    #expect(Ticks.nice(over: 1e300...1.0001e300, count: 5).values.count == 2)
    #expect(Ticks.nice(over: 1...(1 + 1e-15), count: 5).values.count == 2)
  }

  @Test(arguments: [([0.0, 2.5, 5], 1), ([0, 50_000], 0), ([0.001, 0.002], 3), ([99.2, 100], 1), ([0.25], 2)])
  func `decimals are as many as the labels need`(values: [Double], decimals: Int) {
    #expect(Ticks(values: values).decimals == decimals)
  }

  @Test func `years are whole, and thinned from the last`() {
    #expect(yearTicks(over: 2015...2019, room: 400, label: 40) == [2015, 2016, 2017, 2018, 2019])
    #expect(yearTicks(over: 2005...2026, room: 500, label: 40) == Array(stride(from: 2006, through: 2026, by: 2)))
    #expect(yearTicks(over: 2005...2026, room: 200, label: 40) == [2005, 2010, 2015, 2020, 2025])
    #expect(yearTicks(over: 2008...2029, room: 240, label: 40) == [2010, 2015, 2020, 2025, 2029])
    #expect(yearTicks(over: 2015...2015, room: 200, label: 40) == [2015])
    #expect(yearTicks(over: 2005...2026, room: 10, label: 40).count == 1)
  }

  @Test func `logarithmic labels are ones, twos and fives`() {
    #expect(logarithmicTicks(over: 900...70_000, count: 6) == [1_000, 2_000, 5_000, 10_000, 20_000, 50_000])
    #expect(logarithmicTicks(over: 1...1e6, count: 8) == [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000])
  }
}
