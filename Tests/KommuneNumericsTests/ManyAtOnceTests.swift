import Testing

@testable import KommuneNumerics

/// Functions that do many series or columns at once give what the functions for one of them give.
@Suite struct ManyAtOnceTests {
  @Test func `quantiles of rows are those of each row`() throws {
    var data = SampleData(seed: 60)
    for columns in [1, 2, 3, 7, 60, 600] {
      // A row of ties, one of very different sizes, one of equal values, and a plain one.
      let sizes = data.list(columns).map { $0 * $0 * $0 * $0 * 1e200 }
      let rows = [data.whole(columns, below: 4), sizes, [Double](repeating: 0.1, count: columns), data.list(columns)]
      let probabilities = [0, 0.025, 0.25, 0.5, 0.975, 1]
      let found = try rowQuantiles(probabilities, of: Matrix(rows: rows))
      for row in rows.indices { #expect(try Array(found.row(row)) == quantiles(probabilities, of: rows[row])) }
    }
  }

  @Test func `quantiles of rows are those of each row, whatever law the row follows`() throws {
    var data = SampleData(seed: 63)
    let columns = 2001
    // Means of twelve as resamples have them, shifted far from zero; then skew, two heaps, and ties.
    let normal = (0..<columns).map { _ in 1e6 + data.list(12, from: 0, to: 1).reduce(0, +) }
    let skewed = data.list(columns, from: 0, to: 1).map { 1 / ($0 + 1e-3) }
    let heaps = data.list(columns, from: 0, to: 1).enumerated().map { $0.offset.isMultiple(of: 2) ? $0.element : 1000 + $0.element }
    let tied = normal.map { $0.rounded() }
    let rows = [normal, skewed, heaps, tied]
    let probabilities = [0, 0.025, 0.1, 0.5, 0.9, 0.975, 1]
    let found = try rowQuantiles(probabilities, of: Matrix(rows: rows))
    for row in rows.indices { #expect(try Array(found.row(row)) == quantiles(probabilities, of: rows[row])) }
  }

  @Test func `a series whose median slope lies far from its least squares has the same slope`() throws {
    // A wild first or last year pulls the line away from the middle of the pairs.
    var data = SampleData(seed: 64)
    for wild in [-1e4, -300, -40, 40, 300, 1e4] {
      for place in [0, 1, 18, 19] {
        var series = data.list(20, from: -1, to: 1)
        series[place] += wild
        let found = try theilSenSlopes(of: series, length: 20)
        #expect(try abs(found[0] - theilSen(series).slope) <= 1e-14)
      }
    }
  }

  @Test func `slopes of many series are Theil and Sen's`() throws {
    // SciPy 1.17.1: stats.theilslopes of Longley's unemployed, in thousands.
    let known = try theilSenSlopes(of: Longley.unemployed.map { $0 / 10 }, length: 16)
    #expect(agrees(known, [12.684469696969696]))
    var data = SampleData(seed: 61)
    for length in 2...24 {
      let plain = data.list(length * 12)
      let tied = data.whole(length * 12, below: 4)
      let wild = data.list(length * 12).map { $0 * $0 * $0 * $0 * $0 }
      let straight = (0..<length * 12).map { Double($0 % length) * 0.1 }
      for values in [plain, tied, wild, straight] {
        let found = try theilSenSlopes(of: values, length: length)
        for series in 0..<12 {
          let own = try theilSen(Array(values[series * length..<(series + 1) * length]))
          #expect(abs(found[series] - own.slope) <= 1e-14 * max(1, abs(own.slope)), "\(length) \(series)")
        }
      }
    }
  }

  @Test func `weighted means of many columns are those of each`() throws {
    var data = SampleData(seed: 62)
    for rows in [2, 5, 12, 40] {
      let columns = 9
      let values = try Matrix(rows: rows, columns: columns, elements: data.list(rows * columns))
      // Most have the weight of their row; the fourth column has few that reported.
      let own = data.list(rows, from: 1, to: 9)
      let weights = try Matrix(
        rows: rows, columns: columns,
        elements: (0..<rows * columns).map { cell in
          data.next() < (cell % columns == 3 ? 0.7 : 0.06) && cell >= columns ? 0 : own[cell / columns]
        })
      let counts = try Matrix(rows: 30, columns: rows, elements: data.whole(30 * rows, below: 3))
      let found = try resampledWeightedMeans(of: values, weights: weights, counts: counts)
      for column in 0..<columns {
        for resample in 0..<30 {
          let shares = (0..<rows).map { counts[resample, $0] * weights[$0, column] }
          if shares.allSatisfy({ $0 == 0 }) {
            #expect(found[column, resample].isNaN)
          } else {
            #expect(try agrees(found[column, resample], weightedMean(of: values.column(column), weights: shares), within: 1e-11))
          }
        }
      }
    }
  }

  @Test func `intervals of many columns are those of each, with the same resamples`() throws {
    var data = SampleData(seed: 63)
    let values = try Matrix(rows: 25, columns: 4, elements: data.list(100))
    let persons = data.list(25, from: 1, to: 100)
    let weights = try Matrix(rows: 25, columns: 4, elements: (0..<100).map { persons[$0 / 4] })
    let plan = BootstrapPlan(replicates: 300, seed: 11, level: 0.9)
    let found = try bootstrapWeightedMeans(of: values, weights: weights, plan: plan)
    for column in 0..<4 {
      let own = values.column(column)
      let one = try bootstrap(count: 25, plan: plan) { drawn throws(NumericsError) in
        try weightedMean(of: drawn.map { own[$0] }, weights: drawn.map { persons[$0] })
      }
      let many = try #require(found[column])
      #expect(agrees(many.estimate, one.estimate, within: 1e-12))
      #expect(agrees([many.interval.lower, many.interval.upper], [one.interval.lower, one.interval.upper], within: 1e-10))
    }
    #expect(try bootstrapWeightedMeans(of: values, weights: weights, plan: plan) == found)
  }

  @Test func `a column that too few reported has no interval`() throws {
    let values = try Matrix(rows: [[1, 1], [2, 2], [3, 3]])
    let weights = try Matrix(rows: [[1, 1], [1, 0], [1, 0]])
    let found = try bootstrapWeightedMeans(of: values, weights: weights, plan: BootstrapPlan(replicates: 100))
    #expect(found[0] != nil && found[1] == nil)
  }

  @Test func `each error of the many is named`() throws {
    let matrix = try Matrix(rows: [[1, 2], [3, 4]])
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try rowQuantiles([], of: matrix) }
    #expect(throws: NumericsError.outsideRange(value: 0.2, lowest: 0.5, highest: 1)) { try rowQuantiles([0.5, 0.2], of: matrix) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try theilSenSlopes(of: [1], length: 1) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 3, found: 4)) { try theilSenSlopes(of: [1, 2, 3, 4], length: 3) }
    #expect(throws: NumericsError.notFinite(index: 4)) { try theilSenSlopes(of: [1, 2, 3, 4, .nan, 6], length: 3) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try theilSenSlopes(of: [1, .nan], length: 2) }
    #expect(throws: NumericsError.overflow) { try theilSenSlopes(of: [-1.7e308, 1.7e308], length: 2) }
    #expect(throws: NumericsError.overflow) { try theilSenSlopes(of: [-1.7e308, 1.7e308, 0], length: 3) }
    #expect(throws: NumericsError.overflow) { try olsSlopes(of: [-1.7e308, 1.7e308, 0], length: 3) }
    let wide = try Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 3)) { try bootstrapWeightedMeans(of: matrix, weights: wide) }
    #expect(throws: NumericsError.negative(index: 2)) {
      try bootstrapWeightedMeans(of: matrix, weights: Matrix(rows: [[1, 1], [-1, 1]]))
    }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) {
      try bootstrapWeightedMeans(of: Matrix(rows: [[1]]), weights: Matrix(rows: [[1]]))
    }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) {
      try bootstrapWeightedMeans(of: matrix, weights: matrix, plan: BootstrapPlan(replicates: 1))
    }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) {
      try bootstrapWeightedMeans(of: matrix, weights: matrix, plan: BootstrapPlan(level: 1))
    }
    #expect(throws: NumericsError.overflow) {
      try bootstrapWeightedMeans(of: Matrix(rows: [[1e300], [1e300]]), weights: Matrix(rows: [[1e300], [1e300]]))
    }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 3)) {
      try resampledWeightedMeans(of: matrix, weights: matrix, counts: wide)
    }
  }
}
