import KommuneComparison
import KommuneLocale
import KommuneModel

/// Calculated need by a file of weights, what the merger does to it, and spending corrected for it.
struct NeedsSection: ReasonSection {
  /// One indicator's corrected figures.
  struct Item {
    let indicator: Indicator
    let results: [NeedsCorrectedResult]
  }

  let table: NeedTable
  let items: [Item]
  /// Indicators in kroner that are not per inhabitant, which need is given for.
  let others: [Indicator]
  /// Indicators in kroner per inhabitant of which the country has no figure in the period.
  let absent: [Indicator]

  /// The needs of a period, and the indicators in kroner per inhabitant corrected for them.
  init(_ weights: NeedWeights, _ indicators: [Indicator], in period: Period, by comparison: Comparison) throws(ComparisonError) {
    let table = try comparison.needs(weights, in: period)
    var items: [Item] = []
    var others: [Indicator] = []
    var absent: [Indicator] = []
    for indicator in indicators where [.kroner, .thousandKroner].contains(indicator.unit) {
      guard indicator.isKronerPerInhabitant else {
        others.append(indicator)
        continue
      }
      let isThere = comparison.store.periods(for: indicator).contains(period)
      let results = isThere ? try comparison.needsCorrected(indicator, by: table) : []
      if results.isEmpty { absent.append(indicator) } else { items.append(Item(indicator: indicator, results: results)) }
    }
    self.table = table
    self.items = items
    self.others = others
    self.absent = absent
  }

  func text(in language: Language) -> String {
    let index = NumberFormat(decimals: 4)
    var text = "\(ReasonPhrases.needs(year: table.weights.year)[language]), \(table.period)\n"
    var grid = TextGrid()
    grid.add(["", ReasonPhrases.allServices[language]] + table.weights.services.map(\.id))
    for need in table.regions {
      grid.add(
        [need.region.name[language]] + ([need.total] + need.services).map { index.string($0, in: language) }
          + [coverage(need.coverage, in: language)])
    }
    text += grid.text
    if let effect = table.mergerEffect {
      let numbers = [effect.meanOfParts, effect.merged].map { index.string($0, in: language) }
      text += "      \(ReasonPhrases.mergerNeed(mean: numbers[0], merged: numbers[1])[language])\n"
    }
    if !table.missing.isEmpty {
      text += "      \(ReasonPhrases.noCriteria(table.missing.map { "\($0.id) \($0.name[language])" })[language])\n"
    }
    text += "      \(ReasonPhrases.needSource(table.weights.source, table.reported, of: table.of)[language])\n\n"
    text += items.map { self.text(of: $0, in: language) }.joined()
    if !absent.isEmpty { text += "\(ReasonPhrases.notInPeriod(absent.map { $0.name[language] }, table.period.description)[language])\n\n" }
    return others.isEmpty ? text : text + "\(ReasonPhrases.notPerInhabitant(others.map { $0.name[language] })[language])\n\n"
  }

  /// How many of a group's kommuner a number is of; nothing for a single kommune.
  private func coverage(_ coverage: Coverage, in language: Language) -> String {
    coverage.of > 1 ? ReportPhrases.place(coverage.parts, of: coverage.of)[language] : ""
  }

  private func text(of item: Item, in language: Language) -> String {
    var grid = TextGrid()
    grid.add(
      [
        "", item.indicator.unit.name[language], ReasonPhrases.needColumn[language], ReasonPhrases.corrected[language],
        ReasonPhrases.excess[language],
      ])
    for row in item.results {
      let mark = MissingReason.partMissing.mark
      grid.add([
        row.result.region.name[language], row.spending.map { item.indicator.printed($0, in: language) } ?? row.result.symbol,
        row.need.map { NumberFormat(decimals: 4).string($0, in: language) } ?? mark,
        row.corrected.map { item.indicator.printed($0.perInhabitant, in: language) } ?? mark,
        row.corrected.map { Indicator.kroner($0.excess, alwaysSigned: true, in: language) } ?? mark,
        coverage(row.coverage, in: language),
      ])
    }
    return "\(ReasonPhrases.needsCorrected(item.indicator.name)[language]), \(table.period)\n" + grid.text + "\n"
  }

  func write(in language: Language, _ json: inout JSONText) {
    json.object("needs") { json in
      json.integer("year", table.weights.year)
      json.string("source", table.weights.source)
      json.string("period", table.period.description)
      json.integer("reported", table.reported)
      json.integer("of", table.of)
      json.array("regions") { json in
        for need in table.regions {
          json.object { json in
            json.string("region", need.region.id)
            json.number("need", need.total)
            json.integer("reported", need.coverage.parts)
            json.integer("of", need.coverage.of)
            json.object("services") { json in
              for (service, need) in zip(table.weights.services, need.services) { json.number(service.id, need) }
            }
          }
        }
      }
      json.array("missing") { json in for region in table.missing { json.string(nil, region.id) } }
      json.array("notInPeriod") { json in for indicator in absent { json.string(nil, indicator.id) } }
      json.array("notPerInhabitant") { json in for indicator in others { json.string(nil, indicator.id) } }
      json.optionalNumber("meanOfParts", table.mergerEffect?.meanOfParts)
      json.optionalNumber("merged", table.mergerEffect?.merged)
      json.array("corrected") { json in
        for item in items {
          for row in item.results {
            json.object { json in
              json.string("indicator", item.indicator.id)
              json.string("region", row.result.region.id)
              json.optionalNumber("value", row.result.value)
              json.optionalNumber("spending", row.spending)
              json.integer("reported", row.coverage.parts)
              json.integer("of", row.coverage.of)
              json.optionalNumber("need", row.need)
              json.optionalNumber("corrected", row.corrected?.perInhabitant)
              json.optionalNumber("excess", row.corrected?.excess)
            }
          }
        }
      }
    }
  }
}
