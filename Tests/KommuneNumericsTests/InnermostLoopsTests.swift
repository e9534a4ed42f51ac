import CNumerics
import Testing

@testable import KommuneNumerics

@Suite struct InnermostLoopsTests {
  private static let instructions = [KOMMUNE_PLAIN, KOMMUNE_FOUR, KOMMUNE_EIGHT]

  /// Shapes on both sides of every edge: of a tile, a panel, a block of columns, of rows and of depth.
  private static let shapes = [(1, 1, 1), (3, 25, 2), (24, 24, 192), (25, 7, 193), (50, 49, 400), (9, 241, 30), (961, 243, 3)]

  @Test(arguments: shapes)
  func `each number of a product is one chain of fused additions`(rows: Int, columns: Int, depth: Int) {
    var data = SampleData(seed: 7)
    let (left, right) = (data.list(rows * depth), data.list(columns * depth))
    var expected: [Double] = []
    for row in 0..<rows {
      for column in 0..<columns {
        var sum = 0.0
        for place in 0..<depth { sum.addProduct(left[row * depth + place], right[column * depth + place]) }
        expected.append(sum)
      }
    }
    let first = MatrixView(left, rows: rows, columns: depth)
    let second = MatrixView(right, rows: columns, columns: depth)
    for most in Self.instructions { #expect(product(first, second, using: most) == expected) }
    // The same numbers, lying column after column.
    let turned = [(left, rows), (right, columns)].map { numbers, rows in
      MatrixView((0..<depth).flatMap { place in (0..<rows).map { numbers[$0 * depth + place] } }, rows: depth, columns: rows).transposed
    }
    #expect(product(turned[0], turned[1]) == expected)
    #expect(product(first, turned[1]) == expected)
  }

  @Test func `the products of rows with each other are the same in both halves`() {
    var data = SampleData(seed: 8)
    for (rows, depth) in [(1, 5), (8, 24), (60, 200), (263, 10), (983, 4)] {
      let matrix = MatrixView(data.list(rows * depth), rows: rows, columns: depth)
      let expected = product(matrix, matrix)
      for most in Self.instructions { #expect(gramMatrix(matrix, using: most) == expected) }
    }
  }

  @Test func `multiples are added up fused, with all instructions`() {
    var data = SampleData(seed: 9)
    for (count, terms) in [(1, 1), (7, 0), (8, 3), (33, 1), (64, 2), (200, 5)] {
      let (numbers, factors, sums) = (data.list(count * terms + 3), data.list(terms), data.list(count))
      var expected = sums
      for term in 0..<terms {
        for place in 0..<count { expected[place].addProduct(factors[term], numbers[3 + term * count + place]) }
      }
      for most in Self.instructions {
        var found = sums
        found.withUnsafeMutableBufferPointer { found in
          numbers.withUnsafeBufferPointer { numbers in
            addMultiples(factors, of: (0..<terms).map { term in numbers.baseAddress.map { $0 + 3 + term * count } }, to: found, using: most)
          }
        }
        #expect(found == expected)
      }
    }
  }

  @Test func `a window keeps what lies in it, in order, with all instructions`() {
    var data = SampleData(seed: 14)
    for count in [0, 1, 7, 8, 9, 40, 203] {
      var values = data.list(count, from: -3, to: 3)
      for place in values.indices where place % 9 == 4 { values[place] = [.nan, .infinity, -.infinity, 1, -1][place % 5] }
      let within = values.filter { $0 >= -1 && $0 <= 1 }
      for most in Self.instructions {
        var kept = [Double](repeating: 0, count: count + SelectionWindow.spareRoom)
        let found = values.withUnsafeBufferPointer { values in
          kept.withUnsafeMutableBufferPointer { SelectionWindow(lower: -1, upper: 1).keep(fromLong: values, in: $0, using: most) }
        }
        #expect(found == SelectionWindow.Count(below: values.count { $0 < -1 }, kept: within.count))
        #expect(Array(kept[0..<found.kept]) == within)
      }
    }
  }

  @Test func `columns have the same moments with all instructions, and those that were asked for`() throws {
    var data = SampleData(seed: 12)
    for (rows, columns) in [(1, 1), (2, 9), (7, 300), (9, 515)] {
      let numbers = data.list(rows * columns, from: 1e6, to: 2e6)
      let moments = Self.instructions.map { most in
        numbers.withUnsafeBufferPointer { ColumnMoments(of: $0, rows: rows, columns: columns, divisor: .count, using: most) }
      }
      for other in moments { #expect(other.means == moments[0].means && other.deviations == moments[0].deviations) }
      for column in 0..<columns {
        let own = (0..<rows).map { numbers[$0 * columns + column] }
        #expect(try agrees(moments[0].means[column], mean(of: own), within: 1e-15))
        if rows >= 2 { #expect(try agrees(moments[0].deviations[column], standardDeviation(of: own, divisor: .count), within: 1e-9)) }
      }
    }
  }

  @Test(arguments: [(3, 7), (30, 65), (50, 200), (25, 9)])
  func `scores that are not kept have the bits of those that are`(rows: Int, columns: Int) throws {
    var data = SampleData(seed: 13)
    let numbers = data.list(rows * columns, from: 1e6, to: 2e6)
    try numbers.withUnsafeBufferPointer { cells in
      let scores = try StandardScores(of: cells, rows: rows, columns: columns, weights: data.list(columns, from: 0, to: 3))
      let kept = Matrix(scores)
      for most in Self.instructions {
        #expect(gramMatrix(scores.view, using: most) == gramMatrix(kept.view))
        #expect(gramMatrix(scores.view.transposed, using: most) == gramMatrix(kept.view.transposed))
      }
      for column in 0..<columns { #expect(scores.view.column(column) == kept.column(column)) }
      #expect(try wardTree(of: scores) == wardTree(of: kept))
      #expect(try nearestNeighbours(in: scores, count: 2) == nearestNeighbours(in: kept, count: 2))
      #expect(try principalComponents(of: scores, count: 2) == principalComponents(of: kept, count: 2))
      #expect(try kMeans(of: scores, clusters: 2) == kMeans(of: kept, clusters: 2))
    }
  }

  @Test func `an infinite number stays in its own row and column`() {
    let found = product(MatrixView([1, .infinity, 2], rows: 3, columns: 1), MatrixView([1, 0], rows: 2, columns: 1))
    #expect(found[0...1] == [1, 0] && found[2] == .infinity && found[3].isNaN && found[4...5] == [2, 0])
  }

  @Test func `equal distances between rows are equal to the last bit`() throws {
    // Tenths have no exact binary form; the corners of a square are as far from each other whichever row comes first.
    let square = try Matrix(rows: [[0.1, 0.2], [0.1, 0.3], [0.2, 0.2], [0.2, 0.3]].map { row in row.map { $0 * 7 } })
    let distances = try SquaredDistances(between: square.view)
    for row in 0..<4 {
      for other in 0..<4 {
        var expected = 0.0
        for (x, y) in zip(square.row(row), square.row(other)) { expected += (x - y) * (x - y) }
        #expect(distances.elements[row * 4 + other] == expected)
      }
    }
    for target in 0..<4 {
      #expect(try nearestNeighbours(in: square, count: 3)[target] == nearestNeighbours(of: target, in: square, count: 3))
    }
  }

  @Test func `many columns give the distances of few`() throws {
    var data = SampleData(seed: 10)
    let wide = try Matrix(rows: 30, columns: 65, elements: data.list(30 * 65))
    let distances = try SquaredDistances(between: wide.view)
    for row in 0..<30 {
      for other in 0..<30 {
        let expected = zip(wide.row(row), wide.row(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        #expect(abs(distances.elements[row * 30 + other] - expected) <= 1e-12 * max(1, expected))
      }
    }
  }

  @Test func `distances that no number holds are refused`() throws {
    #expect(throws: NumericsError.overflow) { try SquaredDistances(between: Matrix(rows: [[1e200], [-1e200]]).view) }
  }
}
