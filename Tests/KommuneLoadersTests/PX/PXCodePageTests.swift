import KommuneLoaders
import KommuneModel
import Testing

@Suite struct PXCodePageTests {
  /// A file whose only label is given as bytes.
  private func load(_ header: String, _ label: [UInt8]) throws -> Loaded {
    let start = Array((header + "CONTENTS=\"x\";STUB=\"a\";VALUES(\"a\")=\"").utf8)
    return try Loader.load(FileBytes(start + label + Array("\";DATA=1;".utf8)), fileName: "x.px")
  }

  @Test(arguments: [
    ("CODEPAGE=\"iso-8859-1\";", [0xD8] as [UInt8], "Ø", "ISO-8859-1"), ("CODEPAGE=\"iso-8859-15\";", [0xA4], "€", "ISO-8859-15"),
    ("CODEPAGE=\"Windows-1252\";", [0x80], "€", "Windows-1252"), ("CHARSET=\"ANSI\";", [0xD8], "Ø", "Windows-1252"),
    ("CODEPAGE=\"utf-8\";", [0xC3, 0x98], "Ø", "UTF-8"), ("CODEPAGE=\"cp850\";", [0x9D, 0x91, 0x86], "Øæå", "CP850"),
  ])
  func `a code page is read as it is claimed`(header: String, bytes: [UInt8], text: String, encoding: String) throws {
    let loaded = try load(header, bytes)
    #expect(loaded.cube.dimensions[0].categories[0].label == text)
    #expect(loaded.cube.source.encoding == encoding)
    #expect(loaded.problems.isEmpty)
  }

  @Test func `a file that claims ISO-8859-1 and is UTF-8 is read as UTF-8, and told`() throws {
    let loaded = try load("CODEPAGE=\"iso-8859-1\";", Array("Ørsta".utf8))
    #expect(loaded.cube.dimensions[0].categories[0].label == "Ørsta")
    #expect(loaded.problems.map(\.id) == ["other-code-page"])
    #expect(loaded.problems[0].message(in: .nn) == "CODEPAGE bør vere UTF-8, som fila er lesen som. Fann «iso-8859-1» i x.px.")
  }

  @Test func `a file that claims UTF-8 and is not is read as Windows-1252, and told`() throws {
    let loaded = try load("CODEPAGE=\"utf-8\";", [0xD8, 0x72])
    #expect(loaded.cube.dimensions[0].categories[0].label == "Ør")
    #expect(loaded.problems.map(\.id) == ["other-code-page"])
  }

  @Test(arguments: [
    ("", [0x53, 0x61, 0x6E, 0x64, 0x9B, 0x79] as [UInt8], "Sandøy", "CP850", false),
    ("CHARSET=\"ANSI\";", [0x53, 0x61, 0x6E, 0x64, 0x9B, 0x79], "Sandøy", "CP850", true),
    ("CODEPAGE=\"cp850\";", [0x53, 0x61, 0x6E, 0x64, 0xF8, 0x79], "Sandøy", "Windows-1252", true),
    // Without letters within words nothing is known; quotation marks and an apostrophe are those of Windows.
    ("", [0xD8, 0x79], "Øy", "Windows-1252", false), ("", [0x93, 0x41, 0x94], "“A”", "Windows-1252", false),
    ("", [0x4F, 0x92, 0x42], "O’B", "Windows-1252", false),
    ("", [0x53, 0xF8, 0x72, 0x92, 0x61], "Sør’a", "Windows-1252", false),
  ])
  func `letters within words tell MS-DOS from Windows`(
    header: String, bytes: [UInt8], text: String, encoding: String, isTold: Bool
  ) throws {
    let loaded = try load(header, bytes)
    #expect(loaded.cube.dimensions[0].categories[0].label == text)
    #expect(loaded.cube.source.encoding == encoding)
    #expect(loaded.problems.map(\.id) == (isTold ? ["other-code-page"] : []))
  }

  @Test func `Windows dashes in a file that claims ISO-8859-1 are dashes`() throws {
    let loaded = try load("CODEPAGE=\"iso-8859-1\";", [0x41, 0x96, 0x42])
    #expect(loaded.cube.dimensions[0].categories[0].label == "A–B")
    #expect(loaded.cube.source.encoding == "Windows-1252")
  }

  @Test func `an unknown code page with letters outside ASCII is refused`() throws {
    #expect(throws: LoadFailure.self) { try load("CODEPAGE=\"windows-1257\";", [0xD8]) }
    #expect(try load("CODEPAGE=\"windows-1257\";", [0x41]).problems.isEmpty)
  }
}
