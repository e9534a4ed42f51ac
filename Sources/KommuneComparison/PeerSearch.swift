import KommuneModel
import KommuneNumerics

/// Finds the rows that resemble the last one by one of the methods, and how stable the choice is.
struct PeerSearch {
  /// One chosen row.
  struct Peer {
    let index: Int
    let distance: Double
    let rebasedDistance: Double
    /// The share of runs without one of the traits in which it is chosen; nothing with a single trait.
    let stability: Double?
  }

  /// Weighted standard scores, a row for each kommune and the future one last.
  let scores: [[Double]]
  /// The rows that may be chosen.
  let candidates: [Int]
  let method: PeerMethod

  private static let seed: UInt64 = 20_180_831

  /// The peers, nearest first; fewer than `count` when a group has fewer.
  func chosen(count: Int) throws(NumericsError) -> [Peer] {
    let traits = Array((scores.first ?? []).indices)
    let found = try nearest(traits, count: count)
    var stays = [Int](repeating: 0, count: scores.count)
    if traits.count > 1 {
      for left in traits {
        for peer in try nearest(traits.filter { $0 != left }, count: count) { stays[peer.index] += 1 }
      }
    }
    return found.map { peer in
      Peer(
        index: peer.index, distance: peer.distance, rebasedDistance: peer.rebasedDistance,
        stability: traits.count > 1 ? Double(stays[peer.index]) / Double(traits.count) : nil)
    }
  }

  private func nearest(_ traits: [Int], count: Int) throws(NumericsError) -> [Neighbour] {
    let own = scores.count - 1
    let matrix = try Matrix(rows: scores.map { row in traits.map { row[$0] } })
    switch method {
    case .euclidean: return try nearestNeighbours(of: own, in: matrix, among: candidates, count: count)
    case .mahalanobis:
      // The spread is that of the kommuner as they are; the future one is measured by it.
      let today = try Matrix(rows: scores.dropLast().map { row in traits.map { row[$0] } })
      let covariance = try Covariance(of: today, shrinkage: PeerMethod.shrinkage)
      return try nearestNeighbours(of: own, in: try matrix.whitened(by: covariance), among: candidates, count: count)
    case .ward(let groups):
      return try group(try wardTree(of: matrix).cut(into: min(groups, matrix.rows)), in: matrix, count: count)
    case .kMeans(let groups):
      let result = try kMeans(of: matrix, clusters: min(groups, matrix.rows), seed: Self.seed, starts: 10)
      return try group(result.labels, in: matrix, count: count)
    }
  }

  private func group(_ labels: [Int], in matrix: Matrix, count: Int) throws(NumericsError) -> [Neighbour] {
    let own = scores.count - 1
    let all = try nearestNeighbours(of: own, in: matrix, among: candidates, count: candidates.count)
    return Array(all.filter { labels[$0.index] == labels[own] }.prefix(count))
  }
}
