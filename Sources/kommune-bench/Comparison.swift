import KommuneModel

/// Five kommuner against all others, in every indicator and year.
struct Comparison {
  let regionCount: Int
  let indicatorCount: Int
  let yearCount: Int
  private let cube: Cube
  private let five: [Int]
  private let others: [Int]
  private let group: [Int]
  private let regionStride: Int
  /// For each cell of a region, the place of the population of the same year.
  private let populationPlace: [Int]

  init(_ cube: Cube, groups: [String: String]) throws {
    guard let region = cube.dimensionIndex(.region), let contents = cube.dimensionIndex(.contents),
      let period = cube.dimensionIndex(.period),
      region == 0, let population = cube.dimensions[contents].index(of: "Folkemengde (antall)")
    else { throw LoadBenchmark.Failure.notTheTable }
    self.cube = cube
    regionCount = cube.dimensions[region].count
    indicatorCount = cube.dimensions[contents].count
    yearCount = cube.dimensions[period].count
    regionStride = cube.strides[region]
    let codes = cube.dimensions[region].categories.map { $0.code ?? "" }
    let merging: Set<String> = ["1504", "1523", "1529", "1534", "1546"]
    five = codes.indices.filter { merging.contains(codes[$0]) }
    others = codes.indices.filter { !merging.contains(codes[$0]) && codes[$0].utf8.allSatisfy { (0x30...0x39).contains($0) } }
    group = others.filter { groups[codes[$0]] == "EKG13" }
    populationPlace = (0..<regionStride).map {
      let year = $0 / cube.strides[period] % cube.dimensions[period].count
      return population * cube.strides[contents] + year * cube.strides[period]
    }
  }

  func run() -> Results {
    var results = Results()
    let width = 512
    var block = Block(count: width)
    cube.cells.withUnsafeBytes { raw in
      let values = raw.bindMemory(to: Double.self)
      for first in stride(from: 0, to: regionStride, by: width) {
        let count = min(width, regionStride - first)
        block.compare(values, first: first, count: count, self)
        results.add(block, count: count)
      }
    }
    return results
  }

  /// A few hundred neighbouring cells of every region, small enough for the cache.
  struct Block {
    var mean: [Double]
    var groupMean: [Double]
    var sum: [Double]
    var squares: [Double]
    var reported: [Double]
    var above: [Double]
    var below: [Double]
    var equal: [Double]
    private var weight: [Double]

    init(count: Int) {
      let zeros = Array(repeating: 0.0, count: count)
      (mean, groupMean, sum, squares, reported, above, below, equal, weight) = (
        zeros, zeros, zeros, zeros, zeros, zeros, zeros, zeros, zeros
      )
    }

    mutating func compare(_ values: UnsafeBufferPointer<Double>, first: Int, count: Int, _ table: Comparison) {
      for list in [\Block.sum, \.squares, \.reported, \.above, \.below, \.equal] {
        for index in 0..<count { self[keyPath: list][index] = 0 }
      }
      Block.weightedMean(of: table.five, values, first, count, table, &mean, &weight)
      Block.weightedMean(of: table.group, values, first, count, table, &groupMean, &weight)
      for region in table.others {
        add(UnsafeBufferPointer(rebasing: values[(region * table.regionStride + first)...].prefix(count)))
      }
      for index in 0..<count { sum[index] /= reported[index] }
      for region in table.others {
        addSquares(UnsafeBufferPointer(rebasing: values[(region * table.regionStride + first)...].prefix(count)))
      }
    }

    /// Σ population × value / Σ population, over those that have a value.
    private static func weightedMean(
      of regions: [Int], _ values: UnsafeBufferPointer<Double>, _ first: Int, _ count: Int, _ table: Comparison, _ mean: inout [Double],
      _ weight: inout [Double]
    ) {
      for index in 0..<count {
        mean[index] = 0
        weight[index] = 0
      }
      for region in regions {
        let start = region * table.regionStride
        for index in 0..<count {
          let value = values[start + first + index]
          let population = values[start + table.populationPlace[first + index]]
          let isReported = value == value
          mean[index] += isReported ? value * population : 0
          weight[index] += isReported ? population : 0
        }
      }
      for index in 0..<count { mean[index] /= weight[index] }
    }

    private mutating func add(_ row: UnsafeBufferPointer<Double>) {
      mean.withUnsafeBufferPointer { mean in
        reported.withUnsafeMutableBufferPointer { reported in
          sum.withUnsafeMutableBufferPointer { sum in
            above.withUnsafeMutableBufferPointer { above in
              below.withUnsafeMutableBufferPointer { below in
                equal.withUnsafeMutableBufferPointer { equal in
                  for index in row.indices {
                    let value = row[index]
                    let isReported = value == value
                    reported[index] += isReported ? 1 : 0
                    sum[index] += isReported ? value : 0
                    above[index] += value > mean[index] ? 1 : 0
                    below[index] += value < mean[index] ? 1 : 0
                    equal[index] += value == mean[index] ? 1 : 0
                  }
                }
              }
            }
          }
        }
      }
    }

    private mutating func addSquares(_ row: UnsafeBufferPointer<Double>) {
      sum.withUnsafeBufferPointer { average in
        squares.withUnsafeMutableBufferPointer { squares in
          for index in row.indices {
            let difference = row[index] - average[index]
            squares[index] += difference == difference ? difference * difference : 0
          }
        }
      }
    }
  }
}

/// Sums of every result and how many are missing.
struct Results {
  private var mean = Signature()
  private var group = Signature()
  private var rank = Signature()
  private var percentile = Signature()
  private var score = Signature()

  mutating func add(_ block: Comparison.Block, count: Int) {
    for index in 0..<count {
      let average = block.mean[index]
      let isMissing = average != average
      let reported = block.reported[index]
      mean.add(average)
      group.add(block.groupMean[index])
      rank.add(isMissing ? .nan : 1 + block.above[index])
      percentile.add(isMissing ? .nan : 100 * (block.below[index] + 0.5 * block.equal[index]) / reported)
      score.add((average - block.sum[index]) / (block.squares[index] / (reported - 1)).squareRoot())
    }
  }

  /// The checksum as the peers write it.
  func checksum(of cube: Cube) -> String {
    var whole = Signature()
    for cell in cube.cells { whole.add(cell.rawValue) }
    return """
      {"m": \(mean.text), "g": \(group.text), "rank": \(rank.text), "pct": \(percentile.text), "z": \(score.text), \
      "cube": \(whole.text)}
      """
  }

  /// The sum of the finite numbers and the count of the others.
  struct Signature {
    private var sum = 0.0
    private var missing = 0

    mutating func add(_ value: Double) {
      let isFinite = value.isFinite
      sum += isFinite ? value : 0
      missing += isFinite ? 0 : 1
    }

    var text: String { "[\(sum), \(missing)]" }
  }
}
