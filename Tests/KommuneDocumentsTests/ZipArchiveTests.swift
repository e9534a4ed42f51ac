import Foundation
import Testing

@testable import KommuneDocuments

@Suite struct ZipArchiveTests {
  @Test func `the checksum is that of the published check value`() {
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
    #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum(of: []) == 0)
  }

  @Test func `every file stands at the place that the directory names`() throws {
    var archive = ZipArchive()
    archive.add("a.txt", Array("første".utf8))
    archive.add("b/c.xml", [])
    let files = try StoredFiles(archive.finished())
    #expect(files.names == ["a.txt", "b/c.xml"])
    #expect(files["a.txt"] == "første")
    #expect(files["b/c.xml"] == "")
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/unzip"), "needs unzip"))
  func `another program finds no fault in an archive`() throws {
    var archive = ZipArchive()
    archive.add("a.txt", Array("a".utf8))
    archive.add("b/c.bin", [UInt8](0...255))
    let file = FileManager.default.temporaryDirectory.appending(path: "kommune-\(UUID().uuidString).zip")
    try Data(archive.finished()).write(to: file)
    defer { unlink(file.path) }
    let unzip = Process()
    unzip.executableURL = URL(filePath: "/usr/bin/unzip")
    unzip.arguments = ["-tqq", file.path]
    try unzip.run()
    unzip.waitUntilExit()
    #expect(unzip.terminationStatus == 0)
  }
}

/// Reads an archive of stored files by its directory at the end, as an unpacking program does.
struct StoredFiles {
  private(set) var names: [String] = []
  private var contents: [String: [UInt8]] = [:]

  struct Malformed: Error {}

  init(_ bytes: [UInt8]) throws {
    func number(_ start: Int, _ count: Int) -> Int { (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[start + $1]) } }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Malformed() }
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(entry, 4) == 0x0201_4B50 else { throw Malformed() }
      let (size, nameLength, start) = (number(entry + 24, 4), number(entry + 28, 2), number(entry + 42, 4))
      let name = String(decoding: bytes[(entry + 46)..<(entry + 46 + nameLength)], as: UTF8.self)
      let first = start + 30 + number(start + 26, 2) + number(start + 28, 2)
      guard number(start, 4) == 0x0403_4B50, number(start + 14, 4) == number(entry + 16, 4) else { throw Malformed() }
      names.append(name)
      contents[name] = Array(bytes[first..<(first + size)])
      guard Int(CRC32.checksum(of: contents[name] ?? [])) == number(entry + 16, 4) else { throw Malformed() }
      entry += 46 + nameLength
    }
  }

  subscript(name: String) -> String { contents[name].map { String(decoding: $0, as: UTF8.self) } ?? "" }
}
