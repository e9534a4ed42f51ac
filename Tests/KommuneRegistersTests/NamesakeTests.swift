import KommuneModel
import KommuneRegisters
import Testing

@Suite struct NamesakeTests {
  @Test(arguments: [
    ("1507", ["1501", "1504", "1508"]), ("1534", ["1580"]), ("1580", ["1534"]), ("0301", []), ("9876", []),
    // Halden was renumbered twice and is one kommune all the time.
    ("0101", []), ("3101", []),
    // Herøy in Nordland and in Møre og Romsdal.
    ("1515", ["1818"]),
  ])
  func `a name is told apart from a kommune`(code: String, others: [String]) throws {
    let lineage = try Registers.embedded().lineage
    #expect(lineage.namesakes(of: RegionCode(code)).map(\.text) == others)
  }
}
