import KommuneLoaders
import KommuneLocale
import KommuneModel
import Testing

@testable import KommuneChecks

@Suite struct CodeCheckTests {
  @Test func `a number on a dead code is an error that names the code of that year`() {
    let table = SampleTable(
      years: ["2018", "2019", "2020", "2021"],
      rows: [["1504 Ålesund", "47199", "47000", "47100", "48000"], ["1507 Ålesund", "0", "0", "66258", "66670"]])
    let found = problems(CodeOutsideValidity.self, table)
    #expect(found.count == 1)
    #expect(found.first?.severity == .error)
    #expect(found.first?.row == 2 && found.first?.column == 4)
    #expect(
      found.first?.message(in: .nb)
        == "1504 Ålesund kan ikke ha tall for 2020–2021 (2 celler): koden gjelder til og med 2019. Området hadde da koden 1507. "
        + "Fant «47100» i prøve.csv, rad 2, kolonne «Personer 2020».")
  }

  @Test func `a number on a code that was not yet born names the kommuner it was made of`() {
    let table = SampleTable(years: ["2019", "2020"], rows: [["1504 Ålesund", "47199", "0"], ["1507 Ålesund", "66000", "66258"]])
    let found = problems(CodeOutsideValidity.self, table)
    #expect(
      found.map { $0.expected.en } == [
        "1507 Ålesund cannot have figures for 2019 (1 cell): the code is valid 2020–2023. "
          + "The area then had the codes 1504, 1523, 1529, 1534 and 1546."
      ])
  }

  @Test func `a number two changes before the code is told with the codes of that year`() {
    let table = SampleTable(years: ["2018", "2024"], rows: [["1508 Ålesund", "57000", "58000"], ["1580 Haram", "0", "9000"]])
    #expect(
      problems(CodeOutsideValidity.self, table).map { $0.expected.nb } == [
        "1508 Ålesund kan ikke ha tall for 2018 (1 celle): koden gjelder fra 2024. Området hadde da kodene 1504, 1523, 1529, 1534 og 1546."
      ])
  }

  @Test func `where the codes were others from year to year, the year is told`() {
    let table = SampleTable(years: ["2019", "2020", "2024"], rows: [["1508 Ålesund", "57000", "57500", "58000"]])
    #expect(
      problems(CodeOutsideValidity.self, table).map { $0.expected.en } == [
        "1508 Ålesund cannot have figures for 2019–2020 (2 cells): the code is valid from 2024. "
          + "In 2019 the area had the codes 1504, 1523, 1529, 1534 and 1546."
      ])
  }

  @Test func `a file on another year's map is one error`() {
    let codes = (0..<12).map { "\(1101 + $0)" }
    let lineage = Lineage(
      versions: codes.map { KommuneVersion(code: RegionCode($0), name: "Sted", validity: Validity(from: 2020, to: nil)) }, changes: [])
    let table = SampleTable(years: ["2018", "2019", "2020"], rows: codes.map { ["\($0) Sted", "100", "101", "102"] })
    let found = problems(CodeOutsideValidity.self, table, lineage: lineage)
    #expect(
      found.map { $0.message(in: .nb) } == [
        "12 koder kan ikke ha de tallene de har for 2018–2019 (24 celler): kodene gjelder ikke da. "
          + "Først: 1101 Sted 2018–2019; 1102 Sted 2018–2019; 1103 Sted 2018–2019. Fant «100» i prøve.csv, rad 2, kolonne «Personer 2018»."
      ])
  }

  @Test func `of many codes the first are told and how many more`() {
    let codes = ["0101", "0102", "0103", "0104", "0105", "0106"]
    let phrase = CheckPhrases.codeOutsideValidity(
      region: "3001", years: "2018", cells: 1, validity: CheckPhrases.years(from: 2020, through: nil), instead: codes, in: nil)
    #expect(phrase.nn.hasSuffix("Området hadde då kodane 0101, 0102, 0103 og 3 andre."))
  }

  @Test func `zeros and points outside validity are one note for each code`() {
    let table = SampleTable(
      years: ["2018", "2019", "2020"], rows: [["1504 Ålesund", "47199", "47000", "0"], ["1507 Ålesund", "0", ".", "66258"]])
    let found = problems(ZeroOutsideValidity.self, table)
    #expect(found.map(\.severity) == [.note, .note])
    #expect(
      found.map { $0.message(in: .nn) } == [
        "Nullane for 1504 Ålesund i 2020 (1 celle) må lesast som manglande: koden fanst ikkje då. "
          + "Fann «0» i prøve.csv, rad 2, kolonne «Personer 2020».",
        "Nullane for 1507 Ålesund i 2018–2019 (2 celler) må lesast som manglande: koden fanst ikkje då. "
          + "Fann «0» i prøve.csv, rad 3, kolonne «Personer 2018».",
      ])
    #expect(problems(CodeOutsideValidity.self, table).isEmpty)
  }

  @Test func `a cube whose zeros are already marked gives the same note`() {
    let table = SampleTable(years: ["2019", "2020"], rows: [["1504 Ålesund", "47000", "0"]])
    let marked = CheckMaterial(
      tables: [CheckedTable(cube: table.cube.markingOutsideValidity(SampleRegister.lineage))], lineage: SampleRegister.lineage)
    #expect(Checks.run(marked) == Checks.run(CheckMaterial(tables: [CheckedTable(cube: table.cube)], lineage: SampleRegister.lineage)))
  }

  @Test func `an unknown code is told with the kommune of the same name`() {
    let table = SampleTable(years: ["2019"], rows: [["1504 Ålesund", "47000"], ["1594 Haram", "9000"], ["1529 Skodje", "4000"]])
    let found = problems(UnknownCode.self, table)
    #expect(
      found.map { $0.message(in: .en) } == [
        "The kommunenummer must be in the register. The nearest is 1534 Haram. Found «1594 Haram» in prøve.csv, row 3, column «Personer 2019»."
      ])
  }

  @Test func `an unknown code without a name is told with the code one edit away`() {
    let table = SampleTable(years: ["2019"], rows: [["1504", "47000"], ["1524", "9000"], ["1529", "4000"]])
    let found = problems(UnknownCode.self, table)
    #expect(found.map { $0.expected.nb } == ["Kommunenummeret må finnes i registeret. Nærmest er 1504 Ålesund."])
  }

  @Test func `Longyearbyen, Uoppgitt and accounts of known kommuner are no unknown codes`() {
    let table = SampleTable(
      years: ["2019"],
      rows: [["1504 Ålesund", "1"], ["2111 Longyearbyen", "1"], ["9999 Uoppgitt", "1"], ["150400 Ålesund", "1"], ["EAK Landet", "4"]])
    #expect(problems(UnknownCode.self, table).isEmpty)
  }

  @Test func `a Swedish file is not held against the Norwegian register`() {
    let table = SampleTable(
      years: ["2003"], rows: [["0114 Upplands Väsby", "37848"], ["0115 Vallentuna", "25000"], ["1480 Göteborg", "478055"]])
    #expect(Checks.run(CheckMaterial(tables: [CheckedTable(cube: table.cube)], lineage: SampleRegister.lineage)).isEmpty)
  }

  @Test func `a code that lost its zero is told with the zero`() {
    let table = SampleTable(years: ["2019"], rows: [["301 Oslo", "681071"], ["1504 Ålesund", "47000"]])
    let found = problems(LostLeadingZero.self, table)
    #expect(
      found.map { $0.message(in: .sv) } == [
        "Koden måste skrivas med inledande nolla, som 0301 Oslo. Fann «301 Oslo» i prøve.csv, rad 2, kolumn «Personer 2019»."
      ])
  }

  @Test func `an art that lost its zero is told where the other arts have three digits`() {
    let table = SampleTable(
      stub: [("region", .region), ("art", .other)], contents: ["Beløp"], years: ["2019"],
      rows: [["150400 Ålesund", "10", "500"], ["150400 Ålesund", "590", "20"]])
    #expect(problems(LostLeadingZero.self, table).map(\.found) == ["10"])
  }

  @Test func `rows that say the same in two ways are an error when both have numbers`() {
    let table = SampleTable(
      stub: [("region", .region), ("kjønn", .other)], years: ["2019"],
      rows: [["1504 Ålesund", "Menn", "100"], ["1504 Ålesund", "Kvinner", "110"], ["1504 Ålesund", "menn ", "101"]])
    let found = problems(DuplicateCell.self, table)
    #expect(
      found.map { $0.message(in: .nb) } == [
        "Hver celle må stå én gang: «Menn» og «menn » er det samme (1 celle, 1 av dem med ulike tall). Den første har 100. "
          + "Fant «101» i prøve.csv, rad 4, kolonne «Personer 2019»."
      ])
    #expect(found.first?.severity == .error)
  }

  @Test(arguments: ["1504", "1504  Ålesund ", "1504 Aalesund"])
  func `a kommune under its code and under its code with a name is one row`(again: String) throws {
    let text = "region;Personer 2018;Personer 2019\n1504 Ålesund;100;110\n1505 Kristiansund;50;51\n\(again);101;110\n"
    let loaded = try Loader.load(FileBytes(Array(text.utf8)), fileName: "fil.csv")
    let material = CheckMaterial(tables: [CheckedTable(cube: loaded.cube)], lineage: SampleRegister.lineage)
    #expect(
      Checks.run(material).filter { $0.id == DuplicateCell.id }.map { "\($0.severity) \($0.row ?? 0) \($0.found)" } == ["error 4 101"])
  }

  @Test func `parts of a kommune under its code are not one row`() throws {
    let text = "region;Personer 2018\n0301 Oslo - Frogner;100\n0301 Oslo - Sagene;50\n1504 Ålesund;101\n"
    let loaded = try Loader.load(FileBytes(Array(text.utf8)), fileName: "fil.csv")
    let material = CheckMaterial(tables: [CheckedTable(cube: loaded.cube)], lineage: SampleRegister.lineage)
    #expect(Checks.run(material).filter { $0.id == DuplicateCell.id }.isEmpty)
  }

  @Test func `a quarter in old figures and in new is one row`() {
    let table = SampleTable(
      stub: [("region", .region), ("kvartal", .other)], contents: ["Fødte"], years: ["x"],
      rows: [
        ["1504 Ålesund", "20141", "5"], ["1504 Ålesund", "2014K1", "5"], ["1504 Ålesund", "20142", "6"], ["1504 Ålesund", "201402", "7"],
      ])
    #expect(problems(DuplicateCell.self, table).map { "\($0.severity) \($0.row ?? 0)" } == ["warning 3"])
    // Without a period beside it, such a number is any number.
    let codes = SampleTable(
      stub: [("region", .region), ("kode", .other)], contents: ["Fødte"], years: ["x"],
      rows: [["1504 Ålesund", "20141", "5"], ["1504 Ålesund", "201401", "5"]])
    #expect(problems(DuplicateCell.self, codes).isEmpty)
  }

  @Test func `two kommuner of one name are not the same row`() {
    let table = SampleTable(years: ["2019", "2024"], rows: [["1534 Haram", "9000", "0"], ["1580 Haram", "0", "9500"]])
    #expect(problems(DuplicateCell.self, table).isEmpty)
  }
}
