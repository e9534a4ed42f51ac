import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters
import Testing

/// Small counts stay hidden through every path: invented users in the 36 kommuner of fylke 15 in 2015.
@Suite struct PrivacyTests {
  let registers: Registers
  let indicator = InventedFigures.share(isSensitive: true)
  let codes: [RegionCode]

  init() throws {
    registers = try DemoFigures.registers()
    codes = registers.lineage.kommuner(in: 2015).map(\.code).filter { $0.fylkesnummer == "15" }
  }

  private var rule: SuppressionRule { SuppressionRule(indicators: [indicator], baseFigures: InventedFigures.figures) }

  /// Users of each kommune: 3 in 1523, 4 in 1546, from 8 upwards in the others.
  private func users(_ code: RegionCode) -> Double {
    switch code.text {
    case "1523": 3
    case "1546": 4
    default: Double(8 + (Int(code.text) ?? 0) % 37)
    }
  }

  private func store(_ users: (RegionCode) -> Double) -> FigureStore {
    InventedFigures.store(
      ["brukere", "alle"], codes.map { ($0.text, [users($0), 1_000]) }, lineage: registers.lineage, suppression: rule)
  }

  private func results(_ store: FigureStore, _ estimator: GroupEstimator) throws -> [ComparisonResult] {
    try comparison(store, estimator).results(for: indicator, in: Period(year: 2015))
  }

  private func comparison(_ store: FigureStore, _ estimator: GroupEstimator) throws -> Comparison {
    let others: [GroupSelector] = codes.filter { !DemoFigures.five.contains($0) }.map { .kommune($0) }
    return try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(),
      against: others + [.fylke("15"), .country, .named(name: "two", members: [RegionCode("1523"), RegionCode("1504")])],
      options: ComparisonOptions(estimator: estimator, showsEstimates: true))
  }

  @Test func `counts below the threshold are hidden and others are not`() {
    let store = store(users)
    func observation(_ code: String) -> Observation {
      store.observation("brukere", region: RegionCode(code), period: Period(year: 2015))
    }
    #expect(observation("1523") == .missing(.confidential))
    #expect(observation("1546") == .missing(.confidential))
    #expect(observation("1504").value != nil)
  }

  @Test func `an indicator that is not sensitive hides nothing`() {
    let open = SuppressionRule(indicators: [InventedFigures.share()], baseFigures: InventedFigures.figures)
    #expect(open == SuppressionRule.none)
  }

  @Test func `population is never hidden`() {
    let rule = SuppressionRule(indicators: registers.indicators, baseFigures: registers.baseFigures)
    let cube = Cube(
      dimensions: [
        Dimension(name: "r", role: .region, categories: [Category(code: "1504", label: "x")]),
        Dimension(name: "c", role: .contents, categories: [Category(label: "Personer")]),
        Dimension(name: "p", role: .period, categories: [Category(label: "2015")]),
      ], cells: [Cell(2)], source: SourceFile(name: "x"), positions: CellPositions(lines: .none, columns: []))
    let store = FigureStore(cubes: [cube], baseFigures: registers.baseFigures, suppression: rule)
    #expect(store.observation("folkemengde", region: RegionCode("1504"), period: Period(year: 2015)) == .value(2))
  }

  @Test(arguments: GroupEstimator.allCases)
  func `a hidden count changes nothing that is shown`(estimator: GroupEstimator) throws {
    let first = try results(store(users), estimator)
    let second = try results(store { $0.text == "1523" ? 0 : $0.text == "1546" ? 1 : users($0) }, estimator)
    #expect(first.map(\.observation) == second.map(\.observation))
    #expect(first.map(\.partial) == second.map(\.partial))
    #expect(first.map(\.rank) == second.map(\.rank))
    #expect(first.map(\.interval) == second.map(\.interval))
    #expect(first.first { $0.kind == .merged }?.observation == .missing(.confidential))
  }

  /// An attacker who knows every population, who reported, and that counts are not negative, asks for the least and the most that each
  /// hidden count can be. Every published figure is an equation: rate × Σ population = Σ users of those it rests on.
  @Test(arguments: [GroupEstimator.ratioOfSums, .leaveOwnOut, .populationRatio])
  func `a linear programme over the tables and their totals recovers no hidden count`(estimator: GroupEstimator) throws {
    let comparison = try comparison(store(users), estimator)
    let all = try comparison.results(for: indicator, in: Period(year: 2015))
    var programme = LinearProgram(variables: codes.count)
    for result in all {
      guard let value = result.value else { continue }
      let members = Set(
        comparison.explanation(of: result).inputs.filter { $0.role == .numerator && $0.observation.value != nil }.map(\.region))
      let coefficients = codes.map { members.contains($0) ? 1.0 : 0 }
      programme.require(coefficients, equals: value * 1_000 * Double(members.count))
    }
    for (place, code) in codes.enumerated() {
      let objective = codes.indices.map { $0 == place ? 1.0 : 0 }
      let isHidden = users(code) < SuppressionRule.fewestPersons
      if isHidden {
        #expect(programme.maximum(of: objective) == .unbounded, "\(code)")
        #expect(programme.minimum(of: objective) == .value(0), "\(code)")
      } else if case .value(let most) = programme.maximum(of: objective) {
        #expect(abs(most - users(code)) < 1e-6, "\(code)")
      } else {
        Issue.record("the shown figures contradict one another at \(code)")
      }
    }
  }

  @Test func `a sum over ages with a hidden age is hidden as a whole`() {
    let cube = Cube(
      dimensions: [
        Dimension(name: "r", role: .region, categories: [Category(code: "1504", label: "x")]),
        Dimension(
          name: "alder", role: .age,
          categories: [Category(label: "0-17 år"), Category(label: "18-66 år"), Category(label: "67 år og over")]),
        Dimension(name: "c", role: .contents, categories: [Category(label: "brukere")]),
        Dimension(name: "p", role: .period, categories: [Category(label: "2015")]),
      ], cells: [Cell(20), Cell(2), Cell(30)], source: SourceFile(name: "x"), positions: CellPositions(lines: .none, columns: []))
    let store = FigureStore(cubes: [cube], baseFigures: InventedFigures.figures, suppression: rule)
    let code = RegionCode("1504")
    let period = Period(year: 2015)
    #expect(store.observation("brukere", region: code, period: period) == .missing(.confidential))
    #expect(store.observation("brukere", ages: 18...66, region: code, period: period) == .missing(.confidential))
    #expect(store.observation("brukere", ages: 0...17, region: code, period: period) == .value(20))
  }

  @Test func `a later vintage in which a count has become small does not show it through the earlier one`() throws {
    let before = try results(store(users), .ratioOfSums)
    let after = try results(store { $0.text == "1529" ? 2 : users($0) }, .ratioOfSums)
    let fylke = try #require(after.first { $0.kind == .fylke })
    // The group's ratio rests on those that are shown; the difference to the earlier one tells how many were taken out, not what is left.
    #expect(fylke.coverage.parts == (before.first { $0.kind == .fylke }?.coverage.parts ?? 0) - 1)
    let again = try results(store { $0.text == "1529" ? 4 : users($0) }, .ratioOfSums)
    #expect(again.map(\.observation) == after.map(\.observation))
  }
}
