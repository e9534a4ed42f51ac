import KommuneComparison
import KommuneLocale
import KommuneModel

/// The gaps in spending that the reader asked to have split.
struct GapSection: ReasonSection {
  let tables: [GapTable]

  func text(in language: Language) -> String { tables.map { $0.text(in: language) }.joined() }

  func write(in language: Language, _ json: inout JSONText) {
    json.array("gaps") { json in
      for table in tables { table.write(&json) }
    }
  }
}

/// What one's own spending on a service is above another's, split into need, coverage and unit cost.
struct GapTable {
  /// One pair.
  struct Pair {
    let own: ComparedRegion
    let other: ComparedRegion
    /// Nothing when a figure is missing or zero.
    let division: GapDivision?
  }

  let quantities: ServiceQuantities
  let period: Period
  let pairs: [Pair]
  /// The groups, and how many of their members have all four figures.
  let coverage: [(group: ComparedRegion, reported: Int)]
  private let spending: Phrase

  /// Splits the gaps between the parts or the whole and everyone that they are compared with.
  init(_ quantities: ServiceQuantities, spending: Phrase, in period: Period, by comparison: Comparison) {
    self.quantities = quantities
    self.spending = spending
    self.period = period
    let own = comparison.ownRegions(in: period.year)
    let others = comparison.groups(in: period.year).filter { !own.contains($0) }
    coverage = others.filter { $0.members.count > 1 }.map { group in
      (
        group,
        comparison.reportedForGap(
          group, in: period, spending: quantities.spending, users: quantities.users, targetGroup: quantities.targetGroup)
      )
    }
    pairs = own.flatMap { own in
      others.map { other in
        Pair(
          own: own, other: other,
          division: comparison.gap(
            of: own, from: other, in: period, spending: quantities.spending, users: quantities.users, targetGroup: quantities.targetGroup))
      }
    }
  }

  func text(in language: Language) -> String {
    var text = "\(ReasonPhrases.gap(spending)[language]), \(period)\n"
    var grid = TextGrid()
    let columns = [ReasonPhrases.gapColumn, ReasonPhrases.needColumn, ReasonPhrases.coverageColumn, ReasonPhrases.unitCostColumn]
    grid.add([""] + columns.map { $0[language] })
    for pair in pairs {
      let name = "\(pair.own.name[language]) \(ContrastPhrases.against(pair.other.name[language])[language])"
      guard let division = pair.division else {
        grid.add([name, ".."])
        continue
      }
      grid.add(
        [name]
          + [division.gap, division.need, division.coverage, division.unitCost].map {
            NumberFormat(alwaysSigned: true).string($0, in: language)
          })
    }
    text += grid.text
    if !coverage.isEmpty {
      let groups = coverage.map { (name: $0.group.name, count: $0.reported, of: $0.group.members.count) }
      text += "      \(ReasonPhrases.gapCoverage(groups)[language])\n"
    }
    if pairs.contains(where: { $0.division == nil }) { text += "      \(ReasonPhrases.noGap[language])\n" }
    return text + "      \(ReasonPhrases.gapFormula[language])\n\n"
  }

  func write(_ json: inout JSONText) {
    for pair in pairs {
      json.object { json in
        json.string("period", period.description)
        json.string("spending", quantities.spending.text)
        json.string("users", quantities.users.text)
        json.string("targetGroup", quantities.targetGroup.text)
        json.string("region", pair.own.id)
        json.string("from", pair.other.id)
        if let group = coverage.first(where: { $0.group.id == pair.other.id }) {
          json.integer("reported", group.reported)
          json.integer("of", group.group.members.count)
        }
        json.optionalNumber("gap", pair.division?.gap)
        json.optionalNumber("need", pair.division?.need)
        json.optionalNumber("coverage", pair.division?.coverage)
        json.optionalNumber("unitCost", pair.division?.unitCost)
      }
    }
  }
}
