import Foundation
import Testing

@testable import KommunePreview

@Suite struct FolderWatchTests {
  /// A folder of its own, removed with the test.
  final class Folder {
    let path = FileManager.default.temporaryDirectory.appending(path: "kommune-watch-\(UUID().uuidString)").path

    func write(_ name: String, _ text: String) throws {
      let file = URL(filePath: path + "/" + name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file, options: .atomic)
    }

    var stamps: [FileStamp] { FileStamp.all(under: path) }

    deinit { do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") } }
  }

  @Test func `a text that is written anew with as many letters is seen`() throws {
    let folder = Folder()
    try folder.write("kapittel/a.nn.md", "Tekst")
    let before = folder.stamps
    #expect(before.count == 1)
    #expect(folder.stamps == before)
    try folder.write("kapittel/a.nn.md", "tekst")
    #expect(folder.stamps != before)
  }

  @Test func `files that come, go or hide`() throws {
    let folder = Folder()
    try folder.write("a", "1")
    let before = folder.stamps
    try folder.write(".a.swp", "1")
    #expect(folder.stamps == before)
    try folder.write("b/c", "1")
    #expect(folder.stamps.count == 2)
    try FileManager.default.removeItem(atPath: folder.path + "/b/c")
    #expect(folder.stamps == before)
  }

  @Test func `a folder that leads back into itself comes to an end`() throws {
    let folder = Folder()
    try folder.write("a", "1")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/igjen", withDestinationPath: folder.path)
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/tapt", withDestinationPath: folder.path + "/finst-ikkje")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/lenkje", withDestinationPath: "a")
    #expect(folder.stamps.count == 2)
    #expect(FileStamp.all(under: folder.path + "/finst-ikkje").isEmpty)
  }

  @Test func `a change is acted on once, when it has come to rest`() throws {
    let folder = Folder()
    try folder.write("a", "1")
    let one = folder.stamps
    try folder.write("a", "12")
    let two = folder.stamps
    try folder.write("a", "123")
    let three = folder.stamps
    var change = RestingChange(one)
    #expect([one, one, two, three, three, three, three].map { change.observe($0) } == [false, false, false, false, true, false, false])
    // Changed and changed back before anyone acted: nothing to do.
    #expect([two, three, three].map { change.observe($0) } == [false, false, false])
    #expect([[], []].map { change.observe($0) } == [false, true])
  }
}
