import KommuneModel
import KommuneNumerics

/// What an event did to those whom it met, beyond what happened to the others in the same years.
public struct EffectEstimate: Sendable, Equatable {
  /// The synthetic control of one kommune that was met.
  public struct Mixture: Sendable, Hashable {
    /// One of those that it is mixed of.
    public struct Donor: Sendable, Hashable {
      /// The kommune.
      public let code: RegionCode
      /// Its share, above zero.
      public let share: Double
    }

    /// One year's outcome of the kommune and of the mixture, in the panel's scale.
    public struct Year: Sendable, Hashable {
      /// The year.
      public let period: Period
      /// The outcome.
      public let actual: Double
      /// The mixture's.
      public let synthetic: Double
      /// How far apart they are.
      public var gap: Double { actual - synthetic }
    }

    /// Those that it could be mixed of, ascending.
    public let candidates: [RegionCode]
    /// Those that have a share, largest first.
    public let donors: [Donor]
    /// Every year before and after.
    public let years: [Year]
    /// How far the two lie apart before the event, as the root of the mean square.
    public let distanceBefore: Double
    /// The same from the event on.
    public let distanceAfter: Double
    /// The mean gap from the event on.
    public let effect: Double
    /// The share of all, itself included, whose own mixture comes apart as much for as little reason: distance after over before. Nothing
    /// when the mixture is perfect.
    public let placeboShare: Double?
  }

  /// The panel that it was found in.
  public let panel: EffectPanel
  /// The difference in differences.
  public let differences: DifferenceInDifferences
  /// The share of all, itself included, that come out at least as far from zero when each of the others is taken for the one that was
  /// met. With one kommune met this is the test to read: the standard error is too small then.
  public let placeboShare: Double?
  /// The synthetic control, when one kommune was met.
  public let mixture: Mixture?
}

extension EffectPanel {
  /// From how many kommuner a synthetic control is mixed at most.
  public static let mostDonors = 20

  /// The effect by differences in differences and, for a single kommune, by a synthetic control.
  ///
  /// Where logarithms of sums are taken, the mixture follows the growth and not the size: each row is seen from its own mean before the
  /// event, so that a town is not mixed of a capital and hamlets [2]. The mixture is made of the ``mostDonors`` kommuner that moved most
  /// alike before: among three hundred there would be many mixtures that fit fifteen years without rest, and nothing to choose by [3].
  ///
  /// **Sources.** [1] Abadie, Diamond and Hainmueller (2010), *JASA* 105(490), 493–505, for the placebos. [2] Ferman and Pinto (2021),
  /// *Quantitative Economics* 12(4), 1197–1221. [3] Abadie (2021), *Journal of Economic Literature* 59(2), 391–425, section 4.
  ///
  /// - Throws: `NumericsError` when a method refuses the panel.
  public func estimate(level: Double = 0.95) throws(NumericsError) -> EffectEstimate {
    let rows = (met + others).map(\.values)
    let differences = try differenceInDifferences(
      in: try Matrix(rows: rows), met: Array(met.indices), from: before.count, level: level)
    guard met.count == 1 else { return EffectEstimate(panel: self, differences: differences, placeboShare: nil, mixture: nil) }
    return EffectEstimate(
      panel: self, differences: differences, placeboShare: placeboShare(of: differences.effect), mixture: try mixture())
  }

  /// Each of those who were not met taken for the one that was, against the rest of them.
  private func placeboShare(of effect: Double) -> Double {
    let changes = others.map { row in
      mean(row.values.suffix(after.count)) - mean(row.values.prefix(before.count))
    }
    let total = changes.reduce(0, +)
    let rest = Double(changes.count - 1)
    let asFar = changes.count { abs($0 - (total - $0) / rest) >= abs(effect) }
    return Double(asFar + 1) / Double(changes.count + 1)
  }

  /// A row as a mixture sees it.
  private func seen(_ row: Row) -> [Double] {
    guard scale == .logarithm else { return row.values }
    let level = mean(row.values.prefix(before.count))
    return row.values.map { $0 - level }
  }

  private func mixture() throws(NumericsError) -> EffectEstimate.Mixture {
    let target = seen(met[0])
    let rows = others.map(seen)
    let nearest = Self.nearest(to: target, among: Array(rows.indices), rows, before: before.count)
    let own = try Trial(of: target, from: nearest.map { rows[$0] }, before: before.count)
    let shares = zip(nearest, own.control.weights).filter { $0.1 > 1e-9 }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    let level = scale == .logarithm ? mean(met[0].values.prefix(before.count)) : 0
    let periods = before + after
    return EffectEstimate.Mixture(
      candidates: nearest.map { others[$0].code }.sorted(),
      donors: shares.map { EffectEstimate.Mixture.Donor(code: others[$0.0].code, share: $0.1) },
      years: periods.indices.map { place in
        EffectEstimate.Mixture.Year(period: periods[place], actual: met[0].values[place], synthetic: level + own.values[place])
      }, distanceBefore: own.distanceBefore, distanceAfter: own.distanceAfter,
      effect: mean(zip(target, own.values).map { $0 - $1 }.suffix(after.count)), placeboShare: placeboShare(of: own, rows))
  }

  /// Each of those who were not met taken for the one that was, with a mixture of the others; nothing when one's own mixture is perfect.
  private func placeboShare(of own: Trial, _ rows: [[Double]]) -> Double? {
    guard own.isImperfect else { return nil }
    var asFar = 0
    var tried = 0
    for place in rows.indices {
      let donors = Self.nearest(to: rows[place], among: rows.indices.filter { $0 != place }, rows, before: before.count)
      // One whose mixture does not settle, or is perfect, tells nothing and is not counted.
      guard case .success(let trial) = Trial.attempt(of: rows[place], from: donors.map { rows[$0] }, before: before.count),
        trial.isImperfect
      else { continue }
      tried += 1
      if trial.ratio >= own.ratio { asFar += 1 }
    }
    return tried > 0 ? Double(asFar + 1) / Double(tried + 1) : nil
  }

  /// The rows that lie nearest to one before the event, ascending.
  private static func nearest(to target: [Double], among places: [Int], _ rows: [[Double]], before count: Int) -> [Int] {
    let distances = places.map { place in
      (place, zip(rows[place], target).prefix(count).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) })
    }
    return distances.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(mostDonors).map(\.0).sorted()
  }
}

/// A synthetic control of one row, and how far it lies from it before and after.
private struct Trial {
  let control: SyntheticControl
  let values: [Double]
  let distanceBefore: Double
  let distanceAfter: Double

  init(of row: [Double], from donors: [[Double]], before count: Int) throws(NumericsError) {
    control = try syntheticControl(of: Array(row.prefix(count)), from: try Matrix(rows: donors.map { Array($0.prefix(count)) }))
    values = try control.values(of: try Matrix(rows: donors))
    let gaps = zip(row, values).map { $0 - $1 }
    distanceBefore = control.distance
    distanceAfter = mean(gaps.suffix(from: count).map { $0 * $0 }).squareRoot()
  }

  /// Distance after over distance before.
  var ratio: Double { distanceAfter / distanceBefore }

  /// Whether the mixture leaves more than rounding before the event, so that the ratio says something.
  var isImperfect: Bool { distanceBefore > 1e-9 * max(1, values.reduce(0) { max($0, abs($1)) }) }

  static func attempt(of row: [Double], from donors: [[Double]], before count: Int) -> Result<Trial, NumericsError> {
    do throws(NumericsError) { return .success(try Trial(of: row, from: donors, before: count)) } catch { return .failure(error) }
  }
}

private func mean(_ values: some Collection<Double>) -> Double {
  values.reduce(0, +) / Double(values.count)
}
