import KommuneComparison
import KommuneLocale
import KommuneModel
import KommuneNumerics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an event did to those whom it met, beyond what happened to the others.
struct EffectSection: ReasonSection {
  let estimates: [EffectEstimate]
  private let lineage: Lineage

  /// The largest number of kommuner whose names are told.
  private static let mostNames = 8

  /// Why there is no effect on some of the indicators.
  let leftOut: [(indicator: Indicator, reason: ComparisonError)]

  /// The effect on each indicator; where nobody wished for them, on those that have one.
  init(_ indicators: [Indicator], areWished: Bool, _ window: EffectWindow, by comparison: Comparison) throws(ComparisonError) {
    var estimates: [EffectEstimate] = []
    var leftOut: [(indicator: Indicator, reason: ComparisonError)] = []
    for indicator in indicators {
      do throws(ComparisonError) {
        estimates.append(try Self.estimate(indicator, window, by: comparison))
      } catch {
        if areWished { throw error }
        leftOut.append((indicator, error))
      }
    }
    if estimates.isEmpty, let first = leftOut.first { throw first.reason }
    self.estimates = estimates
    self.leftOut = leftOut
    lineage = comparison.lineage
  }

  private static func estimate(
    _ indicator: Indicator, _ window: EffectWindow, by comparison: Comparison
  ) throws(ComparisonError) -> EffectEstimate {
    let panel = try comparison.effectPanel(of: indicator, window)
    do throws(NumericsError) {
      return try panel.estimate(level: comparison.level)
    } catch {
      throw .notComputable(indicator: indicator.id)
    }
  }

  func text(in language: Language) -> String { estimates.map { text(of: $0, in: language) }.joined() }

  private func text(of estimate: EffectEstimate, in language: Language) -> String {
    let panel = estimate.panel
    let unit = panel.scale == .logarithm ? UnitPhrases.percent : panel.indicator.unit.name
    let level = NumberFormat.percent(decimals: 0).string(estimate.differences.interval.level * 100, in: language)
    var text = "\(EffectPhrases.effect(year: panel.window.year, panel.indicator.name)[language]), \(unit[language])\n"
    text += effects(of: estimate, level: level, in: language).text
    if let mixture = estimate.mixture { text += "\n" + years(of: mixture, panel, in: language).text }
    text += "      \(who(panel, in: language))\n"
    if let mixture = estimate.mixture { text += "      \(donors(of: mixture, panel, in: language))\n" }
    return text + "      \(EffectPhrases.rule(level: level, isSingle: estimate.mixture != nil)[language])\n\n"
  }

  private func effects(of estimate: EffectEstimate, level: String, in language: Language) -> TextGrid {
    let panel = estimate.panel
    let found = estimate.differences
    var grid = TextGrid()
    grid.add(
      ["", EffectPhrases.effectColumn[language], EffectPhrases.standardError[language], level]
        + (estimate.mixture == nil ? [] : [EffectPhrases.placebo[language]]))
    func share(_ share: Double?) -> String { share.map { NumberFormat.percent(decimals: 1).string($0 * 100, in: language) } ?? ".." }
    grid.add(
      [
        EffectPhrases.differences[language], printed(found.effect, panel, in: language),
        deviation(found.standardError, panel, in: language),
        ContrastPhrases.interval(
          printed(found.interval.lower, panel, in: language), printed(found.interval.upper, panel, in: language))[language],
      ] + (estimate.mixture == nil ? [] : [share(estimate.placeboShare)]))
    if let mixture = estimate.mixture {
      grid.add([
        EffectPhrases.mixture[language], printed(mixture.effect, panel, in: language), "", "", share(mixture.placeboShare),
      ])
    }
    return grid
  }

  private func years(of mixture: EffectEstimate.Mixture, _ panel: EffectPanel, in language: Language) -> TextGrid {
    var grid = TextGrid()
    grid.add(["", EffectPhrases.actual[language], EffectPhrases.synthetic[language], EffectPhrases.gap[language]])
    for year in mixture.years where panel.after.contains(year.period) {
      let values = [year.actual, year.synthetic].map { panel.scale == .logarithm ? exp($0) : $0 }
      grid.add(
        [year.period.description] + values.map { panel.indicator.printed($0, in: language) } + [printed(year.gap, panel, in: language)])
    }
    return grid
  }

  private func who(_ panel: EffectPanel, in language: Language) -> String {
    let year = panel.window.year
    var met = panel.metRegions.map { code in
      let parts = panel.metRegions.count == 1 ? panel.metParts.filter { $0 != code } : []
      return parts.isEmpty ? name(code, year) : EffectPhrases.madeOf(name(code, year), parts.map { name($0, panel.before[0].year) })
    }
    if met.count > Self.mostNames { met = [EffectPhrases.manyMet(met.count)[language]] }
    return EffectPhrases.panel(
      met, others: panel.otherRegions.count, leftOut: panel.leftOut, before: panel.before.map(\.description),
      after: panel.after.map(\.description))[language]
  }

  private func donors(of mixture: EffectEstimate.Mixture, _ panel: EffectPanel, in language: Language) -> String {
    let named = mixture.donors.prefix(Self.mostNames).map { donor in
      "\(NumberFormat.percent(decimals: 1).string(donor.share * 100, in: language)) \(name(donor.code, panel.window.year))"
    }
    let rest = mixture.donors.count - named.count
    return EffectPhrases.donors(
      named + (rest > 0 ? [EffectPhrases.more(rest)[language]] : []), candidates: mixture.candidates.count,
      distance: deviation(mixture.distanceBefore, panel, in: language), year: panel.window.year)[language]
  }

  private func name(_ code: RegionCode, _ year: Int) -> String { "\(code) \(lineage.name(of: code, in: year) ?? "")" }

  /// An effect: in the indicator's unit, or in percent of the outcome where logarithms were taken.
  private func printed(_ effect: Double, _ panel: EffectPanel, in language: Language) -> String {
    panel.scale == .logarithm
      ? NumberFormat(decimals: 1, alwaysSigned: true, isPercent: true).string((exp(effect) - 1) * 100, in: language)
      : panel.indicator.printed(effect, alwaysSigned: true, in: language)
  }

  /// A distance that is never negative, in the same unit.
  private func deviation(_ value: Double, _ panel: EffectPanel, in language: Language) -> String {
    panel.scale == .logarithm
      ? NumberFormat.percent(decimals: 2).string((exp(value) - 1) * 100, in: language) : panel.indicator.printed(value, in: language)
  }

  func write(in language: Language, _ json: inout JSONText) {
    json.array("effects") { json in
      for estimate in estimates { json.object { write(estimate, &$0) } }
    }
  }

  private func write(_ estimate: EffectEstimate, _ json: inout JSONText) {
    let panel = estimate.panel
    json.string("indicator", panel.indicator.id)
    json.integer("year", panel.window.year)
    json.string("scale", panel.scale.rawValue)
    for (name, periods) in [("before", panel.before), ("after", panel.after)] {
      json.array(name) { json in for period in periods { json.string(nil, period.description) } }
    }
    for (name, codes) in [("met", panel.metRegions), ("metParts", panel.metParts), ("others", panel.otherRegions)] {
      json.array(name) { json in for code in codes { json.string(nil, code.text) } }
    }
    json.integer("leftOut", panel.leftOut)
    let found = estimate.differences
    json.object("differenceInDifferences") { json in
      json.number("effect", found.effect)
      json.number("standardError", found.standardError)
      json.number("lower", found.interval.lower)
      json.number("upper", found.interval.upper)
      json.number("level", found.interval.level)
      json.number("pValue", found.pValue)
      json.optionalNumber("placeboShare", estimate.placeboShare)
    }
    guard let mixture = estimate.mixture else { return json.null("syntheticControl") }
    json.object("syntheticControl") { Self.write(mixture, &$0) }
  }

  private static func write(_ mixture: EffectEstimate.Mixture, _ json: inout JSONText) {
    json.number("effect", mixture.effect)
    json.number("distanceBefore", mixture.distanceBefore)
    json.number("distanceAfter", mixture.distanceAfter)
    json.optionalNumber("placeboShare", mixture.placeboShare)
    json.array("candidates") { json in for code in mixture.candidates { json.string(nil, code.text) } }
    json.array("weights") { json in
      for donor in mixture.donors {
        json.object { json in
          json.string("region", donor.code.text)
          json.number("share", donor.share)
        }
      }
    }
    json.array("years") { json in
      for year in mixture.years {
        json.object { json in
          json.string("period", year.period.description)
          json.number("actual", year.actual)
          json.number("synthetic", year.synthetic)
          json.number("gap", year.gap)
        }
      }
    }
  }
}
