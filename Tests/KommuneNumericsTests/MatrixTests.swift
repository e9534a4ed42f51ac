import Testing

@testable import KommuneNumerics

@Suite struct MatrixTests {
  @Test func `rows and columns are found again`() throws {
    let matrix = try Matrix(rows: [[1, 2, 3], [4, 5, 6]])
    #expect(Array(matrix.row(1)) == [4, 5, 6])
    #expect(matrix.column(2) == [3, 6])
    #expect(matrix[1, 0] == 4)
  }

  @Test func `standard scores agree with R`() throws {
    // R 4.2.2: scale(c(3.1, 0.2, 7.7, 5, 5, 1.25, 9.9)).
    let scores = try standardScores(of: [3.1, 0.2, 7.7, 5, 5, 1.25, 9.9])
    #expect(agrees(scores[0], (3.1 - 4.5928571428571425) / 3.4363775223613713, within: 1e-14))
    let matrix = try Matrix(rows: [[3.1, 1], [0.2, 2], [7.7, 3], [5, 4], [5, 5], [1.25, 6], [9.9, 7]]).standardised()
    #expect(agrees(matrix.column(0), scores, within: 1e-14))
  }

  @Test func `standardised columns have mean zero and deviation one, times their weight`() throws {
    var data = SampleData(seed: 40)
    for rows in 3...20 {
      let matrix = try Matrix(rows: rows, columns: 4, elements: data.list(rows * 4, from: 1e6, to: 2e6))
      let scaled = try matrix.standardised(weights: [1, 2, 0, 1])
      for (column, weight) in [1.0, 2, 0, 1].enumerated() {
        #expect(try abs(mean(of: scaled.column(column))) < 1e-12)
        #expect(try agrees(standardDeviation(of: scaled.column(column)), weight, within: 1e-12))
      }
      #expect(try abs(mean(of: matrix.centred().column(1))) < 1e-9)
    }
  }

  @Test func `standard scores of numbers that lie elsewhere are those of each column`() throws {
    var data = SampleData(seed: 46)
    // More columns than go through the cache together, and rows that no four divides.
    for (rows, columns) in [(2, 3), (5, 300), (11, 515)] {
      let numbers = data.list(rows * columns, from: 1e6, to: 2e6)
      let weights = (0..<columns).map { Double($0 % 3) }
      let scores = try numbers.withUnsafeBufferPointer {
        try Matrix(StandardScores(of: $0, rows: rows, columns: columns, divisor: .count, weights: weights))
      }
      let matrix = try Matrix(rows: rows, columns: columns, elements: numbers)
      #expect(try scores == matrix.standardised(divisor: .count, weights: weights))
      for column in 0..<columns {
        let own = try standardScores(of: matrix.column(column), divisor: .count).map { $0 * weights[column] }
        #expect(agrees(scores.column(column), own, within: 1e-9))
      }
    }
    #expect(throws: NumericsError.notFinite(index: 3)) {
      try [1, 2, 3, .nan].withUnsafeBufferPointer { try StandardScores(of: $0, rows: 2, columns: 2) }
    }
    #expect(throws: NumericsError.overflow) {
      try [-1e308, 1, 1e308, 2].withUnsafeBufferPointer { try StandardScores(of: $0, rows: 2, columns: 2) }
    }
    #expect(throws: NumericsError.lengthsDiffer(expected: 6, found: 4)) {
      try [1, 2, 3, 4].withUnsafeBufferPointer { try StandardScores(of: $0, rows: 2, columns: 3) }
    }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) {
      try [].withUnsafeBufferPointer { try StandardScores(of: $0, rows: 2, columns: 0) }
    }
  }

  @Test func `an array of many megabytes holds what was written`() {
    let count = 1_000_003
    let numbers = largeArray(count: count) { (cells: UnsafeMutableBufferPointer<Double>) in
      for place in cells.indices { cells[place] = Double(place) }
    }
    #expect(numbers.count == count)
    #expect(numbers.indices.allSatisfy { numbers[$0] == Double($0) })
    #expect(throws: NumericsError.noSpread) {
      _ = try largeArray(count: 3) { (_: UnsafeMutableBufferPointer<Double>) throws(NumericsError) in throw .noSpread }
    }
  }

  @Test func `each error of the matrix is named`() throws {
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try Matrix(rows: []) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try Matrix(rows: [[1, 2], [3]]) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 6, found: 5)) { try Matrix(rows: 2, columns: 3, elements: [1, 2, 3, 4, 5]) }
    #expect(throws: NumericsError.notFinite(index: 2)) { try Matrix(rows: [[1, 2], [.nan, 3]]) }
    let matrix = try Matrix(rows: [[0.1, 2], [0.1, 3], [0.1, 4]])
    #expect(throws: NumericsError.rankDeficient(columns: [0])) { try matrix.standardised() }
    #expect(throws: NumericsError.negative(index: 1)) { try matrix.standardised(weights: [1, -1]) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) { try matrix.standardised(weights: [1]) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try Matrix(rows: [[1, 2]]).standardised() }
    #expect(throws: NumericsError.noSpread) { try standardScores(of: [0.1, 0.1, 0.1]) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try standardScores(of: [1]) }
  }
}
