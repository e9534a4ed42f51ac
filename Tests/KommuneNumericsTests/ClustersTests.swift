import Testing

@testable import KommuneNumerics

@Suite struct ClustersTests {
  @Test func `Ward's tree agrees with R`() throws {
    // R 4.2.2: hclust(dist(scale(longley)), "ward.D2") and cutree(…, 4).
    let tree = try wardTree(of: Longley.matrix().standardised())
    let heights = [
      0.5243317083716974, 0.55747100071032407, 0.56115902277592233, 0.60755058936897011, 0.69241167187089048, 1.1040553183209076,
      1.1321125283837665, 1.1417748433259527, 1.5623629344368462, 2.0156171738893274, 2.0284551432418803, 2.0653563659150977,
      3.6284948195658404, 8.0366016370710369, 10.574007087560695,
    ]
    #expect(agrees(tree.merges.map(\.height), heights, within: 1e-7))
    #expect(try tree.cut(into: 4).map { $0 + 1 } == [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 4])
    #expect(tree.merges.last?.size == 16)
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"))
  func `the groups of iris agree with R`() throws {
    let rows = try Corpus.rows("reference/iris.csv").map { row in try row[1...4].map { try #require(Double($0)) } }
    let matrix = try Matrix(rows: rows)
    let tree = try wardTree(of: matrix)
    for step in 140...149 {
      #expect(try agrees([tree.merges[step - 1].height], Corpus.expected("hclust_iris_ward.D2", "height_\(step)"), within: 1e-9))
    }
    let groups = try kMeans(of: matrix, clusters: 3, seed: 1, starts: 20)
    #expect(try agrees([groups.sumOfSquares], Corpus.expected("kmeans_iris_k3", "tot_withinss_global"), within: 1e-11))
    let sizes = (0..<3).map { group in groups.labels.count { $0 == group } }.sorted()
    #expect(try sizes.map(Double.init) == Corpus.expected("kmeans_iris_k3", "size_sorted"))
  }

  @Test func `k-means agrees with R`() throws {
    // R 4.2.2: kmeans(scale(longley), 3, nstart = 50).
    let found = try kMeans(of: Longley.matrix().standardised(), clusters: 3, seed: 1, starts: 20)
    #expect(agrees(found.sumOfSquares, 16.703494534779949, within: 1e-11))
    #expect(found.labels == [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2])
  }

  @Test func `the sum of squares is that of the means, and falls with more groups`() throws {
    var data = SampleData(seed: 44)
    let matrix = try Matrix(rows: 60, columns: 3, elements: data.list(180))
    var last = Double.infinity
    for clusters in [1, 2, 4, 8, 16, 60] {
      let found = try kMeans(of: matrix, clusters: clusters, seed: 9, starts: 8)
      #expect(Set(found.labels).count == clusters)
      var expected = 0.0
      for group in 0..<clusters {
        let members = found.labels.indices.filter { found.labels[$0] == group }
        for column in 0..<3 {
          let values = members.map { matrix[$0, column] }
          expected += try variance(of: values, divisor: .count) * Double(values.count)
        }
      }
      #expect(abs(found.sumOfSquares - expected) < 1e-8)
      #expect(found.sumOfSquares < last)
      #expect(found.sumsOfSquares.min() == found.sumOfSquares)
      #expect(try kMeans(of: matrix, clusters: clusters, seed: 9, starts: 8) == found)
      last = found.sumOfSquares
    }
  }

  @Test func `nobody is nearer to another mean than to that of the own group`() throws {
    var data = SampleData(seed: 47)
    let matrix = try Matrix(rows: 300, columns: 4, elements: data.list(1200))
    let found = try kMeans(of: matrix, clusters: 12, seed: 3, starts: 4)
    let means = try (0..<12).map { group in
      let members = found.labels.indices.filter { found.labels[$0] == group }
      return try (0..<4).map { column in try mean(of: members.map { matrix[$0, column] }) }
    }
    for row in 0..<300 {
      let squares = means.map { mean in (0..<4).reduce(0) { $0 + (matrix[row, $1] - mean[$1]) * (matrix[row, $1] - mean[$1]) } }
      #expect(squares[found.labels[row]] <= (squares.min() ?? 0) + 1e-9)
    }
  }

  @Test func `the tree's heights rise, and its cuts are nested`() throws {
    var data = SampleData(seed: 45)
    for rows in 2...25 {
      // Whole numbers, so that many distances are equal.
      let matrix = try Matrix(rows: rows, columns: 2, elements: data.whole(rows * 2, below: 5))
      let tree = try wardTree(of: matrix)
      #expect(zip(tree.merges, tree.merges.dropFirst()).allSatisfy { $0.height <= $1.height + 1e-12 })
      for groups in 1..<rows {
        let coarse = try tree.cut(into: groups)
        let fine = try tree.cut(into: groups + 1)
        #expect(Set(coarse).count == groups)
        #expect(Set(zip(fine, coarse).map { [$0, $1] }).count == groups + 1)
      }
    }
  }

  @Test func `equal rows can still be divided`() throws {
    let matrix = try Matrix(rows: [[1, 1], [1, 1], [1, 1], [2, 2]])
    let found = try kMeans(of: matrix, clusters: 3, seed: 1, starts: 3)
    #expect(found.sumOfSquares < 1e-12)
  }

  @Test func `given centres are used`() throws {
    let matrix = try Matrix(rows: [[0], [1], [10], [11]])
    let found = try kMeans(of: matrix, startingFrom: [[0, 3]])
    #expect(found.labels == [0, 0, 1, 1] && agrees(found.sumOfSquares, 1))
  }

  @Test func `each error of the groups is named`() throws {
    let matrix = try Matrix(rows: [[0], [1]])
    #expect(throws: NumericsError.outsideRange(value: 3, lowest: 1, highest: 2)) { try kMeans(of: matrix, clusters: 3) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try kMeans(of: matrix, clusters: 1, starts: 0) }
    #expect(throws: NumericsError.outsideRange(value: 5, lowest: 0, highest: 1)) { try kMeans(of: matrix, startingFrom: [[5]]) }
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try wardTree(of: Matrix(rows: [[1]])) }
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 1, highest: 2)) { try wardTree(of: matrix).cut(into: 0) }
    #expect(throws: NumericsError.overflow) { try wardTree(of: Matrix(rows: [[1e300], [-1e300]])) }
  }
}
