import Foundation

/// Reference files that are not part of the project; tests that need them are skipped where `KOMMUNE_CORPUS` does not name their folder.
enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"]

  static var isPresent: Bool { folder != nil }

  /// The rows of a comma-separated file without its heading, quotes and spaces removed.
  static func rows(_ path: String) throws -> [[String]] {
    let text = try String(contentsOfFile: (folder ?? "") + "/" + path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map {
        $0.filter { $0 != "\"" }.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// One column of numbers.
  static func numbers(_ path: String, column: Int = 0) throws -> [Double] {
    try rows(path).compactMap { Double($0[column]) }
  }

  /// The published or computed value of one row of `reference/expected.csv`.
  static func expected(_ test: String, _ key: String) throws -> [Double] {
    try rows("reference/expected.csv").filter { $0[0] == test && $0[1] == key }.compactMap { Double($0[2]) }
  }

  /// A value that NIST certifies.
  static func certified(_ dataset: String, _ statistic: String) throws -> Double? {
    try rows("nist/certified.csv").first { $0[1] == dataset && $0[2] == statistic }.flatMap { Double($0[3]) }
  }
}
