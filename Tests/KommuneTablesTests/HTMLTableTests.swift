import KommuneLocale
import Testing

@testable import KommuneTables

@Suite struct HTMLTableTests {
  @Test(arguments: [SampleTables.indicators, SampleTables.years, SampleTables.differences, SampleTables.names, SampleTables.single])
  func `tables look as they were last seen`(table: Table) throws {
    try expectSnapshot(table.html(number: 3), named: table.name + ".html")
  }
}
