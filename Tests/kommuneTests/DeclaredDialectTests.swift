import Foundation
import Testing

@testable import kommune

/// What somebody declares about a file holds in every command that reads one, or is refused.
@Suite struct DeclaredDialectTests {
  private static let table = "kommune;Brutto driftsutgifter i alt 2015;Folkemengde i alt 2015\n1504 Ålesund;4.000;100\n1523 Ørskog;x;10\n"
  private static let wanted = ["--merge", "1504,1523", "--indicator", "brutto-driftsutgifter"]

  @Test func `compare reads a file as it is declared`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", Self.table)
    let declared = try sandbox.shell(
      "\"$KOMMUNE\" compare a.csv --thousands-mark . --missing-mark x=: --merge 1504,1523 --indicator brutto-driftsutgifter --json")
    #expect(declared.status == 0)
    #expect(declared.errors == "")
    #expect(declared.output.contains("\"value\":4000"))
  }

  @Test func `compare tells of the cells that it could not read`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", Self.table)
    let outcome = try sandbox.kommune("compare", "a.csv", "--merge", "1504,1523", "--indicator", "brutto-driftsutgifter")
    #expect(outcome.errors.contains("Fant «4.000» i a.csv, rad 2, kolonne «Brutto driftsutgifter i alt 2015»."))
    #expect(outcome.errors.contains("Fant «x» i a.csv, rad 3"))
    #expect(!outcome.output.contains("4\u{A0}000"))
  }

  @Test func `a project says itself how its files are read`() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.kommune("init", "p").status == 0)
    let outcome = try sandbox.kommune("check", "p", "--encoding", "UTF-8", "--language", "en")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors == "kommune: «--encoding» is about one file; a project says under reading in kommune.yml how each file is read.\n")
  }

  @Test func `a terminal is never obeyed by a name, and a pipe gets the name as it is`() throws {
    func shown(_ text: String) -> String {
      Array(text.utf8).withUnsafeBytes { String(decoding: VisibleBytes.shown($0), as: UTF8.self) }
    }
    #expect(shown("a\u{1B}[31mb\u{7}\tc\r\n") == "a\\u{1B}[31mb\\u{7}\tc\r\n")
    #expect(shown("x\u{9B}y\u{202E}z\u{2066}\u{200F}\r") == "x\\u{9B}y\\u{202E}z\\u{2066}\\u{200F}\\u{D}")
    #expect(shown("Ålesund – Ørskog «Âé» 𝄞 …") == "Ålesund – Ørskog «Âé» 𝄞 …")
    let sandbox = try Sandbox()
    try sandbox.write("a.csv", "navn;verdi\n\u{1B}[31mrød;1\n")
    #expect(try sandbox.kommune("read", "a.csv").output == "navn,value,symbol\n\u{1B}[31mrød,1,\n")
  }

  @Test func `base figures of one unit are one line of the explanation`() throws {
    let sandbox = try Sandbox()
    let values = (1...5).map { "\"Et langt navn på et grunnlagstall som går langt ut over linjen \($0)\"" }.joined(separator: ",")
    let units = (1...5).map {
      "UNITS(\"Et langt navn på et grunnlagstall som går langt ut over linjen \($0)\")=\"\($0 < 5 ? "%" : "kr")\";"
    }
    try sandbox.write(
      "a.px",
      "CHARSET=\"ANSI\";\nCODEPAGE=\"utf-8\";\nCONTVARIABLE=\"hva\";\nSTUB=\"hva\";\nVALUES(\"hva\")=\(values);\n\(units.joined())\nDATA=\n1 2 3 4 5;\n"
    )
    let lines = try sandbox.kommune("read", "a.px", "--explain").output.split(separator: "\n").filter { $0.hasPrefix("enheter") }
    #expect(lines.count == 2)
    #expect(lines.first?.hasSuffix(" (4): %") == true)
    #expect(lines.last?.hasSuffix(": kr") == true)
  }
}
