import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct VintageCheckTests {
  private let ages = SampleTable(
    stub: [("region", .region), ("alder", .age)], years: ["2018", "2019"],
    rows: [
      ["1504 Ålesund", "0 år", "540", "545"], ["1504 Ålesund", "1 år", "530", "538"],
      ["1504 Ålesund", "2 år eller eldre", "46000", "46100"],
      ["1529 Skodje", "0 år", "50", "52"], ["1529 Skodje", "1 år", "51", "52"], ["1529 Skodje", "2 år eller eldre", "4500", "4550"],
    ])

  /// Every problem against the vintage before, as "number severity row found".
  private func told(_ table: SampleTable, previous: SampleTable) -> [String] {
    let material = CheckMaterial(tables: [CheckedTable(cube: table.cube, previous: previous.cube)], lineage: SampleRegister.lineage)
    return Checks.run(material).filter { ("K11"..."K13").contains($0.id.prefix(3)) }.map {
      "\($0.id.prefix(3)) \($0.severity) \($0.row ?? 0) \($0.found)"
    }
  }

  @Test func `the same file again is silent`() {
    #expect(told(ages, previous: ages).isEmpty)
  }

  @Test func `a new year and a new kommune are no loss`() {
    var more = ages
    more.years.append("2020")
    more.rows = more.rows.map { $0 + ["0"] } + ["0 år", "1 år", "2 år eller eldre"].map { ["1507 Ålesund", $0, "0", "0", "700"] }
    #expect(told(more, previous: ages).isEmpty)
  }

  @Test func `a renamed variable is told with its old name`() {
    var renamed = ages
    renamed.stub[1].name = "aldersgruppe"
    let found = problems(VariableRenamed.self, renamed, previous: ages)
    #expect(
      found.map { $0.message(in: .nb) } == [
        "Variabelen må hete «alder», som sist. Fant «aldersgruppe» i prøve.csv, rad 2, kolonne «Personer 2018»."
      ])
    #expect(told(renamed, previous: ages) == ["K11 warning 2 aldersgruppe"])
  }

  @Test func `a renamed column is told with its old name and is not lost`() {
    var renamed = ages
    renamed.contents = ["Personar"]
    #expect(told(renamed, previous: ages) == ["K11 warning 2 Personar"])
    #expect(
      problems(VariableRenamed.self, renamed, previous: ages).first?.expected.nn == "Statistikkvariabelen må heite «Personer», som sist.")
  }

  @Test func `a variable that came and one that went are told`() {
    let plain = SampleTable(years: ["2018", "2019"], rows: [["1504 Ålesund", "47000", "47100"], ["1529 Skodje", "4600", "4650"]])
    #expect(told(plain, previous: ages) == ["K11 warning 2 "])
    #expect(told(ages, previous: plain) == ["K11 warning 2 alder"])
  }

  @Test func `an age band that moved is told with the bands it stands for`() {
    var moved = ages
    moved.rows = [
      ["1504 Ålesund", "0 år", "540", "545"], ["1504 Ålesund", "1 år eller eldre", "46530", "46638"], ["1529 Skodje", "0 år", "50", "52"],
      ["1529 Skodje", "1 år eller eldre", "4551", "4602"],
    ]
    let found = problems(AgeBandMoved.self, moved, previous: ages)
    #expect(found.map { $0.expected.sv } == ["Åldersgruppen måste vara «1 år … 2 år eller eldre», som förra gången."])
    #expect(told(moved, previous: ages) == ["K12 warning 3 1 år eller eldre"])
  }

  @Test func `rows that are gone are told by name`() {
    var shorter = ages
    shorter.rows.removeLast(3)
    #expect(told(shorter, previous: ages) == ["K13 warning 2 1"])
    #expect(
      problems(FewerRows.self, shorter, previous: ages).map { $0.expected.en } == [
        "«region» must have all 2 values of last time; 1 is missing: 1529 Skodje."
      ])
  }

  @Test func `a figure that became missing is told with what it was, a row that was cut too`() {
    var emptied = ages
    emptied.rows[4][3] = ".."
    let found = problems(FewerRows.self, emptied, previous: ages)
    #expect(
      found.map { $0.message(in: .nb) } == [
        "Tall som fantes sist, må finnes nå: 1 celle er blitt tom. Først: 1529 Skodje, 1 år, 2019, som var 52. "
          + "Fant «..» i prøve.csv, rad 6, kolonne «Personer 2019»."
      ])
    var cut = ages
    cut.rows.remove(at: 4)
    #expect(
      problems(FewerRows.self, cut, previous: ages).map { $0.message(in: .en) } == [
        "Figures that were there last time must be there now: 2 cells became empty. First: 1529 Skodje, 1 år, 2018, which was 51. prøve.csv."
      ])
    cut = ages
    cut.rows.removeLast()
    #expect(told(cut, previous: ages).count == 1)
  }

  @Test func `a mixture of provisional and final figures in one year is a warning, a provisional year a note`() {
    let mixed = SampleTable(years: ["2018", "2019"], rows: [["1504 Ålesund", "1", "2*"], ["1529 Skodje", "1", "2"]])
    #expect(
      problems(ProvisionalMixed.self, mixed).map { "\($0.severity) " + $0.message(in: .nb) } == [
        "warning Tallene for «Personer» i 2019 må alle være endelige eller alle foreløpige: 1 av 2 er foreløpige. "
          + "Fant «2*» i prøve.csv, rad 2, kolonne «Personer 2019»."
      ])
    let year = SampleTable(years: ["2018", "2019"], rows: [["1504 Ålesund", "1", "2*"], ["1529 Skodje", "1", "2*"]])
    #expect(
      problems(ProvisionalMixed.self, year).map { "\($0.severity) \($0.expected.en)" } == [
        "note The figures of 2019 must be called provisional; the others are final."
      ])
    let final = SampleTable(years: ["2018", "2019"], rows: [["1504 Ålesund", "1", "2"], ["1529 Skodje", "1", "2"]])
    #expect(problems(ProvisionalMixed.self, final).isEmpty)
  }
}
