import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct ImpossibleCountTests {
  private let area = BaseFigure(id: "areal", name: Phrase(verbatim: "Areal"), labels: ["Areal, formålsbygg"], unit: .squareMetres)

  @Test func `fewer than no people is an error`() {
    let table = SampleTable(
      years: ["2018", "2019"], rows: [["1504 Ålesund", "-47199", "47998"], ["1505 Kristiansund", "24000", "24100"]])
    let found = problems(ImpossibleCount.self, table)
    #expect(
      found.map { "\($0.severity) " + $0.message(in: .nn) } == [
        "error «Personer» – 1504 Ålesund, 2018 må vere 0 eller meir. Fann «-47199» i prøve.csv, rad 2, kolonne «Personer 2018»."
      ])
  }

  @Test func `no people in a kommune that existed is an error that names the nearest other year`() {
    let table = SampleTable(
      years: ["2017", "2018", "2019"], rows: [["1505 Kristiansund", "24000", "0", ".."], ["1529 Skodje", "4000", "4010", "4020"]])
    #expect(
      problems(ImpossibleCount.self, table).map { $0.message(in: .nb) } == [
        "«Personer» – 1505 Kristiansund, 2018 må være over 0: kommunen fantes da, og i 2017 er tallet 24\u{A0}000. "
          + "Fant «0» i prøve.csv, rad 2, kolonne «Personer 2018»."
      ])
  }

  @Test func `zeros outside validity, of ages, of small counts and of a code that has only zeros are let through`() {
    let outside = SampleTable(years: ["2019", "2020"], rows: [["1504 Ålesund", "47000", "0"], ["1507 Ålesund", "0", "66000"]])
    #expect(problems(ImpossibleCount.self, outside).isEmpty)
    let endOfYear = SampleTable(
      contents: ["Innbyggere 31.12."], years: ["2018", "2019"],
      rows: [["1504 Ålesund", "47000", "0"], ["1505 Kristiansund", "24000", "0"]])
    #expect(problems(ImpossibleCount.self, endOfYear).map(\.row) == [3])
    let ages = SampleTable(
      stub: [("region", .region), ("alder", .age)], years: ["2018", "2019"],
      rows: [["1505", "0 år", "0", "240"], ["1505", "1 år", "250", "0"]])
    #expect(problems(ImpossibleCount.self, ages).isEmpty)
    let small = SampleTable(years: ["2018", "2019"], rows: [["1505 Kristiansund", "0", "3"], ["1504 Ålesund", "0", "0"]])
    #expect(problems(ImpossibleCount.self, small).isEmpty)
    let pupils = SampleTable(contents: ["Elever"], years: ["2018", "2019"], rows: [["1505 Kristiansund", "0", "300"]])
    #expect(problems(ImpossibleCount.self, pupils).isEmpty)
  }

  @Test(arguments: [
    ("Areal, formålsbygg", 1), ("Endring i folketall", 0), ("Folketilvekst", 0), ("Netto driftsresultat", 0), ("Befolkning", 1),
  ])
  func `a base figure of things and people is never negative, a change and an amount may be`(label: String, count: Int) {
    let table = SampleTable(contents: [label], years: ["2019"], rows: [["1504 Ålesund", "-3"], ["1505 Kristiansund", "4"]])
    #expect(problems(ImpossibleCount.self, table, baseFigures: [area]).count == count)
  }

  @Test func `many are told together, those of each kind`() {
    let table = SampleTable(years: (2010..<2017).map(String.init), rows: [["1505 Kristiansund"] + (0..<6).map { "\(-1 - $0)" } + ["24000"]])
    #expect(
      problems(ImpossibleCount.self, table).map { $0.expected.en } == [
        "«Personer» must be 0 or more; 6 cells are not. First: 1505 Kristiansund, 2010; 1505 Kristiansund, 2011; 1505 Kristiansund, 2012."
      ])
    let empty = SampleTable(years: (2010..<2017).map(String.init), rows: [["1505 Kristiansund"] + (0..<6).map { _ in "0" } + ["24000"]])
    #expect(
      problems(ImpossibleCount.self, empty).map { $0.expected.sv } == [
        "«Personer» måste vara över 0 för kommuner som fanns; 6 celler är det inte. Först: 1505 Kristiansund, 2010; 1505 Kristiansund, 2011; "
          + "1505 Kristiansund, 2012."
      ])
  }
}
