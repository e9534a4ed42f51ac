import Foundation
import KommuneCharts
import KommuneDocuments
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneSVG
import Testing

@testable import KommuneReport

@Suite struct ReportBuilderTests {
  private func text(_ files: [ReportFile], _ path: String) throws -> String {
    String(decoding: try #require(files.first { $0.path == path }).bytes, as: UTF8.self)
  }

  /// Each language's report, made once for all tests.
  private static let reports = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, Result { try ReportBuilder(try DemoReport.input(language)).build() })
    })

  private func report(_ language: Language) throws -> [ReportFile] { try #require(Self.reports[language]).get() }

  /// Every value and mark of the manifest in order, without the words that a language changes.
  private func values(_ language: Language) throws -> [String] {
    let manifest = try text(report(language), "manifest.json")
    return ["\"value\":", "\"symbol\":", "\"rows\":"].flatMap { key in
      manifest.split(separator: key).dropFirst().map { key + $0.prefix { $0 != "," && $0 != "}" && $0 != "\n" } }
    }
  }

  @Test func `the report has the same figures in every language`() throws {
    let nynorsk = try values(.nn)
    #expect(nynorsk.count > 1_000)
    for language in [Language.nb, .sv, .en] { #expect(try values(language) == nynorsk, "\(language)") }
  }

  @Test(arguments: Language.allCases)
  func `every chapter begins with what the figures say`(_ language: Language) throws {
    let page = try text(report(language), "index.html")
    for chapter in ["folketal", "okonomi", "harmonisering", "arbeidet"] {
      let section = try #require(page.firstRange(of: "id=\"kap-\(chapter)\""))
      let first = try #require(page[section.upperBound...].firstRange(of: "<p>"))
      let end = try #require(page[first.upperBound...].firstRange(of: "</p>"))
      let lead = page[first.upperBound..<end.lowerBound]
      #expect(lead.contains(where: \.isNumber) && lead.contains("href=\"#"), "\(chapter): \(lead)")
    }
    #expect(!page.contains("{{") && page.contains("lang=\"\(language.rawValue)\""))
  }

  @Test func `the outline has the chapters, tables and figures of the page with the same numbers`() throws {
    let builder = try ReportBuilder(try DemoReport.input())
    let page = try text(report(.nn), "index.html")
    let outline = try builder.outline()
    #expect(outline.chapters.map(\.title) == builder.context.input.project.chapters.map { $0.title[.nn] })
    var tables = 0
    var figures = 0
    for block in outline.chapters.flatMap(\.blocks) {
      switch block {
      case .table(let table, let number, let address):
        tables += 1
        #expect(number == tables)
        #expect(page.contains("id=\"\(address)\"") && address == table.htmlID)
      case .figure(let figure):
        figures += 1
        #expect(figure.number == figures)
        #expect(page.contains("id=\"\(figure.address)\""))
        #expect(!figure.description.isEmpty && figure.svg.contains("role=\"img\""))
        #expect(!figure.data.groups.flatMap(\.rows).isEmpty)
      default: break
      }
    }
    #expect(tables == builder.context.input.project.exhibits.count { $0.isShownAsTable })
    #expect(figures > 8)
  }

  @Test func `claims and numbers in texts are links to what shows them`() throws {
    let outline = try ReportBuilder(try DemoReport.input()).outline()
    let runs = outline.chapters[1].blocks.compactMap { if case .paragraph(let runs) = $0 { runs } else { nil } }
    #expect(
      runs[0].map(\.text).joined().hasPrefix("Folketalet i nye Ålesund har vakse frå 56\u{A0}002 i 2005 til 69\u{A0}123 i 2026 (figur 1)."))
    #expect(runs[0].contains { $0.link == .reference("figure-folketal-linje") })
    #expect(runs[1].contains { $0.text == "56\u{A0}002" && $0.link == .cited("table-folketal-tabell") })
  }

  @Test func `a claim of an exhibit that says nothing is told with the nearest`() throws {
    var input = try DemoReport.input()
    input.texts["kapittel/definisjonar.nn.md"] = "{{claim definisjonar}}\n\n{{show definisjonar}}\n"
    #expect(throws: ReportFailure.self) { try ReportBuilder(input).build() }
  }

  @Test(arguments: [
    (
      "{{value folkemengde merged 1900}}",
      "«folkemengde» finst ikkje for 1900, men for 2005–2026. Sjå kapittel/definisjonar.nn.md, linje 3."
    ),
    (
      "{{value folkemengd merged 2005}}",
      "Nøkkeltal og grunnlagstal må stå i registeret. Fann «folkemengd» i kapittel/definisjonar.nn.md, linje 3. Meinte du «folkemengde»?"
    ),
  ])
  func `a number that a text cannot have is told with its line`(placeholder: String, message: String) throws {
    var input = try DemoReport.input()
    input.texts["kapittel/definisjonar.nn.md"] = "## Ord\n\n\(placeholder)\n\n{{show definisjonar}}\n"
    let failure = #expect(throws: ReportFailure.self) { try ReportBuilder(input).build() }
    #expect(failure?.message(in: .nn) == message)
  }

  @Test func `a comparison that an exhibit cannot have is told with the exhibit`() throws {
    var input = try DemoReport.input()
    let place = try #require(input.project.exhibits.firstIndex { $0.id == "alder-pyramide" })
    input.project.exhibits[place].periods = [Period(year: 1900)]
    let failure = #expect(throws: ReportFailure.self) { try ReportBuilder(input).build() }
    #expect(failure?.message(in: .en).hasSuffix("See alder-pyramide.") == true)
  }

  @Test func `a theme reaches the page, the charts and the tables drawn as pictures`() throws {
    var input = try DemoReport.input()
    input.theme.css = ":root { --accent: #0b5fa5 }"
    input.theme.chart.palette.series[0] = Colour(0x0B5FA5)
    let files = try ReportBuilder(input).build()
    let page = try text(files, "index.html")
    let rules = try #require(page.firstRange(of: "--accent: #0b5fa5"))
    #expect(rules.lowerBound > (try #require(page.firstRange(of: "--table-text"))).lowerBound)
    let own = Colour(0x0B5FA5).text
    #expect(try text(files, "figures/driftsutgifter-rang.svg").contains(own))
    #expect(!(try text(files, "figures/driftsutgifter-rang.svg").contains(Palette().own.text)))
  }

  @Test func `each number of the page's text is in the manifest`() throws {
    let files = try report(.nn)
    let manifest = try text(files, "manifest.json")
    for value in ["227277691.339", "-107517152.818", "70269.2721406"] { #expect(manifest.contains(value), "\(value)") }
  }
}

extension ExhibitRequest {
  /// Whether the demo shows it as a table.
  fileprivate var isShownAsTable: Bool {
    [
      "population-table", "carried-table", "age-groups", "indicator-table", "like-kommuner", "harmonisation-table", "base-figures",
      "group-totals", "deadlines", "definitions", "working-groups", "deliveries", "data-status", "sources",
    ].contains(kind)
  }
}
