import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneRegisters

/// `kommune compare --map 2024`: figures of many years on the map of one.
extension CompareCommand {
  func mapSheet(_ store: FigureStore, _ registers: Registers, _ merger: Merger?, mapYear: Int) throws(Failure) -> MapSheet {
    let rule = try splitRule(registers)
    let regions = MapSheet.regions(of: merger, on: mapYear, in: registers.lineage)
    guard !regions.isEmpty else { throw Failure(.usage, CodePhrases.badYear(String(mapYear))) }
    let carrier = MapCarrier(store: store, lineage: registers.lineage, rule: rule)
    let wanted = try periods()
    var carried: [MapSheet.Carried] = []
    for figure in try baseFigures(registers, store) {
      let periods = wanted.isEmpty ? store.periods(of: figure.id) : wanted
      carried.append(MapSheet.Carried(figure: figure, figures: carrier.carry(figure.id, periods: periods, toMapOf: mapYear)))
    }
    return MapSheet(carried: carried, lineage: registers.lineage, rule: rule, regions: regions)
  }

  /// The base figures asked for; without a wish, every one that the files hold. A ratio is not carried, only what it is made of.
  private func baseFigures(_ registers: Registers, _ store: FigureStore) throws(Failure) -> [BaseFigure] {
    let held = registers.baseFigures.filter { store.figures.contains($0.id) }
    guard !indicator.isEmpty else {
      guard !held.isEmpty else { throw Failure(.badData, ProgramPhrases.noIndicators) }
      return held
    }
    var figures: [BaseFigure] = []
    for id in indicator {
      guard let figure = held.first(where: { $0.id == id }) else {
        throw Failure(.usage, ProgramPhrases.unknownBaseFigure(id, nearest: closestMatch(to: id, in: held.map(\.id))))
      }
      figures.append(figure)
    }
    return figures
  }

  private func splitRule(_ registers: Registers) throws(Failure) -> SplitRule {
    switch split {
    case "residual": return .residual
    case "sum-series": return .sumSeries(registers.sumSeries)
    case "total-shares": return .totalShares
    case "age-shares": return .ageShares
    default:
      let rules = ["residual", "sum-series", "total-shares", "age-shares"]
      throw Failure(.usage, UsagePhrases.badValue(ProblemPhrases.printable(split), option: "--split", allowed: rules))
    }
  }
}
