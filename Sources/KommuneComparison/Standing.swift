import KommuneLocale
import KommuneModel
import KommuneNumerics

extension Comparison {
  /// How many robust standard deviations a figure lies from the median of all other kommuner; beyond ±3.5 deserves a footnote.
  public func robustScore(of result: ComparisonResult) -> Double? {
    guard let value = result.value else { return nil }
    let column = column(for: result.indicator, in: result.period)
    let others = column.numbers(without: result.region)
    return computed { () throws(NumericsError) in try KommuneNumerics.robustScore(of: value, among: others) }.value
  }

  /// The mean of a region's figures in the four years that end with a period; missing when any of them is.
  ///
  /// In an earlier year a kommune is what held its area then, as long as nothing of that went elsewhere; a group is its members of the year.
  public func fourYearMean(of indicator: Indicator, region: ComparedRegion, endingIn period: Period) -> Observation {
    let years = (period.year - 3)...period.year
    var values: [Double] = []
    for year in years {
      let own = Period(year: year)
      guard let then = counterpart(of: region, in: period.year, on: year) else { return .missing(.partMissing) }
      switch result(of: then, in: column(for: indicator, in: own)).observation {
      case .value(let value): values.append(value)
      case .missing(let reason): return .missing(reason == .absentRow ? .partMissing : reason)
      }
    }
    return computed { () throws(NumericsError) in try meanOfLast(values.count, in: values) }
  }

  /// The ranks that a figure may truly have; nothing when it is missing or nobody else has reported.
  ///
  /// Counted shares and rates move by the chance in all of them. Amounts have no such law; their place is looked at among other draws of
  /// the field. A table of ranks without these must not be read as an order: kommuner whose intervals overlap may stand either way.
  public func rankInterval(of result: ComparisonResult) -> RankInterval? { rankBounds(of: result)?.interval }

  /// The rank interval and the law that it was made by.
  func rankBounds(of result: ComparisonResult) -> LawfulRank? {
    guard let value = result.value, result.rank != nil else { return nil }
    let column = column(for: result.indicator, in: result.period)
    do throws(NumericsError) {
      guard let errors = standardErrors(around: result, in: column) else {
        let interval = try KommuneNumerics.rankInterval(
          of: value, amongDrawsOf: column.numbers(without: result.region), level: options.level)
        return LawfulRank(interval: interval, method: ContrastPhrases.rankByField)
      }
      let plan = BootstrapPlan(replicates: 1_000, seed: 20_180_831, level: options.level)
      let values = [value] + errors.others.map(\.value)
      let all = try rankIntervals(of: values, standardErrors: [errors.own] + errors.others.map(\.error), plan: plan)
      return all.first.map { LawfulRank(interval: $0, method: ContrastPhrases.rankByChance) }
    } catch {
      return nil  // Nobody else has reported.
    }
  }

  /// A rank interval and the law that it was made by.
  struct LawfulRank {
    let interval: RankInterval
    let method: Phrase
  }

  private struct OtherKommune {
    let value: Double
    let error: Double
  }

  private struct FieldErrors {
    let own: Double
    let others: [OtherKommune]
  }

  /// How far chance moves a figure and each of the others; nothing for figures without a law of chance.
  private func standardErrors(
    around result: ComparisonResult, in column: IndicatorColumn
  ) -> FieldErrors? {
    guard let own = standardError(of: result.region, in: column) else { return nil }
    let out = Set(result.region.members)
    let others = column.codes.indices.compactMap { place -> OtherKommune? in
      guard !out.contains(column.codes[place]), !column.strangers.contains(column.codes[place]), let value = column.values[place].value
      else { return nil }
      let alone = ComparedRegion(id: column.codes[place].text, name: Phrase(verbatim: ""), kind: .named, members: [column.codes[place]])
      return standardError(of: alone, in: column).map { OtherKommune(value: value, error: $0) }
    }
    return FieldErrors(own: own, others: others)
  }

  /// How far chance moves a rate: half the width of its interval at one standard deviation.
  private func standardError(of region: ComparedRegion, in column: IndicatorColumn) -> Double? {
    chance(of: region, in: column, level: 0.682_689_492_137_086).map { ($0.upper - $0.lower) / 2 }
  }
}
