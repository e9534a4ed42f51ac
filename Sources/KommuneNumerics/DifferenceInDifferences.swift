/// What happened to some units after a date, beyond what happened to the others.
public struct DifferenceInDifferences: Equatable, Sendable {
  /// The effect, in the outcome's unit.
  public let effect: Double
  /// Its standard error, clustered by unit.
  public let standardError: Double
  /// Its interval by Student's law with as many degrees of freedom as there are units less one.
  public let interval: ConfidenceInterval
  /// The probability of an effect at least as far from zero if there were none, two-sided.
  public let pValue: Double
}

/// Returns the effect of an event that met some units at one date, by differences in differences.
///
/// The outcome of a unit in a period is its own level, plus what the period did to everyone, plus the effect for those that were met, from
/// the date on. The figures of one unit hang together over time, so the standard error is clustered by unit; with few units met it is
/// still too small, and the interval should be read with care.
///
///     y[i,t] = aᵢ + bₜ + δ · met[i] · after[t] + e[i,t]
///     V(δ) = G/(G−1) · (N−1)/(N−K) · Σᵢ (Σₜ d̃ e)² / (Σ d̃²)²,   d̃ = d less its unit's and its period's mean
///
/// *K* counts the effect and the periods; the units' own levels lie within the clusters and are not counted.
///
///     try differenceInDifferences(in: outcomes, met: [0, 1], from: 3)
///
/// **Shape and unit.** A row for each unit, a column for each period, in any one unit. One date for all: with several dates this estimator
/// mixes the early with the late, and must not be used.
///
/// **Missing values.** Not accepted: every unit has every period.
///
/// **Sources.** Wooldridge (2010), *Econometric Analysis of Cross Section and Panel Data*, 2nd ed., chapter 10; Cameron and Miller (2015),
/// *Journal of Human Resources* 50(2), 317–372.
///
/// - Parameters:
///   - outcomes: A row for each unit, a column for each period.
///   - met: The rows of the units that were met.
///   - first: The first period after the event.
///   - level: The level of the interval.
/// - Returns: The effect with its standard error and interval.
/// - Throws: `NumericsError.tooFewValues` with fewer than three units or without a period on either side, `.outsideRange` for a row that is
///   not there, or when nobody or everybody was met.
/// - Complexity: O(*units · periods*).
public func differenceInDifferences(
  in outcomes: Matrix, met: [Int], from first: Int, level: Double = 0.95
) throws(NumericsError) -> DifferenceInDifferences {
  let units = outcomes.rows
  let periods = outcomes.columns
  guard units >= 3 else { throw .tooFewValues(needed: 3, found: units) }
  guard periods >= 2 else { throw .tooFewValues(needed: 2, found: periods) }
  try require(Double(first), in: 1...Double(periods - 1))
  try requireLevel(level)
  var isMet = [Bool](repeating: false, count: units)
  for row in met {
    try require(Double(row), in: 0...Double(units - 1))
    isMet[row] = true
  }
  try require(Double(isMet.count { $0 }), in: 1...Double(units - 1))

  let treatment = isMet.flatMap { met in (0..<periods).map { met && $0 >= first ? 1.0 : 0.0 } }
  let d = withoutMeans(treatment, units: units, periods: periods)
  let y = withoutMeans(outcomes.elements, units: units, periods: periods)
  let spread = sumOfFinite(d.map { $0 * $0 })
  let effect = sumOfFinite(zip(d, y).map { $0 * $1 }) / spread
  var clustered = 0.0
  for unit in 0..<units {
    var score = 0.0
    for place in unit * periods..<(unit + 1) * periods { score += d[place] * (y[place] - effect * d[place]) }
    clustered += score * score
  }
  let count = Double(units * periods)
  let correction = Double(units) / Double(units - 1) * (count - 1) / (count - Double(1 + periods))
  let error = (correction * clustered).squareRoot() / spread
  let student = try StudentDistribution(degreesOfFreedom: Double(units - 1))
  let width = try student.quantile(upper: (1 - level) / 2) * error
  return DifferenceInDifferences(
    effect: effect, standardError: error, interval: ConfidenceInterval(lower: effect - width, upper: effect + width, level: level),
    pValue: error > 0 ? try student.twoSided(effect / error) : (effect == 0 ? 1 : 0))
}

/// The table less its rows' and its columns' means, plus the mean of all.
private func withoutMeans(_ table: [Double], units: Int, periods: Int) -> [Double] {
  var rows = [Double](repeating: 0, count: units)
  var columns = [Double](repeating: 0, count: periods)
  for unit in 0..<units {
    for period in 0..<periods {
      rows[unit] += table[unit * periods + period] / Double(periods)
      columns[period] += table[unit * periods + period] / Double(units)
    }
  }
  let all = rows.reduce(0, +) / Double(units)
  return table.indices.map { table[$0] - rows[$0 / periods] - columns[$0 % periods] + all }
}
