import Foundation
import KommuneLoaders
import KommuneModel
import KommuneRegisters

@testable import KommuneChecks

/// Files as their publisher gave them: the demo project's, and those of the corpus where `KOMMUNE_CORPUS` names its folder.
enum RealFiles {
  static let corpus = ProcessInfo.processInfo.environment["KOMMUNE_CORPUS"]

  static var hasCorpus: Bool { corpus != nil }

  /// The root of the project.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path()

  /// The folder of the demo project's sources.
  static let demo = root + "/Data/nye-aalesund/kjelder"

  /// The files of a folder of the corpus with one of these endings, in order.
  static func corpusFiles(in folder: String, endings: [String]) -> [String] {
    guard let corpus else { return [] }
    let all = FileManager.default.enumerator(atPath: corpus + "/" + folder)?.compactMap { $0 as? String } ?? []
    return all.filter { path in endings.contains { path.hasSuffix($0) } }.sorted().map { folder + "/" + $0 }
  }

  /// Every problem of a file, held against the registers of the program.
  static func problems(_ path: String) throws -> [Problem] {
    let registers = try Registers.embedded()
    let loaded = try Loader.load(FileBytes(path: path), fileName: URL(filePath: path).lastPathComponent)
    let material = CheckMaterial(
      tables: [CheckedTable(cube: loaded.cube)], lineage: registers.lineage, baseFigures: registers.baseFigures,
      indicators: registers.indicators, sumSeries: registers.sumSeries, kostragrupper: registers.kostragrupper)
    return Checks.run(material)
  }
}
