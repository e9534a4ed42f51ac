import KommuneModel
import KommuneRegisters
import Testing

@Suite struct EmbeddedRegistersTests {
  let registers: Registers

  init() throws { registers = try Registers.embedded() }

  // The counts of Statistics Norway's divisions, KLASS 131.
  @Test(arguments: [(2008, 430), (2013, 428), (2015, 428), (2017, 426), (2018, 422), (2019, 422), (2020, 356), (2023, 356), (2024, 357)])
  func `kommuner of a year are as many as the official division has`(year: Int, count: Int) {
    #expect(registers.lineage.kommuner(in: year).count == count)
  }
}
