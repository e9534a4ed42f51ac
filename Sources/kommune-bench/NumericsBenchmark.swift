#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import KommuneLoaders
import KommuneNumerics

/// The numerical work that the peers' `num.py` does, on the same files and with the same checksums.
enum NumericsBenchmark {
  /// What can go wrong before the work begins.
  enum Failure: Error { case usage, unreadable(String) }

  private static let kommuner = 357
  private static let indicators = 2000
  private static let years = 20

  /// `numerics TASK FOLDER`, where the folder holds what `gen_num.py` writes.
  static func run(_ arguments: [String]) throws {
    guard arguments.count == 2 else { throw Failure.usage }
    let folder = arguments[1]
    // The peers' libraries are imported before their clock starts too.
    openLinearAlgebra()
    var clock = Measurement()
    let checksum: String
    switch arguments[0] {
    case "pca": checksum = try components(folder, &clock)
    case "knn": checksum = try neighbours(folder, &clock)
    case "ward": checksum = try ward(folder, &clock)
    case "kmeans": checksum = try kMeansGroups(folder, &clock)
    case "bootstrap": checksum = try bootstrap(folder, &clock)
    case "ols": checksum = try leastSquaresSlopes(folder, &clock)
    case "theilsen": checksum = try medianSlopes(folder, &clock)
    default: throw Failure.usage
    }
    print(clock.line(task: arguments[0], checksum: checksum, file: folder, shape: [kommuner, indicators, years]))
  }

  private static func withStandardScores<Result>(
    _ folder: String, _ clock: inout Measurement, _ body: (StandardScores, inout Measurement) throws -> Result
  ) throws -> Result {
    let file = try FileBytes(path: folder + "/num_X.f64")
    clock.phase("read")
    return try file.withBytes { bytes in
      let scores = try StandardScores(of: bytes.bindMemory(to: Double.self), rows: kommuner, columns: indicators, divisor: .count)
      clock.phase("zscore")
      return try body(scores, &clock)
    }
  }

  private static func components(_ folder: String, _ clock: inout Measurement) throws -> String {
    let found = try withStandardScores(folder, &clock) { scores, clock in
      defer { clock.phase("pca") }
      return try principalComponents(of: scores, count: 20)
    }
    let first = rounded(found.variances[0], 9)
    let scores = sum(found.scores.elements.map(abs))
    let loadings = sum(found.loadings.elements.map(abs))
    return "{\"ev\": \(sum(found.variances)), \"ev1\": \(first), \"abs_scores\": \(scores), \"abs_loadings\": \(loadings)}"
  }

  private static func neighbours(_ folder: String, _ clock: inout Measurement) throws -> String {
    let found = try withStandardScores(folder, &clock) { scores, clock in
      defer { clock.phase("knn") }
      return try nearestNeighbours(in: scores, count: 10)
    }
    let indices = found.reduce(0) { $0 + $1.reduce(0) { $0 + $1.index } }
    return "{\"dist\": \(sum(found.flatMap { $0.map(\.distance) })), \"nn\": \(indices)}"
  }

  private static func ward(_ folder: String, _ clock: inout Measurement) throws -> String {
    let tree = try withStandardScores(folder, &clock) { scores, clock in
      defer { clock.phase("ward") }
      return try wardTree(of: scores)
    }
    let heights = tree.merges.map(\.height)
    let sizes = tree.merges.reduce(0) { $0 + $1.size }
    return "{\"heights\": \(sum(heights)), \"last\": \(rounded(heights.last ?? 0, 9)), \"sizes\": \(sizes)}"
  }

  private static func kMeansGroups(_ folder: String, _ clock: inout Measurement) throws -> String {
    let found = try withStandardScores(folder, &clock) { scores, clock in
      defer { clock.phase("kmeans") }
      let rows = try words(folder + "/num_kinit.u16", 160).map(Int.init)
      return try kMeans(of: scores, startingFrom: (0..<10).map { Array(rows[$0 * 16..<($0 + 1) * 16]) })
    }
    return "{\"best\": \(rounded(found.sumOfSquares, 9)), \"all\": \(rounded(found.sumsOfSquares.reduce(0, +), 9))}"
  }

  private static func bootstrap(_ folder: String, _ clock: inout Measurement) throws -> String {
    var values = try numbers(folder + "/num_XNaN.f64", kommuner * indicators)
    let weights = try numbers(folder + "/num_w.f64", kommuner)
    let drawn = try words(folder + "/num_boot.u16", 2000 * kommuner)
    clock.phase("read")
    let cellWeights = largeArray(count: values.count) { cells in
      for row in 0..<kommuner {
        for place in row * indicators..<(row + 1) * indicators {
          let isMissing = values[place].isNaN
          cells[place] = isMissing ? 0 : weights[row]
          values[place] = isMissing ? 0 : values[place]
        }
      }
    }
    let counts = largeArray(count: 2000 * kommuner) { (counts: UnsafeMutableBufferPointer<Double>) in
      counts.initialize(repeating: 0)
      for resample in 0..<2000 {
        let base = resample * kommuner
        for place in base..<base + kommuner { counts[base + Int(drawn[place])] += 1 }
      }
    }
    var quantiles: [Matrix] = []
    var total = 0.0
    try withResampledWeightedMeans(
      of: Matrix(rows: kommuner, columns: indicators, elements: values),
      weights: Matrix(rows: kommuner, columns: indicators, elements: cellWeights),
      counts: Matrix(rows: 2000, columns: kommuner, elements: counts)
    ) { _, means throws(NumericsError) in
      clock.phase("resample")
      quantiles.append(try rowQuantiles([0.025, 0.5, 0.975], of: means))
      clock.phase("percentile")
      // What proves that the work was done is no part of it, for the peers neither.
      total += means.elements.reduce(0, +)
      clock.phase("checksum")
    }
    clock.phase("resample")
    let sums = (0..<3).map { quantile in sum(quantiles.flatMap { $0.column(quantile) }) }.joined(separator: ", ")
    return "{\"q\": [\(sums)], \"means\": \(sum([total])), \"resamples\": 2000}"
  }

  private static func leastSquaresSlopes(_ folder: String, _ clock: inout Measurement) throws -> String {
    let series = try numbers(folder + "/num_S.f64", kommuner * indicators * years)
    clock.phase("read")
    let found = try olsSlopes(of: series, length: years)
    clock.phase("ols")
    return "{\"slope\": \(sum(found.slopes)), \"se\": \(sum(found.standardErrors))}"
  }

  private static func medianSlopes(_ folder: String, _ clock: inout Measurement) throws -> String {
    let series = try numbers(folder + "/num_S.f64", kommuner * indicators * years)
    clock.phase("read")
    let found = try theilSenSlopes(of: series, length: years)
    clock.phase("theilsen")
    return "{\"slope\": \(sum(found))}"
  }

  private static func sum(_ values: [Double]) -> String {
    "[\(rounded(values.filter(\.isFinite).reduce(0, +), 10)), \(values.count { !$0.isFinite })]"
  }

  private static func rounded(_ value: Double, _ digits: Int) -> Double {
    guard value != 0, value.isFinite else { return value }
    let scale = pow(10, Double(digits) - 1 - floor(log10(abs(value))))
    return (value * scale).rounded() / scale
  }

  private static func numbers(_ path: String, _ count: Int) throws -> [Double] { try read(path, count) }

  private static func words(_ path: String, _ count: Int) throws -> [UInt16] { try read(path, count) }

  private static func read<Element: BitwiseCopyable>(_ path: String, _ count: Int) throws -> [Element] {
    guard let file = fopen(path, "rb") else { throw Failure.unreadable(path) }
    defer { fclose(file) }
    return try largeArray(count: count) { room throws(Failure) in
      guard fread(room.baseAddress, MemoryLayout<Element>.stride, count, file) == count else { throw Failure.unreadable(path) }
    }
  }
}
