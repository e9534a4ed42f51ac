import KommuneComparison
import KommuneLoaders
import KommuneModel
import KommuneNumerics

/// Every kommune against its group, its ten nearest and the country, in every indicator and year: the work that `bench/compare_peers.py`
/// does with numpy, pandas and scikit-learn, with the same checksum.
enum WideBenchmark {
  enum Failure: Error { case usage, notTheTable }

  /// `compare FILE GROUPS`: a wide table and the group of each kommune.
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw Failure.usage }
    var clock = Measurement()
    let cube = try Loader.load(FileBytes(path: arguments[0]), fileName: arguments[0], options: LoadOptions(threads: 2)).cube
    let records = try CSVRecords.read(FileBytes(path: arguments[1]), fileName: arguments[1])
    clock.phase("load")
    let groupByCode = Dictionary(records.dropFirst().map { ($0[0], $0[2]) }, uniquingKeysWith: { first, _ in first })
    guard let region = cube.dimension(.region), let contents = cube.dimension(.contents), let period = cube.dimension(.period),
      let population = contents.index(of: "Folkemengde (antall)")
    else { throw Failure.notTheTable }
    let kommuner = region.categories.indices.filter { (region.categories[$0].code ?? "").utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let names = kommuner.map { groupByCode[region.categories[$0].code ?? ""] ?? "" }
    let order = Set(names).sorted()
    let groups = names.map { order.firstIndex(of: $0) ?? 0 }
    let neighbours = try nearest(cube, kommuner, contents.count, latest: period.count - 1)
    clock.phase("neighbours")
    guard
      let comparison = WideComparison(
        cube: cube, kommuner: kommuner, groups: groups, neighbours: neighbours, populationIndicator: population)
    else { throw Failure.notTheTable }
    var totals = [Total](repeating: Total(), count: 5)
    comparison.forEachColumn { column in
      totals[0].add(column.aboveGroup)
      totals[1].add(column.aboveNeighbours)
      totals[2].add(column.aboveCountry)
      totals[3].add(column.ranks)
      totals[4].add(column.percentiles)
    }
    clock.phase("compare")
    print(
      clock.line(
        task: "compare", checksum: "[\(totals.map(\.text).joined(separator: ", "))]", file: arguments[0],
        shape: [kommuner.count, contents.count, period.count]))
  }

  /// The ten nearest of each by all indicators of the latest year; a missing figure counts as the mean of the others.
  private static func nearest(_ cube: Cube, _ kommuner: [Int], _ indicators: Int, latest: Int) throws -> [[Int]] {
    guard let region = cube.dimensionIndex(.region), let contents = cube.dimensionIndex(.contents),
      let period = cube.dimensionIndex(.period)
    else { throw Failure.notTheTable }
    var elements = [Double](repeating: 0, count: kommuner.count * indicators)
    for indicator in 0..<indicators {
      var sum = 0.0
      var count = 0.0
      for (row, place) in kommuner.enumerated() {
        let index = place * cube.strides[region] + indicator * cube.strides[contents] + latest * cube.strides[period]
        let value = cube.cells[index].rawValue
        elements[row * indicators + indicator] = value
        sum += value.isNaN ? 0 : value
        count += value.isNaN ? 0 : 1
      }
      for row in kommuner.indices where elements[row * indicators + indicator].isNaN {
        elements[row * indicators + indicator] = sum / count
      }
    }
    return try elements.withUnsafeBufferPointer { cells in
      let scores = try StandardScores(of: cells, rows: kommuner.count, columns: indicators, divisor: .count)
      return try nearestNeighbours(in: scores, count: 10).map { $0.map(\.index) }
    }
  }

  /// The sum of what is a number, and how much is none.
  private struct Total {
    private var sum = 0.0
    private var missing = 0

    mutating func add(_ values: [Double]) {
      for value in values {
        if value.isFinite { sum += value } else { missing += 1 }
      }
    }

    var text: String { "[\(sum), \(missing)]" }
  }
}
