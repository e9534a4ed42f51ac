import KommuneLocale
import KommuneModel
import KommuneProject
import Testing

@Suite struct ProjectReaderTests {
  @Test func `the demo project reads whole`() throws {
    let project = try ProjectReader.read(bytes: try ProjectText.demo(), fileName: "kommune.yml", languages: Language.allCases)
    #expect(project.title[.en] == "Knowledge base for nye Ålesund")
    #expect(project.language == .nn)
    #expect(project.date.iso == "2026-06-16")
    #expect(project.merger.parts.map(\.text) == ["1504", "1534", "1529", "1523", "1546"])
    #expect(project.merger.newCode?.text == "1507")
    #expect(project.merger.split == Merger.Split(year: 2024, codes: [RegionCode("1508"), RegionCode("1580")]))
    #expect(project.against == [.ownGroups, .fylke("15"), .countryWithoutOslo, .country])
    #expect(project.groupingYear == 2015)
    #expect(project.sources.map(\.id) == ["folketal", "kostra", "alle-kommunar"])
    #expect(project.sources[1].figures.first == FigureMapping(figure: "brutto-driftsutgifter", label: "Brutto driftsutgifter i alt"))
    #expect(project.exhibit("alder-pyramide")?.periods == [Period(year: 2019), Period(year: 2026)])
    #expect(project.chapters.map { $0.path(in: .nb) }.first == "kapittel/samandrag.nb.md")
    #expect(project.deadlines.count == 8)
    #expect(project.deliveries.allSatisfy { $0.deliveredBy.isEmpty })
  }

  @Test func `a merge key lends what the map does not say itself`() throws {
    let groups = try ProjectReader.read(bytes: try ProjectText.demo(), fileName: "kommune.yml").workingGroups
    #expect(groups.map { $0.name[.nb] }.prefix(2) == ["Botjenester for utviklingshemmede 18+", "Måltidsproduksjon"])
    #expect(groups.allSatisfy { $0.due?.iso == "2018-10-22" && $0.source[.en] == "Working area K2, meeting 2018-08-31" })
  }

  @Test func `an unquoted code keeps its leading zero`() throws {
    let text = ProjectText.minimal.replacing("[1504, 1534]", with: "[0529, 0301]")
    #expect(try ProjectReader.read(text: text, fileName: "kommune.yml").merger.parts.map(\.text) == ["0529", "0301"])
  }

  @Test func `a plain text serves every language`() throws {
    let project = try ProjectReader.read(text: ProjectText.minimal, fileName: "kommune.yml", languages: Language.allCases)
    #expect(project.title == Phrase(verbatim: "Nye Ålesund"))
  }

  @Test func `a language that is not asked for borrows from another`() throws {
    let text = ProjectText.minimal.replacing("title: Nye Ålesund", with: "title: {nn: Folketal}")
    #expect(try ProjectReader.read(text: text, fileName: "kommune.yml").title == Phrase(verbatim: "Folketal"))
    let both = ProjectText.minimal.replacing("title: Nye Ålesund", with: "title: {nb: Folketall, nn: Folketal}")
    let title = try ProjectReader.read(text: both, fileName: "kommune.yml").title
    #expect(title == Phrase(nb: "Folketall", nn: "Folketal", sv: "Folketal", en: "Folketal"))
  }

  @Test func `a check is silenced by its name, with a reason`() throws {
    let text = ProjectText.minimal + "\nsilencedChecks:\n  - {id: K05-total-not-sum, reason: Avrunding}\n"
    let silenced = try ProjectReader.read(text: text, fileName: "kommune.yml").silencedChecks
    #expect(silenced == [SilencedCheck(id: "K05-total-not-sum", reason: Phrase(verbatim: "Avrunding"), line: 8)])
  }

  @Test(arguments: ["' '", "{nn: ' '}"]) func `a reason of spaces is none`(reason: String) {
    let text = ProjectText.minimal + "\nsilencedChecks:\n  - {id: K05-total-not-sum, reason: \(reason)}\n"
    #expect(throws: ProjectFailure.self) { try ProjectReader.read(text: text, fileName: "kommune.yml") }
  }

  @Test func `a byte order mark is no part of the first key`() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(ProjectText.minimal.utf8)
    #expect(try ProjectReader.read(bytes: bytes, fileName: "kommune.yml").language == .nn)
  }

  @Test func `lines that end in CR LF read the same`() throws {
    let text = ProjectText.withSources.replacing("\n", with: "\r\n")
    let project = try ProjectReader.read(text: text, fileName: "kommune.yml")
    #expect(project.sources.first?.figures == [FigureMapping(figure: "folkemengde", label: "Personer")])
  }

  @Test(arguments: ["group", "fylke:15", "EAK", "EAKUO", "EKG07", "EKG13", "0301"])
  func `a target is written as it is read`(text: String) throws {
    #expect(ComparisonTarget(text)?.text == text)
  }

  @Test(arguments: ["", "grupp", "fylke:", "fylke:5", "fylke:EKA15", "EKG", "301", "landet"])
  func `other words are no targets`(text: String) {
    #expect(ComparisonTarget(text) == nil)
  }
}
