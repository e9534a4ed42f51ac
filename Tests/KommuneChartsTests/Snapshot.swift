import Foundation
import Testing

/// Compares a picture with its golden file. A missing file is recorded and fails, so that each picture is looked at once; one that
/// differs is written beside it as `.changed.svg`.
func expectSnapshot(_ svg: String, named name: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots")
  let golden = folder.appendingPathComponent("\(name).svg")
  let changed = folder.appendingPathComponent("\(name).changed.svg")
  let records = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard !records, FileManager.default.fileExists(atPath: golden.path) else {
    try svg.write(to: golden, atomically: true, encoding: .utf8)
    if !records { Issue.record("recorded \(name).svg for the first time; look at it", sourceLocation: sourceLocation) }
    return
  }
  let expected = try String(contentsOf: golden, encoding: .utf8)
  if svg == expected {
    if FileManager.default.fileExists(atPath: changed.path) { try FileManager.default.removeItem(at: changed) }
  } else {
    try svg.write(to: changed, atomically: true, encoding: .utf8)
    Issue.record("\(name).svg has changed; see \(name).changed.svg", sourceLocation: sourceLocation)
  }
}
