import CMatrixProduct
import Testing

@testable import KommuneNumerics

@Suite struct MatrixProductsTests {
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
      #expect(gramMatrix(matrix) == expected)
      for most in Self.instructions {
        var lower = lowerGramMatrix(matrix, using: most)
        mirrorLowerHalf(&lower, order: rows)
        #expect(lower == expected)
      }
    }
  }

  @Test func `multiples are added up fused, with all instructions`() {
    var data = SampleData(seed: 9)
    for count in [1, 7, 8, 33] {
      let (numbers, sums) = (data.list(count), data.list(count))
      var expected = sums
      for place in 0..<count { expected[place].addProduct(0.1, numbers[place]) }
      for most in Self.instructions {
        var found = sums
        kommune_add(count, 0.1, numbers, &found, most)
        #expect(found == expected)
      }
    }
  }

  @Test func `an infinite number stays in its own row and column`() {
    let found = product(MatrixView([1, .infinity, 2], rows: 3, columns: 1), MatrixView([1, 0], rows: 2, columns: 1))
    #expect(found[0...1] == [1, 0] && found[2] == .infinity && found[3].isNaN && found[4...5] == [2, 0])
  }

  @Test func `equal distances between rows are equal to the last bit`() throws {
    // Tenths have no exact binary form; the corners of a square are as far from each other whichever row comes first.
    let square = try Matrix(rows: [[0.1, 0.2], [0.1, 0.3], [0.2, 0.2], [0.2, 0.3]].map { row in row.map { $0 * 7 } })
    let distances = try SquaredDistances(between: square)
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
    let distances = try SquaredDistances(between: wide)
    for row in 0..<30 {
      for other in 0..<30 {
        let expected = zip(wide.row(row), wide.row(other)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        #expect(abs(distances.elements[row * 30 + other] - expected) <= 1e-12 * max(1, expected))
      }
    }
  }

  @Test func `distances that no number holds are refused`() throws {
    #expect(throws: NumericsError.overflow) { try SquaredDistances(between: Matrix(rows: [[1e200], [-1e200]])) }
  }
}
