import KommuneLoaders
import KommuneModel
import Testing

@Suite struct PXFuzzTests {
  @Test func `damaged files load or fail, and every cell is finite or says why it is not`() {
    let seeds = [PXSamples.small, PXSamples.sparse].map { $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
    Mutations.run(seeds: seeds, seed: 7459) { bytes in
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
