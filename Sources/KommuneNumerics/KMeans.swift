/// Groups found by k-means.
public struct KMeansResult: Equatable, Sendable {
  /// The group of every row, numbered from 0 in the order of their first rows.
  public let labels: [Int]

  /// The sum of squared distances to the group's mean: what k-means makes small.
  public let sumOfSquares: Double

  /// The same for every start, in order; several equal lowest ones speak for the result.
  public let sumsOfSquares: [Double]

  /// How many rounds the best start took.
  public let rounds: Int
}

/// Returns *k* groups of kommuner that are alike, the best of several seeded starts.
///
/// Each start draws its first centres by k-means++: far from each other with high probability. Then every kommune goes to the nearest
/// mean and the means are taken anew, until nobody moves.
///
///     try kMeans(of: traits, clusters: 16, seed: 2019)
///
/// **Shape and unit.** *n* rows, standardised where the columns have different units; squares in the squared unit of the matrix. All
/// distances come from one *n* × *n* matrix, so it is meant for kommuner, not for persons.
///
/// **Missing values.** Not accepted.
///
/// **Sources.** Lloyd (1982), *IEEE Trans. Inf. Theory* 28(2), 129–137; Arthur and Vassilvitskii (2007), SODA, 1027–1035.
///
/// - Parameters:
///   - table: One row per kommune.
///   - clusters: How many groups, from 1 to *n*.
///   - seed: Where the random numbers start; start *s* uses stream *s*.
///   - starts: How many starts.
/// - Returns: The groups with the least sum of squares; at a tie those of the earlier start.
/// - Throws: `NumericsError.outsideRange`, `.tooFewValues` without starts, `.overflow` or `.notConverged`.
/// - Complexity: O(*n² p*) once and O(*n²*) per round.
public func kMeans(
  of table: some NumberTable, clusters: Int, seed: UInt64 = 1, starts: Int = 10
) throws(NumericsError) -> KMeansResult {
  try require(Double(clusters), in: 1...Double(table.view.rows))
  let squares = try SquaredDistances(between: table.view)
  let centres = (0..<max(0, starts)).map { start in
    var generator = SeededGenerator(seed: seed, stream: UInt64(start))
    return spreadCentres(squares, clusters, &generator)
  }
  return try kMeans(squares, centres)
}

/// Returns groups from given first centres, for a comparison with another program or with last year's groups.
///
///     try kMeans(of: traits, startingFrom: [[0, 17, 203]])
///
/// **Missing values.** Not accepted.
///
/// - Parameters:
///   - table: One row per kommune.
///   - centres: For each start, the rows that are the first centres.
/// - Returns: The groups with the least sum of squares.
/// - Throws: As `kMeans(of:clusters:seed:starts:)`.
/// - Complexity: As `kMeans(of:clusters:seed:starts:)`.
public func kMeans(of table: some NumberTable, startingFrom centres: [[Int]]) throws(NumericsError) -> KMeansResult {
  for start in centres {
    try require(Double(start.count), in: 1...Double(table.view.rows))
    for row in start { try require(Double(row), in: 0...Double(table.view.rows - 1)) }
  }
  return try kMeans(SquaredDistances(between: table.view), centres)
}

private func kMeans(_ squares: SquaredDistances, _ starts: [[Int]]) throws(NumericsError) -> KMeansResult {
  var best: LloydRun?
  var sums: [Double] = []
  for centres in starts {
    var run = LloydRun(squares, clusters: centres.count)
    try run.settle(from: centres)
    sums.append(run.sumOfSquares)
    if let known = best, known.sumOfSquares <= run.sumOfSquares { continue }
    best = run
  }
  guard let best else { throw .tooFewValues(needed: 1, found: 0) }
  return KMeansResult(labels: inOrderOfAppearance(best.labels), sumOfSquares: best.sumOfSquares, sumsOfSquares: sums, rounds: best.rounds)
}

/// k-means++: each next centre is drawn with probability proportional to the squared distance from those before.
private func spreadCentres(_ squares: SquaredDistances, _ clusters: Int, _ generator: inout SeededGenerator) -> [Int] {
  let n = squares.count
  var centres = [generator.nextIndex(below: n)]
  var nearest = [Double](repeating: .infinity, count: n)
  while centres.count < clusters {
    let newest = centres[centres.count - 1]
    var total = 0.0
    for row in 0..<n {
      nearest[row] = min(nearest[row], squares.elements[newest * n + row])
      total += nearest[row]
    }
    var target = generator.nextUniform() * total
    // When all that remain are equal to a centre, any other row will do.
    var chosen = (0..<n).first { !centres.contains($0) } ?? 0
    for row in 0..<n where nearest[row] > 0 {
      chosen = row
      target -= nearest[row]
      if target < 0 { break }
    }
    centres.append(chosen)
  }
  return centres
}

private func inOrderOfAppearance(_ labels: [Int]) -> [Int] {
  var numbers: [Int: Int] = [:]
  return labels.map { label in
    let number = numbers[label] ?? numbers.count
    numbers[label] = number
    return number
  }
}
