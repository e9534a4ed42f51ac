import KommuneLocale
import KommuneModel
import KommuneNumerics

/// No kommune's figure changes far more than the others', for its size.
///
/// The Hidiroglou–Berthelot control of Statistics Norway, with its defaults, over the kommuner of one column from one year to the next.
/// Columns that can be added only; ages are added up first. A code whose area changed in between is left out, and so is a change within a
/// tenth of the median one: where nearly all figures move alike, the control finds differences that nobody need explain.
struct LargeChange: Check {
  static let id = "K08-large-change"
  static let title = CheckTitles.largeChange
  static let severity = Problem.Severity.warning

  static func problems(in material: CheckMaterial) -> [Problem] {
    material.facts.flatMap { table -> [Problem] in
      guard let series = RegionSeries(table) else { return [] }
      let pairs = table.successivePeriods
      return series.bases.filter { table.contents(ofCell: $0).isAdditive }.flatMap { base in
        pairs.flatMap { problems(in: series, base: base, earlier: $0.earlier, later: $0.later, material.lineage) }
      }
    }
  }

  private static func problems(in series: RegionSeries, base: Int, earlier: Int, later: Int, _ lineage: Lineage?) -> [Problem] {
    var (regions, before, after): ([Int], [Double], [Double]) = ([], [], [])
    for region in series.regions {
      guard let old = series.value(base: base, region: region, period: earlier), old > 0,
        let new = series.value(base: base, region: region, period: later), new > 0
      else { continue }
      regions.append(region)
      before.append(old)
      after.append(new)
    }
    guard regions.count >= RegionSeries.leastRegions, hasLargeChange(before, after) else { return [] }
    // Only a file in which nothing changed, or an overflow, has no limits.
    guard case .success(let results) = limits(after, before) else { return [] }
    guard results.contains(where: \.isSuspect), let median = median(of: results.filter(\.takesPart).map(\.ratio)) else { return [] }
    let suspects = results.indices.filter { index in
      results[index].isSuspect && isLarge(results[index].ratio, beside: median)
        && !series.isBroken(regions[index], from: earlier, to: later, lineage)
    }
    .sorted { (excess(results[$0]), $1) > (excess(results[$1]), $0) }
    let places = Dictionary(
      suspects.map { (series.cell(base: base, region: regions[$0], period: later), $0) }, uniquingKeysWith: { first, _ in first })
    let years = [earlier, later].map { series.table.periods[$0]?.description ?? "" }
    let contents = series.table.contents(ofCell: base).label
    return grouped(suspects.map { series.cell(base: base, region: regions[$0], period: later) }, in: series.table) { count, examples in
      CheckPhrases.largeChanges(contents: contents, before: years[0], after: years[1], count: count, examples: examples)
    } each: { cell in
      guard let index = places[cell] else { return CheckTitles.largeChange }
      return CheckPhrases.largeChange(
        name: series.table.name(ofRegion: regions[index], base: base), before: years[0], after: years[1], old: before[index],
        new: after[index],
        lowest: results[index].lowestRatio, highest: results[index].highestRatio)
    }
  }

  private static func limits(_ after: [Double], _ before: [Double]) -> Result<[HidiroglouBerthelotResult], NumericsError> {
    do throws(NumericsError) { return .success(try hidiroglouBerthelot(of: after, previous: before)) } catch { return .failure(error) }
  }

  /// The control takes a sort; where no ratio is far from another, there is nothing to sort for.
  private static func hasLargeChange(_ before: [Double], _ after: [Double]) -> Bool {
    var (lowest, highest) = (Double.infinity, 0.0)
    for index in before.indices {
      let ratio = after[index] / before[index]
      lowest = min(lowest, ratio)
      highest = max(highest, ratio)
    }
    return highest >= lowest * leastSpread && highest.isFinite
  }

  private static func isLarge(_ ratio: Double, beside median: Double) -> Bool {
    ratio >= median * leastSpread || ratio * leastSpread <= median
  }

  private static func median(of ratios: [Double]) -> Double? {
    do throws(NumericsError) { return try KommuneNumerics.median(of: ratios) } catch { return nil }
  }

  /// The least distance of a ratio from the median one, and so the least between the highest and the lowest of a column that holds such.
  private static let leastSpread = 1.1

  private static func excess(_ result: HidiroglouBerthelotResult) -> Double {
    max(result.ratio / result.highestRatio, result.lowestRatio / result.ratio)
  }
}

extension TableFacts {
  /// The names of a region and of the other axes' categories, without ages.
  func name(ofRegion region: Int, base: Int) -> String {
    let axes = cube.dimensions.indices.filter {
      ![regionAxis, periodAxis, contentsAxis, ageAxis].contains($0) && cube.dimensions[$0].count > 1
    }
    return ([regions[region].title] + axes.map { cube.dimensions[$0].categories[category(on: $0, ofCell: base)].label }).joined(
      separator: ", ")
  }
}
