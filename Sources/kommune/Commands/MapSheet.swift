import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune compare --map 2024` writes: base figures and ratios of them carried to the kommuner of one year.
struct MapSheet {
  /// One base figure or ratio over its periods.
  struct Carried {
    let indicator: Indicator
    let figures: CarriedFigures
    /// Who had figures in each period.
    let reported: [Coverage]

    /// The total of a period, unless it is withheld or nothing is known.
    func total(_ period: Period) -> Double? { figures.isWithheld(period) ? nil : figures.total(period) }

    /// Whether the kommuner add up to something.
    var isSum: Bool { if case .sum = indicator.kind { true } else { false } }
  }

  let carried: [Carried]
  let lineage: Lineage
  let rule: SplitRule
  /// The kommuner of the map that are shown.
  let regions: [RegionCode]
  /// Whether every kommune of the map is shown, so that they add up.
  let isWholeMap: Bool
}

extension MapSheet {
  /// A block for each figure: a line for each kommune, a column for each period, and what was assumed below.
  func text(in language: Language) -> String {
    carried.map { block($0, in: language) }.joined(separator: "\n")
  }

  private func block(_ carried: Carried, in language: Language) -> String {
    let figures = carried.figures
    var grid = TextGrid()
    grid.add([""] + figures.periods.map(\.description))
    for region in regions {
      let points = figures.series(of: region)
      guard points.contains(where: { !$0.parts.isEmpty }) else { continue }
      grid.add([name(region, figures.mapYear)] + points.map { text($0, carried.indicator, in: language) })
    }
    if isWholeMap, carried.isSum, regions.contains(where: { figures.series(of: $0).contains { $0.partial != nil } }) {
      let known = figures.periods.indices.map { place in regions.reduce(0) { $0 + (figures.series(of: $1)[place].partial ?? 0) } }
      grid.add([LineagePhrases.knownOfBroken[language]] + known.map { carried.indicator.printed($0, in: language) })
    }
    if isWholeMap, figures.residual.contains(where: { !$0.codes.isEmpty }) {
      grid.add(
        [LineagePhrases.residual[language]]
          + figures.residual.map { residual in
            guard !residual.codes.isEmpty else { return "" }
            return residual.observation.value.map { carried.indicator.printed($0, in: language) }
              ?? residual.observation.missingReason?.mark ?? ""
          })
    }
    if isWholeMap, carried.isSum {
      grid.add(
        [CompareOutputPhrases.total[language]]
          + figures.periods.map { period in
            let mark = figures.isWithheld(period) ? MissingReason.confidential.mark : MissingReason.notAvailable.mark
            return carried.total(period).map { carried.indicator.printed($0, in: language) } ?? mark
          })
    }
    let heading = CompareOutputPhrases.onMap(carried.indicator.name, year: figures.mapYear)[language]
    return "\(heading), \(carried.indicator.unit.name[language])\n" + grid.text + lacking(carried, in: language)
      + figures.assumptions.map { "      \($0.sentence(lineage)[language])\n" }.joined()
  }

  /// That the total is without kommuner that have no figure, with how many have one in each period.
  private func lacking(_ carried: Carried, in language: Language) -> String {
    guard isWholeMap, carried.isSum, carried.reported.contains(where: { !$0.isComplete }) else { return "" }
    let shares = zip(carried.figures.periods, carried.reported).filter { !$1.isComplete }.map { period, reported in
      "\(period.description): \(ReportPhrases.place(reported.parts, of: reported.of)[language])"
    }
    return "      " + CompareOutputPhrases.totalOfReported(shares.joined(separator: ", "))[language] + "\n"
  }

  private func name(_ code: RegionCode, _ year: Int) -> String { "\(code) \(lineage.name(of: code, in: year) ?? "")" }

  private func text(_ point: SeriesPoint, _ indicator: Indicator, in language: Language) -> String {
    guard let value = point.observation.value else { return point.observation.missingReason?.mark ?? "" }
    let number = indicator.printed(value, in: language)
    return point.isEstimated ? number + " " + CompareOutputPhrases.estimated[language] : number
  }
}

extension MapSheet {
  /// The carried figures as JSON; estimates keep their fractions.
  func json(in language: Language) -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.integer("map", carried.first?.figures.mapYear ?? 0)
      json.string("rule", rule.name[language])
      json.array("results") { json in
        for carried in carried {
          for region in regions {
            for point in carried.figures.series(of: region) { json.object { write(point, of: region, carried, &$0) } }
          }
        }
      }
      json.array("residual") { json in
        for carried in carried {
          for residual in carried.figures.residual { json.object { write(residual, carried, &$0) } }
        }
      }
      json.array("assumptions") { json in
        for assumption in carried.flatMap(\.figures.assumptions) { json.object { Self.write(assumption, in: language, &$0) } }
      }
      json.array("totals") { json in
        for carried in carried where carried.isSum {
          for (period, reported) in zip(carried.figures.periods, carried.reported) {
            json.object { Self.writeTotal(of: carried, period, reported, &$0) }
          }
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ point: SeriesPoint, of region: RegionCode, _ carried: Carried, _ json: inout JSONText) {
    json.string("indicator", carried.indicator.id)
    json.string("period", point.period.description)
    json.object("region") { json in
      json.string("id", region.text)
      json.string("name", lineage.name(of: region, in: carried.figures.mapYear) ?? "")
    }
    if let value = point.observation.value { json.number("value", value) } else { json.null("value") }
    json.string("symbol", point.observation.missingReason?.mark ?? "")
    if let partial = point.partial { json.number("partial", partial) } else { json.null("partial") }
    json.string("unit", carried.indicator.unit.code)
    json.boolean("estimated", point.isEstimated)
    json.array("parts") { json in
      for part in point.parts { json.string(nil, part.text) }
    }
  }

  private func write(_ residual: Residual, _ carried: Carried, _ json: inout JSONText) {
    json.string("indicator", carried.indicator.id)
    json.string("period", residual.period.description)
    if let value = residual.observation.value { json.number("value", value) } else { json.null("value") }
    json.array("codes") { json in
      for code in residual.codes { json.string(nil, code.text) }
    }
  }

  /// Nobody is lost: what all kommuner of the map and the divided ones make together.
  private static func writeTotal(of carried: Carried, _ period: Period, _ reported: Coverage, _ json: inout JSONText) {
    json.string("indicator", carried.indicator.id)
    json.string("period", period.description)
    json.optionalNumber("value", carried.total(period))
    json.object("coverage") { json in
      json.integer("parts", reported.parts)
      json.integer("of", reported.of)
    }
  }

  private static func write(_ assumption: SplitAssumption, in language: Language, _ json: inout JSONText) {
    json.string("code", assumption.code.text)
    json.integer("year", assumption.year)
    json.array("receivers") { json in
      for receiver in assumption.receivers { json.string(nil, receiver.text) }
    }
    if let shares = assumption.shares {
      json.array("shares") { json in
        for share in shares { json.number(nil, share) }
      }
    } else {
      json.null("shares")
    }
    json.string("rule", assumption.rule[language])
  }
}
