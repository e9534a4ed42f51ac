/// A mixture of units that moved as one unit did, before something happened to it.
public struct SyntheticControl: Equatable, Sendable {
  /// The share of each donor; none is negative and they add up to 1.
  public let weights: [Double]
  /// How far the mixture lies from the unit before, as the root of the mean square.
  public let distance: Double

  /// What the mixture shows in other periods: Σ weight · donor.
  ///
  /// - Parameter donors: A row for each donor, in the order of the weights.
  /// - Returns: A value for each column.
  /// - Throws: `NumericsError.lengthsDiffer` for another number of donors.
  public func values(of donors: Matrix) throws(NumericsError) -> [Double] {
    try requireSameCount(weights.count, donors.rows)
    var values = [Double](repeating: 0, count: donors.columns)
    for row in 0..<donors.rows where weights[row] > 0 {
      for (column, value) in donors.row(row).enumerated() { values[column] += weights[row] * value }
    }
    return values
  }
}

/// Returns the mixture of donors that comes nearest to a unit before an event.
///
/// What the unit did afterwards less what the mixture did is the event's effect, as far as the donors were not met by it. Shares cannot be
/// negative and add up to 1, so that nothing is extrapolated; most are zero, and the few that are not can be named.
///
///     min ‖x − Σ wⱼ dⱼ‖²  with w ≥ 0 and Σ w = 1
///
/// The mixtures are the points of a polytope, and the nearest is found by Wolfe's method, which ends after finitely many steps without a
/// step size or a seed.
///
///     try syntheticControl(of: [10, 11, 12.5, 13, 15], from: donors)
///
/// **Shape and unit.** One value for each period (or trait) before the event; donors in the same unit, a row each.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Abadie, Diamond and Hainmueller (2010), *JASA* 105(490), 493–505; Wolfe (1976), *Mathematical Programming* 11, 128–149.
///
/// - Parameters:
///   - target: The unit's values.
///   - donors: The others' values.
/// - Returns: The mixture.
/// - Throws: `NumericsError.tooFewValues` without donors or values, `.lengthsDiffer`, `.notFinite` or `.notConverged`.
/// - Complexity: O(*donors · values*) a step; a few steps for each donor that gets a share.
public func syntheticControl(of target: [Double], from donors: Matrix) throws(NumericsError) -> SyntheticControl {
  try requireFinite(target, atLeast: 1)
  try requireSameCount(target.count, donors.columns)
  guard donors.rows >= 1 else { throw .tooFewValues(needed: 1, found: 0) }
  // Seen from the target, the nearest mixture is the one with the smallest norm.
  let points = (0..<donors.rows).map { row in zip(donors.row(row), target).map { $0 - $1 } }
  let scale = points.flatMap(\.self).reduce(0) { max($0, abs($1)) }
  var corral = Corral(points: scale > 0 ? points.map { $0.map { $0 / scale } } : points)
  try corral.shrink()
  var weights = [Double](repeating: 0, count: donors.rows)
  for (member, share) in zip(corral.members, corral.shares) { weights[member] = share }
  let mixture = corral.point.map { $0 * scale }
  return SyntheticControl(
    weights: weights, distance: (sumOfFinite(mixture.map { $0 * $0 }) / Double(target.count)).squareRoot())
}

/// The points that the nearest mixture is made of, by Wolfe's name for them.
private struct Corral {
  let points: [[Double]]
  private(set) var members: [Int]
  private(set) var shares: [Double]
  private let tolerance = 1e-13

  init(points: [[Double]]) {
    self.points = points
    let norms = points.map { dot($0, $0) }
    let least = norms.indices.min { norms[$0] < norms[$1] } ?? 0
    members = [least]
    shares = [1]
  }

  /// The mixture.
  var point: [Double] {
    var point = [Double](repeating: 0, count: points[0].count)
    for (member, share) in zip(members, shares) {
      for place in point.indices { point[place] += share * points[member][place] }
    }
    return point
  }

  /// Takes in points that lie nearer until there is none.
  mutating func shrink() throws(NumericsError) {
    let limit = 20 * points.count + 100
    for _ in 0..<limit {
      let mixture = point
      let own = dot(mixture, mixture)
      let reach = points.indices.map { dot(mixture, points[$0]) }
      guard let next = reach.indices.min(by: { reach[$0] < reach[$1] }), own - reach[next] > tolerance, !members.contains(next) else {
        return
      }
      members.append(next)
      shares.append(0)
      try settle()
    }
    throw .notConverged(iterations: limit)
  }

  /// Moves to the nearest point of the members' plane, leaving those behind whose share would become negative.
  private mutating func settle() throws(NumericsError) {
    while true {
      let wanted = try nearestInPlane()
      guard wanted.contains(where: { $0 <= tolerance }) else {
        shares = wanted
        return
      }
      var step = 1.0
      for (share, goal) in zip(shares, wanted) where goal <= tolerance && share > goal { step = min(step, share / (share - goal)) }
      shares = zip(shares, wanted).map { $0 + step * ($1 - $0) }
      let kept = shares.indices.filter { shares[$0] > tolerance }
      members = kept.map { members[$0] }
      shares = kept.map { shares[$0] }
      let total = shares.reduce(0, +)
      shares = shares.map { $0 / total }
      if members.count == 1 { return }
    }
  }

  /// The shares, of either sign, of the point of the plane with the smallest norm: (eeᵀ + PᵀP) u = e, over their sum.
  private func nearestInPlane() throws(NumericsError) -> [Double] {
    let columns = members.map { first in members.map { 1 + dot(points[first], points[$0]) } }
    let factors = try HouseholderQR(columns: columns)
    let scaled = factors.solve(factors.transposedProduct([Double](repeating: 1, count: members.count)))
    // The factors are those of columns brought to one size.
    let solution = zip(scaled, factors.scales).map { $0 * $1 }
    let total = solution.reduce(0, +)
    return solution.map { $0 / total }
  }
}

private func dot(_ first: [Double], _ second: [Double]) -> Double {
  var sum = 0.0
  for place in first.indices { sum += first[place] * second[place] }
  return sum
}
