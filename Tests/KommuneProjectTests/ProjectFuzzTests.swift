import KommuneFuzzing
import KommuneLocale
import KommuneProject
import Testing

@Suite struct ProjectFuzzTests {
  @Test func `damaged project files are read or refused with every flaw's place`() throws {
    let seeds = try [Array(ProjectText.minimal.utf8), Array(ProjectText.withSources.utf8), ProjectText.demo()]
    let pieces = [
      "&a ", "*a", "<<: *a", "!!int ", "|\n", ">-\n", "? ", "- ", ": ", "#", "---\n", "...\n", "%YAML 1.2\n", "{", "}", "'", "0529",
      "2020-02-30", "~", "null", "  ",
    ]
    Fuzzing.run("project", seeds: seeds, pieces: pieces) { bytes, _ in
      do throws(ProjectFailure) {
        _ = try ProjectReader.read(bytes: bytes, fileName: "kommune.yml")
      } catch {
        #expect(error.messages(in: .nn).allSatisfy { !$0.isEmpty })
      }
    }
  }
}
