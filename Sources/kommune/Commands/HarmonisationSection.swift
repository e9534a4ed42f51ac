import KommuneComparison
import KommuneLocale
import KommuneModel

/// What it costs to give all parts one level: by indicator, in total, and for a household where fees are given.
struct HarmonisationSection: ReasonSection {
  /// One indicator's costs; none when a part's level is missing.
  struct Item {
    let indicator: Indicator
    let period: Period
    let costs: [HarmonisationCost]
  }

  /// An indicator that cannot be harmonised, for parts have no level of it.
  struct Gap {
    let indicator: Indicator
    let period: Period
    let parts: [ComparedRegion]
  }

  let items: [Item]
  private let fees: [Indicator]
  let gaps: [Gap]
  let households: [HouseholdEffect]
  /// The latest period in which the files have all the fees; nothing when there is none.
  private let feePeriod: Period?
  /// The parts that lack a fee, when a household's cannot be added up for them.
  let withoutFees: [ComparedRegion]

  /// The costs of every indicator in kroner per something, to the parts' own levels and those of the groups.
  init(_ indicators: [Indicator], in period: (Indicator) -> Period?, by comparison: Comparison) throws(ComparisonError) {
    var items: [Item] = []
    var gaps: [Gap] = []
    for indicator in indicators {
      guard let period = period(indicator) else { continue }
      let groups = comparison.groups(in: period.year).filter { $0.members.count > 1 }.map { HarmonisationStandard.group($0) }
      let costs = try comparison.harmonisation(of: indicator, in: period, standards: [.lowest, .mean, .highest] + groups)
      if let costs {
        items.append(Item(indicator: indicator, period: period, costs: costs))
      } else {
        let missing = try comparison.partsWithoutLevel(of: indicator, in: period)
        if !missing.isEmpty { gaps.append(Gap(indicator: indicator, period: period, parts: missing)) }
      }
    }
    self.items = items
    self.gaps = gaps
    let fees = indicators.filter(\.isFee)
    let common = fees.map { Set(comparison.store.periods(for: $0)) }.reduce(nil as Set<Period>?) { $0?.intersection($1) ?? $1 } ?? []
    // Each fee's own latest where they agree, as they do when one was asked for; else the latest that all have.
    let latest = Set(fees.compactMap(period))
    let feePeriod = latest.count == 1 ? latest.first : common.filter { comparison.hasParts(in: $0.year) }.max()
    households =
      try feePeriod.map { (year) throws(ComparisonError) in
        try comparison.householdEffects(of: fees, in: year)
      } ?? []
    withoutFees = households.isEmpty ? feePeriod.map { comparison.partsWithoutFees(fees, in: $0) } ?? [] : []
    self.feePeriod = feePeriod
    self.fees = fees
  }

  /// Whether there is anything to say.
  var isEmpty: Bool { items.isEmpty && gaps.isEmpty && fees.isEmpty }

  /// The net cost of all indicators by one standard, when each of them has it, in one period, and none lacks a part: the sum of some is not that of
  /// all, and years are not added up.
  private func total(_ standard: HarmonisationStandard) -> Double? {
    guard gaps.isEmpty, Set(items.map(\.period)).count == 1 else { return nil }
    let costs = items.compactMap { item in item.costs.first { $0.standard.name == standard.name }?.net }
    return costs.count == items.count && items.count > 1 ? costs.reduce(0, +) : nil
  }

  func text(in language: Language) -> String {
    var text = ""
    for item in items {
      text += "\(ReasonPhrases.harmonisation(item.indicator.name)[language]), \(item.period)\n"
      var grid = TextGrid()
      grid.add(
        [
          "", item.indicator.unit.name[language], ReasonPhrases.raising[language], ReasonPhrases.lowering[language],
          ReasonPhrases.net[language],
        ] + (item.costs.first?.moves.map { $0.region.name[language] } ?? []))
      for cost in item.costs {
        grid.add(
          [
            cost.standard.name[language], item.indicator.printed(cost.level, in: language), Indicator.kroner(cost.raising, in: language),
            Indicator.kroner(cost.lowering, in: language), Indicator.kroner(cost.net, alwaysSigned: true, in: language),
          ] + cost.moves.map { Indicator.kroner($0.kroner, alwaysSigned: true, in: language) })
      }
      text += grid.text + "\n"
    }
    for gap in gaps {
      text += "\(ReasonPhrases.harmonisation(gap.indicator.name)[language]), \(gap.period)\n"
      let names = gap.parts.map { "\($0.id) \($0.name[language])" }
      text += "      \(ReasonPhrases.noHarmonisation(names)[language])\n\n"
    }
    let totals = [HarmonisationStandard.lowest, .mean, .highest].compactMap { standard in total(standard).map { (standard, $0) } }
    if !totals.isEmpty {
      text += "\(ReasonPhrases.harmonisationTotal(items.count)[language])\n"
      var grid = TextGrid()
      for (standard, net) in totals { grid.add([standard.name[language], Indicator.kroner(net, alwaysSigned: true, in: language)]) }
      text += grid.text + "      \(ReasonPhrases.overlap[language])\n\n"
    }
    return text + householdText(in: language)
  }

  private func householdText(in language: Language) -> String {
    let named = listing(fees.map { $0.name[language] }, in: language)
    guard let feePeriod else { return fees.isEmpty ? "" : "\(ReasonPhrases.noCommonYear(named)[language])\n\n" }
    let heading = ReasonPhrases.household(named, feePeriod.description)[language]
    guard let first = households.first else {
      guard !withoutFees.isEmpty else { return "" }
      let names = withoutFees.map { "\($0.id) \($0.name[language])" }
      return "\(heading)\n      \(ReasonPhrases.noHarmonisation(names)[language])\n\n"
    }
    var grid = TextGrid()
    grid.add([""] + first.changes.map(\.region.text))
    grid.add([ReasonPhrases.today[language]] + first.changes.map { Indicator.kroner($0.before, in: language) })
    for effect in households {
      grid.add([effect.standard.name[language]] + effect.changes.map { Indicator.kroner($0.change, alwaysSigned: true, in: language) })
    }
    return "\(heading)\n" + grid.text + "\n"
  }

  func write(in language: Language, _ json: inout JSONText) {
    json.array("harmonisation") { json in
      for item in items {
        for cost in item.costs { json.object { Self.write(cost, item, in: language, &$0) } }
      }
    }
    json.array("harmonisationMissing") { json in
      for gap in gaps {
        json.object { json in
          json.string("indicator", gap.indicator.id)
          json.string("period", gap.period.description)
          json.array("parts") { json in for part in gap.parts { json.string(nil, part.id) } }
        }
      }
    }
    json.array("householdsMissing") { json in for part in withoutFees { json.string(nil, part.id) } }
    json.array("harmonisationTotals") { json in
      for standard in [HarmonisationStandard.lowest, .mean, .highest] {
        guard let net = total(standard) else { continue }
        json.object { json in
          json.string("standard", standard.id)
          json.string("period", items[0].period.description)
          json.integer("indicators", items.count)
          json.number("net", net)
        }
      }
    }
    json.array("households") { json in
      for effect in households {
        json.object { json in
          json.string("standard", effect.standard.id)
          json.string("period", feePeriod?.description ?? "")
          json.array("fees") { json in for fee in effect.indicators { json.string(nil, fee.id) } }
          json.array("parts") { json in
            for change in effect.changes {
              json.object { json in
                json.string("region", change.region.text)
                json.number("before", change.before)
                json.number("after", change.after)
                json.number("change", change.change)
              }
            }
          }
        }
      }
    }
  }

  private static func write(_ cost: HarmonisationCost, _ item: Item, in language: Language, _ json: inout JSONText) {
    json.string("indicator", item.indicator.id)
    json.string("period", item.period.description)
    json.string("standard", cost.standard.id)
    json.string("name", cost.standard.name[language])
    json.number("level", cost.level)
    json.number("raising", cost.raising)
    json.number("lowering", cost.lowering)
    json.number("net", cost.net)
    json.array("parts") { json in
      for move in cost.moves {
        json.object { json in
          json.string("region", move.region.id)
          json.number("level", move.level)
          json.number("denominator", move.denominator)
          json.number("kroner", move.kroner)
        }
      }
    }
  }
}

extension HarmonisationStandard {
  /// The standard's name for programs.
  fileprivate var id: String {
    switch self {
    case .lowest: "lowest"
    case .mean: "mean"
    case .highest: "highest"
    case .group(let region): region.id
    }
  }
}
