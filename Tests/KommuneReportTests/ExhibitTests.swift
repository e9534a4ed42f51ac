import Foundation
import KommuneCharts
import KommuneLocale
import KommuneModel
import KommuneProject
import KommuneTables
import Testing

@testable import KommuneReport

@Suite struct ExhibitTests {
  private func made(_ request: ExhibitRequest, in context: ReportContext) throws -> MadeExhibit {
    let exhibit = try #require(ExhibitRegistry.exhibit(of: request.kind))
    return try exhibit.make(request, in: context)
  }

  private func table(_ request: ExhibitRequest, in context: ReportContext) throws -> Table {
    guard case .table(let table) = try made(request, in: context).content else {
      throw NotThat()
    }
    return table
  }

  private func chart(_ request: ExhibitRequest, in context: ReportContext) throws -> Chart {
    guard case .chart(let chart) = try made(request, in: context).content else {
      throw NotThat()
    }
    return chart
  }

  private struct NotThat: Error {}

  private func number(_ cell: Table.Cell) -> Double? {
    if case .number(let value) = cell.content { value } else { nil }
  }

  private static let property = "eiendomsforvaltning-per-innbygger"
  private static let spending = "brutto-driftsutgifter-per-innbygger"

  @Test func `every number of every exhibit in the demo names the cells behind it`() throws {
    let context = try DemoReport.context()
    for request in context.input.project.exhibits {
      for figure in try made(request, in: context).figures where figure.observation.value != nil {
        #expect(!figure.sources.isEmpty, "\(request.id): \(figure.row), \(figure.column)")
      }
    }
  }

  // Haram 1580 in 2015 by each rule: the issue's figures, computed by hand from table 07459.
  @Test(
    arguments: [
      (SplitRule.sumSeries, 9120.0), (.totalShares, 8749), (.ageShares, 8710), (.residual, nil),
      (.weights([SplitWeights(parsing: "1507:1508=0.75,1580=0.25")].compactMap(\.self)), 15_864.25),
    ] as [(SplitRule, Double?)])
  func `a series on today's map says which rule made it`(rule: SplitRule, people: Double?) throws {
    let request = ExhibitRequest(
      id: "k", kind: "carried-table", figures: ["folkemengde"], periods: [Period(year: 2015), Period(year: 2024)], mapYear: 2024,
      split: rule)
    let context = try DemoReport.context(.nb)
    let table = try table(request, in: context)
    #expect(table.groups[0].rows.map(\.label) == ["Ålesund", "Haram"])
    let haram = try #require(table.groups[0].rows.last).cells
    #expect(number(haram[0])?.rounded() == people?.rounded())
    #expect(haram[0].flags == (people == nil ? [] : .estimated))
    #expect(number(haram[1]) == 9357 && haram[1].flags == [])
    #expect(
      table.remarks.contains {
        $0.contains("1507 Ålesund") && $0.contains(rule.name.nb)
          || $0 == "1534 Haram er regnet helt med i 1580 Haram, etter SSBs egen summering."
      })
    let figures = try made(request, in: context).figures.filter { $0.row == "Haram" }
    #expect(figures.map(\.isEstimated) == [people != nil, false])
    #expect(figures[0].assumptions.isEmpty == (people == nil) && figures[1].assumptions.isEmpty)
  }

  // The five's cells: 262 866 of 4 507 563 thousand kroner.
  @Test func `a share is printed in percent, with percentage points between shares`() throws {
    let context = try DemoReport.context(.nb)
    let request = ExhibitRequest(
      id: "d", kind: "indicator-table", indicators: ["eiendomsforvaltning-andel"], periods: [DemoReport.year2015])
    let row = try #require(try table(request, in: context).groups[0].rows.first)
    #expect(row.label.hasSuffix("(%)"))
    #expect(row.cells.compactMap(number).contains { abs($0 - 5.8316656) < 1e-6 })
    #expect(try made(request, in: context).figures.allSatisfy { $0.unit == "prosent" })
    let indicator = try context.indicator("eiendomsforvaltning-andel", place: .exhibit("d"))
    #expect(context.distance(5.8, 7.1, indicator, in: .nb) == "1,3\u{A0}prosentpoeng")
    #expect(context.amount(5.83, indicator, in: .nb) == "5,8\u{A0}%")
  }

  @Test func `a series without a map says what it needs`() throws {
    let request = ExhibitRequest(id: "k", kind: "carried-table", figures: ["folkemengde"])
    let failure = #expect(throws: ReportFailure.self) { try made(request, in: DemoReport.context(.nb)) }
    #expect(failure?.message(in: .nb).contains("(map)") == true)
  }

  // Computed with a calculator from the five kommuner's cells of KOSTRA 2015: 33 427, 183 812, 21 143, 14 780 and 9 704 thousand kroner over
  // 9 200, 46 747, 4 620, 2 310 and 1 270 inhabitants.
  @Test func `one level costs what the distance to it costs in every part`() throws {
    let request = ExhibitRequest(
      id: "h", kind: "harmonisation-table", indicators: [Self.property], periods: [DemoReport.year2015], reference: .mergedGroup)
    let rows = try table(request, in: DemoReport.context()).groups[0].rows
    let net = try #require(rows.last).cells.map(number)
    let highest = 9_704.0 / 1_270 * 64_147 / 1_000 - 262.866
    let lowest = 33_427.0 / 9_200 * 64_147 / 1_000 - 262.866
    #expect(abs(try #require(net[0]) - lowest) < 0.001)
    #expect(net[1] == 0)
    #expect(abs(try #require(net[2]) - highest) < 0.001)
    #expect(number(rows[1].cells[0]) == 0)
    #expect(rows[0].cells.last?.content == .text("5 / 5"))
  }

  @Test func `a part that has not reported leaves the cost out and is named`() throws {
    let request = ExhibitRequest(
      id: "h", kind: "harmonisation-table", indicators: ["idrettsbygg-energi-per-m2", Self.property], periods: [DemoReport.year2015])
    let groups = try table(request, in: DemoReport.context()).groups
    #expect(groups[0].rows.allSatisfy { $0.cells.prefix(3).allSatisfy { number($0) == nil } })
    #expect(groups[0].notes.map(\.text).contains { $0.contains("har ikkje rapportert") })
    #expect(groups[1].rows[0].cells.prefix(3).allSatisfy { number($0) != nil })
  }

  @Test func `a total is printed only where the project says that nothing is counted twice`() throws {
    var request = ExhibitRequest(
      id: "h", kind: "harmonisation-table", indicators: [Self.property, "idrettsbygg-utgifter-per-innbygger"],
      periods: [DemoReport.year2015])
    let context = try DemoReport.context()
    #expect(try table(request, in: context).totals.isEmpty)
    request.hasTotal = true
    let summed = try table(request, in: context)
    let parts = summed.groups.map { number($0.rows.last?.cells[2] ?? .blank) ?? .nan }
    #expect(abs((number(summed.totals[0].cells[2]) ?? .nan) - parts.reduce(0, +)) < 1e-9)
  }

  @Test func `the waterfall ends where today's spending and all moves together end`() throws {
    let request = ExhibitRequest(id: "w", kind: "harmonisation-waterfall", indicators: [Self.property], periods: [DemoReport.year2015])
    let chart = try chart(request, in: DemoReport.context())
    let values = chart.dataTable.rows.compactMap { row -> Double? in
      guard case .value(let value, _) = row.cells[0] else { return nil }
      return value.number
    }
    #expect(values.count == 7)
    #expect(abs(values[0] - 262.866) < 1e-9)
    #expect(abs(values.dropLast().reduce(0, +) - values[6]) < 1e-9)
    #expect(chart.text.title[.nn] == "Å gje alle nivået i Sandøy kostar 227,3 millionar kroner i året")
  }

  @Test func `a traffic light is a sign, a word and a meaning, and chance is called so`() throws {
    let context = try DemoReport.context()
    let made = try made(try #require(context.input.project.exhibit("nokkeltal")), in: context)
    guard case .table(let table) = made.content else { throw NotThat() }
    let column = try #require(table.columns.firstIndex { $0.label == "Mot landet utan Oslo" })
    let cells = table.groups[0].rows.map { $0.cells[column] }
    #expect(cells[0].content == .text("lågare"))
    #expect(cells[0].signal?.shape == .down)
    #expect(cells[0].signal?.meaning == "lågare enn landet utan Oslo")
    // Sports buildings: 475 kroner against 554, which a new draw of the country's kommuner may well give.
    #expect(cells[3].content == .text("uklar skilnad"))
    #expect(cells[3].signal?.shape == .dot)
    if case .missing = cells[5].content {} else { Issue.record("a figure that is missing has no light") }
    #expect(made.claim?[.nn] == "Mot landet utan Oslo ligg nye Ålesund under på 4 av 5 nøkkeltal; på 1 er skilnaden uklar")
  }

  @Test func `an indicator that nobody has checked says so`() throws {
    let context = try DemoReport.context()
    let unchecked = Indicator(
      id: "prøve", name: Phrase(verbatim: "Prøve"), kind: .sum(try #require(Quantity(parsing: "brutto-driftsutgifter"))), unit: .kroner,
      isVerified: false)
    var input = context.input
    input.indicators.append(unchecked)
    let request = ExhibitRequest(id: "n", kind: "indicator-table", indicators: ["prøve", Self.spending], periods: [DemoReport.year2015])
    let rows = try table(request, in: ReportContext(input)).groups[0].rows
    let words = "Definisjonen er ikkje kontrollert mot kjelda."
    #expect(rows[0].notes.map(\.text).contains(words))
    #expect(!rows[1].notes.map(\.text).contains(words))
  }

  @Test func `like kommuner are none of the parts, nearest first, with the traits told`() throws {
    let request = ExhibitRequest(
      id: "l", kind: "like-kommuner", indicators: [Self.spending], periods: [DemoReport.year2015], reference: .neighbours(5))
    let table = try table(request, in: DemoReport.context())
    let rows = table.groups[0].rows
    #expect(rows.count == 5)
    #expect(!rows.map(\.label).contains { ["Ålesund", "Haram", "Skodje", "Ørskog", "Sandøy"].contains($0) })
    let distances = rows.compactMap { number($0.cells[0]) }
    #expect(distances == distances.sorted() && distances.count == 5)
    #expect(table.remarks[0].contains("folkemengd 31. desember (2015)"))
    #expect(table.remarks[1].hasPrefix("Ikkje brukte, for filene manglar dei:"))
  }

  @Test func `each small picture has its own scale, and the whole is strong`() throws {
    let request = ExhibitRequest(id: "s", kind: "small-multiples", figures: ["folkemengde"])
    let chart = try chart(request, in: DemoReport.context())
    #expect(chart.dataTable.rows.map { $0.label[.nn] } == ["Ålesund", "Haram", "Skodje", "Ørskog", "Sandøy", "Heile området"])
    #expect(chart.dataTable.header.count == 1 + 15 + 1)
    #expect(chart.text.title[.nn] == "Frå 2005 til 2019 var veksten størst i Skodje (+32,4\u{A0}%); Sandøy gjekk ned (−2,8\u{A0}%)")
  }

  @Test func `a scatter by size has all who reported, and the curve of what they spend`() throws {
    let request = ExhibitRequest(id: "s", kind: "scatter", indicators: [Self.spending], periods: [DemoReport.year2015])
    let chart = try chart(request, in: DemoReport.context())
    // 403 kommuner reported in 2015; the merged kommune stands beside its five parts.
    #expect(chart.dataTable.rows.count == 404)
    #expect(chart.text.note?[.nn].contains("95 av 100 kommunar") == true)
    #expect(chart.svg(in: .nn).contains("stroke-dasharray"))
  }

  @Test func `a day long after the last deadline is told in words, and nothing is called late`() throws {
    let request = ExhibitRequest(id: "g", kind: "gantt")
    let far = try chart(request, in: DemoReport.context())
    #expect(far.text.note?[.nn] == "Rapporten er datert 16. juni 2026, etter siste frist.")
    #expect(!far.svg(in: .nn).contains("over fristen"))
    let near = try chart(
      request,
      in: DemoReport.context { project in
        project.date = CalendarDate(iso: "2018-09-10") ?? project.date
        project.deadlines[0].progress = .planned
        project.deadlines[1].progress = .done
      })
    #expect(near.text.note == nil)
    let words = near.dataTable.rows.map { $0.cells[2].text(in: .nn) }
    #expect(Array(words.prefix(3)) == ["over fristen", "ferdig", "framdrift ikkje oppgjeven"])
    #expect(near.text.title[.nn].hasPrefix("Neste frist er 22. oktober 2018: arbeidsgruppene"))
  }

  @Test func `the spine, box and heat charts show the merged kommune as the tables do`() throws {
    let context = try DemoReport.context()
    for (kind, expected) in [("spine", "70 269"), ("box", "70 269"), ("heat-table", "70 269")] {
      let request = ExhibitRequest(id: "x", kind: kind, indicators: [Self.spending], periods: [DemoReport.year2015])
      let texts = try chart(request, in: context).dataTable.rows.flatMap { $0.cells.map { $0.text(in: .nn) } }
      #expect(texts.contains(expected.replacing(" ", with: "\u{A0}")), "\(kind)")
    }
  }

  @Test func `amounts have no law of chance, and a funnel of them is refused`() throws {
    let request = ExhibitRequest(id: "f", kind: "funnel", indicators: [Self.spending], periods: [DemoReport.year2015])
    let context = try DemoReport.context()
    #expect(throws: ReportFailure.self) { try made(request, in: context) }
  }

  @Test func `deliveries that have not come are rings, never left out`() throws {
    let chart = try chart(ExhibitRequest(id: "m", kind: "delivery-matrix"), in: DemoReport.context())
    #expect(chart.text.title[.nn] == "0 av 20 leveransar er komne inn")
    #expect(chart.dataTable.rows.allSatisfy { $0.cells.allSatisfy { $0.text(in: .nn) == "ikkje levert" } })
  }

  @Test func `every kind is described in the documentation`() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/Exhibits.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    for kind in ExhibitRegistry.all.map({ $0.kind }) { #expect(text.contains("`\(kind)`"), "\(kind)") }
  }

  @Test func `a period that no figure has is refused with those that there are`() throws {
    let input = try DemoReport.input { project in
      guard let place = project.exhibits.firstIndex(where: { $0.id == "alder-tabell" }) else { return }
      project.exhibits[place].periods = [Period(year: 2031)]
    }
    do {
      _ = try ReportBuilder(input).build()
      Issue.record("a report of 2031 was built")
    } catch {
      #expect(error.message(in: .nn) == "«folkemengde» finst ikkje for 2031, men for 2005–2026. Sjå alder-tabell.")
    }
  }

  @Test(arguments: ["alder-tabell", "alder-del", "alder-pyramide"])
  func `every age is in one of the groups`(id: String) throws {
    let context = try DemoReport.context()
    let made = try made(try #require(context.input.project.exhibit(id)), in: context)
    #expect(!made.figures.isEmpty && made.figures.allSatisfy { $0.observation.value != nil })
    guard id == "alder-del" else { return }
    let shares = made.figures.prefix(6).compactMap(\.observation.value)
    #expect(abs(shares.reduce(0, +) - 100) < 1e-9, "\(shares)")
  }
}
