import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

/// Calculated need from a file of weights and the demo project's figures.
@Suite struct NeedTableTests {
  let registers: Registers
  let comparison: Comparison

  init() throws {
    registers = try DemoFigures.registers()
    comparison = try Comparison(
      store: try DemoFigures.store([DemoFigures.kostra], registers: registers), lineage: registers.lineage,
      kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(), against: [.kostragruppe(13), .country])
  }

  private static let lines = """
    år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall
    2015;oppdiktet;eiendom;0.4;innbyggere;0.7;antall;folkemengde-ultimo
    2015;oppdiktet;eiendom;0.4;basis;0.3;kommune;
    2015;oppdiktet;okonomi;0.6;innbyggere;0.9;antall;folkemengde-ultimo
    2015;oppdiktet;okonomi;0.6;basis;0.1;kommune;

    """

  private func weights(_ text: String) throws -> NeedWeights {
    try Array(text.utf8).withUnsafeBytes { buffer in
      try NeedWeights.read(buffer, file: "nøkler.csv", baseFigures: registers.baseFigures)
    }
  }

  // Python, from the definition: 0.82 + 0.18 · 5 213 985 / (424 · 64 147) for the merged kommune, which is one of 424 where its parts are five of
  // 428; 0.9909197180 for the mean of its parts.
  @Test func `a merger's need is its own, and loses the basis of all parts but one`() throws {
    let table = try comparison.needs(try weights(Self.lines), in: DemoFigures.year2015)
    #expect(table.reported == 428)
    let effect = try #require(table.mergerEffect)
    #expect(abs(effect.merged - 0.854_506_433_6) < 1e-9)
    #expect(abs(effect.meanOfParts - 0.990_919_718_0) < 1e-9)
    let country = try #require(table.regions.last)
    #expect(abs(country.total - 1) < 1e-12)
    #expect(country.services.allSatisfy { abs($0 - 1) < 1e-12 })
  }

  @Test func `an indicator is corrected with the need of its own service`() throws {
    let table = try comparison.needs(try weights(Self.lines), in: DemoFigures.year2015)
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let rows = try comparison.needsCorrected(indicator, by: table)
    let merged = try #require(rows.first { $0.result.kind == .merged })
    let need = try #require(table.regions.first { $0.region.kind == .merged }?.services[1])
    #expect(merged.need == need)
    #expect(abs(try #require(merged.corrected).perInhabitant - 70_269.272_140_6 / need) < 1e-6)
    // The excess of the country over itself is nothing.
    #expect(abs(try #require(rows.last?.corrected).excess) < 1)
  }

  // 1504 lacks the criterion and 1511 the spending: neither is in the country that the others are compared with.
  @Test func `spending and need of a group are of the same kommuner, and all excesses add up to nothing`() throws {
    let columns = ["Brutto driftsutgifter i alt", "Innbyggere 31.12.", "Personer"]
    let rows: [(code: String, values: [Double?])] = [
      ("1502", [50_000, 1_000, 200]), ("1504", [900_000, 2_000, nil]), ("1511", [nil, 3_000, 900]), ("1514", [80_000, 2_000, 100]),
      ("1515", [300_000, 4_000, 1_300]),
    ]
    let store = FigureStore(
      cubes: [InventedFigures.store(columns, rows, year: 2015).cubes[0]], baseFigures: registers.baseFigures, lineage: registers.lineage)
    let codes = rows.map { RegionCode($0.code) }
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil,
      against: codes.map { .kommune($0) } + [.named(name: "Alle", members: codes), .country])
    let lines = """
      år;kilde;tjeneste;andel;kriterium;vekt;type;grunnlagstall
      2015;oppdiktet;alt;1;folk;1;antall;folkemengde

      """
    let table = try comparison.needs(try weights(lines), in: Period(year: 2015))
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let results = try comparison.needsCorrected(indicator, by: table)
    let country = try #require(results.first { $0.result.kind == .country })
    #expect(country.coverage.parts == 3)
    #expect(abs(try #require(country.spending) - 430_000_000 / 7_000) < 1e-6)
    #expect(abs(try #require(country.corrected).excess) < 1)
    let excesses = results.filter { $0.result.region.members.count == 1 }.compactMap(\.corrected?.excess)
    #expect(excesses.count == 3 && abs(excesses.reduce(0, +)) < 1)
  }

  @Test(arguments: [
    ("0.7;antall", "0.5;antall", "vekt"), ("andel;kriterium", "andelen;kriterium", nil),
    ("0.3;kommune;", "0.3;kommune;folkemengde", "grunnlagstall"),
    ("folkemengde-ultimo", "folkmengde", "grunnlagstall"), ("2015;oppdiktet;okonomi", "2016;oppdiktet;okonomi", "år"),
    ("0.6;basis", "0.5;basis", "andel"), ("0.1;kommune", "0.1;kommuner", "type"),
  ])
  func `a flawed file of weights is refused with its column`(good: String, bad: String, column: String?) throws {
    let text = Self.lines.replacing(good, with: bad, maxReplacements: 1)
    do {
      _ = try weights(text)
      Issue.record("«\(bad)» was read")
    } catch RegisterError.malformed(_, _, let found, _, _) {
      #expect(found == column)
    }
  }
}
