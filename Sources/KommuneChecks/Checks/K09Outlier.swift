import KommuneLocale
import KommuneModel
import KommuneNumerics

/// No kommune's figure lies far from all the others'.
///
/// Two things are measured in robust standard deviations (1.4826 times the median absolute deviation). A percentage, rate or mean by
/// its change from the year before; in a file of one year a rate or mean by its logarithm, while a percentage is left to ``PercentageOutOfRange``.
/// An amount by its logarithm per inhabitant in the same file and year, which finds kroner among thousands of kroner even in a file of one year.
struct Outlier: Check {
  static let id = "K09-outlier"
  static let title = CheckTitles.outlier
  static let severity = Problem.Severity.note

  /// How many robust standard deviations are far. A footnote is due at 3.5 for normal data; kommuner are far from normal.
  static let limit = 8.0

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard let series = RegionSeries(table) else { return [] }
      let population = PopulationColumn(series)
      return series.bases.flatMap { base -> [Problem] in
        let contents = table.contents(ofCell: base)
        if contents.isAdditive {
          return population.map { levels(in: series, base: base, per: $0, CheckPhrases.outlyingLevel) } ?? []
        }
        let isOneYear = table.successivePeriods.isEmpty && !contents.isPercentage
        return isOneYear
          ? levels(in: series, base: base, per: nil, CheckPhrases.outlyingRate) : changes(in: series, base: base, material.lineage)
      }
    }
  }

  private static func changes(in series: RegionSeries, base: Int, _ lineage: Lineage?) -> [Problem] {
    guard series.table.ageAxis == nil else { return [] }
    return series.table.successivePeriods.flatMap { pair -> [Problem] in
      let values = series.regions.compactMap { region -> (region: Int, value: Double)? in
        guard let old = series.value(base: base, region: region, period: pair.earlier),
          let new = series.value(base: base, region: region, period: pair.later),
          !series.isBroken(region, from: pair.earlier, to: pair.later, lineage)
        else { return nil }
        return (region, new - old)
      }
      let years = [pair.earlier, pair.later].map { series.table.periods[$0]?.description ?? "" }
      return report(values, in: series, base: base, period: pair.later) { name, score in
        CheckPhrases.outlyingChange(name: name, before: years[0], after: years[1], score: score)
      }
    }
  }

  /// The figures on a logarithmic scale, per inhabitant when a population is given.
  private static func levels(
    in series: RegionSeries, base: Int, per population: PopulationColumn?, _ phrase: (String, Double) -> Phrase
  ) -> [Problem] {
    guard series.table.ageAxis == nil, population?.isPopulation(base) != true else { return [] }
    return series.table.periods.indices.flatMap { period -> [Problem] in
      let values = series.regions.compactMap { region -> (region: Int, value: Double)? in
        guard let value = series.value(base: base, region: region, period: period), value > 0 else { return nil }
        guard let population else { return (region, logarithm(value)) }
        guard let people = series.value(base: population.base, region: region, period: period), people > 0 else { return nil }
        return (region, logarithm(value / people))
      }
      return report(values, in: series, base: base, period: period, phrase)
    }
  }

  private static func report(
    _ values: [(region: Int, value: Double)], in series: RegionSeries, base: Int, period: Int, _ phrase: (String, Double) -> Phrase
  ) -> [Problem] {
    guard values.count >= RegionSeries.leastRegions, case .success(let scores) = scores(of: values.map(\.value)) else { return [] }
    let far = scores.indices.filter { abs(scores[$0]) > limit }.sorted { (abs(scores[$0]), $1) > (abs(scores[$1]), $0) }
    let places = far.map { series.cell(base: base, region: values[$0].region, period: period) }
    let scoreByPlace = Dictionary(zip(places, far.map { scores[$0] }), uniquingKeysWith: { first, _ in first })
    let contents = series.table.contents(ofCell: base).label
    return grouped(places, in: series.table) { count, examples in
      CheckPhrases.outliers(contents: contents, period: series.table.periods[period]?.description ?? "", count: count, examples: examples)
    } each: { cell in
      phrase(series.table.name(ofCell: cell), scoreByPlace[cell] ?? 0)
    }
  }

  /// No spread means that half of the values are equal; nothing can be said then.
  private static func scores(of values: [Double]) -> Result<[Double], NumericsError> {
    do throws(NumericsError) { return .success(try robustScores(of: values)) } catch { return .failure(error) }
  }
}

/// The column of a file that holds the population.
private struct PopulationColumn {
  let base: Int
  private let column: Int
  private let table: TableFacts

  init?(_ series: RegionSeries) {
    let table = series.table
    guard table.contentsAxis != nil, let column = table.contents.firstIndex(where: \.isHeadcount),
      let base = series.bases.first(where: { table.contents(ofCell: $0).label == table.contents[column].label }),
      table.cube.dimensions.indices.allSatisfy({ axis in
        [table.regionAxis, table.periodAxis, table.contentsAxis].contains(axis) || table.cube.dimensions[axis].count == 1
      })
    else { return nil }
    self.table = table
    self.column = column
    self.base = base
  }

  func isPopulation(_ base: Int) -> Bool { table.contents(ofCell: base).isHeadcount }
}
