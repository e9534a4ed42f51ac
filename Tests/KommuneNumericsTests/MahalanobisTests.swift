import Testing

@testable import KommuneNumerics

@Suite struct MahalanobisTests {
  private func traits() throws -> Matrix {
    try Matrix(rows: (0..<16).map { [Longley.product[$0] / 1000, Longley.unemployed[$0] / 10, Longley.forces[$0] / 10] })
  }

  @Test func `distances agree with R, without and with shrinkage`() throws {
    // R 4.2.2: sqrt(mahalanobis(longley[, 2:4], colMeans(…), S)) with S = cov(…) and with 0.7 S + 0.3 diag(diag(S)).
    let plain = try mahalanobisDistances(of: traits(), covariance: Covariance(of: traits()))
    #expect(agrees(Array(plain.prefix(3)), [1.8789318331808793, 2.1400543374367467, 2.1030751014932529], within: 1e-11))
    let shrunken = try mahalanobisDistances(of: traits(), covariance: Covariance(of: traits(), shrinkage: 0.3))
    #expect(agrees(Array(shrunken.prefix(3)), [1.9510453341024561, 2.0313919019829654, 1.9159474670764969], within: 1e-11))
  }

  @Test func `distances do not change with the units`() throws {
    var data = SampleData(seed: 41)
    for rows in 8...20 {
      let matrix = try Matrix(rows: rows, columns: 3, elements: data.list(rows * 3))
      let other = try Matrix(
        rows: (0..<rows).map { [matrix[$0, 0] * 1000 + 5, matrix[$0, 1] / 7 + matrix[$0, 0], matrix[$0, 2] - 90] })
      let first = try mahalanobisDistances(of: matrix, covariance: Covariance(of: matrix))
      let second = try mahalanobisDistances(of: other, covariance: Covariance(of: other))
      #expect(agrees(first, second, within: 1e-9))
      // Their squares add to p(n − 1).
      #expect(agrees(first.reduce(0) { $0 + $1 * $1 }, 3 * Double(rows - 1), within: 1e-10))
    }
  }

  @Test func `each error of the distances is named`() throws {
    let flat = try Matrix(rows: [[1, 2], [2, 4], [3, 6], [5, 10]])
    #expect(throws: NumericsError.notPositiveDefinite(order: 2)) { try mahalanobisDistances(of: flat, covariance: Covariance(of: flat)) }
    #expect(try mahalanobisDistances(of: flat, covariance: Covariance(of: flat, shrinkage: 0.5)).allSatisfy(\.isFinite))
    #expect(throws: NumericsError.outsideRange(value: 2, lowest: 0, highest: 1)) { try Covariance(of: flat, shrinkage: 2) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try Covariance(of: Matrix(rows: [[1, 2]])) }
    let narrow = try Matrix(rows: [[1], [2], [4]])
    #expect(throws: NumericsError.lengthsDiffer(expected: 2, found: 1)) {
      try flat.whitened(by: Covariance(of: narrow))
    }
  }
}
