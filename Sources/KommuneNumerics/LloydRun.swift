/// Lloyd's rounds without coordinates: the squared distance to a group's mean is the mean squared distance to its members less half
/// the mean squared distance between them.
///
/// Most rounds move few rows, and only these are taken out of one group's sums and put into another's. Before a run ends the sums are
/// made anew, so that the result does not carry the roundings of the way to it.
struct LloydRun {
  private let squares: SquaredDistances
  private let clusters: Int
  private(set) var labels: [Int]
  private(set) var sumOfSquares = Double.infinity
  private(set) var rounds = 0

  /// For every group, the sum of squared distances from each row to its members.
  private var sums: [Double]
  private var sizes: [Double]

  /// A row that went from one group to another.
  private struct Move {
    let row: Int
    let from: Int
  }

  init(_ squares: SquaredDistances, clusters: Int) {
    self.squares = squares
    self.clusters = clusters
    labels = [Int](repeating: -1, count: squares.count)
    sums = [Double](repeating: 0, count: clusters * squares.count)
    sizes = [Double](repeating: 1, count: clusters)
  }

  mutating func settle(from centres: [Int]) throws(NumericsError) {
    let n = squares.count
    for (group, centre) in centres.enumerated() {
      for row in 0..<n { sums[group * n + row] = squares.elements[centre * n + row] }
    }
    var moves = assign(spreads: [Double](repeating: 0, count: clusters))
    var areSumsNew = false
    while !moves.isEmpty || !areSumsNew {
      if !moves.isEmpty { rounds += 1 }
      guard rounds <= 1000 else { throw .notConverged(iterations: 1000) }
      areSumsNew = moves.isEmpty || rounds == 1 || 4 * moves.count > n
      if areSumsNew { addUp() } else { shift(moves) }
      let spreads = withinSpreads()
      sumOfSquares = (0..<clusters).reduce(0) { $0 + spreads[$1] * sizes[$1] }
      moves = assign(spreads: spreads)
    }
  }

  /// Makes the sizes and sums of all groups anew.
  private mutating func addUp() {
    let n = squares.count
    for group in 0..<clusters { sizes[group] = 0 }
    for place in sums.indices { sums[place] = 0 }
    for member in 0..<n {
      sizes[labels[member]] += 1
      add(member, to: labels[member], sign: 1)
    }
  }

  /// Takes the rows that moved out of the groups they left and puts them into their new ones.
  private mutating func shift(_ moves: [Move]) {
    for move in moves {
      sizes[move.from] -= 1
      add(move.row, to: move.from, sign: -1)
      sizes[labels[move.row]] += 1
      add(move.row, to: labels[move.row], sign: 1)
    }
  }

  private mutating func add(_ member: Int, to group: Int, sign: Double) {
    let n = squares.count
    sums.withUnsafeMutableBufferPointer { sums in
      squares.elements.withUnsafeBufferPointer { cells in
        guard let target = sums.baseAddress, let source = cells.baseAddress else { return }
        let to = target + group * n
        let from = source + member * n
        for row in 0..<n { to[row] += sign * from[row] }
      }
    }
  }

  /// Half the mean squared distance between the members of each group.
  private func withinSpreads() -> [Double] {
    let n = squares.count
    var spreads = [Double](repeating: 0, count: clusters)
    for row in 0..<n { spreads[labels[row]] += sums[labels[row] * n + row] }
    return spreads.indices.map { sizes[$0] > 0 ? spreads[$0] / (2 * sizes[$0] * sizes[$0]) : 0 }
  }

  /// Sends every row to the nearest mean (the lowest group at a tie); returns the rows that have moved.
  private mutating func assign(spreads: [Double]) -> [Move] {
    let n = squares.count
    var least = [Double](repeating: .infinity, count: n)
    var nearest = [Int](repeating: 0, count: n)
    for group in 0..<clusters where sizes[group] > 0 {
      let share = 1 / sizes[group]
      let spread = spreads[group]
      for row in 0..<n {
        let square = sums[group * n + row] * share - spread
        let isLess = square < least[row]
        least[row] = isLess ? square : least[row]
        nearest[row] = isLess ? group : nearest[row]
      }
    }
    fillEmptyGroups(&nearest, &least)
    let moves = labels.indices.filter { labels[$0] != nearest[$0] }.map { Move(row: $0, from: labels[$0]) }
    labels = nearest
    return moves
  }

  /// A group that nobody is nearest to takes the row that is farthest from its own mean.
  private func fillEmptyGroups(_ nearest: inout [Int], _ least: inout [Double]) {
    var sizes = [Int](repeating: 0, count: clusters)
    for group in nearest { sizes[group] += 1 }
    for empty in 0..<clusters where sizes[empty] == 0 {
      let movable = nearest.indices.filter { sizes[nearest[$0]] > 1 }
      guard let farthest = movable.max(by: { (least[$0], $1) < (least[$1], $0) }) else { continue }
      sizes[nearest[farthest]] -= 1
      sizes[empty] = 1
      nearest[farthest] = empty
      least[farthest] = 0
    }
  }
}
