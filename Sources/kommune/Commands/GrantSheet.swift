import KommuneComparison
import KommuneLocale
import KommuneModel

/// What `kommune grants` writes: a line for each year.
struct GrantSheet {
  let schedule: GrantSchedule
  let merger: Merger
  let rules: GrantRules

  /// The table, with the sums below and the rules that made it.
  func text(in language: Language) -> String {
    func number(_ value: Double?) -> String {
      value.map { NumberFormat().string($0, in: language) } ?? MissingReason.notAvailable.mark
    }
    var grid = TextGrid()
    grid.add(["", ReasonPhrases.dividedBasis[language], ReasonPhrases.reform[language], ReasonPhrases.sum[language]])
    for year in schedule.years { grid.add([String(year.year), number(year.dividedBasis), number(year.reform), number(year.total)]) }
    func sum(_ column: (GrantSchedule.Year) -> Double?) -> Double? {
      schedule.years.map(column).reduce(0 as Double?) { sum, value in sum.flatMap { sum in value.map { sum + $0 } } }
    }
    grid.add([ReasonPhrases.sum[language], number(sum(\.dividedBasis)), number(sum(\.reform)), number(sum(\.total))])
    let full = schedule.years.first?.dividedBasis ?? 0
    let taper = schedule.years.dropFirst(rules.fullYears).map { full == 0 ? 0 : $0.dividedBasis / full }
    let shares = taper.map { NumberFormat(decimals: 2).string($0, in: language) }.joined(separator: "; ")
    let isKnown = schedule.years.first?.reform != nil
    return "\(ReasonPhrases.grants(merger.name)[language])\n" + grid.text
      + (isKnown ? "" : "      \(ReasonPhrases.reformUnknown(rules.reformYear)[language])\n")
      + "      \(ReasonPhrases.grantRules(fullYears: rules.fullYears, taper: shares)[language])\n"
  }

  /// The same as data, in thousands of kroner.
  func json() -> String {
    var json = JSONText(brokenDepth: 2)
    json.object { json in
      json.integer("version", 1)
      json.object("merger") { json in
        json.string("id", merger.id)
        json.string("name", merger.name)
        json.array("parts") { json in for part in merger.parts { json.string(nil, part.text) } }
      }
      json.string("unit", Unit.thousandKroner.code)
      json.array("years") { json in
        for year in schedule.years {
          json.object { json in
            json.integer("year", year.year)
            json.number("dividedBasis", year.dividedBasis)
            json.optionalNumber("reform", year.reform)
            json.optionalNumber("total", year.total)
          }
        }
      }
    }
    return json.text + "\n"
  }
}
