import KommuneLocale
import KommuneModel

/// Why a comparison cannot be made as asked.
public enum ComparisonError: Error, Sendable, Hashable {
  /// The kommuner cannot be merged.
  case merger(MergerError)
  /// The text names nobody to compare with.
  case unknownTarget(String, nearest: String?)
  /// No register has the kommune.
  case unknownKommune(RegionCode, nearest: RegionCode?)
  /// No register has the fylke.
  case unknownFylke(String)
  /// The grouping has no such KOSTRA-gruppe.
  case unknownGroup(Int, groupingYear: Int)
  /// The parts are in no KOSTRA-gruppe.
  case noGroup(parts: [RegionCode])
  /// The files lack base figures of an indicator.
  case missingFigures(indicator: String, figures: [String])
  /// The files have the indicator in other periods only.
  case noSuchPeriod(indicator: String, period: Period, available: [Period])
  /// No trait to find like kommuner by can be measured for the future kommune.
  case noTraits(indicator: String)
  /// A numeric method refused its input.
  case notComputable(indicator: String)
  /// Calculated need cannot be made with the weights of a year.
  case needs(year: Int, NeedError)
  /// What the indicator is made of is not in the files, so that it cannot be carried to another map.
  case notCarried(indicator: String)
  /// An effect needs years on both sides of its event.
  case tooFewYears(indicator: String, year: Int, before: Int, after: Int)
  /// No kommune arose by a merger in the year.
  case nobodyMet(year: Int)
  /// One that was met lacks years, on the map of the event's year; other years may do instead.
  case metLacksYears(indicator: String, region: RegionCode, periods: [Period], instead: EffectWindow?)
  /// Too few kommuner without a change have every year.
  case tooFewUntouched(indicator: String, found: Int)
  /// None of the indicators has counts that a law of chance is known for.
  case noCounts(indicators: [String])

  /// The error as one sentence for people, with the names of kommuner where the lineage is given.
  public func message(in language: Language, lineage: Lineage? = nil) -> String {
    func named(_ code: RegionCode) -> String { lineage?.name(of: code).map { "\(code) \($0)" } ?? code.text }
    return phrase(named)[language]
  }

  private func phrase(_ named: (RegionCode) -> String) -> Phrase {
    switch self {
    case .merger(let error): error.phrase(named)
    case .unknownTarget(let text, let nearest): ComparisonErrorPhrases.unknownTarget(text, nearest: nearest)
    case .unknownKommune(let code, let nearest): ComparisonErrorPhrases.unknownKommune(code.text, nearest: nearest.map(named))
    case .unknownFylke(let number): ComparisonErrorPhrases.unknownFylke(number)
    case .unknownGroup(let number, let year): ComparisonErrorPhrases.unknownGroup(number, groupingYear: year)
    case .noGroup(let parts): ComparisonErrorPhrases.noGroup(parts.map(named))
    case .missingFigures(let indicator, let figures): ComparisonErrorPhrases.missingFigures(indicator, figures)
    case .noSuchPeriod(let indicator, let period, let available):
      ComparisonErrorPhrases.noSuchPeriod(indicator, period.description, available: available.map(\.description))
    case .noTraits(let indicator): ComparisonErrorPhrases.noTraits(indicator)
    case .notComputable(let indicator): ComparisonErrorPhrases.notComputable(indicator)
    case .needs(let year, .weights(let service, let found)):
      ComparisonErrorPhrases.needWeights(year, service: service, found: found)
    case .needs(let year, .missing(let region, let criterion)):
      ComparisonErrorPhrases.needCriterion(year, criterion, region: named(region))
    case .needs(let year, .emptyCriterion(let criterion)): ComparisonErrorPhrases.emptyCriterion(year, criterion)
    case .notCarried(let indicator): ComparisonErrorPhrases.notCarried(indicator)
    case .tooFewYears(let indicator, let year, let before, let after):
      EffectPhrases.tooFewYears(indicator, year: year, before: before, after: after, needed: EffectPanel.leastBefore)
    case .nobodyMet(let year): EffectPhrases.nobodyMet(year)
    case .metLacksYears(let indicator, let region, let periods, let instead):
      EffectPhrases.metLacksYears(indicator, named(region), periods.map(\.description), instead: instead?.text)
    case .tooFewUntouched(let indicator, let found):
      EffectPhrases.tooFewUntouched(indicator, found: found, needed: EffectPanel.leastOthers)
    case .noCounts(let indicators): SteadiedPhrases.noCounts(indicators)
    }
  }
}

extension MergerError {
  /// The error as one sentence for people, with the names of kommuner where the lineage is given.
  public func message(in language: Language, lineage: Lineage? = nil) -> String {
    ComparisonError.merger(self).message(in: language, lineage: lineage)
  }

  fileprivate func phrase(_ named: (RegionCode) -> String) -> Phrase {
    switch self {
    case .empty: ComparisonErrorPhrases.emptyMerger
    case .repeated(let code): ComparisonErrorPhrases.repeated(named(code))
    case .unknown(let code, let nearest): ComparisonErrorPhrases.unknownKommune(code.text, nearest: nearest.map(named))
    case .dead(let code, let since, let became): ComparisonErrorPhrases.dead(named(code), since: since, became: became.map(named))
    case .notYet(let code, let birth): ComparisonErrorPhrases.notYet(named(code), bornIn: birth)
    case .mixedYears(let codes): ComparisonErrorPhrases.mixedYears(codes.map(named))
    case .outsideGroups(let code): ComparisonErrorPhrases.outsideGroups(code.text)
    }
  }
}
