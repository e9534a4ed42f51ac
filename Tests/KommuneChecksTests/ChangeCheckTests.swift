import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

@testable import KommuneChecks

@Suite struct ChangeCheckTests {
  /// Thirty Norwegian-like regions without register; each grows two percent a year but for those in `changed`.
  private func growth(
    contents: String = "Brutto driftsutgifter", years: [String] = ["2018", "2019"], changed: [Int: [String]] = [:],
    value: (Int, Int) -> Double = { region, year in
      Double(1000 + 37 * region) * (1 + 0.02 * Double(year) + 0.001 * Double(region % 7 * year))
    }
  ) -> SampleTable {
    SampleTable(
      contents: [contents], years: years,
      rows: (0..<30).map { region in
        ["\(1101 + region) Sted\(region)"]
          + (changed[region] ?? years.indices.map { machineNumber((value(region, $0) * 100).rounded() / 100) })
      })
  }

  @Test func `a figure in kroner among thousands is a warning`() {
    let found = problems(MagnitudeChange.self, growth(changed: [3: ["1111", "1150000"]]))
    #expect(
      found.map { $0.message(in: .nb) } == [
        "Tallet for 1104 Sted3 i 2019 må ha samme enhet som i 2018, da det var 1\u{A0}111; det er over 300 ganger større eller mindre. "
          + "Fant «1150000» i prøve.csv, rad 5, kolonne «Brutto driftsutgifter 2019»."
      ])
    #expect(found.first?.severity == .warning)
  }

  @Test func `a whole column in another unit is one error`() {
    let table = growth { region, year in Double(1000 + 37 * region) * (year == 1 ? 1020 : 1) }
    let found = problems(MagnitudeChange.self, table)
    #expect(found.map(\.severity) == [.error])
    #expect(
      found.map { $0.expected.en } == [
        "The figures of «Brutto driftsutgifter» must have one unit in 2018 and 2019: in 2019 they are about 1,000 times those of 2018 (30 of 30 figures)."
      ])
  }

  @Test func `a share that became a percentage is a change of unit`() {
    let table = growth(contents: "Andel") { region, year in (0.3 + 0.01 * Double(region)) * (year == 1 ? 100 : 1) }
    let found = problems(MagnitudeChange.self, table)
    #expect(found.map(\.severity) == [.error])
    #expect(found.first?.expected.nn.contains("kring 100 gonger") == true)
  }

  @Test func `years are compared with the nearest earlier one, in whatever order they stand`() {
    let table = SampleTable(years: ["2021", "2015"], rows: [["1504 Ålesund", "900000", "900"]])
    let found = problems(MagnitudeChange.self, table, lineage: nil)
    #expect(found.map { "\($0.found) \($0.columnName ?? "")" } == ["900000 Personer 2021"])
  }

  @Test func `a figure is compared with the last one that is there, which is named`() {
    let table = SampleTable(years: ["2017", "2018", "2019"], rows: [["1504 Ålesund", "2011", "..", "2050000"]])
    #expect(
      problems(MagnitudeChange.self, table).map { "\($0.found) " + $0.expected.nb } == [
        "2050000 Tallet for 1504 Ålesund i 2019 må ha samme enhet som i 2017, da det var 2\u{A0}011; det er over 300 ganger større eller mindre."
      ])
  }

  @Test func `a mistyped year does not accuse the next one, which is right`() {
    let table = SampleTable(
      years: ["2017", "2018", "2019", "2020"],
      rows: [
        ["1504 Ålesund", "2011", "2030000", "2050", "2070"], ["1505 Kristiansund", "3000", "3100", "3200", "3300"],
        ["1529 Skodje", "4000", "4100000", "4200000", "4300000"], ["1523 Ørskog", "3000", "3100", "3200", "3300"],
        ["1534 Haram", "3000", "3100", "3200", "3300"], ["1546 Sandøy", "3000", "3100", "3200", "3300"],
        ["0301 Oslo", "3000", "3100", "3200", "3300"],
      ])
    #expect(problems(MagnitudeChange.self, table).map(\.found) == ["2030000", "4100000"])
  }

  @Test func `zero, missing and negative figures are not compared in magnitude`() {
    let table = SampleTable(
      years: ["2017", "2018", "2019"], rows: [["1504 Ålesund", "0", "50000", ".."], ["1529 Skodje", "-3", "40000", "41000"]])
    #expect(problems(MagnitudeChange.self, table).isEmpty)
  }

  @Test func `a change far outside those of the others is a warning with what was to be expected`() {
    let table = growth(changed: [4: ["1148", "3444"]])
    let found = problems(LargeChange.self, table)
    #expect(found.map { "\($0.row ?? 0) \($0.found) \($0.severity)" } == ["6 3444 warning"])
    #expect(
      found.first?.expected.nb == "Endringen for 1105 Sted4 fra 2018 (1\u{A0}148) til 2019 (3\u{A0}444) må forklares: "
        + "etter de andres endring er 1\u{A0}145–1\u{A0}204 å vente.")
    #expect(problems(LargeChange.self, growth()).isEmpty)
  }

  @Test func `a change near the median is not told, however far another one lies`() {
    let steady = { (region: Int, year: Int) in Double(1_000_000 + region) * (1 + 0.01 * Double(year)) }
    let near = ["1000000", "1080000"]
    #expect(problems(LargeChange.self, growth(changed: [4: near], value: steady)).isEmpty)
    let both = growth(changed: [4: near, 9: ["1000000", "1500000"]], value: steady)
    #expect(problems(LargeChange.self, both).map(\.found) == ["1500000"])
    // An eighth alone is told: no other figure need be far for it to be.
    #expect(problems(LargeChange.self, growth(changed: [4: ["1000000", "1140000"]], value: steady)).map(\.found) == ["1140000"])
  }

  @Test func `ages are added up before their change is judged`() {
    let rows = growth().rows.flatMap { row in [[row[0], "0 år", "1", "9"], [row[0], "1 år eller eldre", row[1], row[2]]] }
    let table = SampleTable(stub: [("region", .region), ("alder", .age)], years: ["2018", "2019"], rows: rows)
    #expect(problems(LargeChange.self, table).isEmpty)
  }

  @Test func `few kommuner have no limits`() {
    let table = SampleTable(years: ["2018", "2019"], rows: [["1504", "47000", "90000"], ["1529", "4000", "4010"]])
    #expect(problems(LargeChange.self, table).isEmpty)
  }

  @Test func `a code whose area changed is left out`() {
    let lineage = Lineage(
      versions: (0..<30).flatMap { region -> [KommuneVersion] in
        let code = RegionCode("\(1101 + region)")
        guard region == 4 else { return [KommuneVersion(code: code, name: "Sted\(region)", validity: Validity(from: 1972, to: nil))] }
        return [
          KommuneVersion(code: code, name: "Sted4", validity: Validity(from: 1972, to: 2019), area: 1),
          KommuneVersion(code: code, name: "Sted4", validity: Validity(from: 2019, to: nil), area: 2),
        ]
      }, changes: [])
    #expect(problems(LargeChange.self, growth(changed: [4: ["1148", "3444"]]), lineage: lineage).isEmpty)
  }

  @Test func `a percentage whose change lies far from the others' is a note`() {
    let table = growth(contents: "Dekningsgrad (prosent)", changed: [9: ["50", "95"]]) { region, year in
      50 + Double(region % 9) + Double(year) * (0.5 + 0.1 * Double(region % 5))
    }
    let found = problems(Outlier.self, table)
    #expect(found.map { "\($0.row ?? 0) \($0.severity)" } == ["11 note"])
  }

  @Test func `an amount in kroner is found per inhabitant in a file of one year`() {
    let persons = BaseFigure(id: "folkemengde", name: Phrase(verbatim: "Folkemengde"), labels: ["Personer"], unit: .persons)
    let table = SampleTable(
      contents: ["Personer", "Brutto driftsutgifter"], years: ["2015"],
      rows: (0..<30).map { region in
        let people = 1000 + 400 * region
        return ["\(1101 + region)", "\(people)", "\(people * (region == 7 ? 70000 : 60 + region % 11))"]
      })
    let found = problems(Outlier.self, table, baseFigures: [persons])
    #expect(found.map { "\($0.row ?? 0) \($0.column ?? 0)" } == ["9 3"])
  }

  @Test func `a rate a thousand times the others' is found in a file of one year`() {
    let rates = SampleTable(
      contents: ["Netto driftsutgifter per innbygger (kr)"], years: ["2015"],
      rows: (0..<30).map { ["\(1101 + $0)", "\((40 + $0 % 11) * ($0 == 7 ? 1000 : 1))"] })
    #expect(problems(Outlier.self, rates).map { $0.row } == [9])
    #expect(problems(Outlier.self, rates)[0].message(in: .nb).contains("på logaritmisk skala"))
  }

  @Test func `a share of more than the whole is an error, a change of more than the whole is not`() {
    let shares = SampleTable(
      contents: ["Andel barn i barnehage (prosent)"], years: ["2019"], rows: [["1504 Ålesund", "104.2"], ["1529 Skodje", "100"]])
    #expect(
      problems(PercentageOutOfRange.self, shares).map { "\($0.severity) " + $0.message(in: .nb) } == [
        "error «Andel barn i barnehage (prosent)» – 1504 Ålesund må ligge mellom 0 og 100. "
          + "Fant «104.2» i prøve.csv, rad 2, kolonne «Andel barn i barnehage (prosent) 2019»."
      ])
    let changes = SampleTable(contents: ["Endring i prosent"], years: ["2019"], rows: [["1504 Ålesund", "-12"], ["1529 Skodje", "140"]])
    #expect(problems(PercentageOutOfRange.self, changes).isEmpty)
  }

  @Test func `a percentage that is no share is a warning, and a net result may be negative`() {
    let table = SampleTable(
      contents: ["Sykefravær (prosent)", "Netto driftsresultat i prosent av brutto driftsinntekter"], years: ["2019"],
      rows: [["1504 Ålesund", "-1", "-4.5"], ["1529 Skodje", "7", "3"]])
    #expect(problems(PercentageOutOfRange.self, table).map { "\($0.severity) \($0.found)" } == ["warning -1"])
  }

  @Test(arguments: [
    "Andel elever med resultat på mestringsnivå 3 (prosent)", "Andel husholdninger med gjeld over 3 ganger inntekt",
    "Andel med dekning av fiber",
    "Andel av befolkning med høy utdanningsgrad", "Andel personer i husholdninger med netto inntekt under 60 prosent", "Kvinneandelen",
    "Del elevar med dekning av skyss (prosent)", "12345: Andel elever med resultat over snittet, etter region",
  ])
  func `what a share is of does not lift its bounds`(label: String) {
    let table = SampleTable(
      contents: [label], years: ["2019"], rows: [["1504 Ålesund", "925"], ["1529 Skodje", "-88"], ["1534 Haram", "40"]])
    #expect(problems(PercentageOutOfRange.self, table).map { "\($0.severity) \($0.found)" } == ["error 925", "error -88"])
  }

  @Test(arguments: [
    "Pensjonsforpliktelse i prosent av brutto driftsinntekter", "Forbruk i prosent av budsjett", "Befolkningsutvikling siste år (prosent)",
    "Fødselsoverskudd i prosent", "Egenkapital i prosent av totalkapital", "Lånegjeldsprosent",
    "Andel langsiktig gjeld av inntekt (prosent)",
    "Andel elever med vedtak, endring siste år", "Andel frie inntekter, prosent av landsgjennomsnittet", "Omsetning i varehandel",
    "Omsetning i detaljhandelen", "Andelsboliger", "Antall andelseiere",
  ])
  func `what may pass the whole, and what is no percentage, is let through`(label: String) {
    let table = SampleTable(contents: [label], years: ["2019"], rows: [["1504 Ålesund", "140"], ["1529 Skodje", "-2.5"]])
    #expect(problems(PercentageOutOfRange.self, table).isEmpty)
  }

  @Test func `investment in percent of revenue lies within the whole`() {
    let table = SampleTable(contents: ["Investeringar i prosent av inntekter"], years: ["2019"], rows: [["1504 Ålesund", "140"]])
    #expect(problems(PercentageOutOfRange.self, table).map(\.severity) == [.warning])
  }

  @Test(arguments: ["Andel elever med spesialundervisning", "Sykefravær", "Belegg i institusjon", "Andel plasser i enerom"])
  func `a column with an indicator's name holds what is published, in percent`(label: String) throws {
    let registers = try Registers.embedded()
    func found(_ value: String) -> [String] {
      let table = SampleTable(contents: [label], years: ["2019"], rows: [["1504 Ålesund", value], ["1529 Skodje", "0.078"]])
      let material = CheckMaterial(
        tables: [CheckedTable(cube: table.cube)], lineage: registers.lineage, baseFigures: registers.baseFigures,
        indicators: registers.indicators)
      return Checks.run(material).map { "\($0.id.prefix(3)) \($0.found)" }
    }
    #expect(found("7.8").isEmpty)
    #expect(found("780") == ["K10 780"])
  }

  @Test func `what is mapped to a base figure in shares is held against one`() {
    let share = BaseFigure(id: "andel", name: Phrase(verbatim: "Andel"), labels: [], unit: .share)
    let table = SampleTable(contents: ["Barn i barnehage"], years: ["2019"], rows: [["1504 Ålesund", "7.8"]])
    let mapped = CheckedTable(cube: table.cube, mappings: ["Barn i barnehage": "andel"])
    #expect(Checks.run(CheckMaterial(tables: [mapped], baseFigures: [share])).map { "\($0.id.prefix(3)) \($0.found)" } == ["K10 7.8"])
  }

  @Test func `percentage points may be negative`() {
    let table = SampleTable(
      contents: ["Andel 2015 mot 2010 (prosentpoeng)", "Share, percentage points"], years: ["2015"], rows: [["1504 Ålesund", "-3", "-2.5"]])
    #expect(problems(PercentageOutOfRange.self, table).isEmpty)
  }

  @Test func `many flaws of one column are told together`() {
    let table = growth(contents: "Andel (prosent)") { region, _ in 101 + Double(region) }
    let found = problems(PercentageOutOfRange.self, table)
    #expect(found.count == 1)
    #expect(found.first?.expected.sv.hasPrefix("«Andel (prosent)» måste ligga mellan 0 och 100; 60 celler gör inte det.") == true)
  }
}
