import KommuneLoaders
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

@testable import KommuneChecks

/// Flaws as they stand in somebody's file, from its bytes to what is told, with the registers of the program.
@Suite struct LoadedFlawTests {
  /// One file with one flaw, or a few, and what must be told: "number severity row:column found".
  struct Flawed: CustomTestStringConvertible {
    let testDescription: String
    let lines: [String]
    let told: [String]
  }

  static let files = [
    Flawed(
      testDescription: "a code without its zero, told once by the loader; zeros of dead and unborn codes",
      lines: ["region;Personer 2019;Personer 2020", "301 Oslo;681071;693494", "1504 Ålesund;48000;0", "1507 Ålesund;0;66258"],
      told: ["K06 note 3:3 0", "K06 note 4:2 0"]),
    Flawed(
      testDescription: "a figure on a dead code and a code that is none",
      lines: ["region;Personer 2019;Personer 2020", "0301 Oslo;681071;693494", "1504 Ålesund;48000;48001", "1594 Haram;9000;8900"],
      told: ["K01 error 3:3 48001", "K02 error 4:2 1594 Haram"]),
    Flawed(
      testDescription: "a total of all ages",
      lines: [
        "region;alder;Personer 2019", "1504 Ålesund;Alle aldre;30", "1504 Ålesund;0 år;10", "1504 Ålesund;1 år;10",
        "1504 Ålesund;2 år eller eldre;11",
      ], told: ["K05 error 2:3 30"]),
    Flawed(
      testDescription: "an account in long form that does not balance, with an art without its zero",
      lines: [
        "region;kontoklasse;funksjon;art;Beløp 2019", "150400;1;202;10;900", "150400;1;202;590;100", "150400;1;800;870;-900",
        "150400;1;860;990;-10",
      ], told: ["K15 error 2:5 90", "K03 error 2:0 10", "K17 error 3:5 90"]),
    Flawed(
      testDescription: "more than all children",
      lines: ["region;Andel barn i barnehage (prosent) 2019", "1504 Ålesund;92,5", "1505 Kristiansund;125,0"], told: ["K10 error 3:2 125"]),
    Flawed(
      testDescription: "kroner among thousands of kroner",
      lines: [
        "region;Brutto driftsutgifter 2018;Brutto driftsutgifter 2019", "1504 Ålesund;900000;912000000", "1505 Kristiansund;500000;510000",
      ],
      told: ["K07 warning 2:3 912000000"]),
    Flawed(
      testDescription: "figures as they should be",
      lines: ["region;Personer 2018;Personer 2019", "1504 Ålesund;47199;48000", "1505 Kristiansund;24442;24179"], told: []),
  ]

  @Test(arguments: files) func `a file's flaws are told with row and column`(file: Flawed) throws {
    let registers = try Registers.embedded()
    let loaded = try Loader.load(FileBytes(Array(file.lines.joined(separator: "\n").utf8)), fileName: "fil.csv")
    let material = CheckMaterial(
      tables: [CheckedTable(cube: loaded.cube, loaderProblems: loaded.problems)], lineage: registers.lineage,
      baseFigures: registers.baseFigures, indicators: registers.indicators, sumSeries: registers.sumSeries,
      kostragrupper: registers.kostragrupper)
    let told = Checks.run(material).map { "\($0.id.prefix(3)) \($0.severity) \($0.row ?? 0):\($0.column ?? 0) \($0.found)" }
    #expect(told == file.told)
  }

  @Test func `what the loader has told is not told again`() throws {
    let registers = try Registers.embedded()
    let loaded = try Loader.load(FileBytes(Array("region;Personer 2019\n301 Oslo;681071\n".utf8)), fileName: "fil.csv")
    #expect(loaded.problems.map(\.id) == ["lost-leading-zero"])
    let alone = CheckMaterial(tables: [CheckedTable(cube: loaded.cube)], lineage: registers.lineage)
    #expect(Checks.run(alone).map(\.id) == ["K03-lost-leading-zero"])
    let together = CheckMaterial(tables: [CheckedTable(cube: loaded.cube, loaderProblems: loaded.problems)], lineage: registers.lineage)
    #expect(Checks.run(together).isEmpty)
  }
}
