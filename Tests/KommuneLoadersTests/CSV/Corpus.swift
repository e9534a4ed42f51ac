import Foundation
import Testing

/// The folder of files that others wrote, named by `KOMMUNE_CORPUS`; tests that need it are skipped aloud without it.
enum Corpus {
  static let folder = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"]

  static var isPresent: Bool { folder != nil }

  static func url(_ path: String) -> URL { URL(fileURLWithPath: folder ?? "").appendingPathComponent(path) }

  static func bytes(_ path: String) throws -> [UInt8] { try [UInt8](Data(contentsOf: url(path))) }

  /// The names of the files in a folder with an ending, sorted.
  static func files(in path: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url(path).path).filter { $0.hasSuffix(ending) }.sorted()
  }
}
