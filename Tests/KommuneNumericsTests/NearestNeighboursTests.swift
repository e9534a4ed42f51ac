import Testing

@testable import KommuneNumerics

@Suite struct NearestNeighboursTests {
  @Test func `neighbours agree with R`() throws {
    // R 4.2.2: as.matrix(dist(scale(longley)))[1, ].
    let matrix = try Longley.matrix().standardised()
    let found = try nearestNeighbours(of: 0, in: matrix, count: 4)
    #expect(found.map(\.index) == [1, 3, 2, 4])
    #expect(
      agrees(found.map(\.distance), [0.69241167187089048, 1.5638736781207323, 1.6060851881478011, 2.9967048070671862], within: 1e-12))
    #expect(agrees(found[0].rebasedDistance, 0.69241167187089048 / 7.4430412312973973, within: 1e-12))
  }

  @Test func `neighbours of all are those of each`() throws {
    var data = SampleData(seed: 43)
    for rows in 3...30 {
      let matrix = try Matrix(rows: rows, columns: 5, elements: data.list(rows * 5))
      let all = try nearestNeighbours(in: matrix, count: 6)
      for row in 0..<rows {
        let one = try nearestNeighbours(of: row, in: matrix, count: 6)
        #expect(all[row].map(\.index) == one.map(\.index))
        #expect(agrees(all[row].map(\.distance), one.map(\.distance), within: 1e-11))
        #expect(agrees(all[row].map(\.rebasedDistance), one.map(\.rebasedDistance), within: 1e-11))
        #expect(zip(one, one.dropFirst()).allSatisfy { $0.distance <= $1.distance })
      }
      let full = try nearestNeighbours(of: 0, in: matrix, count: rows)
      #expect(full.count == rows - 1 && full[rows - 2].rebasedDistance == 1)
    }
  }

  @Test func `twins come in the order of their rows, and parts stay out`() throws {
    let matrix = try Matrix(rows: [[0], [5], [1], [1], [1], [9]])
    #expect(try nearestNeighbours(of: 0, in: matrix, count: 3).map(\.index) == [2, 3, 4])
    #expect(try nearestNeighbours(in: matrix, count: 3)[0].map(\.index) == [2, 3, 4])
    #expect(try nearestNeighbours(of: 0, in: matrix, among: [5, 1, 0], count: 3).map(\.index) == [1, 5])
  }

  @Test func `a neighbour that hangs on one trait is less stable`() throws {
    // Row 1 is near in all traits, row 2 only as long as the third is there.
    let matrix = try Matrix(rows: [[0, 0, 0], [1, 1, 0], [6, 6, 0], [0, 8, 9], [8, 0, 9]])
    let found = try nearestNeighbours(of: 0, in: matrix, count: 2)
    #expect(found.map(\.index) == [1, 2])
    let stability = try neighbourStability(of: 0, in: matrix, count: 2)
    #expect(stability[0] == 1)
    #expect(stability[1] < 1)
  }

  @Test func `each error of the neighbours is named`() throws {
    let matrix = try Matrix(rows: [[0], [1]])
    #expect(throws: NumericsError.outsideRange(value: 2, lowest: 0, highest: 1)) { try nearestNeighbours(of: 2, in: matrix, count: 1) }
    #expect(throws: NumericsError.outsideRange(value: -1, lowest: 0, highest: 1)) {
      try nearestNeighbours(of: 0, in: matrix, among: [-1], count: 1)
    }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try nearestNeighbours(of: 0, in: matrix, among: [0], count: 1) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try nearestNeighbours(in: Matrix(rows: [[1]]), count: 1) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try neighbourStability(of: 0, in: matrix, count: 1) }
    #expect(throws: NumericsError.overflow) { try nearestNeighbours(of: 0, in: Matrix(rows: [[1e300], [-1e300]]), count: 1) }
    #expect(throws: NumericsError.overflow) { try nearestNeighbours(in: Matrix(rows: [[1e300], [-1e300]]), count: 1) }
  }
}
