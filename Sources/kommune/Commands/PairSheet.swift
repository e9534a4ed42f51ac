import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune compare --all-neighbours` writes: every two neighbouring kommuner as if they merged, highest first.
struct PairSheet {
  /// The pairs by one indicator in one period.
  struct Table {
    let indicator: Indicator
    let period: Period
    let pairs: [AdjacentPair]
    /// How many borders of the map are between codes that were not kommuner then.
    let leftOut: Int
  }

  let tables: [Table]
  let lineage: Lineage

  /// A block for each indicator: the pair's place, its kommuner and its figure, or the mark of what is missing.
  func text(in language: Language) -> String {
    tables.map { table in
      var text = "\(table.indicator.name[language]), \(table.indicator.unit.name[language]), \(table.period)\n"
      for (index, pair) in table.pairs.enumerated() {
        let place = pair.observation.value == nil ? "" : "\(index + 1)."
        let value =
          pair.observation.value.map { number(pair, $0, table.indicator, in: language) } ?? pair.observation.missingReason?.mark ?? ""
        let padding = String(repeating: " ", count: max(0, 5 - place.count))
        text += "\(padding)\(place)  \(pair.region.members.map(\.text).joined(separator: "+"))  \(pair.region.name[language])  \(value)\n"
      }
      guard table.leftOut > 0 else { return text }
      let note = CompareOutputPhrases.bordersLeftOut(table.leftOut, of: table.leftOut + table.pairs.count, year: table.period.year)
      return text + "      \(note[language])\n"
    }.joined(separator: "\n")
  }

  /// The figure as it is printed everywhere, and how many of the two it rests on where it is an estimate.
  private func number(_ pair: AdjacentPair, _ value: Double, _ indicator: Indicator, in language: Language) -> String {
    let text = indicator.printed(value, in: language)
    guard pair.isEstimated else { return text }
    return "\(text) \(CompareOutputPhrases.estimated[language])  "
      + CompareOutputPhrases.coverage(pair.coverage.parts, of: pair.coverage.of)[language]
  }

  /// The same as data.
  func json() -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.array("pairs") { json in
        for table in tables {
          for pair in table.pairs {
            json.object { json in
              json.string("indicator", table.indicator.id)
              json.string("period", table.period.description)
              json.array("members") { json in for member in pair.region.members { json.string(nil, member.text) } }
              json.string("name", pair.region.name.nb)
              if let value = pair.observation.value { json.number("value", value) } else { json.null("value") }
              json.string("symbol", pair.observation.missingReason?.mark ?? "")
              json.string("unit", table.indicator.unit.code)
              json.boolean("estimated", pair.isEstimated)
              json.integer("reported", pair.coverage.parts)
              json.integer("of", pair.coverage.of)
            }
          }
        }
      }
      json.array("leftOut") { json in
        for table in tables {
          json.object { json in
            json.string("indicator", table.indicator.id)
            json.string("period", table.period.description)
            json.integer("borders", table.leftOut)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
