import Foundation

/// A folder of its own for one test, with the built program to run in it.
final class Sandbox {
  let folder: URL

  /// What a run wrote and how it ended.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kommune-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print("left behind: \(folder.path)") }
  }

  /// The folder of the package, where the demo projects lie.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The program, which is built beside the tests.
  static let program: URL = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    var folder = URL(filePath: bundle)
    while folder.path != "/", !FileManager.default.isExecutableFile(atPath: folder.appending(path: "kommune").path) {
      folder.deleteLastPathComponent()
    }
    return folder.appending(path: "kommune")
  }()

  func write(_ name: String, _ text: String) throws {
    try write(name, Data(text.utf8))
  }

  func write(_ name: String, _ bytes: Data) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: folder.appending(path: name).path) }

  /// The files under a folder with their bytes, by path.
  func contents(of name: String) throws -> [String: Data] {
    let root = folder.appending(path: name).path
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
    var contents: [String: Data] = [:]
    for path in paths {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder), !isFolder.boolValue {
        contents[path] = try Data(contentsOf: URL(filePath: root + "/" + path))
      }
    }
    return contents
  }

  /// Runs the program with these arguments.
  func kommune(_ arguments: String..., environment: [String: String] = [:], input: String = "") throws -> Outcome {
    try run(Self.program, arguments, environment, input)
  }

  /// Runs a line of the shell in which `$KOMMUNE` is the program.
  func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try run(URL(filePath: "/bin/sh"), ["-c", line], environment.merging(["KOMMUNE": Self.program.path]) { own, _ in own }, "")
  }

  private func run(_ program: URL, _ arguments: [String], _ environment: [String: String], _ input: String) throws -> Outcome {
    // Files, not pipes: a pipe that nobody empties would stop the program.
    let names = ["in", "out", "err"].map { ".\($0)-\(UUID().uuidString)" }
    try write(names[0], input)
    for name in names.dropFirst() { try write(name, "") }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { _, own in own }
    let handles = [
      try FileHandle(forReadingFrom: folder.appending(path: names[0])), try FileHandle(forWritingTo: folder.appending(path: names[1])),
      try FileHandle(forWritingTo: folder.appending(path: names[2])),
    ]
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    try process.run()
    process.waitUntilExit()
    for handle in handles { try handle.close() }
    defer {
      for name in names { _ = unlink(folder.appending(path: name).path) }
    }
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Outcome(
      status: status, output: String(decoding: try read(names[1]), as: UTF8.self),
      errors: String(decoding: try read(names[2]), as: UTF8.self))
  }
}
