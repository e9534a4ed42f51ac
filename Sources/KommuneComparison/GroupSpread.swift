import KommuneModel
import KommuneNumerics

/// How far a group's figure would move if its members were drawn anew.
struct GroupSpread: Sendable {
  /// The standard deviation of the figure over the draws.
  let standardError: Double
  /// How many members reported.
  let count: Int
}

extension Comparison {
  /// Half the width of a group's interval: Student's quantile times the bootstrap's standard error.
  ///
  /// The quantiles of a thousand draws cannot tell a level of 0.9995, which is what fifty comparisons ask for; their spread can.
  func groupWidth(of region: ComparedRegion, in column: IndicatorColumn, level: Double) -> Double? {
    guard region.kind.isGroup, let spread = spread(of: region, in: column) else { return nil }
    do throws(NumericsError) {
      let student = try StudentDistribution(degreesOfFreedom: Double(spread.count - 1))
      return try student.quantile(upper: (1 - level) / 2) * spread.standardError
    } catch {
      return nil
    }
  }

  /// The spread of a group's figure by the estimator in use; nothing for sums, tariffs and groups of fewer than three.
  private func spread(of region: ComparedRegion, in column: IndicatorColumn) -> GroupSpread? {
    memo.spread(of: region.id, for: column.indicator, in: column.period) {
      guard let statistic = drawnFigure(of: column) else { return nil }
      var reported = region.members.compactMap { column.place(of: $0) }.filter(column.hasReported)
      if options.estimator == .leaveOwnOut, let merger {
        let own = Set(wholeMembers(of: merger, in: column.period.year).compactMap { column.place(of: $0) })
        reported.removeAll { own.contains($0) }
      }
      guard reported.count >= 3 else { return nil }
      do throws(NumericsError) {
        let plan = BootstrapPlan(replicates: 1_000, seed: 20_180_831, level: options.level)
        let result = try bootstrap(count: reported.count, plan: plan, method: .percentile) { drawn throws(NumericsError) in
          try statistic(drawn.map { reported[$0] })
        }
        return GroupSpread(standardError: result.standardError, count: reported.count)
      } catch {
        return nil  // A group without anybody to divide by has no figure either.
      }
    }
  }

  /// The figure of some places of a column, as the estimator makes it; places may come several times.
  private func drawnFigure(of column: IndicatorColumn) -> (([Int]) throws(NumericsError) -> Double)? {
    switch options.estimator {
    case .meanOfRatios, .median:
      let values = column.values.map { $0.value ?? .nan }
      let isMedian = options.estimator == .median
      return { drawn throws(NumericsError) in
        let own = drawn.map { values[$0] }
        return isMedian ? try median(of: own) : try mean(of: own)
      }
    case .ratioOfSums, .leaveOwnOut, .plainSum, .populationRatio: return drawnQuotient(of: column)
    }
  }

  private func drawnQuotient(of column: IndicatorColumn) -> (([Int]) throws(NumericsError) -> Double)? {
    guard let second = column.second else { return nil }
    var above = column.first.map { $0.value ?? 0 }
    let below = second.map { $0.value ?? 0 }
    var multiplier = 1.0
    switch column.indicator.kind {
    case .ratio(_, _, let factor): multiplier = factor
    case .weightedMean: for place in above.indices { above[place] *= below[place] }
    case .sum, .notMergeable: return nil
    }
    return { drawn throws(NumericsError) in
      var numerator = 0.0
      var denominator = 0.0
      for place in drawn {
        numerator += above[place]
        denominator += below[place]
      }
      guard denominator > 0 else { throw .zeroTotal }
      return numerator / denominator * multiplier
    }
  }
}
