import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune compare --map 2024`: figures of many years on the map of one.
extension CompareCommand {
  func mapSheet(_ store: FigureStore, _ registers: Registers, _ merger: Merger?, mapYear: Int) throws -> MapSheet {
    let rule = try splitRule(registers)
    let regions = MapSheet.regions(of: merger, on: mapYear, in: registers.lineage)
    guard !regions.isEmpty else { throw Failure(.usage, CodePhrases.badYear(String(mapYear))) }
    let carrier = MapCarrier(store: store, lineage: registers.lineage, rule: rule)
    let wanted = try periods()
    var carried: [MapSheet.Carried] = []
    do {
      for indicator in try mapped(registers, store) {
        let periods = wanted.isEmpty ? store.periods(for: indicator) : wanted
        carried.append(
          MapSheet.Carried(indicator: indicator, figures: try carrier.carry(indicator, periods: periods, toMapOf: mapYear)))
      }
    } catch let error as ComparisonError {
      throw Failure(.usage) { language in [error.message(in: language, lineage: registers.lineage)] }
    }
    return MapSheet(carried: carried, lineage: registers.lineage, rule: rule, regions: regions, isWholeMap: merger == nil)
  }

  /// What is carried: the indicators and base figures asked for; without a wish, every base figure that the files hold.
  private func mapped(_ registers: Registers, _ store: FigureStore) throws(Failure) -> [Indicator] {
    guard indicator.isEmpty else { return try indicators(registers, store) }
    let held = registers.baseFigures.filter { store.figures.contains($0.id) }
    guard !held.isEmpty else { throw Failure(.badData, ProgramPhrases.noIndicators) }
    return held.map { Indicator(id: $0.id, name: $0.name, kind: .sum(Quantity($0.id)), unit: $0.unit, denominatorDate: $0.date) }
  }

  private func splitRule(_ registers: Registers) throws(Failure) -> SplitRule {
    switch split {
    case "residual": return .residual
    case "sum-series": return .sumSeries(registers.sumSeries)
    case "total-shares": return .totalShares
    case "age-shares": return .ageShares
    default:
      // Shares that the user states, kommune by kommune: 1850:1806=0.6,1875=0.4;5012:…
      let stated = split.split(separator: ";").map { SplitWeights(parsing: String($0)) }
      if !stated.isEmpty, stated.allSatisfy({ $0 != nil }) { return .weights(stated.compactMap(\.self)) }
      let rules = ["residual", "sum-series", "total-shares", "age-shares", "1850:1806=0.6,1875=0.4"]
      throw Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(split), option: "--split", allowed: rules))
    }
  }
}
