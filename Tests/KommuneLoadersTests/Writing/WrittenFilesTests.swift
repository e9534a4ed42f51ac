import KommuneModel
import Testing

@testable import KommuneLoaders

/// What is written from any file of the corpus must read back to its figures.
@Suite(.enabled(if: Corpus.isPresent, Corpus.absent))
struct WrittenFilesTests {
  private static let folders = [("../facts", ".csv"), ("px", ".px"), ("jsonstat", "data.json"), ("csv", ".csv")]

  /// Every file of the corpus that loads with figures, but for the largest: their cells are like the others'.
  private func files(_ folder: String, _ ending: String) throws -> [(name: String, loaded: Loaded)] {
    try Corpus.allFiles(in: folder, ending: ending).compactMap { file in
      let bytes = FileBytes(try Corpus.bytes(file))
      guard bytes.count < 300_000 else { return nil }
      do throws(LoadFailure) {
        let loaded = try Loader.load(bytes, fileName: file)
        return loaded.texts == nil && loaded.cube.cells.count < 10_000 ? (file, loaded) : nil
      } catch {
        return nil
      }
    }
  }

  @Test(arguments: WrittenFilesTests.folders)
  func `a tidy table reads back to the same figures, reasons and names`(folder: String, ending: String) throws {
    let files = try files(folder, ending)
    #expect(!files.isEmpty)
    for (name, loaded) in files {
      for isSpreadsheet in [false, true] {
        var bytes: [UInt8] = []
        let writer = TidyWriter(loaded)
        if isSpreadsheet {
          try writer.writeSpreadsheetCSV { bytes.append(contentsOf: $0) }
        } else {
          try writer.writeCSV { bytes.append(contentsOf: $0) }
        }
        requireSameFigures(try Loader.load(FileBytes(bytes), fileName: name), loaded, "\(name) \(isSpreadsheet)")
      }
    }
  }

  @Test(arguments: WrittenFilesTests.folders)
  func `JSON-stat reads back to the same cube with every mark and note`(folder: String, ending: String) throws {
    for (name, loaded) in try files(folder, ending) { try JSONStatRoundTripTests().requireSame(loaded, name) }
  }

  /// The cells in the file's order, each with its categories' names and why it has no number.
  private func requireSameFigures(_ found: Loaded, _ expected: Loaded, _ name: String) {
    let rows = TidyRows(expected, isOutsideValidity: nil)
    var figures: [(value: Double?, reason: MissingReason?)] = []
    rows.forEach { index, value, _ in figures.append((value, expected.cube.cells[index].observation.missingReason)) }
    var place = 0
    var differing = 0
    TidyRows(found, isOutsideValidity: nil).forEach { index, value, _ in
      guard place < figures.count else { return differing += 1 }
      let reason = found.cube.cells[index].observation.missingReason
      // A cell that could not be read is written as an empty one.
      let wanted = figures[place].reason == .unreadable ? .empty : figures[place].reason
      if value != figures[place].value || reason != wanted { differing += 1 }
      place += 1
    }
    #expect(place == figures.count, "\(name)")
    #expect(differing == 0, "\(name)")
  }
}
