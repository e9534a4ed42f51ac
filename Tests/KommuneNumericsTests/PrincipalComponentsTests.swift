import Testing

@testable import KommuneNumerics

@Suite struct PrincipalComponentsTests {
  @Test func `components agree with R`() throws {
    // R 4.2.2: prcomp(longley, scale. = TRUE), signs by our rule.
    let found = try principalComponents(of: Longley.matrix().standardised(), count: 7)
    let variances = [
      5.5330676785060753, 1.1875546442956839, 0.25221631126687, 0.015238522002139852, 0.010636264559147844, 0.0010279413383392187,
      0.00025863803175030372,
    ]
    #expect(agrees(found.variances, variances, within: 1e-10))
    let first = [
      0.42255592465295433, 0.42327630072220312, 0.27915213600837457, 0.18873051752053749, 0.42185005078699139, 0.42478354424088316,
      0.41272268619397956,
    ]
    #expect(agrees(Array(found.loadings.row(0)), first, within: 1e-11))
    let third = [
      0.041547774541655293, 0.156676253210947386, -0.677389683615345906, -0.585987623548112291, 0.084341836901391826,
      0.031575813652286580, 0.404199799889421785,
    ]
    // R's third component has its largest loading negative; ours is its mirror image.
    #expect(agrees(Array(found.loadings.row(2)), third.map { -$0 }, within: 1e-9))
    #expect(agrees([found.scores[0, 0], found.scores[0, 1]], [-3.761981201195820, -0.68213783999386313], within: 1e-10))
    #expect(agrees(found.shares.reduce(0, +), 1))
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"), arguments: [false, true])
  func `the components of iris agree with R`(scaled: Bool) throws {
    let rows = try Corpus.rows("reference/iris.csv").map { row in try row[1...4].map { try #require(Double($0)) } }
    let matrix = try Matrix(rows: rows)
    let found = try principalComponents(of: scaled ? matrix.standardised() : matrix, count: 4)
    let test = scaled ? "pca_iris_scaled" : "pca_iris_cov"
    for component in 1...4 {
      #expect(try agrees([found.variances[component - 1]], Corpus.expected(test, "eigenvalue_\(component)"), within: 1e-12))
      #expect(try agrees([found.shares[component - 1]], Corpus.expected(test, "prop_var_\(component)"), within: 1e-12))
      for (column, name) in ["Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"].enumerated() {
        let expected = try Corpus.expected(test, "loading_abs_sign_maxpos_\(component)_\(name)")
        #expect(agrees([found.loadings[component - 1, column]], expected, within: 1e-11), "\(component) \(name)")
      }
    }
  }

  @Test func `wide and tall matrices give the same components`() throws {
    var data = SampleData(seed: 42)
    for size in 3...9 {
      // More columns than rows, and the same numbers with rows of zeros that make it tall without moving anything.
      let wide = try Matrix(rows: size, columns: 12, elements: data.list(size * 12)).centred()
      let tall = try Matrix(rows: size + 20, columns: 12, elements: wide.elements + [Double](repeating: 0, count: 240))
      let first = try principalComponents(of: wide, count: size - 1)
      let second = try principalComponents(of: tall, count: size - 1)
      let factor = Double(size + 19) / Double(size - 1)
      #expect(agrees(first.variances, second.variances.map { $0 * factor }, within: 1e-10))
      #expect(agrees(first.loadings.elements, second.loadings.elements, within: 1e-6))
      for row in 0..<first.loadings.rows {
        let loadings = Array(first.loadings.row(row))
        #expect(agrees(loadings.reduce(0) { $0 + $1 * $1 }, 1, within: 1e-12))
        #expect(loadings.max() == loadings.map(abs).max())
      }
    }
  }

  @Test func `scores have the variances of their components and no correlation`() throws {
    let found = try principalComponents(of: Longley.matrix().standardised(), count: 3)
    for component in 0..<3 {
      #expect(try agrees(variance(of: found.scores.column(component)), found.variances[component], within: 1e-11))
      let next = (component + 1) % 3
      #expect(try abs(weightedSum(of: found.scores.column(component), weights: found.scores.column(next))) < 1e-11)
    }
  }

  @Test func `each error of the components is named`() throws {
    #expect(throws: NumericsError.tooFewValues(needed: 2, found: 1)) { try principalComponents(of: Matrix(rows: [[1, 2]]), count: 1) }
    let flat = try Matrix(rows: [[1, 2, 3], [2, 4, 3], [3, 6, 3]])
    #expect(throws: NumericsError.outsideRange(value: 4, lowest: 1, highest: 3)) { try principalComponents(of: flat, count: 4) }
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 1, highest: 3)) { try principalComponents(of: flat, count: 0) }
    #expect(throws: NumericsError.rankDeficient(columns: [1])) { try principalComponents(of: flat, count: 2) }
    #expect(throws: NumericsError.noSpread) { try principalComponents(of: Matrix(rows: [[1, 2], [1, 2]]), count: 1) }
    #expect(throws: NumericsError.overflow) { try principalComponents(of: Matrix(rows: [[1e300], [-1e300]]), count: 1) }
  }
}
