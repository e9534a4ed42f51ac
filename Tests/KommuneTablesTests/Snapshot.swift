import Foundation
import Testing

/// Compares what is drawn with its golden file in `Snapshots/`.
///
/// A missing golden file is recorded and fails the run, so that each picture is looked at once; a differing one is written beside
/// it as `.changed`. `RECORD_SNAPSHOTS=1` accepts every change.
func expectSnapshot(_ text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
  let golden = folder.appending(path: name)
  let changed = folder.appending(path: changedName(of: name))
  let drawn = Data(text.utf8)
  #expect(drawn.count <= 20_000, "a golden file is at most 20 kB", sourceLocation: sourceLocation)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try drawn.write(to: golden)
    return
  }
  guard FileManager.default.fileExists(atPath: golden.path) else {
    try drawn.write(to: golden)
    Issue.record("\(name) was recorded; look at it", sourceLocation: sourceLocation)
    return
  }
  let isEqual = try Data(contentsOf: golden) == drawn
  #expect(isEqual, "\(name) differs; see \(changedName(of: name))", sourceLocation: sourceLocation)
  if !isEqual {
    try drawn.write(to: changed)
  } else if FileManager.default.fileExists(atPath: changed.path) {
    try FileManager.default.removeItem(at: changed)
  }
}

private func changedName(of name: String) -> String {
  let parts = name.split(separator: ".")
  return parts.dropLast().joined(separator: ".") + ".changed." + (parts.last ?? "")
}
