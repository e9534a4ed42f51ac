import Foundation
import Testing

/// The public validator of JSON-stat (PyPI: jsonstat-validator) on what the program writes.
@Suite struct JSONStatValidatorTests {
  /// A Python that has the validator: the one that `KOMMUNE_PYTHON` names, that of `.venv-jsonstat`, or the system's.
  private static let python: String? = {
    let own = ProcessInfo.processInfo.environment["KOMMUNE_PYTHON"]
    let candidates = [own, Sandbox.package.appending(path: ".venv-jsonstat/bin/python3").path, "/usr/bin/python3"].compactMap(\.self)
    return candidates.first { path in
      guard FileManager.default.isExecutableFile(atPath: path) else { return false }
      let process = Process()
      process.executableURL = URL(filePath: path)
      process.arguments = ["-c", "import jsonstat_validator"]
      process.standardError = FileHandle.nullDevice
      do { try process.run() } catch { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }()

  @Test(
    .enabled(if: python != nil, "jsonstat-validator is not installed; pip install jsonstat-validator"),
    arguments: ["kostra-eiendomsforvaltning-konsern-2015", "kostra-publiserte-gruppetall-2015", "ssb-07459-folkemengde-kommuner"])
  func `the public validator accepts what is written`(file: String) throws {
    let sandbox = try Sandbox()
    let source = Sandbox.package.appending(path: "Data/nye-aalesund/kjelder/\(file).csv").path
    #expect(try sandbox.kommune("read", source, "--format", "json-stat", "--output", "a.json").status == 0)
    let tool = Sandbox.package.appending(path: "Tools/validate-jsonstat.py").path
    let outcome = try sandbox.shell("\"\(Self.python ?? "")\" \"\(tool)\" a.json")
    #expect(outcome.status == 0, "\(outcome.output) \(outcome.errors)")
    #expect(outcome.output.hasPrefix("valid "))
  }

  @Test(.enabled(if: python != nil, "jsonstat-validator is not installed; pip install jsonstat-validator"))
  func `the public validator refuses what is no JSON-stat`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.json", "{\"version\":\"2.0\",\"class\":\"dataset\",\"id\":[\"a\"],\"size\":[1],\"value\":[1]}")
    let tool = Sandbox.package.appending(path: "Tools/validate-jsonstat.py").path
    #expect(try sandbox.shell("\"\(Self.python ?? "")\" \"\(tool)\" a.json").status == 1)
  }
}
