import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune compare --map 2024`: figures of many years on the map of one.
extension CompareCommand {
  func mapSheet(_ store: FigureStore, _ registers: Registers, _ merger: Merger?, mapYear: Int) throws -> MapSheet {
    guard let rule = SplitRule(parsing: split) else {
      if split.contains(":"), split.contains("=") { throw Failure(.usage, UsagePhrases.badShares(ProblemPhrases.printable(split))) }
      throw Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(split), option: "--split", allowed: SplitRule.forms))
    }
    try check(rule, registers.lineage)
    let regions = merger?.regions(on: mapYear, in: registers.lineage) ?? registers.lineage.kommuner(in: mapYear).map(\.code)
    for reservation in store.reservations { Terminal.say(reservation[speech.spoken(project: nil)]) }
    guard !regions.isEmpty else { throw Failure(.usage, CodePhrases.yearBeforeRegister(String(mapYear))) }
    let carrier = MapCarrier(store: store, lineage: registers.lineage, rule: rule, sumSeries: registers.sumSeries)
    let wanted = try periods()
    var carried: [MapSheet.Carried] = []
    do {
      for indicator in try mapped(registers, store) {
        guard indicator.canBeCarried else { throw ComparisonError.notCarried(indicator: indicator.id) }
        let available = store.periods(for: indicator)
        if let absent = wanted.first(where: { !available.contains($0) }) {
          throw ComparisonError.noSuchPeriod(indicator: indicator.id, period: absent, available: available)
        }
        let periods = wanted.isEmpty ? available : wanted
        carried.append(
          MapSheet.Carried(
            indicator: indicator, figures: try carrier.carry(indicator, periods: periods, toMapOf: mapYear),
            reported: periods.map { reported(indicator, in: $0, store, registers.lineage) }))
      }
    } catch let error as ComparisonError {
      throw Failure.comparison(error, store, registers)
    }
    return MapSheet(carried: carried, lineage: registers.lineage, rule: rule, regions: regions, isWholeMap: merger == nil)
  }

  /// Shares that no change of the register could use would be passed over in silence.
  private func check(_ rule: SplitRule, _ lineage: Lineage) throws(Failure) {
    guard case .weights(let all) = rule else { return }
    for (place, weights) in all.enumerated() {
      if all[..<place].contains(where: { $0.code == weights.code }) { throw Failure(.usage, UsagePhrases.sharesTwice(weights.code.text)) }
      let divisions = lineage.divisions(of: weights.code)
      let receivers = Set(weights.shares.map(\.code))
      if divisions.contains(where: receivers.isSubset) { continue }
      let names = divisions.map { $0.map { "\($0) \(lineage.name(of: $0) ?? "")" } }
      throw Failure(.usage, UsagePhrases.sharesOfOthers(weights.code.text, receivers: receivers.map(\.text).sorted(), divisions: names))
    }
  }

  /// How many of a period's kommuner have a sum; all of them for a ratio, which is added up nowhere.
  private func reported(_ indicator: Indicator, in period: Period, _ store: FigureStore, _ lineage: Lineage) -> Coverage {
    let kommuner = lineage.kommuner(in: period.year).map(\.code).filter { !$0.isOutsideGroups }
    guard case .sum(let quantity) = indicator.kind else { return Coverage(parts: kommuner.count, of: kommuner.count, populationShare: nil) }
    let observations = store.evaluate(quantity, regions: kommuner, period: period)
    return Coverage(parts: observations.count { $0.value != nil }, of: kommuner.count, populationShare: nil)
  }

  /// What is carried: the indicators and base figures asked for; without a wish, every base figure of the files that adds up.
  private func mapped(_ registers: Registers, _ store: FigureStore) throws(Failure) -> [Indicator] {
    guard indicator.isEmpty else { return try indicators(registers, store) }
    let held = registers.baseFigures.filter { store.figures.contains($0.id) }
      .map { $0.indicator(id: $0.id, Quantity($0.id), among: registers.indicators) }
    guard !held.isEmpty else { throw Failure.noIndicators(in: store) }
    // Means and tariffs cannot be carried; where the files have nothing else, the first of them says so.
    let sums = held.filter(\.canBeCarried)
    return sums.isEmpty ? Array(held.prefix(1)) : sums
  }
}
