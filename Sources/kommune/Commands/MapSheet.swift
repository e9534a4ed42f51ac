import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune compare --map 2024` writes: base figures carried to the kommuner of one year.
struct MapSheet {
  /// One base figure over its periods.
  struct Carried {
    let figure: BaseFigure
    let figures: CarriedFigures
  }

  let carried: [Carried]
  let lineage: Lineage
  let rule: SplitRule
  /// The kommuner of the map that are shown.
  let regions: [RegionCode]
}

extension MapSheet {
  /// The kommuner of a map that those who merge have become; all of the map when nobody merges.
  static func regions(of merger: Merger?, on mapYear: Int, in lineage: Lineage) -> [RegionCode] {
    guard let merger else { return lineage.kommuner(in: mapYear).map(\.code) }
    let found = merger.parts.flatMap { part -> [RegionCode] in
      guard let last = lineage.versions(of: part).last else { return [] }
      return lineage.regions(of: part, from: last.validity.to.map { $0 - 1 } ?? max(mapYear, last.validity.from), on: mapYear)
    }
    return Set(found).sorted()
  }
}

extension MapSheet {
  /// A block for each figure: a line for each kommune, a column for each period, and what was assumed below.
  func text(in language: Language) -> String {
    carried.map { block($0, in: language) }.joined(separator: "\n")
  }

  private func block(_ carried: Carried, in language: Language) -> String {
    let figures = carried.figures
    var rows = [[""] + figures.periods.map(\.description)]
    for region in regions {
      let points = figures.series(of: region)
      guard points.contains(where: { !$0.parts.isEmpty }) else { continue }
      rows.append([name(region, figures.mapYear)] + points.map { Self.text($0, in: language) })
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    var text =
      "\(CompareOutputPhrases.onMap(carried.figure.name, year: figures.mapYear)[language]), \(carried.figure.unit.name[language])\n"
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        let space = String(repeating: " ", count: widths[column] - cell.unicodeScalars.count)
        return column == 0 ? cell + space : space + cell
      }
      text += "  " + cells.joined(separator: "  ") + "\n"
    }
    return text + notes(figures, in: language).map { "      \($0)\n" }.joined()
  }

  private func notes(_ figures: CarriedFigures, in language: Language) -> [String] {
    guard !figures.assumptions.isEmpty else { return [] }
    let divided = figures.assumptions.map { name($0.code, $0.year - 1) }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return [CompareOutputPhrases.divided(divided, rule: rule.name)[language]]
  }

  private func name(_ code: RegionCode, _ year: Int) -> String { "\(code) \(lineage.name(of: code, in: year) ?? "")" }

  private static func text(_ point: SeriesPoint, in language: Language) -> String {
    guard let value = point.observation.value else { return point.observation.missingReason?.mark ?? "" }
    let number = NumberFormat(decimals: 0).string(value, in: language)
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
        for assumption in carried.flatMap(\.figures.assumptions) { json.object { Self.write(assumption, &$0) } }
      }
    }
    return json.text + "\n"
  }

  private func write(_ point: SeriesPoint, of region: RegionCode, _ carried: Carried, _ json: inout JSONText) {
    json.string("indicator", carried.figure.id)
    json.string("period", point.period.description)
    json.object("region") { json in
      json.string("id", region.text)
      json.string("name", lineage.name(of: region, in: carried.figures.mapYear) ?? "")
    }
    if let value = point.observation.value { json.number("value", value) } else { json.null("value") }
    json.string("symbol", point.observation.missingReason?.mark ?? "")
    json.string("unit", carried.figure.unit.code)
    json.boolean("estimated", point.isEstimated)
    json.array("parts") { json in
      for part in point.parts { json.string(nil, part.text) }
    }
  }

  private func write(_ residual: Residual, _ carried: Carried, _ json: inout JSONText) {
    json.string("indicator", carried.figure.id)
    json.string("period", residual.period.description)
    json.number("value", residual.value)
    json.array("codes") { json in
      for code in residual.codes { json.string(nil, code.text) }
    }
  }

  private static func write(_ assumption: SplitAssumption, _ json: inout JSONText) {
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
  }
}
