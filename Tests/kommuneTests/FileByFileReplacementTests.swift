import Foundation
import Testing

@testable import kommune

@Suite struct FileByFileReplacementTests {
  private func file(_ path: String, _ text: String) -> FolderReplacement.File { (path: path, bytes: Array(text.utf8)) }

  @Test func `a folder that cannot be moved gets the new files, loses the old ones, and keeps nothing half done`() throws {
    let sandbox = try Sandbox()
    let out = sandbox.folder.path + "/ut"
    try FolderReplacement.write([file("index.html", "gamal"), file("tables/a.svg", "a"), file("figures/b.svg", "b")], to: out)
    try FileByFileReplacement.write([file("index.html", "ny"), file("tables/c.svg", "c")], to: out)
    #expect(FolderTree.files(in: out) == ["index.html", "tables/c.svg"])
    #expect(!FolderTree.exists(out + "/figures"))
    #expect(try sandbox.read("ut/index.html") == Data("ny".utf8))
  }

  @Test func `what cannot be written leaves the folder as it was`() throws {
    let sandbox = try Sandbox()
    let out = sandbox.folder.path + "/ut"
    try FolderReplacement.write([file("index.html", "gamal"), file("tables/a.svg", "a")], to: out)
    let tooLong = String(repeating: "x", count: 300)
    #expect(throws: SystemFault.self) {
      try FileByFileReplacement.write([file("index.html", "ny"), file("tables/" + tooLong, "c")], to: out)
    }
    #expect(FolderTree.files(in: out) == ["index.html", "tables/a.svg"])
    #expect(try sandbox.read("ut/index.html") == Data("gamal".utf8))
  }

  @Test func `when a file cannot take its place, those before it go back`() throws {
    let sandbox = try Sandbox()
    let out = sandbox.folder.path + "/ut"
    try FolderReplacement.write([file("index.html", "gamal"), file("tables/a.svg", "a")], to: out)
    // A file takes the place of a folder, and what lay in the folder can no longer step aside.
    #expect(throws: SystemFault.self) { try FileByFileReplacement.write([file("index.html", "ny"), file("tables", "ny")], to: out) }
    #expect(try sandbox.read("ut/index.html") == Data("gamal".utf8))
    #expect(try sandbox.read("ut/tables/a.svg") == Data("a".utf8))
    #expect(FolderTree.files(in: out) == ["index.html", "tables/a.svg"])
  }
}
