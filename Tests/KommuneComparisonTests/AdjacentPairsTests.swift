import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

@Suite struct AdjacentPairsTests {
  @Test func `pairs of neighbours are ranked as if they merged, those without a figure last`() throws {
    let registers = try DemoFigures.registers()
    let comparison = try Comparison(
      store: try DemoFigures.store([DemoFigures.kostra], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: nil, against: [])
    let codes = ["1504", "1523", "1534", "1526"].map { RegionCode($0) }
    // 1526 Stordal did not report; 1507 was no kommune in 2015.
    let boundaries = Boundaries(
      areas: [],
      borders: [
        .init(codes[0], codes[1]), .init(codes[2], codes[0]), .init(codes[1], codes[3]), .init(codes[0], RegionCode("1507")),
      ])
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let pairs = try comparison.adjacentPairs(of: boundaries, by: indicator, in: DemoFigures.year2015)
    #expect(pairs.map(\.region.id) == ["1504+1523", "1504+1534", "1523+1526"])
    // Thousands of kroner and people of 1504 with 1523, and of 1504 with 1534.
    let spent: [Double] = [3_439_571, 3_847_503]
    let people: [Double] = [49_057, 55_947]
    for (index, pair) in pairs.prefix(2).enumerated() {
      let value: Double = spent[index] / people[index] * 1_000
      #expect(abs((pair.observation.value ?? 0) - value) < 1e-6)
    }
    #expect(pairs.last?.observation == .missing(.partMissing))
    #expect(pairs.first?.region.name.nb == "Ålesund + Ørskog")
  }
}
