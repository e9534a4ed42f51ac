import KommuneLoaders
import KommuneModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How fast large files of the other formats are read, by one thread.
enum FormatBenchmark {
  enum Failure: Error { case usage, cannotWrite(String) }

  /// `read FILE…`: loads each file five times and prints the best rate by the processor's time, with a checksum.
  static func read(_ arguments: [String]) throws {
    guard !arguments.isEmpty else { throw Failure.usage }
    for path in arguments {
      var best = Double.infinity
      var megabytes = 0.0
      var checksum = (sum: 0.0, missing: 0, problems: 0)
      for _ in 0..<5 {
        let start = clock()
        let file = try FileBytes(path: path)
        let loaded = try Loader.load(file, fileName: path, options: LoadOptions(threads: 1))
        best = min(best, Double(clock() - start) / Double(CLOCKS_PER_SEC))
        megabytes = Double(file.count) / 1e6
        checksum = (0, 0, loaded.problems.count)
        for cell in loaded.cube.cells {
          if cell.isMissing { checksum.missing += 1 } else { checksum.sum += cell.rawValue }
        }
      }
      let rate = Int(megabytes / best)
      print(
        """
        {"task": "read", "peer": "kommune", "file": "\(path.split(separator: "/").last ?? "")", "mb": \(Int(megabytes)), \
        "cpu_s": \((best * 10_000).rounded() / 10_000), "mb_per_s": \(rate), "cells": [\(checksum.sum), \(checksum.missing)], \
        "problems": \(checksum.problems)}
        """)
    }
  }

  /// `make px|px-keys|json-stat MEGABYTES FILE`: writes a table of 375 regions, as many indicators as it takes, and ten years. One
  /// cell in 25 is a mark, half of the others have a decimal, as in the tables that loading is measured with.
  static func make(_ arguments: [String]) throws {
    guard arguments.count == 3, let megabytes = Int(arguments[1]), megabytes > 0, let file = fopen(arguments[2], "wb") else {
      throw Failure.usage
    }
    defer { fclose(file) }
    let indicators = max(megabytes * 1_000_000 / (375 * 10 * 7), 1)
    var table = MadeTable(indicators: indicators, file: file)
    switch arguments[0] {
    case "px": table.writePX(withKeys: false)
    case "px-keys": table.writePX(withKeys: true)
    case "json-stat": table.writeJSONStat()
    default: throw Failure.usage
    }
    table.flush()
  }
}
