/// Which end of the list is number one.
public enum RankOrder: Sendable {
  /// The highest value has rank 1, as in SSB's index tables.
  case highestFirst

  /// The lowest value has rank 1, for indicators where little is good.
  case lowestFirst
}

/// Where one value stands among others.
public struct Standing: Equatable, Sendable {
  /// 1 + the number of others that come strictly before; equal values share the lowest number (1, 1, 3).
  public let rank: Int

  /// How many are ranked, the value itself included.
  public let of: Int

  /// The share of the others strictly below, plus half of the share that is equal: between 0 and 1 and independent of the order.
  public let percentile: Double
}

/// Returns the rank of every value; ties take the lowest rank, as SSB's index tables do.
///
///     try ranks(of: [30, 10, 30, 20])
///     // 1, 4, 1, 3
///
/// **Shape and unit.** *n* ≥ 1 values; *n* ranks from 1 to *n*, in the same order.
///
/// **Missing values.** Not accepted: a kommune that did not report is not ranked, and *n* is smaller.
///
/// - Parameters:
///   - values: One finite value per kommune.
///   - order: Whether the highest or the lowest value is number 1.
/// - Returns: One rank per value.
/// - Throws: `NumericsError.tooFewValues` or `.notFinite`.
/// - Complexity: O(*n* log *n*).
public func ranks(of values: [Double], order: RankOrder = .highestFirst) throws(NumericsError) -> [Int] {
  try requireFinite(values)
  var result = [Int](repeating: 0, count: values.count)
  forEachRanked(values, order) { index, before, _ in result[index] = before + 1 }
  return result
}

/// Returns the rank of every value; ties share the mean of the ranks they occupy, as rank correlations need.
///
///     try midRanks(of: [30, 10, 30, 20])
///     // 1.5, 4, 1.5, 3
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: Finite values, at least one.
///   - order: Whether the highest or the lowest value is number 1.
/// - Returns: One rank per value; they add to n(n + 1)/2.
/// - Throws: `NumericsError.tooFewValues` or `.notFinite`.
/// - Complexity: O(*n* log *n*).
public func midRanks(of values: [Double], order: RankOrder = .highestFirst) throws(NumericsError) -> [Double] {
  try requireFinite(values)
  var result = [Double](repeating: 0, count: values.count)
  forEachRanked(values, order) { index, before, equals in result[index] = Double(before) + Double(equals + 1) / 2 }
  return result
}

/// Returns where one value stands among others: its rank, of how many, and its percentile.
///
/// This is how a merged kommune is ranked: its parts have left the field, and "of" counts the whole itself.
///
///     try standing(of: 20, among: [10, 20, 30, 40])
///     // rank 3 of 5, percentile 0.375
///
/// **Shape and unit.** The values in one unit; at least one other.
///
/// **Missing values.** Not accepted: leave out those that did not report.
///
/// - Parameters:
///   - value: The value to place.
///   - others: The values it is placed among, without the value itself.
///   - order: Whether the highest or the lowest value is number 1. The percentile does not depend on it.
/// - Returns: The standing.
/// - Throws: `NumericsError.notFinite` (index 0 for the value itself, if the others are finite) or `.tooFewValues`.
/// - Complexity: O(*n*).
public func standing(
  of value: Double, among others: [Double], order: RankOrder = .highestFirst
) throws(NumericsError) -> Standing {
  try requireFinite(others)
  try requireFinite([value])
  var below = 0
  var equal = 0
  for other in others {
    below += other < value ? 1 : 0
    equal += other == value ? 1 : 0
  }
  let before = order == .highestFirst ? others.count - below - equal : below
  return Standing(
    rank: before + 1, of: others.count + 1, percentile: (Double(below) + Double(equal) / 2) / Double(others.count))
}

/// Returns where every value stands among all the *other* values: `standing(of:among:order:)` for each, with one sort.
///
///     try standings(of: [10, 20, 20, 40])
///     // ranks 4, 2, 2, 1 of 4; percentiles 0, 0.5, 0.5, 1
///
/// **Shape and unit.** *n* ≥ 2 values in one unit; *n* standings in the same order.
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - values: One finite value per kommune.
///   - order: Whether the highest or the lowest value is number 1.
/// - Returns: One standing per value.
/// - Throws: `NumericsError.tooFewValues` or `.notFinite`.
/// - Complexity: O(*n* log *n*).
public func standings(of values: [Double], order: RankOrder = .highestFirst) throws(NumericsError) -> [Standing] {
  try requireFinite(values, atLeast: 2)
  var result = [Standing](repeating: Standing(rank: 0, of: 0, percentile: 0), count: values.count)
  let others = Double(values.count - 1)
  forEachRanked(values, order) { index, before, equals in
    let below = order == .highestFirst ? values.count - before - equals : before
    let share = (Double(below) + Double(equals - 1) / 2) / others
    result[index] = Standing(rank: before + 1, of: values.count, percentile: share)
  }
  return result
}

/// A value and whose it is; negated when the highest comes first, so that one order serves both.
private struct RankedValue {
  let key: Double
  let index: Int
}

/// Calls `visit` for every value in the order of rank, with its index, how many come before its equals, and how many equals it has.
@inline(__always)
private func forEachRanked(_ values: [Double], _ order: RankOrder, visit: (_ index: Int, _ before: Int, _ equals: Int) -> Void) {
  let sign: Double = order == .highestFirst ? -1 : 1
  let sorted = values.indices.map { RankedValue(key: sign * values[$0], index: $0) }.sorted { $0.key < $1.key }
  var start = 0
  while start < sorted.count {
    var end = start + 1
    while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
    for place in start..<end { visit(sorted[place].index, start, end - start) }
    start = end
  }
}
