import KommuneModel
import KommuneProject
import Testing

/// What a project declares about how a file is read.
@Suite struct DeclarationTests {
  private func text(_ lines: String) -> String {
    ProjectText.withSources + "\n    reading:\n" + lines.split(separator: "\n").map { "      \($0)\n" }.joined()
  }

  private func declared(_ lines: String) throws -> FileDeclaration? {
    try ProjectReader.read(text: text(lines), fileName: "kommune.yml").sources.first?.reading
  }

  @Test func `everything about a file can be declared`() throws {
    let found = try declared(
      """
      delimiter: ";"
      encoding: mac roman
      decimalMark: ","
      thousandsMark: "."
      headings: [kjønn, contents, år]
      headerRows: 3
      stubColumns: 1
      contents: Personer
      missingMarks: {"n.a.": "..", "-": ".", skjult: ":"}
      sheet: Ark 2
      language: sv
      """)
    #expect(
      found
        == FileDeclaration(
          delimiter: 0x3B, encoding: .macRoman, decimalMark: .comma, thousandsMark: .point, headerRows: 3,
          headings: ["kjønn", "contents", "år"], stubColumns: 1, contents: "Personer",
          missingMarks: ["n.a.": .notAvailable, "-": .notPossible, "skjult": .confidential], sheet: "Ark 2", language: "sv"))
    #expect(found?.keys == FileDeclaration.Key.allCases)
  }

  @Test func `nothing is declared unless a project says so`() throws {
    let source = try ProjectReader.read(text: ProjectText.withSources, fileName: "kommune.yml").sources.first
    #expect(source?.reading == FileDeclaration())
    #expect(source?.previous == nil)
  }

  @Test func `the last vintage is a path in the project`() throws {
    let source = try ProjectReader.read(text: ProjectText.withSources + "\n    previous: fjor/folketal.csv\n", fileName: "kommune.yml")
    #expect(source.sources.first?.previous == "fjor/folketal.csv")
    #expect(
      ProjectText.messages(ProjectText.withSources + "\n    previous: ../folketal.csv\n") == [
        "Stigen må gå ut frå prosjektmappa og bli i henne. Fann «../folketal.csv» i kommune.yml, linje 14, kolonne 15."
      ])
  }

  @Test(arguments: [
    (
      "delimeter: \";\"",
      "Nøkkelen må vere ein som finst her. Fann «delimeter» i kommune.yml, linje 15, kolonne 7. Meinte du «delimiter»?"
    ),
    (
      "delimiter: semikolon",
      "Etter «delimiter» må det stå éin av «;», «,», «tab», «|», «space». Fann «semikolon» i kommune.yml, linje 15, kolonne 18."
    ),
    (
      "encoding: UTF-9",
      "Etter «encoding» må det stå éin av «UTF-8», «UTF-16LE», «UTF-16BE», «ISO-8859-1», «ISO-8859-15», «Windows-1252», «Mac Roman»."
        + " Fann «UTF-9» i kommune.yml, linje 15, kolonne 17. Meinte du «UTF-8»?"
    ),
    (
      "headerRows: tre",
      "Etter «headerRows» må det stå eit heiltal frå 1 til 100. Fann «tre» i kommune.yml, linje 15, kolonne 19."
    ),
    (
      "headerRows: 2\nheadings: [kjønn, contents, år]",
      "Nøkkelen må ikkje seie noko anna enn «headerRows». Fann «headings» i kommune.yml, linje 16, kolonne 17."
    ),
    (
      "decimalMark: \",\"\nthousandsMark: \",\"",
      "Nøkkelen må ikkje seie noko anna enn «decimalMark». Fann «thousandsMark» i kommune.yml, linje 16, kolonne 22."
    ),
    (
      "missingMarks: {\"999\": \"..\"}",
      "Eit teikn for manglande verdiar må ikkje vere eit tal. Fann «999» i kommune.yml, linje 15, kolonne 22."
    ),
    (
      "missingMarks: {\"n.a.\": manglar}",
      "Etter «n.a.» må det stå éin av «.», «..», «...», «:», «–», «□». Fann «manglar» i kommune.yml, linje 15, kolonne 30."
    ),
    (
      "headings: [år, år]",
      "Namnet må vere brukt berre éin gong. Fann «år» i kommune.yml, linje 15, kolonne 22. Det stod først i linje 15."
    ),
  ])
  func `a declaration that cannot hold is told with its line`(lines: String, message: String) {
    #expect(ProjectText.messages(text(lines)) == [message])
  }
}
