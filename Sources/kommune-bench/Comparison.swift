import KommuneLoaders
import KommuneModel
import Synchronization

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

  /// The results of every indicator and year. Two threads each take the next block when they are done with one, and the blocks are added up
  /// in their order.
  func run() -> Results {
    let width = Comparison.width
    let count = (regionStride + width - 1) / width
    let parts = [Results](unsafeUninitializedCapacity: count) { parts, filled in
      parts[..<count].initialize(repeating: Results())
      filled = count
      let room = UnsafeMutableBufferPointer(rebasing: parts[..<count])
      let next = Atomic(0)
      let work = {
        var block = Block(count: width)
        cube.cells.withUnsafeBytes { raw in
          let values = raw.bindMemory(to: Double.self)
          while true {
            let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard number < count else { return }
            let first = number * width
            let size = min(width, regionStride - first)
            block.compare(values, first: first, count: size, self)
            room[number].add(block, count: size)
          }
        }
      }
      concurrently(work, work)
    }
    return parts.reduce(into: Results()) { $0.add($1) }
  }

  private static let width = 256

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
      let rows = table.others.map { UnsafeBufferPointer(rebasing: values[($0 * table.regionStride + first)...].prefix(count)) }
      addFour(rows, count: count)
      for row in rows.dropFirst(rows.count / 4 * 4) { add(row) }
      for index in 0..<count {
        sum[index] /= reported[index]
        below[index] = reported[index] - above[index] - equal[index]
      }
      addSquares(rows, count: count)
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

    /// Adds four regions at a time, so that the sums are fetched and put back once for four.
    private mutating func addFour(_ rows: [UnsafeBufferPointer<Double>], count: Int) {
      mean.withUnsafeBytes { mean in
        reported.withUnsafeMutableBytes { reported in
          sum.withUnsafeMutableBytes { sum in
            above.withUnsafeMutableBytes { above in
              equal.withUnsafeMutableBytes { equal in
                for first in stride(from: 0, to: rows.count / 4 * 4, by: 4) {
                  for place in stride(from: 0, to: count / 4 * 4, by: 4) {
                    let offset = place * 8
                    let average = mean.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
                    var number = reported.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
                    var total = sum.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
                    var higher = above.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
                    var same = equal.loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
                    for region in first..<(first + 4) {
                      let value = UnsafeRawBufferPointer(rows[region]).loadUnaligned(fromByteOffset: offset, as: SIMD4<Double>.self)
                      let isReported = value .== value
                      number += Block.ones(isReported)
                      total += SIMD4<Double>().replacing(with: value, where: isReported)
                      higher += Block.ones(value .> average)
                      same += Block.ones(value .== average)
                    }
                    reported.storeBytes(of: number, toByteOffset: offset, as: SIMD4<Double>.self)
                    sum.storeBytes(of: total, toByteOffset: offset, as: SIMD4<Double>.self)
                    above.storeBytes(of: higher, toByteOffset: offset, as: SIMD4<Double>.self)
                    equal.storeBytes(of: same, toByteOffset: offset, as: SIMD4<Double>.self)
                  }
                }
              }
            }
          }
        }
      }
      // What four lanes do not reach.
      for row in rows.prefix(rows.count / 4 * 4) { add(row, from: count / 4 * 4) }
    }

    @inline(__always)
    private static func ones(_ mask: SIMDMask<SIMD4<Int64>>) -> SIMD4<Double> {
      SIMD4<Double>().replacing(with: SIMD4<Double>(repeating: 1), where: mask)
    }

    @inline(__always)
    private static func one(_ holds: Bool) -> Double { holds ? 1 : 0 }

    private mutating func add(_ row: UnsafeBufferPointer<Double>, from start: Int = 0) {
      for index in start..<row.count {
        let value = row[index]
        reported[index] += Block.one(value == value)
        sum[index] += value == value ? value : 0
        above[index] += Block.one(value > mean[index])
        equal[index] += Block.one(value == mean[index])
      }
    }

    private mutating func addSquares(_ rows: [UnsafeBufferPointer<Double>], count: Int) {
      sum.withUnsafeBytes { average in
        squares.withUnsafeMutableBytes { squares in
          for row in rows {
            let values = UnsafeRawBufferPointer(row)
            for place in stride(from: 0, to: count / 4 * 4, by: 4) {
              let center = average.loadUnaligned(fromByteOffset: place * 8, as: SIMD4<Double>.self)
              let difference = values.loadUnaligned(fromByteOffset: place * 8, as: SIMD4<Double>.self) - center
              let total = squares.loadUnaligned(fromByteOffset: place * 8, as: SIMD4<Double>.self)
              let added = SIMD4<Double>().replacing(with: difference * difference, where: difference .== difference)
              squares.storeBytes(of: total + added, toByteOffset: place * 8, as: SIMD4<Double>.self)
            }
          }
        }
      }
      for row in rows {
        for index in (count / 4 * 4)..<count {
          let difference = row[index] - sum[index]
          squares[index] += difference == difference ? difference * difference : 0
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

  /// Takes over the results of other indicators.
  mutating func add(_ other: Results) {
    mean.add(other.mean)
    group.add(other.group)
    rank.add(other.rank)
    percentile.add(other.percentile)
    score.add(other.score)
  }

  /// The checksum as the peers write it.
  func checksum(of cube: Cube) -> String {
    let middle = cube.cells.count / 2
    var whole = Signature()
    var rest = Signature()
    cube.cells.withUnsafeBytes { raw in
      let values = raw.bindMemory(to: Double.self)
      concurrently {
        whole = Signature(values[..<middle])
      } _: {
        rest = Signature(values[middle...])
      }
    }
    whole.add(rest)
    return """
      {"m": \(mean.text), "g": \(group.text), "rank": \(rank.text), "pct": \(percentile.text), "z": \(score.text), \
      "cube": \(whole.text)}
      """
  }

  /// The sum of the finite numbers and the count of the others.
  struct Signature {
    private var sum = 0.0
    private var missing = 0

    init() {}

    /// The signature of many numbers, added in eight sums so that one addition need not wait for the one before.
    init(_ values: Slice<UnsafeBufferPointer<Double>>) {
      var sums = SIMD8<Double>()
      var counts = SIMD8<Int64>()
      var index = values.startIndex
      if let base = UnsafeRawPointer(values.base.baseAddress) {
        while index + 8 <= values.endIndex {
          let lane = base.loadUnaligned(fromByteOffset: index * 8, as: SIMD8<Double>.self)
          let isNumber = lane .== lane
          sums += lane.replacing(with: 0, where: .!isNumber)
          counts &+= SIMD8<Int64>(repeating: 1).replacing(with: 0, where: isNumber)
          index += 8
        }
      }
      sum = sums.sum()
      missing = Int(counts.wrappedSum())
      while index < values.endIndex {
        add(values[index])
        index += 1
      }
    }

    mutating func add(_ other: Signature) {
      sum += other.sum
      missing += other.missing
    }

    mutating func add(_ value: Double) {
      let isFinite = value.isFinite
      sum += isFinite ? value : 0
      missing += isFinite ? 0 : 1
    }

    var text: String { "[\(sum), \(missing)]" }
  }
}
