import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

@Suite struct NeighbourTests {
  let registers: Registers
  let indicator: Indicator

  init() throws {
    registers = try DemoFigures.registers()
    indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
  }

  private func comparison(_ files: [String], against: [GroupSelector] = []) throws -> Comparison {
    try Comparison(
      store: try DemoFigures.store(files, registers: registers), lineage: registers.lineage, kostragrupper: registers.kostragrupper,
      merger: DemoFigures.nyeAalesund(), against: against, options: ComparisonOptions(peerTraits: registers.peerTraits))
  }

  // By population alone, the kommuner nearest to 64 147 in the logarithm: computed with Python from the same column.
  @Test func `with population alone the neighbours are those of the nearest size`() throws {
    let found = try comparison([DemoFigures.kostra]).neighbourhood(for: indicator, in: DemoFigures.year2015, count: 4)
    #expect(found.neighbours.map(\.region.id) == ["0602", "0220", "1902", "1102"])
    #expect(found.traits.map(\.scale) == [.logarithm])
    #expect(found.neighbours.allSatisfy { $0.stability == nil })
    #expect(found.unusedTraits.count == 5)
  }

  @Test func `own parts are no neighbours, distances grow and lie between 0 and 1`() throws {
    let found = try comparison([DemoFigures.kostra, DemoFigures.population])
      .neighbourhood(for: indicator, in: DemoFigures.year2015, count: 500)
    #expect(found.traits.map(\.scale) == [.logarithm, .growth])
    #expect(!found.neighbours.contains { DemoFigures.five.contains($0.region.members[0]) })
    #expect(zip(found.neighbours, found.neighbours.dropFirst()).allSatisfy { $0.distance <= $1.distance })
    #expect(abs((found.neighbours.last?.rebasedDistance ?? 0) - 1) < 1e-12)
    #expect(found.neighbours.allSatisfy { (0...1).contains($0.stability ?? -1) })
    #expect(found.neighbours.count == found.fieldCount)
  }

  @Test func `neighbours stand between the merged kommune and the groups`() throws {
    let results = try comparison([DemoFigures.kostra, DemoFigures.population], against: [.country, .neighbours(count: 3)])
      .results(for: indicator, in: DemoFigures.year2015)
    #expect(results.map(\.kind) == [.part, .part, .part, .part, .part, .merged, .neighbour, .neighbour, .neighbour, .country])
    #expect(results.filter { $0.kind == .neighbour }.allSatisfy { $0.rank != nil })
  }

  @Test func `a comparison of population does not choose by population`() throws {
    let population = try #require(registers.indicator("folkemengde-ultimo"))
    #expect(throws: ComparisonError.noTraits(indicator: "folkemengde-ultimo")) {
      try comparison([DemoFigures.kostra]).neighbourhood(for: population, in: DemoFigures.year2015, count: 3)
    }
  }
}
