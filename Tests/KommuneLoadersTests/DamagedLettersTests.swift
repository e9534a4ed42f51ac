import KommuneLoaders
import KommuneModel
import Testing

/// Letters that were destroyed on the way are told, whatever the format.
@Suite struct DamagedLettersTests {
  private func damaged(_ text: String, name: String = "x") throws -> [Problem] {
    try Loader.load(FileBytes(Array(text.utf8)), fileName: name).problems.filter { $0.id == "letters-damaged" }
  }

  @Test func `a heading is looked at as a label is`() throws {
    let problems = try damaged("region;Menn p\u{FFFD} land 2019\n1504 \u{FFFD}lesund;1\n")
    #expect(problems.map(\.found) == ["\u{FFFD}lesund", "Menn p\u{FFFD} land"])
    #expect(problems.map(\.row) == [2, nil])
    #expect(problems.allSatisfy { $0.severity == .warning })
  }

  @Test func `a code list is looked at too`() throws {
    let problems = try damaged("code;parentCode;level;name\n1504;;1;\u{FFFD}lesund\n1523;;1;Ørskog\n")
    #expect(problems.map(\.found) == ["\u{FFFD}lesund"])
    #expect(problems.map(\.row) == [2] && problems.map(\.columnName) == ["name"])
  }

  @Test func `PX, JSON-stat, KLASS and Kolada are looked at`() throws {
    #expect(try damaged(PXSamples.small.replacing("Ålesund", with: "\u{FFFD}lesund")).map(\.found) == ["\u{FFFD}lesund"])
    let json = JSONStatSamples.small.replacing("Landet", with: "Land\u{FFFD}t").replacing("Først", with: "F\u{FFFD}rst")
    #expect(try damaged(json).map(\.found) == ["Land\u{FFFD}t", "F\u{FFFD}rst"])
    #expect(try damaged(#"{"codes":[{"code":"1504","name":"�lesund"}]}"#).map(\.found) == ["\u{FFFD}lesund"])
    let kolada = #"{"values":[{"id":"N00945","title":"Invånare 1 nov, \#u{FFFD}","municipality_type":"K"}]}"#
    #expect(try damaged(kolada).count == 1)
  }

  @Test(arguments: ["Sand›y", "Bod›", "B¾rum", "H¿ylandet", "Troms¿", "V‘rlandet", "b†tsfjord", "L¯renskog", "¯rland", "SANDNESSJ¯EN"])
  func `letters of another encoding are told with the way out`(name: String) throws {
    let problems = try damaged("region;Menn 2019\n1504 \(name);1\n")
    #expect(problems.map(\.found) == [name])
    #expect(problems.first?.expected.en.contains("Mac Roman or MS-DOS") == true)
  }

  @Test func `CP850 and Mac Roman taken for Windows are told`() throws {
    for bytes: [UInt8] in [[0x53, 0x61, 0x6E, 0x64, 0x9B, 0x79], [0x53, 0x61, 0x6E, 0x64, 0xBF, 0x79]] {
      let file = Array("region;Menn 2019\n1504 ".utf8) + bytes + Array(";1\n".utf8)
      #expect(try Loader.load(FileBytes(file), fileName: "x").problems.map(\.id) == ["letters-damaged"])
    }
  }

  @Test func `whole letters are not`() throws {
    for name in ["Ålesund†", "‘Ny’ Ålesund", "«Oslo»", "‹Oslo›", "Œuvre", "Bergen®", "½ år", "O’Hara", "1¾ time"] {
      #expect(try damaged("region;Menn 2019\n1504 \(name);1\n").isEmpty, "\(name)")
    }
    #expect(try damaged("region;Andel på land 2019\n1504 Ålesund;1\n0301 São Tomé Âge;2\n").isEmpty)
  }

  @Test(.enabled(if: Corpus.isPresent, Corpus.absent))
  func `the one damaged name of the corpus's JSON-stat is told once`() throws {
    let problems = try Corpus.load("px/serializers/BE0101A1_with_notes.jsonstat2.json").problems
    #expect(problems.map(\.id) == ["letters-damaged"])
    #expect(problems.map(\.found) == ["S\u{FFFD}dermanland county"])
  }
}
