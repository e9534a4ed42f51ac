import KommuneComparison
import KommuneModel
import KommuneNumerics
import Testing

/// Against the numeric library's own ranks and means, one column at a time, on invented figures with gaps and ties.
@Suite struct WideComparisonTests {
  let count = 29
  let cube: Cube
  let groups: [Int]
  let neighbours: [[Int]]

  init() {
    let kommuner = count
    let contents = ["folkemengde", "a", "b"]
    var cells: [Cell] = []
    for region in 0..<kommuner {
      for content in contents.indices {
        for period in 0..<2 {
          let number = (region * 7 + content * 13 + period * 5) % 11
          cells.append(
            content == 0 ? Cell(Double(100 + region * 10 + period)) : number == 3 ? Cell(.notAvailable) : Cell(Double(number) / 4))
        }
      }
    }
    cube = Cube(
      dimensions: [
        Dimension(name: "region", role: .region, categories: (0..<kommuner).map { Category(code: "R\($0)", label: "") }),
        Dimension(name: "contents", role: .contents, categories: contents.map { Category(label: $0) }),
        Dimension(name: "period", role: .period, categories: [Category(label: "2014"), Category(label: "2015")]),
      ], cells: cells, source: SourceFile(name: "x"), positions: CellPositions(lines: .none, columns: []))
    groups = (0..<kommuner).map { $0 % 4 }
    neighbours = (0..<kommuner).map { place in (1...3).map { (place + $0) % kommuner } }
  }

  private func value(_ region: Int, _ content: Int, _ period: Int) -> Double? {
    cube.observation(at: cube.flatIndex([region, content, period])).value
  }

  /// The weighted mean of those that reported.
  private func mean(_ members: [Int], _ content: Int, _ period: Int) throws -> Double {
    let reported = members.filter { value($0, content, period) != nil }
    return try weightedMean(
      of: reported.compactMap { value($0, content, period) }, weights: reported.compactMap { value($0, 0, period) })
  }

  @Test func `every column agrees with the numeric library`() throws {
    let comparison = try #require(
      WideComparison(cube: cube, kommuner: Array(0..<count), groups: groups, neighbours: neighbours, populationIndicator: 0))
    var seen = 0
    var worst = 0.0
    var flaws: [String] = []
    try comparison.forEachColumn { column in
      seen += 1
      let (content, period) = (column.indicator, column.period)
      let country = try mean(Array(0..<count), content, period)
      for place in 0..<count {
        guard let own = value(place, content, period) else {
          if !column.ranks[place].isNaN || !column.aboveGroup[place].isNaN { flaws.append("\(content) \(period) \(place)") }
          continue
        }
        let others = (0..<count).filter { $0 != place }.compactMap { value($0, content, period) }
        let standing = try standing(of: own, among: others)
        if column.ranks[place] != Double(standing.rank) { flaws.append("rank \(content) \(period) \(place)") }
        let group = try mean((0..<count).filter { groups[$0] == groups[place] }, content, period)
        let near = try mean(neighbours[place], content, period)
        for (found, expected) in [
          (column.aboveCountry[place], own - country), (column.aboveGroup[place], own - group),
          (column.aboveNeighbours[place], own - near), (column.percentiles[place], standing.percentile),
        ] { worst = max(worst, abs(found - expected)) }
      }
    }
    #expect(seen == 6)
    #expect(flaws.isEmpty)
    #expect(worst < 1e-12)
  }

  @Test func `a cube with a further axis is refused`() {
    let ages = Cube(
      dimensions: cube.dimensions + [Dimension(name: "alder", role: .age, categories: [Category(label: "0 år")])], cells: cube.cells,
      source: cube.source, positions: cube.positions)
    #expect(WideComparison(cube: ages, kommuner: [0], groups: [0], neighbours: [[]], populationIndicator: 0) == nil)
  }
}
