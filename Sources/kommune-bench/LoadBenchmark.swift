import KommuneLoaders
import KommuneModel
import KommuneNumerics

/// Loads a table of all regions, indicators and years and compares five kommuner with the others in every indicator and year:
/// the work that `common.py` of the peers defines, with the same checksum.
enum LoadBenchmark {
  static func run(_ arguments: [String]) throws {
    guard arguments.count >= 2 else { throw Failure.usage }
    var measurement = Measurement()
    let options = LoadOptions(threads: arguments.count > 2 ? Int(arguments[2]) ?? 2 : 2)
    let loaded = try Loader.load(FileBytes(path: arguments[0]), fileName: arguments[0], options: options)
    measurement.phase("load")
    let groups = try groups(arguments[1])
    let comparison = try Comparison(loaded.cube, groups: groups)
    let results = comparison.run()
    measurement.phase("benchmark")
    let checksum = results.checksum(of: loaded.cube)
    measurement.phase("checksum")
    let isWide = loaded.cube.positions.columns.count > 1
    print(
      measurement.line(
        task: isWide ? "tab_wide" : "tab_long", checksum: checksum, file: String(arguments[0].split(separator: "/").last ?? ""),
        shape: [comparison.regionCount, comparison.indicatorCount, comparison.yearCount]))
  }

  enum Failure: Error { case usage, notTheTable }

  /// The KOSTRA group of each kommune.
  private static func groups(_ path: String) throws -> [String: String] {
    let records = try CSVRecords.read(FileBytes(path: path), fileName: path)
    return Dictionary(records.dropFirst().map { ($0[0], $0[2]) }, uniquingKeysWith: { first, _ in first })
  }
}
