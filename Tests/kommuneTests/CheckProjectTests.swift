import Foundation
import Testing

/// A project's declarations, its last vintage and its silenced checks, as `kommune check` meets them.
@Suite struct CheckProjectTests {
  private static let head = """
    title: Ny kommune
    language: nb
    date: 2026-06-16
    merger: {name: Ny kommune, parts: [1504, 1534]}

    """

  private static func source(_ more: String) -> String {
    """
    sources:
      - id: folketall
        file: kilder/a.csv
        publisher: IMDi
        title: Innvandrere
        license: CC BY 4.0
        figures: {folkemengde: Personer}
    \(more)
    """
  }

  private static let crossTable = """
    kommune;Menn;;;;Kvinner;;;
    ;Personer;;Husholdninger;;Personer;;Husholdninger;
    ;2014;2015;2014;2015;2014;2015;2014;2015
    1504 Ålesund;23 001;23 102;9 501;9 522;22 100;22 150;9 300;n.a.
    1534 Haram;4 590;4 595;2 001;1 998;4 488;4 490;1 950;1 949

    """

  private static let declaration = """
        reading:
          headings: [kjønn, contents, år]
          missingMarks: {"n.a.": ".."}
    """

  @Test func `a cross table of three rows is read as its project declares`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("p/kommune.yml", Self.head + Self.source(Self.declaration))
    try sandbox.write("p/kilder/a.csv", Self.crossTable)
    let outcome = try sandbox.kommune("check", "p")
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    // Without the declaration the same file is refused.
    try sandbox.write("p/kommune.yml", Self.head + Self.source(""))
    #expect(try sandbox.kommune("check", "p").status == 65)
  }

  @Test func `the merged kommune's figures come from a declared cross table`() throws {
    let sandbox = try Sandbox()
    let exhibits = "exhibits:\n  - {id: folketall, kind: population-table, figures: [folkemengde], periods: [2014, 2015]}\n"
    let chapters = "chapters:\n  - {id: folk, title: Folk, text: folk}\n"
    try sandbox.write("p/kommune.yml", Self.head + Self.source(Self.declaration) + "\n" + exhibits + chapters)
    try sandbox.write("p/folk.nb.md", "Folketall.\n\n{{show folketall}}\n")
    try sandbox.write("p/kilder/a.csv", Self.crossTable)
    let outcome = try sandbox.kommune("report", "p", "--output", "ut")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let table = try sandbox.contents(of: "ut").filter { $0.key.hasSuffix("folketall.csv") }.values.first
    let text = String(decoding: try #require(table), as: UTF8.self)
    // Men and women of both kommuner in 2015: 23 102 + 22 150 + 4 595 + 4 490.
    #expect(text.contains("54337"), "\(text)")
  }

  @Test func `files of a project that contradict each other are told, unless it says why not`() throws {
    let sandbox = try Sandbox()
    let sources =
      "sources:\n"
      + ["a", "b"].map { id in
        """
          - {id: \(id), file: kilder/\(id).csv, publisher: SSB, title: \(id), license: CC BY 4.0, figures: {folkemengde: Personer}}

        """
      }.joined()
    try sandbox.write("p/kilder/a.csv", "region;Personer 2014;Personer 2015\n1504 Ålesund;46000;46316\n1534 Haram;9100;9215\n")
    try sandbox.write("p/kilder/b.csv", "region;Personer 2015\n1504 Ålesund;46316\n1534 Haram;9200\n")
    try sandbox.write("p/kommune.yml", Self.head + sources)
    let outcome = try sandbox.kommune("check", "p")
    #expect(
      outcome.output.contains("for 1534 i 2015 er ulik i kilder/a.csv, rad 3 og kilder/b.csv, rad 3; den første er brukt."), "\(outcome)")
    let silenced = "silencedChecks:\n  - {id: files-contradict, reason: Ny årgang.}\n"
    try sandbox.write("p/kommune.yml", Self.head + sources + silenced)
    #expect(try sandbox.kommune("check", "p").output == "")
  }

  @Test func `the last vintage of a file is that of the option or of the project`() throws {
    let sandbox = try Sandbox()
    let head = "\"region\";\"alder\";\"Personer 2018\"\n"
    let rows = "\"1504 Ålesund\";\"0 år\";540\n\"1504 Ålesund\";\"1 år\";530\n"
    let more = "\"1534 Haram\";\"0 år\";90\n\"1534 Haram\";\"1 år\";91\n"
    try sandbox.write("ny.csv", head.replacing("alder", with: "aldersgruppe") + rows)
    try sandbox.write("gammel.csv", head + rows + more)
    let outcome = try sandbox.kommune("check", "ny.csv", "--previous", "gammel.csv")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("advarsel: Variabelen må hete «alder», som sist. Fant «aldersgruppe» i ny.csv, rad 2"))
    #expect(outcome.output.contains("«region» må ha alle de 2 verdiene fra sist; 1 mangler: 1534 Haram."))

    try sandbox.write("p/kilder/a.csv", head + rows)
    try sandbox.write("p/fjor/a.csv", head + rows + more)
    try sandbox.write("p/kommune.yml", Self.head + Self.source("    previous: fjor/a.csv"))
    #expect(try sandbox.kommune("check", "p").output.contains("1534 Haram"))
    try sandbox.write("p/kommune.yml", Self.head + Self.source(""))
    #expect(try sandbox.kommune("check", "p").output == "")
    #expect(try sandbox.kommune("check", "p", "--previous", "p/fjor").output.contains("1534 Haram"))
    let wrong = try sandbox.kommune("check", "p", "--previous", "ny.csv")
    #expect(wrong.status == 66)
    #expect(wrong.errors == "kommune: Forrige årgang av et prosjekt må være en mappe. ny.csv er en fil.\n")
    try sandbox.write("tom/x.csv", "")
    #expect(
      try sandbox.kommune("check", "p", "--previous", "tom").errors
        == "kommune: Mappen med forrige årgang må ha filer med samme navn som prosjektets. Fant ingen i tom.\n")
  }

  @Test func `a misspelt check is told with the nearest, and a known one is switched off`() throws {
    let sandbox = try Sandbox()
    try sandbox.write("p/kilder/a.csv", "\"region\";\"Personer 2018\"\n\"301 Oslo\";540\n")
    func silence(_ id: String) throws -> Sandbox.Outcome {
      try sandbox.write("p/kommune.yml", Self.head + Self.source("") + "\nsilencedChecks:\n  - {id: \(id), reason: Prøve}\n")
      return try sandbox.kommune("check", "p")
    }
    #expect(try silence("K09").output.contains("feil: "))
    #expect(try silence("lost-leading-zero").output == "")
    let misspelt = try silence("lost-leding-zero")
    #expect(misspelt.status == 78)
    #expect(
      misspelt.errors
        == "kommune: En kontroll som slås av, må finnes. Fant «lost-leding-zero» i p/kommune.yml, linje 14. "
        + "Mente du «K03-lost-leading-zero»?\n")
  }
}
