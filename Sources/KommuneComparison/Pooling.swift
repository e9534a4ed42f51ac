import KommuneModel
import KommuneNumerics

/// What several kommuner make together.
struct Pooled {
  var observation: Observation
  var coverage: Coverage
  var partial: PartialFigure?
  var bounds: PartBounds?
  var isEstimated = false
  /// Whether everything is reported and there is nothing to divide by.
  var hasZeroDenominator = false
}

extension IndicatorColumn {
  /// The figure of several kommuner as one. Nothing is made of parts that are missing, unless the reader asked for an estimate.
  func pooled(_ members: [Int], showsEstimates: Bool) -> Pooled {
    let reported = members.filter(hasReported)
    let coverage = coverage(reported, of: members)
    var result = Pooled(observation: .missing(.partMissing), coverage: coverage)
    if case .notMergeable = indicator.kind {
      result.bounds = bounds(reported, isComplete: coverage.isComplete)
      result.observation = .missing(reported.isEmpty ? commonReason(members) : .notComputable)
      return result
    }
    let figure = ratioOfSums(reported)
    if coverage.isComplete {
      result.observation = figure
      if case .ratio = indicator.kind { result.hasZeroDenominator = figure == .missing(.notComputable) && !reported.isEmpty }
      return result
    }
    result.observation = .missing(commonReason(members))
    result.partial = partial(figure, reported, of: members, coverage: coverage)
    if showsEstimates, !reported.isEmpty, result.observation != .missing(.confidential) {
      result.observation = indicator.kind.isSum ? populationRatio(reported, of: members) : figure
      result.isEstimated = result.observation.value != nil
    }
    return result
  }

  /// The figure of a group by one estimator, over those that reported.
  func grouped(_ members: [Int], own: Set<Int>, by estimator: GroupEstimator, showsEstimates: Bool) -> Pooled {
    let field = estimator == .leaveOwnOut ? members.filter { !own.contains($0) } : members
    let reported = field.filter(hasReported)
    let coverage = coverage(reported, of: field)
    var result = Pooled(observation: .missing(commonReason(field)), coverage: coverage)
    guard !reported.isEmpty else { return result }
    if !coverage.isComplete { result.partial = partial(ratioOfSums(reported), reported, of: field, coverage: coverage) }
    switch estimator {
    case .ratioOfSums, .leaveOwnOut:
      if case .notMergeable = indicator.kind {
        result.observation = .missing(.notComputable)
        result.bounds = bounds(reported, isComplete: coverage.isComplete)
      } else if indicator.kind.isSum, !coverage.isComplete {
        // A sum over some of the members is not the group's sum; a ratio over some is the ratio of those.
        if showsEstimates {
          result.observation = populationRatio(reported, of: field)
          result.isEstimated = result.observation.value != nil
        }
      } else {
        result.observation = ratioOfSums(reported)
      }
    case .plainSum: result.observation = ratioOfSums(reported)
    case .meanOfRatios, .median:
      // Who has reported a zero to divide by counts in a ratio of sums, and has no ratio of its own.
      let ratios = reported.filter { values[$0].value != nil }
      result.coverage = self.coverage(ratios, of: field)
      let figures = numbers(values, ratios)
      result.observation = computed { () throws(NumericsError) in
        estimator == .median ? try median(of: figures) : try mean(of: figures)
      }
    case .populationRatio:
      result.observation = populationRatio(reported, of: field)
      result.isEstimated = !coverage.isComplete && result.observation.value != nil
    }
    return result
  }

  /// Who of the members has not reported.
  func missing(among members: [Int]) -> [RegionCode] { members.filter { !hasReported($0) }.map { codes[$0] } }

  /// Σ first, or Σ first / Σ second × multiplier, or the weighted mean; of kommuner that have all reported.
  private func ratioOfSums(_ reported: [Int]) -> Observation {
    guard !reported.isEmpty else { return .missing(.absentRow) }
    let above = numbers(first, reported)
    let below = second.map { numbers($0, reported) } ?? []
    switch indicator.kind {
    case .sum: return computed { () throws(NumericsError) in try sum(of: above) }
    case .ratio(_, _, let multiplier):
      let numerator = computed { () throws(NumericsError) in try sum(of: above) }
      let denominator = computed { () throws(NumericsError) in try sum(of: below) }
      return ratio(numerator, denominator, times: multiplier)
    case .weightedMean: return computed { () throws(NumericsError) in try weightedMean(of: above, weights: below) }
    case .notMergeable: return .missing(.notComputable)
    }
  }

  /// Σ y(reported) / Σ population(reported) × Σ population(all), for the numerator and the denominator each.
  private func populationRatio(_ reported: [Int], of members: [Int]) -> Observation {
    guard reported.count < members.count else { return ratioOfSums(reported) }
    switch indicator.kind {
    case .sum: return populationRatio(first, of: members)
    case .ratio(_, _, let multiplier):
      guard let second else { return .missing(.notComputable) }
      return ratio(populationRatio(first, of: members), populationRatio(second, of: members), times: multiplier)
    case .weightedMean: return ratioOfSums(reported)
    case .notMergeable: return .missing(.notComputable)
    }
  }

  private func populationRatio(_ quantity: [Observation], of members: [Int]) -> Observation {
    let reported = members.filter { quantity[$0].value != nil }
    let all = members.compactMap { population[$0].value }
    let own = reported.compactMap { population[$0].value }
    guard !reported.isEmpty, all.count == members.count, own.count == reported.count else { return .missing(.notComputable) }
    let figures = numbers(quantity, reported)
    return computed { () throws(NumericsError) in
      let base = try sum(of: own)
      guard base > 0 else { throw .zeroTotal }
      return try sum(of: figures) / base * (try sum(of: all))
    }
  }

  private func coverage(_ reported: [Int], of members: [Int]) -> Coverage {
    let all = members.compactMap { population[$0].value }
    let own = reported.compactMap { population[$0].value }
    var share: Double?
    if all.count == members.count, own.count == reported.count, !all.isEmpty {
      share =
        computed { () throws(NumericsError) in
          let total = try sum(of: all)
          guard total > 0 else { throw .zeroTotal }
          return try sum(of: own) / total
        }.value
    }
    return Coverage(parts: reported.count, of: members.count, populationShare: share)
  }

  private func partial(_ figure: Observation, _ reported: [Int], of members: [Int], coverage: Coverage) -> PartialFigure? {
    // With a confidential part, what the others make together would reveal it.
    guard let value = figure.value, !members.contains(where: { !hasReported($0) && missingReason($0) == .confidential }) else { return nil }
    return PartialFigure(value: value, coverage: coverage, missing: missing(among: members))
  }

  private func bounds(_ reported: [Int], isComplete: Bool) -> PartBounds? {
    let figures = numbers(first, reported)
    guard let lowest = figures.min(), let highest = figures.max() else { return nil }
    var weighted: Double?
    if isComplete, let second {
      let weights = reported.compactMap { second[$0].value }
      if weights.count == figures.count {
        weighted = computed { () throws(NumericsError) in try weightedMean(of: figures, weights: weights) }.value
      }
    }
    return PartBounds(lowest: lowest, highest: highest, weightedMean: weighted)
  }

  /// Why the whole is missing: the reason that all share, confidential if any is, else that a part is missing.
  private func commonReason(_ members: [Int]) -> MissingReason {
    let reasons = members.filter { !hasReported($0) }.map(missingReason)
    if reasons.contains(.confidential) { return .confidential }
    guard let first = reasons.first else { return .absentRow }
    return reasons.count == members.count && reasons.allSatisfy { $0 == first } ? first : .partMissing
  }

  private func numbers(_ column: [Observation], _ places: [Int]) -> [Double] { places.compactMap { column[$0].value } }
}

extension IndicatorKind {
  /// Whether the indicator is a plain sum.
  var isSum: Bool { if case .sum = self { true } else { false } }
}

/// A number, or not computable when the numeric method refuses its input.
func computed(_ body: () throws(NumericsError) -> Double) -> Observation {
  do throws(NumericsError) {
    return .value(try body())
  } catch {
    return .missing(.notComputable)
  }
}
