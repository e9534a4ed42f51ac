import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

@testable import KommuneChecks

@Suite struct TotalNotSumTests {
  private let persons = BaseFigure(id: "folkemengde", name: Phrase(verbatim: "Folkemengde"), labels: ["Personer"], unit: .persons)

  @Test(arguments: [
    ("0 år", 0...0), ("1 year", 1...1), ("105 år eller eldre", 105...150), ("105 years or older", 105...150), ("20-66 år", 20...66),
    ("80 år og over", 80...150), ("80+", 80...150), ("under 18 år", 0...17), ("0–5 år", 0...5), ("67-79 years", 67...79),
    ("Less than 15 years", 0...14), ("From 5 to 9 years", 5...9), ("yngre enn 6 år", 0...5),
  ])
  func `an age label says which years it stands for`(label: String, ages: ClosedRange<Int>) {
    #expect(AgeBand(label)?.ages == ages)
  }

  @Test(arguments: [
    "Alle aldre", "Begge kjønn", "I alt", "All ages", "Both sexes", "Båda könen", "Totalt", "Totalsum", "Kvinner og menn i alt",
  ])
  func `a total is known by its label`(label: String) {
    #expect(TotalLabel.isTotal(Category(label: label)))
    #expect(AgeBand(label) == nil)
  }

  @Test(arguments: ["Menn", "Eneboliger", "Sumatra", "Alta", "0 år", "Allerød", "Kvinner over 60"])
  func `other labels are no totals`(label: String) {
    #expect(!TotalLabel.isTotal(Category(label: label)))
  }

  @Test func `bands cover a range without gap or overlap`() {
    let bands = [0...4, 5...9, 0...9, 10...14, 10...10].enumerated().map { (category: $0, band: AgeBand($1)) }
    #expect(AgeBand.cover(0...14, by: bands) == [0, 1, 3])
    #expect(AgeBand.cover(0...15, by: bands) == nil)
    #expect(AgeBand.cover(0...4, by: bands) == nil)
  }

  @Test func `the total of all ages is off by one person`() {
    let table = SampleTable(
      stub: [("region", .region), ("alder", .age)], years: ["2018", "2019"],
      rows: [
        ["1546 Sandøy", "Alle aldre", "30", "34"], ["1546 Sandøy", "0 år", "10", "11"], ["1546 Sandøy", "1 år", "10", "11"],
        ["1546 Sandøy", "2 år eller eldre", "10", "11"],
      ])
    let found = problems(TotalNotSum.self, table, baseFigures: [persons])
    #expect(
      found.map { $0.message(in: .nb) } == [
        "«Alle aldre» (2019) må være lik summen av de 3 delene, 33; differansen er +1. Fant «34» i prøve.csv, rad 2, kolonne «Personer 2019»."
      ])
    #expect(found.first?.severity == .error)
  }

  @Test func `a band is held against the single ages in it`() {
    let table = SampleTable(
      stub: [("region", .region), ("alder", .age)], years: ["2019"],
      rows: [
        ["1546 Sandøy", "0-1 år", "25"], ["1546 Sandøy", "0 år", "10"], ["1546 Sandøy", "1 år", "10"], ["1546 Sandøy", "2 år", "7"],
      ])
    #expect(
      problems(TotalNotSum.self, table, baseFigures: [persons]).map { $0.expected.en } == [
        "«0-1 år» must equal the sum of its 2 parts, 20; the difference is +5."
      ])
  }

  @Test func `rounded thousands may be off by what rounding explains, persons may not`() {
    #expect(Rounding.exact.slack(parts: 5, total: 100) == 0.5)
    #expect(abs(Rounding.rounded(part: 1, total: 1).slack(parts: 12, total: 100) - 3.5) < 1e-6)
    #expect(abs(Rounding.rounded(part: 0.1, total: 0.1).slack(parts: 12, total: 100.3) - 0.35) < 1e-6)
    #expect(abs(Rounding.rounded(part: 0.1, total: 1).slack(parts: 12, total: 100) - 0.8) < 1e-6)
  }

  @Test func `the last digit of some figures is that of one in twenty`() {
    func unit(_ values: [Double]) -> Double {
      var digits = LastDigits()
      values.forEach { digits.count($0) }
      return digits.unit
    }
    #expect(unit([]) == 1)
    #expect(unit([0, 3, -7, .nan]) == 1)
    #expect(unit([10.4, 5.3, 15]) == 0.1)
    #expect(unit([0.1 + 0.2, 1.25]) == 0.01)
    #expect(unit([1 / 3.0]) == 0.0001)
    #expect(unit((0..<20).map { Double($0) + 0.5 } + [15.04]) == 0.1)
  }

  @Test func `percentages are never added up`() {
    let table = SampleTable(
      stub: [("region", .region), ("kjønn", .other)], contents: ["Andel (prosent)"], years: ["2018", "2019", "2020", "2021"],
      rows: [
        ["1504", "Begge kjønn", "50", "50", "50", "50"], ["1504", "Menn", "48", "48", "48", "48"],
        ["1504", "Kvinner", "52", "52", "52", "52"],
      ])
    #expect(problems(TotalNotSum.self, table).isEmpty)
  }

  @Test func `the country is held against the kommuner of that year`() {
    let table = SampleTable(
      years: ["2019", "2020"],
      rows: [
        ["0 Hele landet", "110", "105"], ["0301 Oslo", "50", "50"], ["1504 Ålesund", "20", "0"], ["1505 Kristiansund", "10", "10"],
        ["1507 Ålesund", "0", "45"], ["1523 Ørskog", "5", "0"], ["1529 Skodje", "5", "0"], ["1534 Haram", "5", "0"],
        ["1546 Sandøy", "5", "0"],
      ])
    let found = problems(TotalNotSum.self, table, baseFigures: [persons])
    #expect(
      found.map { $0.message(in: .nn) } == [
        "«0 Hele landet» (2019) må vere lik summen av dei 7 delane, 100; differansen er +10. "
          + "Fann «110» i prøve.csv, rad 2, kolonne «Personer 2019»."
      ])
  }

  @Test func `a country with kommuner that have not reported is a note that names them`() {
    let table = SampleTable(
      contents: ["Brutto driftsutgifter"], years: ["2020"],
      rows: [["EAK Landet", "110"], ["0301 Oslo", "50"], ["1505 Kristiansund", "10"], ["1507 Ålesund", ".."]])
    let found = problems(TotalNotSum.self, table)
    #expect(found.map(\.severity) == [.note])
    #expect(
      found.map { $0.expected.nb } == [
        "«EAK Landet» må ikke leses som summen av delene: 1 del mangler (1507 Ålesund), de andre gir 60, og resten er +50. Det gjelder 1 celle."
      ])
  }

  @Test func `parts that are already more than the whole are an error although others are missing`() {
    let table = SampleTable(
      contents: ["Brutto driftsutgifter"], years: ["2020"],
      rows: [["EAK Landet", "40"], ["0301 Oslo", "50"], ["1505 Kristiansund", "10"], ["1507 Ålesund", ".."]])
    #expect(problems(TotalNotSum.self, table).map(\.severity) == [.error])
  }

  @Test func `a file of few kommuner is not held against the country`() {
    let table = SampleTable(years: ["2020"], rows: [["0 Hele landet", "5000000"], ["1507 Ålesund", "66000"]])
    #expect(problems(TotalNotSum.self, table).isEmpty)
  }

  @Test func `a sum series is held against its members`() {
    let series = SumSeries(code: RegionCode("K-1580"), name: "Haram", members: [RegionCode("1534"), RegionCode("1580")])
    let table = SampleTable(
      years: ["2019", "2024"], rows: [["K-1580 Haram", "9000", "9600"], ["1534 Haram", "9000", "0"], ["1580 Haram", "0", "9500"]])
    let found = problems(TotalNotSum.self, table, baseFigures: [persons], sumSeries: [series])
    #expect(found.map { "\($0.row ?? 0) \($0.column ?? 0) \($0.found)" } == ["2 3 9600"])
  }

  @Test(arguments: ["I alt", "Sum", "Totalt", "Sum kommunene"])
  func `the row that somebody put below the kommuner is held against them`(label: String) {
    let five = [
      ["1504 Ålesund", "47199", "0"], ["1523 Ørskog", "2310", "0"], ["1534 Haram", "9200", "0"], ["1507 Ålesund", "0", "66258"],
      ["1580 Haram", "0", "0"],
    ]
    let wrong = SampleTable(years: ["2015", "2020"], rows: five + [[label, "58708", "66258"]])
    let found = problems(TotalNotSum.self, wrong, baseFigures: [persons])
    #expect(found.map { "\($0.severity) \($0.row ?? 0) \($0.found)" } == ["warning 7 58708"])
    #expect(found.first?.expected.en.contains("the sum of its 3 parts, 58,709; the difference is −1") == true, "\(found)")
    let right = SampleTable(years: ["2015", "2020"], rows: five + [[label, "58709", "66258"]])
    #expect(problems(TotalNotSum.self, right, baseFigures: [persons]).isEmpty)
  }

  @Test func `a total that is only a label is an error where it holds nearly everywhere, and silent where it never does`() {
    let holds = SampleTable(
      stub: [("region", .region), ("eie", .other)], contents: ["Boliger"], years: ["2016", "2017", "2018", "2019"],
      rows: [
        ["1504", "I alt", "30", "30", "30", "39"], ["1504", "Eide", "10", "10", "10", "10"], ["1504", "Leide", "20", "20", "20", "20"],
      ])
    #expect(problems(TotalNotSum.self, holds).map { "\($0.severity) \($0.found)" } == ["error 39"])
    let never = SampleTable(
      stub: [("region", .region), ("eie", .other)], contents: ["Husholdninger"], years: ["2016", "2017", "2018", "2019"],
      rows: [
        ["1504", "I alt", "20", "21", "22", "23"], ["1504", "Med bil", "15", "15", "15", "15"],
        ["1504", "Med båt", "15", "15", "15", "15"],
      ])
    #expect(problems(TotalNotSum.self, never).isEmpty)
  }

  @Test(arguments: [(1, "error"), (2, "error"), (3, "warning"), (7, "warning"), (8, "silent")])
  func `a total that is only a label is an error up to a quarter of its sums, a warning up to three quarters`(wrong: Int, told: String) {
    let table = SampleTable(
      stub: [("region", .region), ("kjønn", .other)], years: (2010..<2020).map(String.init),
      rows: [
        ["1505 Kristiansund", "Begge kjønn"] + (0..<10).map { $0 < wrong ? "2010" : "1010" },
        ["1505 Kristiansund", "Menn"] + (0..<10).map { _ in "500" }, ["1505 Kristiansund", "Kvinner"] + (0..<10).map { _ in "510" },
      ])
    #expect(problems(TotalNotSum.self, table).map { "\($0.severity)" } == (told == "silent" ? [] : [told]))
  }

  @Test func `a whole total is held against parts with decimals by their last digit`() {
    let table = SampleTable(
      stub: [("region", .region), ("eie", .other)], contents: ["Avtalte årsverk"], years: ["2019", "2020"],
      rows: [["1505", "I alt", "15.0", "16"], ["1505", "Egne", "10.4", "10.4"], ["1505", "Leide", "5.3", "5.3"]])
    #expect(problems(TotalNotSum.self, table).map(\.found) == ["15"])
  }

  @Test(arguments: [
    "Folketall", "Folketal", "Innbyggere", "Antall personer", "Befolkning", "Folkemengde per 1. januar 2015", "Folketall pr. 1. januar",
    "Befolkning etter kjønn og alder", "06913: Befolkning, etter region, kjønn, alder, statistikkvariabel og år per 31.12.2019",
  ])
  func `a total of people is exact by whatever name they have`(label: String) {
    let table = SampleTable(
      stub: [("region", .region), ("alder", .age)], contents: [label], years: ["2019"],
      rows: [["1505", "Alle aldre", "34"], ["1505", "0 år", "11"], ["1505", "1 år", "11"], ["1505", "2 år eller eldre", "11"]])
    #expect(problems(TotalNotSum.self, table).map { "\($0.severity) \($0.found)" } == ["error 34"])
  }

  @Test(arguments: [
    "Frie inntekter per innbygger", "Netto lånegjeld per innbygger", "Areal på idrettsbygg per innbygger", "Elever per skole",
    "Årsgebyr for vann", "Saksbehandlingstid, ett-trinns byggesøknad", "Legeårsverk per 10 000 innbyggere", "Inntekt etter skatt, median",
    "Utgifter per 2000 innbyggere",
  ])
  func `the name of an indicator that is no sum, and the label of a figure that is averaged, are never added up`(label: String) throws {
    let registers = try Registers.embedded()
    let units = KnownUnits(baseFigures: registers.baseFigures, indicators: registers.indicators)
    #expect(!ContentsTraits(Category(label: label), mapped: [:], units: units).isAdditive)
  }

  @Test(arguments: [
    "Stønadsmåneder", "Oppholdsdøgn betalt av kommunen", "Avtalte dagsverk", "Brutto driftsutgifter i alt", "Folkemengde 1. januar",
    "Timer per uke, praktisk bistand og helsetjenester i hjemmet", "Befolkning etter utdanningsgrad",
  ])
  func `the label of a base figure is added up, in days and months too`(label: String) throws {
    let registers = try Registers.embedded()
    let units = KnownUnits(baseFigures: registers.baseFigures, indicators: registers.indicators)
    #expect(ContentsTraits(Category(label: label), mapped: [:], units: units).isAdditive)
  }

  @Test func `a total below names without codes is held against them, where they are those of kommuner`() {
    func found(_ last: String) -> [String] {
      let table = SampleTable(
        stub: [("kommune", .region)], years: ["2018", "2019"],
        rows: [
          ["Ålesund", "47199", "47998"], ["Kristiansund", "24179", "24100"], [last, "26900", "26822"], ["I alt", "98278", "99920"],
        ])
      return problems(TotalNotSum.self, table).map { "\($0.severity) \($0.found)" }
    }
    #expect(found("Haram") == ["warning 99920"])
    #expect(found("Møre og Romsdal").isEmpty)
  }
}
