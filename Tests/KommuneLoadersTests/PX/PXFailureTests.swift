import KommuneLoaders
import KommuneModel
import Testing

/// Every flaw in the structure of a PX file ends in its class with its place, and nothing else ever happens.
@Suite struct PXFailureTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let kind: LoadFailure.Kind
    var line: Int?
    var testDescription: String { name }
  }

  private static func small(_ old: String, _ new: String) -> String { PXSamples.small.replacing(old, with: new) }

  static let cases = [
    Case(name: "too few figures", text: small("12.25", ""), kind: .truncated, line: 32),
    Case(name: "too many figures", text: small("12.25", "12.25 1"), kind: .ragged, line: 31),
    Case(name: "the last number cut", text: String(small("12.25\n", "12.25").dropLast(3)), kind: .truncated, line: 31),
    Case(name: "cut behind the last sign", text: String(small("12.25\n;\n", "-")), kind: .truncated, line: 31),
    Case(name: "no data", text: String(PXSamples.small.split(separator: "DATA=")[0]), kind: .truncated),
    Case(name: "an open quote", text: #"CONTENTS="x;DATA=1;"#, kind: .quote, line: 1),
    Case(name: "a missing semicolon", text: "CONTENTS=\"x\"\nSTUB=\"a\";DATA=1;", kind: .syntax, line: 2),
    Case(name: "no variable", text: #"CONTENTS="x";DATA=1;"#, kind: .header),
    Case(name: "a variable without values", text: small("VALUES(\"år\")=\"2019\",\"2020\";", ""), kind: .header),
    Case(name: "a variable twice", text: small("HEADING=\"statistikkvariabel\",\"år\"", "HEADING=\"region\",\"år\""), kind: .header),
    Case(name: "a value twice", text: small("CODES(\"region\")=\"1504\",\"0301\"", "CODES(\"region\")=\"1504\",\"1504\""), kind: .header),
    Case(
      name: "codes that do not fit", text: small("CODES(\"region\")=\"1504\",\"0301\"", "CODES(\"region\")=\"1504\""), kind: .header,
      line: 16),
    Case(name: "values twice", text: small("CODES(\"region\")=", "VALUES(\"region\")="), kind: .header),
    Case(name: "two units", text: small("UNITS=\"personer\";", "UNITS=\"personer\";\nUNITS=\"1000 kr\";"), kind: .header, line: 11),
    Case(name: "two numbers of decimals", text: small("DECIMALS=1;", "DECIMALS=1;\nDECIMALS=2;"), kind: .header),
    Case(name: "two meanings of a mark", text: small("DATASYMBOL3=\":\";", "DATASYMBOL3=\":\";\nDATASYMBOL3=\"x\";"), kind: .header),
    Case(name: "an open language", text: "TITLE[sv=\"x\";", kind: .syntax, line: 1),
    Case(name: "an open subject", text: "NOTE(\"a\"=\"x\";", kind: .syntax, line: 1),
    Case(name: "NUL in a text", text: "TITLE=\"x\0\";", kind: .control, line: 1),
    Case(name: "an open mark", text: small("\"-\"", "\"-"), kind: .quote, line: 31),
    Case(
      name: "an unknown key", text: PXSamples.sparse.replacing("\"1504\",\"kvinner\"", with: "\"1505\",\"kvinner\""), kind: .syntax,
      line: 13),
    Case(name: "a row twice", text: PXSamples.sparse.replacing("\"1504\",\"kvinner\"", with: "\"0301\",\"menn\""), kind: .syntax, line: 13),
    Case(name: "keys for one variable of two", text: PXSamples.sparse.replacing("KEYS(\"kjønn\")=VALUES;\n", with: ""), kind: .unsupported),
    Case(name: "a row without its keys", text: PXSamples.sparse.replacing("\"1504\",\"kvinner\",", with: ""), kind: .syntax, line: 13),
    Case(name: "a megabyte of parentheses", text: "TITLE" + String(repeating: "(", count: 1_000_000), kind: .syntax),
  ]

  @Test(arguments: cases) func `a flaw is refused with its class and place`(_ test: Case) throws {
    let failure = #expect(throws: LoadFailure.self) { try PXSamples.load(test.text) }
    #expect(failure?.kind == test.kind)
    if let line = test.line { #expect(failure?.line == line) }
  }

  @Test func `a keyword that says the same twice is no flaw`() throws {
    let loaded = try PXSamples.load(PXFailureTests.small("UNITS=\"personer\";", "UNITS=\"personer\";\nUNITS=\"personer\";"))
    #expect(loaded.cube.metadata.contents.first?.unit == "personer")
  }

  @Test func `more cells than figures can be is refused before there is room made for them`() throws {
    let values = (0..<1000).map { "\"\($0)\"" }.joined(separator: ",")
    let names = (0..<6).map { "\"v\($0)\"" }
    let lists = names.map { "VALUES(\($0))=\(values);" }.joined()
    let file = "CONTENTS=\"x\";STUB=\(names.joined(separator: ","));\(lists)DATA=1 2;"
    #expect(#expect(throws: LoadFailure.self) { try PXSamples.load(file) }?.kind == .truncated)
    let keys = names.map { "KEYS(\($0))=VALUES;" }.joined()
    #expect(#expect(throws: LoadFailure.self) { try PXSamples.load(file.replacing("DATA=", with: keys + "DATA=")) }?.kind == .limit)
  }

  @Test func `a header of millions of values is refused`() {
    let text = "CONTENTS=\"x\";STUB=\"a\";VALUES(\"a\")=" + String(repeating: "\"1\",", count: 1_000_000)
    #expect(#expect(throws: LoadFailure.self) { try PXSamples.load(text) }?.kind == .limit)
  }

  @Test func `a file that says nothing but flaws is refused`() throws {
    let cells = String(repeating: "x ", count: 5000)
    let values = (0..<5000).map { "\"\($0)\"" }.joined(separator: ",")
    let failure = #expect(throws: LoadFailure.self) {
      try PXSamples.load("CONTENTS=\"x\";STUB=\"a\";VALUES(\"a\")=\(values);DATA=\(cells);")
    }
    #expect(failure?.kind == .syntax)
  }

  @Test func `a file cut anywhere loads or fails, and never with too few figures`() throws {
    for text in [PXSamples.small, PXSamples.sparse] {
      let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      for length in 0..<bytes.count {
        do throws(LoadFailure) {
          let loaded = try Loader.load(FileBytes(Array(bytes.prefix(length))), fileName: "x.px")
          // Only the semicolon and white space may be lost; a number cut short cannot be told from a whole one.
          #expect(loaded.cube.cells.count == 8 || loaded.cube.cells.count == 0)
        } catch {}
      }
    }
  }
}
