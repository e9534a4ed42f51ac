import KommuneModel
import KommuneNumerics

/// Every kommune against its group, its neighbours and the country, for thousands of indicators at once.
///
/// Where ``Comparison`` explains a few figures, this one ranks millions: it takes published figures as they stand, weighs them with the
/// population of their year, and hands over one column (an indicator in a period) at a time, so that nothing but the cube itself need
/// fit in memory.
///
///     mean = Σ pᵢ xᵢ / Σ pᵢ over those that reported;  rank = 1 + others strictly higher;  percentile as in ``Rank``
///
/// **Missing values.** A missing cell takes no part in any mean or rank, and gets `nan` in every result of its column.
public struct WideComparison: Sendable {
  /// The results of one column, one number for each kommune.
  public struct Column: Sendable {
    /// The indicator's place on the cube's contents axis.
    public internal(set) var indicator: Int
    /// The period's place on the cube's period axis.
    public internal(set) var period: Int
    /// The figures.
    public internal(set) var values: [Double]
    /// The figure less the weighted mean of the kommune's group.
    public internal(set) var aboveGroup: [Double]
    /// The figure less the weighted mean of its neighbours.
    public internal(set) var aboveNeighbours: [Double]
    /// The figure less the country's weighted mean.
    public internal(set) var aboveCountry: [Double]
    /// The place among all that reported, the highest being 1.
    public internal(set) var ranks: [Double]
    /// The share of the others below, and half of those equal.
    public internal(set) var percentiles: [Double]
  }

  private let cube: Cube
  private let regionPlaces: [Int]
  private let groups: [Int]
  private let groupCount: Int
  private let neighbours: [Int]
  private let neighbourCount: Int
  private let populationIndicator: Int
  private let axes: Axes

  private struct Axes {
    let region: Int
    let contents: Int
    let period: Int
  }

  /// Prepares a comparison.
  ///
  /// - Parameters:
  ///   - cube: Region × contents × period, in any order of axes.
  ///   - kommuner: The regions that are compared, as places on the cube's region axis.
  ///   - groups: The group of each, numbered from 0.
  ///   - neighbours: For each kommune the places of its neighbours in `kommuner`, as many for all.
  ///   - populationIndicator: The place on the contents axis of the population that weighs.
  /// - Returns: Nothing when the cube has other axes than these three.
  public init?(cube: Cube, kommuner: [Int], groups: [Int], neighbours: [[Int]], populationIndicator: Int) {
    guard cube.dimensions.count == 3, let region = cube.dimensionIndex(.region), let contents = cube.dimensionIndex(.contents),
      let period = cube.dimensionIndex(.period)
    else { return nil }
    let count = neighbours.first?.count ?? 0
    precondition(groups.count == kommuner.count && neighbours.count == kommuner.count, "a group and neighbours for each kommune")
    precondition(neighbours.allSatisfy { $0.count == count }, "as many neighbours for each kommune")
    precondition(groups.allSatisfy { $0 >= 0 }, "groups are numbered from 0")
    self.cube = cube
    regionPlaces = kommuner
    self.groups = groups
    groupCount = (groups.max() ?? -1) + 1
    self.neighbours = neighbours.flatMap(\.self)
    neighbourCount = count
    self.populationIndicator = populationIndicator
    axes = Axes(region: cube.strides[region], contents: cube.strides[contents], period: cube.strides[period])
  }

  /// How many indicators the cube has.
  public var indicatorCount: Int { cube.dimension(.contents)?.count ?? 0 }
  /// How many periods the cube has.
  public var periodCount: Int { cube.dimension(.period)?.count ?? 0 }

  /// Calls `body` with the results of every column, indicator by indicator; the column's arrays are used again for the next.
  public func forEachColumn(_ body: (Column) throws -> Void) rethrows {
    let count = regionPlaces.count
    let empty = [Double](repeating: .nan, count: count)
    var column = Column(
      indicator: 0, period: 0, values: empty, aboveGroup: empty, aboveNeighbours: empty, aboveCountry: empty, ranks: empty,
      percentiles: empty)
    let weights = (0..<periodCount).map { populationWeights(in: $0) }
    // Columns are cut out in blocks, so that a region's cells are read one after the other.
    let block = 32
    let total = indicatorCount * periodCount
    var cut = [Double](repeating: 0, count: block * count)
    var scratch = Scratch(count: count, groups: groupCount)
    for start in stride(from: 0, to: total, by: block) {
      let end = min(total, start + block)
      cutOut(start..<end, into: &cut)
      for flat in start..<end {
        let (indicator, period) = flat.quotientAndRemainder(dividingBy: periodCount)
        compare(cut[(flat - start) * count..<(flat - start + 1) * count], weights[period], &scratch, into: &column)
        column.indicator = indicator
        column.period = period
        try body(column)
      }
    }
  }

  /// Sums that are used again for every column.
  private struct Scratch {
    var weighted: [Double]
    var present: [Double]
    var groupSums: [Double]
    var groupWeights: [Double]
    var ranker: ColumnRanker

    init(count: Int, groups: Int) {
      ranker = ColumnRanker(count: count)
      weighted = [Double](repeating: 0, count: count)
      present = weighted
      groupSums = [Double](repeating: 0, count: groups)
      groupWeights = groupSums
    }
  }

  private func populationWeights(in period: Int) -> [Double] {
    regionPlaces.map { place in
      let value = cube.cells[place * axes.region + populationIndicator * axes.contents + period * axes.period].rawValue
      return value.isNaN ? 0 : value
    }
  }

  private func cutOut(_ columns: Range<Int>, into cut: inout [Double]) {
    let count = regionPlaces.count
    let offsets = columns.map { flat in
      let (indicator, period) = flat.quotientAndRemainder(dividingBy: periodCount)
      return indicator * axes.contents + period * axes.period
    }
    cube.cells.withUnsafeBufferPointer { cells in
      cut.withUnsafeMutableBufferPointer { target in
        for (row, place) in regionPlaces.enumerated() {
          let base = place * axes.region
          for index in offsets.indices { target[index * count + row] = cells[base + offsets[index]].rawValue }
        }
      }
    }
  }

  private func compare(_ values: ArraySlice<Double>, _ weights: [Double], _ scratch: inout Scratch, into column: inout Column) {
    let count = weights.count
    values.withUnsafeBufferPointer { figures in
      weights.withUnsafeBufferPointer { people in
        groups.withUnsafeBufferPointer { groups in
          sums(figures, people, groups, &scratch)
        }
        let country = scratch.groupSums.reduce(0, +) / scratch.groupWeights.reduce(0, +)
        for index in 0..<count {
          let value = figures[index]
          let group = groups[index]
          column.values[index] = value
          column.aboveCountry[index] = value - country
          column.aboveGroup[index] = value - scratch.groupSums[group] / scratch.groupWeights[group]
        }
        compareWithNeighbours(figures, scratch, into: &column.aboveNeighbours)
        scratch.ranker.rank(figures, into: &column)
      }
    }
  }

  private func sums(
    _ figures: UnsafeBufferPointer<Double>, _ people: UnsafeBufferPointer<Double>, _ groups: UnsafeBufferPointer<Int>,
    _ scratch: inout Scratch
  ) {
    for group in scratch.groupSums.indices {
      scratch.groupSums[group] = 0
      scratch.groupWeights[group] = 0
    }
    for index in figures.indices {
      let isPresent = figures[index] == figures[index]
      let weight = isPresent ? people[index] : 0
      let product = isPresent ? figures[index] * people[index] : 0
      scratch.present[index] = weight
      scratch.weighted[index] = product
      scratch.groupSums[groups[index]] += product
      scratch.groupWeights[groups[index]] += weight
    }
  }

  private func compareWithNeighbours(_ figures: UnsafeBufferPointer<Double>, _ scratch: Scratch, into above: inout [Double]) {
    scratch.weighted.withUnsafeBufferPointer { weighted in
      scratch.present.withUnsafeBufferPointer { present in
        neighbours.withUnsafeBufferPointer { neighbours in
          above.withUnsafeMutableBufferPointer { above in
            for index in figures.indices {
              var sum = 0.0
              var weight = 0.0
              for place in index * neighbourCount..<(index + 1) * neighbourCount {
                sum += weighted[neighbours[place]]
                weight += present[neighbours[place]]
              }
              above[index] = figures[index] - sum / weight
            }
          }
        }
      }
    }
  }
}
