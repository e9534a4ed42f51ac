/// One step of a hierarchical grouping: which two groups became one, and at what height.
public struct Merge: Equatable, Sendable {
  /// The first group: a row, or *n* + the number of an earlier step.
  public let first: Int

  /// The second group, numbered likewise and higher than the first.
  public let second: Int

  /// √(2ΔSS): for two single rows, their distance.
  public let height: Double

  /// How many rows the new group has.
  public let size: Int
}

/// A tree of groups.
public struct WardTree: Equatable, Sendable {
  /// How many rows were grouped.
  public let count: Int

  /// The *n* − 1 steps, from the lowest to the highest.
  public let merges: [Merge]

  /// The groups that remain when the tree is cut into so many.
  ///
  /// - Parameter groups: How many, from 1 to *n*.
  /// - Returns: The group of every row, numbered from 0 in the order of their first rows.
  /// - Throws: `NumericsError.outsideRange`.
  public func cut(into groups: Int) throws(NumericsError) -> [Int] {
    try require(Double(groups), in: 1...Double(count))
    var parent = Array(0..<(count + merges.count))
    for (step, merge) in merges.prefix(count - groups).enumerated() {
      parent[merge.first] = count + step
      parent[merge.second] = count + step
    }
    var numbers: [Int: Int] = [:]
    return (0..<count).map { row in
      var root = row
      while parent[root] != root { root = parent[root] }
      let number = numbers[root] ?? numbers.count
      numbers[root] = number
      return number
    }
  }
}

/// Returns Ward's tree of kommuner: each step joins the two groups whose union adds least to the squares within groups.
///
/// This is the variant that R calls `ward.D2` and that Ward meant: it starts from distances, not from their squares.
///
///     try wardTree(of: traits).cut(into: 16)
///
/// **Shape and unit.** *n* ≥ 2 rows, standardised where the columns have different units; heights in the unit of the matrix.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Ward (1963), *JASA* 58(301), 236–244; Murtagh and Legendre (2014), *J. Classification* 31, 274–295; chains of nearest
/// neighbours: Murtagh (1983), *Computer Journal* 26(4), 354–359.
///
/// - Parameter table: One row per kommune.
/// - Returns: The tree.
/// - Throws: `NumericsError.tooFewValues` or `.overflow`.
/// - Complexity: O(*n² p*).
public func wardTree(of table: some NumberTable) throws(NumericsError) -> WardTree {
  let rows = table.view.rows
  guard rows >= 2 else { throw .tooFewValues(needed: 2, found: rows) }
  let squares = try SquaredDistances(between: table.view)
  var chain = NeighbourChain(squares)
  let steps = chain.joinAll()
  return WardTree(count: rows, merges: numbered(steps, count: rows))
}

/// A step by the rows that stand for the two groups.
private struct ChainStep {
  let first: Int
  let second: Int
  let square: Double
}

/// Groups stand for themselves by one of their rows; a chain of nearest neighbours ends in two that are each other's.
private struct NeighbourChain {
  private let count: Int
  private var squares: [Double]
  private var sizes: [Double]
  private var alive: [Int]

  init(_ distances: SquaredDistances) {
    count = distances.count
    squares = distances.elements
    sizes = [Double](repeating: 1, count: distances.count)
    alive = Array(0..<distances.count)
  }

  mutating func joinAll() -> [ChainStep] {
    var steps: [ChainStep] = []
    steps.reserveCapacity(count)
    var chain: [Int] = []
    while steps.count < count - 1 {
      if chain.isEmpty { chain.append(alive[0]) }
      while true {
        let tip = chain[chain.count - 1]
        let before = chain.count >= 2 ? chain[chain.count - 2] : -1
        let next = nearest(to: tip, preferring: before)
        if next == before { break }
        chain.append(next)
      }
      let second = chain.removeLast()
      let first = chain.removeLast()
      steps.append(ChainStep(first: first, second: second, square: squares[first * count + second]))
      join(first, second)
    }
    return steps
  }

  /// The nearest group; at equal distance the one before in the chain, or else the lowest, so that the chain ends.
  private func nearest(to tip: Int, preferring before: Int) -> Int {
    squares.withUnsafeBufferPointer { cells in
      let base = tip * count
      var best = before
      var least = before >= 0 ? cells[base + before] : Double.infinity
      for other in alive where other != tip && cells[base + other] < least {
        least = cells[base + other]
        best = other
      }
      return best
    }
  }

  /// Lance and Williams' formula for Ward, on squared distances. The new group keeps the second row's place.
  private mutating func join(_ first: Int, _ second: Int) {
    let a = sizes[first]
    let b = sizes[second]
    let between = squares[first * count + second]
    alive.removeAll { $0 == first }
    for other in alive where other != second {
      let c = sizes[other]
      let toFirst = squares[first * count + other]
      let toSecond = squares[second * count + other]
      let joined = max(0, ((a + c) * toFirst + (b + c) * toSecond - c * between) / (a + b + c))
      squares[second * count + other] = joined
      squares[other * count + second] = joined
    }
    sizes[second] = a + b
  }
}

/// The steps sorted by height, with groups numbered as they come to be.
private func numbered(_ steps: [ChainStep], count: Int) -> [Merge] {
  let sorted = steps.enumerated().sorted { ($0.element.square, $0.offset) < ($1.element.square, $1.offset) }.map(\.element)
  var parent = Array(0..<count)
  var label = Array(0..<count)
  var size = [Int](repeating: 1, count: count)
  func root(_ row: Int) -> Int {
    var top = row
    while parent[top] != top {
      parent[top] = parent[parent[top]]
      top = parent[top]
    }
    return top
  }
  var merges: [Merge] = []
  merges.reserveCapacity(steps.count)
  for (place, step) in sorted.enumerated() {
    let a = root(step.first)
    let b = root(step.second)
    size[b] += size[a]
    merges.append(
      Merge(first: min(label[a], label[b]), second: max(label[a], label[b]), height: step.square.squareRoot(), size: size[b]))
    parent[a] = b
    label[b] = count + place
  }
  return merges
}
