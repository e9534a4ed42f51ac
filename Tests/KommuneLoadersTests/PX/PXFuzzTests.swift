import KommuneFuzzing
import KommuneLoaders
import KommuneModel
import Testing

@Suite struct PXFuzzTests {
  @Test func `damaged files load or fail, and every cell is finite or says why it is not`() throws {
    var seeds = [PXSamples.small, PXSamples.sparse].map { $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
    if Corpus.isPresent {
      for file in try Corpus.allFiles(in: "px", ending: ".px") {
        let bytes = try Corpus.bytes(file)
        if bytes.count < 12_000 { seeds.append(bytes) }
      }
    }
    let pieces = [
      "DATA=", "KEYS(", "VALUES(", "CODES(", "TIMEVAL(", "TLIST(A1", "STUB=", "HEADING=", "[en]", "CODEPAGE=", "\"\n\"", "\".\"", "\"-\"",
      "\"......\"",
      "DATANOTECELL(", "CONTVARIABLE=", "PRECISION(",
    ]
    Fuzzing.run("PX", seeds: seeds, pieces: pieces) { bytes, _ in
      do throws(LoadFailure) {
        let loaded = try Loader.load(FileBytes(bytes), fileName: "x.px")
        let isSound = loaded.cube.cells.allSatisfy { $0.isMissing || $0.rawValue.isFinite }
        #expect(isSound)
        for problem in loaded.problems { #expect(!problem.message(in: .en).isEmpty) }
      } catch {
        #expect(!error.message(in: .sv).isEmpty)
      }
    }
  }
}
