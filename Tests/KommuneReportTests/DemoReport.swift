import Foundation
import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneRegisters

@testable import KommuneReport

/// The demo project, loaded once, as every test here needs it.
enum DemoReport {
  /// What the report is made from, in a language, with what a test changes of the project.
  static func input(_ language: Language = .nn, _ change: (inout Project) -> Void = { _ in }) throws -> ReportInput {
    let loaded = try demo.get()
    var project = loaded.project
    change(&project)
    var texts: [String: String] = [:]
    for chapter in project.chapters {
      let path = chapter.path(in: language)
      texts[path] = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }
    let registers = loaded.registers
    return ReportInput(
      project: project, language: language, sources: loaded.sources, texts: texts, lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, sumSeries: registers.sumSeries, indicators: registers.indicators,
      baseFigures: registers.baseFigures,
      peerTraits: registers.peerTraits)
  }

  /// A report's context, for exhibits that the demo does not show.
  static func context(_ language: Language = .nn, _ change: (inout Project) -> Void = { _ in }) throws -> ReportContext {
    try ReportContext(try input(language, change))
  }

  static let year2015 = Period(year: 2015)

  private struct Loaded {
    let project: Project
    let registers: Registers
    let sources: [ReportSource]
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Data/nye-aalesund")
  private static let demo = Result { try load() }

  private static func load() throws -> Loaded {
    let bytes = Array(try Data(contentsOf: folder.appending(path: "kommune.yml")))
    let project = try ProjectReader.read(bytes: bytes, fileName: "kommune.yml", languages: Language.allCases)
    let sources = try project.sources.map { source in
      let loaded = try Loader.load(try FileBytes(path: folder.appending(path: source.file).path), fileName: source.file)
      return ReportSource(source: source, cube: loaded.cube, sha256: "", problems: loaded.problems)
    }
    return Loaded(project: project, registers: try Registers.embedded(), sources: sources)
  }
}
