import Foundation
import KommuneLoaders
import Testing

/// Files of the shared corpus, which is not part of the project; `KOMMUNE_CORPUS` says where it lies.
enum FormatsCorpus {
  static let root = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"]
  static let isPresent = root != nil
  static let absent: Comment = "KOMMUNE_CORPUS is not set"

  static func bytes(_ path: String) throws -> FileBytes { try FileBytes(path: #require(root) + "/" + path) }

  static func load(_ path: String, options: LoadOptions = LoadOptions()) throws -> Loaded {
    try Loader.load(bytes(path), fileName: path, options: options)
  }

  /// Every file below a folder with one of these endings, sorted.
  static func files(in folder: String, endings: [String]) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: try #require(root) + "/" + folder)
    return (all?.allObjects ?? []).compactMap { $0 as? String }.filter { name in endings.contains { name.hasSuffix($0) } }.sorted()
      .map { folder + "/" + $0 }
  }
}
