import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite struct PreviewCommandTests {
  #if Preview
    /// The program at work.
    final class Run {
      let process = Process()
      let output: URL
      let errors: URL

      init(_ sandbox: Sandbox, _ arguments: String...) throws {
        try sandbox.write("out", "")
        try sandbox.write("err", "")
        output = sandbox.folder.appending(path: "out")
        errors = sandbox.folder.appending(path: "err")
        process.executableURL = Sandbox.program
        process.arguments = arguments
        process.currentDirectoryURL = sandbox.folder
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
      }

      /// The address that the program prints when browsers can come.
      func address() async throws -> String {
        while process.isRunning {
          let text = try String(contentsOf: output, encoding: .utf8)
          if text.hasSuffix("\n") { return String(text.dropLast()) }
          try await Task.sleep(for: .milliseconds(20))
        }
        return try String(contentsOf: errors, encoding: .utf8)
      }

      /// Ends the program.
      func end() {
        // The signal that cannot be held back: a program started from a test thread inherits its blocked signals.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
      }
    }

    private static func get(_ address: String) async throws -> String {
      String(decoding: try await URLSession.shared.data(from: #require(URL(string: address))).0, as: UTF8.self)
    }

    private static func state(_ text: String) throws -> (version: String, flaws: [String]) {
      let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
      return (try #require(read?["version"] as? String), try #require(read?["flaws"] as? [String]))
    }

    @Test func `a project is shown, anew when a text changes, and its flaws in the words of the terminal`() async throws {
      let sandbox = try ReportCommandTests.project()
      let project = try String(decoding: sandbox.read("ny/kommune.yml"), as: UTF8.self)
      let run = try Run(sandbox, "preview", "ny", "--port", "0")
      defer { run.end() }
      let address = try await run.address()
      let first = try Self.state(await Self.get(address + "state"))
      #expect(first.flaws == [])
      #expect(try await Self.get(address + "report/index.html").hasPrefix("<!doctype html>"))

      try sandbox.write("ny/kommune.yml", project.replacing("exhibits:", with: "exhibit:"))
      let second = try Self.state(await Self.get(address + "state?after=" + first.version))
      #expect(second.flaws.count == 1)
      #expect(second.flaws.first?.contains("«exhibits»") == true)
      let told = try String(contentsOf: run.errors, encoding: .utf8)
      #expect(told.contains("kommune: \(second.flaws.first ?? "nothing")\n"))
      #expect(try await Self.get(address + "report/index.html").hasPrefix("<!doctype html>"))

      try sandbox.write("ny/kommune.yml", project)
      let third = try Self.state(await Self.get(address + "state?after=" + second.version))
      #expect(third.version == first.version)
    }
  #else
    @Test func `a program built without the preview says how to build one with it`() throws {
      let sandbox = try ReportCommandTests.project()
      let outcome = try sandbox.kommune("preview", "ny", "--language", "en")
      #expect(outcome.status == 69)
      #expect(outcome.output == "")
      #expect(
        outcome.errors
          == "kommune: The preview is not built into this program. Build it like this in the folder of the sources: "
          + "swift build -c release --product kommune --traits Preview. “make preview” builds and shows in one.\n")
    }
  #endif
}
