import Foundation

/// Headless Chromium, where there is one.
enum Browser {
  /// The program: what `CHROMIUM` names, or the first on the path.
  static let path: String? = {
    let environment = ProcessInfo.processInfo.environment
    let names = (environment["CHROMIUM"].map { [$0] } ?? []) + ["chromium", "chromium-browser", "google-chrome"]
    let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in names {
      let candidates = name.contains("/") ? [name] : folders.map { $0 + "/" + name }
      if let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) { return found }
    }
    return nil
  }()

  /// What the browser found in one page.
  struct Report {
    /// One line for each width.
    var frames: [String] = []
    /// What is wrong.
    var findings: [String] = []
  }

  /// Opens a page at each width and in print, and returns what the probe told.
  static func report(on html: String, widths: [Int] = [320, 768, 1440]) throws -> Report {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kommune-browser-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let path, let page = BrowserProbe.prepared(html) else { throw CocoaError(.fileReadUnknown) }
    try Data(page.utf8).write(to: folder.appendingPathComponent("page.html"))
    let harness = folder.appendingPathComponent("harness.html")
    try Data(BrowserProbe.harness(file: "page.html", widths: widths).utf8).write(to: harness)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--user-data-dir=" + folder.path + "/profile",
      "--virtual-time-budget=20000", "--window-size=1600,1000", "--dump-dom", harness.absoluteString,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let dump = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var report = Report()
    guard let start = dump.firstRange(of: "<pre id=\"report\">"), let end = dump.firstRange(of: "</pre>") else { return report }
    for line in dump[start.upperBound..<end.lowerBound].split(separator: "\n") {
      if line.hasPrefix("frame ") { report.frames.append(String(line.dropFirst(6))) }
      if line.hasPrefix("finding ") { report.findings.append(String(line.dropFirst(8))) }
    }
    return report
  }
}
