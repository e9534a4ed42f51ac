import KommuneModel
import Testing

@testable import KommuneLoaders

/// What is written from any file of the corpus must read back to what it was written from.
@Suite(.enabled(if: Corpus.isPresent, Corpus.absent))
struct WrittenFilesTests {
  private static let folders = [
    ("../facts", ".csv"), ("px", ".px"), ("jsonstat", "data.json"), ("jsonstat", "bodies.json"), ("csv", ".csv"), ("ssb", ".csv"),
    ("reference", ".csv"),
  ]

  /// Every file of the corpus that loads with figures, but for the largest: their rows are like the others'.
  private func files(_ folder: String, _ ending: String) throws -> [(name: String, loaded: Loaded)] {
    try Corpus.allFiles(in: folder, ending: ending).compactMap { file in
      let bytes = FileBytes(try Corpus.bytes(file))
      do throws(LoadFailure) {
        let loaded = try Loader.load(bytes, fileName: file)
        return loaded.texts == nil && loaded.cube.dimensions.count < 100 && loaded.cube.cells.count < 40_000 ? (file, loaded) : nil
      } catch {
        return nil
      }
    }
  }

  @Test(arguments: WrittenFilesTests.folders)
  func `a tidy table, for programs or spreadsheets, reads back to itself with every mark and name`(folder: String, ending: String) throws {
    let files = try files(folder, ending)
    #expect(!files.isEmpty)
    for (name, loaded) in files {
      let written = try tidy(loaded)
      #expect(try tidy(Loader.load(FileBytes(written), fileName: name)) == written, "\(name)")
      #expect(try tidy(Loader.load(FileBytes(spreadsheet(loaded)), fileName: name)) == written, "\(name)")
    }
  }

  @Test(arguments: WrittenFilesTests.folders)
  func `JSON-stat reads back to the same cube with every mark and note`(folder: String, ending: String) throws {
    for (name, loaded) in try files(folder, ending) {
      try JSONStatRoundTripTests().requireSame(loaded, name)
      let json = JSONStatWriter.write(loaded.cube, dashes: loaded.dashes, implied: loaded.impliedDimensions)
      #expect(try rows(Loader.load(FileBytes(json), fileName: name)) == rows(loaded), "\(name)")
    }
  }

  @Test(arguments: [("klass", ".csv"), ("px", ".agg"), ("px", ".vs")])
  func `a code list reads back to the same texts`(folder: String, ending: String) throws {
    for file in try Corpus.allFiles(in: folder, ending: ending) {
      let loaded = try Corpus.load(file)
      let again = try Loader.load(FileBytes(tidy(loaded)), fileName: file)
      #expect(again.texts?.header == loaded.texts?.header && again.texts?.rows == loaded.texts?.rows, "\(file)")
    }
  }

  private func tidy(_ loaded: Loaded) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try TidyWriter(loaded).writeCSV { bytes.append(contentsOf: $0) }
    return bytes
  }

  private func spreadsheet(_ loaded: Loaded) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try TidyWriter(loaded).writeSpreadsheetCSV { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The rows of the tidy table in an order of their own: JSON-stat keeps that of the cube, not that of the file.
  private func rows(_ loaded: Loaded) throws -> [[UInt8]] {
    try tidy(loaded).split(separator: 0x0A).map(Array.init).sorted { $0.lexicographicallyPrecedes($1) }
  }
}
