import Foundation
import Testing

/// The forms in which `kommune read` writes, and how it tells what it has read.
@Suite struct ReadFormsTests {
  private static let table =
    "\u{FEFF}kommune;Personer 2019;Andel 2019;merknad\r\n0301 Oslo;681\u{A0}071;12,5;\r\n1504 Ålesund;..;;=HYPERLINK(1)\r\n"

  @Test func `how a file was read is told in the language asked for`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", Self.table)
    let outcome = try sandbox.kommune("read", "a.csv", "--explain", "--language", "en", "--quiet")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output == """
        file: a.csv
        format: CSV
        encoding: UTF-8 (by the mark at the beginning)
        byte-order mark: yes
        delimiter: semicolon
        quotes: none in use
        line ends: CRLF
        header: line 1
        decimal mark: comma
        thousands mark: no-break space
        column 1 «kommune»: row names (regions); the heading names regions
        column 2–3 «Personer 2019» … «Andel 2019»: figures; 2 of 2 of the first cells are numbers or standard marks
        column 4 «merknad»: remarks; text behind the figures, which is no dimension
        dimension «kommune»: regions, 2: «0301 Oslo» … «1504 Ålesund»
        dimension «contents»: what is counted, 2: «Personer» … «Andel»
        dimension «period»: periods, 1: «2019»
        marks of missing values: «..» Data not available (1); empty cell (1)
        note: «1504 Ålesund» merknad: =HYPERLINK(1)

        """)
    #expect(try sandbox.kommune("read", "a.csv", "--explain", environment: ["LANG": "sv_SE.UTF-8"]).output.hasPrefix("fil: a.csv\nformat"))
  }

  @Test func `how a file was read is data too`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", Self.table)
    let outcome = try sandbox.kommune("read", "a.csv", "--explain", "--json")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let facts = try #require(json["facts"] as? [String: String])
    #expect(facts["delimiter"] == ";" && facts["encoding"] == "UTF-8" && facts["lineEnds"] == "CRLF" && facts["figures"] == "2, 3")
    let columns = try #require(json["columns"] as? [[String: Any]])
    #expect(columns.compactMap { $0["kind"] as? String } == ["rowName", "figures", "figures", "remark"])
    let marks = try #require(json["marks"] as? [[String: Any]])
    #expect(marks.compactMap { $0["meaning"] as? String } == ["notAvailable", "empty"])
  }

  @Test func `a spreadsheet gets its own form, written to a file`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "navn;verdi\n=1+1;-5,5\n@x;2\n")
    let outcome = try sandbox.kommune("read", "a.csv", "--format", "spreadsheet", "--output", "b.csv")
    #expect(outcome.status == 0 && outcome.output == "" && outcome.errors == "")
    #expect(try String(decoding: sandbox.read("b.csv"), as: UTF8.self) == "\u{FEFF}navn;value;symbol\r\n'=1+1;-5,5;\r\n'@x;2;\r\n")
  }

  @Test func `JSON-stat reads back to the same table`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "\"region\";\"Personer 2019\";\"Personer 2020\"\n\"1504 Ålesund\";5;..\n\"1507 Ålesund (2020-2023)\";-;7*\n")
    #expect(try sandbox.kommune("read", "a.csv", "--format", "json-stat", "-o", "a.json").status == 0)
    let first = try sandbox.kommune("read", "a.csv")
    #expect(first.output == (try sandbox.kommune("read", "a.json").output))
    #expect(first.output.contains("1504,Ålesund,Personer,2020,,.."))
  }

  @Test func `a file in the way is replaced only when all is well`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2019\n1504 Ålesund;526\n")
    try sandbox.write("b.csv", "gammel")
    try sandbox.write("ut/x", "")
    try sandbox.write("tekst.csv", "navn;by\na;b\n")
    let texts = try sandbox.kommune("read", "tekst.csv", "--format", "json-stat", "--output", "b.csv")
    #expect(texts.status == 65)
    #expect(texts.errors == "kommune: JSON-stat må ha tall. tekst.csv har bare tekster; skriv den med «--format tidy».\n")
    #expect(try String(decoding: sandbox.read("b.csv"), as: UTF8.self) == "gammel")
    let folder = try sandbox.kommune("read", "a.csv", "--output", "ut")
    #expect(folder.status == 73)
    #expect(folder.errors == "kommune: Kan ikke skrive ut: det er en mappe.\n")
    #expect(try sandbox.kommune("read", "a.csv", "--output", "finnes/ikke.csv").status == 73)
    #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.folder.path).filter { $0.hasSuffix(".new") } == [])
  }

  @Test(arguments: [
    (["--explain", "--records"], "«--explain» og «--records» kan ikke brukes sammen."),
    (["--format", "json-stat", "--json"], "«--format json-stat» og «--json» kan ikke brukes sammen."),
    (["--format", "excel"], "«--format <format>» kan ikke være «excel» (tidy, spreadsheet, json-stat). Se «kommune read --help»."),
    (["--header-rows", "0"], "«--header-rows» kan ikke være «0» (1–100)."),
    (["--missing-mark", "n.a."], "«--missing-mark» kan ikke være «n.a.» (n.a.=., n.a.=.., n.a.=..., n.a.=:, n.a.=–, n.a.=□)."),
    (["--decimal-mark", ",", "--thousands-mark", ","], "«--decimal-mark» og «--thousands-mark» må ikke si imot hverandre."),
  ])
  func `options that cannot hold are told`(options: [String], message: String) throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "region;Personer 2019\n1504 Ålesund;526\n")
    let line = (["\"$KOMMUNE\" read a.csv"] + options.map { "'\($0)'" }).joined(separator: " ")
    let outcome = try sandbox.shell(line)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.errors == "kommune: \(message)\n")
  }
}
