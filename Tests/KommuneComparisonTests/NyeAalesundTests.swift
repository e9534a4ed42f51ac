import KommuneComparison
import KommuneModel
import KommuneRegisters
import Testing

/// Nye Ålesund in KOSTRA 2015 against everyone. Where no other origin is named, the expected numbers were computed with Python from
/// the same file.
@Suite struct NyeAalesundTests {
  let registers: Registers
  let store: FigureStore
  let merger: Merger

  init() throws {
    registers = try DemoFigures.registers()
    store = try DemoFigures.store([DemoFigures.kostra], registers: registers)
    merger = try DemoFigures.nyeAalesund()
  }

  func results(
    _ id: String, against: [GroupSelector] = [], estimator: GroupEstimator = .ratioOfSums, showsEstimates: Bool = false
  ) throws -> [ComparisonResult] {
    let indicator = try #require(registers.indicator(id))
    return try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger, against: against,
      options: ComparisonOptions(estimator: estimator, showsEstimates: showsEstimates)
    ).results(for: indicator, in: DemoFigures.year2015)
  }

  @Test func `merged gross expenditure is the sum of the five`() throws {
    let merged = try #require(try results("brutto-driftsutgifter").first { $0.kind == .merged })
    #expect(merged.value == 4_507_563)
    #expect(merged.coverage.isComplete)
    #expect(merged.unit == .thousandKroner)
  }

  @Test func `merged ratio is the ratio of sums and ranks 315 of 399 with its parts out of the field`() throws {
    let merged = try #require(try results("brutto-driftsutgifter-per-innbygger").first { $0.kind == .merged })
    #expect(abs(try #require(merged.value) - 70_269.27) < 0.005)
    #expect(merged.rank?.place == 315)
    #expect(merged.rank?.of == 399)
    #expect(merged.region.id == "1507")
  }

  @Test func `an area with one part missing is not given, and four of five is offered as a partial figure`() throws {
    let merged = try #require(try results("administrasjonsareal").first { $0.kind == .merged })
    #expect(merged.observation == .missing(.partMissing))
    #expect(merged.symbol == "..")
    #expect(merged.partial?.value == 12_252)
    #expect(merged.partial?.missing == [RegionCode("1523")])
    #expect(merged.coverage.parts == 4)
    #expect(merged.coverage.of == 5)
    #expect(abs(try #require(merged.coverage.populationShare) - 61_837.0 / 64_147) < 1e-12)
    #expect(merged.rank == nil)
    #expect(merged.notes.map(\.nn).contains("4 av 5 har rapportert. Manglar: 1523 Ørskog."))
  }

  @Test func `an estimate is given only when asked for, and is marked as one`() throws {
    let merged = try #require(try results("administrasjonsareal", showsEstimates: true).first { $0.kind == .merged })
    #expect(merged.isEstimated)
    #expect(abs(try #require(merged.value) - 12_252.0 / 61_837 * 64_147) < 1e-6)
  }

  @Test func `country, country without Oslo and fylke are ratios of sums with n reported of n`() throws {
    let all = try results("brutto-driftsutgifter-per-innbygger", against: [.country, .countryWithoutOslo, .fylke("15")])
    let expected: [(id: String, value: Double, reported: Int, of: Int)] = [
      ("EKA15", 76_067.50671661558, 35, 36), ("EAKUO", 73_601.42172634265, 402, 427), ("EAK", 74_123.80386378222, 403, 428),
    ]
    let groups = all.filter { [.fylke, .country].contains($0.kind) }
    #expect(groups.map(\.region.id) == expected.map(\.id))
    for (result, wanted) in zip(groups, expected) {
      #expect(abs(try #require(result.value) - wanted.value) < 1e-6)
      #expect(result.coverage.parts == wanted.reported)
      #expect(result.coverage.of == wanted.of)
    }
  }

  @Test func `the parts' own groups are 1, 5, 10 and 13 of the grouping of 2015`() throws {
    let all = try results("brutto-driftsutgifter-per-innbygger", against: [.kostragrupperOfParts])
    #expect(all.filter { $0.kind == .group }.map(\.region.id) == ["EKG01", "EKG05", "EKG10", "EKG13"])
    #expect(all.map(\.kind).prefix(6) == [.part, .part, .part, .part, .part, .merged])
  }

  @Test func `the merged kommune would be in group 13, where its size alone decides`() throws {
    let all = try results("brutto-driftsutgifter-per-innbygger", against: [.kostragruppeOfMerged])
    #expect(all.last?.region.id == "EKG13")
    #expect(registers.kostragrupper.group(ofPopulation: 12_000, groupingYear: 2015) == nil)
  }

  @Test func `mean of ratios and median of the five differ from their ratio of sums`() throws {
    let own = GroupSelector.named(name: "dei fem", members: DemoFigures.five)
    let id = "brutto-driftsutgifter-per-innbygger"
    let mean = try #require(try results(id, against: [own], estimator: .meanOfRatios).last?.value)
    let median = try #require(try results(id, against: [own], estimator: .median).last?.value)
    #expect(abs(mean - 78_984.47) < 0.005)
    #expect(abs(median - 70_843.72) < 0.005)
  }

  @Test func `leaving one's own out of the group leaves out the parts in it`() throws {
    let result = try #require(
      try results("brutto-driftsutgifter-per-innbygger", against: [.fylke("15")], estimator: .leaveOwnOut).last)
    #expect(result.coverage.parts == 30)
    #expect(result.coverage.of == 31)
  }

  // The totals that Statistics Norway itself published for 2015; the file lies beside the base figures.
  @Test func `group totals of all 15 groups agree with the published ones within one thousand kroner`() throws {
    let published = try DemoFigures.store([DemoFigures.published], registers: registers)
    let groups = registers.kostragrupper.groups(in: 2015)
    #expect(groups.count == 15)
    let all = try results(
      "brutto-driftsutgifter", against: groups.map { .kostragruppe($0.number) }, estimator: .populationRatio
    ).filter { $0.kind == .group }
    #expect(all.count == 15)
    for result in all {
      let official = published.observation("brutto-driftsutgifter", region: RegionCode(result.region.id), period: DemoFigures.year2015)
      #expect(abs(try #require(result.value) - (try #require(official.value))) <= 1, "\(result.region.id)")
      #expect(result.isEstimated == !result.coverage.isComplete)
    }
  }

  @Test func `the plain sum of a group falls short by what the silent ones have, and says so`() throws {
    let result = try #require(try results("brutto-driftsutgifter", against: [.kostragruppe(5)], estimator: .plainSum).last)
    #expect(result.coverage.parts == 33)
    #expect(result.coverage.of == 40)
    #expect(try #require(result.value) < 5_582_600 * 0.9)
  }

  @Test func `the sum of a group with silent members is not given as its sum`() throws {
    let result = try #require(try results("brutto-driftsutgifter", against: [.kostragruppe(5)]).last)
    #expect(result.observation == .missing(.partMissing))
    #expect(result.partial?.coverage.parts == 33)
  }

  @Test func `Longyearbyen is in no field`() throws {
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let field = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger, against: []
    ).field(for: indicator, in: DemoFigures.year2015)
    #expect(field.count == 399)
    #expect(!field.contains { $0.region.id == "2111" })
    #expect(field.firstIndex { $0.isOwn } == 314)
    #expect(field.filter(\.isOwn).count == 1)
  }

  @Test func `an explanation names every cell, the formula and the population's date`() throws {
    let indicator = try #require(registers.indicator("brutto-driftsutgifter-per-innbygger"))
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: merger, against: [])
    let merged = try #require(try comparison.results(for: indicator, in: DemoFigures.year2015).first { $0.kind == .merged })
    let explanation = comparison.explanation(of: merged)
    #expect(explanation.formula.nb == "Σ Brutto driftsutgifter i alt / Σ Folkemengde 31. desember × 1000")
    #expect(explanation.inputs.count == 10)
    #expect(explanation.population.count == 398)
    #expect(explanation.assumptions.map(\.en).contains("The population is that at the end of 2015, which is 1 January 2016."))
    // Line 260 of the file is 1504 Ålesund; its 14th column is the gross operating expenditure.
    let first = try #require(explanation.sources.first)
    #expect(first.file == DemoFigures.kostra)
    #expect(first.columnName == "Brutto driftsutgifter i alt 2015")
    #expect(first.column == 14)
    #expect(first.row == 260)
  }
}
