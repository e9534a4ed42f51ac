import Foundation
import KommuneLoaders
import Testing

extension Corpus {
  static let absent: Comment = "KOMMUNE_CORPUS is not set"

  /// Loads a file of the corpus in the format that its content shows.
  static func load(_ path: String, options: LoadOptions = LoadOptions()) throws -> Loaded {
    try Loader.load(FileBytes(path: url(path).path), fileName: path, options: options)
  }

  /// Every file in a folder and the folders in it with this ending, sorted.
  static func allFiles(in folder: String, ending: String) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: url(folder).path)?.allObjects ?? []
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.sorted().map { folder + "/" + $0 }
  }
}
