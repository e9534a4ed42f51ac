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

  /// Users by age in the five kommuner, with or without a category for all ages.
  private func ages(_ users: [[Double]], hasTotal: Bool) -> Cube {
    let bands = ["0-17 år", "18-66 år", "67 år og over"].map { Category(label: $0) } + (hasTotal ? [Category(label: "I alt")] : [])
    let cells = users.flatMap { row in (row + (hasTotal ? [row.reduce(0, +)] : [])).map { Cell($0) } }
    return Cube(
      dimensions: [
        Dimension(name: "r", role: .region, categories: DemoFigures.five.map { Category(code: $0.text, label: "x") }),
        Dimension(name: "alder", role: .age, categories: bands),
        Dimension(name: "c", role: .contents, categories: [Category(label: "brukere")]),
        Dimension(name: "p", role: .period, categories: [Category(label: "2015")]),
      ], cells: cells, source: SourceFile(name: "x"), positions: CellPositions(lines: .none, columns: []))
  }

  @Test(arguments: [false, true])
  func `a small age hides the ages of its kommune and leaves the total`(hasTotal: Bool) {
    let users: [[Double]] = [[20, 12, 30], [20, 2, 30], [9, 9, 9], [7, 8, 9], [5, 0, 5]]
    let store = FigureStore(
      cubes: [ages(users, hasTotal: hasTotal)], baseFigures: InventedFigures.figures, lineage: registers.lineage, suppression: rule)
    let period = Period(year: 2015)
    for (place, code) in DemoFigures.five.enumerated() {
      let isHidden = users[place].contains { $0 < SuppressionRule.fewestPersons }
      #expect(store.observation("brukere", region: code, period: period) == .value(users[place].reduce(0, +)))
      for (band, ages) in [0...17, 18...66, 67...Quantity.oldestAge].enumerated() {
        let expected: Observation = isHidden ? .missing(.confidential) : .value(users[place][band])
        #expect(store.observation("brukere", ages: ages, region: code, period: period) == expected)
      }
    }
  }

  @Test func `ages in one file do not betray a total in another`() {
    let users: [[Double]] = [[20, 12, 30], [20, 2, 30], [9, 9, 9], [7, 8, 9], [5, 0, 5]]
    let totals = InventedFigures.store(["brukere"], zip(DemoFigures.five, users).map { ($0.text, [$1.reduce(0, +)]) }).cubes[0]
    for cubes in [[totals, ages(users, hasTotal: false)], [ages(users, hasTotal: false), totals]] {
      let store = FigureStore(cubes: cubes, baseFigures: InventedFigures.figures, lineage: registers.lineage, suppression: rule)
      #expect(store.observation("brukere", ages: 0...17, region: RegionCode("1523"), period: Period(year: 2015)) == .missing(.confidential))
      #expect(store.observation("brukere", ages: 0...17, region: RegionCode("1504"), period: Period(year: 2015)) == .value(20))
    }
  }

  @Test func `a linear programme over ages, totals, the whole and its group recovers no small age`() throws {
    let users: [[Double]] = [[20, 12, 30], [20, 2, 30], [9, 9, 9], [7, 8, 9], [5, 0, 5]]
    let people = InventedFigures.store(["alle"], DemoFigures.five.map { ($0.text, [1_000]) }).cubes[0]
    let store = FigureStore(
      cubes: [ages(users, hasTotal: true), people], baseFigures: InventedFigures.figures, lineage: registers.lineage, suppression: rule)
    var programme = LinearProgram(variables: 15)
    for ages in [nil, 0...17, 18...66, 67...Quantity.oldestAge] as [ClosedRange<Int>?] {
      let quantity = Quantity("brukere", ages: ages)
      let share = Indicator(
        id: quantity.text, name: .init(verbatim: "x"), kind: .ratio(numerator: quantity, denominator: Quantity("alle"), multiplier: 1),
        unit: .share)
      let comparison = try Comparison(
        store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: DemoFigures.nyeAalesund(),
        against: [.fylke("15"), .named(name: "two", members: [RegionCode("1523"), RegionCode("1504")])])
      for result in try comparison.results(for: share, in: Period(year: 2015)) {
        guard let value = result.value else { continue }
        let members = Set(
          comparison.explanation(of: result).inputs.filter { $0.role == .numerator && $0.observation.value != nil }.map(\.region))
        let coefficients = (0..<15).map { place -> Double in
          let band = [0, 18, 67][place % 3]
          return members.contains(DemoFigures.five[place / 3]) && (ages.map { $0.lowerBound == band } ?? true) ? 1 : 0
        }
        programme.require(coefficients, equals: (value * 1_000 * Double(members.count)).rounded())
      }
    }
    for (place, count) in users.flatMap(\.self).enumerated() where count < SuppressionRule.fewestPersons {
      let objective = (0..<15).map { $0 == place ? 1.0 : 0 }
      guard case .value(let most) = programme.maximum(of: objective), case .value(let least) = programme.minimum(of: objective) else {
        Issue.record("the shown figures contradict one another")
        continue
      }
      #expect(most - least >= SuppressionRule.fewestPersons, "\(place): \(least) to \(most)")
      #expect(most >= SuppressionRule.fewestPersons)
    }
  }

  @Test func `the sum of a kommune that was not yet one is not shown beside its parts`() {
    let rows: [(code: String, values: [Double?])] =
      zip(DemoFigures.five, [420, 3, 41, 88, 12.0]).map { ($0.text, [$1, 1_000]) } + [("1507", [564, 5_000])]
    let store = InventedFigures.store(["brukere", "alle"], rows, lineage: registers.lineage, suppression: rule)
    let period = Period(year: 2015)
    #expect(store.observation("brukere", region: RegionCode("1507"), period: period) == .missing(.outsideValidity))
    #expect(store.observation("brukere", region: RegionCode("1523"), period: period) == .missing(.confidential))
    let open = InventedFigures.store(["brukere", "alle"], rows, lineage: registers.lineage)
    #expect(open.observation("brukere", region: RegionCode("1507"), period: period) == .value(564))
  }

  @Test func `a mean of few is hidden with their number, wherever it is asked for`() throws {
    let points = BaseFigure(id: "poeng", name: .init(verbatim: "poeng"), labels: ["poeng"], unit: .points)
    let mean = Indicator(
      id: "snitt", name: .init(verbatim: "snitt"), isSensitive: true,
      kind: .weightedMean(value: Quantity("poeng"), weight: Quantity("brukere")), unit: .points, decimals: 1)
    let figures = InventedFigures.figures + [points]
    let store = InventedFigures.store(
      ["poeng", "brukere"], codes.map { ($0.text, [Double(30 + (Int($0.text) ?? 0) % 9), users($0)]) }, baseFigures: figures,
      lineage: registers.lineage, suppression: SuppressionRule(indicators: [mean], baseFigures: figures))
    let comparison = try Comparison(
      store: store, lineage: registers.lineage, kostragrupper: registers.kostragrupper, merger: nil, against: [.kommune(RegionCode("1523"))]
    )
    #expect(store.observation("poeng", region: RegionCode("1523"), period: Period(year: 2015)) == .missing(.confidential))
    #expect(store.observation("poeng", region: RegionCode("1504"), period: Period(year: 2015)).value != nil)
    #expect(!comparison.field(for: mean, in: Period(year: 2015)).contains { ["1523", "1546"].contains($0.region.id) })
    let result = try #require(try comparison.results(for: mean, in: Period(year: 2015)).first)
    #expect(comparison.explanation(of: result).inputs.allSatisfy { $0.observation.value == nil })
  }

  @Test func `a figure under two names is hidden under both`() {
    let alias = BaseFigure(
      id: "samme", name: .init(verbatim: "samme"), labels: ["samme"], unit: .persons, sameAs: .init(figure: "brukere", yearOffset: 1))
    let rule = SuppressionRule(indicators: [indicator], baseFigures: InventedFigures.figures + [alias])
    let store = InventedFigures.store(
      ["samme"], [("1504", [3])], baseFigures: InventedFigures.figures + [alias], lineage: registers.lineage, suppression: rule)
    #expect(store.observation("samme", region: RegionCode("1504"), period: Period(year: 2015)) == .missing(.confidential))
  }

  /// Users of care = residents + those helped at home; the residents are in no sensitive indicator themselves.
  @Test func `a part of a hidden figure is hidden where the rest is few`() {
    func figure(_ id: String, partOf whole: String?) -> BaseFigure {
      BaseFigure(id: id, name: .init(verbatim: id), labels: [id], unit: .persons, partOf: whole)
    }
    let figures = InventedFigures.figures + [figure("beboere", partOf: "brukere"), figure("eldre", partOf: "beboere")]
    let rule = SuppressionRule(indicators: [indicator], baseFigures: figures)
    let store = InventedFigures.store(
      ["brukere", "beboere", "eldre"], [("1504", [50, 47, 30]), ("1523", [50, 40, 37]), ("1529", [50, 40, 2]), ("1534", [50, 50, 40])],
      baseFigures: figures, lineage: registers.lineage, suppression: rule)
    func shown(_ figure: String, _ code: String) -> Observation {
      store.observation(figure, region: RegionCode(code), period: Period(year: 2015))
    }
    #expect(shown("brukere", "1504") == .value(50) && shown("beboere", "1504") == .missing(.confidential))
    #expect(shown("eldre", "1504") == .value(30))
    #expect(shown("beboere", "1523") == .value(40) && shown("eldre", "1523") == .missing(.confidential))
    #expect(shown("beboere", "1529") == .value(40) && shown("eldre", "1529") == .missing(.confidential))
    #expect(shown("beboere", "1534") == .value(50) && shown("eldre", "1534") == .value(40))
  }

  /// Two vintages of one table in one programme: whoever was not revised has one variable, the revised have two.
  @Test func `a linear programme over two vintages recovers no hidden count`() throws {
    let revised = ["1529": 2.0, "1511": 40, "1546": 21].mapKeys { RegionCode($0) }
    let later = { (code: RegionCode) in revised[code] ?? users(code) }
    let extra = codes.filter { revised[$0] != nil }
    var programme = LinearProgram(variables: codes.count + extra.count)
    for (store, isLater) in [(store(users), false), (store(later), true)] {
      let comparison = try comparison(store, .ratioOfSums)
      for result in try comparison.results(for: indicator, in: Period(year: 2015)) {
        guard let value = result.value else { continue }
        let members = Set(
          comparison.explanation(of: result).inputs.filter { $0.role == .numerator && $0.observation.value != nil }.map(\.region))
        let coefficients =
          codes.map { members.contains($0) && !(isLater && revised[$0] != nil) ? 1.0 : 0 }
          + extra.map { isLater && members.contains($0) ? 1.0 : 0 }
        programme.require(coefficients, equals: (value * 1_000 * Double(members.count)).rounded())
      }
    }
    let hidden =
      codes.indices.filter { users(codes[$0]) < SuppressionRule.fewestPersons } + [
        codes.count + (extra.firstIndex { $0.text == "1529" } ?? 0)
      ]
    for place in hidden {
      let objective = (0..<codes.count + extra.count).map { $0 == place ? 1.0 : 0 }
      #expect(programme.maximum(of: objective) == .unbounded, "\(place)")
      #expect(programme.minimum(of: objective) == .value(0), "\(place)")
    }
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

extension Dictionary {
  fileprivate func mapKeys<Other: Hashable>(_ change: (Key) -> Other) -> [Other: Value] {
    Dictionary<Other, Value>(map { (change($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
